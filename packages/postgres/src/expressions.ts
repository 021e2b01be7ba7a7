import type { ColumnType, CompareOperator, Expression, MatchFlavour, SqlText } from "@seedloom/core";
import type { A_Const, A_Expr, FuncCall, Node, TypeName } from "libpg-query";
import { parseArray } from "./literals.ts";
import { parseExpressions } from "./parser.ts";
import type { Parse } from "./parser.ts";
import type { TypeResolver } from "./types.ts";

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

/** What functions of the session give, by their name and first argument: `current_user`, `current_setting app.tenant`. */
export type SessionFacts = ReadonlyMap<string, string>;

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

/** Thrown within this module for what core's expressions have no place for: subqueries, aggregates, array slices … */
class Inexpressible extends Error {}

/** The expression of a tree, or null where it has none. */
export function toExpression(
  node: Node,
  types: TypeResolver,
  domain = false,
  facts: SessionFacts = new Map(),
): Expression | null {
  try {
    return new Converter(types, domain, facts).convert(node);
  } catch (cause) {
    if (cause instanceof Inexpressible) return null;
    throw cause;
  }
}

const comparisons: Readonly<Record<string, CompareOperator>> = {
  "=": "=",
  "<>": "<>",
  "!=": "<>",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

/** Operators behind LIKE, ILIKE and regular expressions; a leading `!` negates. */
const matches: Readonly<Record<string, MatchFlavour>> = { "~~": "like", "~~*": "ilike", "~": "regex", "~*": "iregex" };

const call = (name: string, ...given: readonly Expression[]): Expression => ({ kind: "call", name, arguments: given });
/** The parameters of `make_interval`, https://www.postgresql.org/docs/current/functions-datetime.html. */
const INTERVAL_PARTS: readonly string[] = ["years", "months", "weeks", "days", "hours", "mins", "secs"];

const literal = (value: null | boolean | number | string): Expression => ({ kind: "literal", value });
const not = (operand: Expression): Expression => ({ kind: "not", operand });

class Converter {
  readonly #types: TypeResolver;
  readonly #domain: boolean;
  readonly #facts: SessionFacts;

  constructor(types: TypeResolver, domain: boolean, facts: SessionFacts) {
    this.#types = types;
    this.#domain = domain;
    this.#facts = facts;
  }

  convert(node: Node | undefined): Expression {
    if (node === undefined) throw new Inexpressible();
    if ("A_Const" in node) return this.#constant(node.A_Const);
    if ("ColumnRef" in node) return this.#column(node.ColumnRef.fields ?? []);
    if ("A_Expr" in node) return this.#operation(node.A_Expr);
    if ("TypeCast" in node) return this.#cast(this.convert(node.TypeCast.arg), this.#typeName(node.TypeCast.typeName));
    if ("FuncCall" in node) return this.#call(node.FuncCall);
    if ("BoolExpr" in node) {
      const operands = this.#all(node.BoolExpr.args);
      if (node.BoolExpr.boolop === "NOT_EXPR") return not(one(operands));
      return this.#connect(node.BoolExpr.boolop === "AND_EXPR" ? "and" : "or", operands);
    }
    if ("NullTest" in node) {
      const negated = node.NullTest.nulltesttype === "IS_NOT_NULL";
      return { kind: "isNull", negated, operand: this.convert(node.NullTest.arg) };
    }
    if ("BooleanTest" in node) {
      const test = node.BooleanTest.booltesttype ?? "";
      const value = test.endsWith("TRUE") ? true : test.endsWith("FALSE") ? false : null;
      return {
        kind: "isBoolean",
        negated: test.startsWith("IS_NOT_"),
        value,
        operand: this.convert(node.BooleanTest.arg),
      };
    }
    if ("CaseExpr" in node) {
      const { arg, args, defresult } = node.CaseExpr;
      return {
        kind: "case",
        operand: arg === undefined ? null : this.convert(arg),
        branches: (args ?? []).map((branch) => {
          if (!("CaseWhen" in branch)) throw new Inexpressible();
          // oxlint-disable-next-line unicorn/no-thenable -- CASE's own word; nobody awaits an expression.
          return { when: this.convert(branch.CaseWhen.expr), then: this.convert(branch.CaseWhen.result) };
        }),
        otherwise: defresult === undefined ? null : this.convert(defresult),
      };
    }
    if ("CoalesceExpr" in node) return call("coalesce", ...this.#all(node.CoalesceExpr.args));
    if ("MinMaxExpr" in node) {
      return call(node.MinMaxExpr.op === "IS_LEAST" ? "least" : "greatest", ...this.#all(node.MinMaxExpr.args));
    }
    if ("A_ArrayExpr" in node) return { kind: "array", elements: this.#all(node.A_ArrayExpr.elements) };
    if ("RowExpr" in node) return { kind: "row", elements: this.#all(node.RowExpr.args) };
    if ("CollateClause" in node) {
      const collation = names(node.CollateClause.collname).at(-1) ?? "";
      return { kind: "collate", operand: this.convert(node.CollateClause.arg), collation };
    }
    if ("A_Indirection" in node) return this.#indirection(node.A_Indirection.arg, node.A_Indirection.indirection ?? []);
    if ("SQLValueFunction" in node) {
      const name = (node.SQLValueFunction.op ?? "").replace("SVFOP_", "").replace(/_N$/, "").toLowerCase();
      return this.#fact(name) ?? call(name === "current_timestamp" ? "now" : name);
    }
    throw new Inexpressible();
  }

  #all(nodes: readonly Node[] | undefined): readonly Expression[] {
    return (nodes ?? []).map((node) => this.convert(node));
  }

  #constant(constant: A_Const): Expression {
    if (constant.isnull) return literal(null);
    // Protobuf's JSON leaves out zeros, empty strings and false.
    if (constant.boolval !== undefined) return literal(constant.boolval.boolval ?? false);
    if (constant.ival !== undefined) return literal(constant.ival.ival ?? 0);
    if (constant.sval !== undefined) return literal(constant.sval.sval ?? "");
    if (constant.fval !== undefined) {
      const text = constant.fval.fval ?? "0";
      return Number.isFinite(Number(text)) && text.replace(/e.*/i, "").replace(/\D/g, "").length <= 15
        ? literal(Number(text))
        : { kind: "cast", operand: literal(text), type: { kind: "decimal", precision: null, scale: null } };
    }
    const bits = constant.bsval?.bsval ?? "b";
    const digits = bits.startsWith("x")
      ? Array.from(bits.slice(1), (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("")
      : bits.slice(1);
    return { kind: "cast", operand: literal(digits), type: { kind: "bit", length: digits.length, varying: false } };
  }

  #column(fields: readonly Node[]): Expression {
    const [name, ...more] = names(fields);
    if (name === undefined || more.length > 0 || fields.length !== 1) throw new Inexpressible();
    // The grammar folds the keyword VALUE to lower case.
    return { kind: "column", name: this.#domain && name === "value" ? "VALUE" : name };
  }

  #connect(kind: "and" | "or", operands: readonly Expression[]): Expression {
    return { kind, operands: operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand])) };
  }

  #operation(node: A_Expr): Expression {
    const operator = names(node.name).at(-1) ?? "";
    const left = () => this.convert(node.lexpr);
    const right = () => this.convert(node.rexpr);
    const list = () => {
      if (node.rexpr === undefined || !("List" in node.rexpr)) throw new Inexpressible();
      return this.#all(node.rexpr.List.items);
    };
    switch (node.kind) {
      case "AEXPR_OP": {
        if (node.lexpr === undefined) return this.#unary(operator, right());
        const comparison = comparisons[operator];
        if (comparison !== undefined) return { kind: "compare", operator: comparison, left: left(), right: right() };
        const negated = operator.startsWith("!");
        const flavour = matches[negated ? operator.slice(1) : operator];
        // `~` between other types than text (boxes, ltree) is not a regular expression, but those spell it `@>` or `~` with an ltree cast.
        if (flavour !== undefined) return this.#match(flavour, negated, left(), right());
        return { kind: "operator", operator, left: left(), right: right() };
      }
      case "AEXPR_OP_ANY":
      case "AEXPR_OP_ALL":
        return this.#quantified(node.kind === "AEXPR_OP_ANY" ? "any" : "all", operator, left(), right());
      case "AEXPR_IN":
        return { kind: "in", negated: operator === "<>", operand: left(), list: list() };
      case "AEXPR_BETWEEN":
      case "AEXPR_NOT_BETWEEN":
      case "AEXPR_BETWEEN_SYM":
      case "AEXPR_NOT_BETWEEN_SYM": {
        const [low, high] = list();
        if (low === undefined || high === undefined) throw new Inexpressible();
        const negated = node.kind.includes("NOT");
        return { kind: "between", negated, symmetric: node.kind.endsWith("SYM"), operand: left(), low, high };
      }
      case "AEXPR_LIKE":
      case "AEXPR_ILIKE":
      case "AEXPR_SIMILAR": {
        const flavour = node.kind === "AEXPR_LIKE" ? "like" : node.kind === "AEXPR_ILIKE" ? "ilike" : "regex";
        return this.#match(flavour, operator.startsWith("!"), left(), right());
      }
      case "AEXPR_DISTINCT":
      case "AEXPR_NOT_DISTINCT":
        return { kind: "distinct", negated: node.kind === "AEXPR_NOT_DISTINCT", left: left(), right: right() };
      case "AEXPR_NULLIF":
        return call("nullif", left(), right());
      default:
        throw new Inexpressible();
    }
  }

  #unary(operator: string, operand: Expression): Expression {
    if (operand.kind === "literal" && typeof operand.value === "number") {
      if (operator === "-") return literal(-operand.value);
      if (operator === "+") return operand;
    }
    return { kind: "unary", operator, operand };
  }

  /** LIKE … ESCAPE and SIMILAR TO come as functions around the pattern. */
  #match(flavour: MatchFlavour, negated: boolean, operand: Expression, pattern: Expression): Expression {
    if (pattern.kind === "call" && (pattern.name === "like_escape" || pattern.name === "similar_to_escape")) {
      const [inner, escape = null] = pattern.arguments;
      if (inner === undefined) throw new Inexpressible();
      const similar = pattern.name === "similar_to_escape";
      return { kind: "match", flavour: similar ? "similar" : flavour, negated, operand, pattern: inner, escape };
    }
    return { kind: "match", flavour, negated, operand, pattern, escape: null };
  }

  #quantified(quantifier: "any" | "all", operator: string, left: Expression, array: Expression): Expression {
    const comparison = comparisons[operator];
    if (comparison !== undefined) {
      const elements = elementsOf(array);
      // `= ANY (ARRAY[…])` is how the server stores IN.
      if (elements !== null && elements.length > 0) {
        if (comparison === "=" && quantifier === "any")
          return { kind: "in", negated: false, operand: left, list: elements };
        if (comparison === "<>" && quantifier === "all")
          return { kind: "in", negated: true, operand: left, list: elements };
      }
      return { kind: "quantified", quantifier, operator: comparison, left, array };
    }
    const negated = operator.startsWith("!");
    const flavour = matches[negated ? operator.slice(1) : operator];
    if (flavour === undefined) throw new Inexpressible();
    if (!negated) return { kind: "quantified", quantifier, operator: flavour, left, array };
    // De Morgan: unlike all of them = not like any of them.
    return not({
      kind: "quantified",
      quantifier: quantifier === "any" ? "all" : "any",
      operator: flavour,
      left,
      array,
    });
  }

  #fact(key: string): Expression | null {
    const value = this.#facts.get(key);
    return value === undefined ? null : { kind: "literal", value };
  }

  #call(node: FuncCall): Expression {
    if (node.agg_star || node.agg_distinct || node.agg_filter || node.agg_order || node.over || node.func_variadic) {
      throw new Inexpressible();
    }
    const path = names(node.funcname);
    const last = path.at(-1) ?? "";
    const given = this.#arguments(last, node.args ?? []);
    // A function of another schema is not the built-in one of that name.
    const name = path.length > 1 && path[0] !== "pg_catalog" ? path.join(".") : last;
    // The grammar has put `position(a in b)` in the order (b, a) already.
    if (name === "position" && node.funcformat === "COERCE_SQL_SYNTAX") return call("strpos", ...given);
    const [first] = given;
    const argument = first?.kind === "cast" ? first.operand : first;
    const key = argument?.kind === "literal" ? `${name} ${String(argument.value)}` : name;
    return this.#fact(key) ?? call(name, ...given);
  }

  /** `make_interval(mins => 5)` by position: those before that are left out are 0. */
  #arguments(name: string, nodes: readonly Node[]): Expression[] {
    const order = name === "make_interval" ? INTERVAL_PARTS : [];
    const found: Expression[] = [];
    for (const node of nodes) {
      if (!("NamedArgExpr" in node)) {
        found.push(this.convert(node));
        continue;
      }
      const place = order.indexOf(node.NamedArgExpr.name ?? "");
      if (place < 0) throw new Inexpressible();
      while (found.length < place) found.push({ kind: "literal", value: 0 });
      found[place] = this.convert(node.NamedArgExpr.arg);
    }
    return found;
  }

  #cast(operand: Expression, type: ColumnType): Expression {
    return { kind: "cast", operand, type };
  }

  #typeName(name: TypeName | undefined): ColumnType {
    if (name === undefined) throw new Inexpressible();
    const modifiers = (name.typmods ?? []).flatMap((modifier) =>
      "A_Const" in modifier && modifier.A_Const.ival !== undefined ? [modifier.A_Const.ival.ival ?? 0] : [],
    );
    const path = names(name.names);
    // An interval's modifiers are its fields and its precision, which its ColumnType does not have.
    return this.#types.named(path, path.at(-1) === "interval" ? [] : modifiers, name.arrayBounds?.length ?? 0);
  }

  #indirection(base: Node | undefined, steps: readonly Node[]): Expression {
    return steps.reduce((operand: Expression, step): Expression => {
      if ("String" in step) return { kind: "field", operand, name: step.String.sval ?? "" };
      if ("A_Indices" in step && !step.A_Indices.is_slice) {
        return { kind: "subscript", operand, index: this.convert(step.A_Indices.uidx) };
      }
      throw new Inexpressible();
    }, this.convert(base));
  }
}

/** The elements of an array constructor or array literal, each with the array's cast; null for other expressions. */
function elementsOf(array: Expression): readonly Expression[] | null {
  if (array.kind === "array") return array.elements;
  if (array.kind !== "cast" || array.type.kind !== "array" || array.type.dimensions !== 1) return null;
  const { element } = array.type;
  const cast = (operand: Expression): Expression => ({ kind: "cast", operand, type: element });
  if (array.operand.kind === "literal" && typeof array.operand.value === "string") {
    const parsed = parseArray(array.operand.value, ",");
    const flat = parsed.every((item) => !Array.isArray(item));
    return flat ? parsed.map((item) => cast(literal(typeof item === "string" ? item : null))) : null;
  }
  const inner = elementsOf(array.operand);
  return inner === null ? null : inner.map(cast);
}

function names(nodes: readonly Node[] | undefined): readonly string[] {
  return (nodes ?? []).flatMap((node) => ("String" in node ? [node.String.sval ?? ""] : []));
}

function one(expressions: readonly Expression[]): Expression {
  const [only] = expressions;
  if (only === undefined) throw new Inexpressible();
  return only;
}
