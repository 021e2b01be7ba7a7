import { baseType, findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, GeneratorSpec, Table } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** How machines are named. */
const MACHINES = new Set(["hostname", "serverName"]);
/** What a machine is to whoever names it, not which: `hypervisor_hostname` and `host`, `source_node` and `source_compute`. */
const MANNERS = new Set("host node hypervisor compute server machine name hostname address".split(" "));
/** What the row's own machine is called. */
const OWN = /^(?:(?:display |given |first |short )?name|host name|label)$/;

/** Columns that name the same machine in one row name one: the machine that the row is, the one that it runs on, the one that it came from. */
export const withSameMachine: RowPass = (recipes, { table, facts, keys }) => {
  const named = recipes.flatMap((recipe) => {
    const column = findColumn(table, recipe.column);
    const free = column !== undefined && MACHINES.has(recipe.spec.generator) && recipe.spec.inputs === undefined;
    return free ? [{ column, words: facts.columnWords.get(column.name) ?? [] }] : [];
  });
  const ofItself = named.filter(({ words }) => OWN.test(words.join(" ")));
  // A host name beside nothing else that the row is called is that of where it runs.
  const own = ofItself.some(({ words }) => words.join(" ") !== "host name") ? ofItself : [];
  const leaders = new Map<string, Column>();
  for (const each of named) {
    const which = own.includes(each) ? "own" : roleOf(each.words);
    const there = leaders.get(which);
    if (there === undefined || leads(each.column, there, keys)) leaders.set(which, each.column);
  }
  return recipes.map((recipe): ColumnRecipe => {
    const found = named.find(({ column }) => column.name === recipe.column);
    if (found === undefined) return recipe;
    const leader = leaders.get(own.includes(found) ? "own" : roleOf(found.words));
    const { column } = found;
    if (leader === undefined || leader === column || !mayRepeat(column, leader, table, keys)) return recipe;
    if (lengthOf(column) < lengthOf(leader)) return recipe;
    const copy: GeneratorSpec = { generator: "copy", inputs: { from: { column: leader.name } } };
    const spec = leader.nullable
      ? { generator: "orElse", options: { first: copy, otherwise: recipe.spec }, inputs: copy.inputs ?? {} }
      : copy;
    return retold(recipe, spec, `; the same as in ${leader.name}`, { entity: null });
  });
};

/** What has less room, or has to differ, is repeated by the others. */
const leads = (one: Column, other: Column, keys: ReadonlySet<string>): boolean =>
  lengthOf(one) === lengthOf(other)
    ? keys.has(one.name) && !keys.has(other.name)
    : lengthOf(one) < lengthOf(other) && !keys.has(other.name);

/** A column of keys repeats another one of all of them, which then tells their rows apart. */
function mayRepeat({ name }: Column, leader: Column, table: Table, keys: ReadonlySet<string>): boolean {
  if (!keys.has(name)) return !isTied(table, name);
  if (table.primaryKey?.columns.includes(name) === true || table.checks.some(({ sql }) => sql.text.includes(name)))
    return false;
  const has = (column: string) => (part: Table["uniques"][number]["parts"][number]) =>
    part.kind === "column" && part.column === column;
  return table.uniques.every(({ parts }) => !parts.some(has(name)) || parts.some(has(leader.name)));
}

const roleOf = (words: readonly string[]): string => words.filter((word) => !MANNERS.has(word)).join(" ");

function lengthOf({ type }: Column): number {
  const base = baseType(type);
  return base.kind === "text" ? (base.maxLength ?? Infinity) : Infinity;
}
