import { baseType } from "@seedloom/core";
import type { Catalog, Column, ColumnType, ForeignKey, Table, Value } from "@seedloom/core";
import type { TypeClass } from "../data/meaning.ts";
import { bothLimits, readLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import type { TableFacts } from "./table-facts.ts";
import { typeClass } from "./type-class.ts";

/** What rules may look at: a column and all that surrounds it. */
export interface ColumnContext {
  readonly catalog: Catalog;
  readonly table: Table;
  readonly facts: TableFacts;
  readonly factsOf: (table: Table) => TableFacts;
  readonly column: Column;
  /** The type below all domains. */
  readonly type: ColumnType;
  readonly typeClass: TypeClass | null;
  /** In characters; null where unbounded or no text. */
  readonly maxLength: number | null;
  /** Canonical words of its name, without the prefix that the table's columns share. */
  readonly words: readonly string[];
  readonly limits: Limits;
  /** Whether the column alone is unique or the primary key. */
  readonly unique: boolean;
  readonly inPrimaryKey: boolean;
  /** Whether it is part of a key, alone or with others. */
  readonly inKey: boolean;
  /** The first foreign key that it is part of. */
  readonly foreignKey: ForeignKey | null;
  /** Values of rows that are there, as many as were read. */
  readonly existing: readonly Value[];
  /** "Now", in milliseconds since 1970. */
  readonly asOf: number;
}

/** Gathers what is known of a column. */
export function columnContext(
  surroundings: Pick<ColumnContext, "catalog" | "table" | "facts" | "factsOf" | "asOf">,
  column: Column,
  existing: readonly Value[],
): ColumnContext {
  const { catalog, table, facts } = surroundings;
  const type = baseType(column.type);
  return {
    ...surroundings,
    column,
    type,
    typeClass: typeClass(type),
    maxLength: type.kind === "text" ? type.maxLength : null,
    words: facts.columnWords.get(column.name) ?? [],
    limits: limitsOf(catalog, table, column),
    unique: isUnique(table, column.name),
    inKey: isInKey(table, column.name),
    inPrimaryKey: table.primaryKey?.columns.includes(column.name) ?? false,
    foreignKey: table.foreignKeys.find((key) => key.columns.includes(column.name)) ?? null,
    existing,
  };
}

function limitsOf(catalog: Catalog, table: Table, column: Column): Limits {
  const whole = typeClass(column.type) === "integer";
  let limits = readLimits(table.checks, column.name, whole);
  for (let { type } = column; type.kind === "domain"; type = type.base) {
    const domain = catalog.domains[type.name];
    if (domain !== undefined) limits = bothLimits(limits, readLimits(domain.checks, "VALUE", whole));
  }
  return limits;
}

function isInKey(table: Table, name: string): boolean {
  return (
    (table.primaryKey?.columns.includes(name) ?? false) ||
    table.uniques.some(({ parts }) => parts.some((part) => part.kind === "column" && part.column === name))
  );
}

function isUnique(table: Table, name: string): boolean {
  const key = table.primaryKey?.columns;
  if (key?.length === 1 && key[0] === name) return true;
  return table.uniques.some(
    ({ parts: [part, ...others] }) => others.length === 0 && part?.kind === "column" && part.column === name,
  );
}
