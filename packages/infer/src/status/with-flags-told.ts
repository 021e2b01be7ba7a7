import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { typeClass } from "../context/type-class.ts";
import { isMadeFrom } from "../row/made-from.ts";
import type { RowFacts, RowPass } from "../row/row-pass.ts";
import { stemOf } from "../words/stem-of.ts";
import { isConditional, missingOf, onlyWhere } from "./only-where.ts";

/** How flags say yes. */
const YES = ["true", "1", "Y", "y", "yes", "Yes", "YES", "t", "T", "on"];
/** Words of a flag that say nothing of what it is about, before and behind. */
const BEFORE = new Set(
  "is has tiene tem hat possui posee was are does have had uses use include includes require requires require need needs offer offers with accept accepts charge charges apply".split(
    " ",
  ),
);
const BEHIND = new Set(
  "flag indicator ind yn required included provided applied attached needed available used given offered applicable received present done exist exists".split(
    " ",
  ),
);
/** What cannot be done with a row has not been done: `share_url` where it `is_shareable`. */
const ABLE: Readonly<Record<string, string>> = Object.fromEntries(
  "share refund return download rent edit renew cancel book redeem reimburse deduct transfer recover republish"
    .split(" ")
    .flatMap((verb) => [
      [`${verb}able`, verb],
      [`${verb.replace(/e$/, "")}able`, verb],
      [`${verb}lable`, verb],
      [`${verb.replace(/e$/, "")}ible`, verb],
    ]),
);
/** Flags of what may be done, which do not say that it is. */
const MAY = new Set(
  "can may allow allows allowed enable enabled auto notify show hide hidden send receive should must not no never only un".split(
    " ",
  ),
);
/** What flags say of any row: nothing that begins with such a word stands only there. */
const OF_ANY = new Set(
  (
    "active inactive public private default primary main current visible valid open new system internal external admin featured popular read sent staff " +
    "superuser local global optional standard base free own email sms phone name user date time order customer product account item status type online " +
    "manual locked synced processed imported required completed complete done finished success successful passed correct verified confirmed checked " +
    "enabled available published approved billable taxable total minimum maximum min max first last start end day week month year number value code " +
    "image photo file video test live demo original master parent child top root home work company person title text content data key id app web mobile " +
    "service sale stock price cost tax payment delivery shipping guest member patient student employee driver vendor supplier in on up out serial invoice started ended tag folder"
  ).split(" "),
);
/** Of what a firm is or a guest is, these have more than their word. */
const SURE = new Set("company guest business tax".split(" "));
/** What counts and sums of several things begin with, too. */
const COUNTED =
  /(?:^| )(?:count|total|number|rate|ratio|percent|percentage|score|minute|second|hour|day|lesson|item|task|order)$/;

/** Verbs that say that there is one, in names of several languages. */
const OWNS = new Set("has have tiene tem hat possui posee".split(" "));
/** Who did it, and why. */
const WHO = /^(?:by|reason|until)$/;

/** What is told of it, said first where the words are turned round. */
const DETAIL = /^(?:detail|note|list|description|which|what)$/;

interface Flag {
  readonly column: string;
  readonly about: readonly string[];
  /** Whether it says so by its verb: `has_password`. */
  readonly owns: boolean;
  /** Whether its word says little: then only who did it and why go with it. */
  readonly vague: boolean;
}

/** What only rows have of which a flag says yes: `gift_message` beside `gift`, `batch_number_series` beside `has_batch_no`. */
export const withFlagsTold: RowPass = (recipes, row) => {
  const flags = recipes.flatMap((recipe) => flagOf(recipe, row));
  if (flags.length === 0) return recipes;
  return recipes.map((recipe) => {
    const { column } = recipe;
    const words = row.facts.columnWords.get(column) ?? [];
    if (row.keys.has(column) || isConditional(recipe) || missingOf(row.table, column) === null) return recipe;
    const kind = kindOf(row, column);
    if (kind === "boolean" || flags.some((flag) => flag.column === column)) return recipe;
    const isNumber = kind === "integer" || kind === "decimal" || kind === "float";
    if (isNumber && COUNTED.test(words.join(" "))) return recipe;
    const flag = flags.find((each) => tells(each, words) && !isMadeFrom(recipes, each.column, column));
    if (flag === undefined) return recipe;
    return onlyWhere(
      recipe,
      { column: flag.column, values: YES, because: `; where ${flag.column} says yes` },
      row.table,
    );
  });
};

const kindOf = ({ table }: RowFacts, name: string): string | null => {
  const column = findColumn(table, name);
  return column === undefined ? null : typeClass(column.type);
};

function flagOf(recipe: ColumnRecipe, row: RowFacts): readonly Flag[] {
  const words = row.facts.columnWords.get(recipe.column) ?? [];
  const isFlag =
    kindOf(row, recipe.column) === "boolean" ||
    ["flag", "imperative", "flagOfMoment"].includes(recipe.rule) ||
    saysYesOrNo(recipe);
  if (!isFlag || words.some((word) => MAY.has(word))) return [];
  const begin = words.findIndex((word) => !BEFORE.has(word));
  if (begin < 0) return [];
  let end = words.length;
  while (end > begin + 1 && BEHIND.has(words[end - 1] ?? "")) end--;
  const about = words.slice(begin, end).map((word) => (Object.hasOwn(ABLE, word) ? ABLE[word]! : word));
  const own = row.facts.words;
  const [word = ""] = about;
  const isVague =
    about.length === 1 && (OF_ANY.has(word) || own.includes(word) || BEHIND.has(word)) && !isSure(words, word);
  return [{ column: recipe.column, about, owns: OWNS.has(words[0] ?? ""), vague: isVague }];
}

/** `enum('N','Y')`, `CHECK (has_pool IN ('yes', 'no'))`: a flag in words, which may say nothing. */
function saysYesOrNo({ rule, spec }: ColumnRecipe): boolean {
  if (!["enumLabels", "checkList", "yesNo"].includes(rule)) return false;
  const listed = (spec.options?.["values"] ?? []) as readonly (readonly [unknown, number] | string)[];
  const said = listed.map((each) => String(typeof each === "string" ? each : each[0]).toLowerCase());
  const words = said.filter((each) => each !== "");
  return words.length === 2 && words.every((each) => /^(?:y|n|yes|no)$/.test(each));
}

/** `is_company` tells of firms what `company` alone does not. */
const isSure = (words: readonly string[], word: string): boolean => words.length > 1 && SURE.has(word);

/** Whether a flag tells of a column of these words: they begin with what it is about, and say more of it unless it says that there is one. */
function tells({ about, owns, vague }: Omit<Flag, "column">, words: readonly string[]): boolean {
  // `locked_by` beside `locked`.
  if (vague)
    return words.length === 2 && words[0] === about[0] && words[0]?.endsWith("ed") === true && WHO.test(words[1] ?? "");
  // `alergias_detalle` beside `tiene_alergias`.
  if (owns && DETAIL.test(words[0] ?? "")) return tells({ about, owns, vague }, words.slice(1));
  const begins = about.every((word, at) => word === words[at] || (word.length > 4 && isStem(word, words[at] ?? "")));
  return begins && (words.length > about.length || owns);
}

const isStem = (word: string, other: string): boolean => other.length > 4 && stemOf(word) === stemOf(other);
