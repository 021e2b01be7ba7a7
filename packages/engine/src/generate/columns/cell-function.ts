import { baseType, type Column, type ColumnType, type Value } from "@seedloom/core";

/** What a user's function sees of a cell: temporal values as Date. */
export type FriendlyValue = Value | Date;

export type FriendlyRow = Readonly<Record<string, FriendlyValue>>;

export interface CellContext {
  /** Index of the row, from 0; rows that were there count. */
  readonly index: number;
  /** The row that a foreign key of this row refers to, by the key's columns joined by a comma; null where it is NULL. */
  parent(foreignKey: string): FriendlyRow | null;
  /** A number in [0, 1): the same for the same row, the next one at each call. */
  random(): number;
}

/** A column's value from the columns that were made before it. It must not remember anything, or rows lose their purity. */
export type CellFunction = (row: FriendlyRow, context: CellContext) => FriendlyValue;

const isInstant = (type: ColumnType) => type.kind === "date" || type.kind === "timestamp";

/** A value as users write functions over: instants as Date. */
export function toFriendly(value: Value, type: ColumnType): FriendlyValue {
  return typeof value === "number" && isInstant(baseType(type)) ? new Date(value) : value;
}

/** The way back. */
export function fromFriendly(value: FriendlyValue | undefined): Value {
  if (value === undefined) return null;
  return value instanceof Date ? value.getTime() : value;
}

/** The row as an object by column name. */
export function friendlyRow(columns: readonly Column[], value: (position: number) => Value): FriendlyRow {
  return Object.fromEntries(columns.map((column, position) => [column.name, toFriendly(value(position), column.type)]));
}
