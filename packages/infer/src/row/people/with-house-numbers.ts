import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What a house has on its street, and what else says where it stands. */
const NUMBER = /(?:^| )(?:(?:house|street|building|exterior|civic) (?:number|no)|number (?:house|street))$/;
const STREET = /(?:^| )(?:street|address|address line 1|address 1|address street|street address)$/;

/** Where the number of a house has a column of its own, the street has none: `strasse` beside `hausnummer`. */
export const withHouseNumbers: RowPass = (recipes, { facts, keys, generators }) => {
  const before = (name: string, tail: RegExp): string | null => {
    const phrase = (facts.columnWords.get(name) ?? []).join(" ");
    return tail.test(phrase) ? phrase.replace(tail, "") : null;
  };
  const numbered = new Map(
    recipes.flatMap(({ column }) => {
      const of = before(column, NUMBER);
      return of === null ? [] : [[of, column] as const];
    }),
  );
  if (numbered.size === 0 || generators["streetName"] === undefined) return recipes;
  return recipes.map((recipe) => {
    const { column, spec } = recipe;
    if (spec.generator !== "street" || spec.inputs !== undefined || keys.has(column)) return recipe;
    const number = numbered.get(before(column, STREET) ?? "-");
    if (number === undefined) return recipe;
    return retold(recipe, { ...spec, generator: "streetName" }, `, its number in ${number}`);
  });
};
