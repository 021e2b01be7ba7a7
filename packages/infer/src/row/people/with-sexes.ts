import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** Words of what only women have, and only men. */
const HERS =
  /(?:^| )(?:pregnan[a-z]*|gravida|gestation[a-z]*|menstrua[a-z]*|menopause|menarche|ovulation|cervi(?:x|cal)|uterus|uterine|hysterectomy|mammogra[a-z]*|lactating|lactation|breastfeeding|maiden|(?:fake )?breasts?(?: (?:type|augmentation))?|bra size|cup size|fake tits?)(?: |$)/;
const HIS = /(?:^| )(?:prostate|penis|circumcised|circumcision|vasectomy|testicular)(?: |$)/;
/** How generators of genders write them, each in any case. */
const SPELLED = { hers: ["female", "f", "woman"], his: ["male", "m", "man"] } as const;
const GENDERS = new Set(["gender", "genderCode"]);

/** What only one sex has stands only in rows of that: `circumcised`, `last_menstrual_period`, `is_pregnant` beside `gender`. */
export const withSexes: RowPass = (recipes, { table, facts, keys }) => {
  const gender = recipes.find(({ spec }) => GENDERS.has(spec.generator) && spec.inputs === undefined);
  if (gender === undefined) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const phrase = (facts.columnWords.get(recipe.column) ?? []).join(" ");
    const whose = HERS.test(phrase) ? "hers" : HIS.test(phrase) ? "his" : null;
    const column = findColumn(table, recipe.column);
    if (whose === null || column?.nullable !== true || recipe.spec.inputs !== undefined) return recipe;
    if (keys.has(column.name) || isTied(table, column.name)) return recipe;
    const spec: GeneratorSpec = {
      generator: "when",
      options: { values: spellings(whose, gender.spec), then: recipe.spec },
      inputs: { is: { column: gender.column } },
    };
    return retold(recipe, spec, `; of ${whose === "hers" ? "women" : "men"}, as ${gender.column} says`);
  });
};

/** The word of a list of its own, or else those that the generators have. */
function spellings(whose: "hers" | "his", { options }: GeneratorSpec): readonly unknown[] {
  const [hers, his] = (options?.["words"] ?? []) as readonly unknown[];
  const own = whose === "hers" ? hers : his;
  if (own !== undefined) return [own];
  return SPELLED[whose].flatMap((word) => [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)]);
}
