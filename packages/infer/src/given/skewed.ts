import type { GeneratorSpec } from "@seedloom/core";
import { raritiesOf } from "./rarity.ts";

/**
 * A weighted list in which each value is rarer than the one before it: weights 100/k^0.8, whole numbers; of sentences hardly rarer, 100/k^0.15. What is
 * rare in life is rarer still.
 * @param maxLength values that are longer are left out; where fewer than two remain, all become codes
 * @param about words of the table and the column, of which nothing is rare there
 */
export function skewed(
  values: readonly unknown[],
  maxLength: number | null = null,
  about: readonly string[] = [],
): GeneratorSpec {
  const room = values.filter((value) => typeof value !== "string" || maxLength === null || value.length <= maxLength);
  const fitting =
    room.length > 1 ? room : values.map((value) => (typeof value === "string" ? shortened(value, maxLength) : value));
  const distinct = asUsual([...new Set(fitting)]);
  const steepness = distinct.filter(isSentence).length * 2 > distinct.length ? 0.15 : 0.8;
  return weightedBy(distinct, raritiesOf(distinct, about).map(inOurLists), steepness);
}

/** Our lists begin with what is commonest; behind it they are in no such order. */
const inOurLists = (rarity: number, at: number): number => (at === 0 ? 1 : Math.sqrt(Math.min(rarity, 1)));

/** Each rarer than the one before it, and as rare as is told besides. */
export function weightedBy(values: readonly unknown[], rarities: readonly number[], steepness = 0.8): GeneratorSpec {
  const weights = values.map((_, at) => 100 / (at + 1) ** steepness);
  // Of what is all equally rare the rarest is no rarer than the others.
  const most = Math.max(...rarities);
  const options = {
    values: values.map((value, at) => [
      value,
      Math.max(1, Math.round((weights[at]! * rarities[at]!) / Math.min(most, 1))),
    ]),
  };
  return { generator: "weighted", options };
}

/** In conversations with programs people and programs speak, whatever the list begins with: what they were told before stands there once. */
export const asUsual = (values: readonly unknown[]): readonly unknown[] => {
  const said = values.filter((value) => typeof value === "string" && /^(?:user|human|assistant)$/i.test(value));
  return said.length === 2 ? [...said, ...values.filter((value) => !said.includes(value))] : values;
};

/** The same of which other languages than English have words of their own, by that name. */
export function skewedIn(said: string, values: readonly string[], maxLength: number | null = null): GeneratorSpec {
  const { generator, options } = skewed(values, maxLength);
  return { generator, options: { ...options, said } };
}

/** The same for lists that are kept as small integers, 1 to `count`. */
export function skewedCodes(count: number): GeneratorSpec {
  return skewed(Array.from({ length: count }, (_, at) => at + 1));
}

/** What people write anew each time: the commonest of six sentences in four rows of ten looks copied. */
const isSentence = (value: unknown): boolean => typeof value === "string" && /(?:\S+\s+){3}\S/.test(value);

/** Words that people shorten otherwise. */
const SHORT: Readonly<Record<string, string>> = { inbound: "in", outbound: "out", incoming: "in", outgoing: "out" };

/** As many of a text's first words as there is room for, without those that only lead to the next. */
function firstWords(value: string, maxLength: number): string {
  const ends = [...value.matchAll(/[\p{L}\p{N}]+/gu)].map((word) => word.index + word[0].length);
  const end = ends.findLast((each) => each <= maxLength) ?? 0;
  return value.slice(0, end).replace(/(?:[^\p{L}\p{N}]+(?:or|and|of|for|to|in|on|the|a|with|by))+$/iu, "");
}

/** A word as the code that stands for it where there is no room: its first letters, or from four on those that are heard (`SPCL`, `OTHR`). */
function shortened(value: string, maxLength: number | null): string {
  if (maxLength === null || value.length <= maxLength) return value;
  const own = SHORT[value.toLowerCase()];
  if (own !== undefined && own.length <= maxLength) return own;
  // Where there is room for words, the first of them (`fixed` of `fixed_amount`, `Not Hispanic` of `Not Hispanic or Latino`).
  const whole = firstWords(value, maxLength);
  if (maxLength >= 6 && whole.length >= 4 && whole.length < value.length) return whole;
  const words = value.toUpperCase().split(/[^\p{L}\p{N}]+/u);
  if (words.length > 1 && maxLength <= 3)
    return words
      .map((word) => word.charAt(0))
      .join("")
      .slice(0, maxLength);
  const letters = words.join("");
  const heard = letters.charAt(0) + letters.slice(1).replace(/[AEIOU]/g, "");
  return (maxLength > 3 && heard.length >= maxLength ? heard : letters).slice(0, maxLength);
}
