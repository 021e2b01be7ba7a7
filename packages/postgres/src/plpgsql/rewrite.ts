import { NAME } from "@seedloom/core";
import { namesOf, type Part, walk } from "./nodes.ts";
import type { Piece } from "./embedded.ts";

const NAMED = new RegExp(String.raw`^${NAME}(?:\s*\.\s*(?:${NAME}|\*))*`, "u");

/** What is looked for in a text before comments are: quotes may hold what looks like one. */
const COMMENT = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//g;

/**
 * An expression with every variable replaced by what it holds, as SQL over the row's columns; null where one of them is not known, or
 * where more than the row decides: subqueries, functions of the user.
 * @param valueOf what a name in parts stands for
 * @param isPlain whether a function, by its name in parts, depends on its arguments alone
 */
export function rewrite(
  { bytes, start, tree }: Piece,
  valueOf: (path: readonly string[]) => string | null,
  isPlain: (name: readonly string[]) => boolean,
): string | null {
  const spans: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  let known = true;
  walk(tree, (kind, part) => {
    if (kind === "SubLink" || (kind === "FuncCall" && !isPlain(namesOf(part["funcname"])))) known = false;
    // `v := x FROM t`.
    if (kind === "SelectStmt" && (part as { fromClause?: Part[] }).fromClause) known = false;
    if (kind !== "ColumnRef") return;
    const text = valueOf(namesOf(part["fields"]));
    const from = Number(part["location"] ?? 0);
    const length = NAMED.exec(Buffer.from(bytes.slice(from), "latin1").toString())?.[0];
    if (text === null || length === undefined) known = false;
    else spans.push({ from, to: from + Buffer.byteLength(length), text: Buffer.from(text).toString("latin1") });
  });
  if (!known) return null;
  let text = bytes;
  for (const span of spans.toSorted((a, b) => b.from - a.from)) {
    text = text.slice(0, span.from) + span.text + text.slice(span.to);
  }
  const whole = Buffer.from(text.slice(start), "latin1").toString();
  return whole.replace(COMMENT, (token) => (/^(?:--|\/\*)/.test(token) ? " " : token)).replace(/\s+$|^\s+/g, "");
}
