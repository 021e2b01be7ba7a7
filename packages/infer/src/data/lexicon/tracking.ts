import { figure, number, pattern, small } from "../short-meanings.ts";
import { of, one } from "./one.ts";

const sure = { confidence: 0.965 };

/** What counts visits of a site keeps: goals that visitors reach, visits and their machines, reports and segments. */
export const TRACKING = [
  one("config os, operating system code", "WIN|MAC|IOS|AND|LIN|COS", { confidence: 0.95 }),
  small("visitor count visit, visitor count visits, visit count", 1, 40, 0, sure),
  small("visit total action, visit total actions, visit total interaction, visit total interactions", 1, 40, 0, sure),
  small("visit total event, visit total events, visit total search, visit total searches", 0, 12, 0, sure),
  small(
    "visitor second since first, visitor seconds since first, visitor second since last, visitor seconds since last",
    0,
    4_000_000,
    0,
    sure,
  ),
  number(
    "time dom completion, time dom processing, time on load, time server, time transfer, time network",
    20,
    900,
    0,
    sure,
  ),
  one(
    "referer keyword, referrer keyword",
    "city museum opening hours|bread without yeast|used bikes|train to the coast|garden in march",
    sure,
  ),
  one("match attribute", "url|title|file|external_website|manually|event_action|visit_duration", sure),
  one("pattern type", "contains|exact|regex|greater_than", sure),
  one("period", "day|week|month|never|range", { of: ["report"], confidence: 0.965 }),
  one("format", "pdf|html|csv|tsv", { of: ["report"], confidence: 0.965 }),
  one("type, kind", "email|mobile", { of: ["report"], confidence: 0.965 }),
  one(
    "reports",
    '["VisitsSummary_get"]|["VisitsSummary_get","Actions_get"]|["Referrers_getWebsites","Goals_get"]|["UserCountry_getCountry"]',
    { of: ["report"], confidence: 0.965 },
  ),
  one("scope", "visit|action", { of: ["custom dimension"], confidence: 0.965 }),
  one(
    "extraction, extractions",
    '[]|[{"dimension":"url","pattern":"lang=(.+)"}]|[{"dimension":"urlparam","pattern":"plan"}]',
    { of: ["custom dimension"], confidence: 0.965 },
  ),
  pattern("id order, idorder, order id", "(A|W)?[1-9][0-9]{4,6}", {
    of: ["conversion", "log conversion", "conversion item"],
    confidence: 0.965,
  }),
  ...of(
    "goal",
    one(
      "name, title",
      "Newsletter sign-up|Contact form sent|Order completed|Brochure downloaded|Account created|Three pages read|Trial started|Booking confirmed|Video watched|Donation made",
      sure,
    ),
    one(
      "description",
      "Reached on the thank-you page.|Counts once per visit.|Download of the PDF.|Only with consent.",
      sure,
    ),
    one("pattern", "/thank-you|/order/confirmed|\\.pdf$|/signup/done|/contact/sent|play", sure),
    figure("revenue, value", [0, 0, 0, 5, 10, 25], sure),
  ),
  ...of(
    "segment",
    pattern(
      "definition, expression",
      "(visitCount>(1|5)|deviceType==(smartphone|desktop|tablet)|countryCode==(de|fr|us|gb)|referrerType==(search|direct|website))(;(visitCount>1|browserCode==FF))?",
      sure,
    ),
  ),
  ...of(
    "archive numeric, numeric archive",
    one(
      "name, metric",
      "nb_visits|nb_uniq_visitors|nb_actions|max_actions|bounce_count|sum_visit_length|nb_visits_converted|done",
      sure,
    ),
  ),
  ...of(
    "log action, action",
    one(
      "name",
      "example.org/|example.org/news/|Opening hours|example.org/shop/cart|Contact|play|example.org/downloads/guide.pdf|Prices",
      sure,
    ),
  ),
  ...of(
    "logger message, log message",
    one("level", "INFO|WARNING|ERROR|DEBUG", sure),
    one("tag, channel", "CoreArchiver|Tracker|Login|API|Scheduler|Updater", sure),
    one(
      "message, text",
      "Archiving was run for site 3, period day.|Login failed for user noor.|Task finished. Time elapsed: 1.204s|Deprecated parameter used in API request.|Could not write to the cache directory.",
      sure,
    ),
  ),
  ...of("access, user access", one("access, role", "view|write|admin", sure)),
];
