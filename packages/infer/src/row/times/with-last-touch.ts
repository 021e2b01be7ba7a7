import { baseType, findColumn } from "@seedloom/core";
import type { ColumnRecipe, Input } from "@seedloom/core";
import { isLastChange } from "../../moments/last-change.ts";
import { isNoStep } from "../../moments/preceding-moment.ts";
import type { ReadMoment } from "../../moments/read-moment.ts";
import { readInRow } from "../../moments/row-moments.ts";
import { retold } from "../changed.ts";
import { isMadeFrom } from "../made-from.ts";
import type { RowFacts, RowPass } from "../row-pass.ts";

/** What has come about, and is not planned. */
const COME_ABOUT =
  /^(?!expired$|deleted$|removed$|trashed$).*(?:[a-z]ed|done|sent|seen|read|paid|sold|begun|lost|sign(?:ed)? off)$/;

/** More would cost each row more than they tell. */
const MOST = 8;

/** `updated_at` comes after all that has happened to the row, whatever it is called: what was `embedded_at` or `cancelled_at` then was written down then. */
export const withLastTouch: RowPass = (recipes, row) =>
  recipes.reduce<readonly ColumnRecipe[]>((made, recipe) => {
    const { spec, column } = recipe;
    if (!AFTER.has(spec.generator) || spec.options?.["sameDay"] !== undefined || !isTouch(column, row)) return made;
    const known = Object.values(spec.inputs ?? {}).flatMap((input) => ("via" in input ? [] : [input.column]));
    const further = row.contexts
      .filter((_, at) => isDone(made[at]!, row, at))
      .map(({ column: other }) => other.name)
      .filter((other) => other !== column && !known.includes(other) && !isMadeFrom(made, other, column))
      .slice(0, Math.max(0, MOST - known.length));
    if (further.length === 0) return made;
    const inputs: Record<string, Input> = { ...spec.inputs };
    const taken = Object.keys(inputs).length;
    further.forEach((name, at) => (inputs[`after${taken + at + 1}`] = { column: name }));
    return made.map((one) =>
      one.column === column ? retold(recipe, { ...spec, inputs }, `, and ${further.join(", ")}`) : one,
    );
  }, recipes);

const AFTER = new Set(["timestampAfter", "dateAfter"]);

const read = (name: string, { table, facts }: RowFacts): ReadMoment | null => {
  const column = findColumn(table, name);
  return column === undefined ? null : readInRow(column, table, facts);
};

function isTouch(name: string, row: RowFacts): boolean {
  const moment = read(name, row);
  return moment !== null && isLastChange(moment);
}

/** Whether a column tells when something happened to the row: by its word, or as a step of which nothing else is known. */
function isDone({ column, rule }: ColumnRecipe, row: RowFacts, at: number): boolean {
  const context = row.contexts[at]!;
  if (rule !== "momentOrder" || baseType(context.column.type).kind !== "timestamp" || isNoStep(context)) return false;
  const moment = read(column, row);
  if (moment === null) return true;
  const { stage } = moment.moment;
  return stage > 12 && stage <= 46 && stage !== 38 && COME_ABOUT.test(moment.phrase);
}
