import type { GeneratorSpec } from "@seedloom/core";

/** The value of an entry of a list, which may have a weight beside it. */
export const listedValue = (entry: unknown): unknown =>
  Array.isArray(entry) ? (entry as readonly unknown[])[0] : entry;

/** The values that a spec chooses from, without weights; none where it has no list. */
export function listedIn({ options }: GeneratorSpec): readonly unknown[] {
  const given = options?.["values"];
  return Array.isArray(given) ? given.map(listedValue) : [];
}

/** The texts that a spec chooses from, whatever else it lists. */
export const textsIn = (spec: GeneratorSpec): readonly string[] =>
  listedIn(spec).filter((value) => typeof value === "string");

const LISTS = new Set(["weighted", "choice"]);

/** The texts of a list that nothing else in the row decides; none where it has other values, too. */
export function freeTextsIn(spec: GeneratorSpec): readonly string[] {
  const values = LISTS.has(spec.generator) && spec.inputs === undefined ? listedIn(spec) : [];
  return values.every((value) => typeof value === "string") ? values : [];
}
