import { type ColumnType, streamKey, type Value } from "@seedloom/core";
import { createMatcher, type Matcher } from "./matching.ts";
import { columnPosition } from "../column-places.ts";
import type { AgreeingParents, TableInput } from "../table-input.ts";

const isNullValue = (value: Value) => value === null;

/** The parent's names and types of some columns of a reference's foreign key, which are given by the child's names. */
export function parentColumns(
  input: Pick<TableInput, "table" | "tablePlan" | "parentTable">,
  reference: number,
  columns: readonly string[],
): { readonly theirs: readonly string[]; readonly types: readonly ColumnType[] } {
  const key = input.table.foreignKeys[input.tablePlan.references[reference]!.foreignKey]!;
  const theirs = columns.map((column) => key.references.columns[key.columns.indexOf(column)]!);
  const parentTable = input.parentTable(reference);
  const types = theirs.map((column) => parentTable.columns.find((candidate) => candidate.name === column)!.type);
  return { theirs, types };
}

/**
 * Finds parents of a reference by some columns of its foreign key, named as the child names them: among all, or among those that
 * `agreeing` lists.
 */
export function matcherOver(
  input: TableInput,
  reference: number,
  columns: readonly string[],
  agreeing: AgreeingParents = () => null,
): Matcher {
  const { theirs, types } = parentColumns(input, reference, columns);
  return createMatcher(input.parentRows(reference), theirs, types, () => agreeing(reference));
}

/** A foreign key whose parent had to match columns decided elsewhere: whether a row's parent is there. */
export interface MatchedKey {
  readonly name: string;
  readonly text: string;
  readonly positions: readonly number[];
  /** The columns that it decides alone, where its parents are made from rows of this table: what they read must not wait for it. */
  readonly late: readonly number[] | null;
  /** The columns that it decides alone, where all of them may be NULL. */
  readonly optional: readonly number[] | null;
  holds(values: readonly Value[]): boolean;
}

/** The foreign keys that hold only if a matching parent was found. */
export function matchedKeys(input: TableInput): MatchedKey[] {
  const { table, tablePlan } = input;
  return tablePlan.references.flatMap(({ pick, foreignKey, stream, late = false }, reference): MatchedKey[] => {
    if (pick.kind !== "matching") return [];
    const key = table.foreignKeys[foreignKey]!;
    const positions = key.columns.map((column) => columnPosition(table, column));
    const matcher = matcherOver(input, reference, key.columns);
    const earlier = input.earlier?.of(reference) ?? null;
    const anywhere = streamKey(input.plan.seed, stream);
    const required = positions.filter((position) => !table.columns[position]!.nullable);
    const decided = positions.filter((_, place) => !pick.columns.includes(key.columns[place]!));
    return [
      {
        name: key.name ?? "FOREIGN KEY",
        text: `FOREIGN KEY (${key.columns.join(", ")}) REFERENCES ${key.references.table}`,
        positions,
        late: late ? decided : null,
        optional: decided.length === 0 || decided.some((position) => required.includes(position)) ? null : decided,
        holds(values) {
          const own = positions.map((position) => values[position]!);
          const empty = own.filter(isNullValue).length;
          if (key.match === "full" && empty > 0) return empty === own.length;
          // No parent agreed, and the key may not be NULL: another try has to find one that does.
          if (required.some((position) => values[position] === null)) return false;
          if (own.some(isNullValue)) return true;
          return earlier ? earlier.has(own, values) : matcher.pick(own, anywhere, 0) !== null;
        },
      },
    ];
  });
}
