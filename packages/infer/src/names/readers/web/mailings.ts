import { sibling } from "../../../context/sibling.ts";
import { forAll } from "../reader.ts";
import type { Reader, Readers } from "../reader.ts";

/** What is sent to many. */
const MAILINGS = new Set("campaign newsletter mailing broadcast template email mail".split(" "));

/** The body that a mailing has as plain text. */
const PLAIN = ["body", "text body", "plain body", "body text", "plain text"];

/** The same text once more, as `template` says. */
const again =
  (template: string): Reader =>
  ({ as, context }) => {
    if (as !== "text" || context.maxLength !== null || !context.facts.words.some((word) => MAILINGS.has(word)))
      return null;
    const body = sibling(context, PLAIN, ["text"]);
    const spec = { generator: "textFrom", options: { template }, inputs: { from: { column: body?.name ?? "" } } };
    return body === null ? null : { given: spec, confidence: 0.98 };
  };

/** A mailing says the same in all its forms. */
export const mailingReaders: Readers = {
  ...forAll(
    "body source, html body, body html, html content",
    again('<html><body><div style="white-space: pre-line">{from}</div></body></html>'),
  ),
  ...forAll("altbody, alt body, alternative body, alternate body", again("{from}")),
};
