import { NAME, namesIn } from "@seedloom/core";
import type { Parse } from "../parser.ts";
import type { Embedded } from "./tree.ts";

/** A piece of SQL in PL/pgSQL, parsed. */
export interface Piece {
  /** What is parsed, each byte one character, as places in the tree count. */
  readonly bytes: string;
  /** Where the piece itself begins. */
  readonly start: number;
  readonly tree: unknown;
  /** What is assigned to: a variable, or a record and its field; null where it is no assignment to a whole one. */
  readonly target: readonly string[] | null;
}

const TARGET = new RegExp(String.raw`^\s*(${NAME}(?:\s*\.\s*${NAME})*)\s*(\[.*?\])?\s*:?=`, "su");

const PREFIX = "SELECT ";

/**
 * Parses what stands in a PL/pgSQL statement.
 * @throws what the parser throws
 */
export function parseEmbedded(parse: Parse, { PLpgSQL_expr }: Embedded): Piece | null {
  const { query, parseMode = 0 } = PLpgSQL_expr ?? {};
  if (query === undefined || parseMode === 1) return null;
  const assigned = parseMode >= 3 ? TARGET.exec(query) : null;
  const prefix = parseMode === 0 ? "" : PREFIX;
  const text = prefix + (assigned ? query.slice(assigned[0].length) : query);
  return {
    bytes: Buffer.from(text).toString("latin1"),
    start: prefix.length,
    tree: parse(text),
    target: assigned && assigned[2] === undefined ? namesIn(assigned[1]!) : null,
  };
}
