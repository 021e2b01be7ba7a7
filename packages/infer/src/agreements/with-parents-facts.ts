import { baseType, findColumn, findTable, refersTo } from "@seedloom/core";
import type {
  Catalog,
  Column,
  ColumnRecipe,
  ForeignKey,
  GeneratorSpec,
  Input,
  Recipe,
  Table,
  TableRecipe,
} from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { typeClass } from "../context/type-class.ts";
import { retold } from "../row/changed.ts";

/** What is so of somebody or something whichever row tells it, and as numbers too. */
const LASTING =
  /^(?:gender|sex|hand|birth date|date birth|blood (?:group|type)|nationality|species|breed|height|weight|color|colour)$/;
/** What an order is paid in, so are its parts and payments. */
const MONEY = /^currency(?: code| iso| iso code)?$/;
/** What is told of a row's own, though the row above has as much. */
const OWN =
  /(?:^|\s)(?:comment|note|notes|description|message|text|reason|remark|content|type|kind|status|state|role|agent|token|hash|password|ip|ip address|key|secret|date|url|path|position|order|number)$/;
/** Rules that know what is allowed, or what is told of other things. */
const KNOWN = new Set([
  "enumLabels",
  "checkList",
  "polymorphic",
  "existingValues",
  "parentCopy",
  "versionCopy",
  "identityColumn",
]);

type Facts = (table: Table) => TableFacts;

/**
 * What a row tells once more of a row that it refers to: the `winner_hand` beside `winner_id` is the hand of that player, a patient's
 * `gender` beside `patient_id` and the `currency` of an order's payments are those of the row above.
 */
export function withParentsFacts(recipe: Recipe, catalog: Catalog, factsOf: Facts): Recipe {
  const tables = Object.entries(recipe.tables).map(([id, own]): readonly [string, TableRecipe] => {
    const table = findTable(catalog, id);
    const keys = table?.foreignKeys.filter((key) => key.references.table !== id) ?? [];
    if (table === undefined || keys.length === 0) return [id, own];
    const columns = Object.entries(own.columns).map(([name, column]): readonly [string, ColumnRecipe] => {
      const told = isFree(table, column) ? toldAbove(table, findColumn(table, name)!, keys, catalog, factsOf) : null;
      return [name, told === null ? column : again(table, column, told)];
    });
    return [id, { ...own, columns: Object.fromEntries(columns) }];
  });
  return { tables: Object.fromEntries(tables) };
}

const isFree = (table: Table, { column, spec, rule }: ColumnRecipe): boolean =>
  spec.inputs === undefined && !KNOWN.has(rule) && !isTied(table, column);

interface Told {
  readonly key: ForeignKey;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly sure: boolean;
}

function toldAbove(
  table: Table,
  column: Column,
  keys: readonly ForeignKey[],
  catalog: Catalog,
  factsOf: Facts,
): Told | null {
  const facts = factsOf(table);
  const phrase = (facts.columnWords.get(column.name) ?? []).join(" ");
  if (phrase === "" || OWN.test(phrase)) return null;
  for (const key of keys) {
    const parent = findTable(catalog, key.references.table);
    // In a circle of tables each would wait for what the other has.
    if (parent === undefined || refersTo(catalog, parent.id, table.id)) continue;
    const via = key.columns.join(",");
    const its = factsOf(parent);
    const what = toldOf(phrase, key, facts, its);
    if (what === null) continue;
    const isThere = key.columns.every((name) => findColumn(table, name)?.nullable === false);
    const same = parent.columns.find(
      (other) =>
        isSaid(what, (its.columnWords.get(other.name) ?? []).join(" ")) &&
        other.generated.kind === "no" &&
        !parent.foreignKeys.some((each) => each.columns.includes(other.name)) &&
        fits(other, column, what),
    );
    if (same !== undefined)
      return { key, inputs: { from: { column: same.name, via } }, sure: isThere && !same.nullable };
    if (!/^(?:full )?name$/.test(what) || typeClass(column.type) !== "text") continue;
    const [first, last] = ["first name", "last name"].map((part) =>
      parent.columns.find((other) => its.columnWords.get(other.name)?.join(" ") === part),
    );
    if (first === undefined || last === undefined) continue;
    const inputs = { first: { column: first.name, via }, last: { column: last.name, via } };
    return { key, inputs, sure: isThere && !first.nullable && !last.nullable };
  }
  return null;
}

/** What a column tells of the row that a key leads to, in that row's words; null where it tells of something else. */
function toldOf(phrase: string, key: ForeignKey, { columnWords, noun }: TableFacts, its: TableFacts): string | null {
  const role = (columnWords.get(key.columns[0] ?? "") ?? []).join(" ").replace(/ (?:id|uuid|code|key|number)$/, "");
  // The table's own noun is another rule's, which knows more.
  const isRole = role !== "" && role !== its.words.join(" ") && key.columns.length === 1;
  if (isRole && phrase.startsWith(`${role} `)) return phrase.slice(role.length + 1);
  const isMoney = MONEY.test(phrase) && its.subject !== "lookup" && its.subject !== "place";
  const isTheirs = LASTING.test(phrase) && noun?.noun.subject !== "person" && its.noun?.noun.subject === "person";
  return isMoney || isTheirs ? phrase : null;
}

const isSaid = (what: string, phrase: string): boolean =>
  phrase === what || (MONEY.test(what) && MONEY.test(phrase)) || (phrase === "full name" && what === "name");

/** Whether what one column holds can stand in the other: texts, days of births, and numbers of what stays. */
function fits(from: Column, to: Column, what: string): boolean {
  const [theirs, own] = [baseType(from.type), baseType(to.type)];
  if (theirs.kind !== own.kind) return false;
  if (theirs.kind === "text" && own.kind === "text")
    return own.maxLength === null || (theirs.maxLength !== null && theirs.maxLength <= own.maxLength);
  return LASTING.test(what) && (theirs.kind !== "decimal" || JSON.stringify(theirs) === JSON.stringify(own));
}

function again(table: Table, recipe: ColumnRecipe, { key, inputs, sure }: Told): ColumnRecipe {
  const first: GeneratorSpec =
    inputs["from"] === undefined
      ? { generator: "textFrom", options: { template: "{first} {last}" }, inputs }
      : { generator: "copy", inputs };
  const otherwise = sure || findColumn(table, recipe.column)?.nullable === true ? null : recipe.spec;
  const spec = otherwise === null ? first : { generator: "orElse", options: { first, otherwise }, inputs };
  return retold(recipe, spec, `; as ${key.references.table} has it, which ${key.columns.join(", ")} leads to`, {
    entity: null,
    nullRate: 0,
  });
}
