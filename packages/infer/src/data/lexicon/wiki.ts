import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

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

/** Wikis in several languages by their prefixes: addresses, interfaces, names. */
const ABROAD = "en|de|fr|es|it|nl|pl|pt|sv|da|cs|fi|no|ja|ru|uk|tr|el|hu|ro|ca|he|ar|hi"
  .split("|")
  .flatMap((tongue) => ["wiki", "books", "news", "voy"].map((kind) => ({ tongue, kind })));
const byPrefix = (tell: (tongue: string, kind: string) => string) =>
  Object.fromEntries(ABROAD.map(({ tongue, kind }) => [`${tongue}${kind}`, tell(tongue, kind)]));
/** What sites of a family are, by the end of their keys. */
const SITES: Readonly<Record<string, string>> = {
  wiki: "encyclopedia",
  wiktionary: "dictionary",
  books: "books",
  news: "news",
  quote: "quotes",
  source: "sources",
  voy: "travel",
  versity: "courses",
};
const GROUPS = Object.fromEntries(
  LANGUAGES.split("|").flatMap((tongue) =>
    Object.entries(SITES).map(([kind, group]) => [tongue + kind, group] as const),
  ),
);
/** The language of a site, and where it is. */
const TONGUES = Object.fromEntries(
  LANGUAGES.split("|").flatMap((tongue) => Object.keys(SITES).map((kind) => [tongue + kind, tongue] as const)),
);
const DOMAINS = Object.fromEntries(
  LANGUAGES.split("|").flatMap((tongue) =>
    Object.keys(SITES).map((kind) => [tongue + kind, `${tongue}.${kind}.example`] as const),
  ),
);
const WIKI_PARTS: readonly (readonly [phrases: string, by: Readonly<Record<string, string>>])[] = [
  ["url", byPrefix((tongue, kind) => `https://${tongue}.${kind}.example/wiki/$1`)],
  ["api", byPrefix((tongue, kind) => `https://${tongue}.${kind}.example/w/api.php`)],
  ["wiki id, wikiid", byPrefix((tongue, kind) => `${tongue}${kind === "voy" ? "voyage" : kind}`)],
];

/** What a wiki's pages say on their buttons and above their forms, by the names of the messages. */
const MESSAGES = Object.fromEntries(
  "about=About,aboutpage=Project:About,aboutsite=About this wiki,search=Search,searchbutton=Search,searcharticle=Go,edit=Edit,editsection=edit,editthispage=Edit this page,create=Create,history=Page history,history_short=History,viewhistory=View history,login=Log in,loginprompt=You must enable cookies to log in.,logout=Log out,logouttext=You are now logged out.,help=Help,helppage=Help:Contents,contact=Contact,privacy=Privacy policy,privacypage=Project:Privacy policy,talk=Discussion,talkpagelinktext=talk,move=Move,movepagebtn=Move page,watch=Watch,unwatch=Unwatch,undo=undo,upload=Upload file,uploadbtn=Upload file,printableversion=Printable version,permalink=Permanent link,recentchanges=Recent changes,whatlinkshere=What links here,specialpages=Special pages,randompage=Random page,mainpage=Main Page,mytalk=Talk,preferences=Preferences,watchlist=Watchlist,mycontris=Contributions,savearticle=Save page,showpreview=Show preview,showdiff=Show changes,minoredit=This is a minor edit,summary=Summary:,delete=Delete,protect=Protect,cancel=Cancel"
    .split(",")
    .map((each) => each.split("=") as [string, string])
    .map(([key, value]) => [`messages:${key}`, value]),
);

/** The beginning of an article, as wikis write it. */
const TOWNS = {
  Norway: "Bergen|Bod\u00f8|Stavanger",
  Portugal: "Porto|Aveiro|\u00c9vora",
  Ireland: "Galway|Sligo|Ennis",
  Estonia: "Tartu|P\u00e4rnu|Viljandi",
  Peru: "Cusco|Arequipa|Trujillo",
  Austria: "Graz|Linz|Villach",
  Finland: "Turku|Oulu|Kuopio",
  Denmark: "Aarhus|Odense|Ribe",
  Belgium: "Ghent|Leuven|Bruges",
  Chile: "Valdivia|Osorno|La Serena",
};
const IS_IN = Object.entries(TOWNS).map(
  ([country, towns]) =>
    `'''(${towns})''' is (a (town|port|market town|municipality)|one of the oldest towns) in \\[\\[${country}\\]\\]\\.`,
);
const WIKITEXT = `(${IS_IN.join("|")})( It had [1-9][0-9],[0-9]{3} inhabitants in 20(1[0-9]|2[0-4])\\.| It lies on the river and is known for its (harbour|old town|university|cathedral)\\.)\n\n== (History|Geography|Economy|Culture) ==\n(The (first settlement|town hall|bridge|railway station) dates from 1[2-8][0-9]{2}\\.|The (harbour|market|university) was founded in 1[4-8][0-9]{2} and (rebuilt|extended) in 19[0-9]{2}\\.)( \\{\\{citation needed\\}\\})?`;
/** What editors say of what they changed. */
const SUMMARIES =
  "/\\* (History|Geography|Economy|References|External links|Early life) \\*/ (typo|new source|copyedit|updated|reworded)|(added|fixed|removed) (a reference|a dead link|a category|the infobox|an image|a paragraph)|Reverted edits by 192\\.0\\.2\\.[1-9][0-9]? (to last version|\\(vandalism\\))|(typo|copyedit|new page|minor fixes|spelling|wikilinks|formatting)|Moved page (to the correct title|per discussion)|Created page with content from the (old|German|French) wiki";

/** Pages elsewhere, and the same with the parts of their hosts turned round. */
const LINKS = ["archive", "news", "maps", "www", "library", "museum"].flatMap((host) =>
  ["riverstone", "northgate", "bluewave", "oldtown"].flatMap((site) =>
    ["/articles/1904", "/collection/harbour", "/2019/05/survey.pdf"].map(
      (path) => [`https://${host}.${site}.example${path}`, `https://example.${site}.${host}.${path}`] as const,
    ),
  ),
);

/** Wikis: pages, what they link to, and what was done to them. */
export const WIKI = field(
  "wiki interwiki wiki_page page_prop page_restriction page_link template_link category_link lang_link recent_change? watchlist? revision? redirect? namespace?",
  [
    ...of(
      "page, archive, page link, link target, lang link, iw link, iwlink, interwiki link, langlink, language link, recent change, watchlist, redirect, protected title, log, logging, job, query cache, query cache two, watch list",
      pattern("title, page title, title two", TITLES, sure),
    ),
    ...of("category link, page link, template link", pattern("to", TITLES, sure)),
    ...of("image link", pattern("to", PICTURES, sure)),
    ...of("external link", one("to", LINKS.map(([to]) => to).join("|"), sure)),
    ...of(
      "category link",
      one("type", "page|subcat|file", sure),
      pattern(
        "sort key, sortkey",
        "(HISTORY|GEOGRAPHY|CULTURE|CLIMATE|ECONOMY|MUSIC|RIVERS|LAKES|CASTLES) (OF|IN) (NORWAY|KENYA|PERU|PORTUGAL|ICELAND|CHILE|AUSTRIA|NEPAL|ESTONIA|MALTA)",
        sure,
      ),
      pattern(
        "sort key prefix, sortkey prefix",
        "\\*|!|(Norway|Kenya|Peru|Chile|Malta)(, (History|Rivers|Music|Lakes) of)?",
        sure,
      ),
      one("collation", "uppercase|uca-default|numeric", sure),
    ),
    // Lists that the wiki makes of its own pages.
    ...of(
      "query cache, query cache info",
      one(
        "type",
        "Uncategorizedpages|Wantedpages|Mostlinked|Longpages|Shortpages|Deadendpages|Ancientpages|Lonelypages|Mostimages",
        sure,
      ),
    ),
    ...of("query cache two, querycachetwo", one("type", "BrokenRedirects|DoubleRedirects|Listredirects", sure)),
    ...of("logging, log", one("type", LOGS, sure)),
    ...of(
      "user group, user former group, former group",
      one("group", "autoreviewer|bot|sysop|rollbacker|bureaucrat", sure),
    ),
    ...of("protected title", one("create permission, create perm", "sysop|autoconfirmed", sure)),
    ...of("module dep, module dependency", one("skin", "vector|minerva|monobook|timeless", sure)),
    ...of("text, search index", pattern("text, old text", WIKITEXT, sure)),
    ...of("comment", pattern("text, comment, comment text", SUMMARIES, sure)),
    ...of("search index", pattern("title", TITLES, sure)),
    ...of(
      "upload stash, uploadstash",
      one("source type", "file|url|stash", sure),
      one("status", "finished|chunks", sure),
      pattern("key", "[a-z0-9]{12}\\.[a-z0-9]{6}\\.1\\.jpg", sure),
    ),
    ...of(
      "module dep, module dependency",
      pattern(
        "dep, deps, dependency",
        '\\["(skins|extensions|resources)/(vector|timeless|common|math|cite|gallery)/(images|styles|src)/(arrow|search|icon|edit|menu|lock)(-small|)\\.(svg|less|css)"\\]',
        sure,
      ),
    ),
    pattern("wiki id, wikiid", `(${LANGUAGES})(wiki|wiktionary|books|news|quote|source)`, sure),
    // Other wikis, and by what they are known.
    ...of("iw link, iwlink", pattern("prefix", PREFIXES, sure)),
    ...of("iw link", pattern("title", TITLES, sure)),
    ...of(
      "site identifier",
      pattern("key, global key", `(${LANGUAGES})(wiki|wiktionary|books|news|quote|source|voy|versity)`, sure),
    ),
    ...of("site", one("type", "mediawiki", sure)),
    ...of("site identifier", one("type", "interwiki|equivalent", sure)),
    ...of(
      "site, site identifier",
      one("source", "local|remote", sure),
      one("protocol", "https|http", sure),
      pattern(
        "data",
        'a:1:\\{s:5:"paths";a:1:\\{s:9:"page_path";s:8:"/wiki/\\$1";\\}\\}|a:2:\\{s:9:"page_path";s:8:"/wiki/\\$1";s:9:"file_path";s:5:"/w/\\$1";\\}',
        sure,
      ),
    ),
    // What pages are written in, and what their parts are.
    ...of(
      "content model",
      one(
        "name, model name",
        "wikitext|javascript|css|json|text|Scribunto|sanitized-css|GeoJSON|JsonConfig.Test|MassMessageListContent|proofread-index|proofread-page|wikibase-item|wikibase-property|wikibase-lexeme|flow-board|translate-messagebundle|CollaborationListContent|EntitySchema|GadgetDefinition",
        sure,
      ),
    ),
    ...of(
      "slot role",
      one("name, role name", "main|mediainfo|abuselog|templatedata|schema|documentation|translation", sure),
    ),
    ...of("text", one("flag, flags", "utf-8|utf-8,gzip|gzip|utf-8,external", sure)),
    // What changed lately is edits mostly: of these no log tells.
    ...of(
      "recent change",
      one("source", "mw.edit", sure),
      one("log type, log action", "", sure),
      meaning("logid, log id", { integer: { generator: "constant", options: { value: 0 } } }, sure),
      number("last oldid, last old id", 12_000, 480_000, 0, sure),
      number("this oldid, this old id", 520_000, 990_000, 0, sure),
    ),
    ...of("old image", one("minor mime", "jpeg", sure), one("major mime", "image", sure)),
    ...of("upload stash, uploadstash", one("mime", "image/jpeg", sure)),
    ...of("bot password", one("app id, app", "AWB|pywikibot|bot|mobile|upload-tool|patrol", sure)),
    ...of("lang link, langlink, language link", one("lang, language", "de|fr|es|ja|it|nl|pl|pt|ru|sv|zh", sure)),
    ...of(
      "logging, log",
      one(
        "param, params, parameter",
        'a:2:{s:7:"4::type";s:7:"default";s:9:"5::params";i:0;}|a:0:{}|a:1:{s:6:"4::ids";a:1:{i:0;s:3:"412";}}|a:2:{s:11:"5::duration";s:8:"infinite";s:8:"6::flags";s:8:"nocreate";}',
        { confidence: 0.985 },
      ),
    ),
    ...of(
      "upload stash, uploadstash",
      one(
        "prop, props, property",
        'a:4:{s:10:"fileExists";b:1;s:4:"size";i:184220;s:9:"file-mime";s:10:"image/jpeg";s:8:"major_mime";s:5:"image";}|a:3:{s:10:"fileExists";b:1;s:4:"size";i:96412;s:9:"file-mime";s:9:"image/png";}',
        { confidence: 0.985 },
      ),
    ),
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
      one("media type", "BITMAP|DRAWING|AUDIO|VIDEO|OFFICE|TEXT|ARCHIVE", sure),
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
    one("content model, page content model", "wikitext", sure),
    pattern("content address", "tt:[1-9][0-9]{2,5}", sure),
    one("log type", LOGS, sure),
    one("fragment, section", "History|See_also|References|Early_life|External_links|Geography", sure),
    one("interwiki", "de|fr|commons|wikt|species|meta", sure),
  ],
  [],
  [
    // What was done, by the log that it stands in.
    pair(
      "log type, type",
      "log action, action",
      {
        upload: "upload|overwrite|revert",
        move: "move|move_redir",
        delete: "delete|restore|revision",
        block: "block|unblock|reblock",
        protect: "protect|modify|unprotect",
        newusers: "create|autocreate|create2",
        rights: "rights|autopromote",
        patrol: "patrol|autopatrol",
      },
      { ...sure, of: ["logging", "log", "recent change"] },
    ),
    pair(
      "prop name, property name, propname",
      "value, prop value",
      {
        displaytitle: "<i>Mare nostrum</i>|<i>Primula veris</i>|eBay|iPod",
        defaultsort: "Lovelace, Ada|Bergen, History of|Chile, Rivers of|Peru, Lakes of",
        page_image: "Harbour_in_Bergen_4.jpg|Castle_in_Graz_2023.jpg|Market_in_Riga_2.jpg",
        noindex: "1",
        notoc: "1",
        hiddencat: "1",
      },
      { ...sure, of: ["page prop", "page property"] },
    ),
    pair("to", "index, index 60", Object.fromEntries(LINKS), { ...sure, of: ["external link"] }),
    pair("key, global key", "group", GROUPS, { ...sure, of: ["site"] }),
    pair("key, global key", "language, site language", TONGUES, { ...sure, of: ["site"] }),
    pair("key, global key", "domain, site domain", DOMAINS, { ...sure, of: ["site"] }),
    pair(
      "field",
      "value",
      {
        associated_rev_id: "779693|328116|47048",
        target_author_actor: "363947|10442|2718",
        target_author_ip: "192.0.2.14|203.0.113.77|198.51.100.9",
        rc_id: "981204|733016",
        ipb_id: "4471|5120",
        log_id: "66120|70311",
      },
      { confidence: 0.985, of: ["log search"] },
    ),
    ...WIKI_PARTS.map(([phrases, of_]) => pair("prefix", phrases, of_, { confidence: 0.98, of: ["interwiki"] })),
    pair("key", "value", MESSAGES, {
      ...sure,
      of: ["localization cache", "localisation cache", "l10n cache", "l 10 n cache"],
    }),
    pair(
      "property, key",
      "value",
      {
        skin: "vector|timeless|monobook|minerva",
        language: "en|de|fr|es|pt|ja",
        date: "dmy|mdy|ISO 8601|default",
        rclimit: "50|100|250",
        watchdefault: "1|0",
        minordefault: "0|1",
        enotifwatchlistpages: "1|0",
        gender: "unknown|female|male",
        editfont: "monospace|sans-serif|serif",
        usenewrc: "1|0",
        thumbsize: "4|5|2",
      },
      { ...sure, of: ["user property", "user properties"] },
    ),
  ],
);
