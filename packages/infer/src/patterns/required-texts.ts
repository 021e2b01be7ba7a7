import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";
import { BEGIN, END, SIZE } from "./grams.ts";

/** As many texts are told apart, at most; of more, a part is. */
const MOST = 64;

/** What is known of a part of a pattern. */
interface Part {
  /** All that it matches; null where that is not few. */
  readonly exact: ReadonlySet<string> | null;
  /** Texts of which whatever it matches has one at least; null where none are known. */
  readonly required: ReadonlySet<string> | null;
}

const ANYTHING: Part = { exact: null, required: null };
const NOTHING: Part = { exact: new Set([""]), required: null };

/**
 * Texts in small letters of which every text that a pattern matches has one at least, between `BEGIN` and `END`; null where none are
 * known.
 * @example
 * requiredTexts(/^(?:max|top) ?speed$|velocity/); // "\u0002max speed\u0003", "\u0002maxspeed\u0003", …, "velocity"
 */
export function requiredTexts(pattern: RegExp): ReadonlySet<string> | null {
  const { alternatives } = new RegExpParser().parsePattern(pattern.source);
  return requiredOf(anyOf(alternatives));
}

const requiredOf = ({ exact, required }: Part): ReadonlySet<string> | null => best([exact, required]);

/** The longest; of texts too short or that no text can have, nothing is required. */
function best(found: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const useful = found.filter((texts) => texts !== null && texts.size > 0 && [...texts].every(isUseful));
  return useful.toSorted((a, b) => shortest(b!) - shortest(a!) || a!.size - b!.size)[0] ?? null;
}

const isUseful = (text: string): boolean =>
  text.length >= SIZE && text.lastIndexOf(BEGIN) <= 0 && !text.slice(0, -1).includes(END);

const shortest = (texts: ReadonlySet<string>): number => Math.min(...[...texts].map(({ length }) => length));

function anyOf(alternatives: readonly AST.Alternative[]): Part {
  const parts = alternatives.map(({ elements }) => inOrder(elements.map(partOf)));
  const exact = parts.some((part) => part.exact === null) ? null : new Set(parts.flatMap((part) => [...part.exact!]));
  const required = parts.map(requiredOf);
  return {
    exact: exact !== null && exact.size <= MOST ? exact : null,
    required: required.includes(null) ? null : new Set(required.flatMap((texts) => [...texts!])),
  };
}

function inOrder(parts: readonly Part[]): Part {
  let run: ReadonlySet<string> = new Set([""]);
  let broken = false;
  const found: (ReadonlySet<string> | null)[] = [];
  for (const part of parts) {
    const joined = part.exact === null || run.size * part.exact.size > MOST ? null : joinedWith(run, part.exact);
    if (joined === null) {
      found.push(run, requiredOf(part));
      broken = true;
    }
    run = joined ?? part.exact ?? new Set([""]);
  }
  return broken ? { exact: null, required: best([...found, run]) } : { exact: run, required: null };
}

/** Whoever says twice that a text begins says it once. */
const joinedWith = (before: ReadonlySet<string>, after: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...before].flatMap((start) =>
      [...after].map((end) => `${start}${end}`.replace(BEGIN + BEGIN, BEGIN).replace(END + END, END)),
    ),
  );

function partOf(element: AST.Element): Part {
  switch (element.type) {
    case "Character":
      return { exact: new Set([String.fromCodePoint(element.value).toLowerCase()]), required: null };
    case "CharacterClass":
      return ofClass(element);
    case "Group":
    case "CapturingGroup":
      return anyOf(element.alternatives);
    case "Quantifier":
      return repeated(partOf(element.element), element);
    case "Assertion":
      return element.kind === "start" ? one(BEGIN) : element.kind === "end" ? one(END) : NOTHING;
    default:
      return ANYTHING;
  }
}

const one = (text: string): Part => ({ exact: new Set([text]), required: null });

function ofClass({ negate, elements }: AST.CharacterClass): Part {
  const letters = elements.map((each) =>
    each.type === "Character" ? [each.value] : each.type === "CharacterClassRange" ? rangeOf(each) : null,
  );
  if (negate || letters.includes(null)) return ANYTHING;
  const exact = new Set(letters.flatMap((codes) => codes!.map((code) => String.fromCodePoint(code).toLowerCase())));
  return { exact: exact.size <= 6 ? exact : null, required: null };
}

const rangeOf = ({ min, max }: AST.CharacterClassRange): readonly number[] =>
  Array.from({ length: max.value - min.value + 1 }, (_, place) => min.value + place);

function repeated(part: Part, { min, max }: AST.Quantifier): Part {
  if (min === 1 && max === 1) return part;
  if (min > 0) return { exact: null, required: requiredOf(part) };
  return max === 1 && part.exact !== null ? { exact: new Set([...part.exact, ""]), required: null } : ANYTHING;
}
