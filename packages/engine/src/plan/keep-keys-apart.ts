import { columnsOf, findColumn, type Plan, type Table, type TableId, type TablePlan } from "@seedloom/core";
import { sequenceRoom } from "./draft/draft-column.ts";
import type { Filler } from "./filled-by-triggers.ts";

/**
 * Counts on from table to table where triggers of several copy their keys into one, a register of all of them: bills, invoices and
 * payments that are transactions. The first has the register's own keys, which is what its children refer to.
 */
export function keepKeysApart(
  plan: Plan,
  tables: readonly Table[],
  filled: ReadonlyMap<TableId, readonly Filler[]>,
): Plan {
  const changed = new Map<TableId, TablePlan>();
  for (const [target, fillers] of filled) {
    const register = plan.tables.find(({ table }) => table === target);
    const own = register && keySequence(register, tables);
    if (!own || new Set(fillers.map(({ table }) => table)).size < 2) continue;
    let next = own.start;
    const writers = plan.tables.filter(
      ({ table, rows }) => rows > 0 && fillers.some((filler) => filler.table === table),
    );
    for (const writer of writers.toSorted((a, b) => b.rows - a.rows)) {
      const table = tables.find(({ id }) => id === writer.table)!;
      const column = table.primaryKey?.columns.length === 1 ? table.primaryKey.columns[0]! : null;
      const before = fillers.some((filler) => filler.table === writer.table && filler.trigger.timing === "before");
      if (column !== null && mayCount(writer, table, column, before ? target : null)) {
        const source = { kind: "sequence", start: next, step: 1 } as const;
        if (sequenceRoom(source, table, column) >= writer.rows) {
          const columns = writer.columns.map((one) => (one.column === column ? { ...one, source } : one));
          changed.set(writer.table, { ...writer, columns });
        }
      }
      next += writer.rows;
    }
  }
  return changed.size === 0 ? plan : { ...plan, tables: plan.tables.map((table) => changed.get(table.table) ?? table) };
}

/** The counted key of a table that is its whole primary key. */
function keySequence(plan: TablePlan, tables: readonly Table[]) {
  const [key, another] = tables.find(({ id }) => id === plan.table)?.primaryKey?.columns ?? [];
  const source = plan.columns.find(({ column }) => column === key)?.source;
  return another === undefined && source?.kind === "sequence" && source.step === 1 ? source : null;
}

/**
 * Whether a key may be counted from anywhere: no rule speaks of it, and it is counted already, or a key to the register, whose rows the
 * trigger has written by the time the key is looked at.
 */
function mayCount(plan: TablePlan, table: Table, column: string, register: TableId | null): boolean {
  if (table.checks.some(({ sql }) => sql.expression && columnsOf(sql.expression).includes(column))) return false;
  const source = plan.columns.find((one) => one.column === column)?.source;
  if (source?.kind === "sequence") return source.step === 1;
  return (
    source?.kind === "reference" &&
    plan.references[source.reference]?.parent === register &&
    findColumn(table, column)?.type.kind === "integer" &&
    table.foreignKeys.every(({ columns, references }) => !columns.includes(column) || references.table === register)
  );
}
