import type { Structure } from "./structure.ts";

type Server = "mariadb" | "mysql";

/**
 * A structure's statements for MySQL or MariaDB, in a session with ANSI's quotes and `||`: its own, or else SQLite's in MySQL's words, with
 * keys and CHECKs beside the columns and texts short enough for a key. Undefined where the server has no words for it.
 */
export function mysqlDdl({ ddl, only }: Structure, server: Server): readonly string[] | undefined {
  if (only !== undefined && only !== server) return undefined;
  if (typeof ddl !== "string" && ddl.mysql !== undefined) return ddl.mysql;
  const sqlite = typeof ddl === "string" ? ddl : ddl.sqlite;
  if (sqlite === undefined || WITHOUT_WORDS.test(sqlite)) return undefined;
  const statements = translated(mysqlNames(sqlite));
  if (server === "mariadb" && statements.some((statement) => NOT_MARIADB.test(statement))) return undefined;
  return statements;
}

/** Indexes over expressions, and computed columns that may not be NULL. */
const NOT_MARIADB = /^create (?:unique )?index .*[(,]\s*\(|\) (?:virtual|stored) not null/i;

/** Whether the structure has statements of its own for MySQL, in MySQL's words. */
export function hasOwnWords({ ddl }: Structure): boolean {
  return typeof ddl !== "string" && ddl.mysql !== undefined;
}

/** Names that are MySQL's words, quoted. */
export function mysqlNames(sql: string): string {
  return sql.replaceAll(/(?<![\w'"])(?:lines|groups)(?![\w'"])/g, '"$&"');
}

/** An index over some of the rows, triggers in SQLite's words, SQLite's own kinds of tables and names of JSON's types. */
const WITHOUT_WORDS =
  /create (?:unique )?index [^;]* (?:where|collate) |create trigger|without rowid|\bstrict\b|json_type\(/i;
const NAME = /"(?:[^"]|"")+"|[a-z_]\w*/i;
const CREATE = new RegExp(`^create table (${NAME.source}) \\(([\\s\\S]*)\\)$`, "i");
const ACTION = /\s+on (?:delete|update) (?:cascade|set null|set default|restrict|no action)/;
const REFERENCES = new RegExp(
  `\\s+references (${NAME.source})(\\s*\\([^)]*\\))?((?:${ACTION.source})*)(?:\\s+(?:not )?deferrable(?: initially \\w+)?)?`,
  "gi",
);
const COUNTED = /^(\S+) integer primary key$/i;

/** Types of which MySQL means something else by the name, or that cannot be keys there. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/ text\b/i, " varchar(190)"],
  [/ timestamp\b/i, " datetime"],
  [/ real\b/i, " double"],
  [/ blob\b/i, " varbinary(60)"],
];

interface Table {
  readonly name: string;
  readonly items: readonly string[];
}

function translated(sqlite: string): readonly string[] {
  const statements = splitTop(sqlite, ";");
  const tables = statements.flatMap((statement): Table[] => {
    const [, name, inner] = CREATE.exec(statement) ?? [];
    return name === undefined || inner === undefined ? [] : [{ name, items: splitTop(inner, ",") }];
  });
  const keyOf = (name: string) => primaryKeyOf(tables.find((table) => table.name === name)?.items ?? []);
  return statements.map((statement) => {
    const table = tables.find(({ name }) => name === CREATE.exec(statement)?.[1]);
    if (table === undefined) return bracketed(statement);
    return `create table ${table.name} (${table.items.flatMap((item) => itemsOf(item, table, keyOf)).join(", ")})`;
  });
}

/** An index with its expressions in brackets of their own. */
function bracketed(statement: string): string {
  return statement.replace(/^(create (?:unique )?index \S+ on \S+ )\((.*)\)$/i, (_, head: string, parts: string) => {
    const isName = (part: string) => /^(?:\w+|"[^"]+")(?: (?:asc|desc))?$|^\(/i.test(part);
    return `${head}(${splitTop(parts, ",")
      .map((part) => (isName(part) ? part : `(${part})`))
      .join(", ")})`;
  });
}

/** The columns that `references table` means where it names none. */
function primaryKeyOf(items: readonly string[]): string {
  for (const item of items) {
    const composite = /^primary key\s*(\([^)]*\))/i.exec(item)?.[1];
    if (composite !== undefined) return composite;
    if (/\bprimary key\b/i.test(item)) return `(${NAME.exec(item)![0]})`;
  }
  return "(id)";
}

/** A column, and beside it what it says of other columns and tables. */
function itemsOf(item: string, table: Table, keyOf: (table: string) => string): readonly string[] {
  const reference = (_: string, parent: string, columns: string | undefined, actions: string) =>
    ` references ${parent} ${columns ?? keyOf(parent)}${actions}`;
  if (/^(?:primary key|unique|foreign key|check|constraint)\b/i.test(item))
    return [item.replaceAll(REFERENCES, reference)];
  const name = NAME.exec(item)![0];
  const keys = [...item.matchAll(REFERENCES)].map(
    ([whole, parent, columns, actions]) => `foreign key (${name})${reference(whole, parent!, columns, actions!)}`,
  );
  const [column, checks] = withoutChecks(item.replaceAll(REFERENCES, "").replace(/ collate nocase\b/i, ""));
  const typed = TYPES.reduce((text, [from, to]) => text.replace(from, to), column);
  // MySQL keeps a CHECK from looking at a column that it counts.
  const checked = table.items.some((other) => new RegExp(`\\bcheck\\b.*\\b${name}\\b`, "i").test(other));
  return [checked ? typed : typed.replace(COUNTED, "$1 integer auto_increment primary key"), ...keys, ...checks];
}

/** A column without its CHECKs, and these. */
function withoutChecks(item: string): readonly [column: string, checks: readonly string[]] {
  const [before = "", ...after] = item.split(/\s+check\s*(?=\()/i);
  const checks: string[] = [];
  let column = before;
  for (const text of after) {
    const end = closing(text);
    checks.push(`check ${text.slice(0, end)}`);
    column += text.slice(end);
  }
  return [column, checks];
}

/** Where the bracket closes that the text begins with. */
function closing(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/'[^']*'|"[^"]*"|[()]/g)) {
    if (token === "(") depth++;
    if (token === ")" && --depth === 0) return index + 1;
  }
  return text.length;
}

/** The text cut at separators that stand in no brackets and quotes. */
function splitTop(text: string, separator: "," | ";"): readonly string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: token, index } of text.matchAll(/'[^']*'|"[^"]*"|[(),;]/g)) {
    if (token === "(") depth++;
    else if (token === ")") depth--;
    else if (token === separator && depth === 0) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}
