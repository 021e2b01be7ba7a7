import type { ColumnRecipe } from "@seedloom/core";
import { sibling } from "../../context/sibling.ts";
import { calledBy } from "../programs/called-by.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What is written in a file, and so is called what the file is called; photographs keep the names that cameras give. */
const WRITTEN =
  /^(?:document|attachment|report|paper|contract|manual|guide|template|brochure|policy|certificate|handout|worksheet|presentation|proposal|form|statement|thesis|publication|deliverable|material|lesson|assignment|submission)$/;
const TITLES = ["title", "document title", "report title", "subject", "document name", "name", "headline"];

/** What shows the row, in a table that keeps something else than files. */
const SHOWS =
  /(?:^| )(?:image|picture|pic|photo|icon|cover|artwork|poster)(?: file| path| name| file name| file path| filename)?$/;
const FILES =
  /^(?:file|medium|media|upload|asset|attachment|picture|photo|image|gallery|avatar|sticker|document|album|slide|banner|post|message)$/;

/** The picture of something is called what that is called: `olive-oil.jpg`. */
const withPictures: RowPass = (recipes, row) => {
  const { facts, keys } = row;
  if (facts.words.some((word) => FILES.test(word))) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const { column, spec } = recipe;
    const phrase = (facts.columnWords.get(column) ?? []).join(" ");
    if (!["fileName", "filePath"].includes(spec.generator) || spec.inputs !== undefined || keys.has(column))
      return recipe;
    const medium = spec.options?.["medium"];
    if (!SHOWS.test(phrase) || (medium !== "image" && medium !== "icon")) return recipe;
    const name = calledBy(recipe, recipes, row);
    if (name === undefined || name.entity === "file") return recipe;
    const made = { ...spec, options: { medium }, inputs: { of: { column: name.column } } };
    return retold(recipe, made, `, called what ${name.column} says`, { entity: null });
  });
};

/** The file of a document is called what the document is called, and the picture of something what that is. */
export const withFileTitles: RowPass = (recipes, row) =>
  row.facts.words.some((word) => WRITTEN.test(word)) ? withTitles(recipes, row) : withPictures(recipes, row);

const withTitles: RowPass = (recipes, { table, facts, contexts, keys }) => {
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
