import { quoteIdentifier } from "../quote.ts";
import { isKeyword, tokenize, type Token } from "./tokenize.ts";

const tableConstraint = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"];
const columnConstraint =
  "CONSTRAINT PRIMARY NOT NULL UNIQUE CHECK DEFAULT COLLATE REFERENCES GENERATED AS DEFERRABLE".split(" ");

/**
 * The column and constraint definitions of a CREATE TABLE, each rewritten into a plainer equivalent: for the statements that SQLite
 * takes and the parser does not. SQLite allows constraints without commas between them, any tokens as a type, string literals as
 * names, and collations inside UNIQUE (…) (https://sqlite.org/lang_createtable.html, parse.y).
 * What is inside CHECK (…), DEFAULT (…) and AS (…) stays as it is.
 */
export function plainDefinitions(sql: string): string[] {
  const tokens = tokenize(sql);
  const open = tokens.findIndex((token) => token.text === "(");
  if (open < 0) return [];
  return split(tokens.slice(open + 1)).map((definition) =>
    isKeyword(definition[0], ...tableConstraint)
      ? render(sql, plainKeys(definition))
      : render(sql, plainKeys(plainColumn(definition))),
  );
}

/** Cut at the commas of the outermost level, and where a table constraint follows another without one. */
function split(tokens: readonly Token[]): Token[][] {
  const definitions: Token[][] = [];
  let current: Token[] = [];
  let depth = 0;
  // Whether the current table constraint has its own keyword already, so that another one starts the next.
  let complete = false;
  const finish = () => {
    if (current.length > 0) definitions.push(current);
    current = [];
    complete = false;
  };
  for (const token of tokens) {
    if (token.text === "(") depth++;
    if (token.text === ")" && --depth < 0) break;
    if (depth === 0 && token.text === ",") {
      finish();
      continue;
    }
    if (depth === 0 && isKeyword(token, ...tableConstraint) && complete) finish();
    current.push(token);
    if (isKeyword(current[0], ...tableConstraint) && isKeyword(token, "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"))
      complete = true;
  }
  finish();
  return definitions;
}

/** Its name in double quotes, without its type. */
function plainColumn(definition: readonly Token[]): Token[] {
  const [name, ...rest] = definition;
  if (name === undefined) return [];
  let depth = 0;
  const first = rest.findIndex((token) => {
    if (token.text === "(") depth++;
    if (token.text === ")") depth--;
    return depth === 0 && isKeyword(token, ...columnConstraint);
  });
  return [asIdentifier(name), ...(first < 0 ? [] : rest.slice(first))];
}

/** Names after CONSTRAINT, COLLATE and REFERENCES, and in lists of key columns, in double quotes; those lists without ASC, DESC, COLLATE. */
function plainKeys(definition: readonly Token[]): Token[] {
  const plain: Token[] = [];
  for (let at = 0; at < definition.length; at++) {
    const token = definition[at];
    if (token === undefined) break;
    plain.push(token);
    if (token.text === "(" && !isKeyList(definition, at)) {
      const close = closing(definition, at);
      plain.push(...definition.slice(at + 1, close + 1));
      at = close;
    } else if (token.text === "(") {
      const close = closing(definition, at);
      for (let item = at + 1; item < close; item++) {
        const part = definition[item];
        if (part === undefined) break;
        const startsItem = item === at + 1 || definition[item - 1]?.text === ",";
        if (startsItem) plain.push(asIdentifier(part));
        else if (part.text === ",") plain.push(part);
      }
      at = close - 1;
    } else if (isKeyword(token, "CONSTRAINT", "COLLATE", "REFERENCES")) {
      const name = definition[at + 1];
      if (name !== undefined && name.kind !== "symbol") {
        plain.push(asIdentifier(name));
        at++;
      }
    }
  }
  return plain;
}

/** Whether the parenthesis opens a list of columns: PRIMARY KEY (…), UNIQUE (…), FOREIGN KEY (…), REFERENCES name (…). */
function isKeyList(definition: readonly Token[], open: number): boolean {
  return isKeyword(definition[open - 1], "KEY", "UNIQUE") || isKeyword(definition[open - 2], "REFERENCES");
}

function closing(definition: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < definition.length; at++) {
    if (definition[at]?.text === "(") depth++;
    if (definition[at]?.text === ")" && --depth === 0) return at;
  }
  return definition.length - 1;
}

function asIdentifier(token: Token): Token {
  return { ...token, kind: "quoted", text: quoteIdentifier(token.value) };
}

/** The tokens with the spaces and comments between them as they were, where they were neighbours. */
function render(sql: string, tokens: readonly Token[]): string {
  let text = "";
  let end = -1;
  for (const token of tokens) {
    if (end >= 0)
      text += /^\s*$/.test(sql.slice(end, token.start)) ? sql.slice(end, token.start) : between(sql, end, token.start);
    text += token.text;
    end = token.end;
  }
  return text;
}

/** Comments stay; tokens that were dropped leave a blank. */
function between(sql: string, from: number, to: number): string {
  const gap = sql.slice(from, to);
  return tokenize(gap).length === 0 ? gap : " ";
}
