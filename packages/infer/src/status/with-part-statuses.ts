import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { AFTER_PAYMENT, PART_STATUSES } from "../data/part-statuses.ts";
import type { PartStatuses } from "../data/part-statuses.ts";
import { retold } from "../row/changed.ts";
import type { RowPass } from "../row/row-pass.ts";
import { spokenStatus } from "./spoken-status.ts";
import { statusesOf } from "./status-values.ts";
import type { StatusColumn } from "./status-values.ts";

/** Rules whose lists have been shown or set: how often each comes is known. */
const SHOWN = new Set<ColumnRecipe["rule"]>(["existingValues", "override"]);

/** The payment's status and the delivery's of an order go with the order's: what was delivered is paid, what is new is not sent. */
export const withPartStatuses: RowPass = (recipes, { facts, keys }) => {
  const statuses = statusesOf(recipes, facts);
  if (statuses.length < 2) return recipes;
  const about = ({ name }: StatusColumn) => (facts.columnWords.get(name) ?? []).slice(0, -1).join(" ");
  const own = facts.words.at(-1) ?? "";
  const whole = statuses.find((status) => about(status) === "" || about(status) === own);
  const [paid, sent] = PART_STATUSES.map(({ called }) =>
    statuses.find((one) => one !== whole && called.test(about(one))),
  );
  const told = new Map<string, { readonly by: StatusColumn; readonly where: PartStatuses["where"] }>();
  for (const [part, at] of [
    [paid, 0],
    [sent, 1],
  ] as const) {
    if (part === undefined) continue;
    if (whole !== undefined) told.set(part.name, { by: whole, where: PART_STATUSES[at]!.where });
    else if (part === sent && paid !== undefined) told.set(part.name, { by: paid, where: AFTER_PAYMENT });
  }
  return recipes.map((recipe) => {
    const found = told.get(recipe.column);
    if (found === undefined || recipe.spec.inputs !== undefined || keys.has(recipe.column) || SHOWN.has(recipe.rule))
      return recipe;
    const spec = toldBy(recipe.spec, found.by, found.where);
    return spec === null ? recipe : retold(recipe, spec, `; as ${found.by.name} says`, { entity: null });
  });
};

/** The list of a status, by the other's values: null where that tells nothing. */
function toldBy(spec: GeneratorSpec, by: StatusColumn, where: PartStatuses["where"]): GeneratorSpec | null {
  const given = (spec.options?.["values"] ?? []) as readonly (string | readonly [string, number])[];
  const values = given.map((one) => (typeof one === "string" ? one : one[0]));
  const cases: Record<string, GeneratorSpec> = {};
  for (const value of by.values) {
    const parts = where.find(([whole]) => whole.test(spoken(value)) || whole.test(spokenStatus(value)))?.[1] ?? {};
    const weights = values.map((part) => [part, parts[spoken(part)] ?? parts[spokenStatus(part)] ?? 0] as const);
    const said = weights.filter(([, weight]) => weight > 0);
    if (said.length > 0) cases[value] = { generator: "weighted", options: { values: said } };
  }
  if (Object.keys(cases).length === 0) return null;
  return { generator: "conditional", options: { cases, otherwise: spec }, inputs: { given: { column: by.name } } };
}

/** A status as people say it: `PARTIALLY_PAID` is `partially paid`. */
export const spoken = (value: string): string =>
  value
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .trim();
