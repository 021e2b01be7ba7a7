import { literalDefault } from "../context/literal-default.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";
import { asSpec } from "../given/as-spec.ts";

/** What generators make that have no options here. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  ratio: [0, 1],
  probability: [0, 1],
  rating: [1, 5],
  percentage: [0, 100],
  score: [0, 100],
  level: [1, 10],
  quantity: [1, 12],
  taxRate: [0, 30],
  temperature: [-10, 40],
};

/** Generators that know nothing of how much it usually is. */
const BROAD = new Set([
  "count",
  "sortOrder",
  "distance",
  "speed",
  "capacityNumber",
  "amount",
  "price",
  "durationSeconds",
  "durationMinutes",
  "ttl",
  "none",
]);

/** Words for one of a few, by number. */
const KINDS = new Set(
  "permission privilege operator method mode kind type scope visibility access calc function fnc format".split(" "),
);

/** Last words of what a server listens on. */
const PORTS = new Set(["port", "mport", "dbport", "listen", "ssh", "sftp", "ftp"]);

/** Tables of what an application is set to. */
const SETTINGS = new Set(["setting", "configuration", "config", "preference", "policy", "option"]);

const isSetting = ({ facts }: ColumnContext): boolean => facts.words.some((word) => SETTINGS.has(word));

/** A list's numbers from the least on, unless they are kinds, which are counted from nothing or one. */
function numbersOf(options: Readonly<Record<string, unknown>> | undefined): readonly number[] {
  const values = options?.["values"];
  if (!Array.isArray(values)) return [];
  const numbers = values.filter((value): value is number => typeof value === "number");
  return numbers.length === values.length ? numbers.toSorted((a, b) => a - b) : [];
}

/** Words of what programs number in tens or hundreds, so as to have room for more between them. */
const CODED = new Set(
  "status state priority severity type level resolution projection eta visibility enum reproducibility outcome result".split(
    " ",
  ),
);

/** `status smallint default 10` is 10, 20, 30 and so on; `access_level int default 100` is 100, 200, 300. */
function codeSteps(
  { words, typeClass, limits }: ColumnContext,
  number: number,
): readonly (readonly [number, number])[] | null {
  const last = words.at(-1) ?? "";
  if (typeClass !== "integer" || !CODED.has(last) || limits.max !== null) return null;
  // What is reordered at a level of 10 is counted.
  if (last === "level" && !/^(?:access|security|user|log|severity|job|trust|permission)$/.test(words.at(-2) ?? ""))
    return null;
  const step = number % 100 === 0 ? 100 : number % 10 === 0 && number < 100 ? 10 : null;
  if (step === null) return null;
  // Who may see something: all, or some.
  if (/^(?:view state|visibility)$/.test(words.join(" ")) && step === 10)
    return [
      [number, 80],
      [number === 10 ? 50 : 10, 20],
    ];
  const codes = Array.from({ length: step === 10 ? 7 : 4 }, (_, at) => (at + 1) * step);
  return [[number, 40], ...codes.filter((code) => code !== number).map((code, at) => [code, 14 - at * 2] as const)];
}

/** What most values of such a range are about, or null. */
function typicalOf(min: unknown, max: unknown, options: Readonly<Record<string, unknown>> | undefined): number | null {
  const mean = options?.["mean"];
  if (typeof mean === "number") return mean;
  if (typeof min !== "number" || typeof max !== "number") return null;
  const small = ["zipf", "exponential", "lognormal"].includes(String(options?.["distribution"]));
  return small ? min + (max - min) / 8 : (min + max) / 2;
}

/** So many times more or less is another magnitude. */
const FAR = 4;
const isFar = (number: number, typical: number | null): boolean =>
  typical !== null && typical > 0 && (number > typical * FAR || number < typical / FAR);

/** `months int default 36`: numbers whose default is far from what the name alone would give are about the default. */
export const defaultMagnitude: Rule = {
  name: "defaultMagnitude",
  strength: 61,
  propose(context) {
    const { typeClass, column, inKey, foreignKey, limits } = context;
    if (limits.min !== null && limits.min === limits.max) return [];
    if ((typeClass !== "integer" && typeClass !== "decimal") || inKey || foreignKey !== null) return [];
    const given = literalDefault(column);
    const number = given === undefined || given === null || given === "" ? NaN : Number(given);
    // One says nothing of how much it may be; less than that is a fraction.
    if (!Number.isFinite(number) || number <= 0 || number === 1 || (number < 1 && typeClass === "integer")) return [];
    const coded = codeSteps(context, number);
    if (coded !== null)
      return [
        {
          spec: { generator: "weighted", options: { values: coded } },
          evidence: `codes with room between them, ${number} by default`,
          confidence: 0.8,
        },
      ];
    const [best] = findMeanings(context, typeClass);
    const { generator, options } = asSpec(best?.given ?? "none");
    const [least, most] = RANGES[generator] ?? [];
    const listed = numbersOf(options);
    const { min = listed[0] ?? least, max = listed.at(-1) ?? most } = options ?? {};
    // What an application is set to is about what it comes with; so is what is counted or measured without anything to tell how much it is.
    const set = isSetting(context) || BROAD.has(generator);
    const inside = typeof min !== "number" || typeof max !== "number" || (number >= min && number <= max);
    if (!set && inside && (listed.length > 0 || !isFar(number, typicalOf(min, max, options)))) return [];
    // `permission int default 2` is one of a few.
    if (typeClass === "integer" && number <= 4 && KINDS.has(context.words.at(-1) ?? "")) {
      const others = [0, 1, 2, 3].filter((code) => code !== number);
      const values = [[number, 60], ...others.map((code, at) => [code, 20 - at * 5])];
      return [
        {
          spec: { generator: "weighted", options: { values } },
          evidence: `one of a few, ${number} by default`,
          confidence: 0.7,
        },
      ];
    }
    // Who sets 30 would set 25 otherwise, and not 23.
    const grain = typeClass === "integer" && number >= 20 && number % 5 === 0 ? 5 : 1;
    // Of a hundred there is no more.
    const isWhole = number === 100 || (/(?:prefix|mask|cidr)_?(?:len(?:gth)?)?$/i.test(column.name) && number >= 24);
    const whole = (factor: number) =>
      number < 1
        ? Number((number * factor).toPrecision(2))
        : Math.max(1, Math.round((isWhole ? Math.min(number, number * factor) : number * factor) / grain) * grain);
    // Prices that end in .99 do so at other heights.
    const cents = typeClass === "decimal" ? Math.round((number % 1) * 100) / 100 : 0;
    const share = (factor: number) =>
      whole(factor) - (number > 1 && cents >= 0.9 ? Math.round((1 - cents) * 100) / 100 : 0);
    const isPort = PORTS.has(context.words.at(-1) ?? "") && Number.isInteger(number) && number > 20;
    if (isPort) {
      const ports = [
        [number, 75],
        [number + 1, 15],
        [number < 60_000 ? number + 1000 : number - 1, 10],
      ];
      return [
        {
          spec: { generator: "weighted", options: { values: ports } },
          evidence: `a port, ${number} by default`,
          confidence: 0.7,
        },
      ];
    }
    const values = [
      [number, 60],
      [share(0.5), 15],
      [share(0.75), 5],
      [share(1.5), 10],
      [share(2), 10],
    ];
    return [
      {
        spec: { generator: "weighted", options: { values } },
        evidence: `about its default of ${number}`,
        confidence: 0.7,
      },
    ];
  },
};
