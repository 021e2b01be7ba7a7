import {
  type Catalog,
  type ExistingTable,
  type RowBatch,
  SeedError,
  type Table,
  type TablePlan,
  type UniquePart,
  type Value,
} from "@seedloom/core";
import { keyRules, type UniqueKey, uniqueKeys } from "../../generate/rules/keys.ts";
import { tableScope } from "../../generate/rules/row-rules.ts";
import type { Oracle } from "./judge.ts";

/** Finds, for each unique key that only the database can read, the rows that collide; by number in `rows`. */
export interface Duplicates {
  readonly keys: readonly UniqueKey[];
  /** Per key the rows that would have to differ: all of a group but its first, or all where no primary key orders them. */
  among(
    rows: readonly (readonly Value[])[],
  ): Promise<readonly { readonly key: UniqueKey; readonly rows: readonly number[] }[]>;
}

/**
 * Asks about all rows at once, those that are there included: how many have the same key is a window function over the candidates.
 * Keys that cannot be asked either, and those that hold by construction, are left out.
 */
export async function createDuplicates(
  catalog: Catalog,
  table: Table,
  tablePlan: TablePlan,
  asOf: string,
  existing: ExistingTable | undefined,
  oracle: Oracle,
): Promise<Duplicates> {
  const unread = new Set(keyRules(table, tableScope(catalog, table, asOf)).unsupported.map((key) => key.text));
  const wanted = uniqueKeys(table).filter(({ text }) => unread.has(text) && tablePlan.settled.includes(text));
  const columns = tablePlan.columns.map(({ column }) => column);
  const positions = columns.map((name) => table.columns.findIndex((column) => column.name === name));
  const there = Math.max(0, ...Object.values(existing?.values ?? {}).map((values) => values.length));
  const ordered = there === 0 && table.primaryKey?.columns.every((column) => columns.includes(column));
  const order = ordered ? table.primaryKey!.columns : null;
  const batchOf = (rows: readonly (readonly Value[])[], before: number): RowBatch => ({
    table: table.id,
    firstRow: 0,
    count: before + rows.length,
    columns,
    values: columns.map((name, place) => [
      ...Array.from({ length: before }, (_, row) => existing?.values[name]?.[row] ?? null),
      ...rows.map((row) => row[positions[place]!]!),
    ]),
  });
  const ask = async (key: UniqueKey, rows: readonly (readonly Value[])[], before: number) => {
    const question = { text: questionOf(key, order, oracle), expression: null };
    const [answers = []] = await oracle.evaluate(table.id, [question], batchOf(rows, before));
    return rows.flatMap((_, row) => (answers[before + row] === false ? [row] : []));
  };
  const keys: UniqueKey[] = [];
  for (const key of wanted) {
    const askable = await ask(key, [], 0).then(
      () => true,
      (error: unknown) => {
        if (error instanceof SeedError) return false;
        throw error;
      },
    );
    if (askable) keys.push(key);
  }
  return {
    keys,
    among: (rows) => Promise.all(keys.map(async (key) => ({ key, rows: await ask(key, rows, there) }))),
  };
}

/** True for a row that is the only one with its key, or the first; for one that the key does not concern. */
function questionOf(key: UniqueKey, order: readonly string[] | null, { identifier }: Oracle): string {
  const parts = key.parts.map((part: UniquePart) =>
    part.kind === "expression" ? `(${part.sql.text})` : identifier(part.column),
  );
  const outside = [
    ...(key.predicate ? [`(${key.predicate.text}) IS NOT TRUE`] : []),
    ...(key.nullsNotDistinct ? [] : parts.map((part) => `${part} IS NULL`)),
  ];
  const groups = [...(key.predicate ? [`((${key.predicate.text}) IS TRUE)`] : []), ...parts].join(", ");
  const only = order
    ? `row_number() OVER (PARTITION BY ${groups} ORDER BY ${order.map(identifier).join(", ")}) = 1`
    : `count(*) OVER (PARTITION BY ${groups}) = 1`;
  return [...outside, only].join(" OR ");
}
