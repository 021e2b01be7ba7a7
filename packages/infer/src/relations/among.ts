import type { Reading, Readings, RowNumber } from "./number-readings.ts";

/** How evidence names numbers. */
export const namesOf = (numbers: readonly RowNumber[]): string => numbers.map(({ column }) => column.name).join(", ");

/** The numbers of phrases whose names say the same otherwise, in the order of the phrases. */
export function among(
  read: Readings,
  phrases: readonly string[],
  rest: string,
  except: readonly (RowNumber | undefined)[],
  alike?: RowNumber,
): readonly RowNumber[] {
  const readings = phrases
    .flatMap(read)
    .filter(({ number }) => !except.includes(number) && (alike === undefined || sameKind(number, alike)));
  const same = readings.filter((one: Reading) => one.rest === rest);
  if (same.length > 0) return same.map(({ number }) => number);
  // `capacity` beside `seats_sold`: where nothing else is meant.
  const loose = new Set(readings.filter((one) => related(one.rest, rest)).map(({ number }) => number));
  return loose.size === 1 ? [...loose] : [];
}

/** Whether what is left of two names says the same, or one says nothing more. */
export const related = (a: string, b: string): boolean => a === b || a === "" || b === "";

/** Whether both are whole numbers or both have places behind the point, or are quantities, which are kept either way; a budget in whole euros is spent to the cent. */
export function sameKind(a: RowNumber, b: RowNumber): boolean {
  return a.context.typeClass === b.context.typeClass || (isQuantity(a) && isQuantity(b)) || isRoundSum(a, b);
}

/** Whether the first is a sum of money without cents, beside one with them. */
const isRoundSum = (a: RowNumber, b: RowNumber): boolean =>
  a.context.typeClass === "integer" &&
  b.context.typeClass === "decimal" &&
  a.recipe.spec.generator === "amount" &&
  !b.core.some((word) => NO_SUM.has(word));

const NO_SUM = new Set("rate percent ratio point share score factor index grade probability weight".split(" "));

export const isQuantity = ({ context }: RowNumber): boolean => context.words.includes("quantity");

/** Whether a number is what a word tells of another: `open_issues` of `issues`. */
export function isSomeOf(some: RowNumber, whole: RowNumber, word: string): boolean {
  const own = whole.core.filter((one) => one !== "total");
  const rest = some.core.filter((one) => one !== word);
  return (
    some.core.includes(word) && rest.length > 0 && rest.length === own.length && rest.every((one) => own.includes(one))
  );
}
