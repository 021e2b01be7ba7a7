import { fromList, fromParts, localPhrases, wordsOf } from "../build/from.ts";
import { textGenerator } from "../build/text-generator.ts";
import { numberGenerator } from "../build/number-generator.ts";
import { baseType, below } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { numberTarget } from "../number-target.ts";
import { mask } from "../strings/mask.ts";
import { phrase } from "../strings/phrase.ts";
import { wordList } from "../strings/word-list.ts";
import { object } from "../text/vocabulary.ts";
import { theme } from "./page-words.ts";

export const userAgent = fromParts(
  "userAgent",
  "What a browser calls itself.",
  [
    "Mozilla/5.0 ({system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{version}.0.{build}.0 Safari/537.36",
    "Mozilla/5.0 ({system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36 Edg/{version}.0.{build}.0",
    "Mozilla/5.0 ({system}) Gecko/20100101 Firefox/{version}.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4_{patch} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.{patch} Safari/605.1.15",
    "curl/8.{patch}.0",
  ],
  {
    system:
      "Windows NT 10.0; Win64; x64|Macintosh; Intel Mac OS X 10_15_7|X11; Linux x86_64|Linux; Android 14; K|X11; CrOS x86_64",
    version: "118|119|120|121|122|123|124|125|126|127|128|129|130|131",
    build: mask("!###"),
    patch: mask("#"),
  },
);
export const browser = fromList(
  "browser",
  "A browser.",
  "Chrome|Safari|Edge|Firefox|Samsung Internet|Opera|Brave|Vivaldi|DuckDuckGo",
  2,
);
export const operatingSystem = fromList(
  "operatingSystem",
  "An operating system.",
  "Windows 11|Android 14|iOS 17|macOS 14|Windows 10|Android 13|iOS 16|Ubuntu 24.04|macOS 13|Debian 12|Fedora 40|ChromeOS",
  1.6,
);
export const httpMethod = fromList("httpMethod", "An HTTP method.", "GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS", 2.2);
export const protocol = fromList(
  "protocol",
  "A protocol.",
  "https|http|tcp|udp|ssh|ftp|smtp|imap|mqtt|grpc|ws|wss|dns|ldap",
  1.6,
);
/** What programs let one another do with the things of an application, and tell of them. */
const ofThings = (
  name: string,
  summary: string,
  templates: readonly string[],
  words: Readonly<Record<string, string>>,
) =>
  textGenerator({
    name,
    summary: `${summary} \`things\`: of what.`,
    strings: (context, options) => {
      const things = options.list("things")?.map(String) ?? [];
      return phrase(
        templates,
        wordsOf({ ...words, ...(things.length > 0 ? { thing: things.join("|") } : {}) }, context),
      );
    },
  });

export const permission = ofThings("permission", "A permission, as in orders:read.", ["{thing}:{act}"], {
  thing:
    "users|orders|invoices|reports|settings|products|files|roles|teams|projects|payments|customers|tickets|messages|webhooks|api_keys",
  act: "read|write|delete|create|update|export|manage|share",
});
export const scope = ofThings("scope", "An OAuth scope.", ["{thing}.{act}", "{thing}", "{claim}"], {
  claim: "openid|profile|email|offline_access",
  thing: "orders|files|calendar|contacts|repo|reports|billing|admin|users|messages",
  act: "read|write|readonly|manage",
});
export const rowEvent = ofThings(
  "rowEvent",
  "What happened to a thing, as programs tell it: order.created.",
  ["{thing}.{happened}"],
  {
    thing: "order|user|post|invoice|comment|payment|member|file|customer|project",
    happened: "created|updated|deleted",
  },
);
export const oauthProvider = fromList(
  "oauthProvider",
  "Who signs somebody in.",
  "google|apple|github|microsoft|facebook|linkedin|gitlab|okta|twitter|discord|auth0",
  2.2,
);
export const searchQuery = fromParts(
  "searchQuery",
  "What people type where they look for something.",
  ["{thing}", "{what} {thing}", "{thing} {told}", "{thing} {where}", "how to {task}", "{trip} {where}"],
  {
    thing:
      "running shoes|coffee machine|garden chairs|winter tyres|phone case|birthday gift|desk lamp|dog food|rain jacket|wool socks|office chair|water bottle|hiking boots|laptop stand|kitchen scale|bike helmet|picture frame|baby monitor|air fryer|yoga mat|sofa bed|wall clock|headphones|backpack|sunglasses|notebook|bread knife|camping tent|space heater|standing desk|vacuum cleaner|bluetooth speaker|travel pillow|board games|electric toothbrush|tablet cover|shoe rack|bed linen|raised bed|bird feeder",
    what: "cheap|best|used|small|waterproof|black|lightweight|wireless|second hand|large|white|folding|affordable|quiet|compact",
    told: "sale|reviews|size guide|for kids|for beginners|under 50|under 100|near me|test|price|comparison|manual|replacement|repair|offers",
    where: "lisbon|vienna|leeds|porto|hamburg|dublin|lyon|oslo|turin|boston|seattle|madrid|prague|copenhagen",
    task: "descale a coffee machine|clean running shoes|fix a flat tyre|reset a router|write a cover letter|grow tomatoes|tie a tie|cancel a subscription|remove wine stains|bake sourdough|sharpen knives|renew a passport|measure ring size|back up a phone|paint a wall|boil eggs",
    trip: "train tickets|cheap flights|hotel|weather|car rental|things to do|restaurants|museum tickets|bike rental|parking|vegan food|airport transfer",
  },
);
export const emoji = fromList(
  "emoji",
  "An emoji.",
  "😀|😂|😍|👍|🎉|❤|🔥|🚀|✅|⭐|☀|🙏|👏|🤔|😎|💡|🌱|📦|📈|🎯|🏆|🍕|☕|🌍|🔔|✏|📌|🧩|🎵|🐱|🐶|🌈",
);
export const hashtag = fromParts("hashtag", "A hashtag.", ["#{theme}{more}", "#{theme}"], {
  theme,
  more: "tips|ideas|life|love|fun|time|world|club|lovers|goals|news|week|stories|fans|design|lab|2026",
});
export const gitBranch = fromParts(
  "gitBranch",
  "A branch's name.",
  ["{kind}/{verb}-{part}-{thing}", "{kind}/{part}-{thing}", "{kind}/{issue}-{verb}-{part}-{thing}"],
  {
    issue: mask("!##"),
    kind: "feature|fix|chore|docs|refactor|hotfix",
    verb: "add|update|remove|improve|rename|split|optimise|tidy|test|restore|simplify|document",
    part: "login|search|billing|profile|settings|order|invoice|report|upload|export|import|email|user|admin|product|session|token|cache|mobile|start",
    thing:
      "page|form|list|table|dialog|menu|button|filter|api|tests|errors|links|texts|layout|cache|job|index|model|widget|history",
  },
);
const openings =
  "Your|Re: your|Question about the|News on the|Reminder:|Update on the|Thank you for the|Invitation:|Action needed:|Welcome to the";

export const emailSubject = textGenerator({
  name: "emailSubject",
  summary: "The subject of a mail.",
  strings: (context) =>
    localPhrases(context, "subject", () =>
      phrase(["{opening} {object}", "{opening} {object}, {number}"], {
        opening: wordList(openings.split("|")),
        object,
        number: mask("!###"),
      }),
    ),
});

/** How common each status is, in per mille. */
const statuses = [
  200, 200, 200, 200, 200, 200, 201, 204, 301, 302, 304, 304, 400, 401, 403, 404, 404, 422, 429, 500, 502, 503,
];
const distinctStatuses = [...new Set(statuses)];

export const httpStatus: Generator = {
  name: "httpStatus",
  summary: "An HTTP status code, most of them 200.",
  entity: null,
  types: ["integer", "decimal", "text", "any"],
  compile(given, context) {
    new OptionReader("httpStatus", given).end();
    const target = numberTarget(context);
    if (target === null || target.max < 599 || baseType(context.type).kind === "year") return null;
    return {
      capacity: distinctStatuses.length,
      at: (index) => target.write(distinctStatuses[index % distinctStatuses.length] ?? 200),
      draw: (key, row) => target.write(statuses[below(statuses.length, key, row)] ?? 200),
    };
  },
};
export const port = numberGenerator({
  name: "port",
  summary: "A port above the well-known ones.",
  min: 1024,
  max: 65_535,
  scale: 0,
});
