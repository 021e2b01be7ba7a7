import { tableId } from "@seedloom/core";
import type { Partition, PartitionBound, Partitioning, SqlText } from "@seedloom/core";
import type { Node, PartitionBoundSpec } from "libpg-query";
import { toExpression } from "../convert-expression.ts";
import type { Parse } from "../parser.ts";
import type { TypeResolver } from "../types.ts";
import { quoteIdentifier, quoteLiteral, quoteTable } from "../quote.ts";
import type { ReadContext } from "./reader.ts";
import type { Relations, RelationRow } from "./tables.ts";

const strategies: Readonly<Record<string, Partitioning["strategy"]>> = { r: "range", l: "list", h: "hash" };

/** The partitioning of each partitioned table, partitions of partitions inside, by the table's OID. */
export function partitionings(
  context: ReadContext,
  parse: Parse,
  relations: Relations,
): (table: RelationRow) => Partitioning | null {
  const children = Map.groupBy(relations.partitions, (row) => row.parent);
  const partitioningOf = (row: RelationRow): Partitioning | null => {
    const strategy = strategies[row.strategy ?? ""];
    if (strategy === undefined) return null;
    const keys = keysOf(context, row);
    return {
      strategy,
      keys,
      partitions: (children.get(row.oid) ?? []).map((child): Partition => ({
        id: tableId(child.schema, child.name, context.defaultSchema),
        bound: withCondition(parseBound(parse, context.types, child.bound ?? "DEFAULT"), row, keys),
        ...(child.kind === "f" ? { foreign: true } : {}),
        partitioning: partitioningOf(child),
      })),
    };
  };
  return partitioningOf;
}

/** `satisfies_hash_partition` is what the server itself puts into `pg_get_partition_constraintdef`. */
function withCondition(bound: PartitionBound, parent: RelationRow, keys: readonly SqlText[]): PartitionBound {
  if (bound.kind !== "hash") return bound;
  const values = keys.map(({ text, expression }) =>
    expression?.kind === "column" ? quoteIdentifier(expression.name) : `(${text})`,
  );
  const name = quoteLiteral(quoteTable(parent));
  const condition = `satisfies_hash_partition(${name}::regclass, ${[bound.modulus, bound.remainder, ...values].join(", ")})`;
  return { ...bound, condition };
}

/** Plain columns are named in `partattrs`; expressions stand in `partexprs`, in the places where it has none. */
function keysOf(context: ReadContext, row: RelationRow): readonly SqlText[] {
  const expressions = row.keyExpressions === null ? [] : [...context.expressions.readList(row.keyExpressions)];
  return (row.keyColumns ?? []).map((column): SqlText =>
    column === null
      ? (expressions.shift() ?? { text: "", expression: null })
      : { text: column, expression: { kind: "column", name: column } },
  );
}

/**
 * A bound as `pg_get_expr` writes it, e.g. `FOR VALUES FROM ('2024-01-01') TO (MAXVALUE)`, by the server's own grammar. A range's
 * MINVALUE and MAXVALUE and a list's NULL become null; only the first such counts, since nothing is beyond it.
 */
export function parseBound(parse: Parse, types: TypeResolver, text: string): PartitionBound {
  const statement = parse(`CREATE TABLE p PARTITION OF t ${text}`).stmts?.[0]?.stmt;
  const spec: PartitionBoundSpec | undefined =
    statement !== undefined && "CreateStmt" in statement ? statement.CreateStmt.partbound : undefined;
  const value = (node: Node): string | null => {
    const expression = toExpression(node, types);
    const inner = expression?.kind === "cast" ? expression.operand : expression;
    return inner?.kind === "literal" && inner.value !== null ? String(inner.value) : null;
  };
  if (spec === undefined || spec.is_default) return { kind: "default" };
  switch (spec.strategy) {
    case "r": {
      const [lower, upper] = [spec.lowerdatums ?? [], spec.upperdatums ?? []];
      return {
        kind: "range",
        from: lower.map(value),
        to: upper.map(value),
        ...(firstOpen(lower, types) === "maxvalue" ? { fromAbove: true } : {}),
        ...(firstOpen(upper, types) === "minvalue" ? { toBelow: true } : {}),
      };
    }
    case "l":
      return { kind: "list", values: (spec.listdatums ?? []).map((node) => [value(node)]) };
    default:
      // Protobuf's JSON leaves out zeros.
      return { kind: "hash", modulus: spec.modulus ?? 0, remainder: spec.remainder ?? 0 };
  }
}

/** The first MINVALUE or MAXVALUE of a bound: to the grammar a column's name like any other. */
function firstOpen(datums: readonly Node[], types: TypeResolver): string | undefined {
  return datums
    .map((node) => toExpression(node, types))
    .find((expression) => expression?.kind === "column")
    ?.name.toLowerCase();
}
