import { canonical, findColumn, type Value } from "@seedloom/core";
import { lookUp } from "./follow-path.ts";
import { parentColumns } from "./matched-keys.ts";
import { columnPosition, decidedColumns } from "../column-places.ts";
import { computedColumns } from "../rules/row-rules.ts";
import type { AgreeingParents, TableInput } from "../table-input.ts";

/** Parents looked at together. */
const AT_ONCE = 4096;

/** What tells which parents agree. */
type Input = Omit<TableInput, "agreeing">;

/** Something that columns of a parent have to keep. */
interface Condition {
  readonly columns: readonly string[];
  holds(values: readonly Value[]): boolean;
}

/**
 * Finds out which parents leave a row a way to be: those with which every other required reference that shares columns finds a parent
 * that agrees (a semi-join, from the last reference back to those that decide), and whose columns keep the table's own rules: what is
 * NULL in a parent's unique key is no value for a column that may not be NULL. References to rows that are made from this table's own are
 * not looked at. Each list is made when it is first asked for.
 */
export function agreeingParents(input: Input): AgreeingParents {
  const lists = new Map<number, Float64Array | null>();
  const agreeing: AgreeingParents = (reference) => {
    const known = lists.get(reference);
    if (known !== undefined) return known;
    // A table of its cycle that asks back while its own rows are looked at may pick any.
    lists.set(reference, null);
    const strict = [
      ...presence(input, reference),
      ...ruleConditions(input, reference),
      ...computedConditions(input, reference),
      ...matchingConditions(input, reference, agreeing),
    ];
    const likely = likelyConditions(input, reference, agreeing);
    const both = likely.length > 0 ? filter(input, reference, [...strict, ...likely]) : null;
    // What is only likely goes where nothing is left.
    const found = both !== null && both.length > 0 ? both : filter(input, reference, strict);
    lists.set(reference, found);
    return found;
  };
  return agreeing;
}

/** Whether a row may hold the parent's key where that may be NULL: not by halves with MATCH FULL. */
function presence(input: Input, reference: number): Condition[] {
  const { table, tablePlan, parentTable } = input;
  const key = table.foreignKeys[tablePlan.references[reference]!.foreignKey]!;
  const parent = parentTable(reference);
  const theirs = parentNames(tablePlan, reference);
  const names = decidedColumns(tablePlan, reference).filter((name) => findColumn(parent, theirs.get(name)!)!.nullable);
  if (names.length === 0) return [];
  const required = names.map((name) => !findColumn(table, name)!.nullable);
  if (!required.includes(true) && key.match !== "full") return [];
  return [
    {
      columns: names.map((name) => theirs.get(name)!),
      holds: (values) =>
        values.every((value, place) => value !== null || (required[place] === false && key.match !== "full")),
    },
  ];
}

/** The rules that speak of nothing but what the reference decides. */
function ruleConditions(input: Input, reference: number): Condition[] {
  const { table, tablePlan, rules } = input;
  const names = decidedColumns(tablePlan, reference);
  const theirs = parentNames(tablePlan, reference);
  const positions = names.map((name) => columnPosition(table, name));
  const row: Value[] = table.columns.map(() => null);
  return rules.flatMap(({ positions: mentioned, holds }): Condition[] => {
    if (!holds || mentioned.length === 0 || !mentioned.every((position) => positions.includes(position))) return [];
    return [
      {
        columns: names.map((name) => theirs.get(name)!),
        holds(values) {
          positions.forEach((position, place) => (row[position] = values[place]!));
          return holds(row);
        },
      },
    ];
  });
}

/** Columns of the key that the database computes of nothing else than what the reference decides, or of nothing (`'cat'`). */
function computedConditions(input: Input, reference: number): Condition[] {
  const { table, tablePlan, scope } = input;
  const key = table.foreignKeys[tablePlan.references[reference]!.foreignKey]!;
  const theirs = parentNames(tablePlan, reference);
  const row: Value[] = table.columns.map(() => null);
  return computedColumns(table, scope).flatMap(({ position, positions, evaluate }): Condition[] => {
    const { name, type } = table.columns[position]!;
    const target = key.references.columns[key.columns.indexOf(name)];
    const names = positions.map((one) => theirs.get(table.columns[one]!.name));
    if (target === undefined || names.includes(undefined)) return [];
    return [
      {
        columns: [target, ...names.map((one) => one!)],
        holds([value = null, ...from]) {
          positions.forEach((one, place) => (row[one] = from[place]!));
          const made = evaluate(row);
          return made === null || (value !== null && canonical(made, type) === canonical(value, type));
        },
      },
    ];
  });
}

/** The required references that have to match what this one decides. */
function matchingConditions(input: Input, reference: number, agreeing: AgreeingParents): Condition[] {
  const { table, tablePlan } = input;
  const mine = decidedColumns(tablePlan, reference);
  const theirs = parentNames(tablePlan, reference);
  return tablePlan.references.flatMap(({ pick, foreignKey, parent, late }, other): Condition[] => {
    if (pick.kind !== "matching" || late || parent === table.id) return [];
    const names = pick.columns.filter((name) => mine.includes(name));
    if (names.length === 0) return [];
    const key = table.foreignKeys[foreignKey]!;
    const own = key.columns.filter((name) => !pick.columns.includes(name));
    // Where its own columns may be NULL, so is the key, and anything goes.
    if (own.length > 0 && own.every((name) => table.columns[columnPosition(table, name)]!.nullable)) return [];
    let tuples: Set<string> | null = null;
    const { theirs: others, types } = parentColumns(input, other, names);
    const nameOf = (values: readonly Value[]) =>
      values.map((value, place) => canonical(value, types[place]!)).join("\u0000");
    const read = () => {
      const found = new Set<string>();
      for (const { values } of rowsOf(input, other, others, agreeing(other))) {
        if (!values.includes(null)) found.add(nameOf(values));
      }
      return found;
    };
    return [
      {
        columns: names.map((name) => theirs.get(name)!),
        holds: (values) => values.includes(null) || (tuples ??= read()).has(nameOf(values)),
      },
    ];
  });
}

/** The required references whose parents are picked to agree with what this one leads to: there should be such. */
function likelyConditions(input: Input, reference: number, agreeing: AgreeingParents): Condition[] {
  const { table, tablePlan } = input;
  const key = table.foreignKeys[tablePlan.references[reference]!.foreignKey]!;
  const theirs = parentNames(tablePlan, reference);
  return tablePlan.references.flatMap(({ agrees, pick, foreignKey, late }, other): Condition[] => {
    const [first = "", ...rest] = agrees?.path ?? [];
    const read = theirs.get(first);
    if (!agrees || read === undefined || late || pick.kind !== "popular") return [];
    if (table.foreignKeys[foreignKey]!.columns.every((name) => findColumn(table, name)!.nullable)) return [];
    const { type } = findColumn(input.parentTable(other), agrees.column)!;
    const path = key.columns.join(",") === first && rest.length > 0 ? rest : [read, ...rest];
    const onwards = lookUp(input, input.parentTable(reference).id, path);
    let there: Set<string> | null = null;
    const ends = () => {
      const found = new Set<string>();
      for (const { values } of rowsOf(input, other, [agrees.column], agreeing(other))) {
        if (values[0] !== null) found.add(canonical(values[0]!, type));
      }
      return found;
    };
    return [
      {
        columns: [path[0]!],
        holds(values) {
          const [end] = onwards(values);
          return end == null || (there ??= ends()).has(canonical(end, type));
        },
      },
    ];
  });
}

/** What the columns that a reference decides are called in its parent. */
const parentNames = ({ columns }: TableInput["tablePlan"], reference: number): ReadonlyMap<string, string> =>
  new Map(
    columns.flatMap(({ column, source }) =>
      source.kind === "reference" && source.reference === reference ? [[column, source.parentColumn] as const] : [],
    ),
  );

function filter(input: Input, reference: number, conditions: readonly Condition[]): Float64Array | null {
  const { among } = input.tablePlan.references[reference]!;
  const listed = among ? Float64Array.from(among) : null;
  if (conditions.length === 0) return listed;
  const columns = [...new Set(conditions.flatMap((condition) => condition.columns))];
  const places = conditions.map((condition) => condition.columns.map((column) => columns.indexOf(column)));
  const kept: number[] = [];
  let all = true;
  for (const { index, values } of rowsOf(input, reference, columns, listed)) {
    if (conditions.every(({ holds }, at) => holds(places[at]!.map((place) => values[place]!)))) kept.push(index);
    else all = false;
  }
  // Where none agrees and there has to be one, any shows which rule it breaks.
  const needed = decidedColumns(input.tablePlan, reference).some(
    (name) => !input.table.columns[columnPosition(input.table, name)]!.nullable,
  );
  return all || (kept.length === 0 && needed) ? listed : Float64Array.from(kept);
}

/** Some columns of a reference's parents: of all, or of those listed. */
function* rowsOf(
  input: Input,
  reference: number,
  columns: readonly string[],
  listed: Float64Array | null,
): IterableIterator<{ readonly index: number; readonly values: readonly Value[] }> {
  const parents = input.parentRows(reference);
  const total = listed?.length ?? parents.existing + parents.added;
  for (let first = 0; first < total; first += AT_ONCE) {
    const count = Math.min(AT_ONCE, total - first);
    const indexes = new Float64Array(count).map((_, at) => listed?.[first + at] ?? first + at);
    const vectors = columns.map((column) => parents.values(column, indexes, count));
    for (let at = 0; at < count; at++) {
      yield { index: indexes[at]!, values: vectors.map((vector): Value => vector[at]!) };
    }
  }
}
