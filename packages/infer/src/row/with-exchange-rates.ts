import { baseType, findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, Input } from "@seedloom/core";
import type { RowFacts, RowPass } from "./row-pass.ts";
import { retold } from "./changed.ts";

const FROM =
  /^(?:(?:from|base|source|sell|sold|original|origin) (?:currency|ccy)|(?:currency|ccy) from|base|from)(?: (?:code|iso|iso code))?$/;
const TO =
  /^(?:(?:to|target|quote|counter|destination|buy|bought|foreign|second) (?:currency|ccy)|(?:currency|ccy) to|quote|to)(?: (?:code|iso|iso code))?$/;
/** The only currency of a row, and what a list of currencies is told by. */
const ONLY = /^currency(?: (?:code|iso|iso code))?$/;
const OF_LIST = /^(?:code|iso|iso code|currency|currency code|symbol code|id)$/;

/** A rate of exchange is about what the two currencies of its row are worth, or the only one against the dollar. */
export const withExchangeRates: RowPass = (recipes, row) => {
  if (!recipes.some(isRate)) return recipes;
  const of = (name: RegExp) => currencyOf(row, recipes, name);
  const [from, to] = [of(FROM), of(TO)];
  const only = of(row.facts.noun?.words === "currency" ? OF_LIST : ONLY);
  const inputs =
    from !== null && to !== null ? { from, to } : only !== null && from === null && to === null ? { to: only } : null;
  if (inputs === null) return recipes;
  return recipes.map((recipe) =>
    isRate(recipe) && !row.keys.has(recipe.column)
      ? retold(recipe, { generator: "rateBetween", inputs }, ", between the row's currencies")
      : recipe,
  );
};

const isRate = ({ spec }: ColumnRecipe): boolean => spec.generator === "exchangeRate" && spec.inputs === undefined;

/** A column with codes of currencies, or the code of the currency that it refers to. */
function currencyOf({ table, facts, known }: RowFacts, recipes: readonly ColumnRecipe[], name: RegExp): Input | null {
  for (const { name: column, type } of table.columns) {
    const words = (facts.columnWords.get(column) ?? []).filter((word) => word !== "id" || name === OF_LIST);
    if (!name.test(words.join(" "))) continue;
    const key = table.foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === column);
    if (key === undefined) {
      const made = recipes.find((recipe) => recipe.column === column)?.spec.generator;
      if (made === "currencyCode" || made === "currencyOfPlace") return { column };
      continue;
    }
    const parent = known.tableOf(key.references.table);
    const own = parent && findColumn(parent, key.references.columns[0] ?? "");
    const isCode = (one: Column) => one.generated.kind === "no" && isThree(one.type);
    const code =
      own && isCode(own)
        ? own
        : parent?.columns.find(
            (one) => OF_LIST.test((known.factsOf(parent).columnWords.get(one.name) ?? []).join(" ")) && isCode(one),
          );
    if (code !== undefined && isThree(type) === isThree(own?.type ?? type)) return { via: column, column: code.name };
  }
  return null;
}

/** Whether a text has room for a currency's code. */
function isThree(type: Column["type"]): boolean {
  const base = baseType(type);
  return base.kind === "text" && (base.maxLength ?? 3) >= 3;
}
