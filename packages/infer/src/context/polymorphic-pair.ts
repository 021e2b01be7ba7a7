import { baseType, findColumn } from "@seedloom/core";
import type { Column, Table, TableId } from "@seedloom/core";
import { singular } from "../words/singular.ts";
import { splitName } from "../words/split-name.ts";
import type { ColumnContext } from "./column-context.ts";
import type { TableFacts } from "./table-facts.ts";
import { readLimits } from "./limits.ts";
import { typeClass } from "./type-class.ts";

/** Words for "whatever it is": a `volume_type` beside `volume_id` is a kind of volume. */
const ANYTHING = new Set(
  (
    "entity object owner subject target resource reference ref parent record related content source model causer actor " +
    "sender recipient element linked context holder referenced trackable document item container activity attachment bearer subscriber thing tagger originator stateful"
  ).split(" "),
);

/** Whoever acts: `actor_type` names kinds of people, not what they act on. */
const ACTORS = new Set(
  "actor causer performer initiator sender recipient creator author principal subscriber notifiable tokenable authenticatable tagger by".split(
    " ",
  ),
);

/** More kinds than that are rarely meant by one column. */
const MOST = 5;

type Surroundings = Pick<ColumnContext, "catalog" | "table" | "facts" | "factsOf">;

/** A table whose rows may be meant, as classes of programs are called. */
interface Target {
  readonly table: Table;
  readonly name: string;
  readonly key: string;
}

/** Whether two columns are the name of a table and a key there, rather than a kind of one thing. */
export function isPolymorphic({ table, facts }: Surroundings, type: Column, id: Column): boolean {
  const words = facts.columnWords.get(type.name) ?? [];
  const stem = words.slice(0, -1).join(" ");
  if (words.length < 2) return false;
  if (
    !ANYTHING.has(words.at(-2) ?? "") &&
    words.at(-2) !== "by" &&
    !/[ai]ble$|[a-z]{5,}(?:ized|ised|ated|cted|ched|nded|nked|gned|nted)$/.test(stem)
  )
    return false;
  const referring = table.foreignKeys.some((key) => key.columns.includes(id.name) || key.columns.includes(type.name));
  return !referring && !(table.primaryKey?.columns.includes(id.name) ?? false);
}

/** `commentable_type` of `commentable_id`. */
export function typeBeside({
  table,
  facts,
  words,
  column,
}: Pick<ColumnContext, "table" | "facts" | "words" | "column">): Column | null {
  const wanted = [...words.slice(0, -1), "type"].join(" ");
  const found = table.columns.find(
    (other) => other !== column && facts.columnWords.get(other.name)?.join(" ") === wanted,
  );
  return found !== undefined && ["text", "enum"].includes(baseType(found.type).kind) ? found : null;
}

/** The tables whose keys the id has room for, the application's matter first, then those that are known things. */
export function targetsOf({ catalog, table, facts, factsOf }: Surroundings, id: Column): readonly Target[] {
  const matter = held(sameModule(catalog.tables, table), factsOf);
  const found = [...matter, ...catalog.tables.filter((other) => !matter.includes(other))].flatMap((other): Target[] => {
    if (other.id === table.id || factsOf(other).subject === "junction") return [];
    const [key, ...others] = other.primaryKey?.columns ?? [];
    const column = key === undefined ? undefined : findColumn(other, key);
    if (column === undefined || others.length > 0 || !holds(id, column)) return [];
    // Rows that only add to others' are no things of their own.
    if (other.foreignKeys.some(({ columns }) => columns.includes(column.name))) return [];
    return [{ table: other, name: className(other.name), key: column.name }];
  });
  const people = ACTORS.has(facts.columnWords.get(id.name)?.at(-2) ?? "")
    ? found.filter((target) => factsOf(target.table).subject === "person")
    : [];
  if (people.length > 0) return people;
  const rank = ({ table: one }: Target) => (matter.includes(one) ? 0 : 2) + (factsOf(one).noun === null ? 1 : 0);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** What the tables are called whose rows may be meant; where none has keys that the id has room for, what any table is called. */
export function namesOf(surroundings: Surroundings, id: Column): readonly string[] {
  const { catalog, table, factsOf } = surroundings;
  const targets = targetsOf(surroundings, id);
  const names = targets.map(({ name }) => name);
  if (names.length >= 2 || targets.some((target) => factsOf(target.table).subject === "person"))
    return [...new Set(names)].slice(0, MOST);
  const known = held(sameModule(catalog.tables, table), factsOf).filter(
    (other) => other.id !== table.id && factsOf(other).noun !== null && factsOf(other).subject !== "junction",
  );
  return [...new Set(known.map(({ name }) => className(name)))].slice(0, MOST);
}

/** Whether keys of a column can stand in another one. */
function holds(id: Column, key: Column): boolean {
  const [own, theirs] = [typeClass(id.type), typeClass(key.type)];
  if (own !== "text") return own === theirs && own !== null;
  const base = baseType(id.type);
  const room = base.kind === "text" ? (base.maxLength ?? Infinity) : Infinity;
  return theirs === "uuid" ? room >= 36 : (theirs === "integer" || theirs === "text") && room >= 10;
}

/** What rows may be of, and by which names; `all`: whether every name that the type may have is one of a table. */
export function kindsOf(
  context: ColumnContext,
  type: Column,
  id: Column,
): { readonly kinds: readonly Kind[]; readonly all: boolean } {
  const targets = targetsOf(context, id);
  const labels = labelsOf(context, type);
  if (labels === null) {
    const kinds = targets.slice(0, MOST).map((target) => kindOf(target, [target.name, target.table.name]));
    return { kinds, all: false };
  }
  const kinds = labels.flatMap((label) => {
    const found = targets.find(({ name, table }) => [plain(name), plain(table.name)].includes(plain(label)));
    return found === undefined ? [] : [kindOf(found, [label])];
  });
  return { kinds, all: kinds.length === labels.length };
}

/** One kind of row that may be meant. */
export interface Kind {
  readonly names: readonly string[];
  readonly table: TableId;
  readonly key: string;
}

const kindOf = ({ table, key }: Target, names: readonly string[]): Kind => ({
  names: [...new Set(names)],
  table: table.id,
  key,
});

/** What the type's own declaration allows; null where it does not say. */
function labelsOf({ table }: Surroundings, type: Column): readonly string[] | null {
  const base = baseType(type.type);
  if (base.kind === "enum") return base.labels;
  return readLimits(table.checks, type.name, false).values?.map(String) ?? null;
}

/** `blog_posts` as `BlogPost`. */
function className(name: string): string {
  const parts = splitName(name);
  return parts
    .map((part, at) => (at === parts.length - 1 ? singular(part) : part))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/** `App\Models\BlogPost` and `blog_post` as `blogpost`. */
function plain(label: string): string {
  return label
    .split(/[\\:./]/)
    .at(-1)!
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Tables of the same part of an application, told by the first word of their names, where there are some and others besides. */
function sameModule(tables: readonly Table[], own: Table): readonly Table[] {
  const [part = ""] = own.name.split("_");
  const same = tables.filter(({ name }) => name.startsWith(`${part}_`));
  return same.length > 3 && same.length < tables.length ? same : tables;
}

/** What others hang on to: rows of the application's matter, where there are enough kinds of them. */
const ASIDE = new Set(["log", "message", "setting", "account", "file", "lookup", "internet", "software", "junction"]);

function held(tables: readonly Table[], factsOf: (table: Table) => TableFacts): readonly Table[] {
  const matter = tables.filter(
    (table) =>
      !ASIDE.has(factsOf(table).subject ?? "") &&
      !table.columns.some(({ name }) => /able_?type$/i.test(name)) &&
      !/(?:^|_)(?:request|audit|migration|session|token|version)s?$/i.test(table.name),
  );
  return matter.length > 3 ? matter : tables;
}
