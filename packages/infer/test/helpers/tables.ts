import type { Catalog, Check, Column, ColumnType, Expression, ForeignKey, GeneratorSpec, Table } from "@seedloom/core";
import { textType } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, makeColumn } from "./parse-table.ts";

export const asOf = Date.UTC(2026, 0, 1);

export const int: ColumnType = { kind: "integer", bits: 32, unsigned: false };

export const decimal: ColumnType = { kind: "decimal", precision: 10, scale: 2 };

export const timestamp: ColumnType = { kind: "timestamp", precision: 6, timeZone: false };

export const text = textType();

export const column = (name: string, type: ColumnType, more: Partial<Column> = {}): Column => ({
  ...makeColumn(name, type, type.kind, false),
  ...more,
});

export const variable = (name: string): Expression => ({ kind: "column", name });

export const literal = (value: string | number): Expression => ({ kind: "literal", value });

export const check = (expression: Expression): Check => ({
  name: null,
  sql: { text: "", expression },
  validated: true,
  enforced: true,
});

export const reference = (columns: readonly string[], table: string, to: readonly string[]): ForeignKey => ({
  name: null,
  columns,
  references: { table, columns: to },
  match: "simple",
  deferrable: false,
  initiallyDeferred: false,
  onDelete: "no action",
  onUpdate: "no action",
  validated: true,
  enforced: true,
});

export const recipeOf = (table: Table, name: string, others: readonly Table[] = [], domains: Catalog["domains"] = {}) =>
  infer(makeCatalog([...others, table], domains), { asOf }).tables[table.id]?.columns[name];

/** The values of a weighted list. */
export const firstOfEach = (spec: GeneratorSpec | undefined): readonly unknown[] => {
  const values = spec?.options?.["values"];
  return Array.isArray(values) ? values.map((pair: readonly unknown[]) => pair[0]) : [];
};
