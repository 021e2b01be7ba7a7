import { MATTER_SHAPES } from "../data/json/matters.ts";
import { PROGRAM_SHAPES } from "../data/json/programs.ts";
import { MEANINGS } from "../data/meanings.ts";
import { MOMENTS } from "../data/moments.ts";
import { NOUNS } from "../data/nouns.ts";
import { canonicalWords } from "./canonical-words.ts";

/** The phrases of this package's tables that are not written in canonical words, with their canonical words: one in ten. */
export const REWRITTEN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...[...MEANINGS, ...NOUNS, ...MOMENTS].flatMap(({ words }) => words),
    ...[PROGRAM_SHAPES, MATTER_SHAPES].flatMap((shapes) => Object.keys(shapes)),
  ]
    .map((phrase) => [phrase, canonicalWords(phrase).join(" ")] as const)
    .filter(([phrase, canonical]) => phrase !== canonical),
);
