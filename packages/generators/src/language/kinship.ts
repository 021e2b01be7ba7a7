import { CONCEPTS } from "../data/concepts/index.ts";

/** What a text speaks of: the words in it without their endings, and concepts by number. */
interface Spoken {
  readonly stems: readonly string[];
  readonly concepts: ReadonlySet<number>;
  /** Its words without what divides them: `mainmenu` is the main menu. */
  readonly whole: string;
}

/** Words that tell nothing of what a text is about. */
const SILENT = new Set(
  `a about after all an and any are as at be been before but by can de do does each for from get had has have her his how if in
into is it its last more most my new next no not of off on one only or our out over own per so than that the their them then there
they this to two small large big good best open free high low many first full long simple other under until up us via was we were what when where which who will with within without you your day days time el la
le les los las des du der die das und mit von zu en y e et un une una`.split(/\s+/),
);

/** Ends of words that are the same word without them; a customer has nothing custom. */
const ENDING = /(?:ations?|ments?|ings?|ers?|ors?|ies|ed|es|s|ly|e|y)$/;
const WHOLE = new Set(["customer", "user", "order", "water", "paper", "poster", "matter", "master", "meter", "letter"]);

export function stemOf(word: string): string {
  const plain = word.length > 3 ? word.replace(/s$/, "") : word;
  if (WHOLE.has(plain)) return plain;
  const stem = word.replace(ENDING, "");
  return stem.length >= (/[eo]rs?$/.test(word) ? 4 : 3) ? stem : word;
}

/** Small letters without accents, also those that stand together as in `fileSize`. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

let read: { readonly words: ReadonlyMap<string, readonly number[]>; readonly neutral: number } | undefined;

/** By stem, and by phrase, the concepts that it tells; read when first asked for. */
function concepts(): NonNullable<typeof read> {
  if (read !== undefined) return read;
  const words = new Map<string, number[]>();
  const lines = CONCEPTS.flatMap((text) => text.trim().split("\n"));
  for (const [concept, line] of lines.entries())
    for (const word of line.split(" ")) {
      const stem = word.includes("_") ? word : stemOf(word);
      const told = words.get(stem);
      if (told === undefined) words.set(stem, [concept]);
      else if (told.at(-1) !== concept) told.push(concept);
    }
  read = { words, neutral: lines.findIndex((line) => line.startsWith("general other ")) };
  return read;
}

function spokenOf(text: string): Spoken {
  const { words } = concepts();
  const all = wordsOf(text);
  const stems = [...new Set(all.filter((word) => !SILENT.has(word) && word.length > 1).map(stemOf))];
  const phrases = all.flatMap((word, at) => [`${word}_${all[at + 1]}`, `${word}_${all[at + 1]}_${all[at + 2]}`]);
  const told = new Set([...stems, ...phrases].flatMap((phrase) => words.get(phrase) ?? []));
  return { stems, concepts: told, whole: all.join("") };
}

/** Stems this long may be the beginnings of each other: `admin` and `administr`. */
const BEGINNING = 5;

const isSame = (a: string, b: string): boolean =>
  a === b || (a.length >= BEGINNING && b.startsWith(a)) || (b.length >= BEGINNING && a.startsWith(b));

/** What the same words, a shared word, and what a shared concept counts; less than that is by chance. */
const WHOLE_TEXT = 6;
const WORD = 3;
const CONCEPT = 2;
const CHANCE = 1.5;
/** Who comes that near to the nearest is as near. */
const NEAR = 0.75;

/** Which of several texts speak of the same as another. */
export interface Kin {
  /** Places of those that are nearest to a text, none where nothing tells. */
  near(text: string): readonly number[];
  readonly size: number;
  /** Places of those that speak of nothing in particular. */
  readonly plain: readonly number[];
}

/**
 * Tells by their words which of some texts go with another one: what words they share, and what they speak of. A word that most of
 * the texts have tells nothing.
 */
export function kinOf(texts: readonly string[]): Kin {
  const spoken = texts.map(spokenOf);
  const { neutral } = concepts();
  const weight = (count: number): number => Math.log((texts.length + 1) / count);
  const shared = (stem: string) => weight(spoken.filter(({ stems }) => stems.some((own) => isSame(own, stem))).length);
  const byConcept = new Map<number, number>();
  for (const { concepts: own } of spoken) for (const one of own) byConcept.set(one, (byConcept.get(one) ?? 0) + 1);
  const found = new Map<string, readonly number[]>();

  function nearest(text: string): readonly number[] {
    const of = spokenOf(text);
    const scores = spoken.map((own) => {
      let score = of.whole !== "" && own.whole === of.whole ? WHOLE_TEXT : 0;
      for (const stem of of.stems) if (own.stems.some((one) => isSame(one, stem))) score += WORD * shared(stem);
      for (const one of of.concepts) if (own.concepts.has(one)) score += CONCEPT * weight(byConcept.get(one) ?? 1);
      return score;
    });
    const best = Math.max(...scores);
    return best < CHANCE ? [] : scores.flatMap((score, place) => (score >= best * NEAR ? [place] : []));
  }

  return {
    near(text) {
      const known = found.get(text);
      if (known !== undefined) return known;
      const places = nearest(text);
      if (found.size < REMEMBERED) found.set(text, places);
      return places;
    },
    size: texts.length,
    plain: spoken.flatMap(({ concepts: own }, place) =>
      own.size === 0 || (own.has(neutral) && own.size < 3) ? [place] : [],
    ),
  };
}

/** Texts whose kin is remembered. */
const REMEMBERED = 1000;
