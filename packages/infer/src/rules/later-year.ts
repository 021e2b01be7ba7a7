import type { Rule } from "../rule.ts";
import { sibling } from "../context/sibling.ts";

/** Years by what they say, those before them, and how many years lie between. */
const PAIRS: readonly (readonly [later: RegExp, earlier: readonly string[], typical: number])[] = [
  [
    /^(?:death|died|deceased)(?: year)?$|^year (?:of )?(?:death|died)$/,
    ["birth year", "year birth", "year of birth", "born", "birth", "year born", "born year"],
    68,
  ],
  [
    /^(?:end|to|until|last|final)(?: (?:date )?year)?$|^year (?:end|to|last)$/,
    [
      "start year",
      "from year",
      "year from",
      "year start",
      "first year",
      "start",
      "from",
      "begin year",
      "year begin",
      "begin date year",
      "start date year",
    ],
    4,
  ],
  [
    /^(?:closed|dissolved|closing|defunct|dissolution|ended)(?: year)?$/,
    [
      "founded year",
      "founded",
      "founding year",
      "established year",
      "established",
      "opened year",
      "opened",
      "start year",
      "formed",
      "formed year",
      "started year",
      "started",
    ],
    18,
  ],
  [
    /^(?:discontinued|retired|production end|last model)(?: year)?$/,
    ["introduced", "introduced year", "release year", "production start year", "production start", "first model year"],
    7,
  ],
  [/^(?:max|maximum|latest)(?: year)$/, ["min year", "minimum year", "earliest year"], 1],
  [/^graduation(?: year)?$/, ["enrollment year", "start year", "admission year", "entry year"], 4],
];

/** What is a year though it does not say so. */
const YEARLY = /year|^(?:founded|established|formed|founding)$/;

/** A year that follows another one of its row: of a birth and a death, of a founding and an end. */
export const laterYear: Rule = {
  name: "laterYear",
  strength: 69,
  propose(context) {
    const { words, typeClass, inKey, column } = context;
    if (inKey || (typeClass !== "integer" && typeClass !== "year") || column.generated.kind !== "no") return [];
    // `season_end_year`: what the years are of stands before both.
    const [of = "", ...rest] = words;
    const whole = words.join(" ");
    const plain = PAIRS.some(([later]) => later.test(whole));
    const phrase = plain ? whole : rest.join(" ");
    const pair = PAIRS.find(([later]) => later.test(phrase) && (plain || phrase.includes("year")));
    if (pair === undefined) return [];
    const [, listed, typical] = pair;
    const earlier = plain ? listed : listed.map((one) => `${of} ${one}`);
    // Without the word, a number that begins and ends is anything.
    const years = phrase.includes("year") || typeClass === "year" ? earlier : earlier.filter((one) => YEARLY.test(one));
    const first = sibling(context, years, [typeClass]);
    if (first === null) return [];
    const deviation = Math.round(typical * (typical > 50 ? 0.2 : 0.6));
    return [
      {
        spec: { generator: "yearAfter", options: { typical, deviation }, inputs: { from: { column: first.name } } },
        evidence: `a year after ${first.name}`,
        confidence: 0.92,
      },
    ];
  },
};
