import type { ColumnRecipe } from "@seedloom/core";
import { sibling } from "../../context/sibling.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What is written in a file, and so is called what the file is called; photographs keep the names that cameras give. */
const WRITTEN =
  /^(?:document|attachment|report|paper|contract|manual|guide|template|brochure|policy|certificate|handout|worksheet|presentation|proposal|form|statement|thesis|publication|deliverable|material|lesson|assignment|submission)$/;
const TITLES = ["title", "document title", "report title", "subject", "document name", "name", "headline"];

/** The file of a document is called what the document is called. */
export const withFileTitles: RowPass = (recipes, { table, facts, contexts, keys }) => {
  if (!facts.words.some((word) => WRITTEN.test(word))) return recipes;
  return recipes.map((recipe, place): ColumnRecipe => {
    const { column, spec } = recipe;
    if (!["fileName", "filePath"].includes(spec.generator) || spec.inputs !== undefined || keys.has(column))
      return recipe;
    const own = contexts[place];
    const title =
      own === undefined ? null : sibling({ table, facts, column: { ...own.column, nullable: true } }, TITLES, ["text"]);
    const made = recipes.find((one) => one.column === title?.name)?.spec.generator;
    if (title === null || title.name === column || made === undefined || made.startsWith("file")) return recipe;
    return retold(recipe, { ...spec, inputs: { of: { column: title.name } } }, `, called what ${title.name} says`);
  });
};
