import { splitName } from "../words/split-name.ts";
import { sameKind } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

/** What is told in steps, each above the one before: `alarm1_cm`, `alarm2_cm`. */
const STEPS = /^(?:alarm|alert|threshold|warn|warning|limit|trigger|setpoint|stage|breakpoint|cutoff|tier)$/;

/** How far apart what is measured several times at once lies, by a word of its name. */
const SPREADS: readonly (readonly [words: RegExp, share: number])[] = [
  [/^(?:u|v|volt|voltage|spannung)$/, 0.012],
  [/^(?:i|a|amp|current|ampere|strom)$/, 0.14],
  [/^(?:p|power|kw|watt|load)$/, 0.14],
  [/^(?:temp|temperature|thermocouple|tc|t)$/, 0.05],
  [
    /^(?:x|m|measurement|measured|value|reading|dim|dimension|diameter|thickness|width|length|height|depth|weight)$/,
    0.012,
  ],
  [
    /^(?:pressure|systolic|diastolic|sys|dia|bp|pulse|flow|ph|moisture|humidity|level|hardness|titer|absorbance|od|ct|replicate|rep|vibration|speed)$/,
    0.06,
  ],
];

/** Words that tell that a number is none that is measured. */
const NO_MEASURE =
  /^(?:id|no|nr|price|cost|amount|qty|quantity|count|score|player|team|goal|goals|set|rank|code|year|option|answer|param|attr|phone|line|address|choice|points?|odds|user|item|is|has)$/;

/** `u_l1`, `u_l2`, `u_l3`; `x1` to `x5`; `alarm1_cm` and `alarm2_cm`: what is told several times over is about the same, or goes up. */
export function* numbered(numbers: readonly RowNumber[]): Iterable<Relation> {
  const groups = new Map<string, RowNumber[]>();
  for (const number of numbers) {
    const stem = stemOf(number.column.name);
    if (stem !== null) groups.set(stem, [...(groups.get(stem) ?? []), number]);
  }
  for (const [stem, group] of groups) {
    const [first, ...others] = group;
    const words = stem.split(" ");
    if (first === undefined || others.length === 0 || words.some((word) => NO_MEASURE.test(word))) continue;
    if (words.some((word) => STEPS.test(word))) {
      for (const [at, target] of others.entries()) {
        const before = group[at]!;
        if (!sameKind(before, target)) continue;
        const spec = { generator: "near", options: { above: 0.35 }, inputs: inputsOf({ of: [before] }) };
        yield { target, spec, evidence: `above ${before.column.name}` };
      }
      continue;
    }
    // One letter is a place in a tree or a setting as often as it is measured.
    if (stem.length === 1 && (others.length < 2 || first.context.typeClass === "integer")) continue;
    const share = SPREADS.find(([known]) => words.some((word) => known.test(word)))?.[1];
    if (share === undefined) continue;
    for (const target of others) {
      if (!sameKind(first, target)) continue;
      const spec = { generator: "near", options: { below: share, above: share }, inputs: inputsOf({ of: [first] }) };
      yield { target, spec, evidence: `about what ${first.column.name} is` };
    }
  }
}

/** A name with its one number or phase left out; null where it has none. */
function stemOf(name: string): string | null {
  const parts = splitName(name);
  const places = parts.flatMap((part, at) => (/^\d{1,2}$/.test(part) || (at > 0 && PHASES.test(part)) ? [at] : []));
  // `pm10` and `pm25` are two things.
  const [place, another] = places;
  if (place === undefined || place === 0 || another !== undefined || Number(parts[place]) > 12) return null;
  return parts.toSpliced(place, 1).join(" ");
}

const PHASES = /^(?:r|s|t|phase[abc])$/;
