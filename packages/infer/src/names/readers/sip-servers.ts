import type { ColumnContext } from "../../context/column-context.ts";
import { sibling } from "../../context/sibling.ts";
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

const QUEUES = among(
  ["Support", "Sales", "Billing", "Reception", "Service desk", "Spare parts", "Bookings", "Emergencies"],
  named(/queue/i),
);
const ROOMS = among(
  ["lobby", "support", "sales", "developers", "operations", "management", "standup", "random"],
  named(/room/i),
);
const TREES = among(
  ["mobile", "landline", "premium", "international", "emergency", "tollfree", "local", "special"],
  named(/mtree|prefix_?tree/i),
);
const PREFERENCES = among(
  [
    "callfwd",
    "fwd_busy",
    "fwd_noanswer",
    "fwd_timeout",
    "dnd",
    "cli_mode",
    "language",
    "voicemail",
    "max_calls",
    "codec",
    "ring_time",
  ],
  named(/preference|attr/i),
);
/** What a gateway's or a destination's calls carry along. */
const PASSED_ON = shaped(
  "(weight=[1-9]0|cc=[1-9][0-9]?|maxload=[1-9]00|duid=gw-[1-9])(;(rweight=[1-9]0|pstn=yes|codec=(pcma|g729)))?",
  30,
  named(/gateway|dispatch|dialplan|gw/i),
);
/** What people note of what carries calls, and of the rules by which they go. */
const GATEWAYS = among(
  [
    "Primary SBC, Frankfurt",
    "Backup SBC, Amsterdam",
    "Media relay, first rack",
    "Carrier trunk, national calls",
    "Carrier trunk, international",
    "Test gateway",
    "Media server, conference",
    "Fallback while the main trunk is down",
    "Office in Leeds",
    "Mobile carrier",
    "Old PSTN gateway, to be replaced",
    "Emergency calls only",
  ],
  named(/dispatch|gateway|gw|proxy|engine|trunk/i),
);
const ROUTES = among(
  [
    "Mobile numbers, cheapest first",
    "National calls",
    "International, without premium numbers",
    "Emergency numbers",
    "Premium numbers, blocked",
    "Toll-free numbers",
    "Weekends and nights",
    "Internal extensions",
    "Calls to partners",
    "Fallback route",
    "Fraud prevention",
    "Number ported to another carrier",
  ],
  named(/route|rule|dial|lcr|^dr_|carrier|policy|block_?list|allow_?list|prefix/i),
);
const SPEED = among(
  ["Front desk", "Home", "Mobile", "Assistant", "Service desk", "Doctor", "Parents", "Workshop", "Branch office"],
  named(/speed/i),
);
/** Programs, people and places that a server does not let in. */
const FILTERED = among(
  [
    "friendly-scanner",
    "sipvicious",
    "sipcli",
    "192.0.2.15",
    "198.51.100.7",
    "anonymous",
    "admin",
    "RU",
    "00441632*",
    "sip:100@example.com",
  ],
  named(/filter|block_?list|ban/i),
);
/** What a script says of a call that comes in (RFC 3880). */
const CPL =
  '<\\?xml version="1\\.0"\\?>\n<cpl><incoming><(location url="sip:[1-9][0-9]{3}@sip\\.example\\.com"><proxy/></location|reject status="(busy|reject|notfound)"/|time-switch><otherwise><proxy timeout="[1-3]0"/></otherwise></time-switch)></incoming></cpl>';

/** A message begins with its method, which the row tells beside it. */
const ofMethod: Reader = ({ as, context }) => {
  const method = as === "text" ? sibling(context, ["method", "sip method"], ["text"]) : null;
  const call = sibling(context, ["call id", "callid", "call identifier"], ["text"]);
  if (method === null || call === null || !named(/trace|capture/i)(context)) return null;
  const template = "{method} sip:1001@sip.example.com SIP/2.0\nVia: SIP/2.0/UDP 192.0.2.10:5060\nCall-ID: {call}";
  const inputs = { method: { column: method.name }, call: { column: call.name } };
  return { given: { generator: "textFrom", options: { template }, inputs }, confidence: 0.96 };
};

/** Calls that nobody took. */
const missed = among(CODES.slice(1, -1), (context) => context.facts.words.includes("missed") && isOfCalls(context));

/** What servers of internet telephony (SIP, RFC 3261) keep beside their calls: who carries them, and with what they are made. */
export const sipServerReaders: Readers = {
  "user agent": among(PHONES, isOfCalls),
  ...forAll("carrier, carrier name", among(CARRIERS, isOfServer)),
  ...forAll("sip code, reply code", (ask) => missed(ask) ?? among(CODES, isOfServer)(ask)),
  // What a subscription is: asked for, active, ended.
  status: (ask) =>
    ask.as === "integer" && named(/watcher|presen/i)(ask.context)
      ? evenly([1, 1, 1, 2, 3], 0.95)
      : among(LINES, named(/trace|capture/i))(ask),
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
  message: (ask) => ofMethod(ask) ?? shaped(MESSAGE, 100, named(/trace|capture/i))(ask),
  // Who registers where, and by which way the request goes out.
  ...forAll(
    "proxy, authentication proxy, outbound proxy",
    shaped(`sip:(${HOST}|proxy[1-9]?\\.example\\.(com|net))(:5060|)`, 40, isOfServer),
  ),
  ...forAll("source address, destination address, dest address", shaped(PERSON, 60, named(/silo|offline|stored/i))),
  ...forAll("gateway name, gw name", shaped("(gw|sbc|carrier)-(fra|lon|nyc|ams|par|sin)-0[1-9]", 14, isOfServer)),
  ...forAll(
    "host name, rewrite host",
    shaped(`${HOST}|(gw|sbc)[1-9]\\.(pstn|voip|carrier)\\.example\\.(com|net)`, 40, named(/route|lcr|carrier/i)),
  ),
  // Rights to call, and rooms to chat in.
  group: among(
    ["local", "national", "international", "mobile", "premium", "voicemail", "admin", "prepaid"],
    named(/^grp$|(?:^|_)(?:acl|grp)$/i),
  ),
  room: shaped(
    "sip:(lobby|support|sales|team-[1-9]|conf-[1-9][0-9])@(pbx|sip|voip)\\.example\\.(com|net|org)",
    40,
    isOfServer,
  ),
  name: (ask) => QUEUES(ask) ?? ROOMS(ask) ?? TREES(ask) ?? PREFERENCES(ask),
  ...forAll("tname, tree name", (ask) => TREES(ask)),
  attribute: (ask) => PREFERENCES(ask) ?? PASSED_ON(ask),
  ...forAll("aname, attribute name, attr name", (ask) => PREFERENCES(ask)),
  ...forAll(
    "extra header, extra headers, extra hdrs",
    shaped(
      "Subject: Re: call back|X-Account: [1-9][0-9]{3}|P-Asserted-Identity: <sip:[1-9][0-9]{3}@sip\\.example\\.com>|Expires: (600|1800|3600)|Content-Language: (en|de|fr)",
      60,
      isOfServer,
    ),
  ),
  parameter: shaped(
    ";(user=phone|transport=(tcp|udp|tls)|lr|line=[1-9])",
    16,
    named(/gw|gateway|route|^contact|^location/i),
  ),
  ...forAll(
    "context, x context",
    among(["default", "internal", "from-trunk", "from-internal", "outbound"], isOfServer),
  ),
  ...forAll(
    "document url, document uri, doc url",
    shaped(
      "/xcap-root/(pres-rules|resource-lists|rls-services|pidf-manipulation)/users/sip:[1-9][0-9]{3}@sip\\.example\\.(com|net|org)/index",
      90,
      named(/xcap/i),
    ),
  ),
  ...forAll("cpl xml, call script", shaped(CPL, 150, isOfServer)),
  ...forAll("extension protocol, external protocol", among(["xmpp", "msn", "irc", "sip"], isOfServer)),
  data: (ask) => FILTERED(ask),
  description: (ask) => SPEED(ask) ?? GATEWAYS(ask) ?? ROUTES(ask),
  // How calls to a domain are sent (policies in the domain name system).
  rule: shaped(
    "D2P\\+SIP:(fed|std|net|any|(carrier|partner|office|peering|trunk)-[1-9][0-9])",
    24,
    named(/domain_?polic/i),
  ),
  ...forAll("sd user name, speed dial user name", shaped("[1-9][0-9]?", 2, isOfServer)),
  "set id": shaped("[0-4]", 1, isOfServer),
  setid: shaped("[0-4]", 1, isOfServer),
  ...forAll(
    "avalue, attribute value",
    among(["1", "0", "20", "30", "sip:1204@sip.example.com", "en", "pcma", "busy"], named(/attr/i)),
  ),
};
