import { findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, Input, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { typeClass } from "../context/type-class.ts";
import type { RowFacts } from "../row/row-pass.ts";
import { retold } from "../row/changed.ts";

/** What is handed out and is there as long as its moment is. */
const HANDED_OUT = /^(?:token|token hash|hash|digest|code|code hash|otp|pin|secret|key|nonce)$/;
/** Words behind the same beginning that tell when it was, or until when it holds. */
const MOMENT =
  /^(?:token |code |otp |key )?(?:expires?|expires at|expiry|expiry date|expiration|expiration date|expired at|expires on|sent at|created at|issued at|valid until|requested at|generated at)$/;

/** What is said of something, behind a word for it: where there is no error, there is no code of one. */
const SAID = /^(?:detail|code|message|description|trace|stack|type|context|log|reason)$/;
const HAPPENS = new Set(["error", "failure", "exception"]);

/**
 * What is only there together: `reset_token` and `reset_token_expires_at`, `error` and `error_detail`. The one that may be missing decides for
 * the others; columns that a key or a check ties are left to these.
 */
export function withTokens(recipes: readonly ColumnRecipe[], { table, facts }: RowFacts): readonly ColumnRecipe[] {
  return recipes.map((recipe) => {
    const column = findColumn(table, recipe.column);
    if (column === undefined || !column.nullable || recipe.nullRate === 0 || recipe.spec.inputs !== undefined)
      return recipe;
    if (isTied(table, recipe.column)) return recipe;
    const teller = tellerOf(column, table, facts);
    const told = teller === null ? undefined : recipes.find((other) => other.column === teller.name);
    if (told === undefined || told.nullRate === 0 || "is" in (told.spec.inputs ?? {})) return recipe;
    return tied(recipe, told.column);
  });
}

function tellerOf(column: Column, table: Table, facts: TableFacts): Column | null {
  const words = facts.columnWords.get(column.name) ?? [];
  const others = table.columns.filter((other) => other !== column && other.nullable && other.generated.kind === "no");
  const wordsOf = (other: Column) => facts.columnWords.get(other.name) ?? [];
  if (
    typeClass(column.type) === "text" &&
    words.length > 1 &&
    HAPPENS.has(words[0] ?? "") &&
    SAID.test(words.slice(1).join(" "))
  ) {
    const place = table.columns.indexOf(column);
    const bare = others.find((other) => wordsOf(other).length === 1 && wordsOf(other)[0] === words[0]);
    const first = others.find(
      (other) =>
        wordsOf(other)[0] === words[0] &&
        SAID.test(wordsOf(other).slice(1).join(" ")) &&
        table.columns.indexOf(other) < place,
    );
    return bare ?? first ?? null;
  }
  if (typeClass(column.type) !== "text") return null;
  const stem = words.findIndex((_, at) => at > 0 && HANDED_OUT.test(words.slice(at).join(" ")));
  if (stem < 0) return null;
  const beginning = words.slice(0, stem).join(" ");
  return (
    others.find((other) => {
      const kind = typeClass(other.type);
      const own = wordsOf(other).join(" ");
      return (
        (kind === "timestamp" || kind === "date") &&
        own.startsWith(`${beginning} `) &&
        MOMENT.test(own.slice(beginning.length + 1))
      );
    }) ?? null
  );
}

function isTied(table: Table, name: string): boolean {
  return (
    table.foreignKeys.some((key) => key.columns.includes(name)) ||
    table.checks.some(({ sql }) => sql.text.includes(name)) ||
    table.uniques.some(({ parts }) => parts.some((part) => part.kind === "column" && part.column === name))
  );
}

function tied(recipe: ColumnRecipe, told: string): ColumnRecipe {
  const inputs: Readonly<Record<string, Input>> = { is: { column: told } };
  const spec = { generator: "when", options: { set: true, then: recipe.spec }, inputs };
  return retold(recipe, spec, `; there where ${told} is`, { nullRate: 0 });
}
