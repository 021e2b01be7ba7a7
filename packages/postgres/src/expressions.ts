import type { SqlText } from "@seedloom/core";
import { parseExpressions, type Parse } from "./parser.ts";
import type { TypeResolver } from "./types.ts";
import { type SessionFacts, toExpression } from "./convert-expression.ts";

/** Turns the texts that `pg_get_expr` gives into core's expressions. */
export interface ExpressionReader {
  /** A text with its expression, null inside where it cannot be expressed. */
  read(text: string): SqlText;
  /** The same for a domain's check, where `VALUE` is the column. */
  readDomain(text: string): SqlText;
  /** Several, separated by commas. */
  readList(text: string): readonly SqlText[];
  /** A reader for which functions of the session are constants. */
  inSession(facts: SessionFacts): ExpressionReader;
}

/** A reader over a parser and the database's types; equal texts are parsed once. */
export function expressionReader(parse: Parse, types: TypeResolver, facts: SessionFacts = new Map()): ExpressionReader {
  const known = new Map<string, SqlText>();
  const remember = (key: string, make: () => SqlText) => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  const single = (text: string, domain: boolean): SqlText => {
    const parsed = parseExpressions(parse, text);
    const node = parsed?.length === 1 ? parsed[0]?.node : undefined;
    return { text, expression: node === undefined ? null : toExpression(node, types, domain, facts) };
  };
  return {
    read: (text) => remember(`c${text}`, () => single(text, false)),
    readDomain: (text) => remember(`d${text}`, () => single(text, true)),
    readList: (text) =>
      (parseExpressions(parse, text) ?? []).map((item) => ({
        text: item.text,
        expression: toExpression(item.node, types, false, facts),
      })),
    inSession: (session) => expressionReader(parse, types, session),
  };
}
