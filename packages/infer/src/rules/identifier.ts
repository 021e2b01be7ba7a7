import { baseType } from "@seedloom/core";
import type { Catalog, Table } from "@seedloom/core";
import { literalDefault } from "../context/literal-default.ts";
import { findNoun } from "../context/find-noun.ts";
import { isKeyOfOther } from "../context/is-key-of-other.ts";
import { LISTED_WORDS } from "../data/kind-words.ts";
import { skewed } from "../given/skewed.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { initialsOfName } from "../names/code-of-name.ts";
import type { ColumnContext } from "../context/column-context.ts";

const LAST = new Set(["id", "ids", "identifier", "sk", "pk", "oid", "uid", "key"]);

/** Keys that no foreign key explains: `customer_id`, `l_partkey`, `external_id`. */
export const identifier: Rule = {
  name: "identifier",
  strength: 55,
  propose(context) {
    const last = context.words.findLast((word) => !/^\d+$/.test(word)) ?? "";
    const { type } = context;
    // What has places behind the point counts nothing.
    const counted = context.typeClass === "integer" || (type.kind === "decimal" && (type.scale ?? 0) === 0);
    const short = counted && /^[cefghnostuv]id$/i.test(context.column.name);
    const named =
      short ||
      (counted && isKeyOfOther(context)) ||
      (LAST.has(last) && (last !== "key" || counted || context.inPrimaryKey));
    const keyOfText =
      context.inPrimaryKey && context.unique && context.typeClass === "text" && findNoun(context.words) === null;
    if (!named && !(context.inPrimaryKey && counted) && !keyOfText) return [];
    if (counted) return [listed(context) ?? counting(context)];
    if (isNameOfSetting(context))
      return [{ spec: { generator: "configKey" }, evidence: "what is set, beside its value", confidence: 0.85 }];
    if (context.typeClass !== "text") return [];
    const initials = context.words.join(" ") === "identifier" ? initialsOfName(context) : null;
    if (initials !== null) return [{ spec: initials, evidence: "what its issues are counted by", confidence: 0.8 }];
    return [named ? written(context) : KEYED];
  },
};

/** What rows go by that is not called an id: a code that people type. */
const KEYED: Suggestion = {
  spec: { generator: "pattern", options: { regex: "[A-Z]{2}[0-9]{4}" } },
  evidence: "text that rows go by",
  confidence: 0.7,
};

/** What names a setting, where its id does not. */
const NAMED = new Set(["attribute", "key", "name", "setting", "option", "code", "property", "parameter"]);

/** `settings (id, value)`: who knows a setting by a text and by nothing else calls it by its name. */
function isNameOfSetting({ facts, words, typeClass, inPrimaryKey, maxLength }: ColumnContext): boolean {
  const named = typeClass === "text" && inPrimaryKey && words.join(" ") === "id" && (maxLength ?? 99) > 40;
  if (!named || facts.noun?.noun.subject !== "setting") return false;
  const beside = [...facts.columnWords.values()].filter((others) => others !== words);
  return (
    beside.some((others) => others.join(" ") === "value") && !beside.some((others) => NAMED.has(others.at(-1) ?? ""))
  );
}

/**
 * `status_id`, `post_type_id`, or any such number of a single byte, where the schema has no table of them: which of the few that the
 * application itself lists.
 */
function listed(context: ColumnContext): Suggestion | null {
  const { catalog, words, column, type, limits, unique, inPrimaryKey, factsOf } = context;
  if (unique || inPrimaryKey || type.kind !== "integer" || !/_?id$/i.test(column.name)) return null;
  const stem = words.filter((word) => !LAST.has(word));
  const last = stem.at(-1) ?? "";
  const few = type.bits === 8 && catalog.dialect !== "sqlite";
  if (stem.length === 0 || (!LISTED_WORDS.has(last) && !few)) return null;
  const name = stem.join(" ");
  const own = catalog.tables.find((table) => factsOf(table).words.join(" ") === name);
  // A table of that name has more rows than a byte counts.
  if (own !== undefined && !(few && isCounted(own))) return null;
  const given = Number(literalDefault(column) ?? (last === "direction" ? 0 : 1));
  const first = Math.max(limits.min ?? 0, given === 0 ? 0 : 1);
  const length = LISTED_WORDS.has(last) && last !== "direction" ? 5 : 2;
  const codes = Array.from({ length }, (_, at) => first + at);
  return {
    spec: skewed(codes.filter((code) => code <= (limits.max ?? Infinity))),
    evidence: `the number of a ${last}, of which the schema has no table: one of a few`,
    confidence: 0.78,
  };
}

/** The table that the name points to: `manager_staff_id` and `staff`. */
function referred({ catalog, table, words, factsOf }: ColumnContext): Table | null {
  const stem = words.filter((word) => !LAST.has(word));
  // The `id` of every table in turn: nothing to look for among all the others.
  if (stem.length === 0) return null;
  const nameAt = (place: number) => factsOf(catalog.tables[place]!).words.join(" ");
  const known = places.get(catalog) ?? Map.groupBy(catalog.tables.keys(), nameAt);
  places.set(catalog, known);
  const found = stem.flatMap((_, start) => known.get(stem.slice(start).join(" ")) ?? []);
  const others = found.filter((place) => catalog.tables[place]!.id !== table.id);
  return others.length === 0 ? null : catalog.tables[Math.min(...others)]!;
}

/** Places of a catalog's tables, by the words of their names. */
const places = new WeakMap<Catalog, ReadonlyMap<string, readonly number[]>>();

function counting(context: ColumnContext): Suggestion {
  const { inPrimaryKey, unique, limits } = context;
  const refersTo = referred(context);
  const min = Math.max(1, limits.min ?? 1);
  if (unique && refersTo !== null) {
    // Not counted on: what tells rows apart is drawn from all that there is, and a sequence has no end.
    const options = { min, max: min + 9_999 };
    return {
      spec: { generator: "integer", options },
      evidence: `unique and named as the key of ${refersTo.name}, without a foreign key`,
      confidence: 0.82,
    };
  }
  if (unique) {
    const options = { min, max: min + 999_999 };
    return { spec: { generator: "integer", options }, evidence: "a unique number that identifies", confidence: 0.8 };
  }
  // Most of what has the first one by default are left with it: `group_id int not null default 1`.
  const usual = refersTo === null && !inPrimaryKey ? Number(literalDefault(context.column) ?? 0) : 0;
  if (usual > 0 && usual < 10) {
    const values = [
      [usual, 75],
      [usual + 1, 12],
      [usual + 2, 8],
      [usual + 3, 5],
    ];
    return {
      spec: { generator: "weighted", options: { values } },
      evidence: `named as a key of what the schema does not list, ${usual} by default`,
      confidence: 0.75,
    };
  }
  const options = inPrimaryKey ? { min, max: min + 9_999 } : { min, max: min + ROWS, distribution: "zipf" };
  return {
    spec: { generator: "integer", options },
    evidence: "named as a key, without a foreign key",
    confidence: 0.75,
  };
}

/** Of rows that nobody sees the first ones do: what a reader finds beside them has no more. */
const ROWS = 98;

/** Hashes that names tell, by how many characters they have in hexadecimal. */
const HASHES: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha256: 64 };

/** What stands for any row there is. */
const ANY_ROW = new Set(
  "rel relation related relationship link linked object item entity record row reference ref parent target resource model group owner own content".split(
    " ",
  ),
);

/** Whether nearly all tables of a schema count their rows, and none tells them apart by UUIDs as well. */
function countsItsRows({ catalog: { tables } }: ColumnContext): boolean {
  if (tables.some(({ columns }) => columns.some(({ name }) => /[ug]uid$/i.test(name)))) return false;
  const keyed = tables.filter(({ primaryKey }) => primaryKey?.columns.length === 1);
  return keyed.length > 1 && keyed.filter(isCounted).length >= keyed.length * 0.8;
}

/** Whether a table counts its rows. */
function isCounted({ columns, primaryKey }: Table): boolean {
  const [key, more] = primaryKey?.columns ?? [];
  const column = columns.find(({ name }) => name === key);
  return more === undefined && column !== undefined && baseType(column.type).kind === "integer";
}

/** `role_ids text`: several in one text. */
const SEVERAL = /(?:_ids|[a-z]Ids)$/;
const ROOM = 80;

/** Keys of several rows with commas between them: numbers, unless the rows are known by something else. */
function several(refersTo: Table | null): Suggestion {
  const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
  const regex =
    refersTo === null || isCounted(refersTo) ? "[1-9][0-9]?(,[1-9][0-9]{1,2}){0,3}" : `${uuid}(,${uuid}){0,1}`;
  const of = refersTo === null ? "others" : refersTo.name;
  return { spec: { generator: "pattern", options: { regex } }, evidence: `keys of ${of}`, confidence: 0.74 };
}

function written(context: ColumnContext): Suggestion {
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
    return {
      spec: { generator: "pattern", options: { regex: `[0-9a-f]{${HASHES[hash]}}` } },
      evidence: `a ${hash}, by its name`,
      confidence: 0.8,
    };
  const refersTo = unique ? null : referred(context);
  if (!unique && SEVERAL.test(context.column.name) && (maxLength ?? Infinity) >= ROOM) return several(refersTo);
  // What has a name of that sort besides its number is meant by that: `dashboard_uid` and `dashboard.uid`.
  const own = words.at(-1) ?? "";
  if (own === "uid" && refersTo?.columns.some(({ name, type: its }) => name === own && its.kind === "text") === true) {
    const spec = { generator: "pattern", options: { regex: "[a-f][0-9a-z]{13}" } };
    return { spec, evidence: `the ${own} of ${refersTo.name}`, confidence: 0.76 };
  }
  if (refersTo !== null && isCounted(refersTo)) {
    const spec = { generator: "pattern", options: { regex: "[1-9][0-9]?" } };
    return { spec, evidence: `named as the key of ${refersTo.name}, whose keys are counted`, confidence: 0.76 };
  }
  // What people go by has no room for a UUID in their heads: `patient.identifier`, `asset.identifier`.
  if (words.join(" ") === "identifier" && (maxLength ?? 99) >= 8 && !(type.kind === "text" && type.fixed)) {
    const spec = { generator: "pattern", options: { regex: "[A-Z]{2}[0-9]{6}" } };
    return { spec, evidence: "text that people tell rows apart by", confidence: 0.72 };
  }
  // `rel_id`, `link_id`: the key of some row of a schema that counts its rows.
  const stem = words.filter((word) => !LAST.has(word));
  if (!unique && stem.length > 0 && stem.every((word) => ANY_ROW.has(word)) && countsItsRows(context)) {
    const spec = { generator: "pattern", options: { regex: "[1-9][0-9]?|[1-3][0-9]{2}" } };
    return { spec, evidence: "the key of some row, and rows are counted here", confidence: 0.76 };
  }
  const room = maxLength ?? 36;
  const fixed = type.kind === "text" && type.fixed ? room : Math.min(room, 10);
  if (room >= 36)
    return { spec: { generator: "uuid" }, evidence: "text that identifies, with room for a UUID", confidence: 0.72 };
  if (room <= 6) {
    return {
      spec: { generator: "pattern", options: { regex: `[A-Z]{${room}}` } },
      evidence: `a key of ${room} characters`,
      confidence: 0.7,
    };
  }
  return {
    spec: { generator: "pattern", options: { regex: `[A-Z]{2}[0-9]{${Math.max(2, fixed - 2)}}` } },
    evidence: "text that identifies",
    confidence: 0.7,
  };
}
