import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec, Input } from "@seedloom/core";
import { PAID_SHARES, REFUNDED_SHARES } from "../../data/part-statuses.ts";
import { moneySheet } from "../../money/money-sheet.ts";
import { PAYMENTS } from "../../money/usual-shares.ts";
import { spokenStatus } from "../../status/spoken-status.ts";
import { statusesOf } from "../../status/status-values.ts";
import type { StatusColumn } from "../../status/status-values.ts";
import { spoken } from "../../status/with-part-statuses.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

type Shares = readonly (readonly [share: number, weight: number])[];

/** What tells of a payment, before what tells of all. */
const OF_PAYMENT = /^(?:.* )?(?:payment|financial|paid|billing|charge|invoice|settlement|collection)$/;
/** What was given back. */
const BACK = /^(?:total |amount )?(?:refund|refunded|return|returned)(?: total| amount| cent| sum)*$/;
const PART = /^(?:partOf|decimal|integer|amount|total|price|weighted)$/;

/** What is paid of a sum, what is left to pay and what was given back go with what the row's status says of it. */
export const withPaidSums: RowPass = (recipes, { table, facts, keys }) => {
  const status = statusFor(statusesOf(recipes, facts), (name) => facts.columnWords.get(name) ?? []);
  if (status === null) return recipes;
  const { dues } = moneySheet(table, facts);
  const isDue = (name: string) => dues.some((column) => column.name === name);
  const nullable = (name: string) => findColumn(table, name)?.nullable === true;
  const paidOf = recipes.find(({ spec }) => spec.options?.["shares"] === PAYMENTS);
  return recipes.map((recipe) => {
    const { column, spec } = recipe;
    if (keys.has(column)) return recipe;
    const inputs = spec.inputs ?? {};
    if (spec.options?.["shares"] === PAYMENTS)
      return by(recipe, inputs, cases(status, PAID_SHARES, isDue(column)), PAYMENTS);
    const phrase = (facts.columnWords.get(column) ?? []).join(" ");
    if (!BACK.test(phrase) || !PART.test(spec.generator) || column === paidOf?.column) return recipe;
    const whole = inputs["of"] ?? (paidOf === undefined ? undefined : { column: paidOf.column });
    const told = cases(status, REFUNDED_SHARES, false);
    if (whole === undefined || "via" in whole || Object.keys(told).length === 0) return recipe;
    if (nullable(whole.column) && !nullable(column)) return recipe;
    return by(recipe, { of: whole }, told, [[0, 1]]);
  });

  function by(
    recipe: ColumnRecipe,
    inputs: Readonly<Record<string, Input>>,
    told: Readonly<Record<string, Shares>>,
    shares: Shares,
  ): ColumnRecipe {
    if (Object.keys(told).length === 0) return recipe;
    const spec: GeneratorSpec = {
      generator: "shareOf",
      options: { shares, cases: told },
      inputs: { ...inputs, is: { column: status!.name } },
    };
    return retold(recipe, spec, `, as ${status!.name} says`, { entity: null });
  }
};

/** The shares by value; `left`: what is not paid. */
function cases(
  { values }: StatusColumn,
  known: readonly (readonly [said: RegExp, shares: Shares])[],
  left: boolean,
): Readonly<Record<string, Shares>> {
  return Object.fromEntries(
    values.flatMap((value) => {
      const found = known.find(([said]) => said.test(spoken(value)) || said.test(spokenStatus(value)))?.[1];
      if (found === undefined) return [];
      return [[value, left ? found.map(([share, weight]): readonly [number, number] => [1 - share, weight]) : found]];
    }),
  );
}

function statusFor(
  statuses: readonly StatusColumn[],
  wordsOf: (name: string) => readonly string[],
): StatusColumn | null {
  const about = ({ name }: StatusColumn) => wordsOf(name).slice(0, -1).join(" ");
  return (
    statuses.find((status) => OF_PAYMENT.test(about(status))) ?? statuses.find((status) => about(status) === "") ?? null
  );
}
