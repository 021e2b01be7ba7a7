import { baseType, findColumn } from "@seedloom/core";
import type { Catalog, Column, GeneratorSpec } from "@seedloom/core";
import { CURRENCIES_OF_LOCALES, CURRENCY_HEIGHTS } from "../../data/currency-heights.ts";
import { schemaLocale } from "../../speech/schema-locale.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

type Band = readonly [min: number, mean: number, max: number];

/** What generators of money make without options, in dollars. */
const BANDS: Readonly<Record<string, Band>> = {
  price: [1.2, 12, 160],
  cost: [1, 9, 90],
  amount: [2, 60, 4000],
  balance: [2, 400, 20_000],
  total: [2, 60, 4000],
  // What people are paid there, by the month.
  salary: [400, 1000, 7000],
};
/** Lists of what people pay for something. */
const FEE = /(?:^| )(?:cost|fee|price|charge|fare|shipping|toll)(?: |$)/;

/** `cost_ugx` is thousands of shillings, and a shop in Indonesia sells for tens of thousands. */
export const withCurrencies: RowPass = (recipes, { table, facts, contexts, keys }) => {
  const [context] = contexts;
  if (context === undefined) return recipes;
  const home = CURRENCIES_OF_LOCALES[schemaLocale(context.catalog)];
  return recipes.map((recipe) => {
    const column = findColumn(table, recipe.column);
    const words = facts.columnWords.get(recipe.column) ?? [];
    const code = codeIn(recipe.column) ?? home;
    const own = code === undefined ? undefined : CURRENCY_HEIGHTS[code];
    const inCents = own === undefined && column !== undefined && isWhole(column) && countsCents(context.catalog);
    const height = inCents ? 100 : own;
    if (height === undefined || column === undefined || keys.has(recipe.column)) return recipe;
    const isUntold = recipe.rule === "unknownNumber" && isSum(column);
    const spec = atHeight(isUntold ? UNTOLD : recipe.spec, height, FEE.test(words.join(" ")));
    return spec === null || !hasRoom(column, spec)
      ? recipe
      : retold(recipe, spec, inCents ? ", in cents" : `, in ${code?.toUpperCase() ?? ""}`, { entity: null });
  });
};

const isWhole = ({ type, name }: Column): boolean => {
  const base = baseType(type);
  return (
    base.kind === "integer" && base.bits > 16 && !/dollar|euro|unit|quantity|qty|point|credit|hour|day/i.test(name)
  );
};

const cents = new WeakMap<Catalog, boolean>();

/** Whoever is paid through Stripe keeps sums as it tells them: in the smallest unit, as whole numbers. */
function countsCents(catalog: Catalog): boolean {
  const known = cents.get(catalog);
  if (known !== undefined) return known;
  const found = catalog.tables.some(
    ({ name, columns }) => STRIPE.test(name) || columns.some((column) => STRIPE.test(column.name)),
  );
  cents.set(catalog, found);
  return found;
}

const STRIPE = /stripe/i;

/** A fraction with cents of which nothing is known is most often a sum, and nobody counts rupiahs by the hundred. */
const UNTOLD: GeneratorSpec = { generator: "amount", options: { min: 2, mean: 40, max: 900 } };

function isSum({ type }: Column): boolean {
  const base = baseType(type);
  return base.kind === "decimal" && (base.precision ?? 0) >= 8 && (base.scale ?? 0) <= 2;
}

const codeIn = (name: string): string | undefined => {
  const last = /[_a-z]([a-z]{3}|[A-Z]{3}|Yen)$/.exec(name)?.[1]?.toLowerCase();
  return last !== undefined &&
    new RegExp(`(?:_|[a-z](?=[A-Z]))${last}$`, "i").test(name) &&
    Object.hasOwn(CURRENCY_HEIGHTS, last)
    ? last
    : undefined;
};

function atHeight({ generator, options, inputs }: GeneratorSpec, height: number, isFee: boolean): GeneratorSpec | null {
  const values = options?.["values"];
  if (generator === "choice" && isFee && Array.isArray(values)) {
    const grain = height > 1000 ? 500 : height > 100 ? 10 : 1;
    const scaled = values.map((value) => Math.round((Number(value) * height) / grain) * grain);
    return scaled.every(Number.isFinite) ? { generator, options: { ...options, values: scaled } } : null;
  }
  const band = BANDS[generator];
  // What follows another column of its row is as high as that.
  if (band === undefined || (inputs !== undefined && generator !== "price" && generator !== "cost")) return null;
  const [least, usual, most] = band;
  const given = (name: string, otherwise: number) => Number(options?.[name] ?? otherwise) * height;
  const mean = given("mean", usual);
  return {
    generator: "amount",
    options: { min: given("min", least), mean, max: given("max", most), deviation: mean * 0.8, rounding: "tidy" },
  };
}

/** Whether a number of the type may be that large. */
function hasRoom(column: Column, { options }: GeneratorSpec): boolean {
  const type = baseType(column.type);
  const mean = Number(options?.["mean"] ?? Math.max(...((options?.["values"] ?? [0]) as number[])));
  if (type.kind === "decimal") return type.precision === null || mean * 4 < 10 ** (type.precision - (type.scale ?? 0));
  if (type.kind === "integer") return type.bits > 16;
  return type.kind === "float";
}
