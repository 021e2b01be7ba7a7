import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import type { TableFacts } from "../../context/table-facts.ts";
import { LEADS, OF_ANY_PAGES, OF_SITES, OWN_SITES, PICTURED, SHOWN } from "../../data/addresses.ts";
import type { Lead } from "../../data/addresses.ts";
import { isWord } from "../../words/is-word.ts";
import { plural } from "../../words/plural.ts";
import { calledBy, isCalled } from "./called-by.ts";
import { changed, retold } from "../changed.ts";
import { folderOf } from "../files/folder-of.ts";
import type { RowFacts, RowPass } from "../row-pass.ts";

/** What stands behind whatever an address leads to. */
const ADDRESS = /(?:^| )(?:url|uri|link|href|web address|permalink|endpoint|callback)$/;

/** What an array of pictures of anything is told by. */
const PICTURE = JSON.stringify({ generator: "imageUrl" });

/**
 * An address about which nothing else in its row says anything leads to what its name or its table is about: `manifest_url` to
 * `/manifest.json`, the `url` of a race to `/races/…`, `developer_url` to a site. Pictures stand in a folder of what they show.
 */
export const withPages: RowPass = (recipes, row) => {
  const { facts, keys } = row;
  const isOpen = ({ spec }: ColumnRecipe) =>
    spec.inputs === undefined &&
    ((spec.generator === "imageUrl" && spec.options?.["of"] === undefined) ||
      (spec.generator === "url" && [undefined, "file"].includes(spec.options?.["kind"] as string | undefined)));
  const isOfPictures = ({ spec }: ColumnRecipe) =>
    spec.generator === "array" && JSON.stringify(spec.options?.["element"]) === PICTURE;
  if (!recipes.some((recipe) => isOpen(recipe) || isOfPictures(recipe))) return recipes;
  const folder = folderOf(row);
  return recipes.map((recipe) => {
    if (folder !== null && isOfPictures(recipe)) {
      const element = { generator: "imageUrl", options: { of: folder } };
      return changed(recipe, { spec: { ...recipe.spec, options: { ...recipe.spec.options, element } } });
    }
    if (!isOpen(recipe)) return recipe;
    if (recipe.spec.generator === "imageUrl") return folder === null ? recipe : pictured(recipe, folder);
    if (recipe.spec.options?.["kind"] === "file") return recipe;
    const phrase = (facts.columnWords.get(recipe.column) ?? []).join(" ");
    const thing = phrase.replace(ADDRESS, "");
    const lead = leadOf(thing, recipe.column, facts);
    // Without a word for addresses it is one by what it holds, and may lead anywhere.
    if (lead === null || (thing === phrase && lead.to !== "site" && lead.to !== "path")) return recipe;
    if (lead.to === "picture") return shown(recipe, lead.by);
    if (lead.to === "hook") return told(recipe, { generator: "url", options: { kind: "hook" } });
    if (keys.has(recipe.column)) {
      const below = lead.by === "" ? folder : lead.by;
      return lead.to === "section" && below !== null ? coded(recipe, below) : recipe;
    }
    if (lead.to === "tiles") return told(recipe, TILES);
    if (lead.to === "site") return ofSite(recipe, recipes, thing, row);
    if (lead.to === "path") return lead.by.startsWith("#") ? recipe : tied(recipe, {}, { path: lead.by });
    const name = calledBy(recipe, recipes, row);
    if (lead.to === "host")
      return tied(recipe, name === undefined ? {} : { name: { column: name.column } }, { host: `${lead.by}.example` });
    const named = name === undefined ? {} : { title: { column: name.column } };
    if (lead.to === "file")
      return tied(recipe, named, { ends: lead.by, ...(name === undefined && { called: thing.replaceAll(" ", "-") }) });
    const owner = lead.by === "" ? folder : lead.by;
    if (owner === null) return recipe;
    return name === undefined ? coded(recipe, owner) : tied(recipe, named, { section: owner });
  });
};

type Told = Omit<Lead, "words" | "to"> & { readonly to: Lead["to"] | "picture" | "host" };

/** What an address with these words before it leads to; null where it is any page. */
function leadOf(thing: string, column: string, facts: TableFacts): Told | null {
  const table = facts.words.join(" ");
  if (/(?:^| )(?:web ?)?hook(?: endpoint| target| subscription)?$/.test(table)) return { to: "hook", by: "" };
  if (/(?:^| )feed$/.test(table) && (thing === "" || /(?:^| )feed$/.test(thing)))
    return { to: "path", by: "/feed.xml" };
  if (thing === "" || table.endsWith(thing) || thing === facts.noun?.words) {
    if (OF_SITES.test(table) || ["company", "person"].includes(facts.noun?.noun.subject ?? "")) return SITE;
    return OF_ANY_PAGES.test(table) ? null : { to: "section", by: "" };
  }
  const picture = PICTURED.exec(thing)?.[0];
  if (picture !== undefined) return { to: "picture", by: picture.trim().split(" ")[0] ?? "" };
  const host = SHOWN.exec(thing)?.[1];
  if (host !== undefined) return { to: "host", by: host };
  if (thing === "application" && /application/i.test(column)) return { to: "path", by: "/apply" };
  if (OWN_SITES.test(thing)) return SITE;
  if (/(?:^| )document$/.test(thing))
    return /docs/i.test(column) ? { to: "path", by: "/docs" } : { to: "file", by: "pdf" };
  const lead = LEADS.find(({ words }) => words.test(thing));
  if (lead?.to === "page") return null;
  const words = thing.split(" ").slice(-2);
  return lead ?? { to: "section", by: words.every(isWord) ? words.join("-") : "" };
}

const TILES: GeneratorSpec = {
  generator: "pattern",
  options: {
    regex:
      "https://tiles\\.example\\.(com|net|org)/(streets|terrain|traffic|weather|satellite|hiking)/\\{z\\}/\\{x\\}/\\{y\\}\\.png",
  },
};

const SITE: Told = { to: "site", by: "" };

/** Somebody's site is called like them. */
function ofSite(recipe: ColumnRecipe, recipes: readonly ColumnRecipe[], thing: string, row: RowFacts): ColumnRecipe {
  const phrase = ({ column }: ColumnRecipe) => (row.facts.columnWords.get(column) ?? []).join(" ");
  const other = recipes.find((one) => one !== recipe && thing !== "" && [thing, `${thing} name`].includes(phrase(one)));
  const own = thing === "" ? recipes.find((one) => /^(?:full )?name$/.test(phrase(one))) : undefined;
  const whose = other ?? own;
  if (whose === undefined || !isCalled(whose) || whose.spec.inputs !== undefined)
    return told(recipe, { generator: "url", options: { kind: "site" } });
  return tied(recipe, { name: { column: whose.column } }, { path: "" });
}

const told = (recipe: ColumnRecipe, spec: GeneratorSpec): ColumnRecipe => retold(recipe, spec, ", of what it leads to");

const tied = (
  recipe: ColumnRecipe,
  inputs: NonNullable<GeneratorSpec["inputs"]>,
  options: Readonly<Record<string, unknown>>,
): ColumnRecipe => told(recipe, { generator: "addressOf", inputs, options });

/** One of many pages, told apart by a code. */
const coded = (recipe: ColumnRecipe, section: string): ColumnRecipe =>
  told(recipe, { generator: "url", options: { section } });

const pictured = (recipe: ColumnRecipe, of: string): ColumnRecipe =>
  changed(recipe, { spec: { ...recipe.spec, options: { ...recipe.spec.options, of } } });

const shown = (recipe: ColumnRecipe, word: string): ColumnRecipe =>
  told(
    recipe,
    word === "avatar" ? { generator: "avatarUrl" } : { generator: "imageUrl", options: { of: plural(word) } },
  );
