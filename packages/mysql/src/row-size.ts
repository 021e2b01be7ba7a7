import type { ColumnRow, TableRow } from "./catalog-rows.ts";

/** Half a page of 16 KiB, less its own bookkeeping: https://dev.mysql.com/doc/refman/9.7/en/column-count-limit.html */
const ROW_BYTES = 8126;
/** A row's header, transaction id and roll pointer, with room to spare for a key that the server adds. */
const HEADER_BYTES = 40;
/** Of a column that may lie outside the page: its pointer, and shorter values stay inside; older formats keep its beginning too. */
const OUTSIDE = { short: 40, prefix: 788 } as const;

/**
 * How many characters texts may have so that every row fits InnoDB's page: tables that were made with `innodb_strict_mode` off can have more
 * columns than a row has room for, and then the server refuses rows, not the table. Empty where any row fits.
 */
export function roomInRow(table: TableRow, columns: readonly ColumnRow[]): ReadonlyMap<string, number> {
  if (table.engine?.toUpperCase() !== "INNODB") return new Map();
  const outside = /^(compact|redundant)$/i.test(table.rowFormat ?? "") ? OUTSIDE.prefix : OUTSIDE.short;
  const stored = columns.filter((column) => !/\bvirtual\b/i.test(column.extra));
  const sizes = stored.map((column) => {
    const most = column.octetLength ?? 8;
    return { column, most: most > 255 ? Math.min(most, outside) : most };
  });
  const bookkeeping = HEADER_BYTES + stored.length * 2 + Math.ceil(stored.length / 8);
  const texts = sizes.filter(({ column }) => column.characterLength !== null && column.characterSet !== null);
  const total = (among: typeof sizes, limit: number) => among.reduce((sum, { most }) => sum + Math.min(most, limit), 0);
  const others = total(sizes, Infinity) - total(texts, Infinity);
  const room = ROW_BYTES - bookkeeping - others;
  if (total(texts, Infinity) <= room) return new Map();
  let limit = outside;
  while (limit > 4 && total(texts, limit) > room) limit--;
  return new Map(
    texts.flatMap(({ column, most }) => {
      const bytesEach = Math.max(1, (column.octetLength ?? 1) / Math.max(1, column.characterLength ?? 1));
      return most > limit ? [[column.column, Math.max(1, Math.floor(limit / Math.min(4, Math.ceil(bytesEach))))]] : [];
    }),
  );
}
