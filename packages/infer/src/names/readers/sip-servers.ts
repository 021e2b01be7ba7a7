import type { ColumnContext } from "../../context/column-context.ts";
import { hasTable } from "../../context/has-table.ts";
import { isOfCalls } from "./calls.ts";
import type { Given } from "../../data/meaning.ts";
import { evenly, forAll, oneOf } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

/** Tables that only servers of internet telephony have. */
const SERVER = /dialplan|(?:^|_)(?:pbx|voip)(?:_|$)|rtp_?(?:proxy|engine)|sip_?(?:trace|trunk|peer|registration)/i;

const isOfServer = (context: ColumnContext): boolean => isOfCalls(context) || hasTable(context, SERVER);

type Where = (context: ColumnContext) => boolean;

const among =
  (values: readonly string[], where: Where): Reader =>
  (ask) =>
    where(ask.context) ? oneOf(values, ask, 0.95) : null;

/** A text of a shape, where there is room for it. */
const shaped =
  (regex: string, room: number, where: Where): Reader =>
  ({ as, context }) =>
    as === "text" && (context.maxLength ?? room) >= room && where(context)
      ? { given: { generator: "pattern", options: { regex } }, confidence: 0.95 }
      : null;

/** In tables of such names. */
const named =
  (table: RegExp): Where =>
  (context) =>
    table.test(context.table.name) && isOfServer(context);

/** Addresses of people rather than of pages. */
const isUri: Where = (context) => /(?<!doc_?)uri/i.test(context.column.name) && isOfServer(context);

const HOST = "192\\.0\\.2\\.[1-9][0-9]?";
const PERSON = "sip:[1-9][0-9]{3}@(pbx|sip|voip)\\.example\\.(com|net|org)";
const DOMAIN = "(pbx|sip|voip)[1-9][0-9]{0,2}\\.example\\.(com|net|org)";
const RELAY = shaped(`udp:${HOST}:(2223|7722|22222)`, 20, named(/rtp/i));
const HEX = "[0-9a-f]";

/** The first of the two lines of a message, and where it came along. */
const MESSAGE = `(INVITE|REGISTER|BYE|OPTIONS) ${PERSON} SIP/2\\.0\nVia: SIP/2\\.0/UDP ${HOST}:5060`;

const PHONES = [
  "Yealink SIP-T46S 66.86.0.15",
  "Grandstream GXP2170 1.0.11.74",
  "Linphone/5.2.1",
  "snomD785/10.1.159.12",
  "Cisco-CP8845/14.2.1",
  "MicroSIP/3.21.3",
  "Polycom VVX411/6.4.3",
];
const CARRIERS = ["Nordline Telecom", "Voxbridge", "Talkway", "Blue Harbour Voice", "Citynet", "Globeline", "Telvia"];
const CODES = ["200", "486", "404", "487", "480", "408", "603", "401"];

const LINES = ["200 OK", "180 Ringing", "100 Trying", "486 Busy Here", "404 Not Found", "487 Request Terminated"];
/** Parts of a server's script, by which it passes calls on. */
const SCRIPTS = ["RELAY", "TO_GATEWAY", "ON_REPLY", "VOICEMAIL", "FAILURE_ROUTE", "DIALOG_TIMEOUT"];

const DIALPLAN = /dial_?plan/i;
/** What a plan of numbers compares with numbers. */
const counted =
  (given: Given): Reader =>
  ({ as, context }) =>
    as === "integer" && named(DIALPLAN)(context) ? { given, confidence: 0.95 } : null;

const SOUNDS = /moh|hold|announce|greeting|voicemail/i;

/** Calls that nobody took. */
const missed = among(CODES.slice(1, -1), (context) => context.facts.words.includes("missed") && isOfCalls(context));

/** What servers of internet telephony (SIP, RFC 3261) keep beside their calls: who carries them, and with what they are made. */
export const sipServerReaders: Readers = {
  "user agent": among(PHONES, isOfCalls),
  ...forAll("carrier, carrier name", among(CARRIERS, isOfServer)),
  ...forAll("sip code, reply code", (ask) => missed(ask) ?? among(CODES, isOfServer)(ask)),
  status: among(LINES, named(/trace|capture/i)),
  ...forAll("route, route name", among(SCRIPTS, isOfServer)),
  // By what the calls in a pipe are limited.
  algorithm: among(["TAILDROP", "RED", "NETWORK", "FEEDBACK"], named(/pipe/i)),
  bin: shaped("AgAA[A-Za-z0-9]{36}", 40, isOfServer),
  ...forAll("scheme, url scheme", among(["sip", "sips", "tel"], isOfServer)),
  ...forAll("protocol, transport, transport protocol", among(["udp", "tcp", "tls", "any"], isOfServer)),
  url: (ask) => RELAY(ask) ?? shaped(PERSON, 30, isUri)(ask),
  "request url": shaped(PERSON, 30, (context) => /uri/i.test(context.column.name) && isOfServer(context)),
  ...forAll("call from, call contact", shaped(PERSON, 30, isOfServer)),
  ...forAll("sender, subscriber", shaped(PERSON, 100, isOfCalls)),
  reason: among(["timeout", "deactivated", "noresource", "rejected", "probation", "giveup"], named(/watcher|presen/i)),
  ...forAll("file, file name", shaped("(on-hold|welcome|queue|closed)-[1-9]\\.wav", 14, named(SOUNDS))),
  directory: shaped("/var/lib/sounds/(on-hold|queues|en|custom)", 24, named(SOUNDS)),
  path: shaped(`<sip:${HOST};lr>`, 20, isOfCalls),
  "content type": among(["application/pidf+xml", "application/rlmi+xml", "multipart/related"], named(/presen/i)),
  destination: shaped(`sip:${HOST}:5060`, 20, named(/dispatch|balanc|gateway/i)),
  socket: shaped(`(udp|tcp|tls):${HOST}:5060`, 24, isOfServer),
  instance: shaped(`<urn:uuid:${HEX}{8}-${HEX}{4}-4${HEX}{3}-a${HEX}{3}-${HEX}{12}>`, 50, isOfCalls),
  ...forAll("prefix, scan prefix, dial prefix, tprefix", shaped("[1-9][0-9]{1,4}", 5, isOfServer)),
  ...forAll("suffix, rewrite suffix", shaped("[0-9]{1,2}", 2, isOfServer)),
  ...forAll(
    "from pattern, url pattern, ruri pattern",
    shaped("\\^sip:[1-9][0-9]{0,2}\\.\\*@(pbx|sip|voip)\\.example\\.com\\$", 40, isOfServer),
  ),
  // Gateways by their numbers, the first that answers.
  ...forAll("gwlist, gateway list", shaped("[1-3](,[4-6])?(,[7-9])?", 5, isOfServer)),
  ...forAll("sdomain, source domain", shaped(DOMAIN, 24, isOfServer)),
  did: shaped(DOMAIN, 24, named(/domain|uri/i)),
  // How many digits are taken away before a call goes on, and where it goes.
  strip: ({ as, context }) =>
    as === "integer" && isOfServer(context)
      ? { given: { generator: "integer", options: { min: 0, max: 4 } }, confidence: 0.95 }
      : null,
  port: ({ as, context }) =>
    as === "integer" && isOfServer(context) ? evenly([5060, 5060, 5060, 5061, 5080], 0.95) : null,
  // When a rule holds: the first day, how long, how often, on which days.
  "time record": shaped(
    "202[4-6](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])T(080000|090000|180000)\\|1[0-2]H\\|weekly\\|\\|\\|(MO,TU,WE,TH,FR|SA,SU)",
    50,
    isOfServer,
  ),
  "match length": counted({ generator: "integer", options: { min: 0, max: 15 } }),
  "match operation": counted({ generator: "choice", options: { values: [1, 0, 2] } }),
  "repl expiration": shaped("(0|00|1|49)?\\\\1", 4, named(DIALPLAN)),
  // Which of several contacts is called first.
  q: ({ as, context }) => (as === "decimal" && isOfCalls(context) ? evenly([1, 1, 0.9, 0.7, 0.5], 0.95) : null),
  message: shaped(MESSAGE, 100, named(/trace|capture/i)),
};
