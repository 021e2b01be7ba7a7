import type { Catalog, Column, ColumnType, Table } from "@seedloom/core";

/**
 * The catalog with every referenced column as narrow as the columns that refer to it: a `varchar(255)` key whose children keep it
 * in `varchar(16)` may hold nothing longer. What it says of other columns is the same object.
 */
export function narrowReferenced(catalog: Catalog): Catalog {
  const narrowed = new Map<string, ColumnType>();
  const typeOf = (table: Table, column: Column) => narrowed.get(`${table.id}.${column.name}`) ?? column.type;
  const tables = new Map(catalog.tables.map((table) => [table.id, table]));
  // A key may be handed on from table to table: as often as something still narrows.
  for (let changed = true; changed;) {
    changed = false;
    for (const table of catalog.tables) {
      for (const { columns, references } of table.foreignKeys) {
        const parent = tables.get(references.table);
        for (const [place, name] of columns.entries()) {
          const child = table.columns.find((column) => column.name === name);
          const target = parent?.columns.find((column) => column.name === references.columns[place]);
          if (!parent || !child || !target) continue;
          const type = narrower(typeOf(parent, target), typeOf(table, child));
          if (type === null) continue;
          narrowed.set(`${parent.id}.${target.name}`, type);
          changed = true;
        }
      }
    }
  }
  if (narrowed.size === 0) return catalog;
  return {
    ...catalog,
    tables: catalog.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => {
        const type = narrowed.get(`${table.id}.${column.name}`);
        return type === undefined ? column : { ...column, type };
      }),
    })),
  };
}

/** The parent's type with the child's bounds, where those are tighter; null where they are not. */
function narrower(parent: ColumnType, child: ColumnType): ColumnType | null {
  if (parent.kind === "text" && child.kind === "text") {
    const length = child.maxLength;
    return length !== null && (parent.maxLength ?? Infinity) > length ? { ...parent, maxLength: length } : null;
  }
  if (parent.kind === "integer" && child.kind === "integer") {
    return parent.bits > child.bits ? { ...parent, bits: child.bits } : null;
  }
  if (parent.kind === "decimal" && (child.kind === "integer" || child.kind === "decimal"))
    return tighter(parent, child);
  return null;
}

type DecimalType = Extract<ColumnType, { kind: "decimal" }>;
type IntegerType = Extract<ColumnType, { kind: "integer" }>;

/** Numbers of as many digits before and behind the point as both can hold. */
function tighter(parent: DecimalType, child: IntegerType | DecimalType): ColumnType | null {
  const scale = Math.min(parent.scale ?? Infinity, child.kind === "integer" ? 0 : (child.scale ?? Infinity));
  const whole = Math.min(wholeDigits(parent), wholeDigits(child));
  if (scale === (parent.scale ?? Infinity) && whole === wholeDigits(parent)) return null;
  return { ...parent, scale, precision: whole + scale };
}

function wholeDigits(type: IntegerType | DecimalType): number {
  if (type.kind === "integer") return Math.floor((type.bits - 1) * Math.log10(2));
  return type.precision === null ? Infinity : type.precision - (type.scale ?? 0);
}
