/** What an address leads to, by what stands before `url`. */
export interface Lead {
  /** How that ends. */
  readonly words: RegExp;
  /**
   * `site`: somebody's whole site; `path`: a page that sites have, there; `section`: one of many pages that a site keeps there;
   * `file`: a file that ends so; `page`: any page of the web, as people share and link to them; `hook`: where a program is told of
   * what happens; `tiles`: parts of a map.
   */
  readonly to: "site" | "path" | "section" | "file" | "page" | "hook" | "tiles";
  readonly by: string;
}

const ending = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})$`);
const path = (words: string, by: string): Lead => ({ words: ending(words), to: "path", by });
const section = (words: string, by: string): Lead => ({ words: ending(words), to: "section", by });
const file = (words: string, by: string): Lead => ({ words: ending(words), to: "file", by });

/** The first that fits counts. */
export const LEADS: readonly Lead[] = [
  { words: ending("web ?hook(?: endpoint| target| payload)?|hook"), to: "hook", by: "" },
  { words: /^(?:map|tile|map tile|overlay|map overlay|tile server|basemap)$/, to: "tiles", by: "" },
  path("feed|rss|atom", "/feed.xml"),
  path("comment|discussion", "#comments"),
  path("privacy(?: policy| notice| statement)?", "/privacy"),
  path("term(?: (?:of (?:service|use)|and condition|service|use))?|tos|legal|condition|eula", "/terms"),
  path("cookie(?: policy)?", "/cookies"),
  path("imprint|impressum", "/imprint"),
  path("about(?: us?)?", "/about"),
  path("contact(?: us?)?", "/contact"),
  path("career|job|vacancy", "/careers"),
  path("blog", "/blog"),
  path("news|press", "/news"),
  path("manifest", "/manifest.json"),
  path("configuration|config|configure|setting|preference", "/settings"),
  path("documentation|doc|docs", "/docs"),
  path("support|help|faq|knowledge base", "/help"),
  path("price|pricing", "/pricing"),
  path("guideline|rule|code of conduct", "/rules"),
  path("donate|donation", "/donate"),
  path("shop|store", "/shop"),
  path("menu", "/menu"),
  path("booking|reservation", "/booking"),
  path("ticket", "/tickets"),
  path("registration|register|sign up|enrollment", "/register"),
  path("apply", "/apply"),
  path("login|sign in", "/login"),
  path("unsubscribe|opt out", "/unsubscribe"),
  path("site ?map", "/sitemap.xml"),
  path("status|status page", "/status"),
  path("change ?log|release note", "/changelog"),
  path("cancel|cancellation", "/checkout/cancelled"),
  path("success|thank you|completion", "/checkout/thank-you"),
  path("failure|fail|error|decline", "/checkout/failed"),
  path("return", "/checkout/return"),
  path("checkout|cart", "/checkout"),
  path("admin|console|back ?office|control panel", "/admin"),
  path("upgrade|billing|billing portal", "/billing"),
  path("health|health ?check|heartbeat|liveness", "/health"),
  path("metric|prometheus", "/metrics"),
  path("robot", "/robots.txt"),
  path("funding", "/sponsors"),
  path("bug|issue tracker|bug tracker|bug report", "/issues"),
  path("wiki", "/wiki"),
  path("forum|community", "/community"),
  section("verification|verify|confirm|confirmation", "verify"),
  section("reset", "reset"),
  section("invite|invitation", "invite"),
  section("activation|activate", "activate"),
  section("share|shared|sharing", "share"),
  section("tracking|tracking page", "track"),
  section("payment|pay|hosted invoice", "pay"),
  section("survey|questionnaire|inquest|feedback", "survey"),
  section("embed|embedded|player|widget", "embed"),
  section("draft", "preview"),
  section("tiny", "r"),
  section("edit", "edit"),
  section("notification|notify|ipn|postback", "hooks"),
  section("profile", "profile"),
  file("torrent", "torrent"),
  file("playlist|hls|m3u8?|live stream", "m3u8"),
  file("script|bundle|javascript", "js"),
  file("style ?sheet|css", "css"),
  file("json|open ?api|swagger", "json"),
  file("geo ?json", "geojson"),
  file("ical|ics", "ics"),
  file("xml", "xml"),
  file(
    "evidence|proof|attachment|policy document|bill|quote|quotation|estimate|waiver|agreement|permit|license|transcript|resume|specification|leaflet|flyer|scan",
    "pdf",
  ),
  file("signature", "png"),
  {
    words: ending(
      "source|original|new|tab|originating|reference|external|link|article|story|read more|cta|call to action|button|featured|remote|related|web|custom|target|destination|final|old|long|landing|landing page|matched|visited|page|canonical|current|start|end|entry|exit|referr?er|referring|redirect|post|published|creative|expired|goal|click|visit|search|content|citation|value|local|view|full|info|information|detail|more|request|http|entity|object|item|thing|resource|same a|see also|match|last matched|competitor|advert|promo|preview|short|public|seo|friendly|default|primary|secondary|alternate|alternative|second|other|base path|raw",
    ),
    to: "page",
    by: "",
  },
  {
    words: ending(
      "web ?site|site|home ?page|home|main|root|instance|portal|portfolio|developer|author|publisher|company|organization|vendor|manufacturer|maker|supplier|brand|sponsor|partner|provider|agency|client|app|application|platform|front ?end|club|school|venue|customer|merchant|owner|hosting|institution|producer|distributor|operator|personal|business|gallery|studio|label|bank|employer|university|hospital|hotel|restaurant|team|league|foundation|tenant|workspace",
    ),
    to: "site",
    by: "",
  },
];

/** Words of pictures among those before `url`: what is shown there is one. */
export const PICTURED =
  /(?:^| )(?:image|picture|photo|photograph|art|artwork|avatar|thumbnail|banner|emoji|sticker|screenshot|header image|logo|icon)(?: (?:remote|static|original|large|small|medium|full|mobile|desktop|dark|light|external|source))*$/;

/** Pages that are whole sites where no site stands beside them. */
export const OWN_SITES = /^(?:store|shop|blog|wiki|forum|community|base|root|home)$/;

/** Where people and firms show themselves besides: what is called so is theirs there. */
export const SHOWN =
  /^(?:(?:social )?(linkedin|facebook|instagram|twitter|youtube|tiktok|pinterest|xing|mastodon|github|gitlab|behance|dribbble|twitch|spotify|soundcloud|telegram|whatsapp|discord|medium|yelp|tripadvisor|imdb|goodreads|bluesky|threads|snapchat|reddit|vimeo|bandcamp|deezer|patreon|trello|figma|miro|calendly|kaggle|orcid|researchgate|wikipedia|wikidata|steam|strava|letterboxd|etsy|amazon|ebay|airbnb|eventbrite|meetup|glassdoor|crunchbase|producthunt|codepen|leetcode|hackerrank|dailymotion|tumblr|flickr))(?: (?:profile|page|account|channel|artist|video|board|listing))?$/;

/** Tables that keep addresses of any page of the web. */
export const OF_ANY_PAGES =
  /(?:^| )(?:link|url|uri|bookmark|favorite|favourite|log|visit|history|view|hit|online|audit|watchdog|click|session|crawl|scan|result|check|snapshot|signal|redirect|rewrite|request|response|read later|source|reference|citation|mention|backlink|keyword|search|cache|preview card|preview|entry|feed item|news|article|post|story|page|attempt|conversion|action|step|actionstep|referrer|shortcut|block|ad|advert|banner|campaign|creative|slide|announcement|notification|message|alert|comment|status|activity|attachment|embed|menu|menu item|navigation|section|value|custom field|metadata|monitor|probe|vulnerability|advisory|history item|tab|synonym|menu tree|todo|task)$/;

/** Tables each of whose rows has a site. */
export const OF_SITES =
  /(?:^| )(?:site|web ?site|shop|store|instance|portal|tenant|workspace|forum|blog|mirror|sponsor|library|branch|client application|oauth application|platform|publisher|studio|newspaper|cluster|remote cluster|server|vendor|supplier)$/;
