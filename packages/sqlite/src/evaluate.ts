import { findTable, SeedError, type Catalog, type RowBatch, type SqlText, type Table } from "@seedloom/core";
import type { Database } from "better-sqlite3";
import { tokenize } from "./ddl/tokenize.ts";
import { encoderOf, type Bound } from "./encode.ts";
import { loadError } from "./errors.ts";
import { quoteIdentifier, quoteString } from "./quote.ts";

type Answer = boolean | null;

/**
 * SQLite's own verdict on expressions over candidate rows: they are put into a temporary table with the columns, affinities,
 * collations, defaults and generated columns of the real one, which is then dropped. An expression that fails on a row is false for it.
 * @throws SeedError `LOAD` where an expression cannot be evaluated at all.
 */
export function evaluate(db: Database, catalog: Catalog, expressions: readonly SqlText[], rows: RowBatch): Answer[][] {
  const table = findTable(catalog, rows.table);
  if (table === undefined)
    throw new SeedError("USAGE", `${rows.table}: no such table in the catalog; introspect again.`, {
      table: rows.table,
    });
  // The same name, so that `table.column` means the candidate.
  const name = `temp.${quoteIdentifier(table.name)}`;
  let created = false;
  try {
    db.exec(`CREATE TEMP TABLE ${quoteIdentifier(table.name)} (${declarations(table)})`);
    created = true;
    fill(db, name, table, rows);
    return expressions.map(({ text }) => ask(db, name, withStringLiterals(text, table), rows.count));
  } catch (error) {
    throw loadError(error, { catalog, table: table.id, row: null });
  } finally {
    if (created) db.exec(`DROP TABLE ${name}`);
  }
}

function declarations(table: Table): string {
  return table.columns
    .map((column) => {
      const parts = [quoteIdentifier(column.name), quotedType(column.typeText)];
      if (column.collation !== null) parts.push(`COLLATE ${quoteIdentifier(column.collation)}`);
      if (column.generated.kind === "computed")
        parts.push(`AS (${withStringLiterals(column.generated.expression.text, table)})`);
      else if (column.default !== null) parts.push(`DEFAULT (${defaultText(column.default.sql.text, table)})`);
      return parts.join(" ");
    })
    .join(", ");
}

/** A declared type as one quoted word has the same affinity, whatever it holds. */
function quotedType(typeText: string): string {
  return typeText === "" ? "" : quoteIdentifier(typeText);
}

/** In DEFAULT a bare word is a string (https://sqlite.org/lang_createtable.html#the_default_clause), but not inside parentheses. */
function defaultText(text: string, table: Table): string {
  const tokens = tokenize(text);
  const [only] = tokens;
  if (
    tokens.length === 1 &&
    only &&
    (only.kind === "quoted" || (only.kind === "word" && !/^(null|true|false|current_\w+)$/i.test(only.text)))
  )
    return quoteString(only.value);
  return withStringLiterals(text, table);
}

/**
 * Double-quoted words that are no column are strings to SQLite when it reads a schema, and errors to better-sqlite3, which is
 * built without that quirk (https://sqlite.org/quirks.html#dblquote).
 */
function withStringLiterals(text: string, table: Table): string {
  const names = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  let result = "";
  let end = 0;
  for (const token of tokenize(text)) {
    const literal =
      token.text.startsWith('"') &&
      !names.has(token.value.toLowerCase()) &&
      token.value.toLowerCase() !== table.name.toLowerCase();
    result += text.slice(end, token.start) + (literal ? quoteString(token.value) : token.text);
    end = token.end;
  }
  return result + text.slice(end);
}

function fill(db: Database, name: string, table: Table, rows: RowBatch): void {
  const given = rows.columns
    .map((column, at) => ({ column: table.columns.find(({ name }) => name === column), cells: rows.values[at] ?? [] }))
    .flatMap(({ column, cells }) =>
      column && column.generated.kind !== "computed" ? [{ column, cells, encode: encoderOf(column) }] : [],
    );
  const insert = db.prepare<[Bound[]]>(
    given.length === 0
      ? `INSERT INTO ${name} DEFAULT VALUES`
      : `INSERT INTO ${name} (${given.map(({ column }) => quoteIdentifier(column.name)).join(", ")}) VALUES (${given.map(() => "?").join(", ")})`,
  );
  const all = db.transaction(() => {
    for (let row = 0; row < rows.count; row++)
      insert.run(
        given.map(({ cells, encode }) => {
          const cell = cells[row] ?? null;
          return encode === null || cell === null ? (cell as Bound) : encode(cell);
        }),
      );
  });
  all();
}

function ask(db: Database, name: string, expression: string, count: number): Answer[] {
  // Truth as CHECK sees it: any number but zero (https://sqlite.org/lang_expr.html#booleanexpr).
  const select = `SELECT CASE WHEN (${expression}\n) THEN 1 WHEN NOT (${expression}\n) THEN 0 END FROM ${name}`;
  // What cannot even be prepared (a function that this connection does not have) is no fault of a row.
  const statement = db.prepare<[], number | null>(`${select} ORDER BY _rowid_`).pluck().safeIntegers(false);
  try {
    return statement.all().map(truth);
  } catch {
    return Array.from({ length: count }, (_, row) => askOne(db, select, row + 1));
  }
}

function askOne(db: Database, select: string, rowid: number): Answer {
  try {
    return truth(
      db.prepare<[number], number | null>(`${select} WHERE _rowid_ = ?`).pluck().safeIntegers(false).get(rowid) ?? null,
    );
  } catch {
    return false;
  }
}

function truth(answer: number | null): Answer {
  return answer === null ? null : answer === 1;
}
