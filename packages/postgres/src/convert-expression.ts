import { type ColumnType, comparisonOf, type Expression } from "@seedloom/core";
import type { A_Expr, FuncCall, Node, TypeName } from "libpg-query";
import { constant } from "./convert-constant.ts";
import { match, matches, quantified, unary } from "./convert-operator.ts";
import { call, Inexpressible, not } from "./expression-parts.ts";
import type { TypeResolver } from "./types.ts";

/** What functions of the session give, by their name and first argument: `current_user`, `current_setting app.tenant`. */
export type SessionFacts = ReadonlyMap<string, SessionFact>;

export type SessionFact = string | number | boolean;

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

/** The parameters of `make_interval`, https://www.postgresql.org/docs/current/functions-datetime.html. */
const INTERVAL_PARTS: readonly string[] = ["years", "months", "weeks", "days", "hours", "mins", "secs"];

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
    if ("A_Const" in node) return constant(node.A_Const);
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
        if (node.lexpr === undefined) return unary(operator, right());
        const comparison = comparisonOf(operator);
        if (comparison !== undefined) return { kind: "compare", operator: comparison, left: left(), right: right() };
        const negated = operator.startsWith("!");
        const flavour = matches[negated ? operator.slice(1) : operator];
        // `~` between other types than text (boxes, ltree) is not a regular expression, but those spell it `@>` or `~` with an ltree cast.
        if (flavour !== undefined) return match(flavour, negated, left(), right());
        return { kind: "operator", operator, left: left(), right: right() };
      }
      case "AEXPR_OP_ANY":
      case "AEXPR_OP_ALL":
        return quantified(node.kind === "AEXPR_OP_ANY" ? "any" : "all", operator, left(), right());
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
        return match(flavour, operator.startsWith("!"), left(), right());
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

function names(nodes: readonly Node[] | undefined): readonly string[] {
  return (nodes ?? []).flatMap((node) => ("String" in node ? [node.String.sval ?? ""] : []));
}

function one(expressions: readonly Expression[]): Expression {
  const [only] = expressions;
  if (only === undefined) throw new Inexpressible();
  return only;
}
