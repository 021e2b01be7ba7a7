import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What was before, and what came after it. */
const BEFORE = /^(?:old|previous|prev|prior|former|before|anterior|vorher|ancien)$/;
const AFTER = /^(?:new|current|after|next|nuevo|neu|nouveau|updated)$/;
/** Where something comes from, and where it goes. */
const FROM = /^(?:from|source|src|origin|base|start|departure|sender|pickup)$/;
const TO = /^(?:to|target|dst|dest|destination|end|arrival|receiver|recipient|dropoff|quote)$/;
/** Two of a sort are two: without a difference nothing would have changed, and nobody would have gone anywhere. */
const DIFFERENT = new Set([
  "weighted",
  "choice",
  "integer",
  "city",
  "currencyCode",
  "isoCurrency",
  "hostname",
  "serverName",
  "country",
  "airportCode",
  "uuid",
  "near",
]);
/** Rules that read no more than that a number stands for something. */
const OF_KEYS = new Set<ColumnRecipe["rule"]>(["identifier", "unknownNumber", "kindCode"]);
const BOUND = new Set<ColumnRecipe["rule"]>(["override", "identityColumn"]);

/** What a row opposes to one another differs: `old_status` and `new_status`, `source_column_id` and `dst_column_id`, base and target currency. */
export const withOpposites: RowPass = (recipes, { table, facts, keys }) => {
  const sideOf = ({ column }: ColumnRecipe): readonly [kind: "time" | "way", first: boolean, of: string] | null => {
    const words = facts.columnWords.get(column) ?? [];
    for (const [kind, one, other] of [
      ["time", BEFORE, AFTER],
      ["way", FROM, TO],
    ] as const) {
      const at = words.findIndex((word) => one.test(word) || other.test(word));
      if (at >= 0) return [kind, one.test(words[at] ?? ""), words.toSpliced(at, 1).join(" ")];
    }
    return null;
  };
  const sides = recipes.map(sideOf);
  const phraseOf = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  return recipes.map((recipe, at): ColumnRecipe => {
    const own = sides[at];
    const column = findColumn(table, recipe.column);
    if (own === null || own === undefined || column === undefined || !DIFFERENT.has(recipe.spec.generator))
      return recipe;
    if (BOUND.has(recipe.rule) || keys.has(column.name) || isTied(table, column.name)) return recipe;
    const [kind, first, of] = own;
    // The end of a way differs from its beginning, what was before from what is.
    if (kind === "way" ? first : !first) return recipe;
    const other = recipes.find((one, place) => {
      if (one === recipe) return false;
      const its = sides[place];
      const opposed = its !== null && its !== undefined && its[0] === kind && its[1] !== first && its[2] === of;
      return opposed || (kind === "time" && its === null && of !== "" && phraseOf(one) === of);
    });
    if (other === undefined || !isAlike(recipe, other)) return recipe;
    // With other columns of its own place it stays as it is.
    if (recipe.entity !== null && recipes.some((one) => one !== recipe && one.entity === recipe.entity)) return recipe;
    const inner: GeneratorSpec = recipe.spec.generator === "near" ? other.spec : recipe.spec;
    const spec: GeneratorSpec = {
      generator: "unlike",
      options: { of: inner },
      inputs: { from: { column: other.column } },
    };
    return retold(recipe, spec, `; another than ${other.column}`, { entity: null });
  });
};

/** Whether both columns would hold the same values, and more than one. */
function isAlike({ spec, rule }: ColumnRecipe, other: ColumnRecipe): boolean {
  const values = other.spec.options?.["values"];
  if (spec.generator === "near") {
    const [of] = Object.values(spec.inputs ?? {});
    return of?.column === other.column && Array.isArray(values) && new Set(values.map(String)).size < 12;
  }
  if (spec.inputs !== undefined || other.spec.inputs !== undefined || spec.generator !== other.spec.generator)
    return false;
  // Numbers that count or measure may well be the same.
  if (spec.generator === "integer") return OF_KEYS.has(rule) && OF_KEYS.has(other.rule);
  if (spec.generator === "uuid") return false;
  const flags = Array.isArray(values) && values.length < 2;
  return !flags && JSON.stringify(spec.options) === JSON.stringify(other.spec.options);
}
