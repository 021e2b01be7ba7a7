import { type Catalog, type Column, type ForeignKey, type Table, textType } from "@seedloom/core";

/** Small catalogs by hand, for what needs no database. */
export function column(name: string, given: Partial<Column> = {}): Column {
  return {
    name,
    type: { kind: "integer", bits: 32, unsigned: false },
    typeText: "integer",
    nullable: false,
    default: null,
    generated: { kind: "no" },
    comment: null,
    collation: null,
    ...given,
  };
}

export function text(name: string, maxLength: number | null = null, given: Partial<Column> = {}): Column {
  return column(name, {
    type: textType({ maxLength }),
    typeText: maxLength ? `varchar(${maxLength})` : "text",
    ...given,
  });
}

export function id(name = "id"): Column {
  return column(name, { generated: { kind: "identity", always: false, sequence: null, start: 1, increment: 1 } });
}

export function foreignKey(columns: readonly string[], table: string, theirs: readonly string[] = ["id"]): ForeignKey {
  return {
    name: `fk_${columns.join("_")}`,
    columns,
    references: { table, columns: theirs },
    match: "simple",
    deferrable: false,
    initiallyDeferred: false,
    onDelete: "no action",
    onUpdate: "no action",
    validated: true,
    enforced: true,
  };
}

export function table(name: string, columns: readonly Column[], given: Partial<Table> = {}): Table {
  return {
    id: name,
    schema: null,
    name,
    comment: null,
    columns,
    primaryKey: columns.some((one) => one.name === "id") ? { name: "pk", columns: ["id"] } : null,
    uniques: [],
    foreignKeys: [],
    checks: [],
    exclusions: [],
    triggers: [],
    partitioning: null,
    inherits: [],
    estimatedRows: null,
    transactional: true,
    rowSecurity: false,
    owned: true,
    ...given,
  };
}

export function catalog(...tables: readonly Table[]): Catalog {
  return {
    dialect: "test",
    serverVersion: "1",
    numericBooleans: false,
    floatingDecimals: false,
    defaultSchema: null,
    tables,
    domains: {},
    omitted: [],
  };
}
