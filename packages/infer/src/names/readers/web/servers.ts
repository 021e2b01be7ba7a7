import { evenly, forAll, oneOf } from "../reader.ts";
import type { Ask, Reader, Readers } from "../reader.ts";
import { pattern, wordsOf, tells } from "./tells.ts";

/** Where messages are pushed to is a whole address, and so is what a program asks; beside how it was asked and answered it is a path. */
const endpoint: Reader = ({ as, context }) => {
  if (as !== "text" || tells(context, "path status method http code latency request route node machine peer"))
    return null;
  const kind = tells(context, "push webhook subscription p256dh notification hook") ? "hook" : "api";
  return { given: { generator: "url", options: { kind } }, confidence: 0.94 };
};

/** Tables that list one thing: `tokens.value`, `email_addresses.address`, `phone_numbers.number`. */
const LISTED: Readonly<Record<string, string>> = {
  token: "token",
  "access token": "token",
  "email address": "email",
  email: "email",
  "mail address": "email",
  "phone number": "phone",
  phone: "phone",
  "ip address": "ipv4",
  hashtag: "tag",
};

const listed: Reader = ({ as, modifiers, context: { facts } }) => {
  if (as !== "text" || modifiers.length > 0) return null;
  const given = LISTED[facts.words.slice(-2).join(" ")] ?? LISTED[facts.words.at(-1) ?? ""];
  return given === undefined ? null : { given, confidence: 0.95 };
};

/** Who acts in networks of servers, as ActivityPub has it. */
const actor: Reader = (ask) =>
  tells(ask.context, "inbox outbox federated activitypub")
    ? oneOf(["Person", "Service", "Group", "Application"], ask, 0.93)
    : null;

/** Ports that services of that name are known to listen on. */
const PORTS: Readonly<Record<string, readonly number[]>> = {
  smtp: [587, 465, 25],
  imap: [993, 143],
  pop3: [995, 110],
  ldap: [389, 636],
  dn: [389, 636],
  ftp: [21, 990],
  sftp: [22],
  ssh: [22, 22, 2222],
  redis: [6379],
  mysql: [3306],
  postgres: [5432],
  mqtt: [1883, 8883],
  syslog: [514],
  postgresql: [5432],
  mongodb: [27_017],
  mongo: [27_017],
  elasticsearch: [9200],
  rabbitmq: [5672],
  amqp: [5672, 5671],
  kafka: [9092],
  memcached: [11_211],
  vnc: [5900, 5901, 5902],
  rdp: [3389],
  rtsp: [554],
  modbus: [502],
  snmp: [161],
  radius: [1812, 1813],
  sip: [5060, 5061],
  ntp: [123],
  telnet: [23],
};

/** Ports of what a table keeps by its own name. */
const PORTS_OF_TABLES: Readonly<Record<string, readonly number[]>> = {
  database: [3306, 5432, 5432, 3306, 3307, 5433],
  mail: [587, 465, 25],
  email: [587, 465, 25],
  proxy: [3128, 8080, 1080, 8888],
  printer: [9100, 631, 515],
  camera: [554, 80, 8554],
  console: [5900, 5901, 5902, 5903, 5904],
  website: [443, 80],
  web: [443, 80, 8080],
  broker: [1883, 8883, 5672],
  registry: [5000, 443],
  vpn: [1194, 51_820],
};

/** Ports that rules let through. */
const OPEN = [443, 443, 80, 80, 22, 22, 8080, 5432, 3306, 25, 53, 6379, 8443, 3389, 9100];

const port: Reader = ({ as, phrase, modifiers, context }) => {
  if (as !== "integer" && as !== "text") return null;
  const ruled = /\b(?:rule|acl)$/.test(context.facts.words.join(" ")) && tells(context, "cidr protocol subnet");
  if (ruled && as === "integer") return evenly(OPEN, 0.94);
  const own = [...modifiers, ...phrase.split(" ")].find((word) => Object.hasOwn(PORTS, word));
  const service = own ?? [...wordsOf(context)].find((word) => Object.hasOwn(PORTS, word));
  const kept = context.facts.words.find((word) => Object.hasOwn(PORTS_OF_TABLES, word)) ?? "";
  const known = service === undefined ? PORTS_OF_TABLES[kept] : PORTS[service];
  if (known === undefined) return null;
  const values = known.map((one) => (as === "text" ? String(one) : one));
  return evenly(values, 0.94);
};

/** Servers of mail are reached by name. */
const mailServer: Reader = ({ as, modifiers }) =>
  as === "text" && modifiers.some((word) => ["smtp", "imap", "pop3", "ldap"].includes(word))
    ? { given: "hostname", confidence: 0.95 }
    : null;

/** Addresses by which servers of a network know what they have of others. */
const federated: Reader = ({ as, context }) =>
  as === "text" && tells(context, "inbox local federated activitypub ap") ? { given: "url", confidence: 0.95 } : null;

/** Beside a method a path is what is asked of a server. */
const isRequested = ({ columnWords }: Ask["context"]["facts"]): boolean =>
  [...columnWords.values()].some((words) => /^(?:http |request )?method$/.test(words.join(" ")));

/** Behind a console there is a machine's screen. */
const consolePath: Reader = ({ as, context }) =>
  as === "text" && tells(context, "console vnc spice websockify")
    ? pattern("/(websockify|vnc|serial)\\?token=[0-9a-f]{16}")
    : null;

/** Where one address leads instead of another; in threads the way down to an answer. */
const path: Reader = ({ as, phrase, context: { facts } }) =>
  as === "text" && phrase === "path" && facts.words.at(-1) === "comment"
    ? pattern("0(\\.[1-9][0-9]{1,4}){1,3}")
    : as === "text" &&
        (facts.words.some((word) => ["url", "rewrite", "redirect", "route"].includes(word)) || isRequested(facts))
      ? { given: "urlPath", confidence: 0.94 }
      : null;

/** Addresses, ports, and servers that talk to one another. */
export const serverReaders: Readers = {
  endpoint,
  ...forAll("value, number", listed),
  "actor type": actor,
  ...forAll("port, port number, server port, host port, smtp port, imap port, ssh port, db port", port),
  ...forAll("address, server address, server, mail server", (ask) => mailServer(ask) ?? listed(ask)),
  ...forAll("actor id, ap id, object id, activity id", federated),
  ...forAll("access path, internal access path", consolePath),
  ...forAll("target path, request path, source path, path", path),
};
