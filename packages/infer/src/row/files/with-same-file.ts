import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { typeClass } from "../../context/type-class.ts";
import { changed, retold } from "../changed.ts";
import type { RowFacts, RowPass } from "../row-pass.ts";
import { freeTextsIn, textsIn } from "../../column/listed.ts";

/** Where a file is, and what it is called there. */
const PATH = /(?:^| )(?:path|location|key|file)$/;
const NAME =
  /^(?:(?:original|orig|base|real|client|download|display|upload|source) )?(?:file ?name|file|name|original name)$/;
/** How its name ends. */
const ENDING = /^(?:(?:file|original|name) )?(?:extension|ext|suffix|ext ?name|ending)$/;
const MEDIA_TYPE = /^(?:(?:file|original|content|media|mime) )?(?:mime|mime ?type|content ?type|media type|type)$/;
/** Small pictures of it, and files beside it. */
const SMALL = /(?:^| )(?:thumb|thumbnail|preview)(?: (?:photo|image|picture|file|path|file ?name|name|file path))*$/;
const BESIDE = /^side ?car(?: (?:path|file|file ?name))?$/;
/** What people call a file. */
const TITLE = /^(?:title|name|label|display name|file title|media title|image title|photo title)$/;
const TITLES = new Set([
  "caption",
  "choice",
  "weighted",
  "title",
  "photoTitle",
  "articleTitle",
  "heading",
  "documentTitle",
  "mixture",
]);
/** Tables of files of any sort. */
const FILES =
  /^(?:file|medium|media|upload|asset|attachment|picture|photo|image|media (?:file|item|library)|file manager)$/;
/** What is said in place of a picture and what is said below it. */
const ALTERNATIVE = /^(?:alt|alternative|alternate)(?: text)?$/;
const BELOW = /^(?:caption|(?:(?:field )?image |photo |picture )?(?:title|caption))$/;
/** Where it is to be had. */
const ADDRESS = /^(?:(?:file|public|image|full|download|media|source) )?url$/;
const PICTURED = new Set(["imageUrl", "url"]);
const CALLED = /^(?:caption|label|display name|title)$/;
const LANGUAGE = /^(?:(?:programming |source |code )?language|lang)$/;

const BOUND = new Set<ColumnRecipe["rule"]>(["enumLabels", "checkList", "commentList", "existingValues", "override"]);
/** What is said of a row's file. */
const SAID = new Set(["mimeTypeOfFile", "kindOfFile", "fileExtension"]);

/**
 * A file that a row keeps in several columns is one: the name at the end of its path, the ending of its name, the small picture of it, what it is
 * called, the language that a source file is written in, and how wide and high it is.
 */
export const withSameFile: RowPass = (recipes, row) => {
  const { table, facts, keys } = row;
  const phraseOf = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  const paths = recipes.filter((one) => PATH.test(phraseOf(one)) && !isAside(phraseOf(one)) && isFile(one));
  const name =
    recipes.find((one) => NAME.test(phraseOf(one)) && isFile(one)) ??
    recipes.find((one) => TITLE.test(phraseOf(one)) && isListed(one));
  const path = paths.find((one) => name === undefined || !isStored(phraseOf(one)));
  const file = path ?? name;
  if (file === undefined) return withAlternative(recipes, row);
  const main = file;
  const source = findColumn(table, main.column);
  const made = (recipe: ColumnRecipe): GeneratorSpec | null => {
    const phrase = phraseOf(recipe);
    const { spec } = recipe;
    if (recipe === main) return null;
    if (recipe.rule === "namedAbroad") return null;
    // What `shownName` made of a file's name.
    const [from] = Object.values(spec.inputs ?? {});
    if (isPlain(main) && spec.generator === "recased" && from?.column === (name ?? main).column && CALLED.test(phrase))
      return { generator: "recased", options: { as: "spoken" }, inputs: { from } };
    if (spec.inputs !== undefined) return null;
    const form = (as: string, from = main): GeneratorSpec => ({
      generator: "recased",
      options: { as },
      inputs: { from: { column: from.column } },
    });
    const isOwn = recipe.entity !== null && recipe.entity === main.entity;
    if (path !== undefined && NAME.test(phrase) && isFile(recipe) && !isOwn && path.spec.generator === "pattern")
      return form("base");
    // What a row's own file would tell is not what a name that comes from elsewhere tells.
    const others = SAID.has(spec.generator) || spec.generator === "fileName" || spec.generator === "filePath";
    if (others && !isEntity(main)) return saidOfNamed(recipe, main, table, form);
    // Telephones have extensions, too.
    if (ENDING.test(phrase) && isDotted(spec)) return form(isDotted(spec) ? "dotted" : "ending", name ?? main);
    // Names out of a list or a pattern are of no file whose type another generator would know.
    if (MEDIA_TYPE.test(phrase) && !isPlain(main) && isMediaType(spec)) return form("mediaType", name ?? main);
    if (SMALL.test(phrase) && isFile(recipe)) return form("thumbnail", phrase.endsWith("name") ? (name ?? main) : main);
    if (
      ADDRESS.test(phrase) &&
      PICTURED.has(spec.generator) &&
      isPlain(main) &&
      FILES.test(facts.words.slice(-1).join(" "))
    ) {
      const template = path === undefined ? "https://files.example.com/{from}" : "https://files.example.com{from}";
      return { generator: "textFrom", options: { template }, inputs: { from: { column: main.column } } };
    }
    if (BESIDE.test(phrase) && isFile(recipe))
      return { generator: "textFrom", options: { template: "{from}.xmp" }, inputs: { from: { column: main.column } } };
    if (LANGUAGE.test(phrase) && isOfCode(main)) return form(isCapital(spec) ? "language" : "languageKey");
    if (
      TITLE.test(phrase) &&
      TITLES.has(spec.generator) &&
      FILES.test(facts.words.slice(-1).join(" ")) &&
      isPlain(main)
    )
      return form("spoken", name ?? main);
    return null;
  };
  const tied = recipes.map((recipe): ColumnRecipe => {
    const column = findColumn(table, recipe.column);
    if (column === undefined) return recipe;
    // Of an enum's labels the one is meant that says it.
    const isSort = recipe.spec.generator === "kindOfFile" || recipe.spec.generator === "mimeTypeOfFile";
    if (!isSort && (typeClass(column.type) !== "text" || BOUND.has(recipe.rule))) return recipe;
    if (keys.has(recipe.column) || isTied(table, recipe.column)) return recipe;
    const spec = made(recipe);
    if (spec === null || (source?.nullable === true && !column.nullable)) return recipe;
    return retold(recipe, spec, `, of ${main.column}`, spec.inputs === undefined ? {} : { entity: null });
  });
  return withAlternative(withBothExtents(tied), row);
};

/** Whether a column holds a file's name or path. */
function isFile({ spec }: ColumnRecipe): boolean {
  if (spec.generator === "fileName" || spec.generator === "filePath") return true;
  const regex = spec.options?.["regex"];
  return spec.generator === "pattern" && typeof regex === "string" && /\\\.(?:\(|[a-z0-9]{2,4}(?:\\\.|$))/.test(regex);
}

/** What is said of a file whose name comes from elsewhere; null where the name tells nothing of it. */
function saidOfNamed(
  { column, spec }: ColumnRecipe,
  main: ColumnRecipe,
  table: RowFacts["table"],
  form: (as: string) => GeneratorSpec,
): GeneratorSpec | null {
  const isKeptAsBytes = (name: string) => /^(?:var)?binary/i.test(findColumn(table, name)?.typeText ?? "");
  // What reads texts reads no bytes: then the files are of the same medium at least.
  const reads = SAID.has(spec.generator) && (isKeptAsBytes(column) || !isKeptAsBytes(main.column));
  if (reads)
    return spec.generator === "fileExtension" ? form("ending") : { ...spec, inputs: { of: { column: main.column } } };
  const endings = endingsOf(main);
  return endings.length > 0 && endings.every((ending) => PICTURES.has(ending)) && spec.options?.["medium"] === undefined
    ? { ...spec, options: { ...spec.options, medium: "image" } }
    : null;
}

const PICTURES = new Set("jpg jpeg png gif webp".split(" "));

/** How the names end that a pattern or a list makes. */
function endingsOf({ spec }: ColumnRecipe): readonly string[] {
  const [, one, several] =
    /\\\.(?:([a-z0-9]{2,4})|\(([a-z0-9|]+)\))\)?$/.exec(String(spec.options?.["regex"] ?? "")) ?? [];
  const told = one ?? several;
  return told === undefined ? freeTextsIn(spec).map((text) => text.replace(/^.*\./, "")) : told.split("|");
}

/** Whether a list says what files are called. */
const isListed = ({ spec }: ColumnRecipe): boolean => {
  const texts = spec.inputs === undefined ? freeTextsIn(spec) : [];
  return texts.length > 1 && texts.every((text) => /^[^/\s]+\.[a-z0-9]{2,4}$/i.test(text));
};

/** Whether a name is that of the row's own file, which the other columns of that file go with. */
const isEntity = ({ spec, entity }: ColumnRecipe): boolean =>
  entity === "file" || ((spec.generator === "fileName" || spec.generator === "filePath") && spec.inputs === undefined);

/** Its name says what it shows, as those that cameras give do not. */
const isPlain = ({ spec }: ColumnRecipe): boolean =>
  spec.inputs === undefined && (spec.generator === "fileName" || spec.generator === "filePath");

const isOfCode = ({ spec }: ColumnRecipe): boolean =>
  /\bts\b|\bpy\b|\bjava\b/.test(String(spec.options?.["regex"] ?? ""));

/** Names under which files are stored are made up beside those that they have. */
const isStored = (phrase: string): boolean => /(?:^| )(?:storage|object|s3|disk) key$/.test(phrase);

const isAside = (phrase: string): boolean =>
  SMALL.test(phrase) || BESIDE.test(phrase) || /encoded|video|log|archive|backup|torrent|parent|folder/.test(phrase);

const isDotted = (spec: GeneratorSpec): boolean => textsIn(spec).some((word) => word.startsWith("."));
const isMediaType = (spec: GeneratorSpec): boolean =>
  spec.generator === "mimeType" ||
  textsIn(spec).some((word) => /^(?:image|text|audio|video|application)\/[\w.+-]+$/.test(word));
const isCapital = (spec: GeneratorSpec): boolean => textsIn(spec).some((word) => /^[A-Z]/.test(word));

/** What has a width has a height. */
function withBothExtents(recipes: readonly ColumnRecipe[]): readonly ColumnRecipe[] {
  const isExtent = ({ spec }: ColumnRecipe) => ["imageWidth", "imageHeight"].includes(spec.generator);
  if (recipes.filter(isExtent).length < 2) return recipes;
  return recipes.map((recipe) => (isExtent(recipe) ? changed(recipe, { nullRate: 0 }) : recipe));
}

/** What is said in place of a picture and what is said below it is said of the same. */
function withAlternative(recipes: readonly ColumnRecipe[], { table, facts, keys }: RowFacts): readonly ColumnRecipe[] {
  const phraseOf = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  const below = recipes.find(
    (one) => BELOW.test(phraseOf(one)) && (TITLES.has(one.spec.generator) || one.spec.generator === "recased"),
  );
  if (below === undefined) return recipes;
  const source = findColumn(table, below.column);
  return recipes.map((recipe): ColumnRecipe => {
    const column = findColumn(table, recipe.column);
    if (
      column === undefined ||
      recipe === below ||
      !ALTERNATIVE.test(phraseOf(recipe).replace(/^(?:field )?(?:image|photo|picture) /, ""))
    )
      return recipe;
    if (typeClass(column.type) !== "text" || recipe.spec.inputs !== undefined || keys.has(column.name)) return recipe;
    const inputs = { from: { column: below.column } };
    const copy: GeneratorSpec = { generator: "textFrom", options: { template: "{from}" }, inputs };
    const spec =
      source?.nullable === true
        ? { generator: "orElse", options: { first: copy, otherwise: recipe.spec }, inputs }
        : copy;
    return retold(recipe, spec, `; what ${below.column} says`, { entity: null });
  });
}
