import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { flagOf } from "../flags/rates.ts";
import { genderOf } from "./gender-of.ts";
import { raritiesOf } from "./rarity.ts";
import { asUsual, weightedBy } from "./skewed.ts";

/** A list that the schema gives, whether an enum's, a check's or a comment's, with each of its values as often as it is met. */
export function listedByAuthor(values: readonly unknown[], context: ColumnContext): GeneratorSpec {
  const told = flagOf(values, context) ?? genderOf(values, context);
  if (told !== null) return told;
  const { column, words, facts } = context;
  const given = literalDefault(column);
  // Rows begin with a default, and stay there unless it is how far they are that changes.
  const usual = values.filter((value) => value === given);
  const ordered = asUsual([...new Set([...usual, ...values])]);
  return weightedBy(ordered, raritiesOf(ordered, [...facts.words, ...words]));
}
