import type { ColumnContext } from "../../context/column-context.ts";
import { forAll, oneOf } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

const words = ({ facts }: ColumnContext): ReadonlySet<string> =>
  new Set([...facts.words, ...[...facts.columnWords.values()].flat()]);

/** Records of a name server (RFC 1035) have a time to live and a type, and say so. */
const isOfNames = (context: ColumnContext): boolean => {
  const told = words(context);
  return (told.has("ttl") && (told.has("record") || told.has("zone"))) || told.has("dns");
};

const type: Reader = (ask) =>
  isOfNames(ask.context) && ask.modifiers.every((word) => ["record", "dns", "rr"].includes(word))
    ? oneOf(["A", "CNAME", "AAAA", "MX", "TXT", "NS", "SRV", "SOA", "CAA"], ask, 0.95)
    : null;

const content: Reader = ({ as, context }) =>
  as === "text" && isOfNames(context) ? { given: "ipv4", confidence: 0.94 } : null;

const zone: Reader = ({ as, context }) =>
  as === "text" && isOfNames(context) ? { given: "domain", confidence: 0.94 } : null;

const name: Reader = ({ as, modifiers, context }) =>
  as === "text" && modifiers.length === 0 && isOfNames(context) && context.facts.words.includes("record")
    ? { given: "hostname", confidence: 0.94 }
    : null;

/** Entries of a directory (RFC 4519) hold names under two letters. */
const isOfDirectory = (context: ColumnContext): boolean => {
  const told = [...context.facts.columnWords.values()].map((each) => each.join(" "));
  return ["dn", "given name", "first name", "mail", "home directory"].filter((each) => told.includes(each)).length > 1;
};

const ofDirectory =
  (generator: string): Reader =>
  ({ as, context }) =>
    as === "text" && isOfDirectory(context) ? { given: generator, confidence: 0.94 } : null;

/** Hours before or behind UTC, where there is no room for the name of a zone. */
const timeZone: Reader = (ask) =>
  (ask.context.maxLength ?? 99) < 6 ? oneOf(["0", "1", "2", "-5", "-8", "-6", "5.5", "10", "3"], ask, 0.95) : null;

/** Name servers, directories, and zones of time. */
export const zoneReaders: Readers = {
  ...forAll("time zone, timezone, tz", timeZone),
  ...forAll("type, record type", type),
  ...forAll("content, record content, rdata", content),
  ...forAll("zone, zone name", zone),
  name,
  cn: ofDirectory("fullName"),
  sn: ofDirectory("lastName"),
};
