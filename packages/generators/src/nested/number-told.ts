import type { Generator, Value } from "@seedloom/core";
import { numberWriter } from "../basic/computed-number.ts";
import { compileIn } from "../compile.ts";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { numberTypes } from "../build/number-generator.ts";
import type { Lookup } from "./lookup.ts";

/** Lengths of time in seconds, by the beginnings of their words. */
const UNITS: readonly (readonly [words: RegExp, seconds: number])[] = [
  [/^(?:seconds?|secs?)$/, 1],
  [/^(?:minutes?|mins?)$/, 60],
  [/^(?:hours?|hrs?)$/, 3600],
  [/^(?:days?|tage?|jours?|d[ií]as?|giorni|dagen)$/, 86_400],
  [/^(?:weeks?|wks?|wochen?|semaines?|semanas?)$/, 604_800],
  [/^(?:months?|monate?|mois|mes(?:es)?|mesi|maanden)$/, 2_629_800],
  [/^(?:quarters?)$/, 7_889_400],
  [/^(?:years?|yrs?|jahre?|ans?|ann[ée]es?|a[ñn]os?|anni|jaar)$/, 31_557_600],
];
const TARGETS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
};
/** Days of what is told in months or years. */
const ROUND_DAYS: ReadonlyMap<number, number> = new Map([
  [2_629_800, 30],
  [7_889_400, 90],
  [31_557_600, 365],
]);
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  twelve: 12,
};
const LENGTH = /(?<![\d.,])(\d+(?:\.\d+)?|one|two|three|four|five|six|ten|twelve)[\s-]*([\p{L}]+)/giu;
const BARE = /(?<![\d.,])(\d{1,3}(?:[,’']\d{3})+|\d+(?:\.\d+)?)(?![\d.,]*\d)/u;

/** What a row's name tells in words stands in a number beside it: 30 for `Net 30`, 36 months for `3 years`, 0 for `Zero rate`. */
export function numberTold(lookup: Lookup): Generator {
  return {
    name: "numberTold",
    summary:
      "The number that the text in the input `of` tells: that of one of the `words`, a length of time in a `unit`, any number where `bare`, one per cent where `percent`; times `factor` (1); where none is between `min` and `max` what the generator `otherwise` makes.",
    entity: null,
    types: numberTypes,
    edges: false,
    compile(given, context) {
      const options = new OptionReader("numberTold", given);
      const words = Object.entries(options.record("words") ?? {})
        .filter((entry): entry is [string, number] => typeof entry[1] === "number")
        .toSorted(([a], [b]) => b.length - a.length)
        .map(([word, number]) => [wholeWord(word), number] as const);
      const unit = TARGETS[options.string("unit") ?? ""];
      const bare = options.boolean("bare") ?? false;
      const percent = options.boolean("percent") ?? false;
      const factor = options.number("factor") ?? 1;
      const min = options.number("min") ?? -Infinity;
      const max = options.number("max") ?? Infinity;
      const otherwise = options.spec("otherwise") ?? options.fail("otherwise", "give a generator");
      options.end();
      const [of = 0] = requiredInputs("numberTold", context, "of");
      const write = numberWriter(context);
      const instead = compileIn(lookup(), otherwise, context);
      if (write === null || instead === null) return null;
      const outer = context.inputs ?? [];
      const passed = Object.keys(otherwise.inputs ?? {}).map((name) => outer.indexOf(name));
      if (passed.includes(-1)) options.fail("otherwise", "name its inputs among those of `numberTold` too");
      const read = (text: string): number | null => {
        const share = percent ? /(\d+(?:\.\d+)?)\s*%/.exec(text) : null;
        if (share !== null) return Number(share[1]);
        const length = unit === undefined ? null : lengthIn(text, unit);
        if (length !== null) return length;
        const word = words.find(([shape]) => shape.test(text));
        if (word !== undefined) return word[1];
        const number = bare ? BARE.exec(text)?.[1] : undefined;
        return number === undefined ? null : Number(number.replaceAll(/[,’']/g, ""));
      };
      const told = (inputs: readonly Value[]): Value | undefined => {
        const text = inputs[of];
        const number = typeof text === "string" ? read(text) : null;
        if (number === null || number * factor < min || number * factor > max) return undefined;
        return write(number * factor) ?? undefined;
      };
      const rest = (inputs: readonly Value[]) => passed.map((position) => inputs[position] ?? null);
      return {
        capacity: 0,
        at: (index, inputs) => told(inputs) ?? instead.at(index, rest(inputs)),
        draw: (key, row, inputs) => told(inputs) ?? instead.draw(key, row, rest(inputs)),
      };
    },
  };
}

const wholeWord = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/[ _-]/g, "[ _-]?")}(?![\\p{L}])`,
    "iu",
  );

/** A length of time that a text tells, in so many seconds; null for none. */
function lengthIn(text: string, unit: number): number | null {
  for (const [, number = "", word = ""] of text.matchAll(LENGTH)) {
    const seconds = UNITS.find(([words]) => words.test(word.toLowerCase()))?.[1];
    if (seconds === undefined) continue;
    const count = NUMBERS[number.toLowerCase()] ?? Number(number);
    const days = unit === TARGETS["day"] ? ROUND_DAYS.get(seconds) : undefined;
    return days === undefined ? Math.round((count * seconds * 100) / unit) / 100 : count * days;
  }
  return null;
}
