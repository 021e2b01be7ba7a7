/**
 * What files are attached for: a medium of the generators', words of which the table's own name has one or the tables' names have two, and
 * words of other uses, of which none is about.
 */
export const USES_OF_FILES: readonly (readonly [medium: string, own: string, around: string])[] = [
  [
    "clinical",
    "patient encounter medical clinic claim",
    "patient encounter diagnosis prescription vaccination ward physician",
  ],
  [
    "personal",
    "employee employment candidate applicant recruitment hr emp personnel leave",
    "employee payroll leave candidate applicant vacancy timesheet attendance",
  ],
  [
    "tracked",
    "bug issue ticket defect incident helpdesk work_package changeset",
    "bug issue ticket sprint milestone changeset repository tracker changelog commit",
  ],
  [
    "trading",
    "order invoice purchase supplier vendor expense transaction quote voucher stock part bill payment customer eca",
    "invoice order purchase supplier vendor ledger journal warehouse quotation payment",
  ],
  ["snapped", "mms sticker story media_attachment", "follow favourite follower mms reel story sticker"],
];
