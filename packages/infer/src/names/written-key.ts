import { baseType } from "@seedloom/core";
import type { GeneratorSpec, Table } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { keyHabit } from "../context/key-habit.ts";
import { literalDefault } from "../context/literal-default.ts";
import { KEY_WORDS, referred } from "./referred.ts";
import { serviceKey } from "./service-key.ts";

/** Hashes that names tell, by how many characters they have in hexadecimal. */
const HASHES: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha256: 64 };

/** What stands for any row there is. */
const ANY_ROW = new Set(
  "rel relation related relationship link linked object item entity record row reference ref parent target resource model group owner own content".split(
    " ",
  ),
);

/** Whether nearly all tables of a schema count their rows, and none tells them apart by UUIDs as well. */
const countsItsRows = ({ catalog }: ColumnContext): boolean =>
  keyHabit(catalog) === "counted" &&
  !catalog.tables.some(({ columns }) => columns.some(({ name }) => /[ug]uid$/i.test(name)));

/** Whether a table counts its rows. */
export function isCounted({ columns, primaryKey }: Table): boolean {
  const [key, more] = primaryKey?.columns ?? [];
  const column = columns.find(({ name }) => name === key);
  return more === undefined && column !== undefined && baseType(column.type).kind === "integer";
}

/** `role_ids text`: several in one text. */
const SEVERAL = /(?:_ids|[a-z]Ids)$/;
const ROOM = 80;

/** Keys of several rows with commas between them: numbers, unless the rows are known by something else. */
function several(refersTo: Table | null, { catalog }: ColumnContext): WrittenKey {
  const key = keyHabit(catalog) === "cuid" ? CUID : UUID;
  const regex =
    refersTo === null || isCounted(refersTo) ? "[1-9][0-9]?(,[1-9][0-9]{1,2}){0,3}" : `${key}(,${key}){0,1}`;
  return like(regex, `keys of ${refersTo === null ? "others" : refersTo.name}`, 0.74);
}

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

/** The time in milliseconds, of which the first letters tell the year; a counter, which is small; a program's own letters; and chance. */
const CUID = "cm[3-9a-h][0-9a-z]{6}000[0-9a-z](jl08|l404|la04|i508)[0-9a-z]{8}";

/** Keys that nothing but their length tells, by how many characters there are. */
const BY_LENGTH: Readonly<Record<number, readonly [regex: string, what: string]>> = {
  21: ["[0-9A-Za-z_-]{21}", "a nanoid"],
  22: ["[0-9A-Za-z]{22}", "a UUID in few letters"],
  // Four bytes of time, five of the program's, three of a counter.
  24: ["6[7-9a][0-9a-f]{22}", "an ObjectId"],
  25: [CUID, "a cuid"],
  26: ["01J[0-9A-HJKMNP-TV-Z]{23}", "a ULID"],
  27: ["[23][0-9A-Za-z]{26}", "a KSUID"],
  32: ["[0-9a-f]{32}", "a UUID without its dashes"],
};

/** What is exactly so long is written in hexadecimal, as hashes are. */
const DIGESTS = new Set([40, 64, 96, 128]);

interface WrittenKey {
  readonly spec: GeneratorSpec;
  readonly evidence: string;
  readonly confidence: number;
}

const like = (regex: string, evidence: string, confidence: number): WrittenKey => ({
  spec: { generator: "pattern", options: { regex } },
  evidence,
  confidence,
});

/** What a key in text looks like, by what its name, its room and the rest of the schema show. */
export function writtenKey(context: ColumnContext): WrittenKey {
  const { maxLength, type, words, unique } = context;
  const usual = literalDefault(context.column);
  // One of several only where somebody has several: `tenant_id default '000000'`.
  if (!unique && typeof usual === "string" && /^0{2,}\d*$|^\W?default\W?$/i.test(usual)) {
    const spec = { generator: "constant", options: { value: usual } };
    return { spec, evidence: `defaults to "${usual}": what it mostly belongs to`, confidence: 0.74 };
  }
  // `user_md5_id`: what somebody goes by, as a hash.
  const hash = words.find((word) => Object.hasOwn(HASHES, word));
  if (hash !== undefined && (maxLength ?? 999) >= HASHES[hash]!)
    return like(`[0-9a-f]{${HASHES[hash]}}`, `a ${hash}, by its name`, 0.8);
  const refersTo = unique ? null : referred(context);
  if (!unique && SEVERAL.test(context.column.name) && (maxLength ?? Infinity) >= ROOM)
    return several(refersTo, context);
  const told = toldKey(context, refersTo);
  if (told !== null) return told;
  // What has a name of that sort besides its number is meant by that: `dashboard_uid` and `dashboard.uid`.
  const own = words.at(-1) ?? "";
  if (own === "uid" && refersTo?.columns.some(({ name, type: its }) => name === own && its.kind === "text") === true)
    return like("[a-f][0-9a-z]{13}", `the ${own} of ${refersTo.name}`, 0.76);
  if (refersTo !== null && isCounted(refersTo))
    return like("[1-9][0-9]?", `named as the key of ${refersTo.name}, whose keys are counted`, 0.76);
  // What people go by has no room for a UUID in their heads: `patient.identifier`, `asset.identifier`.
  if (words.join(" ") === "identifier" && (maxLength ?? 99) >= 8 && !(type.kind === "text" && type.fixed))
    return like("[A-Z]{2}[0-9]{6}", "text that people tell rows apart by", 0.72);
  // `rel_id`, `link_id`: the key of some row of a schema that counts its rows.
  const stem = words.filter((word) => !KEY_WORDS.has(word));
  if (!unique && stem.length > 0 && stem.every((word) => ANY_ROW.has(word)) && countsItsRows(context))
    return like("[1-9][0-9]?|[1-3][0-9]{2}", "the key of some row, and rows are counted here", 0.76);
  return byRoom(context, refersTo);
}

/** Keys that a service, the name or who logs in tells; null where none does. */
function toldKey(context: ColumnContext, refersTo: Table | null): WrittenKey | null {
  const { column, words, maxLength, catalog, unique, type } = context;
  const room = maxLength ?? Infinity;
  const service = serviceKey(context, refersTo !== null);
  if (service !== null) return like(service.regex, `what ${service.service} calls a ${service.thing}`, 0.85);
  // "The public id of the room, dr_1234": as the comment shows it.
  const [, shown] = /\b([a-z]{2,8}[_-])(?=[a-z]*\d)[0-9A-Za-z]{3,}\b/.exec(column.comment ?? "") ?? [];
  if (shown !== undefined && room >= shown.length + SHOWN)
    return like(`${shown}[0-9A-Za-z]{${SHOWN}}`, `the comment shows ${shown}…`, 0.82);
  if (words.includes("short")) {
    const length = room < 5 ? room : room <= 12 ? room : 6;
    return like(`[0-9a-z]{${length}}`, "a short key", 0.78);
  }
  if (words.includes("numeric")) return like(`[1-9][0-9]{${Math.min(room, 8) - 1}}`, "a key of digits", 0.8);
  // SQLite keeps anything where no type is told, and numbers mostly.
  if (type.kind === "any" && !unique && keyHabit(catalog) === "counted")
    return like("[1-9][0-9]{0,2}", "a key without a type", 0.74);
  return goesByLogin(context, refersTo)
    ? {
        spec: { generator: "username" },
        evidence: "who it is goes by the name that they log in with",
        confidence: 0.76,
      }
    : null;
}

/** So much is behind what a comment shows a key to begin with. */
const SHOWN = 16;

/** Who uses an application. */
const USERS = new Set(["user", "operator", "login"]);

/** `user_id varchar(40)` of a table with passwords and without user names, or `user_id` where nothing else tells of users. */
function goesByLogin(context: ColumnContext, refersTo: Table | null): boolean {
  const { catalog, table, words, inPrimaryKey, unique, maxLength, type } = context;
  const habit = keyHabit(catalog);
  if (habit === "uuid" || habit === "cuid" || (type.kind === "text" && type.fixed) || (maxLength ?? 64) < 8)
    return false;
  if (inPrimaryKey && unique) return isKeyLogin(table, context);
  if (!USERS.has(words.findLast((word) => !KEY_WORDS.has(word)) ?? "") || words.length > 2) return false;
  return refersTo === null ? !inPrimaryKey && maxLength !== null : isKeyLogin(refersTo, context);
}

/** Whether people log in with the key of a table: it has their passwords, or is called theirs beside their names, and there is no other name to log in with. */
function isKeyLogin(table: Table, { factsOf }: ColumnContext): boolean {
  const [key, more] = table.primaryKey?.columns ?? [];
  const type = table.columns.find(({ name }) => name === key)?.type;
  if (more !== undefined || type === undefined || baseType(type).kind !== "text") return false;
  const { columnWords, noun, words } = factsOf(table);
  const isOfPeople = noun?.noun.subject === "person" || words.some((word) => USERS.has(word));
  const others = [...columnWords].filter(([name]) => name !== key).map(([, its]) => its.join(" "));
  const isCalled = columnWords.get(key ?? "")?.some((word) => USERS.has(word)) === true;
  // Whoever has an address logs in with that, where the key is a plain `id`.
  if (!isCalled && others.some((name) => /(?:^| )email(?: address)?$/.test(name))) return false;
  return (
    isOfPeople &&
    others.some((name) => (isCalled ? /(?:^| )(?:password|first name)$/ : /(?:^| )password$/).test(name)) &&
    !others.some((name) => /^(?:user ?name|login|login name|nick ?name|nick|handle|account|account name)$/.test(name))
  );
}

/** What fits the room, where nothing else tells. */
function byRoom(context: ColumnContext, refersTo: Table | null): WrittenKey {
  const { maxLength, type, words, inPrimaryKey, catalog } = context;
  const room = maxLength ?? 36;
  const fixed = type.kind === "text" && type.fixed;
  const isOwn = inPrimaryKey && words.join(" ") === "id";
  const [regex, what] = fixed || isOwn || isAsLongAs(refersTo, room) ? (BY_LENGTH[room] ?? []) : [];
  if (regex !== undefined && what !== undefined) return like(regex, `as long as ${what}`, 0.74);
  if (fixed && DIGESTS.has(room)) return like(`[0-9a-f]{${room}}`, "as long as a hash", 0.74);
  if (keyHabit(catalog) === "cuid" && room >= 25 && (isOwn || refersTo !== null))
    return like(CUID, "as Prisma tells rows apart", 0.74);
  if (room >= 36)
    return { spec: { generator: "uuid" }, evidence: "text that identifies, with room for a UUID", confidence: 0.72 };
  if (room <= 6) return like(`[A-Z]{${room}}`, `a key of ${room} characters`, 0.7);
  const length = fixed ? room : Math.min(room, 10);
  return like(`[A-Z]{2}[0-9]{${Math.max(2, length - 2)}}`, "text that identifies", 0.7);
}

/** Whether the key that is referred to is a text of just that length. */
function isAsLongAs(table: Table | null, room: number): boolean {
  const key = table?.columns.find(({ name }) => name === table.primaryKey?.columns[0]);
  const type = key === undefined ? null : baseType(key.type);
  return type?.kind === "text" && type.maxLength === room;
}
