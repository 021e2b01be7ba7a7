import { after, closing, itemsIn } from "./parentheses.ts";
import { isKeyword, tokenize, type Token } from "./tokenize.ts";

/** What a CREATE INDEX says: the text of its parts, without ASC, DESC and COLLATE, and its WHERE. */
export interface IndexDdl {
  readonly parts: readonly string[];
  readonly predicate: string | null;
}

/** Reads a CREATE INDEX statement of sqlite_master (https://sqlite.org/lang_createindex.html). */
export function readIndex(sql: string): IndexDdl {
  const tokens = tokenize(sql);
  const open = tokens.findIndex(({ text }) => text === "(");
  const close = closing(tokens, open);
  const where = tokens.findIndex((token, at) => at > close && isKeyword(token, "WHERE"));
  return {
    parts: itemsIn(tokens, open).map((part) => textOf(sql, withoutParentheses(withoutOrder(part)))),
    predicate: where < 0 ? null : textOf(sql, tokens.slice(where + 1)),
  };
}

/** COLLATE belongs to the part where it stands behind all of it; in `a || b COLLATE NOCASE` it belongs to `b`. */
function withoutOrder(part: readonly Token[]): readonly Token[] {
  const own = isKeyword(part.at(-1), "ASC", "DESC") ? part.slice(0, -1) : part;
  if (!isKeyword(own.at(-2), "COLLATE")) return own;
  const collated = own.slice(0, -2);
  const isCall = collated[0]?.kind !== "symbol" && collated[1]?.text === "(";
  return after(collated, isCall ? 1 : 0) === collated.length ? collated : own;
}

function withoutParentheses(part: readonly Token[]): readonly Token[] {
  return part[0]?.text === "(" && closing(part, 0) === part.length - 1 ? part.slice(1, -1) : part;
}

function textOf(sql: string, tokens: readonly Token[]): string {
  return sql.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
