import { BUSINESS_MAGNITUDES } from "./usual-magnitudes-business.ts";
import { FIELD_MAGNITUDES } from "./usual-magnitudes-fields.ts";
import { LIBRARY_MAGNITUDES } from "./usual-magnitudes-libraries.ts";
import { PROGRAM_MAGNITUDES } from "./usual-magnitudes-programs.ts";
import { TRADE_MAGNITUDES } from "./usual-magnitudes-trades.ts";
import { UNIT_MAGNITUDES } from "./usual-magnitudes-units.ts";
import { about, few, YES } from "./usual-magnitude.ts";
import type { UsualMagnitude } from "./usual-magnitude.ts";

const SHOP = /^(?:.*_)?(?:products?|carts?|cart_items|variants?|skus?)$/i;

const PRICE =
  /^(?:\w+ )?(?:price|cost|fee|amount|value|charge|price sale|sale price|selling price|list price|unit price)$/;
const WORTH =
  /^(?:purchase cost|purchase value|purchase price|acquisition cost|acquisition value|initial cost|original cost|cost|value|book value|price)$/;

/** The first that holds. */
export const USUAL_MAGNITUDES: readonly UsualMagnitude[] = [
  // The day of the month on which somebody pays, and by how much that rises.
  few(
    /^(?:(?:rent|payment|billing|salary|pay|debit|statement|closing) day|day of (?:payment|billing)|due day of month|billing cycle day|billing anchor)$/,
    [1, 1, 5, 15, 3, 10, 28],
    {
      in: /(?:^| )(?:lease|rent|rental|tenancy|loan|mortgage|contract|membership|card|subscription|payroll|employee|standing order|debit|account|plan)(?: |$)/,
      ...YES,
    },
  ),
  about(
    /(?:^| )(?:increase|raise|rise|escalation|indexation|uplift|adjustment|inflation)(?: \w+)? (?:percent|rate)$|^(?:percent|rate) (?:increase|raise|escalation)$/,
    1,
    [0.5, 3.2, 9],
    { as: "decimal", ...YES },
  ),
  ...UNIT_MAGNITUDES,
  ...LIBRARY_MAGNITUDES,
  ...BUSINESS_MAGNITUDES,
  ...PROGRAM_MAGNITUDES,
  ...TRADE_MAGNITUDES,
  ...FIELD_MAGNITUDES,
  // Days, months and hours that somebody grants or keeps to.
  few(/(?:expir\w*|valid\w*|password|certificate)\b.* day|day\b.*(?:expir|valid)/, [30, 90, 365, 60, 180], YES),
  few(/(?:trial|free)\b.* day|day\b.* trial/, [14, 7, 30], YES),
  few(
    /(?:payment|credit|net|invoice) (?:term|terms|target|period)?\b ?.*day|day\b.* (?:payment|net)$|^term day$/,
    [30, 14, 60, 45, 10],
    YES,
  ),
  few(/^quota$/, [200, 100, 500, 50, 1000, 2000], {
    in: /ticket|event|course|class|seat|registration|sale|session|tour|admission/,
    as: "integer",
    ...YES,
  }),
  about(
    /^attendance(?: estimate| estimated| expected)?$|^(?:estimated|expected) attendance$/,
    "whole",
    [80, 1800, 25_000],
    { in: /^(?:set|gig|concert|performance|show|festival|match|event)$/, ...YES },
  ),
  few(
    /^(?:(?:price|rate|cost|fee|fare|charge) )?(?:per )?minute(?: (?:price|rate|cost|fee|fare))?$/,
    [0.25, 0.19, 0.22, 0.29, 0.15],
    { in: /(?:^| )(?:city|tariff|plan|pricing|rate|zone|fare|price)(?: |$)/, as: "decimal", ...YES },
  ),
  about(/^weekly (?:rate|price|fee|rent)$/, "tidy", [90, 230, 600], { as: "decimal", ...YES }),
  about(
    /^distance to \w+ (?:minute|min)$|^(?:walk|walking|travel|commute|drive|driving) (?:minute|min|time min)$/,
    "whole",
    [3, 18, 60],
  ),
  about(/^distance (?:m|meter|metre)$/, "whole", [150, 2600, 14_000], {
    in: /(?:^| )(?:ride|trip|rental|run|walk|hire|journey)$/,
    ...YES,
  }),
  about(/^(?:duration|ride|trip) (?:s|second)$/, "whole", [60, 840, 5400], {
    in: /(?:^| )(?:ride|trip|rental|hire)$/,
    ...YES,
  }),
  about(/^(?:average|avg|mean) speed(?: kmh)?$/, 1, [8, 15.5, 24], { in: /(?:^| )(?:ride|rental|hire)$/, ...YES }),
  about(/^battery (?:start|begin|before)$|^(?:start|starting) battery(?: level)?$/, "whole", [12, 70, 100], YES),
  about(/^voltage$/, 2, [34.5, 38.2, 42], { beside: /satellite|hdop|tilt|imei|rssi/, ...YES }),
  about(/^(?:satellite|number satellite)(?: used| count)?$/, "whole", [4, 10, 19], YES),
  about(/^[hpv]dop$/, 2, [0.6, 1.2, 5], YES),
  about(/^tilt(?: deg| degree| angle)?$/, "whole", [0, 6, 80], YES),
  few(/^(?:max|maximum) redemption$|^redemption limit$/, [500, 100, 1000, 250, 5000, 10_000], {
    as: "integer",
    ...YES,
  }),
  about(
    /^(?:reading|listening|writing|speaking|grammar|vocabulary|overall|oral|written)(?: score| mark| point)?$/,
    "whole",
    [28, 69, 100],
    { in: /(?:^| )(?:exam|test|assessment|placement)(?: |$)/, ...YES },
  ),
  few(/^(?:number of )?(?:lift|elevator)(?: count| number)?$/, [1, 1, 2, 0, 1, 3], { as: "integer", ...YES }),
  few(/^(?:number of )?rooms?(?: count| number)?$/, [3, 2, 4, 1, 2.5, 3.5, 5], {
    in: /unit|apartment|flat|dwelling|condo/,
    ...YES,
  }),
  few(/^deposit(?: amount)?$/, [30, 50, 20, 25, 100], {
    in: /(?:^| )(?:key|card|badge|remote|bottle|crate|locker|chip|fob)(?: |$)/,
    ...YES,
  }),
  few(
    /(?:^| )(?:event|request|message|email|mail|call|api|query|token|run) quota$/,
    [100_000, 10_000, 50_000, 500_000, 1_000_000],
    { as: "integer", ...YES },
  ),
  about(/^(?:uptime|availability) \d+ ?(?:d|h|m|day|hour|month|week|year)s?$/, 2, [98.2, 99.8, 100], {
    as: "decimal",
    ...YES,
  }),
  about(/^(?:crash free|error free|success)(?: (?:session|user|rate|pct|percent|share))*$/, 2, [96.5, 99.4, 100], {
    as: "decimal",
    ...YES,
  }),
  few(/^(?:waitlist|waiting list|wait list|waitlisted)(?: count| size| number)?$/, [0, 0, 0, 0, 0, 1, 2, 4, 7], {
    as: "integer",
    ...YES,
  }),
  // How far into something that is heard or seen, in milliseconds.
  about(
    /^(?:\w+ )?(?:start|end|begin|from|to|offset|position|in|out|at|progress|playhead|seek|cue|mark|resume) (?:ms|milli|millisecond)$/,
    "whole",
    [0, 900_000, 5_400_000],
    {
      beside:
        /(?:^| )(?:episode|chapter|track|audio|video|media|song|clip|segment|caption|subtitle|lyric|speaker|transcript|title|cpm)(?: |$)/,
      ...YES,
    },
  ),
  few(/(?:notice|resignation)\b.* day|day\b.* notice/, [30, 14, 60, 90], YES),
  few(/shelf life|best before day|life in day/, [365, 180, 30, 730, 90, 7], { as: "integer", ...YES }),
  few(
    /(?:^| )(?:retention|retain|keep|purge|archive)\b.* day|log retention|retention(?: period)?$/,
    [30, 90, 365, 7, 14, 180],
    {
      as: "integer",
    },
  ),
  few(
    /(?:charge|maintenance|service|inspection|calibration|cleaning|watering) interval\b.*day/,
    [30, 90, 180, 365, 14],
    YES,
  ),
  few(/^(?:duration |valid |number of )?day(?: duration| valid| number)?$/, [30, 90, 365, 180, 7], {
    in: /membership|(?:^| )plan|subscription|(?:^| )pass$/,
    as: "integer",
    ...YES,
  }),
  few(/(?:^| )(?:work\w*|labou?r|business|attended|attendance) day|day (?:work|attend|present)/, [5, 5, 4, 5, 3], {
    in: /week/,
    as: "integer",
    ...YES,
  }),
  few(
    /(?:valid\w*|warranty|certificate|guarantee|tenure|tenor)\b.* month|month\b.* (?:valid|warranty|tenure)/,
    [12, 24, 36, 6, 60, 48],
    {
      as: "integer",
      ...YES,
    },
  ),
  few(
    /^(?:duration|term|tenure|tenor|loan term|loan duration|number of (?:month|payment))$/,
    [12, 24, 36, 48, 60, 72],
    {
      in: /(?:^| )(?:loan|mortgage|financing|credit)$/,
      as: "integer",
      ...YES,
    },
  ),
  few(
    /(?:credit|call|request|token|message|minute|email|sms|page|document|image|query|export|upload)\b.* per (?:month|day|hour|week|year|minute)$/,
    [1000, 5000, 10_000, 500, 100, 50_000],
    { as: "integer", ...YES },
  ),
  few(/weekly hour|hour (?:per|a) week|week hour/, [40, 38.5, 35, 20, 30, 37.5], YES),
  about(
    /(?:budget\w*|planned|estimated|allocated|contracted|quoted|sold) hour|hour (?:budget|planned|estimated|sold)/,
    "tidy",
    [8, 120, 640],
    {
      in: /(?:^| )(?:project|contract|budget|retainer|milestone|quote)$/,
      ...YES,
    },
  ),
  few(/auto\w* close hour/, [24, 72, 48, 168, 720], YES),
  // What programs wait for, in seconds.
  few(/cache (?:timeout|ttl|time|lifetime|duration)/, [3600, 300, 86_400, 600, 1800], { as: "integer", ...YES }),
  few(/(?:inactive|session|idle)\b.*(?:timeout|interval|lifetime|ttl)/, [1800, 3600, 900, 7200, 86_400], {
    as: "integer",
  }),
  few(
    /(?:retry|refresh|poll\w*|check|heartbeat|update|scan|probe|ping|sync) interval/,
    [60, 30, 300, 120, 600, 20, 3600],
    {
      as: "integer",
    },
  ),
  few(/(?:working|job|run|execution|task) timeout/, [3600, 600, 1800, 300, 7200], { as: "integer", ...YES }),
  few(
    /^(?!.*(?:number|day|month|year|week|hour|minute|ms|billing|fiscal|accounting|pay|current|report|minim\w+|max\w+)\b).*(?:period|delay|grace|grace time)$/,
    [3600, 86_400, 604_800, 0, 1800, 2_592_000],
    { as: "wide", ...YES },
  ),
  about(/latency/, 2, [0.3, 1.9, 12], { beside: /token|model|prompt|provider|answer/, as: "decimal", ...YES }),
  about(/^(?:\w+ )?(?:elapsed|execution|processing|run|running|compute) (?:time|second)$/, 3, [0.04, 2.8, 90], {
    beside: /status|error|node|workflow|step|query|build|test|model/,
    as: "decimal",
    ...YES,
  }),
  about(/(?:total )?time (?:spent|online|read|played)|playtime|play time/, "whole", [300, 42_000, 900_000], {
    in: /user|player|member|stat/,
    as: "integer",
  }),
  // Bytes, as their table tells.
  about(/^(?:\w+ )?size$/, "whole", [250_000_000, 1_400_000_000, 9_000_000_000], {
    in: /episode|movie|release|torrent|blocklist|recording/,
    as: "wide",
    ...YES,
  }),
  about(/^(?:\w+ )?size$/, "whole", [380, 1900, 42_000], {
    in: /calendar object|(?:^| )card$|contact|vcard|note/,
    as: "wide",
    ...YES,
  }),
  about(/^(?:total |disk )?size$/, "whole", [8_000_000_000, 480_000_000_000, 8_000_000_000_000], {
    in: /(?:^| )(?:device|disk|drive|partition|filesystem)$/,
    as: "wide",
    ...YES,
  }),
  about(/^(?:file |object |content |total |blob )?size$/, "whole", [900, 1_600_000, 180_000_000], {
    beside:
      /(?:^| )(?:hash|sha|md5|mime|mime type|content type|path|filename|file name|checksum|etag|uri|oid|digest)(?: |$)/,
    as: "wide",
  }),
  about(
    /^(?!.*(?:quota|size)).*(?:read|write|written|transfer\w*|sent|received|used|usage|in|out)\b.* byte|byte (?:read|write|written|in|out|sent|received|used)/,
    "whole",
    [40_000, 2_400_000_000, 900_000_000_000],
    {
      as: "wide",
    },
  ),
  // Pictures, and what is drawn or stands in a grid.
  few(/^(?:\w+ )?(?:width|height)$/, [16, 32, 32, 48, 64, 128], {
    in: /favicon|(?:^| )icon|emoji|cursor/,
    as: "integer",
    ...YES,
  }),
  few(/^(?:width|height|size x|size y)$/, [6, 4, 3, 12, 2, 8], {
    in: /widget|panel|tile|grid item/,
    as: "integer",
    ...YES,
  }),
  few(/^(?:x|y|position x|position y|pos x|pos y|row|col|column)$/, [0, 6, 1, 4, 12, 8, 2, 10, 3], {
    in: /widget|panel|tile|grid item/,
    as: "integer",
    ...YES,
  }),
  few(/^(?:graph )?width$/, [700, 500, 600, 800], { in: /graph|chart|plot|report/, as: "integer", ...YES }),
  few(/^(?:graph )?height$/, [150, 200, 120, 300, 400], { in: /graph|chart|plot|report/, as: "integer", ...YES }),
  few(/^(?:line|border|stroke|outline) (?:width|thickness)$/, [1, 2, 1, 1.5, 3], YES),
  few(/^(?:width|depth)$/, [600, 800, 1000, 1070, 1200], { in: /(?:^| )(?:rack|cabinet)$/, ...YES }),
  few(/^height$/, [2000, 2200, 1200, 600], { in: /(?:^| )(?:rack|cabinet)$/, ...YES }),
  few(/^(?:number of unit|number unit|unit number|u height)$/, [42, 48, 24, 12], {
    in: /(?:^| )(?:rack|cabinet)$/,
    as: "integer",
    ...YES,
  }),
  {
    of: /^(?:\w+ )?width$/,
    generator: "imageWidth",
    in: /asset|media|image|photo|picture|video|enclosure|attachment|upload|stream|screenshot|thumbnail/,
    beside: /^(?:\w+ )?height$/,
    as: "integer",
    ...YES,
  },
  {
    of: /^(?:\w+ )?height$/,
    generator: "imageHeight",
    in: /asset|media|image|photo|picture|video|enclosure|attachment|upload|stream|screenshot|thumbnail/,
    beside: /^(?:\w+ )?width$/,
    as: "integer",
    ...YES,
  },
  // Where something begins, by how much it goes on, and what it is multiplied with.
  few(/^(?!.*(?:utc|gmt|zone|time|x|y)\b).*offset$/, [0, 0, 0, 0, 0, 0, 10, 20, 50, 1, 100], { as: "integer", ...YES }),
  few(
    /^(?:calibration|temperature|sensor|value|audio|subtitle)? ?(?:offset|delay)$/,
    [0, 0, 0, 0.5, -0.5, 0.2, -0.2, 1],
    {
      as: "decimal",
      ...YES,
    },
  ),
  few(/^step(?: size)?$/, [1, 1, 1, 1, 5, 10], { in: /^(?!.*(?:step|metric))/, as: "integer" }),
  few(/^(?:conversion )?factor$/, [1, 12, 1000, 6, 24, 10, 100, 0.001], {
    in: /conversion|(?:^| )(?:unit|uom)/,
    as: "decimal",
    ...YES,
  }),
  few(/(?:conversion|price|scale|unit|quantity|weight|adjustment) factor$/, [1, 1, 1, 1, 1, 12, 6, 10], {
    as: "decimal",
    ...YES,
  }),
  few(/(?:^| )iteration(?: ?count)?$|(?:password|kdf)\b.* iter\w*$/, [100_000, 600_000, 310_000, 4096, 10_000], {
    beside: /password|salt|kdf|hash/,
    as: "integer",
    ...YES,
  }),
  // Papers are in the currency of the books mostly.
  few(/^(?:\w+ )?conversion rate$/, [1, 1, 1, 1, 1, 1.08, 0.92, 1.27], {
    in: /^(?!.*(?:currency|rate|exchange|campaign|analytic))/,
    beside: /(?:^| )currency(?: |$)/,
    as: "decimal",
    ...YES,
  }),
  // Shares.
  about(/(?:^| )confidence(?: level| score)?$/, "whole", [52, 84, 99], { as: "integer", ...YES }),
  about(/(?:^| )confidence(?: level| score)?$/, 2, [0.48, 0.84, 0.99], { as: "decimal" }),
  few(/(?:^| )probability$/, [10, 20, 25, 40, 50, 60, 75, 80, 90, 100], {
    in: /(?:^| )(?:lead|opportunity|deal|pipeline)$/,
    ...YES,
  }),
  few(
    /(?:max\w*|cap\w*|up to) discount(?: amount| value)?$|discount (?:max|cap|limit)/,
    [50, 100, 25, 20, 200, 10, 500],
    {
      in: /coupon|voucher|promo|discount|offer/,
      ...YES,
    },
  ),
  few(/(?:^| )germination(?: percent| rate)?$/, [85, 90, 80, 92, 75, 95, 70], YES),
  // What is paid for a token.
  about(/(?:^| )(?:price|cost|amount)(?: usd)?$/, 6, [0.0001, 0.006, 0.12], {
    beside: /token/,
    as: "decimal",
    in: /^(?!.*(?:summary|monthly|daily)).*(?:message|usage|cost|tracking|llm|generation|completion|span|trace|spend|model|conversation)/,
    ...YES,
  }),
  // Prices and what things are worth, by what they are of.
  about(PRICE, "money", [4500, 23_000, 85_000], {
    in: /(?:^| )(?:sale|deal)$/,
    beside: /(?:^| )(?:vehicle|car|vin|automobile)(?: |$)/,
    ...YES,
  }),
  about(PRICE, "money", [4500, 23_000, 85_000], {
    in: /(?:^| )(?:sale|deal|offer|quotation)$/,
    schema: /^(?:vehicles?|cars?|vehiculos?|autos|coches|carros|fahrzeuge|voitures)$/i,
    ...YES,
  }),
  about(PRICE, "money", [149, 620, 1399], { in: /(?:^| )(?:phone|smartphone|tablet|handset)(?: model)?$/, ...YES }),
  about(PRICE, "money", [7, 26, 190], { in: /(?:^| )(?:wine|bottle of wine|cellar bottle)$/ }),
  about(/^(?:critic |expert |parker |wine )?(?:score|point)$/, "whole", [80, 89, 99], {
    in: /(?:^| )(?:wine|cellar bottle|tasting)$/,
    as: "integer",
    ...YES,
  }),
  about(PRICE, "money", [0.4, 9, 85], { in: /(?:^| )(?:medicine|medication|drug|pharmacy stock|pharmacy item)$/ }),
  about(PRICE, "money", [5, 32, 95], {
    in: /(?:^| )(?:board game|video game|toy|puzzle|yarn|yarn stash|craft)$/,
    ...YES,
  }),
  about(/^(?:price|last price|unit price|cost)$/, "money", [0.6, 3.6, 19], {
    in: /stock|product barcode|shopping|grocery/,
    schema: /shopping_?list|recipes?_pos|meal_?plan/i,
    ...YES,
  }),
  few(/^(?:amount|quantity|quick consume amount)$/, [1, 2, 1, 3, 4, 6, 0.5], {
    in: /stock|product|shopping|grocery/,
    schema: /shopping_?list|recipes?_pos|meal_?plan/i,
    ...YES,
  }),
  about(/^(?:tuition|tuition fee|fee|program fee|annual fee)$/, "tidy", [600, 3200, 14_000], {
    in: /(?:^| )(?:program|programme|degree|tuition)$/,
    ...YES,
  }),
  about(/^(?:\w+ )?(?:price|fee|cost)$/, "tidy", [25, 180, 1600], {
    in: /(?:^| )(?:course|workshop|training|training course|seminar|class)$/,
  }),
  about(/^(?:average |base |total |surgery )?(?:cost|price|fee)$/, "tidy", [350, 3200, 18_000], {
    in: /(?:^| )(?:surgery|operation|surgical procedure|surgery classification)$/,
    ...YES,
  }),
  about(/^cost$/, "tidy", [350, 3200, 18_000], {
    in: /(?:^| )procedure$/,
    beside: /^(?:name|code)$/,
    schema: /^(?:physician|patient|surge)/i,
  }),
  about(/^(?:\w+ )?(?:amount|fee|price|value|charge)$/, "tidy", [40, 130, 380], {
    in: /(?:^| )(?:consultation|checkup)$/,
  }),
  about(/^price$/, "money", [25, 140, 900], {
    in: /(?:^| )service$/,
    schema: /^(?:vehicles?|cars?|vehiculos?|autos|repairs?|taller\w*)$/i,
  }),
  about(WORTH, "money", [3, 42, 390], { in: /(?:^| )(?:accessory|consumable|component|supply)$/, ...YES }),
  about(WORTH, "money", [20, 420, 5200], { in: /(?:^| )(?:license|software license|software)$/, ...YES }),
  about(WORTH, "money", [180, 980, 4800], { in: /(?:^| )asset$/, schema: /accessor|consumable/i, ...YES }),
  about(WORTH, "money", [120, 2100, 38_000], {
    in: /(?:^| )(?:asset|fixed asset|asset item|equipment|hardware|machine|infocom)$/,
  }),
  about(/^value$/, "money", [500, 9000, 60_000], { in: /collateral/, ...YES }),
  about(/^(?:total |shipping )?(?:cost|price|fee|amount)$|shipping cost|adjustment total/, "money", [3.9, 9.9, 48], {
    in: /(?:^| )(?:shipment|shipping|delivery|order carrier)$/,
    schema: SHOP,
    ...YES,
  }),
  about(/^(?:refund )?(?:amount|total)$/, "money", [4, 46, 420], { in: /(?:^| )refund$/, schema: SHOP, ...YES }),
  few(/(?:^| )copay(?:ment)?$/, [20, 25, 40, 10, 30, 50, 15], YES),
  about(/hourly (?:cost|rate|wage|pay)|(?:cost|rate|pay) (?:hourly|per hour)/, "money", [14, 38, 140], YES),
  few(
    /(?:lower|minimum|min|from) (?:limit|bound|income|amount|salary)|(?:limit|bound|income) (?:lower|min)/,
    [0, 10_000, 25_000, 50_000, 75_000, 100_000],
    { in: /tax (?:band|bracket|slab)|income (?:band|bracket)/, ...YES },
  ),
  about(/^(?:base |basic |gross |net |final |total )?(?:salary|pay|wage)$/, "money", [1650, 3500, 9800], {
    in: /(?:^| )(?:payroll|payslip|pay slip|salary|salary payment|salary slip|payroll master|pay run)$/,
    beside: /month|pay period|payment date|hour|working day|pay date|paid/,
  }),
  about(/(?:advance )?amount$/, "tidy", [150, 900, 4500], { in: /salary advance|advance salary/, ...YES }),
  // People, animals and places.
  about(/^age$/, "whole", [17, 21, 29], { in: /(?:^| )(?:student|undergraduate)$/ }),
  about(/^age$/, "whole", [0, 5, 16], { in: /(?:^| )(?:dog|cat|pet|animal|puppy)$/, ...YES }),
  about(/^age$/, "whole", [19, 34, 70], { in: /(?:^| )(?:singer|artist|actor|actress|musician|performer)$/ }),
  few(/(?:^| )seat(?: count| number)?$|number of seat/, [5, 5, 4, 7, 2, 9], { in: /(?:^| )(?:car|vehicle)$/, ...YES }),
  few(/(?:^| )seat(?: count)?$|number of seat|capacity/, [4, 2, 6, 4, 8, 2], {
    in: /(?:dining|restaurant) table$/,
    ...YES,
  }),
  about(/(?:^| )page(?: count)?$|number of page/, "whole", [1, 4, 60], {
    in: /(?:^| )(?:document|scan|fax|attachment|letter|invoice)$/,
    as: "integer",
    ...YES,
  }),
  few(/(?:simultaneous|concurrent) (?:screen|stream|device)|screen simultaneous/, [2, 1, 4], YES),
  few(/(?:max\w*|full|total) mark$|mark (?:max|total)/, [100, 50, 100, 20, 25, 80], YES),
  about(
    /^(?:strength|str|dexterity|dex|constitution|con|intelligence|int|wisdom|wis|charisma|cha)$/,
    "whole",
    [7, 12, 18],
    { beside: /^(?:wis|wisdom)$/, as: "integer", ...YES },
  ),
  few(/^(?:\w+ )?runtime$/, [42, 45, 22, 60, 30, 55], {
    in: /(?:^| )(?:series|episode|tv show)$/,
    as: "integer",
    ...YES,
  }),
  few(/^(?:length|duration)(?: minute)?$/, [30, 60, 15, 45, 20, 90], {
    in: /(?:event|appointment|meeting|booking) type$/,
    as: "integer",
    ...YES,
  }),
  few(/(?:^| )slot (?:interval|length|duration)$/, [30, 15, 60, 20, 10], { as: "integer", ...YES }),
  few(/^duration$/, [1, 0.5, 1.5, 2, 1], { in: /(?:^| )meeting$/, as: "decimal", ...YES }),
  few(/(?:^| )(?:port)$/, [993, 143, 995], { in: /inbound|incoming|imap/, as: "integer", ...YES }),
  few(/^(?:query )?limit$|record per page|display record/, [1000, 100, 500, 10_000, 50], {
    in: /query|tab state|editor/,
    as: "integer",
    ...YES,
  }),
  few(
    /^(?:min\w*) (?:seat|quantity|order|amount|amt|stock|stock amount|stock level|seat limit)(?: limit)?$/,
    [1, 5, 2, 10, 3, 20],
    { in: /accessor|consumable|component|model|license|product|item|subscription/, ...YES },
  ),
  few(/(?:^| )(?:reorder point|reorder level|reorder at|restock at|rop)$/, [10, 5, 20, 25, 2, 50, 100]),
  few(/max\w* weight$/, [20, 30, 31.5, 5, 10, 2, 25], { in: /carrier|shipping|parcel/, ...YES }),
  few(/max\w* (?:width|height|depth|length)$/, [60, 120, 80, 100, 175, 40], { in: /carrier|shipping|parcel/, ...YES }),
  about(/^(?:\w+ )?ph(?: value| level)?$/, 2, [4.8, 6.9, 8.6], { as: "decimal" }),
];
