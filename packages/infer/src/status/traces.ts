export const FAILED = "failed";

const traces = (phrase: string, names: string): readonly (readonly [string, string])[] =>
  names.split(",").map((name) => [name.trim(), phrase]);

/** What stands only once something has happened, though it is no moment itself, by its whole name. */
const TRACES: ReadonlyMap<string, string> = new Map([
  ...traces("shipped", "tracking number, tracking code, tracking url, tracking link, waybill number, awb number, awb"),
  ...traces(
    "approved",
    "approved amount, amount approved, sanctioned amount, approver name, approver comment, approver note",
  ),
  ...traces(
    "refunded",
    "refund amount, refunded amount, refund reference, refund method, refund transaction id, refund id, stripe refund id, paypal refund id, razorpay refund id, gateway refund id, provider refund id",
  ),
  ...traces(
    FAILED,
    "error message, error, error detail, error text, error code, traceback, stack trace, stacktrace, exception, failure message, fault, error log, error stack, error description, failure detail, exit message, decline code, decline reason, decline message, response error, network decline code",
  ),
  ...traces(
    "delivered",
    "pod name, pod url, pod signature, pod signature url, pod photo, pod photo url, pod image, proof of delivery, proof of delivery url, delivery proof, delivery proof url, delivery photo, delivery photo url, delivery signature, delivered to, recipient signature, delivery rating",
  ),
  ...traces(
    "completed",
    "actual distance, actual distance km, actual duration, actual duration min, actual duration minute, actual hour, actual cost, actual fare, actual fuel, actual fuel consumed, fuel consumed, final odometer, end odometer, odometer end, ending odometer, final price, final fare, final cost, final score, final grade, final result, completion note, completion photo, completed work, work done, completion percentage note, actual quantity, actual yield, actual effort",
  ),
  ...traces(
    "resolved",
    "resolution, resolution note, resolution comment, resolution text, resolution summary, resolution detail, resolution code, resolution type, resolution time, resolution time minute, resolution hour, root cause, fixed in version, fixed in release, fix version",
  ),
  ...traces(
    "finished",
    "exit code, exit status, return code, exit message text, elapsed time, winner, winner name, home score, away score, score home, score away, home goal, away goal, half time, half time score, full time score, man of the match, end odometer reading",
  ),
  ...traces("published", "published url, post url, public url, external post id, platform post id, impression, reach"),
  ...traces("merged", "merged commit id, merge commit id, merge commit sha, merge sha, merged by"),
  ...traces(
    "signed",
    "signature url, signature image, signature data, signature ip, signer ip, signed document url, signed file url",
  ),
  ...traces(
    "returned",
    "return condition, condition on return, return note, return mileage, return odometer, returned quantity",
  ),
]);

/** What is said of an event, behind a word for it: `cancellation_feedback`, `approved_by_name`. */
const SAID =
  /^(?:(?:reason|cause|comment|comment text|feedback|explanation|justification|remark|message|motive)(?: (?:text|detail|code|id|other))?|by|by (?:name|user|id|user id|user name|email|admin))$/;
/** The same of what broke off and of what was allowed. */
const OF_ENDS =
  /^(?:(?:reject|cancel|refus|fail|den[iy]|terminat|declin|withdraw|suspen|resign|dismiss|revok|void|los[st])[a-z]* (?:code|detail|description|note|message|feedback|text|fee|charge|penalty|type|name|document|letter|url)|appro[a-z]* (?:note|detail|code|name|document|letter|url|remark))$/;
/** What is said so of anything, whether it happens or not: `delivery_note`, `payment_code`. */
const THINGS =
  /^(?:deliver|delivery|shipping|ship|shipment|payment|order|pickup|review|return|production|processing|release|booking|reservation|request|collection|submission|arrival|departure|check|check in|check out|start|end|open|release|registration|enrollment|visit|sale|offer|invoice|read|test|live|lock|hold|draft|settlement|transfer|report|confirmation|payout)$/;
/** Of things, too, these are said of what happened to them. */
const OF_EVENTS = /^(?:reason|cause|by|by (?:name|user|id|user id))$/;

/** At which event a column gets its value that is no moment: `rejected` of `rejected_by`, `rejection` of `reason_for_rejection`; null for others. */
export function traceOf(words: readonly string[]): string | null {
  const known = TRACES.get(words.join(" "));
  if (known !== undefined) return known;
  const [event = "", ...behind] = words.filter((word) => word !== "for" && word !== "of");
  const said = behind.join(" ");
  if (OF_ENDS.test(`${event} ${said}`)) return event;
  if (said !== "" && SAID.test(said)) return !THINGS.test(event) || OF_EVENTS.test(said) ? event : null;
  // `motivo_reprovacao`, `why_stopped`.
  const [last = ""] = behind;
  return behind.length === 1 && /^(?:reason|cause|why|motive)$/.test(event) ? last : null;
}
