import type { Notice } from "./notice.ts";
import type { Expression } from "./expression.ts";
import type { Lookups } from "./lookups.ts";
import type { ColumnType, Folding } from "./type.ts";
import type { Value } from "./value.ts";

/**
 * What a live database holds, dialect-neutral: plain data, made by a dialect's `introspect`.
 * Objects refer to one another by id, never by pointer.
 */
export interface Catalog {
  /** `Dialect.name` of the dialect that made it. */
  readonly dialect: string;
  /** As the server says it, e.g. `16.4` or `3.54.0`. */
  readonly serverVersion: string;
  /** Whether the dialect's booleans are the numbers 0 and 1 (SQLite, MySQL), for the evaluation of expressions. */
  readonly numericBooleans: boolean;
  /** Whether the database computes decimals in binary floating point (SQLite), so that 0.1 + 0.2 is not 0.3. */
  readonly floatingDecimals: boolean;
  /** Present where columns also keep values that are not of their type. */
  readonly looseTypes?: true;
  /** The schema whose tables are called by their bare name, e.g. `public`; null where the dialect has none. */
  readonly defaultSchema: string | null;
  /** Ordinary and partitioned tables, sorted by id; partitions are inside their root's `partitioning`. */
  readonly tables: readonly Table[];
  readonly domains: Readonly<Record<string, Domain>>;
  /** What was seen and left out: views, foreign tables, extension tables … */
  readonly omitted: readonly Omitted[];
  /** What has to be known of rows that are loaded here, whatever the plan. Absent where there is nothing. */
  readonly notices?: readonly Notice[];
}

/** Something of the database that is left alone. */
export interface Omitted {
  /** Its kind and its name, e.g. `view people`. */
  readonly what: string;
  /** Why, so that it can be said of several at once, e.g. `no rows of their own`. */
  readonly why: string;
}

/**
 * A table's name in Seedloom: `name` in the default schema, `schema.name` elsewhere; a part that
 * holds a dot or a double quote stands in double quotes. Built by `tableId`.
 */
export type TableId = string;

export interface Table {
  readonly id: TableId;
  readonly schema: string | null;
  readonly name: string;
  /** Read only because tables that were chosen refer to it (another schema's, an extension's): its rows are referred to, and it gets none. */
  readonly outside?: true;
  readonly comment: string | null;
  /** In the table's own order. */
  readonly columns: readonly Column[];
  readonly primaryKey: Key | null;
  /** Unique constraints and unique indexes, without the primary key. */
  readonly uniques: readonly Unique[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Foreign keys to tables, or to keys of tables, that do not exist; absent where there are none. */
  readonly danglingKeys?: readonly DanglingKey[];
  /** Foreign keys with PERIOD (PostgreSQL 18); absent where there are none. */
  readonly periodKeys?: readonly PeriodKey[];
  /** CHECKs of the table (a domain's are in `Catalog.domains`). */
  readonly checks: readonly Check[];
  readonly exclusions: readonly Exclusion[];
  readonly triggers: readonly Trigger[];
  readonly partitioning: Partitioning | null;
  /** Tables this one inherits from (PostgreSQL's INHERITS). */
  readonly inherits: readonly TableId[];
  /** The server's own guess; null where it has none (never analysed). */
  readonly estimatedRows: number | null;
  /** Kept in the order of its primary key (InnoDB, WITHOUT ROWID): rows that come in that order are written once. Absent where it is not. */
  readonly clustered?: true;
  /** False where a load into the table cannot be rolled back (MyISAM). */
  readonly transactional: boolean;
  /** Whether row-level security applies to the connected user. */
  readonly rowSecurity: boolean;
  /** Whether the connected user may alter the table. */
  readonly owned: boolean;
}

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** The database's own text of the type, e.g. `character varying(20)`. */
  readonly typeText: string;
  readonly nullable: boolean;
  /** The partitions that say NOT NULL, where the whole table does not: elsewhere the column may be NULL, though `nullable` is false. */
  readonly notNullIn?: readonly TableId[];
  readonly default: DefaultValue | null;
  /** Who fills it when a row is inserted. */
  readonly generated:
    | { readonly kind: "no" }
    /** Computed from other columns; never inserted. */
    | { readonly kind: "computed"; readonly expression: SqlText; readonly stored: boolean }
    /** `GENERATED … AS IDENTITY`, serial, AUTO_INCREMENT, AUTOINCREMENT, SQLite's rowid alias. */
    | {
        readonly kind: "identity";
        /** `always` needs OVERRIDING SYSTEM VALUE (the loader's business). */
        readonly always: boolean;
        /** The sequence behind it, already quoted for the dialect, where there is one. */
        readonly sequence: string | null;
        readonly start: number;
        readonly increment: number;
      };
  readonly comment: string | null;
  readonly collation: string | null;
}

export interface DefaultValue {
  readonly sql: SqlText;
  /** Whether it calls a sequence, a function or the clock, so that it is not one constant. */
  readonly volatile: boolean;
}

/** A piece of SQL: the database's text, and what it parsed to; null where the parser or the expression type gives up. */
export interface SqlText {
  readonly text: string;
  readonly expression: Expression | null;
}

export interface Key {
  readonly name: string | null;
  readonly columns: readonly string[];
}

export interface Unique {
  readonly name: string | null;
  readonly parts: readonly UniquePart[];
  /** `WHERE` of a partial index. */
  readonly predicate: SqlText | null;
  /** True: two rows with NULL in the same place are equal. */
  readonly nullsNotDistinct: boolean;
  /** Whether it was declared as a constraint (can be the target of a foreign key). */
  readonly constraint: boolean;
  /** The partitions that declare it, where the whole table does not: rows of different ones may share a key. */
  readonly partitions?: readonly TableId[];
}

export type UniquePart =
  | {
      readonly kind: "column";
      readonly column: string;
      /** Whether the index compares without regard to case. */
      readonly caseInsensitive: boolean;
      /** Number of leading characters compared (MySQL's `email(20)`); null for all. */
      readonly prefix: number | null;
      /** The index's collation, quoted for the dialect, where it is not the column's own. */
      readonly collation?: string;
      /** What that collation takes for one, where the database was asked. */
      readonly folding?: Folding;
    }
  | {
      readonly kind: "expression";
      readonly sql: SqlText;
      /** The index's collation, quoted for the dialect, where it is not known to be the expression's own. */
      readonly collation?: string;
      /** Whether the index compares without regard to case. Absent where the expression's own collation decides. */
      readonly caseInsensitive?: boolean;
      /** What that collation takes for one, where the database was asked. */
      readonly folding?: Folding;
    };

export interface ForeignKey {
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly references: { readonly table: TableId; readonly columns: readonly string[] };
  readonly match: "simple" | "full";
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
  readonly onDelete: ReferentialAction;
  readonly onUpdate: ReferentialAction;
  /** False for NOT VALID keys and the like: existing rows may break it. */
  readonly validated: boolean;
  /** False where the database itself does not check it (SQLite without the pragma, NOT ENFORCED). */
  readonly enforced: boolean;
  /** The partitions that declare it, where the whole table does not: rows elsewhere need no parent. */
  readonly partitions?: readonly TableId[];
}

/** A foreign key that leads nowhere: SQLite lets tables be dropped that others refer to. */
export interface DanglingKey {
  readonly name: string | null;
  readonly columns: readonly string[];
  /** The table that it names. */
  readonly target: TableId;
}

/**
 * A foreign key whose last column is a range that rows of the parent with the same other columns have to cover together:
 * https://www.postgresql.org/docs/18/sql-createtable.html#SQL-CREATETABLE-PARMS-REFERENCES
 */
export interface PeriodKey {
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly references: { readonly table: TableId; readonly columns: readonly string[] };
  readonly validated: boolean;
  readonly enforced: boolean;
}

export type ReferentialAction = "no action" | "restrict" | "cascade" | "set null" | "set default";

export interface Check {
  readonly name: string | null;
  readonly sql: SqlText;
  readonly validated: boolean;
  readonly enforced: boolean;
  /** True where no constraint says it: new rows have to meet it (a policy, a type's range), those that are there need not. */
  readonly implied?: true;
  /** True where tables that inherit from this one need not hold it (NO INHERIT). */
  readonly own?: true;
  /** Where it reads other tables, by itself (a policy) or in functions that it calls: what of them. */
  readonly lookups?: Lookups;
  /** Settings of the session that it reads and that are not set: were they, other rows would do. */
  readonly settings?: readonly string[];
}

/**
 * PostgreSQL's EXCLUDE: no two rows for which every `element OPERATOR element` is true. A unique index over the elements of a JSON array (MySQL's
 * multi-valued ones) is one too: its arrays do not overlap (`&&`).
 */
export interface Exclusion {
  readonly name: string;
  readonly elements: readonly {
    readonly sql: SqlText;
    readonly operator: string;
    /** `OPERATOR(schema.name)`, where the operator is not one of the system's. */
    readonly qualified?: string;
  }[];
  readonly predicate: SqlText | null;
  readonly definition: string;
}

export interface Trigger {
  readonly name: string;
  readonly timing: "before" | "after" | "instead of";
  readonly events: readonly ("insert" | "update" | "delete" | "truncate")[];
  readonly definition: string;
  /** What its body inserts into, where the dialect can tell; names that are no table's may be among them. */
  readonly inserts?: readonly TableId[];
  /** The columns that it gives to tables of `inserts`, where that can be told; null for all of them. */
  readonly gives?: Readonly<Record<TableId, readonly string[] | null>>;
  /** The columns that it sets in rows of other tables, where the dialect can tell. */
  readonly changes?: Readonly<Record<TableId, readonly string[]>>;
  /** Where its body can refuse a row, by itself or by what it writes elsewhere: the columns of the row that it mentions, and the constants in it. */
  readonly refuses?: {
    readonly columns: readonly string[];
    readonly constants: readonly Value[];
    /** What it reads of other tables. */
    readonly lookups?: Lookups;
    /** Settings of the session that it reads; absent where there are none. */
    readonly settings?: readonly string[];
  };
}

export interface Partitioning {
  readonly strategy: "range" | "list" | "hash" | "key";
  /** Column names, or expressions. */
  readonly keys: readonly SqlText[];
  readonly partitions: readonly Partition[];
}

export interface Partition {
  readonly id: TableId;
  readonly bound: PartitionBound;
  /** True where it is a foreign table: its rows are another server's, and left alone. */
  readonly foreign?: true;
  /** Partitions of a partition. */
  readonly partitioning: Partitioning | null;
}

/** Values are literals as text. `null` inside a range's bounds stands for MINVALUE in `from` and MAXVALUE in `to`, unless it says otherwise. */
export type PartitionBound =
  | { readonly kind: "default" }
  | {
      readonly kind: "range";
      readonly from: readonly (string | null)[];
      readonly to: readonly (string | null)[];
      /** True where the null in `from` is MAXVALUE: rows equal to what stands before it are outside. */
      readonly fromAbove?: true;
      /** True where the null in `to` is MINVALUE: rows equal to what stands before it are outside. */
      readonly toBelow?: true;
    }
  | { readonly kind: "list"; readonly values: readonly (readonly (string | null)[])[] }
  | {
      readonly kind: "hash";
      readonly modulus: number;
      readonly remainder: number;
      /** The condition in SQL, where the database can be asked for it. */
      readonly condition?: string;
    };

export interface Domain {
  readonly name: string;
  readonly base: ColumnType;
  readonly notNull: boolean;
  readonly default: DefaultValue | null;
  /** Expressions over the pseudo-column `VALUE`. */
  readonly checks: readonly Check[];
}

/**
 * The id of a table.
 * @example
 * tableId("public", "users", "public"); // => "users"
 * tableId("sales", "orders", "public"); // => "sales.orders"
 * tableId(null, "a.b", null); // => "\"a.b\""
 */
export function tableId(schema: string | null, name: string, defaultSchema: string | null): TableId {
  const part = (text: string) => (/[."]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return schema === null || schema === defaultSchema ? part(name) : `${part(schema)}.${part(name)}`;
}

const tablesById = new WeakMap<Catalog, ReadonlyMap<TableId, Table>>();

/** The table of that id, or undefined. */
export function findTable(catalog: Catalog, id: TableId): Table | undefined {
  const found = tablesById.get(catalog) ?? new Map(catalog.tables.map((table) => [table.id, table]));
  tablesById.set(catalog, found);
  return found.get(id);
}

/** The column of that name, or undefined. */
export function findColumn(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name);
}
