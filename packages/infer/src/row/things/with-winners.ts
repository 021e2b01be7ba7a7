import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { listedIn } from "../../column/listed.ts";

/** What says who has won, where the row has both scores. */
const SAYS =
  /^(?:(?:match|game|final|full time|ft|half time|ht) )?(?:winner|result|outcome|winning side|winning team|result code)$/;
/** The two scores, by what they are called: first that of the side whose victory is named first. */
const SCORES: readonly (readonly [
  ours: RegExp,
  theirs: RegExp,
  words: readonly [won: string, drawn: string, lost: string],
])[] = [
  [
    /^(?:home (?:team )?(?:score|goal|point|run)|score home|goal home|home)$/,
    /^(?:away (?:team )?(?:score|goal|point|run)|score away|goal away|away)$/,
    ["home", "draw", "away"],
  ],
  [
    /^(?:our (?:score|goal|point)|score for|goal for|point for|team score|us)$/,
    /^(?:opponent (?:score|goal|point)|their (?:score|goal|point)|score against|goal against|point against|them)$/,
    ["win", "draw", "loss"],
  ],
];
/** Words of lists that say so. */
const WORDS: readonly (readonly [of: 0 | 1 | 2, said: RegExp])[] = [
  [0, /^(?:h|w|home|win|won|victory|home[ _-]?(?:win|team))$/i],
  [1, /^(?:d|x|t|draw|tie|drawn|tied)$/i],
  [2, /^(?:a|l|away|loss|lost|lose|defeat|away[ _-]?(?:win|team))$/i],
];

/** `winner` and `result` of a match are what its two scores say. */
export const withWinners: RowPass = (recipes, { table, facts, keys, contexts }) => {
  const phrase = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  if (!recipes.some((recipe) => SAYS.test(phrase(recipe)))) return recipes;
  const isNumber = ({ column }: ColumnRecipe) =>
    ["integer", "decimal"].includes(typeClass(findColumn(table, column)!.type) ?? "");
  const scored = (called: RegExp) => recipes.find((recipe) => called.test(phrase(recipe)) && isNumber(recipe));
  const found = SCORES.flatMap(([ours, theirs, words]) => {
    const [own, other] = [scored(ours), scored(theirs)];
    return own === undefined || other === undefined ? [] : [{ own: own.column, other: other.column, words }];
  })[0];
  if (found === undefined) return recipes;
  const { own, other, words } = found;
  const open = [own, other].some((name) => findColumn(table, name)!.nullable);
  return recipes.map((recipe, at) => {
    const column = findColumn(table, recipe.column)!;
    if (
      !SAYS.test(phrase(recipe)) ||
      /half|ht/.test(phrase(recipe)) ||
      keys.has(recipe.column) ||
      isTied(table, recipe.column)
    )
      return recipe;
    if (typeClass(column.type) !== "text" || (open && !column.nullable)) return recipe;
    const said = saidOf(recipe, words, contexts[at]?.maxLength ?? null);
    if (said === null) return recipe;
    const [won, drawn, lost] = said;
    const spec: GeneratorSpec = {
      generator: "banded",
      options: {
        bands: [
          [-1000, lost],
          [0, drawn],
          [0.001, won],
        ],
      },
      inputs: { of: { column: own }, less: { column: other } },
    };
    return retold(recipe, spec, `; as ${own} and ${other} say`, { entity: null, nullRate: 0 });
  });
};

/** The three words: those of the list that the column has to keep to, or the usual ones as far as there is room. */
function saidOf(
  { rule, spec }: ColumnRecipe,
  usual: readonly [string, string, string],
  room: number | null,
): readonly [string, string, string] | null {
  const listed = listedIn(spec).map(String);
  const told = ([0, 1, 2] as const).map((of) =>
    listed.find((word) => WORDS.some(([which, said]) => which === of && said.test(word))),
  );
  const [won, drawn, lost] = told;
  if (won !== undefined && drawn !== undefined && lost !== undefined) return [won, drawn, lost];
  if (rule === "checkList" || rule === "enumLabels" || rule === "commentList" || rule === "existingValues") return null;
  const fits = room === null || usual.every((word) => word.length <= room);
  return fits ? usual : [usual[0][0]!.toUpperCase(), "D", usual[2][0]!.toUpperCase()];
}
