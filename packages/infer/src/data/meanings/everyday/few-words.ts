import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { one } from "../../lexicon/one.ts";

/** Names of several words mean one thing. */
const SURE = { confidence: 0.93 };
/** Single words do where they are all that the name says, and no field of work has another use of them. */
const BARE = { confidence: 0.8, whole: true } as const;
/** What goods are like. */
const GOODS = { confidence: 0.9, about: ["product"] } as const;

/** What people are like and how they live: no states of a record. */
const PEOPLE: readonly Meaning[] = [
  one("disability status, disability", "none|none|none|yes|prefer not to say", SURE),
  one(
    "veteran status, military status, protected veteran status",
    "not a veteran|not a veteran|veteran|prefer not to say",
    SURE,
  ),
  one(
    "smoking status, tobacco status, smoker status, tobacco use, smoking habit, smoking",
    "never|former|current",
    SURE,
  ),
  one("alcohol use, alcohol consumption, drinking habit, alcohol status", "never|occasionally|weekly|daily", SURE),
  one("vaccination status, immunization status, immunisation status", "up to date|partial|overdue|none", SURE),
  one(
    "housing status, living situation, living arrangement, housing situation, accommodation status",
    "owner|tenant|with family|shared|temporary",
    SURE,
  ),
  one("relationship status", "single|in a relationship|married|divorced|widowed", SURE),
  one(
    "residency status, residence status, immigration status",
    "citizen|permanent resident|temporary resident|visitor",
    { confidence: 0.91 },
  ),
  one(
    "work authorization, work authorisation, work permit status, right to work, work eligibility",
    "citizen|permanent resident|work permit|student visa|needs sponsorship",
    SURE,
  ),
  one(
    "income bracket, income band, income group, income class, salary band, salary range",
    "under 20,000|20,000-39,999|40,000-59,999|60,000-99,999|100,000 and more",
    SURE,
  ),
  one("dominant hand, handedness, preferred hand", "right|right|right|left|both", SURE),
  one("dominant foot, preferred foot, strong foot", "right|right|left|both", SURE),
  one("seniority, seniority level, career level, job seniority", "junior|mid|senior|lead", SURE),
  one("clearance level, security clearance, clearance", "none|basic|confidential|secret|top secret", SURE),
  one(
    "zodiac, zodiac sign, star sign, horoscope sign",
    "Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces",
    { confidence: 0.9 },
  ),
  one("mbti, mbti type, personality type, myers briggs type", "INFJ|ENFP|ISTJ|INTJ|ESFJ|ENTP|ISFP|ESTJ|INFP|ENTJ", {
    confidence: 0.9,
  }),
  one("temperament, animal temperament, character trait, personality", "calm|friendly|playful|shy|energetic|stubborn", {
    confidence: 0.85,
  }),
  one("attachment style", "secure|anxious|avoidant|disorganised", SURE),
  one("learning style, learning preference", "visual|auditory|reading and writing|hands-on", SURE),
  one("communication style, communication preference", "direct|diplomatic|detailed|brief|informal", SURE),
  one("love language", "words of affirmation|quality time|gifts|acts of service|physical touch", SURE),
  one("body type, body build, physique", "slim|average|athletic|muscular|heavy", { confidence: 0.91 }),
  one("body frame, frame size", "small|medium|large", SURE),
  one("commitment, time commitment, commitment level", "full time|part time|a few hours a week|weekends|one-off", {
    confidence: 0.86,
  }),
  one(
    "employment situation, occupation status, working status, work status",
    "employed|self-employed|student|retired|unemployed",
    { confidence: 0.9 },
  ),
  one("person age class, age class, age category, age band", "child|teenager|adult|senior", { confidence: 0.9 }),
  one("swimming level, swim level, swimming ability", "non-swimmer|beginner|intermediate|advanced", SURE),
  one("literacy, literacy level, computer literacy", "none|basic|good|fluent", SURE),
  one("mobility, mobility level, mobility status", "independent|with a stick|with a walker|wheelchair|bedridden", {
    confidence: 0.86,
  }),
  one("photo permission, media consent, photo consent status", "granted|granted|internal only|refused", SURE),
  meaning("speaks, speak, language spoken, spoken", { text: "languageName" }, BARE),
  meaning("attn, attention, attention to, attention of", { text: "fullName" }, { confidence: 0.85, whole: true }),
];

/** What is settled in programs and on screens. */
const SETTINGS: readonly Meaning[] = [
  one(
    "encryption, smtp encryption, mail encryption, smtp security, smtp security type, mail security, connection security, encryption mode",
    "tls|ssl|starttls|none",
    { confidence: 0.88 },
  ),
  one("tls mode, ssl mode, tls policy", "require|verify-full|prefer|disable", SURE),
  one(
    "smtp authentication, smtp auth, smtp authentication type, smtp auth type, auth mechanism, authentication mechanism",
    "login|plain|cram-md5|none",
    SURE,
  ),
  one("auth mode, authentication mode", "password|token|sso|none", SURE),
  one("mailer, mail mailer, mail driver, mail transport, email driver", "smtp|sendmail|log|ses|mailgun", SURE),
  one("cache driver, cache store, cache backend", "redis|file|database|memcached|array", SURE),
  one("queue driver, queue connection, queue backend", "database|redis|sync|sqs", SURE),
  one("session driver, session store", "database|file|redis|cookie", SURE),
  one(
    "storage driver, filesystem driver, storage disk, filesystem disk, file driver, storage backend",
    "local|s3|public|ftp",
    SURE,
  ),
  one(
    "database driver, db driver, db type, database type, db engine, database engine",
    "mysql|pgsql|sqlite|sqlsrv",
    SURE,
  ),
  one("broadcast driver", "log|pusher|redis|null", SURE),
  one("log channel, log driver, logging channel", "stack|daily|single|syslog|stderr", SURE),
  one("line ending, newline style, end of line", "lf|crlf", SURE),
  one("compression level", "fast|default|best", { confidence: 0.8 }),
  one("edition, product edition, software edition", "community|standard|professional|enterprise", {
    confidence: 0.87,
    about: ["software"],
  }),
  one("update policy, upgrade policy, auto update policy", "automatic|security only|manual", SURE),
  one("retention policy, retention rule, backup retention, data retention", "7 days|30 days|90 days|1 year|forever", {
    confidence: 0.9,
  }),
  one("backup frequency, backup schedule, backup interval", "daily|hourly|weekly|monthly", SURE),
  one("sort by, order by, sorted by, default sort", "name|created_at|updated_at|date|title", SURE),
  one("density, row density, display density, table density", "comfortable|compact|spacious", { confidence: 0.8 }),
  one(
    "sidebar position, menu position, panel position, toolbar position, navigation position, legend position, label position, tooltip position",
    "left|right|top|bottom",
    SURE,
  ),
  one(
    "button position, widget position, popup position, chat position, badge position",
    "bottom-right|bottom-left|top-right|top-left",
    SURE,
  ),
  one("font size, text size, base font size, editor font size", "medium|small|large|14px|16px", SURE),
  one("font weight", "400|700|500|300|600", SURE),
  one("font style", "normal|italic", SURE),
  one("date style, date display", "short|medium|long|full", SURE),
  one("text direction, writing direction, layout direction, reading direction", "ltr|ltr|rtl", SURE),
  one("unit system, measurement system, measure system, system of unit, units system", "metric|imperial", SURE),
  one("color scheme, color mode, appearance, appearance mode", "light|dark|system", SURE),
  one("border style", "solid|dashed|none|dotted", SURE),
  one("button style, button variant", "primary|secondary|outline|link", SURE),
  one("icon style", "outline|solid|duotone", SURE),
  one("text transform, letter case, capitalization", "none|uppercase|lowercase|capitalize", SURE),
  one(
    "on delete, on delete action, delete rule, delete action, on update",
    "cascade|restrict|set null|no action",
    SURE,
  ),
  one("stop word, stop words, stopword", "the, a, an, of|and, or, but|in, on, at, to", SURE),
  one(
    "excluded ip, allowed ip, ip whitelist, ip allowlist, ip blacklist, blocked ip, trusted ip, trusted proxy, allowed ip address, whitelist ip",
    "192.0.2.10|198.51.100.0/24|203.0.113.5|192.0.2.0/28",
    { confidence: 0.88 },
  ),
  meaning(
    "totp, totp recover, totp recovery",
    { text: { generator: "pattern", options: { regex: "[A-Z2-7]{32}" } } },
    { confidence: 0.85 },
  ),
  meaning(
    "psk, preshared key, pre shared key, auth psk, wifi password, wlan key",
    { text: { generator: "pattern", options: { regex: "[A-Za-z0-9]{16}" } } },
    SURE,
  ),
  meaning(
    "naming series, number series, numbering series, document series, batch number series, serial number series, invoice series",
    { text: { generator: "pattern", options: { regex: "[A-Z]{2,4}-(\\.YYYY\\.-|)\\.#{4,5}" } } },
    { confidence: 0.88 },
  ),
  one("overflow, text overflow, truncate, truncation", "ellipsis|wrap|clip", { ...BARE }),
  one("validation mode, check mode, comparison mode", "strict|lenient|off", { confidence: 0.85 }),
  one("render mode, rendering mode, display style, display mode", "inline|block|list|grid", { confidence: 0.8 }),
  one(
    "conflict resolution, conflict strategy, on conflict, merge strategy, duplicate handling, on duplicate",
    "skip|overwrite|merge|ask",
    SURE,
  ),
  one("delivery mode", "instant|daily digest|weekly digest", { confidence: 0.7 }),
  one("digest frequency, notification frequency, email frequency, digest interval", "instant|daily|weekly|never", SURE),
  one("access method, connection method", "web|api|vpn|ssh|rdp", { confidence: 0.86 }),
];

/** What events and places are like. */
const OCCASIONS: readonly Meaning[] = [
  one("tone, tone of voice, writing tone, brand voice, brand tone", "friendly|professional|formal|casual|humorous", {
    confidence: 0.86,
    whole: true,
  }),
  one("mood, overall mood, mood today, mood after, mood before", "happy|calm|neutral|tired|stressed|sad", {
    confidence: 0.82,
  }),
  one("terrain, terrain type, ground type", "flat|hilly|mountain|forest|urban", { confidence: 0.87 }),
  one("surface, surface type, ground surface, court surface, road surface", "asphalt|gravel|grass|sand|concrete", {
    confidence: 0.87,
  }),
  one("time of day, part of day, daypart, preferred time of day", "morning|afternoon|evening|night", SURE),
  one("catering, catering option, catering type, catering style", "buffet|coffee and cake|finger food|none|set menu", {
    confidence: 0.87,
  }),
  one("music style, music type, music preference", "Jazz|Pop|Rock|Classical|Folk|Electronic", { confidence: 0.88 }),
  one("lighting, light condition, lighting condition", "daylight|artificial|dim|mixed", { confidence: 0.82 }),
  one(
    "wifi ssid, ssid, wifi name, wlan name, wlan ssid, wifi network name",
    "Guest|Office|Office-5G|Visitors|Lobby-WiFi|Workspace|Staff|Meeting-Rooms|Guest-2.4",
  ),
  one(
    "kept at, stored at, storage place, kept in, stored in",
    "Cupboard 2|Studio|Back room|Shelf B3|Basement|Locker 14|Office|Van|Workshop|Attic",
  ),
  one("doors open, door open, doors, doors time, admission time", "18:30|19:00|18:00|19:30|20:00|17:30"),
  one("wifi, wi fi, internet, internet access", "free|paid|none", { confidence: 0.78, whole: true }),
  one("weather condition, sky, sky condition", "clear|partly cloudy|cloudy|rain|snow", { confidence: 0.9 }),
  one("recommendation, final recommendation", "yes|yes with reservations|no", { confidence: 0.6, whole: true }),
  one(
    "sun exposure, light requirement, sunlight, sun requirement, sun, light need",
    "full sun|partial shade|full shade",
    { confidence: 0.86 },
  ),
  one(
    "sow from, sow to, sowing month, planting month, harvest month, sow month, plant month",
    "March|April|May|February|September",
    SURE,
  ),
];

/** What goods are like. */
const WARES: readonly Meaning[] = [
  one("fit, fit type, garment fit", "regular|slim|relaxed|oversized|loose", GOODS),
  one("neckline, neck style, collar, collar type", "crew neck|v-neck|round|collared|turtleneck", { confidence: 0.88 }),
  one("sleeve, sleeve length, sleeve type, sleeve style", "short|long|sleeveless|three-quarter", { confidence: 0.88 }),
  one("closure, closure type, fastening", "zip|button|buckle|lace-up|velcro|none", { confidence: 0.82 }),
  one("pattern, print, design pattern, pattern type", "plain|striped|checked|floral|dotted", GOODS),
  one("style, product style, design style", "classic|modern|casual|vintage|minimalist|sport", GOODS),
  one("finish, surface finish, finish type, coating", "matte|glossy|satin|brushed|polished", GOODS),
  one("texture", "smooth|soft|rough|creamy|crunchy", { confidence: 0.8, whole: true }),
  one(
    "flavor, flavour, taste, flavor name, flavour name",
    "Vanilla|Chocolate|Strawberry|Lemon|Original|Caramel|Mint|Berry",
    { confidence: 0.88 },
  ),
  one("scent, fragrance, smell, fragrance note", "Lavender|Vanilla|Citrus|Rose|Sandalwood|Unscented", {
    confidence: 0.86,
  }),
  one("roast, roast level, roast degree, roast profile", "light|medium|medium-dark|dark", { confidence: 0.86 }),
  one("grind, grind size, grind setting", "fine|medium|coarse|whole bean", { confidence: 0.86 }),
  one("spice level, spiciness, heat level, hotness", "mild|medium|hot|extra hot", SURE),
  one("sweetness, sweetness level", "dry|medium dry|medium sweet|sweet", { confidence: 0.82 }),
  one("cut, cut type", "classic|slim|straight|round", { confidence: 0.7, about: ["product"] }),
  one("tax class, tax category, tax group, product tax class", "standard|reduced|zero|exempt", { confidence: 0.94 }),
  one("shipping class, delivery class, freight class, parcel class", "standard|bulky|small|fragile|free", SURE),
  one(
    "pricing model, price model, pricing type, pricing method, pricing strategy",
    "fixed|tiered|per unit|subscription|on request",
    { confidence: 0.9 },
  ),
  one(
    "handling, handling instruction, handling type, special handling",
    "normal|fragile|keep dry|this side up|keep cool",
    { confidence: 0.8, about: ["product"] },
  ),
  one("fragility", "normal|fragile|very fragile", SURE),
  one(
    "valuation method, inventory method, stock valuation, stock valuation method",
    "FIFO|average|LIFO|standard",
    SURE,
  ),
  one("costing method, cost method, inventory costing, costing type", "average|fifo|standard|lifo", SURE),
  one("procurement type, procurement method, replenishment method, replenishment, supply method", "buy|make|transfer", {
    confidence: 0.87,
  }),
  one("tracking method, product tracking, item tracking, stock tracking", "none|lot|serial", { confidence: 0.88 }),
  one("size system, sizing system, size chart", "EU|US|UK|INT", SURE),
  one(
    "target group, target audience, customer group name, target market",
    "adults|families|students|professionals|seniors|beginners",
    { confidence: 0.9 },
  ),
  one("power source type, power type, power supply type", "battery|mains|USB|solar|manual", SURE),
  one("assembly, assembly required, assembly state", "assembled|partly assembled|flat pack", {
    confidence: 0.7,
    about: ["product"],
  }),
  one("packing type, package type, container type", "box|bag|bottle|carton|pallet", { confidence: 0.88 }),
  one("skin type", "normal|dry|oily|combination|sensitive", SURE),
  one("hair type", "straight|wavy|curly|coily", SURE),
];

/** What machines, cases and records are in. */
const STATES: readonly Meaning[] = [
  one(
    "run state, running state, operating state, operation state, operating status, machine state, operational status",
    "running|idle|stopped|fault|maintenance",
    { confidence: 0.91 },
  ),
  one("alarm level, alert level, warning level", "normal|warning|alarm|critical", { confidence: 0.92 }),
  one("ownership", "owned|leased|rented|shared", {
    confidence: 0.88,
    whole: true,
    about: ["vehicle", "device", "place"],
  }),
  one("ownership type", "owned|leased|rented|shared", { confidence: 0.85 }),
  one("usage type, use type, type of use", "private|commercial|mixed", { confidence: 0.87 }),
  one("emission class, emission standard, euro class", "Euro 6|Euro 5|Euro 4|Euro 6d", SURE),
  one(
    "license class, licence class, driving license class, driving licence class, license category, licence category",
    "B|C|CE|A|D|BE",
    { confidence: 0.9 },
  ),
  one("protection class, ip rating, ingress protection", "IP54|IP65|IP67|IP20|IP44", SURE),
  one("mounting, mounting type, mount type, installation type", "wall|floor|ceiling|rail|pole", { confidence: 0.86 }),
  one("signal type, output signal, input signal", "4-20 mA|0-10 V|digital|PNP|NPN", { confidence: 0.86 }),
  one("calibration status, calibration state", "valid|due|overdue|in calibration", SURE),
  one(
    "quality status, quality state, qc status, quality check status",
    "released|blocked|in inspection|rejected",
    SURE,
  ),
  one("shift pattern, shift model, shift system", "two shifts|three shifts|day only|rotating|on call", SURE),
  one("location type, place type", "indoor|outdoor|warehouse|office|vehicle", { confidence: 0.7 }),
  one("matter type, case category, legal matter type", "litigation|contract|advice|family|employment", {
    confidence: 0.87,
  }),
  one("party role, role of party, party type", "plaintiff|defendant|witness|third party", { confidence: 0.86 }),
  one(
    "filing method, submission method, method of filing, method of service, service method",
    "online|by post|in person|by email",
    { confidence: 0.87 },
  ),
  one(
    "confidentiality, confidentiality level, sensitivity level, data sensitivity",
    "public|internal|confidential|restricted",
    { confidence: 0.88 },
  ),
  one("fee arrangement, fee type agreed, fee agreement", "hourly|fixed fee|contingency|retainer", SURE),
  one("billing type, billing method, invoicing method", "hourly|fixed|monthly|per item", { confidence: 0.88 }),
  one("plea", "not guilty|guilty|no contest", SURE),
  one("bail status", "granted|denied|posted|not applicable", SURE),
  one("appeal status", "none|filed|pending|upheld|dismissed", SURE),
  one("conflict status, conflict check, conflict check status", "clear|pending|conflict found", SURE),
  one("court level, court type", "district|regional|appeal|supreme", { confidence: 0.88 }),
  one("feeding frequency", "once daily|twice daily|three times daily|always available", SURE),
  one("intake type, admission type", "stray|owner surrender|transfer|return", { confidence: 0.85, about: ["nature"] }),
  one("weight class, weight category", "light|medium|heavy", { confidence: 0.84 }),
  one("marking, body marking, coat marking", "none|white chest|white paws|spots|stripe", {
    confidence: 0.7,
    about: ["nature"],
  }),
  one(
    "parts used, part used, material used, materials used, spare parts used",
    "None|Filter|Seal kit|Bearing|Belt, filter|Cable, fuse",
    { confidence: 0.87 },
  ),
  one(
    "receipt header, ticket header, bill header",
    "Welcome!|Thank you for your visit|Your shop around the corner",
    SURE,
  ),
  one(
    "receipt footer, ticket footer, bill footer",
    "Thank you for your purchase!|See you soon|Goods may be returned within 14 days",
    SURE,
  ),
  one("available now, text in stock, delivery in stock", "In stock|Delivered in 2 days|Ready to ship", {
    confidence: 0.85,
  }),
  one(
    "available later, text out of stock, delivery out stock, delivery out of stock",
    "Available in 2 weeks|On backorder|Available soon",
    { confidence: 0.85 },
  ),
  one("nature, nature of business", "new|renewal|change|one-off", { confidence: 0.5, whole: true }),
];

/** One of a few words, or of a few more: what applications of all sorts ask for in a list. */
export const FEW_WORDS: readonly Meaning[] = [...PEOPLE, ...SETTINGS, ...OCCASIONS, ...WARES, ...STATES];
