import { comparisonOf, type Expression, type MatchFlavour } from "@seedloom/core";
import { TokenCursor } from "./ddl/token-cursor.ts";
import { isKeyword, tokenize, type Token } from "./ddl/tokenize.ts";
import { callOf, castType, Inexpressible, isOf, joined, memberOf, numberOf } from "./expression-parts.ts";

/** What names mean inside an expression. */
export interface Scope {
  /** The column's name as the table spells it, or null where the table has no such column. */
  column(name: string): string | null;
}

/** A scope without columns: defaults, where SQLite reads a bare word as a string. */
export const noColumns: Scope = { column: () => null };

/**
 * A text as core's expression; null where it is none, or core's expressions cannot say it (blob literals, RAISE, subqueries, MATCH …).
 * LIKE ignores the case of ASCII letters, so it becomes `ilike`; a name in double quotes that is no column is a string
 * (https://sqlite.org/quirks.html#double_quoted_string_literals_are_accepted).
 */
export function parseExpression(text: string, scope: Scope): Expression | null {
  try {
    return new ExpressionReader(tokenize(text), scope).whole();
  } catch (error) {
    if (error instanceof Inexpressible) return null;
    throw error;
  }
}

/** How strongly operators bind, weakest first: https://sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes */
const levels: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ["OR"],
    ["AND"],
    ["NOT"],
    "= == <> != IS LIKE GLOB REGEXP MATCH BETWEEN IN ISNULL NOTNULL".split(" "),
    ["<", "<=", ">", ">="],
    ["&", "|", "<<", ">>"],
    ["+", "-"],
    ["*", "/", "%"],
    ["||", "->", "->>"],
    ["COLLATE"],
  ].flatMap((operators, place) => operators.map((operator) => [operator, place + 1])),
);
const negation = levels["NOT"]!;
const equality = levels["="]!;

const matchFlavours: Readonly<Record<string, MatchFlavour>> = { LIKE: "ilike", GLOB: "glob", REGEXP: "regex" };

class ExpressionReader {
  readonly #tokens: TokenCursor;
  readonly #scope: Scope;
  /** Literals like `2.0`, which divide as reals: core's literal cannot tell them from `2`. */
  readonly #reals = new Set<Expression>();

  constructor(tokens: readonly Token[], scope: Scope) {
    this.#tokens = new TokenCursor(tokens);
    this.#scope = scope;
  }

  whole(): Expression {
    const expression = this.#above(0);
    if (this.#tokens.next !== undefined) throw new Inexpressible();
    return expression;
  }

  /** An expression of operators that bind more strongly than that level. */
  #above(level: number): Expression {
    let left = isKeyword(this.#tokens.next, "NOT") ? this.#not() : this.#operand();
    for (;;) {
      const negated = isKeyword(this.#tokens.next, "NOT");
      const operator = negated ? this.#tokens.afterNext : this.#tokens.next;
      const name = operator?.kind === "word" ? operator.text.toUpperCase() : (operator?.text ?? "");
      // `a NOT NULL`
      const own = operator?.kind === "string" ? 0 : negated && name === "NULL" ? equality : (levels[name] ?? 0);
      if (own <= level || (negated && own !== equality)) return left;
      if (negated) this.#tokens.take();
      this.#tokens.take();
      left = this.#behind(left, name, negated, own);
    }
  }

  #not(): Expression {
    this.#tokens.take();
    return { kind: "not", operand: this.#above(negation - 1) };
  }

  /** What an operator makes of what stands before it and what follows. */
  #behind(left: Expression, operator: string, negated: boolean, level: number): Expression {
    const comparison = comparisonOf(operator);
    if (comparison !== undefined) return { kind: "compare", operator: comparison, left, right: this.#above(level) };
    const flavour = matchFlavours[operator];
    if (flavour !== undefined) {
      const pattern = this.#above(level);
      const escape = this.#tokens.takes("ESCAPE") ? this.#above(level) : null;
      return { kind: "match", flavour, negated, operand: left, pattern, escape };
    }
    switch (operator) {
      case "AND":
        return joined("and", left, this.#above(level));
      case "OR":
        return joined("or", left, this.#above(level));
      case "ISNULL":
        return { kind: "isNull", negated: false, operand: left };
      case "NOTNULL":
      case "NULL":
        return { kind: "isNull", negated: true, operand: left };
      case "IS": {
        const not = this.#tokens.takes("NOT");
        const distinct = this.#tokens.takes("DISTINCT");
        if (distinct) this.#tokens.expect("FROM");
        return isOf(not !== distinct, left, this.#above(level));
      }
      case "BETWEEN": {
        const low = this.#above(negation);
        this.#tokens.expect("AND");
        return { kind: "between", negated, symmetric: false, operand: left, low, high: this.#above(level) };
      }
      case "IN":
        if (this.#tokens.next?.text !== "(") throw new Inexpressible();
        return { kind: "in", negated, operand: left, list: this.#list() };
      case "COLLATE":
        return { kind: "collate", operand: left, collation: this.#tokens.take().value };
      case "/":
        return { kind: "operator", operator, left: this.#divided(left), right: this.#divided(this.#above(level)) };
      case "->>":
        return memberOf(left, this.#above(level));
      case "MATCH":
        throw new Inexpressible();
      default:
        return { kind: "operator", operator, left, right: this.#above(level) };
    }
  }

  #operand(): Expression {
    const token = this.#tokens.take();
    switch (token.kind) {
      case "number": {
        const literal = numberOf(token.text);
        if (/^[\d_]*(\.|\d[eE])/.test(token.text)) this.#reals.add(literal);
        return literal;
      }
      case "string":
        return { kind: "literal", value: token.value };
      case "symbol":
        return token.text === "(" ? this.#parenthesised() : this.#signed(token.text);
      case "quoted":
        return this.#named(token);
      case "word":
        return this.#word(token);
    }
  }

  #word(token: Token): Expression {
    switch (token.text.toUpperCase()) {
      case "NULL":
        return { kind: "literal", value: null };
      case "TRUE":
        return { kind: "literal", value: true };
      case "FALSE":
        return { kind: "literal", value: false };
      case "CURRENT_TIMESTAMP":
      case "CURRENT_DATE":
      case "CURRENT_TIME":
        return callOf(token.text, []);
      case "CASE":
        return this.#case();
      case "CAST":
        return this.#cast();
      case "EXISTS":
      case "RAISE":
      case "SELECT":
        throw new Inexpressible();
      default:
        return this.#named(token);
    }
  }

  /** A call, a column (`table.column` too: a constraint sees its own table only), or what is no column. */
  #named(token: Token): Expression {
    if (this.#tokens.next?.text === "(") return callOf(token.value, this.#list());
    let last = token;
    while (this.#tokens.takes(".")) last = this.#tokens.take();
    const column = this.#scope.column(last.value);
    if (column !== null) return { kind: "column", name: column };
    if (last === token && (token.text.startsWith('"') || this.#scope === noColumns))
      return { kind: "literal", value: token.value };
    throw new Inexpressible();
  }

  #signed(operator: string): Expression {
    if (operator !== "-" && operator !== "+" && operator !== "~") throw new Inexpressible();
    const operand = this.#operand();
    if (operator !== "-" || operand.kind !== "literal" || typeof operand.value !== "number")
      return { kind: "unary", operator, operand };
    const literal: Expression = { kind: "literal", value: -operand.value };
    if (this.#reals.has(operand)) this.#reals.add(literal);
    return literal;
  }

  #parenthesised(): Expression {
    const elements = this.#items();
    const [only] = elements;
    if (only === undefined) throw new Inexpressible();
    return elements.length === 1 ? only : { kind: "row", elements };
  }

  #list(): readonly Expression[] {
    this.#tokens.expect("(");
    return this.#items();
  }

  /** Expressions with commas between them, and the parenthesis behind them. */
  #items(): readonly Expression[] {
    const items: Expression[] = [];
    if (this.#tokens.takes(")")) return items;
    do items.push(this.#above(0));
    while (this.#tokens.takes(","));
    this.#tokens.expect(")");
    return items;
  }

  #case(): Expression {
    const operand = isKeyword(this.#tokens.next, "WHEN") ? null : this.#above(0);
    const branches: { when: Expression; then: Expression }[] = [];
    while (this.#tokens.takes("WHEN")) {
      const when = this.#above(0);
      this.#tokens.expect("THEN");
      branches.push({ when, then: this.#above(0) });
    }
    const otherwise = this.#tokens.takes("ELSE") ? this.#above(0) : null;
    this.#tokens.expect("END");
    return { kind: "case", operand, branches, otherwise };
  }

  #cast(): Expression {
    this.#tokens.expect("(");
    const operand = this.#above(0);
    this.#tokens.expect("AS");
    const words: string[] = [];
    while (this.#tokens.next?.kind === "word" || this.#tokens.next?.kind === "quoted")
      words.push(this.#tokens.take().value.toUpperCase());
    // The length in `VARCHAR(20)` says nothing.
    if (this.#tokens.next?.text === "(") this.#list();
    this.#tokens.expect(")");
    return { kind: "cast", operand, type: castType(words.join(" ")) };
  }

  #divided(operand: Expression): Expression {
    return this.#reals.has(operand) ? { kind: "cast", operand, type: { kind: "float", bits: 64 } } : operand;
  }
}
