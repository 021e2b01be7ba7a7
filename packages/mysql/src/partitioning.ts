import { tableId } from "@seedloom/core";
import type { Partition, PartitionBound, Partitioning, SqlText } from "@seedloom/core";
import type { PartitionRow } from "./catalog-rows.ts";
import type { ExpressionScope } from "./expressions/operand-types.ts";
import { sqlText } from "./expressions/sql-text.ts";
import { catalogExpression } from "./defaults.ts";
import { quoteIdentifier } from "./quote.ts";

/**
 * How a table is partitioned, from its rows of information_schema.PARTITIONS; null for strategies that take every row
 * without looking at a column (MariaDB's SYSTEM_TIME).
 */
export function partitioningOf(
  rows: readonly PartitionRow[],
  scope: ExpressionScope,
  primaryKey: readonly string[],
  defaultSchema: string | null,
): Partitioning | null {
  const [first] = rows;
  if (first === undefined) return null;
  const strategy = strategyOf(first.method);
  if (strategy === null) return null;
  const keys = keysOf(first.method, first.expression, scope, primaryKey);
  const names = [...new Set(rows.map((row) => row.name))];
  let from: readonly (string | null)[] = keys.map(() => null);
  const partitions = names.map((name, index): Partition => {
    const own = rows.filter((row) => row.name === name);
    const description = own[0]?.description ?? null;
    const bound = boundOf(strategy, description, from, index, names.length);
    if (bound.kind === "range") from = bound.to;
    return {
      id: tableId(first.schema, `${first.table}#${name}`, defaultSchema),
      bound,
      partitioning: subpartitioningOf(own, scope, primaryKey, defaultSchema),
    };
  });
  return { strategy, keys, partitions };
}

function subpartitioningOf(
  rows: readonly PartitionRow[],
  scope: ExpressionScope,
  primaryKey: readonly string[],
  defaultSchema: string | null,
): Partitioning | null {
  const [first] = rows;
  const strategy = first?.subMethod == null ? null : strategyOf(first.subMethod);
  if (first === undefined || first.subMethod === null || strategy === null) return null;
  return {
    strategy,
    keys: keysOf(first.subMethod, first.subExpression, scope, primaryKey),
    partitions: rows.map((row, remainder) => ({
      id: tableId(row.schema, `${row.table}#${row.subName}`, defaultSchema),
      bound: { kind: "hash", modulus: rows.length, remainder },
      partitioning: null,
    })),
  };
}

/** `RANGE COLUMNS`, `LINEAR HASH` and their like differ in the key and in how hashes are spread, not in which rows fit. */
function strategyOf(method: string): Partitioning["strategy"] | null {
  const word = /\b(RANGE|LIST|HASH|KEY)\b/.exec(method)?.[1]?.toLowerCase();
  return word === "range" || word === "list" || word === "hash" || word === "key" ? word : null;
}

/** COLUMNS and KEY list columns (KEY() stands for the primary key), the others have one expression. */
function keysOf(
  method: string,
  expression: string | null,
  scope: ExpressionScope,
  primaryKey: readonly string[],
): readonly SqlText[] {
  const ofColumns = (names: readonly string[]) => names.map((name) => sqlText(quoteIdentifier(name), scope));
  if (expression === null || expression === "") return ofColumns(primaryKey);
  if (!/COLUMNS|KEY/.test(method)) return [sqlText(catalogExpression(expression, scope.flavour), scope)];
  return ofColumns([...expression.matchAll(/`((?:[^`]|``)*)`/g)].map(([, name = ""]) => name.replaceAll("``", "`")));
}

function boundOf(
  strategy: Partitioning["strategy"],
  description: string | null,
  from: readonly (string | null)[],
  index: number,
  count: number,
): PartitionBound {
  if (strategy === "hash" || strategy === "key") return { kind: "hash", modulus: count, remainder: index };
  if (description === null || /^DEFAULT$/i.test(description)) return { kind: "default" };
  const { bare, tuples } = splitValues(description);
  if (strategy === "range") return { kind: "range", from, to: bare };
  return { kind: "list", values: tuples.length > 0 ? tuples : bare.map((value) => [value]) };
}

/** Strings, brackets, commas, other words: the grammar of PARTITION_DESCRIPTION. */
const VALUE_TOKEN = /_[a-z0-9]+(?=')|'((?:[^'\\]|''|\\[\s\S])*)'|[(),]|[^\s(),']+/g;

/**
 * The values of a partition, NULL and MAXVALUE as null: `1,2,NULL` are bare values, `('a',1),('b',2)` tuples.
 */
function splitValues(description: string): {
  readonly bare: readonly (string | null)[];
  readonly tuples: readonly (readonly (string | null)[])[];
} {
  const bare: (string | null)[] = [];
  const tuples: (string | null)[][] = [];
  let open: (string | null)[] | null = null;
  for (const [token, string] of description.matchAll(VALUE_TOKEN)) {
    if (token === "(") open = [];
    else if (token === ")") {
      if (open !== null) tuples.push(open);
      open = null;
    } else if (token !== "," && !token.startsWith("_")) {
      const value =
        string !== undefined ? string.replace(/''|\\([\s\S])/g, (_, escaped?: string) => escaped ?? "'") : token;
      const isNull = string === undefined && /^(NULL|MAXVALUE|MINVALUE)$/i.test(token);
      (open ?? bare).push(isNull ? null : value);
    }
  }
  return { bare, tuples };
}
