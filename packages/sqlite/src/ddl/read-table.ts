import { after, closing, itemsIn } from "./parentheses.ts";
import { isKeyword, tokenize, type Token } from "./tokenize.ts";

/** What a CREATE TABLE says that no pragma tells; column names in lower case. */
export interface TableDdl {
  readonly checks: readonly { readonly name: string | null; readonly text: string }[];
  readonly generated: ReadonlyMap<string, string>;
  readonly collations: ReadonlyMap<string, string>;
  readonly primaryKeyName: string | null;
  readonly uniques: readonly { readonly name: string | null; readonly columns: readonly string[] }[];
  /** In the order they are written in. */
  readonly foreignKeys: readonly DdlForeignKey[];
  readonly autoincrement: boolean;
}

export interface DdlForeignKey {
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
}

const tableConstraint = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"];
const columnConstraint =
  "CONSTRAINT PRIMARY NOT NULL UNIQUE CHECK DEFAULT COLLATE REFERENCES GENERATED AS DEFERRABLE".split(" ");

/**
 * Reads a CREATE TABLE statement of sqlite_master, which SQLite has accepted already: it allows constraints without commas between them,
 * any tokens as a type, and string literals as names (https://sqlite.org/lang_createtable.html, parse.y).
 */
export function readTable(sql: string): TableDdl {
  const tokens = tokenize(sql);
  const reader = new TableReader(sql);
  const open = tokens.findIndex(({ text }) => text === "(");
  if (open >= 0) for (const definition of itemsIn(tokens, open)) reader.definition(definition);
  return reader.result;
}

class TableReader {
  readonly result = {
    checks: [] as { name: string | null; text: string }[],
    generated: new Map<string, string>(),
    collations: new Map<string, string>(),
    primaryKeyName: null as string | null,
    uniques: [] as { name: string | null; columns: readonly string[] }[],
    foreignKeys: [] as {
      name: string | null;
      columns: readonly string[];
      deferrable: boolean;
      initiallyDeferred: boolean;
    }[],
    autoincrement: false,
  };

  readonly #sql: string;

  constructor(sql: string) {
    this.#sql = sql;
  }

  definition(tokens: readonly Token[]): void {
    if (isKeyword(tokens[0], ...tableConstraint)) return this.#constraints(tokens, 0, null);
    let at = 1;
    while (at < tokens.length && !isKeyword(tokens[at], ...columnConstraint)) at = after(tokens, at);
    this.#constraints(tokens, at, tokens[0]?.value.toLowerCase() ?? "");
  }

  /** `column` is the column that the constraints stand at; null for the table's own. */
  #constraints(tokens: readonly Token[], first: number, column: string | null): void {
    let name: string | null = null;
    // Of FOREIGN KEY (…), until its REFERENCES.
    let columns: readonly string[] = column === null ? [] : [column];
    for (let at = first; at < tokens.length;) {
      const keyword = tokens[at]?.kind === "word" ? tokens[at]!.text.toUpperCase() : "";
      const next = tokens[at + 1];
      let end = after(tokens, at);
      switch (keyword) {
        case "CONSTRAINT":
          name = next?.value ?? null;
          at += 2;
          continue;
        case "PRIMARY":
          this.result.primaryKeyName ??= name;
          end = at + 2;
          break;
        case "NOT":
          // NOT NULL, NOT DEFERRABLE.
          end = at + 2;
          break;
        case "UNIQUE":
          this.result.uniques.push({ name, columns: next?.text === "(" ? namesIn(tokens, at + 1) : columns });
          break;
        case "CHECK":
          this.result.checks.push({ name, text: this.#inside(tokens, at + 1) });
          break;
        case "DEFAULT":
          // Whatever its first word is: of `+1` the rest is no keyword.
          end = after(tokens, at + 1);
          break;
        case "COLLATE":
          if (column !== null && next) this.result.collations.set(column, next.value);
          end = at + 2;
          break;
        case "AS":
          if (column !== null) this.result.generated.set(column, this.#inside(tokens, at + 1));
          break;
        case "AUTOINCREMENT":
          this.result.autoincrement = true;
          break;
        case "FOREIGN":
          columns = namesIn(tokens, at + 2);
          at += 2;
          continue;
        case "REFERENCES":
          end = tokens[at + 2]?.text === "(" ? after(tokens, at + 2) : at + 2;
          this.result.foreignKeys.push({ name, columns, deferrable: false, initiallyDeferred: false });
          break;
        case "ON":
          // ON CONFLICT REPLACE; ON DELETE CASCADE, SET NULL, NO ACTION.
          end = isKeyword(tokens[at + 2], "SET", "NO") ? at + 4 : at + 3;
          break;
        case "DEFERRABLE": {
          // https://sqlite.org/foreignkeys.html#fk_deferred: only DEFERRABLE INITIALLY DEFERRED is deferred.
          const key = this.result.foreignKeys.at(-1);
          if (key) {
            key.deferrable = true;
            key.initiallyDeferred = isKeyword(next, "INITIALLY") && isKeyword(tokens[at + 2], "DEFERRED");
          }
          break;
        }
        default:
          at = end;
          continue;
      }
      name = null;
      at = end;
    }
  }

  /** What stands between the parentheses that open there, without blanks around it. */
  #inside(tokens: readonly Token[], open: number): string {
    return this.#sql.slice(tokens[open]?.end, tokens[closing(tokens, open)]?.start).trim();
  }
}

/** The columns of a list in parentheses, whatever collation and order stand beside them. */
function namesIn(tokens: readonly Token[], open: number): string[] {
  return itemsIn(tokens, open).map(([name]) => name?.value.toLowerCase() ?? "");
}
