import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { FLAG_RATES } from "../data/flags.ts";

/** Yes in that share of rows. */
export function sharesOf(yes: unknown, no: unknown, rate: number): GeneratorSpec {
  const values = [
    [yes, Math.round(rate * 100)],
    [no, Math.round((1 - rate) * 100)],
  ];
  return { generator: "weighted", options: { values } };
}

/** How yes and no are written where nothing else is allowed, in small letters. */
const YES_AND_NO: readonly (readonly [yes: unknown, no: unknown])[] = [
  [1, 0],
  ["1", "0"],
  ["y", "n"],
  ["yes", "no"],
  ["t", "f"],
  ["true", "false"],
  ["on", "off"],
  ["j", "n"],
  ["ja", "nein"],
  ["ja", "nee"],
  ["s", "n"],
  ["si", "no"],
  ["sí", "no"],
  ["sim", "não"],
  ["sim", "nao"],
  ["sì", "no"],
  ["o", "n"],
  ["oui", "non"],
];

const TICKED = new Set<unknown>(["yes", "y", "1", "on", "x", "true", "t"]);

/** What stands beside yes and no where nobody knows. */
const NEITHER = /^(?:|unknown|unk|undefined|unset|none|null|n\/?a|maybe|indeterminate|default|u|-)$/i;
const UNTOLD = 0.06;

/** The values of a list that says yes and no, as often as the column's name has it; null where it says something else. */
export function flagOf(values: readonly unknown[], context: ColumnContext): GeneratorSpec | null {
  const small = values.map((value) => (typeof value === "string" ? value.toLowerCase() : value));
  // `enum('YES', '')`.
  const ticked = small.length === 2 && small.includes("") ? small.find((one) => TICKED.has(one)) : undefined;
  const pair =
    ticked === undefined ? YES_AND_NO.find((each) => each.every((one) => small.includes(one))) : [ticked, ""];
  if (pair === undefined) return null;
  const [yes, no] = pair.map((one) => values[small.indexOf(one)]);
  const others = values.filter((value) => value !== yes && value !== no);
  // Where nobody decides by default, most rows say that.
  if (others.includes(literalDefault(context.column))) return null;
  if (others.length > 1 || !others.every((value) => typeof value === "string" && NEITHER.test(value))) return null;
  const rate = rateOf(context);
  const { generator, options } = sharesOf(yes, no, rate);
  const shares = options?.["values"] as readonly (readonly [unknown, number])[];
  return { generator, options: { values: [...shares, ...others.map((value) => [value, UNTOLD * 100])] } };
}

/** So many switches of one kind side by side: of so many services hardly anybody uses more than a few. */
const [MANY, USED] = [8, 0.12];

/** `pinboard_enabled` beside a dozen others: one of many services that a row could use. */
function isOneOfMany({ words, column, facts, table }: ColumnContext): boolean {
  if (words.length < 2 || words.at(-1) !== "enabled" || isYes(literalDefault(column))) return false;
  const alike = table.columns.filter(
    ({ name, type }) => type.kind === column.type.kind && facts.columnWords.get(name)?.at(-1) === "enabled",
  );
  return alike.length >= MANY;
}

/** Who was expected and did not come: a few. */
const [NO_SHOW, SELDOM] = [/(?:^| )no ?show(?: |$)/, 0.06];

/** In which share of rows a flag of that name is set, 0 to 1. */
export function rateOf(context: ColumnContext): number {
  const { words, column } = context;
  if (isOneOfMany(context)) return USED;
  if (NO_SHOW.test(words.join(" "))) return SELDOM;
  for (const said of words.toReversed()) {
    // `inactive` and `unverified` are the contrary.
    const contrary = /^(?:un|in)(?=[a-z]{4})/.exec(said)?.[0] ?? "";
    const word = !Object.hasOwn(FLAG_RATES, said) && contrary !== "" ? said.slice(2) : said;
    if (Object.hasOwn(FLAG_RATES, word)) {
      // What defaults to yes is yes mostly, whatever it is.
      const rate = Math.max(FLAG_RATES[word] ?? 0.3, isYes(literalDefault(column)) ? 0.7 : 0);
      const denied =
        word !== said || ["not", "no", "in", "non"].some((no) => words.includes(no)) || /^no_/i.test(column.name);
      return denied ? 1 - rate : rate;
    }
  }
  const given = literalDefault(column);
  // A status that is yes or no says that something is in use.
  if (isStatus(context)) return 0.85;
  if (isYes(given)) return 0.8;
  if (isNo(given)) return 0.2;
  return 0.3;
}

const isStatus = ({ words, facts, typeClass }: ColumnContext): boolean =>
  typeClass === "boolean" &&
  words.at(-1) === "status" &&
  words.slice(0, -1).every((word) => facts.words.includes(word));

const isYes = (given: unknown): boolean => given === true || given === 1 || YES.test(String(given));
const isNo = (given: unknown): boolean => given === false || given === 0 || NO.test(String(given));
const YES = /^(?:true|1|y|yes|on|t|ja|s[ií]|sim|oui)$/i;
const NO = /^(?:false|0|n|no|off|f|nein|nee|n[aã]o|non)$/i;
