import { findTable, type ForeignKey, type LoadJob, type LoadStep, type RowBatch, type Table } from "@seedloom/core";
import type { TableId, Value } from "@seedloom/core";
import type { Database } from "better-sqlite3";
import { isEmpty } from "./drop-indexes.ts";
import { violation } from "./orphans.ts";
import { affinityOf } from "./types.ts";

/** Sees the rows of a load and says at its end whether their foreign keys hold. */
export interface ReferenceEnds {
  /** Notes the rows of a batch that was written. */
  see(step: LoadStep, batch: RowBatch): void;
  /** @throws SeedError `LOAD` where a row refers to none */
  check(): void;
}

/** A foreign key and the table that has it. */
interface OwnKey {
  readonly table: Table;
  readonly key: ForeignKey;
}

/**
 * Proves the foreign keys of a large load into empty tables by their ends, so that SQLite need not look each parent up: where the new
 * rows' keys, which are unique, are whole numbers without a gap, a reference between the least and the greatest is sound. Keys of which
 * that cannot be said are checked as a set when all rows are in, which costs what looking them up would have. Null where it would not pay, or
 * where SQLite does more about keys than to look at them: triggers may delete, an update may cascade.
 *
 * @param from rows of the load below which nothing is gained
 */
export function referenceEnds(db: Database, job: LoadJob, from: number): ReferenceEnds | null {
  const rows = new Map<TableId, number>();
  for (const step of job.steps) {
    if (step.kind === "insert") rows.set(step.table, (rows.get(step.table) ?? 0) + step.rows);
  }
  if ([...rows.values()].reduce((sum, more) => sum + more, 0) < from) return null;
  const tables = [...new Set(job.steps.map(({ table }) => table))].flatMap((id) => findTable(job.catalog, id) ?? []);
  const keys = tables.flatMap((table) =>
    table.foreignKeys.filter(({ enforced }) => enforced).map((key) => ({ table, key })),
  );
  if (
    tables.some(({ triggers }) => triggers.length > 0) ||
    job.steps.some(
      (step) => step.kind === "update" && step.set.some((column) => isReferenced(job, step.table, column)),
    ) ||
    !keys.every(({ table }) => isEmpty(db, table))
  )
    return null;
  const provable = keys.filter(({ table, key }) => {
    const parent = findTable(job.catalog, key.references.table);
    const [[own, ...more], [other = ""]] = [key.columns, key.references.columns];
    return (
      parent !== undefined &&
      rows.has(parent.id) &&
      own !== undefined &&
      more.length === 0 &&
      isInteger(table, own) &&
      isInteger(parent, other) &&
      isEmpty(db, parent)
    );
  });
  const weight = (some: readonly OwnKey[]) => some.reduce((sum, { table }) => sum + (rows.get(table.id) ?? 0), 0);
  if (weight(provable) * 2 < weight(keys) || provable.length === 0) return null;
  return watch(db, job, keys, new Set(provable.map(({ key }) => key)));
}

function isReferenced(job: LoadJob, id: TableId, column: string): boolean {
  return job.catalog.tables.some(({ foreignKeys }) =>
    foreignKeys.some(({ references }) => references.table === id && references.columns.includes(column)),
  );
}

function isInteger(table: Table, name: string): boolean {
  const column = table.columns.find((column) => column.name === name);
  return column?.type.kind === "integer" && affinityOf(column.typeText) === "integer";
}

function watch(db: Database, job: LoadJob, keys: readonly OwnKey[], provable: ReadonlySet<ForeignKey>): ReferenceEnds {
  const columns = new Map<TableId, Map<string, Ends>>();
  const endsOf = (table: TableId, column = ""): Ends => {
    const known = columns.get(table) ?? new Map<string, Ends>();
    const ends = known.get(column) ?? new Ends();
    columns.set(table, known.set(column, ends));
    return ends;
  };
  const proofs = keys.map(({ table, key }) => {
    if (!provable.has(key)) return { table, holds: () => false };
    const [own, parents] = [endsOf(table.id, key.columns[0]), endsOf(key.references.table, key.references.columns[0])];
    return { table, holds: () => own.within(parents) };
  });
  return {
    see(step, batch) {
      for (const [column, ends] of columns.get(step.table) ?? []) {
        // The columns by which an update finds its rows are not changed.
        if (step.kind === "update" && !step.set.includes(column)) continue;
        ends.see(batch.values[batch.columns.indexOf(column)] ?? []);
      }
    },
    check() {
      for (const table of new Set(proofs.filter(({ holds }) => !holds()).map(({ table }) => table))) {
        const found = violation(db, job.catalog, table);
        if (found !== null) throw found;
      }
    },
  };
}

/** What is known of a column's new values. */
class Ends {
  #least = Infinity;
  #greatest = -Infinity;
  #count = 0;
  #whole = true;

  see(values: readonly Value[]): void {
    for (const value of values) {
      if (value === null) continue;
      if (typeof value !== "number" || !Number.isSafeInteger(value)) {
        this.#whole = false;
        continue;
      }
      this.#count += 1;
      if (value < this.#least) this.#least = value;
      if (value > this.#greatest) this.#greatest = value;
    }
  }

  /** Whether each of these values is one of the parent's, whose values differ. */
  within(parent: Ends): boolean {
    if (!this.#whole) return false;
    if (this.#count === 0) return true;
    const gapless = parent.#whole && parent.#greatest - parent.#least + 1 === parent.#count;
    return gapless && this.#least >= parent.#least && this.#greatest <= parent.#greatest;
  }
}
