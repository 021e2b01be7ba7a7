import { meaning } from "../meaning.ts";
import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Titles of pages, with underscores for blanks as wikis keep them. */
const TITLES =
  "(History|Geography|Culture|Climate|Architecture|Economy|Music|Education|Transport|Languages)_(of|in)_(Norway|Kenya|Peru|Portugal|Vietnam|Iceland|Ghana|Chile|Austria|Nepal|Estonia|Jamaica|Morocco|Latvia|Uruguay|Finland|Malta|Canada|Ireland|Mongolia)|List_of_(rivers|lakes|museums|castles|islands|universities|bridges|mountains)_in_(Norway|Kenya|Peru|Portugal|Vietnam|Iceland|Ghana|Chile|Austria|Nepal|Estonia|Canada|Ireland|Finland)";
const LOGS = "upload|move|delete|block|protect|newusers|rights|patrol";
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
    ...of(
      "image link",
      pattern(
        "to",
        "(Bridge|Harbour|Castle|Market|Church|Lighthouse)_in_(Bergen|Porto|Galway|Tallinn|Valletta|Cusco|Graz|Accra|Turku|Riga)_(20(1[0-9]|2[0-5])|[1-9])\\.jpg",
        sure,
      ),
    ),
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
    ...of("module dep", one("skin", "vector|minerva|monobook|timeless", sure)),
    ...of("interwiki", meaning("api", { text: "url" }, sure)),
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
