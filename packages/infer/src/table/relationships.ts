import { findColumn } from "@seedloom/core";
import type { Catalog, ForeignKey, RelationshipRecipe, Spread, Table } from "@seedloom/core";
import { findTable } from "@seedloom/core";
import { agreementsOf } from "../agreements/agreements.ts";
import { opposedKeys } from "../agreements/opposed.ts";
import type { TablesKnown } from "../context/tables-known.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { nestedSetParents } from "@seedloom/generators";
import { typeClass } from "../context/type-class.ts";
import { followedKey } from "../agreements/followed-key.ts";
import { tellsOfRareEvent } from "../column/null-rate.ts";
import { USUAL_NULLS } from "../data/null-rates.ts";
import { LISTED } from "../row/numbers/with-ordinals.ts";
import { isNestedSet } from "../rules/nested-set.ts";
import { happeningOf } from "../moments/happening.ts";
import { readMoment } from "../moments/read-moment.ts";

/** How a table's rows fall on their parents, one for each foreign key. */
export function relationshipsOf(
  table: Table,
  catalog: Catalog,
  facts: TableFacts,
  known: TablesKnown,
): readonly RelationshipRecipe[] {
  const followedBy = new Map(
    table.foreignKeys.flatMap((key) => {
      const follows = followedKey(key, table, catalog, known.factsOf);
      return follows === null ? [] : [[key.columns.join(","), follows] as const];
    }),
  );
  const { agrees, alike } = agreementsOf(table, known, followedBy);
  const opposed = opposedKeys(table, facts);
  return table.foreignKeys.map((key) => {
    const via = key.columns.join(",");
    const other = opposed.get(via);
    const agreement = agrees.get(via);
    const tree = alike.get(via);
    const nullable = key.columns.some((name) => findColumn(table, name)?.nullable ?? false);
    const [spread, evidence] = spreadOf(key, table, catalog, facts, known.factsOf, nullable);
    const follows = followedBy.get(via);
    const shown = key.enforced ? evidence : `named for ${key.references.table}, without a foreign key; ${evidence}`;
    return {
      foreignKey: via,
      spread,
      nullRate: nullable && spread.kind !== "tree" ? nullRateOf(key, facts) : 0,
      evidence: follows
        ? `the ${follows.column} of the row that ${follows.via} leads to`
        : `${shown}${agreement ? `; agrees with ${agreement.path.join(".")}` : ""}${tree ? `; the same for all below one ${tree}` : ""}${other ? `; another than that of ${other}` : ""}`,
      ...(follows ? { follows } : {}),
      ...(agreement ? { agrees: agreement } : {}),
      ...(tree ? { alike: tree } : {}),
      ...(other ? { differs: other } : {}),
    };
  });
}

function spreadOf(
  key: ForeignKey,
  table: Table,
  catalog: Catalog,
  facts: TableFacts,
  factsOf: (table: Table) => TableFacts,
  nullable: boolean,
): readonly [Spread, string] {
  if (key.references.table === table.id) {
    const roots = nullable ? 0.15 : 0.1;
    if (isNestedSet(table))
      return [{ kind: "tree", roots, shape: nestedSetParents }, "refers to its own table, as its nested set has it"];
    // Who looks for something goes down two steps, seldom more.
    if (facts.subject === "lookup") return [{ kind: "tree", roots, levels: 3 }, "lists kinds and theirs: three levels"];
    return [{ kind: "tree", roots }, "refers to its own table: a tree of several levels"];
  }
  if (isListOf(key, table, catalog, facts, factsOf))
    return [{ kind: "runs", tail: 0.5 }, "has a place in a list: rows of one parent stand together"];
  if (happeningOf(table, catalog, factsOf)?.key === key)
    return [{ kind: "runs", tail: 0.5 }, `happens in what ${key.references.table} keeps: rows of one stand together`];
  if (facts.subject === "junction") return [{ kind: "popular", skew: 0.5 }, "joins two tables: some are popular"];
  if (leadsKey(key, table, facts))
    return [{ kind: "runs", tail: 0.5 }, "leads the table's key: rows of one parent stand together"];
  const parent = findTable(catalog, key.references.table);
  if (parent !== undefined && isPartOf(facts, factsOf(parent))) {
    return [{ kind: "runs", tail: 0.5 }, `${table.name} are parts of ${parent.name}`];
  }
  return [{ kind: "popular", skew: 0.5 }, "an ordinary reference: some parents are popular, some have none"];
}

/** `PRIMARY KEY (order_id, line_number)` or a unique key that begins so; a moment in seconds is no line's number. */
function leadsKey(key: ForeignKey, table: Table, facts: TableFacts): boolean {
  const keys = [
    table.primaryKey?.columns ?? [],
    ...table.uniques.map(({ parts }) => parts.map((part) => (part.kind === "column" ? part.column : ""))),
  ];
  const referring = new Set(table.foreignKeys.flatMap((other) => other.columns));
  return keys.some(
    (columns) =>
      columns.length > key.columns.length &&
      key.columns.every((name) => columns.slice(0, key.columns.length).includes(name)) &&
      columns.slice(key.columns.length).some((name) => !referring.has(name) && !countsSeconds(name, table, facts)),
  );
}

/** `tasks (project_id, position)`: the place is one in the list of the first parent that a row usually has, and that is nobody. */
function isListOf(
  key: ForeignKey,
  table: Table,
  catalog: Catalog,
  facts: TableFacts,
  factsOf: (table: Table) => TableFacts,
): boolean {
  const isPlaced = table.columns.some(
    ({ name, type }) => typeClass(type) === "integer" && LISTED.test((facts.columnWords.get(name) ?? []).join(" ")),
  );
  if (!isPlaced) return false;
  const first = table.foreignKeys.find((one) => {
    const { columns, references } = one;
    const parent = references.table === table.id ? undefined : findTable(catalog, references.table);
    // Who made a table without NOT NULL meant it all the same, unless the key tells of what seldom is.
    const nullable = columns.some((name) => findColumn(table, name)?.nullable ?? true);
    if (parent === undefined || (nullable && nullRateOf(one, facts) > USUAL_NULLS)) return false;
    const { subject, noun, words } = factsOf(parent);
    const isList = subject !== "lookup" || CONTAINERS.has(words.at(-1) ?? "");
    return isList && noun?.noun.subject !== "person" && noun?.noun.subject !== "company";
  });
  return first === key;
}

/** What lists hold their rows in, though some of these are also called so as kinds of things. */
const CONTAINERS = new Set(
  "unit section chapter module list board column stage phase part block menu group set page".split(" "),
);

function countsSeconds(name: string, table: Table, { columnWords }: TableFacts): boolean {
  const column = findColumn(table, name);
  const whole = column !== undefined && typeClass(column.type) === "integer";
  return whole && (readMoment(columnWords.get(name) ?? [])?.explicit ?? false);
}

const PARTS = new Set([
  "item",
  "line",
  "detail",
  "entry",
  "row",
  "part",
  "step",
  "lesson",
  "chapter",
  "option",
  "answer",
  "attachment",
  "image",
  "photo",
  "variant",
  "version",
  "revision",
  "page",
  "track",
  "episode",
  "comment",
  "installment",
  "segment",
  "leg",
  "stop",
]);

/** `order_items` beside `orders`. */
function isPartOf(child: TableFacts, parent: TableFacts): boolean {
  const rest = child.words.slice(parent.words.length);
  return rest.some((word) => PARTS.has(word)) && parent.words.every((word, at) => child.words[at] === word);
}

function nullRateOf(key: ForeignKey, { columnWords }: TableFacts): number {
  const name = key.columns.join(" ").toLowerCase();
  if (key.columns.some((column) => tellsOfRareEvent(columnWords.get(column) ?? []))) return 0.9;
  if (/delet|cancel|refund|reject|revok|supersed|merged|replac/.test(name)) return 0.85;
  if (/approv|review|assign|updat|modif|clos|resolv|manager|lead|coupon|promo|reply|referr/.test(name)) return 0.35;
  return USUAL_NULLS;
}
