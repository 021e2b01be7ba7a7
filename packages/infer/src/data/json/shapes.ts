import { canonicalPhrase } from "../../words/canonical-phrase.ts";
import { MATTER_SHAPES } from "./matters.ts";
import { PROGRAM_SHAPES } from "./programs.ts";

const WRITTEN = [...Object.entries(PROGRAM_SHAPES), ...Object.entries(MATTER_SHAPES)];

/** What stands in JSON columns, by the phrases that end their names: as written, and in canonical words. */
export const JSON_SHAPES: ReadonlyMap<string, unknown> = new Map([
  ...WRITTEN.map(([phrase, shape]) => [canonicalPhrase(phrase), shape] as const).toReversed(),
  ...WRITTEN,
]);
