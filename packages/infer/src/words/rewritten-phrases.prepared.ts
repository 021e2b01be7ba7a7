import { MATTER_SHAPES } from "../data/json/matters.ts";
import { PROGRAM_SHAPES } from "../data/json/programs.ts";
import { MEANINGS } from "../data/meanings.ts";
import { MOMENTS } from "../data/moments.ts";
import { NOUNS } from "../data/nouns.ts";
import { canonicalWords } from "./canonical-words.ts";
import { Texts } from "./texts.ts";

/** What tells of tables: cut as their names are (`roadmap`), but not taken for other words (`taxa` are no fees). */
const TELLING: ReadonlySet<string> = new Set(
  MEANINGS.flatMap(({ of = [], field }) => [...of, ...(field?.own ?? []), ...(field?.shared ?? [])]),
);
const isCut = (phrase: string, canonical: string): boolean =>
  [phrase, phrase.replace(/s$/, "")].some((each) => each.replaceAll(" ", "") === canonical.replaceAll(" ", ""));

const rewritten = new Map(
  [
    ...[...MEANINGS, ...NOUNS, ...MOMENTS].flatMap(({ words }) => words),
    ...[PROGRAM_SHAPES, MATTER_SHAPES].flatMap((shapes) => Object.keys(shapes)),
  ]
    .map((phrase) => [phrase, canonicalWords(phrase).join(" ")] as const)
    .concat(
      [...TELLING]
        .map((phrase) => [phrase, canonicalWords(phrase).join(" ")] as const)
        .filter(([phrase, canonical]) => isCut(phrase, canonical)),
    )
    .filter(([phrase, canonical]) => phrase !== canonical),
);

/** The phrases of this package's tables that are not written in canonical words, one in ten, in the order of their code units. */
export const REWRITTEN: readonly string[] = [...rewritten.keys()].toSorted();

/** The canonical words of each of them, in JSON. */
export const CANONICAL: Texts = Texts.of(REWRITTEN.map((phrase) => JSON.stringify(rewritten.get(phrase))));
