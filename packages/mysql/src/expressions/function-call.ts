import type { Expression } from "@seedloom/core";
import type { FuncCall, Node } from "sql-parser-cst";
import { containsPath } from "./idioms.ts";
import { flavourOf, truth } from "./operand-types.ts";
import type { ExpressionScope } from "./operand-types.ts";
import { call, cast, unsupported } from "./parts.ts";

/** Functions that PostgreSQL calls by another name. */
const RENAMED: Readonly<Record<string, string>> = {
  length: "octet_length",
  character_length: "char_length",
  lcase: "lower",
  ucase: "upper",
  mid: "substr",
  substring: "substr",
  ifnull: "coalesce",
  nvl: "coalesce",
  ceiling: "ceil",
  pow: "power",
  current_timestamp: "now",
  localtimestamp: "now",
  localtime: "now",
  char: "chr",
};

/** Functions that take a field of a date. */
const FIELDS: Readonly<Record<string, string>> = {
  year: "year",
  quarter: "quarter",
  month: "month",
  day: "day",
  dayofmonth: "day",
  hour: "hour",
  minute: "minute",
  second: "second",
  dayofyear: "doy",
};

/** A function that has a counterpart by that name or another, or is an expression of another kind. */
export function functionCall(
  node: FuncCall,
  scope: ExpressionScope,
  convert: (operand: Node) => Expression,
): Expression {
  if (node.name.type !== "identifier" || node.over !== undefined) return unsupported(node);
  const name = node.name.name.toLowerCase();
  const args = (node.args?.expr.args.items ?? []).map(convert);
  const [first, second, third] = args;
  const field = FIELDS[name];
  if (field !== undefined && first !== undefined) return call("extract", { kind: "literal", value: field }, first);
  switch (name) {
    case "if":
      if (first === undefined || second === undefined || third === undefined) return unsupported(node);
      return { kind: "case", operand: null, branches: [{ when: truth(first, scope), then: second }], otherwise: third };
    case "isnull":
      return first === undefined ? unsupported(node) : { kind: "isNull", negated: false, operand: first };
    case "mod":
      if (first === undefined || second === undefined) return unsupported(node);
      return { kind: "operator", operator: "%", left: first, right: second };
    case "convert":
      return first !== undefined && args.length === 1 ? first : unsupported(node);
    case "regexp_like": {
      if (first === undefined || second === undefined || third !== undefined) return unsupported(node);
      const flavour = flavourOf("regex", first, scope);
      return { kind: "match", flavour, negated: false, operand: first, pattern: second, escape: null };
    }
    case "locate":
    case "instr":
      if (first === undefined || second === undefined || third !== undefined) return unsupported(node);
      return name === "instr" ? call("strpos", first, second) : call("strpos", second, first);
    case "curdate":
    case "current_date":
      return cast(call("now"), { kind: "date" });
    case "curtime":
    case "current_time":
      return cast(call("now"), { kind: "time", precision: 0, timeZone: false });
    case "date":
      return first === undefined ? unsupported(node) : cast(first, { kind: "date" });
    case "now":
    case "current_timestamp":
    case "localtime":
    case "localtimestamp":
      return call("now");
    case "json_type":
      return call("mysql_json_type", ...args);
    case "json_exists":
      // MariaDB's name for one path.
      if (args.length !== 2) return unsupported(node);
      return { kind: "isNull", negated: true, operand: call("json_extract", ...args) };
    case "json_contains_path": {
      const path: Expression = { kind: "call", name, arguments: args };
      return containsPath(path) ?? path;
    }
    case "trim":
      return args.length === 1 ? call("btrim", ...args) : unsupported(node);
    default:
      return call(RENAMED[name] ?? name, ...args);
  }
}
