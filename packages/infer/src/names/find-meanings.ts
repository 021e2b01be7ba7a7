import type { TypeClass } from "../data/meaning.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import { withoutTaxMark } from "../money/read-sum.ts";
import { readPhrase, readTail, type Reading } from "./read-phrase.ts";
import { READ_BEFORE, READ_AFTER, type SpecialReading } from "./special-readings.ts";
import { SAYS_ANOTHER_THING } from "./says-another-thing.ts";

const found = new WeakMap<ColumnContext, Map<TypeClass, readonly Reading[]>>();

/** What a column's name can mean for a type of that class, best first; read once, as several rules ask. */
export function findMeanings(context: ColumnContext, as: TypeClass): readonly Reading[] {
  const known = found.get(context) ?? new Map<TypeClass, readonly Reading[]>();
  found.set(context, known);
  const readings = known.get(as) ?? readName(context, as);
  known.set(as, readings);
  return readings;
}

/** What is special about a name goes before the longest tail that means something; where none does, what is left to try follows. */
function readName(context: ColumnContext, as: TypeClass): readonly Reading[] {
  const words = withoutVariant(context);
  const special = firstOf(READ_BEFORE, words, context, as);
  if (special !== null) return special;
  const whole = readTail(words, context, as, 1);
  return whole.length > 0 ? whole : (firstOf(READ_AFTER, words, context, as) ?? []);
}

function firstOf(
  readings: readonly SpecialReading[],
  words: readonly string[],
  context: ColumnContext,
  as: TypeClass,
): readonly Reading[] | null {
  for (const read of readings) {
    const found = read(words, context, as);
    if (found !== null) return found;
  }
  return null;
}

/** Words for where something is shown once more. */
const SHOWN = new Set(["mobile", "desktop", "tablet"]);

/** Pictures have a text for those who do not see them. */
const PICTURED = new Set(
  "image picture photo logo figure cover banner icon thumbnail avatar hero poster media background illustration screenshot graphic".split(
    " ",
  ),
);

/** `left_mobile` beside `left` is the same measure elsewhere, and no telephone; `label_alt` beside `label` is another one; a price with its taxes is one. */
function withoutVariant({ words, column, table, facts, typeClass: kind }: ColumnContext): readonly string[] {
  const rest = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  const isNumber = kind === "integer" || kind === "decimal";
  const isVariant = last === "alternative" ? !PICTURED.has(rest.at(-1) ?? "") : isNumber && SHOWN.has(last);
  if (rest.length === 0 || !isVariant) return isNumber ? withoutTaxMark(words) : words;
  const twin = table.columns.some(
    (other) =>
      other !== column &&
      facts.columnWords.get(other.name)?.join(" ") === rest.join(" ") &&
      typeClass(other.type) === kind,
  );
  return twin ? rest : words;
}

/** Some texts begin with what they are: `name_kana`, `title_romaji`. */
export function readHead(context: ColumnContext, as: TypeClass): readonly Reading[] {
  const { words } = context;
  if (as !== "text" || words.length < 2 || (context.maxLength ?? 99) < 4 || SAYS_ANOTHER_THING.has(words.at(-1) ?? ""))
    return [];
  // What is said of a term is said of a word as often as of a school's.
  if (words[0] === "term") return [];
  // What has been done to a comment is no comment.
  if (/(?:ed|able|ible)$/.test(words.at(-1) ?? "")) return [];
  // Some bounded text named after a part of a configuration is no document.
  return readPhrase(words.slice(0, -1), [], context, as, 0.6).filter(
    ({ given }) => given !== "json" || (context.maxLength ?? Infinity) > 200,
  );
}
