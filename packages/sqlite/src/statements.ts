import type { LoadStep, Table } from "@seedloom/core";
import type { Database } from "better-sqlite3";
import { isKeyword, tokenize } from "./ddl/tokenize.ts";
import { quoteIdentifier, quoteTable } from "./quote.ts";

/** What is done with a row that breaks a constraint (https://sqlite.org/lang_conflict.html); empty: what the constraints themselves say. */
export type OnConflict = "" | "OR ABORT" | "OR FAIL";

/** The SQL of a step for so many rows. */
export function statementOf(table: Table, step: LoadStep, rows: number, onConflict: OnConflict): string {
  const name = quoteTable(table);
  const or = onConflict === "" ? "" : ` ${onConflict}`;
  if (step.kind === "insert") {
    if (step.columns.length === 0) return `INSERT${or} INTO ${name} DEFAULT VALUES`;
    const row = `(${step.columns.map(() => "?").join(", ")})`;
    return `INSERT${or} INTO ${name} (${step.columns.map(quoteIdentifier).join(", ")}) VALUES ${Array.from({ length: rows }, () => row).join(", ")}`;
  }
  const set = step.set.map((column) => `${quoteIdentifier(column)} = ?`).join(", ");
  const key = step.key.map((column) => `${quoteIdentifier(column)} = ?`).join(" AND ");
  return `UPDATE${or} ${name} SET ${set} WHERE ${key}`;
}

/**
 * What a step's statements have to say about rows that break a constraint: the load ends in any case.
 *
 * FAIL leaves the rows before the refused one where they are, so that SQLite need not copy each page that a statement of several rows
 * touches: half of what random keys cost. In STRICT tables it would not tell which row has the wrong type. Both words override what a
 * table's constraints say (REPLACE, IGNORE: rows would be changed or lost in silence), and also what its triggers' statements say
 * (https://sqlite.org/lang_createtrigger.html), so that tables with triggers get one only where they need it.
 */
export function conflictClause(db: Database, table: Table, step: LoadStep): OnConflict {
  const sql = db
    .prepare<[string], string>("SELECT sql FROM main.sqlite_master WHERE type = 'table' AND name = ?")
    .pluck()
    .get(table.name);
  const tokens = tokenize(sql ?? "");
  const options = tokens.slice(tokens.findLastIndex(({ text }) => text === ")"));
  if (step.kind === "insert" && table.triggers.length === 0 && !options.some((token) => isKeyword(token, "STRICT")))
    return "OR FAIL";
  const says = tokens.some((token, at) => isKeyword(token, "ON") && isKeyword(tokens[at + 1], "CONFLICT"));
  return says ? "OR ABORT" : "";
}
