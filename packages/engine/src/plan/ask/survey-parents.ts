import { type Catalog, findTable, type TablePlan, type Value } from "@seedloom/core";
import type { CompiledPlan } from "../../generate/compile-plan.ts";
import { partColumns, uniqueKeys } from "../../generate/rules/keys.ts";
import { decidedColumns } from "../../generate/column-places.ts";
import type { Oracle } from "./judge.ts";
import { rehearsalOf } from "./rehearsal-of.ts";

/** By a foreign key's columns, joined by a comma: the parents that are accepted, by index and ascending. */
export type Among = ReadonlyMap<string, readonly number[]>;

/** Parents that are looked at. */
const MOST = 2_000;

/**
 * Which parents of each reference a table's triggers and policies accept: a row that was accepted is tried with one after another, under
 * another row's keys. Only references of which some are accepted and others are not.
 * @param accepted a row that got in, by position in `Table.columns`
 */
export async function surveyParents(
  catalog: Catalog,
  compiled: CompiledPlan,
  plan: TablePlan,
  accepted: readonly Value[],
  oracle: Oracle,
): Promise<Among> {
  const table = findTable(catalog, plan.table)!;
  const decided = plan.references.map((_, reference) => decidedColumns(plan, reference));
  const bound = new Set(decided.flat());
  const keyed = new Set(uniqueKeys(table).flatMap(({ parts }) => parts.flatMap(partColumns)));
  const positionOf = (name: string) => table.columns.findIndex((column) => column.name === name);
  const own = [...keyed].filter((name) => !bound.has(name)).map(positionOf);
  const found = new Map<string, readonly number[]>();
  for (const [reference, { foreignKey, pick, parents, deferred }] of plan.references.entries()) {
    const count = Math.min(MOST, parents.existing + parents.added, plan.rows);
    if (pick.kind === "matching" || pick.kind === "tree" || deferred || count < 2) continue;
    const places = decided[reference]!.map((name) => [name, positionOf(name)] as const);
    const rows = Array.from({ length: count }, (_, parent) => {
      const values = [...accepted];
      const other = compiled.row(plan.table, plan.firstRow + parent);
      for (const position of own) values[position] = other[position]!;
      for (const [name, position] of places)
        values[position] = compiled.parentValue(plan.table, reference, name, parent);
      return values;
    });
    const answers = await oracle.rehearse!(
      rehearsalOf(
        catalog,
        compiled,
        plan,
        rows,
        rows.map((_, place) => place),
      ),
    ).catch(() => null);
    if (answers === null) continue;
    const among = [...answers.keys()].filter((parent) => answers[parent]!.kind === "kept");
    if (among.length > 0 && among.length < count) found.set(table.foreignKeys[foreignKey]!.columns.join(","), among);
  }
  return found;
}
