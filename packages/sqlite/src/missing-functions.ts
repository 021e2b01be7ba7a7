import type { Database } from "better-sqlite3";
import { type Token, tokenize } from "./ddl/tokenize.ts";

interface MasterRow {
  readonly type: string;
  readonly sql: string;
}

/** Words after which an expression begins. Elsewhere a name and a parenthesis are a type or a table. */
const BEFORE = new Set(
  "AND OR NOT THEN ELSE WHEN CASE SELECT WHERE BY HAVING LIKE GLOB MATCH BETWEEN IS LIMIT OFFSET DISTINCT ALL".split(
    " ",
  ),
);

/** Words that have parentheses behind them and are no functions. */
const SYNTAX = new Set(
  "AND OR NOT IN THEN ELSE WHEN CASE SELECT EXISTS VALUES CAST RAISE CHECK UNIQUE KEY PRIMARY FOREIGN IS LIKE BETWEEN".split(
    " ",
  ),
);

/**
 * Functions that the schema calls and this connection does not know, because the application that the file is of defines them: by name, whether
 * something other than triggers calls it (keys, generated columns), for which a function has to be deterministic.
 */
export function missingFunctions(db: Database): ReadonlyMap<string, boolean> {
  const rows = db
    .prepare<[], MasterRow>(
      "SELECT type, sql FROM sqlite_schema WHERE type IN ('table', 'index', 'trigger') AND sql <> ''",
    )
    .all();
  const found = new Map<string, boolean>();
  for (const { type, sql } of rows) {
    for (const name of type === "table" && /^\s*create\s+virtual/i.test(sql) ? [] : calledIn(tokenize(sql)))
      found.set(name, (found.get(name) ?? false) || type !== "trigger");
  }
  if (found.size === 0) return found;
  for (const name of db.prepare<[], string>("SELECT lower(name) FROM pragma_function_list").pluck().all())
    found.delete(name);
  return found;
}

/** In lower case. */
function calledIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, at) => {
    if (tokens[at + 1]?.text !== "(" || (token.kind !== "word" && token.kind !== "quoted")) return [];
    const before = tokens[at - 1];
    const begins = before?.kind === "symbol" ? before.text !== "." : BEFORE.has(before?.text.toUpperCase() ?? "");
    return begins && !SYNTAX.has(token.text.toUpperCase()) ? [token.value.toLowerCase()] : [];
  });
}

const stoodInFor = new WeakMap<Database, readonly string[]>();

/** The functions of a connection that others stand in for. */
export function stoodIn(db: Database): readonly string[] {
  return stoodInFor.get(db) ?? [];
}

/**
 * Defines what is missing, so that rows can be written at all: a function of something gives its first argument back (`title_sort(title)`), one of nothing
 * an identifier if its name says so, else a number that counts.
 */
export function standIn(db: Database): void {
  const missing = missingFunctions(db);
  stoodInFor.set(db, [...missing.keys()]);
  for (const [name, deterministic] of missing) {
    const identifier = /uuid|guid/.test(name);
    let count = 0;
    db.function(name, { varargs: true, deterministic, directOnly: false }, (...given: unknown[]) => {
      if (given.length > 0) return given[0];
      count++;
      return identifier ? `00000000-0000-4000-8000-${String(count).padStart(12, "0")}` : count;
    });
  }
}
