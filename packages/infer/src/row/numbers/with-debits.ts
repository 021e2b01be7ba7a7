import { findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { typeClass } from "../../context/type-class.ts";
import { changed, retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** Words that say no more than that it is an amount. */
const EMPTY = new Set(["amount", "value", "total", "in", "out"]);
/** Pairs of which a row has one: what goes to one side of an account, or into and out of it. */
const SIDES: readonly (readonly [one: string, other: string])[] = [
  ["debit", "credit"],
  ["cash in", "cash out"],
  ["money in", "money out"],
  ["deposit", "withdrawal"],
  ["paid in", "paid out"],
];
/** Rows that are one posting; an account's own row sums up both. */
const POSTINGS = new Set(
  "line entry item posting transaction movement move journal ledger bookkeeping record detail voucher register statement cashbook book".split(
    " ",
  ),
);
/** What a posting's line makes of both. */
const BALANCE = /^(?:balance|net|net amount|movement)$/;
/** What a posting comes to, on whichever side it stands. */
const AMOUNT = /^(?:amount|value|montant)$/;
const LINES = new Set(["line", "move", "posting"]);

/** A posting is a debit or a credit: the other one is nothing. */
export const withDebits: RowPass = (recipes, { table, facts, keys }) => {
  const beside = [...facts.columnWords.values()].map((words) => words.join(" "));
  // A till's row has one amount and what is left; what a month took in and spent has both.
  const isPosting = beside.includes("balance") && beside.some((other) => /^(?:.* )?(?:date|day)$/.test(other));
  if (!isPosting && !facts.words.some((word) => POSTINGS.has(word))) return recipes;
  const columnOf = ({ column }: ColumnRecipe): Column | undefined => findColumn(table, column);
  const phraseOf = ({ column }: ColumnRecipe) => facts.columnWords.get(column) ?? [];
  const free = recipes.filter((recipe) => {
    const kind = columnOf(recipe)?.type;
    if (kind === undefined || !["integer", "decimal"].includes(typeClass(kind) ?? "")) return false;
    return recipe.spec.inputs === undefined && !keys.has(recipe.column) && !isTied(table, recipe.column);
  });
  const told = new Map<string, ColumnRecipe>();
  for (const [one, other] of SIDES) {
    for (const first of free) {
      const rest = restOf(phraseOf(first), one);
      const second = rest === null ? undefined : free.find((recipe) => restOf(phraseOf(recipe), other) === rest);
      if (second === undefined || told.has(first.column) || told.has(second.column)) continue;
      // What an entry comes to on one side it comes to on the other.
      if (one === "debit" && rest === "" && [first, second].every((recipe) => phraseOf(recipe).includes("total"))) {
        const spec = { generator: "copy", inputs: { from: { column: first.column } } };
        told.set(second.column, retold(second, spec, `; as much as ${first.column}`, { entity: null }));
        continue;
      }
      const mayMiss = [first, second].every(
        (recipe) => columnOf(recipe)?.nullable === true && columnOf(recipe)?.default === null,
      );
      const alone = { entity: null, nullRate: 0 };
      const given = { given: { column: first.column } };
      if (mayMiss) {
        told.set(first.column, changed(first, { nullRate: 0.5 }));
        const spec = { generator: "conditional", options: { cases: { null: second.spec } }, inputs: given };
        told.set(second.column, retold(second, spec, `; where ${first.column} is not`, alone));
      } else {
        const mostly = {
          generator: "mixture",
          options: {
            parts: [
              [1, NOTHING],
              [1, first.spec],
            ],
          },
        };
        told.set(first.column, retold(first, mostly, "; one side of a posting", alone));
        const spec = {
          generator: "conditional",
          options: { cases: { 0: second.spec }, otherwise: NOTHING },
          inputs: given,
        };
        told.set(second.column, retold(second, spec, `; where ${first.column} is nothing`, alone));
      }
      const balance = free.find((recipe) => BALANCE.test(phraseOf(recipe).join(" ")));
      if (balance !== undefined && rest === "" && facts.words.some((word) => LINES.has(word))) {
        const inputs = { of: { column: first.column }, less: { column: second.column } };
        const spec = mayMiss ? whichever(first, second, -1) : { generator: "total", inputs };
        told.set(balance.column, retold(balance, spec, `; ${one} less ${other}`, alone));
      }
      const amount = free.find((recipe) => AMOUNT.test(phraseOf(recipe).join(" ")));
      if (amount !== undefined && rest === "") {
        const inputs = { of: { column: first.column }, plus: { column: second.column } };
        const spec = mayMiss ? whichever(first, second, 1) : { generator: "total", inputs };
        told.set(amount.column, retold(amount, spec, `; ${one} or ${other}`, alone));
      }
    }
  }
  return recipes.map((recipe) => told.get(recipe.column) ?? recipe);
};

/** The one that there is, the other one so many times. */
function whichever(first: ColumnRecipe, second: ColumnRecipe, factor: number): GeneratorSpec {
  const [one, other] = [{ of: { column: first.column } }, { of2: { column: second.column } }];
  return {
    generator: "orElse",
    options: {
      first: { generator: "total", inputs: one },
      otherwise: { generator: "quotient", options: { factor, scale: 2 }, inputs: other },
    },
    inputs: { ...one, ...other },
  };
}

/** A name's words without those of a side; null where it has them not. */
function restOf(words: readonly string[], side: string): string | null {
  const sided = side.split(" ");
  if (!sided.every((word) => words.includes(word))) return null;
  return words.filter((word) => !sided.includes(word) && !EMPTY.has(word)).join(" ");
}

const NOTHING: GeneratorSpec = { generator: "constant", options: { value: 0 } };
