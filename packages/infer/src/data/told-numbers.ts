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
  /** What is there where the text tells none; default: what would be there without it. */
  readonly none?: number;
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

const CROP = /^(?:crop |plant )?(?:name|type|title)$|^crop$/;
const crops = (columns: RegExp, told: string): ToldNumber => ({
  columns,
  tables: set("crop plant cultivar seed culture"),
  texts: CROP,
  words: pairs(told),
});
const CROPS: readonly ToldNumber[] = [
  crops(
    /^days? (?:to|until) (?:maturity|harvest)$|^(?:maturity|growing) days?$/,
    "winter wheat:290, winter barley:275, winter rye:290, winter rapeseed:320, rapeseed:320, wheat:120, barley:95, oats:100, rye:280, triticale:285, maize:130, corn:130, silage maize:125, soybean:125, sunflower:115, potato:110, sugar beet:180, beet:60, carrot:85, onion:120, lettuce:55, cabbage:90, tomato:80, cucumber:55, pepper:80, pumpkin:105, bean:60, pea:65, spinach:40, radish:28, garlic:240, leek:120, alfalfa:60, clover:60, rice:130, cotton:160, strawberry:90",
  ),
  crops(
    /^seed rate kg ha$/,
    "wheat:180, barley:160, oats:130, rye:120, triticale:170, rapeseed:3, canola:4, maize:25, corn:25, soybean:90, sunflower:5, potato:2500, sugar beet:2, beet:8, carrot:4, onion:5, lettuce:1, pea:220, bean:120, alfalfa:22, clover:15, rice:100, spinach:35",
  ),
  crops(
    /^row (?:spacing|distance|width) cm$/,
    "wheat:12.5, barley:12.5, oats:12.5, rye:12.5, triticale:12.5, rapeseed:25, canola:25, maize:75, corn:75, soybean:45, sunflower:70, potato:75, sugar beet:45, beet:30, carrot:40, onion:30, lettuce:30, cabbage:60, tomato:90, cucumber:100, pepper:60, pumpkin:150, bean:45, pea:12.5, alfalfa:15, clover:12.5, spinach:25, strawberry:80",
  ),
  crops(
    /^(?:expected |average )?yield (?:t|ton) ha$/,
    "wheat:7.8, barley:7, oats:5.2, rye:6.1, triticale:6.8, rapeseed:3.6, canola:3.2, maize:9.8, corn:9.8, silage:45, soybean:2.9, sunflower:2.6, potato:42, sugar beet:74, beet:40, carrot:58, onion:45, lettuce:28, cabbage:60, tomato:70, cucumber:50, pepper:32, pumpkin:25, bean:2.4, pea:3.8, alfalfa:12, clover:10, rice:6.5, cotton:2.2, strawberry:18",
  ),
];

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

/** What a plan is called, or what kind of one it is. */
const OF_PLANS =
  /^(?:(?:plan|subscription|tier|package) )*(?:name|title|label|type|slug|code)$|^(?:plan|tier|package|edition)$/;
const PLANS = set("plan tier subscription edition package pricing bundle tariff");
/** Where services listen, by what they are called. */
const PORTS = pairs(
  "postgres:5432, postgresql:5432, pgsql:5432, redshift:5439, mysql:3306, mariadb:3306, mssql:1433, sqlserver:1433, sql server:1433, oracle:1521, mongo:27017, mongodb:27017, redis:6379, memcached:11211, cassandra:9042, clickhouse:8123, vertica:5433, hive:10000, presto:8080, trino:8080, elasticsearch:9200, opensearch:9200, kafka:9092, rabbitmq:5672, amqp:5672, amqps:5671, mqtt:1883, mqtts:8883, ssh:22, sftp:22, scp:22, ftp:21, ftps:990, telnet:23, rdp:3389, vnc:5900, winrm:5985, http:80, https:443, terminated https:443, website:443, web:443, api:443, checkout:443, status page:443, docs:443, shop:443, storefront:443, landing page:443, aws:443, google cloud platform:443, azure:443, snowflake:443, slack:443, bigquery:443, databricks:443, salesforce:443, smtp:587, smtps:465, submission:587, mail server:25, mail relay:25, imap:993, imaps:993, pop:995, pop3:995, pop3s:995, mailbox:993, ldap:389, ldaps:636, dns:53, ntp:123, snmp:161, syslog:514, radius:1812, grpc:50051, docker:2376, sip:5060, modbus:502, bacnet:47808, database:5432, cache:6379, redis cache:6379",
);

/** How large keys of algorithms are. */
const KEY_BITS = pairs(
  "aes:256, aes-128:128, aes128:128, aes-256:256, aes256:256, rsa:2048, dsa:2048, ec:256, ecc:256, ecdsa:256, ecdh:256, ed25519:256, eddsa:256, x25519:256, p-256:256, p-384:384, hmac:256, hs256:256, rs256:2048, es256:256, des:56, 3des:168, triple des:168, camellia:256, chacha20:256, blowfish:128, twofish:256, symmetric:256, asymmetric:2048",
);

/** What checks say of what they have looked at. */
const CHECKED =
  "critical:2, crit:2, warning:1, warn:1, ok:0, unknown:3, recovery:0, up:0, down:1, unreachable:1, flapping:1, pending:4";
const OF_CHECKS = set(
  "service servicestatus servicechecks host hoststatus hostchecks check checks statehistory notification notifications history state plugin alert icinga nagios centreon",
);

/** Seats of cars by their class. */
const SEATS = pairs(
  "motorcycle:2, motorbike:2, moto:2, scooter:2, bike:1, bicycle:1, roadster:2, sports:2, sport:2, tuk tuk:3, rickshaw:3, auto:3, mini:4, micro:4, city car:4, small:4, economy:4, convertible:4, cabrio:4, coupe:4, shared:4, pool:3, share:3, compact:5, hatchback:5, standard:5, intermediate:5, sedan:5, saloon:5, full size:5, full-size:5, mid size:5, mid-size:5, suv:5, crossover:5, estate:5, wagon:5, station wagon:5, comfort:4, premium:4, business:4, black:4, luxury:5, executive:4, electric:5, hybrid:5, pickup:5, pick-up:5, truck:3, lorry:3, cargo van:3, minivan:7, mpv:7, people carrier:7, family:7, xl:6, large suv:7, van:9, passenger van:9, shuttle:14, minibus:16, coach:50, bus:50, limousine:8, limo:8",
);
/** Who sleeps in a room, and how large it is, by its type. */
const SLEEPERS = pairs(
  "single:1, individual:1, einzelzimmer:1, simple:1, singola:1, double:2, twin:2, queen:2, king:2, doble:2, doppelzimmer:2, doppia:2, chambre double:2, standard:2, classic:2, deluxe:2, superior:2, superior double:2, executive:2, accessible:2, honeymoon:2, studio:2, junior suite:3, triple:3, suite:4, penthouse:4, presidential:4, presidential suite:4, quad:4, quadruple:4, family:4, family room:4, familiar:4, apartment:4, bungalow:4, connecting:4, villa:6, chalet:6, dorm:8, dormitory:8, bunk:6",
);
const ROOM_SIZES = pairs(
  "single:16, standard:20, double:22, twin:22, queen:24, king:26, classic:20, superior:26, superior double:26, deluxe:30, executive:32, accessible:26, studio:32, junior suite:38, triple:28, suite:52, quad:34, family:38, apartment:60, penthouse:120, presidential:140, bungalow:55, villa:150, dorm:36, dormitory:36",
);
/** Days that people may stay away in a year. */
const LEAVE_DAYS = pairs(
  "annual:25, vacation:25, holiday:25, earned:15, privilege:15, casual:8, sick:10, medical:10, hospitali(s)ation:60, parental:90, maternity:112, paternity:14, adoption:56, unpaid:30, bereavement:3, compassionate:3, study:5, exam:5, educational:5, marriage:3, wedding:3, compensatory:10, comp off:10, time off in lieu:10, volunteer:2, moving:1, relocation:2, jury:5, military:15, sabbatical:90, personal:3, family:5, emergency:3, childcare:10, care:10, religious:2, birthday:1, work from home:24, urlaub:30, congé:25, vacaciones:22, ferie:26",
);

export const TOLD_NUMBERS: readonly ToldNumber[] = [
  {
    columns: /^hangup cause (?:q ?850|code)$|^q ?850(?: cause)?$/,
    texts: /^(?:hangup|disconnect|release) (?:cause|reason)$/,
    words: pairs(
      "unallocated number:1, no route destination:3, normal clearing:16, user busy:17, no user response:18, no answer:19, call rejected:21, number changed:22, destination out of order:27, invalid number format:28, normal unspecified:31, normal circuit congestion:34, normal temporary failure:41, switch congestion:42, recovery on timer expire:102, originator cancel:487, allotted timeout:602, missed:19",
    ),
  },
  {
    columns: /^(?:speed|link speed|port speed)$/,
    tables: set("interface port nic"),
    texts: /^(?:interface )?type$/,
    words: pairs(
      "100base-tx:100000, 100base:100000, 1000base-t:1000000, 1000base:1000000, 2.5gbase:2500000, 5gbase:5000000, 10gbase:10000000, 25gbase:25000000, 40gbase:40000000, 50gbase:50000000, 100gbase:100000000, 200gbase:200000000, 400gbase:400000000",
    ),
  },
  {
    columns: /^(?:due|net|payment|credit) day$|^day due$|^nbjour$|^number day$/,
    texts: NAME,
    unit: "day",
    bare: true,
    words: EVERY_DAYS,
  },
  {
    columns: /^discount day$|^day discount$/,
    texts: NAME,
    words: pairs("2 % 10:10, 2% 10:10, 2/10:10, 1/10:10, 3/10:10, 2/15:15, 1/15:15, 3/7:7, 2 10 net:10"),
    none: 0,
  },
  {
    columns: /^(?:[a-z]+ )*port(?: number)?$/,
    texts:
      /^(?:(?:connection|conn|db|database|service|server|monitor|account|mail|source|target|backend|listener) )?(?:type|kind|engine|driver|dialect|scheme|service|provider|protocol)(?: name)?$/,
    tables: set("connection datasource database account source integration backend"),
    words: PORTS,
  },
  {
    columns: /^(?:[a-z]+ )*port(?: number)?$/,
    texts: /^(?:mail )?protocol$/,
    tables: set("mail email mailbox imap smtp inbox mailserver"),
    words: PORTS,
  },
  {
    columns: /^(?:protocol |listen |listener |service |server |target |destination |dst |backend )?port(?: number)?$/,
    tables: set("listener monitor service check endpoint target nat forward forwarding rule pool port"),
    texts: /^(?:[a-z]+ )?(?:name|title|label)$/,
    bare: true,
    words: PORTS,
  },
  {
    columns: /^(?:bit length|bits?|key (?:size|length|bits?|strength)|key size bit|modulus(?: size| length| bits?)?)$/,
    texts: /^(?:[a-z]+ )?(?:algorithm|algo|cipher|key type|key algorithm)$/,
    words: KEY_BITS,
  },
  {
    columns: /^(?:(?:current|last|service|host|check) )?(?:state|status|result|return code|exit code)$/,
    tables: set("host hoststatus hostchecks"),
    texts: /^(?:(?:check|plugin|service|host) )?(?:output|plugin output|message)$/,
    words: pairs("critical:1, down:1, unreachable:1, warning:0, ok:0, up:0, unknown:1"),
  },
  {
    columns: /^(?:(?:current|last|service|check) )?(?:state|status|result|return code|exit code)$/,
    tables: OF_CHECKS,
    texts: /^(?:(?:check|plugin|service|host) )?(?:output|plugin output)$/,
    words: pairs(CHECKED),
  },
  {
    columns: /^status$/,
    tables: set("heartbeat beat ping"),
    texts: /^(?:message|msg|status message)$/,
    words: pairs(
      "ok:1, up:1, success:1, alive:1, econnrefused:0, refused:0, timeout:0, timed out:0, unavailable:0, unreachable:0, error:0, failed:0, down:0, not found:0, expired:0, enotfound:0, bad gateway:0, hang up:0, pending:2, maintenance:3",
    ),
  },
  {
    columns: /^(?:exit|run|return) ?(?:status|code)$/,
    texts:
      /^(?:(?:run|task|command|ping|job|exit) )?(?:output|message|msg|body|result|log|stdout|text|response)(?: text)?$/,
    words: pairs(
      "exit code 0:0, finished:0, done:0, ok:0, success:0, successful:0, successfully:0, completed:0, complete:0, no such file:2, not found:127, permission denied:126, killed:137, out of memory:137, terminated:143, timed out:124, timeout:124, exit code 1:1, offline:1, refused:1, failed:1, failure:1, error:1, fatal:1, exception:1",
    ),
  },
  {
    columns: /^(?:body )?weight(?: kg)?$/,
    tables: set("pet animal"),
    texts: /^(?:species|type|kind|animal type|pet type)$/,
    words: pairs(
      "dog:21.4, cat:4.3, rabbit:2.1, hamster:0.12, bird:0.3, parrot:0.4, guinea pig:0.9, turtle:1.6, ferret:1.1, horse:510",
    ),
  },
  {
    columns:
      /^(?:(?:max|maximum|number|passenger|total) )*(?:seat|seating capacity|passenger|passenger capacity|capacity)(?: (?:count|number|capacity|maximum))?$/,
    tables: set("vehicle car fleet ride cab taxi carclass"),
    texts: /^(?:(?:vehicle|car|ride|category|class|type) )*(?:name|title|label|type|category|class|code|body)$/,
    words: SEATS,
  },
  {
    columns:
      /^(?:(?:max|maximum|number|standard|base) )*(?:adult|guest|occupancy|occupant|person|people|pax|sleep)(?: (?:count|allowed|maximum|capacity))?$|^(?:(?:max|maximum) )?capacity$/,
    tables: set("room roomtype accommodation roomtypes"),
    texts: /^(?:(?:room|type|category) )*(?:name|title|label|type|category)$/,
    words: SLEEPERS,
  },
  {
    columns: /^(?:room )?(?:size|area|surface|floor area)(?: (?:sqm|m2|sq m|square meter))*$/,
    tables: set("room roomtype accommodation"),
    texts: /^(?:(?:room|type|category) )*(?:name|title|label|type|category)$/,
    words: ROOM_SIZES,
  },
  {
    columns:
      /^(?:(?:default|max|maximum|annual|yearly|total|allowed|number|entitled|leave|allocated) )*(?:day|entitlement|quota|allowance|balance)(?: (?:per year|allowed|entitlement|year|maximum|annual|annually|default|per annum|count|number))*$/,
    tables: set("leave absence timeoff vacation"),
    texts: /^(?:(?:leave|absence|type|leave type) )*(?:name|title|label|type)$/,
    words: LEAVE_DAYS,
  },
  {
    columns: /^(?:(?:priority|ticket) )?urgency(?: level)?$/,
    tables: set("priority urgency"),
    texts: /^(?:(?:priority|urgency) )?(?:name|title|label|priority)$/,
    words: pairs(
      "low:4, minor:4, normal:3, medium:3, moderate:3, high:2, major:2, urgent:1, emergency:1, critical:1, highest:1",
    ),
  },
  {
    columns: /^(?:(?:insurance|damage|collision|theft) )?(?:excess|deductible)(?: amount)?$/,
    texts: /^(?:[a-z]+ )?(?:name|title|label)$/,
    words: pairs(
      "zero excess:0, no excess:0, zero deductible:0, no deductible:0, full cover:0, full protection:0, super cdw:0, all inclusive:0",
    ),
  },
  {
    columns: /^(?:category|section code|section number)$/,
    tables: set("cpt"),
    texts: /^section ?(?:header|name|title)?$|^name$/,
    words: pairs(
      "evaluation and management:1, anesthesia:2, surgery:3, radiology:4, pathology and laboratory:5, medicine:6",
    ),
  },
  {
    columns:
      /^(?:(?:maximum|included|allowed|number|total|simultaneous|concurrent) )*(?:stream|screen|device)(?: (?:limit|maximum|count|number|included|allowed|simultaneous|quota))*$/,
    texts:
      /^(?:(?:subscription|membership|account|user|streaming) )?(?:plan|tier|package|edition|subscription type)(?: (?:name|type|code))?$/,
    words: sizes(1, 1, 2, 4, 4, 6),
  },
  {
    columns:
      /^(?:(?:maximum|included|allowed|number|total|simultaneous|concurrent) )*(?:stream|screen|device)(?: (?:limit|maximum|count|number|included|allowed|simultaneous|quota))*$/,
    tables: PLANS,
    texts: /^(?:name|title|type|plan|tier|plan type)$/,
    words: sizes(1, 1, 2, 4, 4, 6),
  },
  {
    columns: /^(?:code|error code|status code|fault code)$/,
    tables: set("fault error exception failure"),
    texts: /^(?:[a-z]+ )?(?:message|msg|description|detail)$/,
    words: pairs(
      "no valid host:500, not found:404, could not be found:404, unauthorized:401, not authorized:403, forbidden:403, permission:403, quota:403, timed out:504, timeout:504, unavailable:503, conflict:409, already exists:409, invalid:400, bad request:400, too many:429, internal:500, exceeded:500, unexpected:500, failed:500",
    ),
  },
  {
    columns:
      /^(?:annual|default|current)?(?: ?(?:tax|vat|gst|sale tax|purchase tax))? ?(?:rate|percent|percentage|rate percent|rate percentage)$|^(?:tax|vat|gst|amount|value)$/,
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
      /^(?:(?:monthly|base|plan|list|unit|recurring|subscription|starting|regular) )*(?:price|cost|fee|amount|charge|price monthly|price per month)(?: (?:cent|monthly|usd|eur|month|mensile|mensual|mensuel|mensal))*$|^monthly price$/,
    tables: PLANS,
    texts: OF_PLANS,
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
  // What grows on a field: how long, how close, how much of it.
  ...CROPS,
];
