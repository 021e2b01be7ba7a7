import type { GeneratorSpec } from "@seedloom/core";

/** What there are a few of in most rows. */
export const FEW: GeneratorSpec = {
  generator: "count",
  options: { max: 40, distribution: "lognormal", mean: 4, deviation: 5 },
};

/** Whole numbers of which nothing is known: small ones, of which few are large, so that nobody would laugh at them as a count, a place or a kind. */
export const someOf = (bits: number): GeneratorSpec => ({
  generator: "integer",
  options: { min: 0, max: bits <= 16 ? 20 : 100, distribution: "lognormal", mean: 6, deviation: 8 },
});

const MANY = new Set(
  (
    "recipient audience lead listener viewer attendee student response submission check view click hit impression download visit visitor follower subscriber request event message post edit page user reader play like vote " +
    "share comment reply token byte packet record row line word character query session call transaction order customer sale search " +
    "citizen voter inhabitant employee stock item unit usage access read write"
  ).split(" "),
);

/** Whether there may be thousands of what is counted. */
export function isOfMany(words: readonly string[]): boolean {
  return words.some((word) => MANY.has(word));
}
