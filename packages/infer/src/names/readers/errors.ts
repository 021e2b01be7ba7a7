import type { Reader, Readers } from "./reader.ts";
import { forAll } from "./reader.ts";
import { pattern, tells } from "./web/tells.ts";

/** What only tables of errors keep. */
const OF_ERRORS = "culprit fingerprint stacktrace traceback exception dsn minidump";
/** Tables of errors by their names. */
const ERRORS = /(?:issue|error|exception|crash) (?:event|group|occurrence)$|^(?:error|exception|crash)$/;

const TITLES =
  "TypeError: Cannot read properties of undefined \\(reading '(id|name|length|email|map)'\\)|" +
  "ReferenceError: (user|session|config|window) is not defined|" +
  "(ValueError|KeyError|AttributeError|IndexError): (invalid literal for int|'(email|total|currency)'|list index out of range)|" +
  "(TimeoutError|ConnectionError): (database|search index|payment gateway|mail server) did not answer in (5|10|30) s|" +
  "(NullPointerException|IllegalStateException) in (OrderService|CheckoutController|ImportJob|InvoiceRenderer)|" +
  "(IntegrityError|DeadlockDetected): (duplicate key|deadlock) on (orders|users|sessions|payments)|" +
  "(404|500|502|503) on (GET|POST) /(api/orders|api/login|users/[1-9][0-9]|checkout|search)";

const title: Reader = ({ as, context, modifiers }) =>
  as === "text" &&
  (context.maxLength ?? 99) >= 40 &&
  (modifiers.length === 0 || modifiers.at(-1) === "error") &&
  // Recordings have fingerprints, too.
  !tells(context, "artist album bitrate") &&
  (tells(context, OF_ERRORS) || ERRORS.test(context.facts.words.join(" ")))
    ? pattern(TITLES, 0.95)
    : null;

/** What errors are called where they are collected. */
export const errorReaders: Readers = forAll("title, error title, issue title", title);
