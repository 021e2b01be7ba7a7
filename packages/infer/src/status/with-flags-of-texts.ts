import { baseType, findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import { typeClass } from "../context/type-class.ts";
import { TOLD_FLAGS } from "../data/told-flags.ts";
import { isMadeFrom } from "../row/made-from.ts";
import { retold } from "../row/changed.ts";
import type { RowFacts, RowPass } from "../row/row-pass.ts";
import { stemOf } from "../words/stem-of.ts";
import { listedIn } from "../column/listed.ts";

/** Words of a flag that say nothing of what it is about. */
const LITTLE = new Set(["is", "has", "was", "are", "flag", "indicator", "yn"]);
/** Flags that say of anything what a name says of other things, or of which one row has one. */
const VAGUE = new Set(
  (
    "active inactive enabled disabled default new current valid visible hidden deleted locked read sent main open live featured popular recommended " +
    "verified approved published required mandatory optional online available good general other standard custom user name date time item number " +
    "total order account show allow auto email phone price stock sale rate level group system global local first last checked used started done"
  ).split(" "),
);
/** Columns that tell what a row is, of one word or behind words. */
const TELLS =
  /^(?:.* )?(?:type|kind|category|class|role|visibility|scope|mode|environment|env|variant|access|privacy|frequency)$/;
const NAMES = /^(?:[a-z]+ )?(?:name|title|label)$/;
/** Tables of which a name tells of what kind a row is. */
const OF_KINDS = new Set(
  "status state label type category kind location zone class group role tier area place stage priority channel registry position grade level".split(
    " ",
  ),
);
/** Longer lists are of things rather than of kinds. */
const MOST = 40;

/** Flags that a text of the row tells: `is_freezer` of `Chest freezer`, `is_closed` of the status `Closed`, `is_image` of `map.png`, `private` of a visibility. */
export const withFlagsOfTexts: RowPass = (recipes, row) => {
  const { table, facts, keys } = row;
  const texts = recipes.filter(({ column }) => isText(findColumn(table, column)!));
  if (texts.length === 0) return recipes;
  return recipes.map((recipe) => {
    if (!isFlag(recipe, row) || keys.has(recipe.column) || isTied(table, recipe.column)) return recipe;
    const words = (facts.columnWords.get(recipe.column) ?? []).filter((word) => !LITTLE.has(word));
    const others = texts.filter(
      (text) => text.column !== recipe.column && !isMadeFrom(recipes, text.column, recipe.column),
    );
    const told = listed(words, others, row) ?? named(words, others, row);
    if (told === null) return recipe;
    const spec: GeneratorSpec = {
      generator: "textSays",
      options: told.options,
      inputs: { of: { column: told.column } },
    };
    return retold(recipe, spec, `; as ${told.column} tells`);
  });
};

/** Texts, and labels of an enum. */
const isText = ({ type }: Column): boolean => typeClass(type) === "text" || baseType(type).kind === "enum";

/** Whether a column says yes or no, as nothing else of its row tells yet. */
function isFlag({ column, rule, spec }: ColumnRecipe, { table }: RowFacts): boolean {
  if (spec.inputs !== undefined || !["flag", "imperative", "typeFallback", "defaultValue"].includes(rule)) return false;
  const kind = typeClass(findColumn(table, column)!.type);
  return kind === "boolean" || (kind === "integer" && rule !== "typeFallback" && rule !== "defaultValue");
}

interface Told {
  readonly column: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** By the list of such flags. */
function listed(words: readonly string[], texts: readonly ColumnRecipe[], { facts }: RowFacts): Told | null {
  const phrase = words.join(" ");
  const phraseOf = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  for (const { flags, tables, texts: shapes, yes, no } of TOLD_FLAGS) {
    if (!flags.test(phrase) || (tables !== undefined && !facts.words.some((word) => tables.has(word)))) continue;
    for (const shape of shapes) {
      const text = texts.find((one) => shape.test(phraseOf(one)));
      if (text === undefined) continue;
      return { column: text.column, options: yes === undefined ? { matches: no!, not: true } : { matches: yes } };
    }
  }
  return null;
}

/** By a word that is the flag's: of the kinds that a column lists, or of the names of a short list. */
function named(words: readonly string[], texts: readonly ColumnRecipe[], { facts }: RowFacts): Told | null {
  const [word = "", ...more] = words;
  if (more.length > 0 || word.length < 4 || facts.words.includes(word)) return null;
  const stem = stemOf(word);
  const isOfKinds = facts.words.some((one) => OF_KINDS.has(one));
  for (const text of texts) {
    const phrase = (facts.columnWords.get(text.column) ?? []).join(" ");
    if (!TELLS.test(phrase) && !(isOfKinds && NAMES.test(phrase) && !VAGUE.has(word))) continue;
    const values = valuesOf(text.spec);
    const said = values.flatMap((value) => wordsOf(value).filter((one) => one === word || stemOf(one) === stem));
    if (said.length === 0 || said.length > values.length / 2) continue;
    const shape = [...new Set(said)].map((one) => one.replaceAll(/[^\p{L}\d]/gu, "")).join("|");
    return { column: text.column, options: { matches: `(?<!\\p{L})(?:${shape})(?!\\p{L})` } };
  }
  return null;
}

const wordsOf = (value: string): readonly string[] =>
  value
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");

/** The texts of a short list. */
function valuesOf(spec: GeneratorSpec): readonly string[] {
  const values = spec.generator === "weighted" || spec.generator === "choice" ? listedIn(spec) : [];
  return values.length <= MOST && values.every((value) => typeof value === "string") ? values : [];
}
