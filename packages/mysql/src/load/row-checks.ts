import { findColumn, findTable } from "@seedloom/core";
import type { Catalog, ForeignKey, Table, TableId } from "@seedloom/core";
import type { Server } from "../connect.ts";

/** What the server checks row by row while a table's rows come in; the foreign keys that it does not are verified before COMMIT. */
export interface RowChecks {
  readonly foreignKeys: boolean;
  readonly uniques: boolean;
}

/** From so many rows on it pays to have MariaDB sort them: 31 ms of processor time against 24 at 5,000, 4.5 against 3.5 at 1,000. */
const SORTED_ROWS = 5_000;

/**
 * Whether MariaDB may take the rows as a whole: into an empty table, with both checks off, it sorts them and builds the indexes
 * from that, in half the processor time (https://mariadb.com/kb/en/innodb-system-variables/, MDEV-515, MDEV-24621). The primary key is
 * checked all the same; a table with other unique keys stays out, since nothing would be gained there, and nothing is to be left unchecked.
 * It has to be asked besides whether the table is empty.
 */
export function maySort(server: Server, table: Table, rows: number): boolean {
  return (
    server.flavour === "mariadb" &&
    rows >= SORTED_ROWS &&
    table.transactional &&
    table.uniques.length === 0 &&
    table.triggers.length === 0 &&
    table.partitioning === null
  );
}

/**
 * What is checked while a table's rows come in (measured at a million rows, docs/decisions/0010). Foreign keys are not where rows
 * are sorted, where a parent's rows are still to come (`pending`, the table's own among them), and where every key is a whole number that
 * refers to the primary key of a table that was `empty`: those are verified at the end by their ends, which costs next to nothing.
 */
export function rowChecks(
  catalog: Catalog,
  table: Table,
  sorted: boolean,
  pending: ReadonlySet<TableId>,
  empty: ReadonlySet<TableId>,
): RowChecks {
  const keys = table.foreignKeys.filter(({ enforced }) => enforced);
  const later = keys.some(({ references }) => references.table === table.id || pending.has(references.table));
  const cheap = keys.every((key) => verifiedByEnds(catalog, key, empty));
  return { foreignKeys: !sorted && !later && !cheap, uniques: !sorted };
}

/**
 * Whether the key refers to a primary key of one whole number, of a table that held no row before the load: its rows are the load's own,
 * so that nobody else deletes one, and mostly have no gaps.
 */
export function verifiedByEnds(
  catalog: Catalog,
  { references, columns }: ForeignKey,
  empty: ReadonlySet<TableId>,
): boolean {
  const parent = findTable(catalog, references.table);
  const [column, ...rest] = parent?.primaryKey?.columns ?? [];
  if (parent === undefined || column === undefined || rest.length > 0 || columns.length > 1) return false;
  return (
    empty.has(parent.id) && column === references.columns[0] && findColumn(parent, column)?.type.kind === "integer"
  );
}
