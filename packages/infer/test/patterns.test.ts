import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OF_KINDS } from "../src/data/told-by-kinds.ts";
import { TOLD_IN_ROW } from "../src/data/told-in-row.ts";
import { TOLD_NUMBERS } from "../src/data/told-numbers.ts";
import { MOMENT_PAIRS } from "../src/data/moment-pairs.ts";
import { PHYSICAL_MAGNITUDES } from "../src/data/physical-magnitudes.ts";
import { USUAL_MAGNITUDES } from "../src/data/usual-magnitudes.ts";
import { PLACES } from "../src/data/known/places.ts";
import { PatternTable } from "../src/patterns/pattern-table.ts";
import { prepareTable } from "../src/patterns/prepare-table.ts";
import { requiredTexts } from "../src/patterns/required-texts.ts";
import { KNOWN_WORDS } from "../src/words/known-words.prepared.ts";
import { PHRASES } from "../src/names/meanings-by-phrase.prepared.ts";

interface Table {
  readonly name: string;
  readonly items: readonly object[];
  readonly patternOf: (item: never) => RegExp;
}

const TABLES: readonly Table[] = [
  { name: "usual magnitudes", items: USUAL_MAGNITUDES, patternOf: ({ of }: { of: RegExp }) => of },
  { name: "physical magnitudes", items: PHYSICAL_MAGNITUDES, patternOf: ({ of }: { of: RegExp }) => of },
  { name: "pairs of moments", items: MOMENT_PAIRS, patternOf: ({ own }: { own: RegExp }) => own },
  { name: "kinds", items: OF_KINDS, patternOf: ({ called }: { called: RegExp }) => called },
  { name: "told in the row", items: TOLD_IN_ROW, patternOf: ({ called }: { called: RegExp }) => called },
  { name: "told numbers", items: TOLD_NUMBERS, patternOf: ({ columns }: { columns: RegExp }) => columns },
  { name: "known places", items: PLACES, patternOf: ({ called }: { called: RegExp }) => called },
];

describe.each(TABLES)("a table of patterns: $name", ({ items, patternOf }) => {
  const table = new PatternTable<object>(prepareTable<object>(items, patternOf as (item: object) => RegExp));
  const scanned = (text: string) => items.filter((item) => (patternOf as (item: object) => RegExp)(item).test(text));

  it("finds for each phrase and word that this package knows what testing every pattern finds", () => {
    let found = 0;
    for (const text of [...PHRASES, ...KNOWN_WORDS]) {
      const expected = scanned(text);
      if (expected.length > 0) found += 1;
      expect(table.matching(text), text).toEqual(expected);
    }
    expect(found).toBeGreaterThan(0);
  });

  it("finds it for any words", () => {
    const words = fc.array(fc.constantFrom(...KNOWN_WORDS), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(" ");
        expect(table.matching(text)).toEqual(scanned(text));
      }),
    );
  });
});

describe("required texts", () => {
  it("are those that every match has", () => {
    expect(requiredTexts(/^(?:max|top) ?speed$|velocity/)).toEqual(
      new Set([
        "\u0002max speed\u0003",
        "\u0002maxspeed\u0003",
        "\u0002top speed\u0003",
        "\u0002topspeed\u0003",
        "velocity",
      ]),
    );
    expect(requiredTexts(/(?:^| )ratio(?: percent)?\d*$/)).toEqual(
      new Set(["\u0002ratio percent", " ratio percent", "\u0002ratio", " ratio"]),
    );
  });

  it("are null where any text may match", () => {
    for (const pattern of [/\d+$/, /a?/, /foo|/, /^.*$/]) expect(requiredTexts(pattern)).toBeNull();
  });

  it("stand in whatever such a pattern matches", () => {
    const part = fc.constantFrom(
      "rate",
      "(?:^| )tax",
      "vat?",
      "(?:net|gross) ?",
      "[pq]ty",
      "\\d*",
      "(?:id|code)$",
      "^min",
      ".",
      "(?: amount)?",
      "x{2}",
    );
    const text = fc.array(
      fc.constantFrom(
        "rate",
        "tax",
        "va",
        "vat",
        "net ",
        "gross",
        "pty",
        "qty",
        "7",
        "id",
        "code",
        "min",
        " ",
        " amount",
        "xx",
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), text, (parts, pieces) => {
        const pattern = new RegExp(parts.join(""));
        const [given, needed] = [pieces.join(""), requiredTexts(pattern)];
        if (needed === null || !pattern.test(given)) return;
        expect([...needed].some((each) => `\u0002${given}\u0003`.includes(each))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
