import { baseType, findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, Input } from "@seedloom/core";
import type { RowFacts, RowPass } from "../row-pass.ts";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";

const FROM =
  /^(?:(?:from|base|source|sell|sold|original|origin) (?:currency|ccy)|(?:currency|ccy) from|base|from)(?: (?:code|iso|iso code))?$/;
const TO =
  /^(?:(?:to|target|quote|counter|destination|buy|bought|foreign|second) (?:currency|ccy)|(?:currency|ccy) to|quote|to)(?: (?:code|iso|iso code))?$/;
/** The only currency of a row, and what a list of currencies is told by. */
const ONLY = /^currency(?: (?:code|iso|iso code))?$/;
const OF_LIST = /^(?:code|iso|iso code|currency|currency code|symbol code|id)$/;

/** What a rate of exchange is called in a paper: `conversion_rate`, `multicurrency_tx`. */
const RATE =
  /^(?:(?:plc|currency|multicurrency|exchange|ex|fx|base|company|order|invoice|paid|source|target) )*(?:(?:exchange|conversion|currency|fx|ex) (?:rate|factor|value|tx)|exrate|rate of exchange|multicurrency (?:tx|rate))$/;
/** What says that the rates of a table are of currencies, though it keeps no list of these. */
const OF_MONEY = /currency|multicurrency|price|total|amount/;
/** Rates of papers: firms are paid in their own currency mostly. */
const USUAL = [
  [1, 90],
  [1.0842, 2],
  [1.1265, 2],
  [0.9218, 2],
  [1.2714, 2],
  [0.7865, 1],
  [0.8573, 1],
] as const;
const LISTS = /\b(?:currency|rate|exchange|quote|conversion|country)\b/;

/** Tables that list what currencies are worth. */
const OF_RATES = /currency|rate|exchange|forex|fx|conversion/;
/** Papers are in the currency of the books mostly, which is worth one of it. */
const RATES = [
  [1, 84],
  [1.08, 5],
  [0.92, 4],
  [1.17, 3],
  [0.86, 2],
  [1.27, 2],
];
const OWN = { generator: "weighted", options: { values: RATES } };

/** A rate of exchange is about what the two currencies of its row are worth, or the only one against the dollar. */
export const withExchangeRates: RowPass = (recipes, row) => {
  recipes = ofCurrencies(inOwnCurrency(recipes, row), row);
  if (!recipes.some(isRate)) return recipes;
  const of = (name: RegExp) => currencyOf(row, recipes, name);
  const [from, to] = [of(FROM), of(TO)];
  const only = of(row.facts.noun?.words === "currency" ? OF_LIST : ONLY);
  const inputs =
    from !== null && to !== null ? { from, to } : only !== null && from === null && to === null ? { to: only } : null;
  if (inputs === null && OF_RATES.test(row.facts.words.join(" "))) return recipes;
  return recipes.map((recipe) =>
    isRate(recipe) && !row.keys.has(recipe.column)
      ? inputs === null
        ? retold(recipe, OWN, ", most of it in the currency of the books")
        : retold(recipe, { generator: "rateBetween", inputs }, ", between the row's currencies")
      : recipe,
  );
};

/** What a list of currencies says that one is worth. */
const WORTH =
  /^(?:(?:exchange|conversion|currency|fx|usd|base|current) )?(?:rate|exchange|worth|value|exchange value|conversion factor)$/;

/** A list of currencies says of each what it is worth: `rate` beside `currency`, `conversion_rate` beside `iso_code`. */
function ofCurrencies(recipes: readonly ColumnRecipe[], row: RowFacts): readonly ColumnRecipe[] {
  const { facts, table, keys } = row;
  if (!/(?:^| )currency$/.test(facts.words.join(" "))) return recipes;
  const to = currencyOf(row, recipes, OF_LIST) ?? currencyOf(row, recipes, ONLY);
  if (to === null) return recipes;
  return recipes.map((recipe) => {
    const { column, spec, rule } = recipe;
    const kind = typeClass(findColumn(table, column)!.type);
    if (kind !== "decimal" || spec.inputs !== undefined || keys.has(column) || SURE.has(rule)) return recipe;
    if (!WORTH.test((facts.columnWords.get(column) ?? []).join(" "))) return recipe;
    return retold(recipe, { generator: "rateBetween", inputs: { to } }, ", of the row's currency");
  });
}

const SURE = new Set<ColumnRecipe["rule"]>(["enumLabels", "checkList", "existingValues", "override"]);

/** Rates of papers without a currency's code that they could be of are mostly 1, and no shares of visitors who bought something. */
function inOwnCurrency(recipes: readonly ColumnRecipe[], row: RowFacts): readonly ColumnRecipe[] {
  const { facts, table, keys } = row;
  if (LISTS.test(facts.words.join(" "))) return recipes;
  const phraseOf = (column: string) => (facts.columnWords.get(column) ?? []).join(" ");
  const isPaper = table.columns.some(({ name }) => OF_MONEY.test(phraseOf(name)) && !RATE.test(phraseOf(name)));
  if (!isPaper) return recipes;
  const hasCode = currencyOf(row, recipes, ONLY) !== null || currencyOf(row, recipes, TO) !== null;
  return recipes.map((recipe) => {
    const { column, spec } = recipe;
    if (!RATE.test(phraseOf(column)) || keys.has(column) || spec.inputs !== undefined) return recipe;
    if (spec.generator === "exchangeRate" && hasCode) return recipe;
    if (
      !table.columns.some(({ name }) => name !== column && /currency/.test(phraseOf(name))) &&
      /conversion/.test(phraseOf(column))
    )
      return recipe;
    const known = findColumn(table, column);
    if (known === undefined || typeClass(known.type) !== "decimal") return recipe;
    const rate = hasCode ? { generator: "exchangeRate" } : { generator: "weighted", options: { values: USUAL } };
    return retold(recipe, rate, "; to one's own currency");
  });
}

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
