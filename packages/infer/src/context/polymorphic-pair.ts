import { baseType, findColumn } from "@seedloom/core";
import type { Catalog, Column, Table, TableId } from "@seedloom/core";
import { singular } from "../words/singular.ts";
import { splitName } from "../words/split-name.ts";
import type { ColumnContext } from "./column-context.ts";
import type { TableFacts } from "./table-facts.ts";
import { readLimits } from "./limits.ts";
import { tableMarks, withoutMark } from "./table-mark.ts";
import { typeClass } from "./type-class.ts";

/** Tables by which frameworks are known that write the kinds of rows as classes. */
const RAILS = new Set(
  "schema_migrations ar_internal_metadata active_storage_attachments action_text_rich_texts friendly_id_slugs solid_queue_jobs good_jobs delayed_jobs oauth_access_grants oauth_applications".split(
    " ",
  ),
);
const LARAVEL = new Set(
  "personal_access_tokens failed_jobs password_resets password_reset_tokens job_batches model_has_roles".split(" "),
);

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
  /** Whether its rows are hardly ever meant, where others may be. */
  readonly aside: boolean;
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
  const whose = facts.columnWords.get(id.name)?.at(-2) ?? "";
  const spell = spellerOf(catalog);
  const matter = held(sameModule(catalog.tables, table), factsOf);
  const found = [...matter, ...catalog.tables.filter((other) => !matter.includes(other))].flatMap((other): Target[] => {
    if ((other.id === table.id && !ACTORS.has(whose)) || factsOf(other).subject === "junction") return [];
    const [key, ...others] = other.primaryKey?.columns ?? [];
    const column = key === undefined ? undefined : findColumn(other, key);
    if (column === undefined || others.length > 0 || !holds(id, column)) return [];
    // Rows that only add to others' are no things of their own.
    if (other.foreignKeys.some(({ columns }) => columns.includes(column.name))) return [];
    const aside = factsOf(other).words.some((word) => HARDLY.has(word)) || BROUGHT.has(other.name.split("_")[0] ?? "");
    return [{ table: other, name: spell(other.name), key: column.name, aside }];
  });
  const people = ACTORS.has(whose) ? found.filter((target) => factsOf(target.table).subject === "person") : [];
  const whole = ({ table: one }: Target) => factsOf(one).words.length === 1;
  if (people.length > 0) return people.some(whole) ? people.filter(whole) : people;
  const owners = whose === "owner" ? found.filter(({ table: one }) => OWNERS.has(factsOf(one).words.join(" "))) : [];
  if (owners.length > 0) return owners;
  const referring = references(catalog.tables);
  const weight = ({ table: one, aside }: Target) => {
    const { words, noun, subject } = factsOf(one);
    const known = noun === null ? 1 : 0;
    // What refers to nothing is a list to choose from, and people are meant less often than what is theirs.
    const chosen = subject === "person" || one.foreignKeys.length === 0 ? 1 : 0;
    return (matter.includes(one) ? 0 : 8) + (aside ? 4 : 0) + known * 2 + chosen + (words.length > 1 ? 1 : 0);
  };
  return found.toSorted(
    (a, b) => weight(a) - weight(b) || (referring.get(b.table.id) ?? 0) - (referring.get(a.table.id) ?? 0),
  );
}

/** Who has something. */
const OWNERS = new Set(
  "user account team organization organisation company workspace customer client tenant store member".split(" "),
);

/** What hardly anybody comments on, tags or watches: settings, lists to choose from, and what programs keep for themselves. */
const HARDLY = new Set(
  "revision version token session log history setting config configuration preference policy attempt flood job cron crontask queue cache lock country state region currency language locale type kind status category permission role tag label address location charge webhook hook event notification note image audit activity tagging invite login invitation file attachment storage store link mapping relation index key sequence counter statistic stat metric migration translation template option moderation block domain report recipient tunnel agent code rate request cleanup subscription override credential device entity value reference mfa social".split(
    " ",
  ),
);

/** What frameworks' tables begin with. */
const BROUGHT = new Set(
  "pay blazer flipper ahoy noticed action active solid good friendly delayed oauth django auth celery account_emailaddress socialaccount telescope pulse".split(
    " ",
  ),
);

/** How many foreign keys lead to each table. */
function references(tables: readonly Table[]): ReadonlyMap<TableId, number> {
  const counts = new Map<TableId, number>();
  for (const { foreignKeys } of tables)
    for (const { references: to } of foreignKeys) counts.set(to.table, (counts.get(to.table) ?? 0) + 1);
  return counts;
}

/** Those that people mean, where there are any. */
function meant(targets: readonly Target[]): readonly Target[] {
  const usual = targets.filter(({ aside }) => !aside);
  return usual.length > 0 ? usual : targets;
}

/** What the tables are called whose rows may be meant; where none has keys that the id has room for, what any table is called. */
export function namesOf(surroundings: Surroundings, id: Column): readonly string[] {
  const { catalog, table, factsOf } = surroundings;
  const targets = meant(targetsOf(surroundings, id));
  const names = targets.map(({ name }) => name);
  if (names.length >= 2 || targets.some((target) => factsOf(target.table).subject === "person"))
    return [...new Set(names)].slice(0, MOST);
  const spell = spellerOf(catalog);
  const known = held(sameModule(catalog.tables, table), factsOf).filter(
    (other) => other.id !== table.id && factsOf(other).noun !== null && factsOf(other).subject !== "junction",
  );
  return [...new Set(known.map(({ name }) => spell(name)))].slice(0, MOST);
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
    const kinds = meant(targets)
      .slice(0, MOST)
      .map((target) => kindOf(target, [target.name, className(target.table.name), target.table.name]));
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

/** How an application calls its kinds of rows: after classes where a framework has these, else in small letters as tables are. */
export function spellerOf(catalog: Catalog): (name: string) => string {
  const marks = tableMarks(catalog);
  const has = (known: ReadonlySet<string>) => catalog.tables.some(({ name }) => known.has(withoutMark(name, marks)));
  const plainName = (name: string) => withoutMark(name, marks);
  const isAble = catalog.tables.some(({ columns }) =>
    columns.some(({ name }) => /[a-z](?:able|ized)_?type$/i.test(name)),
  );
  if (has(RAILS) || (isAble && marks.length > 0))
    return (name) => [...modules(name, marks), className(plainName(name))].join("::");
  if (has(LARAVEL)) return (name) => `App\\Models\\${className(plainName(name))}`;
  return isAble || catalog.tables.some(({ name }) => /^[A-Z][a-z]/.test(name))
    ? (name) => className(plainName(name))
    : (name) =>
        className(plainName(name))
          .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
          .toLowerCase();
}

/** An engine's mark is its module: `spree_orders` as `Spree::Order`. */
const modules = (name: string, marks: readonly string[]): readonly string[] =>
  marks.filter((mark) => name.startsWith(mark)).map((mark) => className(mark.replace(/_$/, "s")));

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
