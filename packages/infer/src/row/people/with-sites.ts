import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { LEADS, OF_ANY_PAGES, SHOWN } from "../../data/addresses.ts";
import type { TableFacts } from "../../context/table-facts.ts";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";
import { folderOf } from "../files/folder-of.ts";
import type { RowPass } from "../row-pass.ts";

/** Addresses of pages and sites, rather than of pictures and programs. */
const PAGES = new Set([undefined, "page", "site", "feed"]);

/** Where somebody is found, the surest first. */
const SITES =
  /^(?:(?:web ?site|site|home ?page|company|main|official|base|web)(?: url| link| address)?|url|link|permalink|web address|page url|canonical url|article url|post url|entry url|item url|source url|original url|story url|detail url)$/;
const SURE = /site|home ?page|official|base/;

/** Pages that are called like what they show. */
const PAGE =
  /^(?:url|link|permalink|page url|canonical url|article url|post url|entry url|item url|source url|original url|story url|detail url|web url|full url|web address|product url|event url|job url|listing url)$/;

/** Where such a page is on its site. */
const PATH = /^(?:(?:url|page) )?path(?: ?name)?$/;

/** What pages are called by. */
const TITLES = /^(?:(?:article |post |page |entry |job |event |product |video |course )?title|headline|subject|name)$/;

/** What is heard, seen or printed, by the word for it: files end so. */
const FILES: readonly (readonly [words: RegExp, ends: string])[] = [
  [/^(?:audio|podcast|episode|sound|voice|voice over|track|song|voicemail|recording|call recording|enclosure)$/, "mp3"],
  [/^(?:video|clip|trailer|intro video|lecture|stream|preview video|teaser|demo video)$/, "mp4"],
  [
    /^(?:pdf|brochure|invoice|invoice pdf|receipt|summary|cv|curriculum vitae|contract|certificate|manual|datasheet|data sheet|document|label|report|statement|ticket pdf|slide|presentation|syllabus|prescription|lab report|floor plan|proof|proof of payment|license document)$/,
    "pdf",
  ],
  [/^(?:csv|export|spreadsheet)$/, "csv"],
  [/^(?:media|media file|post media|asset)$/, "jpg"],
  [/^(?:e ?book|epub)$/, "epub"],
  [/^(?:subtitle|caption|transcript)$/, "vtt"],
  [/^(?:archive|zip|backup|source code)$/, "zip"],
];

const NAMES = /^(?:(?:full |company |display |user |business |first )?name|username|title|handle)$/;

/** What says something of a text names no site. */
const SAYING = /^(?:constant|articleTitle|pageTitle|headline|subject)$/;

/** Where somebody is at home, whatever there is to see. */
const HOMES =
  /^(?:(?:official|company|main|own|personal|portfolio) )?(?:web ?site|site|home ?page)(?: url| link| address)?$/;

/** What has a title and is a site. */
const TITLED = /(?:^| )(?:feed|podcast|blog|site|website|journal|publication|channel|newspaper|magazine|forum)$/;

/** Who is called by a name whose address is a site. */
const PEOPLE = new Set(["person", "company", "place"]);

/** Where the pages of things are, by what they are about. */
const SECTIONS: Readonly<Record<string, string>> = {
  product: "products",
  event: "events",
  software: "apps",
};

/** Work that is offered, of all that is done. */
const OFFERED = /(?:^| )(?:job|vacancy|career|position|posting|opening|internship|gig)(?: |$)/;

/**
 * Addresses of a row are on one site (`feed_url` beside `site_url`, `privacy_url` beside `website`), those of pages are called by the
 * row's title, those of files end as their media type does. Columns of `keys` need as many values as they have.
 */
export const withSites: RowPass = (recipes, row) => {
  const { table, facts, keys } = row;
  const addresses = recipes.filter((recipe) => isAddress(recipe) && !keys.has(recipe.column));
  const isPath = (recipe: ColumnRecipe) =>
    recipe.spec.generator === "urlPath" &&
    recipe.spec.options?.["kind"] === undefined &&
    !keys.has(recipe.column) &&
    PATH.test(phraseOf(recipe, facts));
  if (addresses.length === 0 && !recipes.some(isPath)) return recipes;
  const sites = addresses.filter((recipe) => SITES.test(phraseOf(recipe, facts)));
  const site = sites.find((recipe) => SURE.test(phraseOf(recipe, facts))) ?? sites[0];
  const keyed = recipes.find((recipe) => isAddress(recipe) && keys.has(recipe.column));
  const title = recipes.find(
    (recipe) => isTitle(recipe, facts) && (!isOfPeople(facts) || SAYING.test(recipe.spec.generator)),
  );
  const name = recipes.find((recipe) => NAMES.test(phraseOf(recipe, facts)) && !SAYING.test(recipe.spec.generator));
  const last = recipes.find(({ spec }) => spec.generator === "lastName");
  const whose = {
    ...(name !== undefined && { name }),
    ...(name?.spec.generator === "firstName" && last !== undefined && { name2: last }),
  };
  const type =
    recipes.find(({ spec }) => spec.generator.startsWith("mimeType")) ??
    recipes.find((recipe) => /^(?:mime|media) type$/.test(phraseOf(recipe, facts)));
  const isText = (recipe: ColumnRecipe) => {
    const column = findColumn(table, recipe.column);
    return column !== undefined && typeClass(column.type) === "text";
  };
  return recipes.map((recipe) => {
    if (!isText(recipe)) return recipe;
    const phrase = phraseOf(recipe, facts);
    if (isHost(recipe, phrase) && site !== undefined && !keys.has(recipe.column))
      return tied(recipe, { of: site }, { bare: true });
    if (isPath(recipe) && title !== undefined && SAYING.test(title.spec.generator))
      return tied(recipe, { title }, { local: true });
    if (!addresses.includes(recipe)) return recipe;
    const of = site === undefined || site === recipe ? undefined : site;
    const thing = phrase.replace(/ (?:page |file )?(?:url|link|web address|site)$/, "");
    const path = LEADS.find(({ words, to }) => to === "path" && words.test(thing))?.by;
    if (path !== undefined) return of === undefined ? recipe : tied(recipe, { of }, { path });
    const shown = SHOWN.exec(thing)?.[1];
    if (shown !== undefined) return name === undefined ? recipe : tied(recipe, whose, { host: `${shown}.example` });
    // The address of an attachment is that of a file.
    const file = phrase === "url" && FILE.test(facts.words.at(-1) ?? "") ? "file" : thing === phrase ? "" : thing;
    if (type !== undefined && FILE.test(file)) return tied(recipe, { type });
    const ends = endOf(file, facts.words);
    const called = (FILE.test(file) ? facts.words.slice(-2) : file.split(" ")).join("-");
    if (ends !== undefined)
      return title === undefined ? tied(recipe, {}, { ends, called }) : tied(recipe, { title }, { ends });
    // Where the feed has to differ, the site is that of the feed.
    if (recipe === site && keyed !== undefined) return tied(recipe, { of: keyed }, { path: "" });
    if (recipe.spec.generator === "companyUrl" || (recipe === site && HOMES.test(phrase))) {
      const firms = recipes.filter(({ spec }) => spec.generator === "companyName");
      // A site that is not made with the firm's name is called by it all the same.
      if (recipe === site && firms.length === 1 && recipe.spec.generator !== "companyUrl")
        return tied(recipe, { name: firms[0]! }, { path: "" });
      const firm = firms.length > 0;
      if (!firm && of !== undefined && SURE.test(phraseOf(of, facts)) && recipe.spec.generator === "companyUrl")
        return tied(recipe, { of }, { path: `/${thing.split(" ")[0]}` });
      if (firm || recipe !== site || name === undefined) return recipe;
      // What is offered or held has a page on somebody's site.
      const isOffered =
        phraseOf(name, facts).endsWith("title") && !isOfPeople(facts) && !TITLED.test(facts.words.join(" "));
      const below = isOffered ? folderOf(row) : null;
      return below === null ? tied(recipe, whose, { path: "" }) : tied(recipe, { title: name }, { section: below });
    }
    if (!PAGE.test(phrase) || recipe.spec.options?.["kind"] !== undefined) return recipe;
    if (type !== undefined && title === undefined) return tied(recipe, { type });
    if (title === undefined || title === recipe) return recipe;
    const isAny = SAYING.test(title.spec.generator) || OF_ANY_PAGES.test(facts.words.join(" "));
    const own = isAny || /^(?:source|original)/.test(phrase) ? null : folderOf(row);
    const section = OFFERED.test(facts.words.join(" "))
      ? "jobs"
      : (SECTIONS[facts.noun?.noun.subject ?? ""] ?? own ?? undefined);
    const near = of !== undefined && SURE.test(phraseOf(of, facts)) ? { of, title } : { title };
    return tied(recipe, near, section === undefined ? undefined : { section });
  });
};

/** How a file ends that is called so, or else that the table keeps. */
function endOf(thing: string, table: readonly string[]): string | undefined {
  const told = (one: string) => FILES.find(([words]) => words.test(one))?.[1];
  if (!FILE.test(thing)) return told(thing);
  return table.map(told).findLast((each) => each !== undefined) ?? "pdf";
}

const FILE = /^(?:file|attachment|upload|uploaded file|attached file|document file|original file)$/;

const phraseOf = ({ column }: ColumnRecipe, facts: TableFacts): string =>
  facts.columnWords.get(column)?.join(" ") ?? "";

/** The host of an address that stands beside it. */
const isHost = ({ spec }: ColumnRecipe, phrase: string): boolean =>
  spec.inputs === undefined &&
  (spec.generator === "domain" || spec.generator === "hostname") &&
  /^(?:(?:url|site|source|website|page|link) )?(?:domain|host|host name|domain name)$/.test(phrase);

const isAddress = ({ spec }: ColumnRecipe): boolean =>
  spec.inputs === undefined &&
  (spec.generator === "url" || spec.generator === "companyUrl") &&
  PAGES.has(spec.options?.["kind"] as string | undefined);

const isOfPeople = ({ noun }: TableFacts): boolean => PEOPLE.has(noun?.noun.subject ?? "");

const isTitle = (recipe: ColumnRecipe, facts: TableFacts): boolean =>
  TITLES.test(phraseOf(recipe, facts)) &&
  !/^(?:fullName|companyName|userName|username|constant)$/.test(recipe.spec.generator);

/** An address that goes with other columns, each by the name of its input. */
function tied(
  recipe: ColumnRecipe,
  with_: Readonly<Record<string, ColumnRecipe>>,
  options?: Readonly<Record<string, unknown>>,
): ColumnRecipe {
  const inputs = Object.fromEntries(Object.entries(with_).map(([name, { column }]) => [name, { column }]));
  const spec: GeneratorSpec = { generator: "addressOf", inputs, ...(options === undefined ? {} : { options }) };
  return retold(
    recipe,
    spec,
    `, of ${Object.values(with_)
      .map(({ column }) => column)
      .join(" and ")}`,
  );
}
