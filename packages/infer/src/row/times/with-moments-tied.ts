import { findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import { isAlwaysSet } from "../../context/is-always-set.ts";
import { mayBeEmpty } from "../../context/may-be-empty.ts";
import { isInKeys } from "../../context/is-in-keys.ts";
import { typeClass } from "../../context/type-class.ts";
import { toldIn } from "../../moments/counted-moment.ts";
import { longPast } from "../../moments/long-past.ts";
import type { ReadMoment } from "../../moments/read-moment.ts";
import { readInRow } from "../../moments/row-moments.ts";
import { usualGap } from "../../moments/usual-gap.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** Generators of moments that know of no other, and what reckons with one instead. */
const FREE: Readonly<Record<string, "date" | "timestamp">> = {
  timestamp: "timestamp",
  date: "date",
  epochSeconds: "timestamp",
  epochMillis: "timestamp",
};

/** When a row was made: whatever else is told of it is reckoned from that. */
const MADE = /^(?:created?|creation|inserted|added|add|insert|joined|registered|registration|signed up|signup)$/;
/** A moment of unknown name is one of what happens to the row, hardly its beginning and not its end. */
const UNKNOWN = 24;
/** What happens to people and to things whether a program knows of it or not. */
const APART = /^(?:birth|born|dob|death|died|deceased|anniversary|graduat\w*|wedding|holiday|trial|pub|pubdate)$/;
/** Until when something holds, whatever else happens to it. */
const HOLDS = /(?:^| )(?:until|till|valid (?:to|through)|expir\w*)$/;
/** Of what is kept here it is told when it came out, which was long before or is still to come. */
const OUT = /^(?:release|released|publication|published|publish|premiere|broadcast|aired)$/;

interface Free {
  readonly context: ColumnContext;
  readonly recipe: ColumnRecipe;
  readonly column: Column;
  readonly read: ReadMoment | null;
  readonly stage: number;
  readonly made: boolean;
}

/**
 * Moments of a row that nothing tied to one another, because one is counted and the other is not, may be missing, or has a name of which little is
 * known: they are reckoned from the first of them, so that none is years from the others and none out of turn.
 */
export const withMomentsTied: RowPass = (recipes, { table, contexts }) => {
  const read = new Set(recipes.flatMap(({ spec }) => Object.values(spec.inputs ?? {}).map((input) => input.column)));
  const free = recipes.flatMap((recipe, at) => {
    const context = contexts[at];
    return context === undefined ? [] : freeOf(recipe, context);
  });
  const [base, ...others] = free.toSorted(
    (a, b) => Number(b.made) - Number(a.made) || Number(a.stage === 0) - Number(b.stage === 0) || a.stage - b.stage,
  );
  if (base === undefined || others.length === 0) return recipes;
  return recipes.map((recipe) => {
    const found = others.find((other) => other.recipe === recipe);
    // What others are reckoned from may be what the first moment is reckoned from.
    if (found === undefined || (read.has(recipe.column) && found.stage < base.stage)) return recipe;
    if (isInKeys(table, recipe.column) || isApart(found, base)) return recipe;
    const tied = tiedTo(firstOf(found, free) ?? base, found);
    if (tied === null) return recipe;
    const sure = isAlwaysSet(base.column) && base.recipe.nullRate === 0;
    const spec: GeneratorSpec = sure
      ? tied
      : { generator: "orElse", options: { first: tied, otherwise: recipe.spec }, inputs: tied.inputs ?? {} };
    return retold(recipe, spec, `; not far from ${base.recipe.column}`);
  });
};

function freeOf(recipe: ColumnRecipe, context: ColumnContext): readonly Free[] {
  const { spec, rule, entity } = recipe;
  const { table, facts } = context;
  const column = findColumn(table, recipe.column);
  if (column === undefined || FREE[spec.generator] === undefined || spec.inputs !== undefined) return [];
  if (longPast(context) !== null) return [];
  // A text that is often empty must be so whatever the others say.
  if (mayBeEmpty(column)) return [];
  if (entity !== null || rule === "existingValues" || rule === "dayOfCalendar") return [];
  const read = toldIn(column.name, readInRow(column, table, facts));
  const words = facts.columnWords.get(column.name) ?? [];
  if (words.some((word) => APART.test(word)) && !isOfAnimals(facts.words)) return [];
  const stage = stageOf(read, words, facts.words);
  const made = stage <= 12 && read?.modifiers.length === 0 && MADE.test(read.phrase);
  return [{ context, recipe, column, read, stage, made }];
}

function stageOf(read: ReadMoment | null, words: readonly string[], about: readonly string[]): number {
  // The `expense_date` of an expense is its own.
  if (read === null) return words.slice(0, -1).some((word) => about.includes(word)) ? 10 : UNKNOWN;
  if (HOLDS.test(read.phrase)) return 54;
  return /^(?:last|latest)$/.test(words[0] ?? "") ? Math.max(38, read.moment.stage) : read.moment.stage;
}

/** Animals are kept from their birth. */
const isOfAnimals = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:animal|pet|livestock|horse|cattle|cow|dog|cat)$/.test(word));

/** `first_occurrence` of `last_occurrence`, where it is no less sure to be there. */
function firstOf({ column, context }: Free, free: readonly Free[]): Free | undefined {
  const words = context.facts.columnWords.get(column.name) ?? [];
  if (words[0] !== "last") return undefined;
  const wanted = ["first", ...words.slice(1)].join(" ");
  return free.find(
    (other) =>
      context.facts.columnWords.get(other.column.name)?.join(" ") === wanted &&
      isAlwaysSet(other.column) &&
      other.recipe.nullRate === 0,
  );
}

const isApart = ({ read, stage }: Free, base: Free): boolean =>
  stage === 60 ||
  // Of two deadlines none is reckoned from the other.
  (stage >= 50 && base.stage >= 50) ||
  (OUT.test(read?.phrase ?? "") && read?.modifiers.length === 0 && base.made);

function tiedTo(base: Free, { context, recipe, column, read, stage }: Free): GeneratorSpec | null {
  const kind = FREE[recipe.spec.generator] ?? "timestamp";
  const from = { column: base.recipe.column };
  // The same moment, told twice: `start_stamp` and `start_epoch`.
  if (read !== null && base.read !== null && namesOf(read) === namesOf(base.read))
    return {
      generator: `${kind}After`,
      options: { minimum: 0, typical: 0, maximum: 0, ...seconds(recipe, column) },
      inputs: { after: from },
    };
  if (stage === 0 && base.stage > 0) {
    // What was bought years ago, unless it is sold just now.
    const long = recipe.spec.options?.["from"] !== undefined;
    const [typical, maximum] = long ? [400 * DAY, 8 * YEAR] : [DAY, 30 * DAY];
    return {
      generator: `${kind}Before`,
      options: { minimum: 0, typical, maximum, ...seconds(recipe, column) },
      inputs: { before: from },
    };
  }
  const later = read !== null && stage > base.stage;
  const gap = later
    ? usualGap(context, read, [base.column])
    : kind === "date"
      ? { days: 6, most: 45 }
      : { days: 0.25, most: 20 };
  const typical = Math.round(gap.days * DAY);
  const least = gap.least === undefined ? (stage >= 50 ? 0.5 * typical : 0) : gap.least * DAY;
  const grain = kind === "date" ? DAY : 1;
  const minimum = Math.floor(least / grain) * grain;
  const most = gap.most === undefined ? {} : { maximum: Math.max(minimum, Math.round(gap.most * DAY)) };
  return {
    generator: `${kind}After`,
    options: { minimum, typical, ...most, ...seconds(recipe, column) },
    inputs: { after: from },
  };
}

const namesOf = ({ modifiers, phrase }: ReadMoment): string => [...modifiers, phrase].join(" ");

/** Whole numbers that have room for milliseconds and count seconds. */
const seconds = ({ spec }: ColumnRecipe, { type }: Column) =>
  spec.generator === "epochSeconds" && typeClass(type) === "integer" ? { seconds: true } : {};
