import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

/** What should be, by the words of its name. */
const NOMINAL =
  /^(?:nominal|nominal value|target mean|assigned value|expected value|expected mean|lot mean|nominal dimension|target|target value|target dimension|specification|spec|spec value|set ?point|standard value|design value|reference value|certified value)$/;

/** What is measured of it, and what lies about it: how far below and above at most, as shares. */
const ABOUT: readonly (readonly [name: RegExp, below: number, above: number])[] = [
  [
    /^(?:usl|upper spec|upper specification|upper spec limit|upper specification limit|upper tolerance limit|spec maximum|maximum spec|utl)$/,
    0,
    0.02,
  ],
  [
    /^(?:lsl|lower spec|lower specification|lower spec limit|lower specification limit|lower tolerance limit|spec minimum|minimum spec|ltl)$/,
    0.02,
    0,
  ],
  [/^(?:ucl|upper control limit|control limit upper)$/, 0, 0.012],
  [/^(?:lcl|lower control limit|control limit lower)$/, 0.012, 0],
  [/^(?:mean|average|x ?bar|mean value|average value|median)$/, 0.004, 0.004],
  [
    /^(?:x|m|sample|value|reading|measurement|measured|measured value|actual|actual value|observed|observed value|result value|as found|as left|found|indicated|indicated value)(?: \d+)?$/,
    0.009,
    0.009,
  ],
];

/** How large what is left over is, as a share of it. */
const LEFT: readonly (readonly [name: RegExp, least: number, most: number])[] = [
  [/^(?:range|spread|r)$/, 0.002, 0.012],
  [/^(?:std|stdev|standard dev\w*|sigma|s)$/, 0.0006, 0.004],
  [/^(?:target|lot|expected|assigned) (?:sd|standard dev\w*|std)$|^sd$/, 0.012, 0.05],
  [/^(?:uncertainty|expanded uncertainty|measurement uncertainty)$/, 0.0004, 0.003],
];

/** What is measured of a part lies about its nominal size, between its limits, and hardly varies. */
export function* tolerances(numbers: readonly RowNumber[]): Iterable<Relation> {
  const phrase = ({ context }: RowNumber): string =>
    context.words
      .join(" ")
      .replace(/(?<=[a-z])(?=\d)/g, " ")
      .replace(/ (?:mm|cm|um|g|kg|c|bar|nm|v|pct|percent)$/, "");
  const nominal = numbers.find((one) => NOMINAL.test(phrase(one)));
  if (nominal !== undefined) {
    for (const target of numbers) {
      const about = ABOUT.find(([name]) => name.test(phrase(target)));
      if (target === nominal) continue;
      if (about !== undefined && (about[1] === 0 || about[2] === 0 || isOfQuality(nominal))) {
        const [, below, above] = about;
        const options = { ...(below > 0 && { below }), ...(above > 0 && { above }) };
        yield {
          target,
          spec: { generator: "near", options, inputs: inputsOf({ of: [nominal] }) },
          evidence: `about ${nominal.column.name}`,
        };
      }
      const left = LEFT.find(([name]) => name.test(phrase(target)));
      if (left === undefined || !isOfQuality(nominal)) continue;
      yield {
        target,
        spec: { generator: "partOf", options: { least: left[1], most: left[2] }, inputs: inputsOf({ of: [nominal] }) },
        evidence: `little beside ${nominal.column.name}`,
      };
    }
  }
  const [capability, centred] = [/^(?:cp|pp)$/, /^(?:cpk|ppk)$/].map((name) =>
    numbers.find(({ column }) => name.test(column.name.toLowerCase())),
  );
  if (capability !== undefined && centred !== undefined)
    yield {
      target: centred,
      spec: { generator: "near", options: { below: 0.3 }, inputs: inputsOf({ of: [capability] }) },
      evidence: `no more than ${capability.column.name}`,
    };
}

const QUALITY =
  /(?:^| )(?:measurement|inspection|calibration|check|sample|spc|characteristic|test|control|result|dimension|measuring|feature|reading|qc|run|proficiency)(?: (?:point|result|value|record|item|line))?$/;

const isOfQuality = ({ context: { facts } }: RowNumber): boolean => QUALITY.test(facts.words.join(" "));
