import { SeedError, findTable, type Catalog, type TableId } from "@seedloom/core";

/**
 * SQLite's result code of an error it threw, e.g. `SQLITE_CONSTRAINT_UNIQUE`; null for other errors. The class is not asked, as
 * the caller's connection may come from another copy of better-sqlite3.
 */
export function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  return error.code.startsWith("SQLITE_") ? error.code : null;
}

/** An error as a text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `CONNECT`: the file could not be opened. */
export function connectError(label: string, fact: string, remedy: string, cause?: unknown): SeedError {
  return new SeedError("CONNECT", `${label}: ${fact}; ${remedy}.`, { database: label }, cause);
}

/** `INTROSPECT`, in SQLite's own words. */
export function introspectError(label: string, error: unknown): SeedError {
  if (error instanceof SeedError) return error;
  const remedy = isBusy(error)
    ? "close the program that holds it and try again"
    : "check the file with `PRAGMA integrity_check`";
  return new SeedError(
    "INTROSPECT",
    `${label}: the schema could not be read: ${messageOf(error)}; ${remedy}.`,
    {},
    error,
  );
}

/** Whether another connection holds the database. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error) ?? "");
}

/** Where a load stood when it failed. */
export interface LoadPlace {
  readonly catalog: Catalog;
  readonly table: TableId | null;
  /** Index of the row, where one row was refused. */
  readonly row: number | null;
}

/** `LOAD`: names table, column and constraint as SQLite's words tell them, and what to do. */
export function loadError(error: unknown, place: LoadPlace): SeedError {
  if (error instanceof SeedError) return error;
  const words = messageOf(error);
  const code = sqliteCode(error) ?? "";
  const says = code === "" ? words : `SQLite says "${words}"`;
  const refused = refusal(code, words, place);
  const where =
    place.table === null ? "the load" : place.row === null ? place.table : `${place.table}, row ${place.row}`;
  return new SeedError(
    "LOAD",
    `${where}: ${says}; ${refused.remedy}. Nothing was changed.`,
    {
      ...(place.table === null ? {} : { table: place.table }),
      ...(refused.column === null ? {} : { column: refused.column }),
      ...(refused.constraint === null ? {} : { constraint: refused.constraint }),
      ...(refused.text === null ? {} : { text: refused.text }),
      ...(place.row === null ? {} : { row: place.row }),
      sqliteCode: code,
    },
    error,
  );
}

interface Refusal {
  readonly column: string | null;
  readonly constraint: string | null;
  readonly text: string | null;
  readonly remedy: string;
}

function refusal(code: string, words: string, place: LoadPlace): Refusal {
  const table = place.table === null ? undefined : findTable(place.catalog, place.table);
  const said = words.slice(words.indexOf(": ") + 2);
  const columns = said.split(", ").map((name) => name.slice(name.lastIndexOf(".") + 1));
  const elsewhere =
    table !== undefined && table.triggers.length > 0 && said.includes(".") && !said.startsWith(`${table.name}.`)
      ? ` (the row comes from a trigger of ${table.name})`
      : "";
  switch (code) {
    case "SQLITE_CONSTRAINT_UNIQUE":
    case "SQLITE_CONSTRAINT_PRIMARYKEY":
    case "SQLITE_CONSTRAINT_ROWID": {
      const unique = table?.uniques.find(
        ({ parts }) => parts.map((part) => (part.kind === "column" ? part.column : "")).join() === columns.join(),
      );
      return {
        column: columns.length === 1 ? (columns[0] ?? null) : null,
        constraint: unique?.name ?? said,
        text: `UNIQUE (${columns.join(", ")})`,
        remedy: `a value is there twice${elsewhere}: give the columns more values, or ask for fewer rows`,
      };
    }
    case "SQLITE_CONSTRAINT_NOTNULL":
      return {
        column: columns[0] ?? null,
        constraint: "NOT NULL",
        text: null,
        remedy: `give the column a generator that makes no nulls${elsewhere}`,
      };
    case "SQLITE_CONSTRAINT_CHECK": {
      const check = table?.checks.find(({ name, sql }) => name === said || sql.text === said);
      return {
        column: null,
        constraint: check?.name ?? said,
        text: check?.sql.text ?? said,
        remedy: "give the columns that the check reads values that satisfy it",
      };
    }
    case "SQLITE_CONSTRAINT_DATATYPE":
    case "SQLITE_MISMATCH":
      return {
        column: columns[0] ?? null,
        constraint: "type",
        text: null,
        remedy: "the table is STRICT or the column is a rowid: give the column values of its declared type",
      };
    case "SQLITE_CONSTRAINT_FOREIGNKEY":
      return {
        column: null,
        constraint: "FOREIGN KEY",
        text: null,
        remedy: "a row refers to one that does not exist: load its parents in the same run, or before",
      };
    case "SQLITE_CONSTRAINT_TRIGGER":
      return { column: null, constraint: "trigger", text: null, remedy: "a trigger of the table refuses the row" };
    default:
      return { column: null, constraint: null, text: null, remedy: otherRemedy(code, words) };
  }
}

function otherRemedy(code: string, words: string): string {
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return "another program holds the database: close it and try again";
  if (code.startsWith("SQLITE_READONLY")) return "make the file and its folder writable";
  if (code.startsWith("SQLITE_FULL")) return "free space on the disk, or ask for fewer rows";
  if (/no such function/.test(words))
    return "the schema uses a function of the application: open the database with better-sqlite3, register the function, and pass the object instead of the URL";
  if (/no such module|no such collation/.test(words))
    return "the schema uses an extension of the application: open the database with better-sqlite3, load it, and pass the object instead of the URL";
  return "nothing of Seedloom's settings is known to avoid it";
}
