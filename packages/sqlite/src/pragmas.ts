import type { Database } from "better-sqlite3";

/** Everything that sqlite_master and the pragmas tell of `main`, one query a kind (https://sqlite.org/pragma.html#pragfunc). */
export interface Pragmas {
  readonly tables: readonly TableRow[];
  readonly columns: ReadonlyMap<string, readonly ColumnRow[]>;
  readonly foreignKeys: ReadonlyMap<string, readonly ForeignKeyRow[]>;
  readonly indexes: ReadonlyMap<string, readonly IndexRow[]>;
  readonly indexColumns: ReadonlyMap<string, readonly IndexColumnRow[]>;
  readonly triggers: ReadonlyMap<string, readonly { readonly name: string; readonly sql: string }[]>;
}

export interface TableRow {
  readonly name: string;
  readonly type: "table" | "view" | "virtual" | "shadow";
  readonly strict: number;
  readonly withoutRowid: number;
  readonly sql: string | null;
}

export interface ColumnRow {
  readonly of: string;
  readonly name: string;
  readonly type: string;
  readonly notNull: number;
  readonly default: string | null;
  /** Place in the primary key from 1; 0 outside. */
  readonly key: number;
  /** 1 hidden (virtual tables), 2 VIRTUAL, 3 STORED. */
  readonly hidden: number;
}

export interface ForeignKeyRow {
  readonly of: string;
  /** Counts from the last key that the DDL writes. */
  readonly id: number;
  readonly parent: string;
  readonly from: string;
  /** Null where the DDL names no parent columns: the parent's primary key. */
  readonly to: string | null;
  readonly onUpdate: string;
  readonly onDelete: string;
}

export interface IndexRow {
  readonly of: string;
  readonly name: string;
  readonly unique: number;
  /** `c` CREATE INDEX, `u` UNIQUE, `pk` PRIMARY KEY. */
  readonly origin: "c" | "u" | "pk";
  readonly partial: number;
  readonly sql: string | null;
}

export interface IndexColumnRow {
  readonly of: string;
  /** Null for an expression. */
  readonly name: string | null;
  readonly collation: string;
}

const ordinary = `m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND m.rootpage > 0`;

/** Reads them all. Virtual tables have no root page and are not asked about, as their module may be missing. */
export function readPragmas(db: Database): Pragmas {
  const all = <Row>(sql: string) => db.prepare<unknown[], Row>(sql).safeIntegers(false).all();
  return {
    tables: all<TableRow>(
      `SELECT l.name, l.type, l.strict, l.wr AS withoutRowid, m.sql
         FROM pragma_table_list AS l LEFT JOIN main.sqlite_master AS m ON m.name = l.name AND m.type IN ('table', 'view')
        WHERE l.schema = 'main' AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY l.name`,
    ),
    columns: byOwner(
      all<ColumnRow>(
        `SELECT m.name AS "of", x.name, x.type, x."notnull" AS "notNull", x.dflt_value AS "default", x.pk AS "key", x.hidden
           FROM main.sqlite_master AS m, pragma_table_xinfo(m.name, 'main') AS x WHERE ${ordinary} ORDER BY m.name, x.cid`,
      ),
    ),
    foreignKeys: byOwner(
      all<ForeignKeyRow>(
        `SELECT m.name AS "of", f.id, f."table" AS parent, f."from", f."to", f.on_update AS onUpdate, f.on_delete AS onDelete
           FROM main.sqlite_master AS m, pragma_foreign_key_list(m.name, 'main') AS f WHERE ${ordinary}
          ORDER BY m.name, f.id DESC, f.seq`,
      ),
    ),
    indexes: byOwner(
      all<IndexRow>(
        `SELECT m.name AS "of", i.name, i."unique", i.origin, i.partial, d.sql
           FROM main.sqlite_master AS m, pragma_index_list(m.name, 'main') AS i
           LEFT JOIN main.sqlite_master AS d ON d.type = 'index' AND d.name = i.name
          WHERE ${ordinary} ORDER BY m.name, i.seq DESC`,
      ),
    ),
    indexColumns: byOwner(
      all<IndexColumnRow>(
        `SELECT d.name AS "of", x.name, x.coll AS collation
           FROM main.sqlite_master AS d, pragma_index_xinfo(d.name, 'main') AS x
          WHERE d.type = 'index' AND x."key" = 1 ORDER BY d.name, x.seqno`,
      ),
    ),
    triggers: byOwner(
      all<{ of: string; name: string; sql: string }>(
        `SELECT tbl_name AS "of", name, sql FROM main.sqlite_master WHERE type = 'trigger' ORDER BY name`,
      ),
    ),
  };
}

function byOwner<Row extends { readonly of: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => row.of);
}
