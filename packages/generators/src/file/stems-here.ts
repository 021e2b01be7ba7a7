/** What people keep files of some use by: names by media type, and whether a moment tells them apart or a number. */
interface Use {
  readonly mimeType: RegExp;
  readonly names: readonly string[];
  readonly by: "moment" | "number";
}

const use = (mimeType: RegExp, by: Use["by"], names: string): Use => ({ mimeType, by, names: names.split(" ") });

const SEEN = /^(?:image|video)\//;
const SNAPPED = [use(/^video\//, "moment", "VID"), use(/^image\//, "moment", "IMG IMG IMG Screenshot photo")];

/** What is attached where people report and plan, talk, trade, are treated and are employed. */
export const STEMS_HERE: Readonly<Record<string, readonly Use[]>> = {
  tracked: [
    use(SEEN, "moment", "screenshot screenshot screenshot Screenshot screen error-message error-page mockup layout"),
    use(/zip|sql/, "number", "logs debug-logs crash-report sample-project test-data build-output"),
    use(/json|csv|xml/, "number", "response request-payload sample-data export-failing settings"),
    use(/text\/plain/, "moment", "error debug console-output stack-trace server trace install steps"),
    use(/./, "number", "requirements specification test-plan meeting-notes proposal test-report estimate user-story"),
  ],
  snapped: [
    ...SNAPPED,
    use(/^audio\//, "moment", "voice-message audio recording"),
    use(/./, "number", "invoice ticket recipe plan timetable map receipt form list booking"),
  ],
  trading: [
    use(SEEN, "moment", "scan scan IMG photo"),
    use(/sheet|csv|excel/, "number", "price-list order-list stock-count offer-comparison"),
    use(
      /./,
      "number",
      "invoice invoice order delivery-note quote purchase-order receipt credit-note datasheet contract confirmation packing-list",
    ),
  ],
  clinical: [
    use(SEEN, "moment", "scan xray insurance-card photo-id wound-photo ultrasound"),
    use(
      /./,
      "number",
      "lab-results referral-letter discharge-summary consent-form radiology-report prescription insurance-claim visit-summary medical-history ecg-report",
    ),
  ],
  personal: [
    use(SEEN, "moment", "scan passport id-card photo"),
    use(
      /./,
      "number",
      "cv cover-letter employment-contract certificate reference-letter diploma payslip medical-certificate leave-form work-permit appraisal",
    ),
  ],
};
