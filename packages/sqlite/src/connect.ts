import Sqlite, { type Database } from "better-sqlite3";
import { existsSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { connectError, isBusy, messageOf, sqliteCode } from "./errors.ts";
import { standIn } from "./missing-functions.ts";

/** A file that a URL means. */
export interface FileTarget {
  /** As given, without the scheme; `:memory:` for a database in memory. */
  readonly path: string;
  /** Whether a missing file is to be created (`?create`). */
  readonly create: boolean;
}

const scheme = /^(?:sqlite3?|file):(?:\/\/)?/i;

/**
 * What a URL means; null where it is not SQLite's. Takes `sqlite:path`, `sqlite://path`, `file:path`, `:memory:` and paths that
 * end in .db, .sqlite or .sqlite3, each with `?create` behind it if wanted.
 */
export function parseTarget(url: string): FileTarget | null {
  const question = url.indexOf("?");
  const bare = question < 0 ? url : url.slice(0, question);
  const create = question >= 0 && new URLSearchParams(url.slice(question + 1)).has("create");
  if (bare === ":memory:") return { path: bare, create };
  if (!scheme.test(bare))
    return /^[a-z][a-z+]+:\/\//i.test(bare) || !/\.(db|sqlite3?)$/i.test(bare) ? null : { path: bare, create };
  const path = /^file:\/\/\//i.test(bare) ? fileURLToPath(bare) : bare.replace(scheme, "");
  return path === "" ? null : { path, create };
}

/**
 * Opens a database file.
 * @throws SeedError `CONNECT` where there is no such file or folder, or it is no database
 */
export function openFile(target: FileTarget): Database {
  const { path, create } = target;
  const memory = path === ":memory:";
  if (!memory) refuseBadPath(path, create);
  let db: Database | null = null;
  try {
    db = new Sqlite(memory ? path : resolve(path), { fileMustExist: !memory && !create });
    // Opening reads nothing; this does.
    db.pragma("schema_version");
    addRegexp(db);
    standIn(db);
    return db;
  } catch (error) {
    db?.close();
    if (sqliteCode(error) === "SQLITE_NOTADB")
      throw connectError(path, "this file is not an SQLite database (or it is encrypted)", "check the path", error);
    const remedy = isBusy(error)
      ? "close the program that holds it and try again"
      : "check the path and the permissions";
    throw connectError(path, `it could not be opened: ${messageOf(error)}`, remedy, error);
  }
}

function refuseBadPath(path: string, create: boolean): void {
  const full = resolve(path);
  if (!existsSync(dirname(full)))
    throw connectError(path, `the folder ${dirname(path)} does not exist`, "create it, or check the path");
  if (!existsSync(full)) {
    if (create) return;
    throw connectError(
      path,
      `there is no file ${basename(path)}`,
      "check the path, or put ?create behind it to start an empty database (a mistyped name never does)",
    );
  }
  if (statSync(full).isDirectory()) throw connectError(path, "this is a folder", "give the path of the database file");
}

/** Whether an object is a better-sqlite3 connection, from whichever copy of the package. */
export function isConnection(target: object): target is Database {
  return (
    ["prepare", "exec", "pragma", "transaction"].every((method) => typeof Reflect.get(target, method) === "function") &&
    typeof Reflect.get(target, "inTransaction") === "boolean"
  );
}

/** SQLite has the operator REGEXP and leaves the function to the application: https://sqlite.org/lang_expr.html#regexp */
function addRegexp(db: Database): void {
  const compiled = new Map<string, RegExp>();
  db.function("regexp", { deterministic: true }, (pattern: unknown, value: unknown) => {
    if (pattern === null || value === null) return null;
    const source = String(pattern);
    const known = compiled.get(source) ?? new RegExp(source, "u");
    compiled.set(source, known);
    return known.test(String(value)) ? 1 : 0;
  });
}
