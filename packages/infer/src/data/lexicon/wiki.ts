import { meaning } from "../meaning.ts";
import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Titles of pages, with underscores for blanks as wikis keep them. */
const TITLES =
  "(History|Geography|Culture|Climate|Architecture|Economy|Music|Education|Transport|Languages)_(of|in)_(Norway|Kenya|Peru|Portugal|Vietnam|Iceland|Ghana|Chile|Austria|Nepal|Estonia|Jamaica|Morocco|Latvia|Uruguay|Finland|Malta|Canada|Ireland|Mongolia)|List_of_(rivers|lakes|museums|castles|islands|universities|bridges|mountains)_in_(Norway|Kenya|Peru|Portugal|Vietnam|Iceland|Ghana|Chile|Austria|Nepal|Estonia|Canada|Ireland|Finland)";
const LOGS = "upload|move|delete|block|protect|newusers|rights|patrol";
const PICTURES =
  "(Bridge|Harbour|Castle|Market|Church|Lighthouse)_in_(Bergen|Porto|Galway|Tallinn|Valletta|Cusco|Graz|Accra|Turku|Riga)_(20(1[0-9]|2[0-5])|[1-9])\\.jpg";
const LANGUAGES =
  "en|de|fr|es|it|nl|pl|pt|sv|da|cs|fi|no|ja|ko|ru|uk|tr|el|hu|ro|bg|hr|sr|sl|sk|lt|lv|et|ca|eu|gl|ga|cy|is|he|ar|fa|hi|vi";
const PREFIXES = `(${LANGUAGES})(wiki|wikt|books|news|quote|source|voy|data|commons|species)`;
/** Bits of a picture's colours. */
const DEPTHS = {
  generator: "weighted",
  options: {
    values: [
      [8, 90],
      [24, 7],
      [16, 3],
    ],
  },
};
/** What is so of few. */
const SELDOM = {
  generator: "weighted",
  options: {
    values: [
      [0, 80],
      [1, 20],
    ],
  },
};
const sure = { confidence: 0.97 };

/** Wikis: pages, what they link to, and what was done to them. */
export const WIKI = field(
  "wiki interwiki wiki_page page_prop page_restriction page_link template_link category_link lang_link recent_change? watchlist? revision? redirect? namespace?",
  [
    ...of(
      "page, archive, page link, link target, lang link, recent change, watchlist, redirect, protected title, log, logging, job, query cache, query cache two, watch list",
      pattern("title, page title, title two", TITLES, sure),
    ),
    ...of("category link, page link, template link", pattern("to", TITLES, sure)),
    ...of("image link", pattern("to", PICTURES, sure)),
    ...of(
      "external link",
      meaning("to", { text: "url" }, sure),
      pattern("index, index 60", "https://(com|org|net)\\.example\\.(www|news|maps|archive)\\./[a-z]{4,8}", sure),
    ),
    ...of(
      "category link",
      one("type", "page|subcat|file", sure),
      one("collation", "uppercase|uca-default|numeric", sure),
    ),
    // Lists that the wiki makes of its own pages.
    ...of(
      "query cache, query cache two, query cache info",
      one(
        "type",
        "Uncategorizedpages|Wantedpages|Mostlinked|Longpages|Shortpages|Deadendpages|Ancientpages|Lonelypages|Mostimages",
        sure,
      ),
    ),
    ...of("logging, log", one("type", LOGS, sure)),
    ...of("user group, user former group", one("group", "autoreviewer|bot|sysop|rollbacker|bureaucrat", sure)),
    ...of("protected title", one("create permission, create perm", "sysop|autoconfirmed", sure)),
    ...of("module dep, module dependency", one("skin", "vector|minerva|monobook|timeless", sure)),
    // Other wikis, and by what they are known.
    ...of(
      "interwiki",
      pattern("api", `https://(${LANGUAGES})\\.(wiki|books|news|voy)\\.example/w/api\\.php`, sure),
      pattern("url", `https://(${LANGUAGES})\\.(wiki|books|news|voy)\\.example/wiki/\\$1`, sure),
    ),
    ...of("interwiki, iw link", pattern("prefix", PREFIXES, sure)),
    ...of("iw link", pattern("title", TITLES, sure)),
    ...of(
      "site, site identifier",
      pattern("key, global key", `(${LANGUAGES})(wiki|wiktionary|books|news|quote|source|voy|versity)`, sure),
      one("type", "mediawiki|interwiki|equivalent", sure),
      one("group", "encyclopedia|dictionary|books|news|travel|sources", sure),
      one("source", "local|remote", sure),
      one("protocol", "https|http", sure),
    ),
    // What pages are written in, and what their parts are.
    ...of("content model", one("name, model name", "wikitext|javascript|css|json|text", sure)),
    ...of("slot role", one("name, role name", "main|summary|captions|talk|style", sure)),
    ...of("text", one("flag, flags", "utf-8|utf-8,gzip|gzip|utf-8,external", sure)),
    ...of("recent change", one("source", "mw.edit|mw.new|mw.log|mw.categorize", sure)),
    ...of(
      "page prop, page property",
      one("prop name, property name, propname", "displaytitle|defaultsort|noindex|notoc|page_image|hiddencat", sure),
    ),
    ...of(
      "change tag def, tag def, change tag definition",
      one("name", "mobile edit|visual edit|undo|rollback|manual revert|blanking|new redirect|replaced|reverted", sure),
    ),
    ...of(
      "image, old image, file archive",
      one("media type", "BITMAP|DRAWING", sure),
      meaning("bit, bits", { integer: DEPTHS }, sure),
    ),
    ...of("old image", pattern("name", PICTURES, sure)),
    ...of(
      "recent change, interwiki, page restriction, site",
      meaning("minor, local, trans, cascade, forward", { integer: SELDOM }, sure),
    ),
    ...of(
      "job",
      one(
        "command, cmd",
        "refreshLinks|htmlCacheUpdate|categoryMembershipChange|enotifNotify|cdnPurge|recentChangesUpdate",
        sure,
      ),
    ),
    ...of("page restriction", one("type", "edit|move|create|upload", sure), one("level", "autoconfirmed|sysop", sure)),
    one("content model, page content model", "wikitext|javascript|css|json|text", sure),
    pattern("content address", "tt:[1-9][0-9]{2,5}", sure),
    one("log type", LOGS, sure),
    one("fragment, section", "History|See_also|References|Early_life|External_links|Geography", sure),
    one("interwiki", "de|fr|commons|wikt|species|meta", sure),
  ],
);
