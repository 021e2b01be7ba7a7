import {
  canonical,
  columnsOf,
  compileExpression,
  type EvaluationScope,
  findColumn,
  type SqlText,
  type Table,
  type TextType,
  textType,
  type UniquePart,
  type Value,
} from "@seedloom/core";

import { opaquePositions } from "./row-rules.ts";

/** A unique key of a table, ready to say which key a row has. */
export interface KeyRule {
  readonly name: string;
  /** As the user would write it, for messages. */
  readonly text: string;
  /** Positions of all columns it depends on, its predicate's too. */
  readonly positions: readonly number[];
  /** Equal for two rows exactly when they cannot stand side by side; null for a row that the key does not concern. */
  keyOf(values: readonly Value[]): string | null;
}

/** The table's primary and unique keys; those that cannot be evaluated here are in `unsupported`. */
export function keyRules(
  table: Table,
  scope: EvaluationScope,
): {
  readonly rules: readonly KeyRule[];
  readonly unsupported: readonly { name: string; text: string; reason: string }[];
} {
  const rules: KeyRule[] = [];
  const unsupported: { name: string; text: string; reason: string }[] = [];
  const opaque = opaquePositions(table, scope);
  for (const key of uniqueKeys(table)) {
    const predicate = key.predicate ? evaluator(key.predicate, scope) : null;
    const parts = key.parts.map((part) => partEvaluator(part, table, scope));
    const read = [...parts, predicate].flatMap((part) => (part && typeof part !== "string" ? part.positions : []));
    const failed =
      [...parts, predicate].find((part) => typeof part === "string") ??
      (read.some((position) => opaque.has(position)) ? "a column that the database computes" : undefined);
    if (typeof failed === "string") {
      unsupported.push({ name: key.name, text: key.text, reason: failed });
      continue;
    }
    const compiled = parts as Evaluator[];
    const guard = predicate as Evaluator | null;
    rules.push({
      name: key.name,
      text: key.text,
      positions: [...new Set([...compiled, ...(guard ? [guard] : [])].flatMap((part) => part.positions))],
      keyOf(values) {
        if (guard) {
          const inside = guard.text(values);
          if (inside !== "true" && inside !== "1") return null;
        }
        let name = "";
        for (const part of compiled) {
          const text = part.text(values);
          if (text === null && !key.nullsNotDistinct) return null;
          name += text === null ? "\u0001" : `${text}\u0000`;
        }
        return name;
      },
    });
  }
  return { rules, unsupported };
}

/** Primary key and uniques in one form. */
export interface UniqueKey {
  readonly name: string;
  readonly text: string;
  readonly parts: readonly UniquePart[];
  readonly predicate: SqlText | null;
  readonly nullsNotDistinct: boolean;
  readonly primary: boolean;
}

export function uniqueKeys(table: Table): UniqueKey[] {
  const textOf = (parts: readonly UniquePart[]) =>
    parts.map((part) => (part.kind === "column" ? part.column : part.sql.text)).join(", ");
  const keys: UniqueKey[] = [];
  if (table.primaryKey) {
    const parts = table.primaryKey.columns.map((column): UniquePart => {
      const type = findColumn(table, column)!.type;
      return { kind: "column", column, caseInsensitive: type.kind === "text" && type.caseInsensitive, prefix: null };
    });
    keys.push({
      name: table.primaryKey.name ?? "PRIMARY KEY",
      text: `PRIMARY KEY (${textOf(parts)})`,
      parts,
      predicate: null,
      nullsNotDistinct: true,
      primary: true,
    });
  }
  for (const unique of table.uniques) {
    const where = unique.predicate ? ` WHERE ${unique.predicate.text}` : "";
    keys.push({
      name: unique.name ?? "UNIQUE",
      text: `UNIQUE (${textOf(unique.parts)})${where}`,
      parts: unique.parts,
      predicate: unique.predicate,
      nullsNotDistinct: unique.nullsNotDistinct,
      primary: false,
    });
  }
  // An exclusion of equalities is a unique key by another name. One with operators that nothing else arranges (`<>`) holds where its
  // equalities make a unique key.
  for (const { name, elements, predicate, definition } of table.exclusions) {
    const equal = elements.filter((element) => element.operator === "=");
    if (equal.length === 0 || elements.some((element) => element.operator === "&&")) continue;
    const parts = equal.map(({ sql }): UniquePart =>
      sql.expression?.kind === "column"
        ? { kind: "column", column: sql.expression.name, caseInsensitive: false, prefix: null }
        : { kind: "expression", sql },
    );
    keys.push({ name, text: definition, parts, predicate, nullsNotDistinct: false, primary: false });
  }
  return keys;
}

/** Columns that a unique key's parts mention. */
export function partColumns(part: UniquePart): readonly string[] {
  if (part.kind === "column") return [part.column];
  return part.sql.expression ? columnsOf(part.sql.expression) : [];
}

/** What tells rows apart in one part of a key, as text; null where it cannot be evaluated here. */
export function partText(part: UniquePart, table: Table, scope: EvaluationScope): Evaluator["text"] | null {
  const made = partEvaluator(part, table, scope);
  return typeof made === "string" ? null : (values) => made.text(values);
}

interface Evaluator {
  readonly positions: readonly number[];
  /** The value's canonical text; null for NULL. */
  text(values: readonly Value[]): string | null;
}

function partEvaluator(part: UniquePart, table: Table, scope: EvaluationScope): Evaluator | string {
  if (part.kind === "expression") return evaluator(part.sql, scope, part);
  const position = table.columns.findIndex((column) => column.name === part.column);
  const { type } = table.columns[position]!;
  const text = type.kind === "text" ? type : textType();
  // An index with a collation of its own has nothing of the column's.
  const { folding: _own, ...plain } = text;
  const folded =
    part.collation !== undefined
      ? { ...plain, caseInsensitive: part.caseInsensitive, ...(part.folding && { folding: part.folding }) }
      : part.caseInsensitive || part.folding
        ? { ...text, caseInsensitive: part.caseInsensitive, ...(part.folding && { folding: part.folding }) }
        : type;
  return {
    positions: [position],
    text(values) {
      const value = values[position]!;
      if (value === null) return null;
      return canonical(part.prefix === null ? value : beginningOf(value, part.prefix), folded);
    },
  };
}

/** The first characters of a text, or bytes of a string of bytes. */
function beginningOf(value: Value, length: number): Value {
  if (value instanceof Uint8Array) return value.subarray(0, length);
  return typeof value === "string" ? value.slice(0, length) : value;
}

/** @param own how the index compares what the expression gives, where that is not as the expression says */
function evaluator(
  sql: SqlText,
  scope: EvaluationScope,
  own: Pick<UniquePart & { kind: "expression" }, "caseInsensitive" | "folding"> = {},
): Evaluator | string {
  if (!sql.expression) return "an expression that could not be parsed";
  const compiled = compileExpression(sql.expression, scope);
  if ("unsupported" in compiled) return compiled.unsupported;
  const { caseInsensitive, folding } = own;
  const type =
    caseInsensitive === undefined
      ? compiled.textType
      : { ...textType({ caseInsensitive }), ...(folding && { folding }) };
  return {
    positions: compiled.positions,
    text(values) {
      const value = compiled.evaluate(values);
      return value === null ? null : keyText(value, type);
    },
  };
}

/** What an expression gives, as a key tells it from others. */
export function keyText(value: Value, type: TextType): string {
  return canonical(value, typeof value === "string" ? type : { kind: "any" });
}
