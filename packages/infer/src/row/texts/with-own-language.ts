import { findColumn } from "@seedloom/core";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** Generators of languages that people speak, as many as there are. */
const SPOKEN = new Set(["languageCode", "languageLocale"]);
/** What is written in a language. */
const WRITTEN =
  /(?:^| )(?:title|headline|text|body|content|description|subject|message|summary|caption|excerpt|term|term title|question|comment|note|article|alias)$/;
/** Where each row is in another language, or tells of one. */
const OF_MANY =
  /^(?:translation|translated|language|lang|locale|localization|i18n|l10n|dictionary|subtitle|caption|user|profile|account|member|visitor|customer|contact|session|country|voice|override)$/;

/** What an application writes is nearly always in its own language: no banner in Japanese, no page in Turkish beside English titles. */
export const withOwnLanguage: RowPass = (recipes, { table, facts, keys }) => {
  if (facts.subject === "person" || facts.words.some((word) => OF_MANY.test(word))) return recipes;
  const phraseOf = (column: string) => (facts.columnWords.get(column) ?? []).join(" ");
  const isWritten = recipes.some(({ column }) => {
    const found = findColumn(table, column);
    return found !== undefined && typeClass(found.type) === "text" && WRITTEN.test(phraseOf(column));
  });
  if (!isWritten) return recipes;
  return recipes.map((recipe) => {
    const { spec, column } = recipe;
    const free = SPOKEN.has(spec.generator) && spec.inputs === undefined && spec.options === undefined;
    if (!free || keys.has(column) || recipe.rule === "override") return recipe;
    const own = { generator: spec.generator, options: { own: true } };
    return retold(recipe, own, "; what is written here is in the language spoken here");
  });
};
