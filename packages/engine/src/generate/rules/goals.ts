import { matchedKeys } from "../references/matched-keys.ts";
import type { Goal } from "../repair/repair.ts";
import type { TableInput } from "../table-input.ts";
import { columnPosition, decidedColumns } from "../column-places.ts";
import { type ColumnTest, columnTest } from "./column-test.ts";
import { type ComputedColumn, withOrigins } from "./row-rules.ts";

/** What rows of a table have to keep, by its name and text. */
export interface NamedGoal extends Goal {
  readonly name: string;
  readonly text: string;
  /** Where the goal is a rule about one column. */
  readonly test?: ColumnTest | null;
  /** Of a key that is drawn so that it holds, or is NULL: the columns that it decides. */
  readonly optional?: readonly number[] | null;
  /** Of a key whose parents are made from rows of this table: the columns that it decides. */
  readonly late?: readonly number[] | null;
}

/** The foreign keys whose parents have to match, and the rules that can be asked here. */
export function compileGoals(input: TableInput, computed: readonly ComputedColumn[]): readonly NamedGoal[] {
  const { table, tablePlan, rules } = input;
  const isComputed = (position: number) => computed.some((made) => made.position === position);
  const fromOwnRows = tablePlan.references.flatMap(({ late, parent }, reference) =>
    late && parent === table.id ? decidedColumns(tablePlan, reference).map((name) => columnPosition(table, name)) : [],
  );
  const kept = rules.flatMap((rule): NamedGoal[] => {
    if (!rule.holds) return [];
    return [
      {
        name: rule.name,
        text: rule.sql.text,
        positions: withOrigins(rule.positions, computed),
        holds: rule.holds,
        ...(rule.misses && { misses: rule.misses }),
        // What the rows above are found by stands before them: such a rule is kept by what refers to them.
        late: lateOnes(rule.positions, fromOwnRows),
        test: rule.positions.some(isComputed) ? null : columnTest(rule, table),
      },
    ];
  });
  return [...matchedKeys(input), ...kept];
}

/** Those of a rule's columns that are found among this table's own rows; null where there is none, or nothing else. */
function lateOnes(positions: readonly number[], fromOwnRows: readonly number[]): readonly number[] | null {
  const found = positions.filter((position) => fromOwnRows.includes(position));
  return found.length > 0 && found.length < positions.length ? found : null;
}
