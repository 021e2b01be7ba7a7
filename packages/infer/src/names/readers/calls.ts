import type { ColumnContext } from "../../context/column-context.ts";
import { forAll, oneOf } from "./reader.ts";
import type { Reader, Readers, Special } from "./reader.ts";

const pattern = (regex: string): Special => ({ given: { generator: "pattern", options: { regex } }, confidence: 0.95 });

/** Words of the Session Initiation Protocol (RFC 3261), which all its servers keep their calls in. */
const WORDS = new Set(["cseq", "callid", "sip", "aor", "presentity", "ruri", "callee"]);

/** Whether a table is about calls and sessions of SIP. */
export function isOfCalls({ facts: { words, columnWords } }: ColumnContext): boolean {
  const names = [...columnWords.values()];
  const told = [...words, ...names.flat()].some((word) => WORDS.has(word));
  return told || (names.some((each) => each.join(" ") === "call id") && names.some((each) => each.at(-1) === "tag"));
}

const of =
  (regex: string): Reader =>
  ({ as, context }) =>
    as === "text" && (context.maxLength ?? 99) >= 20 && isOfCalls(context) ? pattern(regex) : null;

const METHODS = ["INVITE", "BYE", "REGISTER", "ACK", "OPTIONS", "CANCEL", "SUBSCRIBE"];
/** What somebody takes, or misses. */
const TAKEN = ["INVITE", "MESSAGE"];

const method: Reader = (ask) =>
  isOfCalls(ask.context) && ask.context.table.foreignKeys.length === 0
    ? oneOf(ask.context.facts.words.includes("missed") ? TAKEN : METHODS, ask, 0.95)
    : null;

const reason: Reader = (ask) =>
  isOfCalls(ask.context)
    ? oneOf(
        [
          "OK",
          "Busy Here",
          "Not Found",
          "Request Terminated",
          "Temporarily Unavailable",
          "Request Timeout",
          "Decline",
          "Unauthorized",
        ],
        ask,
        0.95,
      )
    : null;

const event: Reader = (ask) =>
  isOfCalls(ask.context) ? oneOf(["presence", "dialog", "message-summary", "reg"], ask, 0.95) : null;

const HOST = "192\\.0\\.2\\.[1-9][0-9]?";

/** Beginnings of numbers, where calls are routed by them. */
const prefix: Reader = ({ as, context: { facts } }) =>
  as === "text" &&
  [...facts.words, ...[...facts.columnWords.values()].flat()].some((word) =>
    ["strip", "lcr", "tariff", "dr"].includes(word),
  )
    ? { given: { generator: "pattern", options: { regex: "[1-9][0-9]{1,4}" } }, confidence: 0.93 }
    : null;

/** Words of tables of telephone calls. */
const TELEPHONY = new Set(["call", "cdr", "callback", "dial", "trunk", "pbx", "voip", "sip", "telephony"]);

/** Who called whom: numbers, where a table keeps calls. */
const number: Reader = (ask) => {
  const { as, context } = ask;
  if (as !== "text" || (context.maxLength ?? 99) < 10) return null;
  const { facts } = context;
  const cut = [...facts.words, ...[...facts.columnWords.values()].flat()];
  // Files have extensions, too.
  return facts.words.includes("extension") || cut.some((word) => TELEPHONY.has(word))
    ? { given: "phone", confidence: 0.95 }
    : null;
};

/** What SIP servers keep of calls. */
export const callReaders: Readers = {
  ...forAll("method, sip method", method),
  ...forAll("sip reason, reason phrase", reason),
  event,
  ...forAll(
    "caller id, caller number, calling number, called number, called station, calling station, dialed number, dialled number, number dialed, source, destination, dnid, did, ani, src, dst, caller, callee number, from number, to number",
    (ask) =>
      /^(?:source|destination|caller)$/.test(ask.phrase) &&
      !/^(?:src|dst|caller|source|destination)$/i.test(ask.context.column.name)
        ? null
        : number(ask),
  ),
  ...forAll("prefix, scan prefix, rewrite prefix, pri prefix", prefix),
  contact: of(`sip:[1-9][0-9]{3}@${HOST}:5060`),
  tag: of("[0-9a-f]{8}-[0-9a-f]{4}"),
  ...forAll("uri, request uri", of(`sip:[1-9][0-9]{3}@${HOST}`)),
  ...forAll("cseq, original cseq", of("[1-9][0-9]{0,3}")),
  ...forAll("sock, socket, socket info", of(`(udp|tcp|tls):${HOST}:506[0-1]`)),
  ...forAll("route set, record route, rr, service route, path", of(`<sip:${HOST};lr>`)),
  ...forAll("via", of(`SIP/2\\.0/UDP ${HOST}:5060;branch=z9hG4bK[0-9a-f]{8}`)),
  ...forAll("vbranch, branch", of("z9hG4bK[0-9a-f]{8}")),
  received: of(`sip:${HOST}:5060`),
};
