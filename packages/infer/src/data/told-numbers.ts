/** Numbers that a row's name tells: by the words of their columns and tables, of which text, and how. */
export interface ToldNumber {
  /** Words of the number's column. */
  readonly columns: RegExp;
  /** Words of tables, of which one has to be there; of any where none are named. */
  readonly tables?: ReadonlySet<string>;
  /** Words of the text's column. */
  readonly texts: RegExp;
  readonly unit?: "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
  /** Whether any number in the text is meant. */
  readonly bare?: true;
  readonly percent?: true;
  readonly words?: Readonly<Record<string, number>>;
  /** Prices, of which smallest units are a hundredfold. */
  readonly money?: true;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const pairs = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    text.split(",").map((pair) => {
      const [word = "", number] = pair.split(":");
      return [word.trim(), Number(number)];
    }),
  );

const NAME =
  /^(?:(?:plan|term|tax|rate|sla|package|membership|level|grade|tier|policy|product|course|stage|status|priority|profile|type|coupon|promo|challenge|achievement|award|badge|interval|period|depreciation|warranty|payment term|subscription|class|leave|schedule) )*(?:name|title|label|term|terms|description)$|^(?:plan|tier|package|level|grade|priority|stage|sale stage|deal stage|code|slug)$/;
const LENGTH =
  "(?:(?:duration|term|validity|valid|net|due|grace|warranty|guarantee|notice|trial|billing|interval|period|depreciation|retention|number|num|total|payment|credit|repeat|collection|processing|length|of|in|amount|useful|life) )*";
const length = (unit: string): RegExp => new RegExp(`^${LENGTH}${unit}(?: (?:count|number|duration|net|due))?$`);

const EVERY_DAYS = pairs(
  "daily:1, weekly:7, fortnightly:14, biweekly:14, monthly:30, quarterly:90, half-yearly:182, semi-annual:182, annual:365, annually:365, yearly:365, immediate:0, immediately:0, due on receipt:0, on receipt:0, cash on delivery:0, prepayment:0, prepaid:0, in advance:0, cash:0, cod:0",
);
const EVERY_MONTHS = pairs(
  "monthly:1, month:1, quarterly:3, quarter:3, half-yearly:6, half year:6, semi-annual:6, biannual:6, annual:12, annually:12, yearly:12, year:12, biennial:24",
);

const TAXES = pairs(
  "zero:0, zero rate:0, zero rated:0, exempt:0, exempted:0, tax exempt:0, vat exempt:0, no tax:0, no vat:0, none:0, reverse charge:0, out of scope:0, not taxable:0, tax free:0, export:0, intra-community:0, super reduced:4, second reduced:10, reduced:5, reduced rate:5, intermediate:10, standard:20, standard rate:20, general:21, normal:20, full:20, gst:10, hst:13, pst:7, qst:9.975, vat:20, ust:19, mwst:19, tva:20, iva:21, btw:21, moms:25, igv:18, sales tax:8.25, luxury:28, food:5, books:5, digital:20, state tax:6, county tax:1, city tax:1.5, steuerfrei:0, ermäßigt:7, exonéré:0, réduit:5.5, exento:0, reducido:10, hoog:21, laag:9",
);

const PROGRESS = pairs(
  "new:0, open:0, to do:0, todo:0, backlog:0, planned:0, not started:0, draft:0, assigned:10, confirmed:10, accepted:10, in specification:20, specified:20, scheduled:10, on hold:20, waiting:30, blocked:30, in progress:40, in development:40, developed:60, started:20, feedback:60, needs feedback:60, review:80, in review:80, in testing:80, test failed:80, tested:90, resolved:90, fixed:90, done:100, completed:100, complete:100, finished:100, closed:100, rejected:100, cancelled:100, delivered:100, released:100",
);

/** How likely a deal is at a stage. */
const CHANCES = pairs(
  "new:10, lead:10, prospect:10, prospecting:10, contacted:15, contact made:15, initial contact:15, discovery:20, qualification:20, qualified:25, demo:40, demo scheduled:35, meeting:30, needs analysis:30, value proposition:40, id decision makers:45, perception analysis:50, presentation:45, proposal:50, proposal sent:55, proposal made:55, proposal price quote:60, quote:60, quoted:60, quote sent:60, negotiation:75, negotiations started:75, negotiation review:80, contract:85, contract sent:85, verbal:90, verbal commitment:90, commit:90, closing:90, won:100, closed won:100, signed:100, lost:0, closed lost:0, abandoned:0, disqualified:0, unqualified:0",
);

const URGENCIES = pairs(
  "trivial:1, lowest:1, very low:1, none:0, no priority:0, low:2, minor:2, normal:3, medium:3, moderate:3, standard:3, high:4, major:4, important:4, urgent:5, critical:5, highest:5, very high:5, emergency:5, immediate:5, blocker:5",
);

/** How large a plan is, from free to whatever anybody wants. */
const sizes = (free: number, basic: number, standard: number, pro: number, business: number, most: number) => {
  const of = (words: string, number: number) => words.split(",").map((word) => [word.trim(), number] as const);
  return Object.fromEntries([
    ...of("free, trial, freemium, hobby, community, open source, gratuit, gratis, free tier", free),
    ...of(
      "basic, starter, start, lite, light, personal, bronze, essential, essentials, individual, mini, solo, economy, entry, small, básico, basique",
      basic,
    ),
    ...of("standard, plus, silver, growth, regular, team, medium, comfort, advanced starter, estándar", standard),
    ...of("pro, professional, premium, gold, advanced, large, family, power, deluxe", pro),
    ...of("business, platinum, scale, vip, max, mega, ultra, xl, empresarial", business),
    ...of("enterprise, unlimited, ultimate, diamond, corporate, agency, infinite", most),
  ]);
};

const PLANS = set("plan tier subscription edition package pricing bundle tariff");
export const TOLD_NUMBERS: readonly ToldNumber[] = [
  {
    columns:
      /^(?:annual|default|current)?(?: ?(?:tax|vat|gst|sale tax|purchase tax))? ?(?:rate|percent|percentage)$|^(?:tax|vat|gst|amount|value)$/,
    tables: set("tax vat gst duty"),
    texts: /^(?:(?:tax|vat|rate|type|tax rate|class) )*(?:name|title|label|type|class|category|code)$/,
    percent: true,
    words: TAXES,
  },
  {
    columns: /^(?:tax|vat) (?:rate|percent|percentage)$/,
    texts: /^(?:tax|vat)(?: (?:rate|class|category|type))? (?:name|title|class|category|label)$/,
    percent: true,
    words: TAXES,
  },
  {
    columns: /^(?:discount|offer|promotion|promo|coupon|rebate)? ?(?:value|percent|percentage|rate|amount)$|^discount$/,
    tables: set("coupon promo promotion discount offer voucher deal"),
    texts: /^(?:(?:coupon|promo|promotion|discount|offer) )?(?:title|name|label|description|code)$/,
    percent: true,
  },
  {
    columns: length("day"),
    tables: set("term interval frequency schedule billing subscription period recurrence cycle"),
    texts: NAME,
    unit: "day",
    words: EVERY_DAYS,
  },
  { columns: length("day"), texts: NAME, unit: "day" },
  { columns: length("month"), texts: NAME, unit: "month", words: EVERY_MONTHS },
  { columns: length("week"), texts: NAME, unit: "week" },
  {
    columns: length("year"),
    tables: set("term depreciation warranty plan contract lease loan guarantee"),
    texts: NAME,
    unit: "year",
  },
  { columns: length("hour"), texts: NAME, unit: "hour" },
  { columns: length("minute"), texts: NAME, unit: "minute" },
  {
    columns: /^(?:due day|day due|net day|payment day|number day|day|due in|payment term|day before due)$/,
    tables: set("term terms"),
    texts: NAME,
    unit: "day",
    bare: true,
    words: EVERY_DAYS,
  },
  {
    columns: /^(?:grace period|response time|resolution time|period|interval)$/,
    tables: set("sla service level escalation"),
    texts: NAME,
    unit: "hour",
  },
  {
    columns: /^(?:step|timespan|time span|interval|resolution|granularity)$/,
    texts: NAME,
    unit: "second",
    words: pairs("hourly:3600, daily:86400, weekly:604800, monthly:2629800, yearly:31557600"),
  },
  {
    columns: /^(?:target|goal|threshold|required)? ?(?:value|target|goal|threshold|count|amount)$/,
    tables: set("challenge achievement milestone badge"),
    texts: /^(?:name|title|description)$/,
    bare: true,
    words: pairs("first:1, hundred:100, thousand:1000, dozen:12, fifty:50, ten:10, five:5"),
  },
  {
    columns:
      /^(?:(?:level|grade|class|year|semester|term|stage|step|rank) )?(?:order|number|level|sequence|rank|value|sort order)$/,
    tables: set("level grade semester trimester class"),
    texts: /^(?:(?:grade|level|class|semester|term|year) )?(?:name|title|label|code)$/,
    bare: true,
  },
  {
    columns: /^(?:(?:priority|severity|urgency|impact) )?(?:level|weight|value|order|rank|score|sequence|sort order)$/,
    tables: set("priority severity urgency impact"),
    texts: /^(?:(?:priority|severity|urgency|impact) )?(?:name|title|label|code|key)$/,
    words: URGENCIES,
  },
  {
    columns:
      /^(?:default )?(?:done ratio|progress|percent complete|completion percent|percent done|completion|percent)$/,
    tables: set("status state stage"),
    texts: /^(?:(?:status|state|stage) )?(?:name|title|label|code|key)$/,
    words: PROGRESS,
  },
  {
    columns: /^(?:(?:win|close|success|closing|default) )?(?:probability|chance|likelihood|win rate)(?: percent)?$/,
    tables: set("opportunity deal lead offer quote proposal"),
    texts: /^(?:(?:sale|sales|deal|pipeline|opportunity) )?(?:stage|phase|status)(?: name)?$/,
    words: CHANCES,
  },
  {
    columns: /^(?:(?:win|close|success|closing|default) )?(?:probability|chance|likelihood|win rate)(?: percent)?$/,
    tables: set("stage phase status step"),
    texts: /^(?:stage )?(?:name|title|label)$/,
    words: CHANCES,
  },
  {
    columns:
      /^(?:(?:monthly|base|plan|list|unit|recurring|subscription|starting|regular) )*(?:price|cost|fee|amount|charge|price monthly|price per month)(?: (?:cent|monthly|usd|eur|month))*$|^monthly price$/,
    tables: PLANS,
    texts: NAME,
    words: sizes(0, 9, 19, 49, 99, 299),
    money: true,
  },
  {
    columns:
      /^(?:annual|yearly) (?:price|fee|cost|amount)(?: (?:cent|usd|eur))*$|^(?:price|fee|cost|amount) (?:annual|yearly|year|annually|per year)(?: cent)?$/,
    tables: PLANS,
    texts: NAME,
    words: sizes(0, 90, 190, 490, 990, 2990),
    money: true,
  },
  {
    columns:
      /^(?:(?:maximum|included|allowed|number|total) )*(?:user|seat|member|team member|collaborator|employee|agent|editor)(?: (?:limit|maximum|count|number|included|allowed|quota))*$/,
    tables: PLANS,
    texts: NAME,
    words: sizes(1, 3, 10, 25, 100, 1000),
  },
  {
    columns:
      /^(?:(?:maximum|included|allowed|number|total) )*(?:project|workspace|site|workflow|form|store|location|domain|device|stream|screen|profile|listing|board|channel|integration|account)(?: (?:limit|maximum|count|number|included|allowed|quota))*$/,
    tables: PLANS,
    texts: NAME,
    words: sizes(1, 3, 10, 25, 50, 500),
  },
  {
    columns:
      /^(?:(?:maximum|included|monthly|number|total) )*(?:storage|disk|bandwidth)(?: (?:gb|limit|quota|space|gigabyte|included))*$/,
    tables: PLANS,
    texts: NAME,
    words: sizes(1, 5, 20, 100, 500, 2000),
  },
  {
    columns:
      /^(?:(?:maximum|included|monthly|number|total) )*(?:credit|request|api call|call|message|email|contact|subscriber|invoice|document|task|execution|product|lead|record)(?: (?:limit|quota|included|maximum|per month|month|monthly|allowed|count|number))*$/,
    tables: PLANS,
    texts: NAME,
    words: sizes(100, 1000, 5000, 20_000, 100_000, 1_000_000),
  },
];
