import { TASKS } from "../../../data/value-lists.ts";
import type { Ask, Reader, Readers } from "../reader.ts";
import { forAll, oneOf } from "../reader.ts";
import { about, anyOf, beside, flag, isAbout, list, text, when } from "./build.ts";
import { hasTable } from "../../../context/has-table.ts";

/** What failed in programs and was counted. */
const isError = (ask: Ask) =>
  isAbout(ask, "issue error exception crash fault") &&
  beside(ask, "fingerprint occurrence culprit stacktrace exception");

/** What a model was asked and what it cost; traces of packets have neither. */
const isOfModels = (ask: Ask) => beside(ask, "token prompt completion tokenizer") || isAbout(ask, "llm");

const isScored = (ask: Ask) => isAbout(ask, "score") && beside(ask, "trace observation evaluator eval run");

/** What was drawn for somebody who described it. */
const isDrawn = (ask: Ask) =>
  (ask.phrase === "prompt" || beside(ask, "prompt")) && beside(ask, "seed sampler negative cfg");

const isRedirect = (ask: Ask) => isAbout(ask, "redirect redirection rewrite") || beside(ask, "redirect");

const isChange = (ask: Ask) => isAbout(ask, "audit log history change revision");

const isWork = ({ context: { facts } }: Ask) =>
  /(?:^| )(?:story|task|epic|bug|feature|issue|work package|work item|subtask)$/.test(facts.words.join(" "));

/** Where customers write what is wrong, in their words. */
const isHelpDesk = ({ context }: Ask) => hasTable(context, /customer|mailbox|sla|agent|contact/i);

/** Where what is worked on is a program. */
const isOfCode = ({ context }: Ask) =>
  hasTable(context, /sprint|milestone|epic|user_?stor|backlog|commit|repositor|version|changeset/i);

/** What is asked of those who write programs. */
const CHANGES =
  "(Add|Improve|Simplify|Test|Document) (search filters|password reset|invoice export|dark mode|the settings page|keyboard shortcuts|image upload|email notifications|the import wizard|pagination)( on mobile| for admins| in the API|)|(Login|Search|Export|Upload|Checkout|Sign-up) (fails with expired token|is slow for large projects|shows an empty page in Safari|loses the selected filter|times out on mobile|ignores the time zone)";

const changes: Reader = ({ as }) =>
  as === "text" ? { given: { generator: "pattern", options: { regex: CHANGES } }, confidence: 0.95 } : null;

const PROMPTS =
  "A quiet harbour at dawn, watercolour|Portrait of an old fisherman, soft light|Isometric city block at night, neon signs|Cosy cabin in a snowy forest, warm windows|Product photo of a ceramic mug on oak|Logo of a fox, flat, two colours|Astronaut in a field of sunflowers, film grain|Floor plan of a small library, ink drawing";

const scored = when(
  isScored,
  list("helpfulness|accuracy|relevance|user-feedback|toxicity|hallucination|conciseness|correctness"),
);

/** What programs do, what they cost and what becomes of them. */
export const programReaders: Readers = {
  ...forAll("title, culprit, description, summary", when(isError, text("errorMessage"))),
  subject: when(
    (ask) => isWork(ask) && !isHelpDesk(ask),
    (ask) => (isOfCode(ask) ? changes(ask) : oneOf(TASKS, ask, 0.95)),
  ),
  unit: when(isOfModels, list("TOKENS|CHARACTERS|IMAGES|SECONDS|REQUESTS")),
  ...forAll(
    "input price, output price, total price, prompt price, completion price, cached price, price per token, input cost per token, output cost per token",
    when(isOfModels, (ask) => (ask.as === "decimal" ? about(0.000_000_1, 0.000_03, 0.000_004, 8)(ask) : null)),
  ),
  ...forAll("input cost, output cost, prompt cost, completion cost", (ask) =>
    ask.as === "decimal" && isOfModels(ask) ? about(0.000_05, 0.08, 0.01, 6)(ask) : null,
  ),
  name: anyOf(when(isError, text("errorMessage")), scored),
  ...forAll("score name, metric name", scored),
  value: when(isScored, about(0, 1, 0.74, 2)),
  ...forAll("string value, label value", when(isScored, list("good|bad|partially correct|correct|not relevant"))),
  ...forAll("sampling, sampling rate, sample ratio", (ask) =>
    ask.as === "decimal" ? about(0.05, 1, 0.6, 2)(ask) : null,
  ),
  prompt: when(isDrawn, (ask) => oneOf(PROMPTS.split("|"), ask, 0.96)),
  "negative prompt": list(
    "blurry, low quality|text, watermark|extra fingers|cartoon, oversaturated|cropped, out of frame",
  ),
  ...forAll(
    "width, height",
    when(isDrawn, ({ as }) =>
      as === "integer"
        ? { given: { generator: "choice", options: { values: [512, 768, 1024, 1024, 1024, 1280] } }, confidence: 0.95 }
        : null,
    ),
  ),
  ...forAll("step, sampling step", when(isDrawn, about(20, 50, 30))),
  ...forAll("config scale, guidance scale", about(3, 12, 7, 1)),
  release: when(
    (ask) => isAbout(ask, "trace event error issue crash deployment build session observation"),
    text("versionNumber"),
  ),
  ...forAll(
    "before, after",
    when((ask) => isChange(ask) && (ask.context.maxLength ?? 999) > 200, text("json")),
  ),
  ...forAll(
    "match type, match",
    when((ask) => isRedirect(ask) || beside(ask, "regex pattern"), list("exact|prefix|contains|regex|url")),
  ),
  ...forAll(
    "regex, is regex, case sensitive",
    when((ask) => ask.as === "integer", flag),
  ),
  ...forAll(
    "action code, redirect code, redirect type, http code",
    when(isRedirect, ({ as }) =>
      as === "integer"
        ? { given: { generator: "choice", options: { values: [301, 301, 301, 302, 307, 410] } }, confidence: 0.95 }
        : null,
    ),
  ),
  ...forAll("action type", when(isRedirect, list("url|random|error|nothing|pass"))),
  ...forAll(
    "email type, mail type, message type, mail kind",
    when(
      (ask) => isAbout(ask, "log") && isAbout(ask, "email mail"),
      list("digest|user_replied|welcome|password_reset|mention|invitation|verification|receipt"),
    ),
  ),
  ...forAll("canonical, canonical link", text("url")),
};
