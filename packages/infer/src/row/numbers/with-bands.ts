import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec, Input } from "@seedloom/core";
import { typeClass } from "../../context/type-class.ts";
import {
  ABSOLUTE,
  DEGREES,
  FEELINGS,
  GRADE_POINTS,
  GRADES,
  MENTIONS,
  PASSES,
  QUALITIES,
  STANDINGS,
} from "../../data/bands.ts";
import { retold } from "../changed.ts";
import type { RowFacts, RowPass } from "../row-pass.ts";
import { listedValue } from "../../column/listed.ts";

/** What a word for a number is called by, behind what it is of. */
const SAYING =
  /(?:^| )(?:level|grade|severity|category|band|class|classification|rating|tier|status|result|label|letter|letter grade|assessment|interpretation|risk|group|range|bracket|sentiment|outcome|mention|verdict|remark|bucket|rank|tendency|priority)$/;
/** What a number is called by that something is said of. */
const COUNTED =
  /(?:^| )(?:score|percent|percentage|mark|marks|obtained mark|mark obtained|score obtained|index|point|points|mark of twenty|result|probability|confidence|gpa|rating|average|bmi|aqi|age|body mass index|polarity|rate|efficiency|compliance|fuel efficiency|base score|score v2|score v3)$/;
const SAYS_LITTLE =
  /^(?:total|overall|final|current|calculated|computed|value|obtained|base|v\d|loyalty|reward|average|weighted|number|num|letter|year|in)$/;

interface Told {
  readonly column: string;
  readonly what: string;
  readonly head: string;
}

/** `risk_level` beside `risk_score`, `grade` beside `marks`, `bmi_status` beside `bmi`, `age_group` beside `age`: what is said of the row's number. */
export const withBands: RowPass = (recipes, row) => {
  const { table, facts, keys } = row;
  const kindOf = (name: string) => typeClass(findColumn(table, name)!.type);
  const read = (shape: RegExp, kinds: readonly string[]): readonly Told[] =>
    recipes.flatMap(({ column }) => {
      const phrase = (facts.columnWords.get(column) ?? []).join(" ");
      const [head] = shape.exec(phrase) ?? [];
      if (head === undefined || !kinds.includes(kindOf(column) ?? "")) return [];
      return [{ column, what: essence(phrase.slice(0, phrase.length - head.length)), head: head.trim() }];
    });
  const numbers = read(COUNTED, ["integer", "decimal"]).filter(
    // What a grade is worth is told by the grade.
    ({ column, what, head }) => !keys.has(column) && !(what === "grade" && head.startsWith("point")),
  );
  if (numbers.length === 0) return recipes;
  const byName = new Map(recipes.map((recipe) => [recipe.column, recipe]));
  for (const said of read(SAYING, ["text"])) {
    const recipe = byName.get(said.column)!;
    if (keys.has(said.column) || recipe.spec.inputs !== undefined) continue;
    const number = numberFor(said, numbers, recipe);
    if (number === null) continue;
    const bands = bandsOf(said, number, recipe, byName.get(number.column)!);
    if (bands === null) continue;
    const column = findColumn(table, number.column)!;
    if (column.nullable && !findColumn(table, said.column)!.nullable) continue;
    const spec: GeneratorSpec = {
      generator: "banded",
      options: { bands: bands.bands },
      inputs: inputsFor(number.column, bands.to),
    };
    byName.set(said.column, retold(recipe, spec, `; what is said of ${number.column}`, { nullRate: 0, entity: null }));
  }
  for (const [name, recipe] of byName) {
    const spec =
      gradePoints(name, recipe, byName, row) ??
      passed(name, recipe, numbers, byName, row) ??
      recommends(name, recipe, numbers, byName, row);
    if (spec !== null) byName.set(name, retold(recipe, spec, "; after the row's marks", { nullRate: 0, entity: null }));
  }
  return recipes.map((recipe) => byName.get(recipe.column) ?? recipe);
};

const inputsFor = (of: string, to: Input | null): Readonly<Record<string, Input>> => ({
  of: { column: of },
  ...(to !== null && { to }),
});

const essence = (phrase: string): string =>
  phrase
    .trim()
    .split(" ")
    .filter((word) => word !== "" && !SAYS_LITTLE.test(word))
    .join(" ");

/** The number that something is said of: of the same thing, or the only one that may be meant. */
function numberFor(said: Told, numbers: readonly Told[], recipe: ColumnRecipe): Told | null {
  const listed = wordsOf(recipe);
  const of = (one: Told): string =>
    /^(?:bmi|aqi|age|body mass index)$/.test(one.head) ? essence(`${one.what} ${one.head}`) : one.what;
  const isAges = listed.length > 0 && listed.every((word) => RANGE.test(word));
  if (isAges) return numbers.find(({ head, what }) => head === "age" && (what === "" || what === said.what)) ?? null;
  const plain = numbers.filter(({ head }) => head !== "age");
  const whole = essence(`${said.what} ${said.head}`);
  const same = plain.filter((one) => said.what !== "" && (of(one) === said.what || of(one) === whole));
  if (same.length > 0) return same[0]!;
  const [severity] = plain.filter(
    (one) =>
      of(one) === said.head ||
      (said.head === "severity" &&
        said.what === "" &&
        /^(?:cvss|risk|threat|severity)/.test(one.what) &&
        /score/.test(one.head)),
  );
  if (severity !== undefined) return severity;
  // A `grade` beside the only `score`, a `risk_level` beside it: nothing else is meant.
  const scores = plain.filter(
    ({ head, what }) =>
      !/discount|tax|vat|commission|interest|attendance|progress|share/.test(what) &&
      /^(?:score|percent|percentage|mark|marks|obtained mark|mark obtained|score obtained|mark of twenty|gpa)$/.test(
        head,
      ),
  );
  const [only, other] = scores.filter(({ what }) => what === "" || said.what === "");
  const means = /^(?:grade|letter grade|mention)$/.test(said.head) || (said.what !== "" && only?.head === "score");
  // The `classification` of an audit's only `result`.
  const [result, another] = plain.filter(({ head, what }) => head === "result" && what === "");
  if (only === undefined && said.head === "classification" && another === undefined) return result ?? null;
  return only !== undefined && (other === undefined || other.head !== only.head) && means ? only : null;
}

const GRADES_USUAL = ["A+", "A", "A-", "B+", "B", "C+", "C", "D", "F"];

/** The words of a list, or the usual grades. */
function wordsOf({ spec }: ColumnRecipe): readonly string[] {
  if (spec.generator === "grade") return GRADES_USUAL;
  const given = ["weighted", "choice"].includes(spec.generator) ? spec.options?.["values"] : undefined;
  if (!Array.isArray(given)) return [];
  const values = given.map(listedValue);
  return values.every((value) => typeof value === "string") ? [...new Set(values)] : [];
}

type Bands = readonly (readonly [from: number, said: string])[];
const RANGE =
  /^(?:(\d+)\s*(?:-|–|to|bis|a)\s*(\d+)|(\d+)\s*\+|[<u]\s*(\d+)|(?:over|>=?|ab)\s*(\d+)|under (\d+))(?: years?)?$/i;

function bandsOf(
  said: Told,
  number: Told,
  recipe: ColumnRecipe,
  of: ColumnRecipe,
): { readonly bands: Bands; readonly to: Input | null } | null {
  const listed = wordsOf(recipe);
  if (listed.length < 2) return null;
  const ranges = listed.map((word) => RANGE.exec(word));
  if (ranges.every((range) => range !== null)) {
    const from = (range: RegExpExecArray | null) => Number(range?.[1] ?? range?.[3] ?? range?.[5] ?? 0);
    return { bands: ascending(listed.map((word, at) => [from(ranges[at]!), word])), to: null };
  }
  const known = ABSOLUTE.find(([of]) => of.test(`${number.what} ${number.head}`))?.[1];
  if (known !== undefined) {
    const bands = listed.map(
      (word) => [known.find(([shape]) => shape.test(word.replaceAll("_", " ")))?.[1], word] as const,
    );
    return bands.every((band): band is readonly [number, string] => band[0] !== undefined)
      ? { bands: ascending(bands), to: null }
      : null;
  }
  const fits = (scale: ReadonlyMap<string, number>) => listed.every((word) => shareOf(scale, word) !== undefined);
  if (number.head === "mark of twenty" && fits(MENTIONS))
    return { bands: ascending(listed.map((word) => [20 * shareOf(MENTIONS, word)!, word])), to: null };
  const scales = [GRADES, DEGREES, QUALITIES, PASSES, FEELINGS, STANDINGS];
  const isBad = /risk|severity|threat|fraud|cvss|urgency|impact|danger|toxic|anomal/.test(`${said.what} ${said.head}`);
  const isGood = /quality|health|performance|credit|satisf|efficien|compliance|grade|rating/.test(
    `${said.what} ${said.head}`,
  );
  const order =
    isGood && !isBad
      ? [GRADES, PASSES, QUALITIES, DEGREES, STANDINGS]
      : [...scales.slice(0, 2), PASSES, QUALITIES, FEELINGS, STANDINGS];
  const chosen = order.find(fits);
  if (chosen === undefined) return null;
  const [least, most, to] = rangeOf(chosen, number, of);
  if (most === null) return null;
  // Who runs little risk has the better grade.
  const turned = chosen === GRADES && isBad;
  const shares = listed.map((word) => [shareOf(chosen, word)!, word] as const);
  const placed = turned ? shares.map(([share, word]) => [Number((1 - share).toFixed(2)), word] as const) : shares;
  const sorted = ascending(placed).map(([share, word], at, all) => {
    // Turned round, all bands are as wide: nobody agreed on them.
    const from = turned ? at / all.length : share;
    return [round(chosen === FEELINGS ? from : least + from * (most - least)), word] as const;
  });
  return { bands: sorted, to };
}

const round = (number: number): number => Number(number.toPrecision(6));
const shareOf = (scale: ReadonlyMap<string, number>, word: string): number | undefined =>
  scale.get(word) ?? scale.get(word.replaceAll(/[_-]/g, " ").toLowerCase()) ?? scale.get(word.toUpperCase());

const ascending = (bands: readonly (readonly [number, string])[]): Bands =>
  [...new Map(bands.toReversed()).entries()].toSorted(([a], [b]) => a - b);

/** From what to what a number is, as far as its name or what makes it tells; a part of another one is told by its share of it. */
function rangeOf(
  scale: ReadonlyMap<string, number>,
  { column, head }: Told,
  { spec }: ColumnRecipe,
): readonly [least: number, most: number | null, to: Input | null] {
  if (scale === FEELINGS) return [-1, 1, null];
  if (/cvss/i.test(column)) return [0, 10, null];
  const inner = spec.generator === "orElse" ? (spec.options?.["first"] as GeneratorSpec) : spec;
  const whole = inner.generator === "partOf" ? (inner.inputs?.["of"] ?? null) : null;
  if (whole !== null) return [0, 1, whole];
  const values = spec.options?.["values"];
  const max = Array.isArray(values)
    ? Math.max(...values.map((value: unknown) => Number(listedValue(value))))
    : Number(spec.options?.["max"] ?? NaN);
  if (head === "gpa") return [0, 4, null];
  if (scale === STANDINGS) return [0, Number.isFinite(max) ? max * 0.6 : 10_000, null];
  if (/percent|probability/.test(head) && !Number.isFinite(max)) return [0, 100, null];
  if (!Number.isFinite(max)) return [0, spec.generator === "probability" || spec.generator === "ratio" ? 1 : 100, null];
  if (max <= 1) return [0, 1, null];
  if (max <= 5) return [0, 5, null];
  if (max <= 10) return [0, 10, null];
  if (max <= 20) return [0, 20, null];
  if (max <= 100) return [0, 100, null];
  return spec.options?.["min"] === undefined ? [0, max, null] : [Number(spec.options["min"]), max, null];
}

/** `grade_point` beside a letter. */
function gradePoints(
  name: string,
  { spec }: ColumnRecipe,
  byName: ReadonlyMap<string, ColumnRecipe>,
  { table, facts, keys }: RowFacts,
): GeneratorSpec | null {
  const phrase = (facts.columnWords.get(name) ?? []).join(" ");
  if (!/^(?:grade|quality) points?$/.test(phrase) || keys.has(name) || spec.inputs !== undefined) return null;
  const letters = [...byName.values()].find(
    ({ column, spec: own }) =>
      /^(?:letter |final )?grade$/.test((facts.columnWords.get(column) ?? []).join(" ")) &&
      (own.generator === "banded" || own.generator === "weighted" || own.generator === "grade"),
  );
  const column = findColumn(table, name);
  if (letters === undefined || typeClass(column!.type) !== "decimal") return null;
  if (findColumn(table, letters.column)?.nullable === true && column?.nullable !== true) return null;
  const cases = Object.fromEntries(
    Object.entries(GRADE_POINTS).map(([letter, value]) => [letter, { generator: "constant", options: { value } }]),
  );
  return { generator: "conditional", options: { cases }, inputs: { given: { column: letters.column } } };
}

const RECOMMENDED =
  /^(?:would |will |is |do you )?recommend(?:ed|s)?(?: us| it| to (?:a )?(?:friend|other)s?)?$|^would (?:[a-z]+ )+again$|^would (?:buy|come|book|stay|return|hire|work)$/;
/** How content somebody is. */
const CONTENT = /^(?:star|overall|user|customer|satisfaction|csat|nps|review|value)?$/;

/** Who gives four stars of five would recommend it. */
function recommends(
  name: string,
  { spec }: ColumnRecipe,
  numbers: readonly Told[],
  byName: ReadonlyMap<string, ColumnRecipe>,
  { table, facts }: RowFacts,
): GeneratorSpec | null {
  if (!RECOMMENDED.test((facts.columnWords.get(name) ?? []).join(" ")) || spec.inputs !== undefined) return null;
  const column = findColumn(table, name)!;
  const number = numbers.find(({ head, what }) => CONTENT.test(what) && /^(?:rating|score)$/.test(head));
  if (number === undefined || typeClass(column.type) !== "boolean") return null;
  if (findColumn(table, number.column)?.nullable === true && !column.nullable) return null;
  const rated = byName.get(number.column)!;
  const stars = rated.spec.generator === "rating" && rated.spec.options?.["max"] === undefined;
  const [, most, to] = stars ? [0, 5, null] : rangeOf(PASSES, number, rated);
  if (most === null) return null;
  const bands = [
    [0, false],
    [Math.ceil(most * 0.7), true],
  ];
  return { generator: "banded", options: { bands }, inputs: inputsFor(number.column, to) };
}

const PASSED = /^(?:is )?(?:pass|passed|passing)$/;

/** Whether who has so many marks has passed. */
function passed(
  name: string,
  { spec }: ColumnRecipe,
  numbers: readonly Told[],
  byName: ReadonlyMap<string, ColumnRecipe>,
  { table, facts }: RowFacts,
): GeneratorSpec | null {
  if (
    !PASSED.test((facts.columnWords.get(name) ?? []).join(" ")) ||
    spec.generator !== "boolean" ||
    spec.inputs !== undefined
  )
    return null;
  const column = findColumn(table, name)!;
  const number = numbers.find(
    ({ head, what }) =>
      what === "" && /^(?:score|percent|percentage|mark|marks|obtained mark|mark obtained|score obtained)$/.test(head),
  );
  if (number === undefined || (findColumn(table, number.column)?.nullable === true && !column.nullable)) return null;
  const [, most, to] = rangeOf(PASSES, number, byName.get(number.column)!);
  if (most === null) return null;
  const whole = typeClass(column.type) === "boolean";
  const bands = [
    [0, whole ? false : 0],
    [most / 2, whole ? true : 1],
  ];
  return { generator: "banded", options: { bands }, inputs: inputsFor(number.column, to) };
}
