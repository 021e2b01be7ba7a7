import { literalDefault } from "../../context/literal-default.ts";
import { isPlural } from "../../words/is-plural.ts";
import { nameOf } from "../name-of.ts";
import { evenly, forAll, hasTable, oneOf } from "./reader.ts";
import type { Ask, Reader, Readers, Special } from "./reader.ts";

const pattern = (regex: string, confidence = 0.94): Special => ({
  given: { generator: "pattern", options: { regex } },
  confidence,
});

/** Words of the table and of its columns. */
const wordsOf = ({ facts }: Ask["context"]): ReadonlySet<string> =>
  new Set([...facts.words, ...[...facts.columnWords.values()].flat()]);

const tells = (context: Ask["context"], wanted: string): boolean => {
  const words = wordsOf(context);
  return wanted.split(" ").some((word) => words.has(word));
};

const isOfCode = ({ context }: Ask): boolean =>
  tells(context, "commit commits changeset sha repo repository pull merge committer git") ||
  hasTable(context, /(?:^|_)(?:commits?|repos?|repositor(?:y|ies)|changesets?|pull_requests?|merge_requests?)(?:_|$)/i);

/** Revisions of code are hashes; elsewhere they are counted. */
const revision: Reader = (ask) => (ask.as === "text" && isOfCode(ask) ? { given: "gitSha", confidence: 0.94 } : null);

/** What a run or a change of code is about. */
const ref: Reader = (ask) =>
  ask.as === "text" && isOfCode(ask) ? pattern("refs/heads/(main|develop|feature-[a-z]{4,8}|release-[1-9])") : null;

const target: Reader = (ask) =>
  ask.as === "text" && ask.modifiers.length === 0 && tells(ask.context, "tag sha1 sha commit branch")
    ? { given: "gitBranch", confidence: 0.9 }
    : null;

/** Names of objects in stores of code are hashes, those of networks have dots. */
const oid: Reader = (ask) =>
  ask.as === "text" && (tells(ask.context, "lfs blob git") || isOfCode(ask))
    ? { given: "sha256", confidence: 0.94 }
    : null;

/** Where messages are pushed to is a whole address. */
const endpoint: Reader = ({ as, context }) =>
  as === "text" &&
  tells(context, "push webhook subscription p256dh notification hook") &&
  !tells(context, "path status")
    ? { given: "url", confidence: 0.94 }
    : null;

/** Keys that are kept as files are. */
const pem: Reader = ({ as, context, phrase }) => {
  if (as !== "text" || (context.maxLength ?? 9999) < 400) return null;
  const kind = /private/.test(phrase) ? "PRIVATE" : "PUBLIC";
  return pattern(
    `-----BEGIN ${kind} KEY-----\nMI[A-Za-z0-9+/]{62}\n[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{43}=\n-----END ${kind} KEY-----\n`,
    0.93,
  );
};

/** An account that has a password is logged into. */
const account: Reader = ({ as, modifiers, context }) =>
  as === "text" && modifiers.length === 0 && tells(context, "password") ? { given: "username", confidence: 0.9 } : null;

/** Stars that are counted are no rating. */
const stars: Reader = ({ as, modifiers }) =>
  as === "integer" && ["number", "total", "count"].includes(modifiers[0] ?? "")
    ? { given: "count", confidence: 0.95 }
    : null;

/** Pictures and films have pixels. */
const PICTURES = "image video thumbnail embed picture photo media mime blurhash avatar screenshot";
const pixels =
  (generator: string): Reader =>
  ({ as, context }) =>
    (as === "integer" || as === "decimal") &&
    tells(context, PICTURES) &&
    !tells(context, "weight depth sku price product package parcel")
      ? { given: generator, confidence: 0.94 }
      : null;

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
};
const port: Reader = ({ as, phrase, modifiers, context }) => {
  if (as !== "integer" && as !== "text") return null;
  const own = [...modifiers, ...phrase.split(" ")].find((word) => Object.hasOwn(PORTS, word));
  const service = own ?? [...wordsOf(context)].find((word) => Object.hasOwn(PORTS, word));
  if (service === undefined) return null;
  const values = (PORTS[service] ?? []).map((one) => (as === "text" ? String(one) : one));
  return evenly(values, 0.94);
};

/** Servers of mail are reached by name. */
const mailServer: Reader = ({ as, modifiers }) =>
  as === "text" && modifiers.some((word) => ["smtp", "imap", "pop3", "ldap"].includes(word))
    ? { given: "hostname", confidence: 0.95 }
    : null;

/** The number of something that is no person is no citizen's. */
const idNumber: Reader = ({ as, context: { facts } }) =>
  as === "text" && !["person", "account"].includes(facts.noun?.noun.subject ?? "person")
    ? pattern("[A-Z]{2}[1-9][0-9]{4}")
    : null;

/** What is no person has a full name too. */
const fullName: Reader = ({ as, modifiers, found, context: { facts } }) => {
  if (as !== "text" || modifiers.length > 0 || found === null) return null;
  if (["person", "account", "message", "order", "payment", "log", "setting"].includes(found.noun.subject)) return null;
  const others = [...facts.columnWords.values()].map((words) => words.join(" "));
  return others.includes("first name") || others.includes("email") ? null : { given: nameOf(found), confidence: 0.93 };
};

/** Minutes of an hour that stands beside them; hours at which something opens and closes. */
const minutes: Reader = ({ as, modifiers, context: { facts } }) => {
  const hours = [...modifiers, "hour"].join(" ");
  const beside = [...facts.columnWords.values()].some((words) => words.join(" ") === hours);
  return as === "integer" && modifiers.length > 0 && beside ? evenly([0, 0, 0, 15, 30, 45], 0.95) : null;
};
const hour =
  (values: readonly number[]): Reader =>
  ({ as }) =>
    as === "integer" ? evenly(values, 0.94) : null;

/** A default in hexadecimal shows how colours are written. */
const color: Reader = ({ as, context: { column } }) => {
  const given = literalDefault(column);
  const hexadecimal = typeof given === "string" && /^#[0-9a-f]{6}$/i.test(given);
  return as === "text" && hexadecimal ? { given: "colorHex", confidence: 0.96 } : null;
};

/** What programs compare and do is written down for them to read. */
const RULES = "rule policy report filter automation workflow trigger schedule segment audience".split(" ");
const conditions: Reader = ({ as, context }) =>
  as === "text" && (context.maxLength ?? 9999) >= 100 && RULES.some((word) => context.facts.words.includes(word))
    ? { given: "json", confidence: 0.93 }
    : null;

/** What joins conditions. */
const junction: Reader = (ask) =>
  ask.modifiers.some((word) => ["condition", "filter", "rule"].includes(word)) ? oneOf(["and", "or"], ask, 0.95) : null;

/** The last digits of an account or a card. */
const mask: Reader = ({ as, context }) =>
  as === "text" && tells(context, "account card balance bank") ? pattern("[0-9]{4}") : null;

/** Where what is logged came from. */
const origin: Reader = (ask) => {
  const { facts } = ask.context;
  if (["log", "event", "audit"].some((word) => facts.words.includes(word)))
    return oneOf(["web", "api", "cli", "mobile"], ask, 0.93);
  if (ask.as === "text" && ["file", "software", "internet"].includes(facts.noun?.noun.subject ?? ""))
    return { given: "url", confidence: 0.94 };
  // What a paper goes back to is another paper; goods and people set out from places.
  const travels = tells(ask.context, "destination departure arrival flight route trip shipment port airport country");
  const paper = /(?:^| )(?:order|invoice|picking|move|purchase|quotation|bill|requisition)$/.test(
    facts.words.join(" "),
  );
  return ask.as === "text" && !travels && (paper || ask.modifiers.at(-1) === "invoice")
    ? { given: "orderNumber", confidence: 0.94 }
    : null;
};

const REPORTING = "report reporting tracking analytics audit system telemetry usage".split(" ");
/** What is reported of an application's work. */
const reported: Reader = (ask) => {
  const { words } = ask.context.facts;
  return ask.modifiers.length === 0 && words.at(-1) === "event" && REPORTING.some((word) => words.includes(word))
    ? oneOf(
        ["first_response", "conversation_resolved", "login", "export_finished", "item_created", "item_updated"],
        ask,
        0.94,
      )
    : null;
};

/** Counted from 1970 where it stands in whole numbers. */
const day: Reader = ({ as, modifiers, context: { type, unique } }) =>
  as === "integer" && modifiers.length === 0 && !unique && type.kind === "integer" && type.bits >= 32
    ? { given: "epochSeconds", confidence: 0.86 }
    : null;

/** Which column something is ordered by. */
const columnNamed: Reader = ({ as }) => (as === "text" ? { given: "columnName", confidence: 0.93 } : null);

/** What is called like somebody for short. */
const nickname: Reader = ({ as, own }) =>
  as === "text" && own !== null && !["person", "account"].includes(own.noun.subject)
    ? { given: nameOf(own), confidence: 0.94 }
    : null;

/** Whole numbers called rates are percentages, but for those of exchange and pay. */
const SHARES = "open click bounce conversion success response".split(" ");
const rate: Reader = ({ as, phrase, modifiers }) =>
  as === "integer" && [...modifiers, ...phrase.split(" ")].some((word) => SHARES.includes(word))
    ? { given: "percentage", confidence: 0.94 }
    : null;

/** What an attribute of goods can be. */
const option: Reader = (ask) =>
  tells(ask.context, "attribute product variant swatch")
    ? oneOf(["Red", "Blue", "Small", "Medium", "Large", "Black", "White", "Cotton", "Leather", "Green"], ask, 0.94)
    : null;

/** Cards of libraries and clubs are no payment cards. */
const cardNumber: Reader = ({ as, context }) =>
  as === "text" &&
  context.facts.noun?.noun.subject === "person" &&
  !tells(context, "cvv cvc holder payment brand network credit debit billing")
    ? pattern("2[0-9]{9}")
    : null;

const BOOKS = "isbn issn publisher author edition biblio";
/** What stands on shelves: on what it is printed, how long and how high it is. */
const onShelves =
  (values: readonly string[], onlySeveral = false): Reader =>
  (ask) =>
    tells(ask.context, BOOKS) && ask.modifiers.length === 0 && (!onlySeveral || isPlural(ask.context.column.name))
      ? oneOf(values, ask, 0.94)
      : null;

/** A year where there is no room for a day: `copyright_date smallint`. */
const yearOnly: Reader = ({ as, context: { type } }) =>
  as === "integer" && type.kind === "integer" && type.bits === 16 ? { given: "year", confidence: 0.9 } : null;

/** Who has a password and no other name logs in with it. */
const userId: Reader = ({ as, context }) => {
  const others = [...context.facts.columnWords.values()].map((words) => words.join(" "));
  return as === "text" && context.foreignKey === null && others.includes("password") && !others.includes("user name")
    ? { given: "username", confidence: 0.94 }
    : null;
};

/** Seconds since 1970 with fractions: `created_ts float`. */
const moment: Reader = ({ as, context: { type } }) =>
  as === "decimal" && type.kind === "float" && type.bits === 64 ? { given: "epochSeconds", confidence: 0.95 } : null;

/** So many of them in a year: `topics_year`. */
const perTime: Reader = ({ as, context: { column } }) =>
  as === "integer" && /^(?!days_|hours_|weeks_)[a-z]{3,}s_(?:year|month|week|day)$/i.test(column.name)
    ? { given: "count", confidence: 0.95 }
    : null;

/** Sizes of pictures are no sizes of clothes. */
const pictureSize: Reader = (ask) =>
  ask.modifiers.some((word) => ["avatar", "image", "photo", "picture", "logo", "thumbnail", "icon"].includes(word))
    ? oneOf(["128x128", "256x256", "512x512", "64x64"], ask, 0.95)
    : null;

/** Keys that are kept encrypted, and those by which companies and people are known to a program. */
const programKey: Reader = ({ as, phrase, modifiers, own, context }) => {
  if (as !== "text") return null;
  if ([...modifiers, ...phrase.split(" ")].some((word) => ["encrypted", "enc", "encryption", "wrapped"].includes(word)))
    return pattern("[A-Za-z0-9+/]{43}=");
  const known = own !== null && ["company", "person", "account"].includes(own.noun.subject);
  return known && (context.maxLength ?? 99) >= 32 ? pattern("[A-Za-z0-9]{32}") : null;
};

/** Whether goods are taxed; of people it is how they file. */
const taxStatus: Reader = (ask) =>
  tells(ask.context, "product sku stock shipping sale") ? oneOf(["taxable", "none", "shipping"], ask, 0.95) : null;

/** Addresses by which servers of a network know what they have of others. */
const federated: Reader = ({ as, context }) =>
  as === "text" && tells(context, "inbox local federated activitypub ap") ? { given: "url", confidence: 0.95 } : null;

/** A label of somebody's is not what they are called. */
const ownLabel: Reader = ({ as, modifiers, own, found }) =>
  as === "text" && modifiers.length === 0 && own === null && found?.noun.subject === "person"
    ? { given: "label", confidence: 0.94 }
    : null;

/** What has a size and a media type is a file. */
const fileName: Reader = ({ as, modifiers, context: { facts } }) => {
  const others = [...facts.columnWords.values()].map((words) => words.join(" "));
  const has = (...wanted: readonly string[]) => wanted.some((phrase) => others.includes(phrase));
  return as === "text" &&
    modifiers.length === 0 &&
    has("mime type", "mime", "content type", "mimetype") &&
    has("size", "file size") &&
    has("path", "etag", "checksum")
    ? { given: "fileName", confidence: 0.94 }
    : null;
};

/** Where one address leads instead of another; in threads the way down to an answer. */
const path: Reader = ({ as, phrase, context: { facts } }) =>
  as === "text" && phrase === "path" && facts.words.at(-1) === "comment"
    ? pattern("0(\\.[1-9][0-9]{1,4}){1,3}")
    : as === "text" && facts.words.some((word) => ["url", "rewrite", "redirect", "route"].includes(word))
      ? { given: "urlPath", confidence: 0.94 }
      : null;

const certificate: Reader = ({ as, context }) =>
  as === "text" && (context.maxLength ?? 9999) >= 400 && tells(context, "key saml sso ssl tls idp issuer")
    ? pattern("-----BEGIN CERTIFICATE-----\nMII[A-Za-z0-9+/]{61}\n[A-Za-z0-9+/]{64}\n-----END CERTIFICATE-----\n", 0.93)
    : null;

/** Where nothing else names who stands there the title does, and beside the names of a person it is a form of address. */
const title: Reader = ({ as, modifiers, context: { facts, table, column } }) => {
  const subject = facts.noun?.noun.subject;
  if (as !== "text" || modifiers.length > 0 || (subject !== "person" && subject !== "account")) return null;
  const others = [...facts.columnWords.values()].map((words) => words.join(" "));
  if (!others.some((words) => / ?name$|^surname$/.test(words)) && others.includes("city"))
    return { given: "companyName", confidence: 0.95 };
  if (
    facts.words.some((word) =>
      ["employee", "staff", "contact", "lead", "user", "profile", "worker", "author"].includes(word),
    )
  )
    return null;
  const at = table.columns.indexOf(column);
  const beside = [table.columns[at - 1], table.columns[at + 1]].map((one) =>
    one === undefined ? "" : (facts.columnWords.get(one.name) ?? []).join(" "),
  );
  return beside.some((words) => words === "first name" || words === "last name")
    ? { given: "namePrefix", confidence: 0.95 }
    : null;
};

/** What applications on the web keep. */
export const webReaders: Readers = {
  ...forAll("revision, from revision, to revision, merge base, base revision, head revision, scm revision", revision),
  ...forAll("ref, reference, git reference, base reference, head reference", ref),
  ...forAll("target, target commitish", target),
  oid,
  endpoint,
  ...forAll("private key, public key, rsa private key, rsa public key, signing key", pem),
  account,
  ...forAll("branch name, source branch name, default branch name", (ask) =>
    ask.as === "text" && isOfCode(ask) ? { given: "gitBranch", confidence: 0.94 } : null,
  ),
  ...forAll("star, stars", stars),
  ...forAll("width, image width, original width, thumbnail width, video width", pixels("imageWidth")),
  ...forAll("height, image height, original height, thumbnail height, video height", pixels("imageHeight")),
  ...forAll("value, number", listed),
  "actor type": actor,
  ...forAll("port, port number, server port, host port, smtp port, imap port, ssh port, db port", port),
  ...forAll("address, server address, server, mail server", (ask) => mailServer(ask) ?? listed(ask)),
  ...forAll("id number, identification number", idNumber),
  "full name": fullName,
  minute: minutes,
  ...forAll("open hour, opening hour, start hour", hour([7, 8, 8, 9, 9, 9, 10])),
  ...forAll("close hour, closing hour, end hour", hour([16, 17, 17, 18, 18, 20, 22])),
  ...forAll("color, colour", color),
  condition: conditions,
  ...forAll("operation, operator, conjunction", junction),
  mask,
  origin,
  name: (ask) => reported(ask) ?? fileName(ask),
  label: ownLabel,
  timestamp: moment,
  ...forAll("year, month, week, day", perTime),
  ...forAll("key, key encrypted, encrypted key", programKey),
  "tax status": taxStatus,
  ...forAll("actor id, ap id, object id, activity id", federated),
  date: day,
  "nick name": nickname,
  ...forAll("rate, open rate, click rate, bounce rate", rate),
  ...forAll("option text, option value, option label, option name", option),
  "card number": cardNumber,
  medium: onShelves(["Paperback", "Hardcover", "DVD", "Audio CD", "eBook", "Map"]),
  page: onShelves(["214 p.", "xii, 340 p.", "96 p.", "512 p.", "128 pages", "275 p. : ill."], true),
  size: (ask) => pictureSize(ask) ?? onShelves(["21 cm", "24 cm", "30 cm", "18 cm", "28 x 22 cm"])(ask),
  ...forAll("copyright date, publication date, release date", yearOnly),
  ...forAll("user id, uid", userId),
  ...forAll("target path, request path, source path, path", path),
  ...forAll("certificate, x509 certificate, signing certificate, idp certificate, x 509 certificate", certificate),
  title,
  ...forAll("group by, grouped by, partition by", columnNamed),
};
