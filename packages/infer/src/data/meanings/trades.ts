import { meaning } from "../meaning.ts";
import type { Given, Meaning } from "../meaning.ts";

const oneOf = (values: string): Given => ({
  generator: "choice",
  options: { values: values.split("|").map((value) => value.trim()) },
});
/** A text that is one of a few. */
const list = (phrases: string, values: string, more: Omit<Meaning, "words" | "as"> = {}): Meaning =>
  meaning(phrases, { text: oneOf(values) }, { confidence: 0.88, ...more });
/** A number around the middle of its range. */
const number = (phrases: string, min: number, max: number, scale = 0): Meaning =>
  meaning(
    phrases,
    {
      integer: {
        generator: "integer",
        options: { min: Math.ceil(min), max: Math.max(Math.ceil(min) + 1, Math.floor(max)), distribution: "normal" },
      },
      decimal: { generator: "decimal", options: { min, max, scale, distribution: "normal" } },
    },
    { confidence: 0.9 },
  );
/** A number that is small mostly. */
const small = (phrases: string, min: number, max: number, scale = 0): Meaning => {
  const mean = min + (max - min) / 6;
  const shape = { distribution: "lognormal", mean, deviation: mean };
  return meaning(
    phrases,
    {
      integer: {
        generator: "integer",
        options: { min: Math.ceil(min), max: Math.max(Math.ceil(min) + 1, Math.floor(max)), ...shape },
      },
      decimal: { generator: "decimal", options: { min, max, scale, ...shape } },
    },
    { confidence: 0.9 },
  );
};
/** Money. */
const money = (phrases: string, min: number, max: number): Meaning =>
  meaning(
    phrases,
    { number: { generator: "amount", options: { min, max, mean: min + (max - min) / 6, deviation: (max - min) / 6 } } },
    { confidence: 0.9 },
  );
const pattern = (phrases: string, regex: string): Meaning =>
  meaning(phrases, { text: { generator: "pattern", options: { regex } } }, { confidence: 0.9 });

/** Words of single trades: courts, weather, networks, gyms, farms, games, advertising, pay. */
export const TRADES: readonly Meaning[] = [
  // Times of day, prices a month, addresses of machines.
  meaning(
    "opens, opening, open time, opening time, opens at time, business start",
    {
      time: { generator: "choice", options: { values: ["07:00:00", "08:00:00", "08:30:00", "09:00:00", "10:00:00"] } },
    },
    { confidence: 0.92 },
  ),
  meaning(
    "closes, closing, close time, closing time, business end",
    {
      time: { generator: "choice", options: { values: ["17:00:00", "18:00:00", "19:00:00", "20:00:00", "22:00:00"] } },
    },
    { confidence: 0.92 },
  ),
  meaning(
    "price month, price per month, monthly price, monthly fee, price monthly, fee monthly",
    { number: { generator: "choice", options: { values: [9.99, 14.99, 19.99, 29, 39, 49, 59, 79] } } },
    { confidence: 0.92 },
  ),
  number("hourly fee, fee per hour, session fee, lesson fee", 20, 120),
  pattern("private ip, internal ip, lan ip, local ip, vpc ip", "10\\.[0-9]{1,2}\\.[0-9]{1,2}\\.[1-9][0-9]?"),
  pattern("public ip, external ip, wan ip, elastic ip", "(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.[1-9][0-9]?"),
  pattern("version tag, git tag, release tag, image version, docker tag, tag version", "v[1-4]\\.[0-9]\\.[0-9]{1,2}"),
  list("default branch, main branch, target branch", "main|main|main|master|develop"),
  meaning("json, json text, json blob", { text: "json", json: "json" }, { confidence: 0.9 }),
  meaning(
    "office extension, phone extension, work extension, desk extension, office ext, phone ext",
    { text: { generator: "digits", options: { length: 4 } } },
    { confidence: 0.92 },
  ),
  // Law and offices.
  list(
    "court, court name, tribunal",
    "District Court|Superior Court|Court of Appeal|Family Court|Municipal Court|Commercial Court|County Court",
  ),
  list(
    "practice area, area of law, legal area, area of practice, expertise, field of law",
    "Family Law|Employment|Real Estate|Litigation|Tax|Intellectual Property|Criminal Defense|Corporate|Immigration|Insolvency",
  ),
  meaning(
    "opposing counsel, counsel, lead counsel, attorney, lawyer, solicitor, barrister, notary, magistrate, prosecutor, plaintiff, defendant, claimant, respondent, witness, executor, heir, trustee, guarantor, deponent",
    { text: "fullName" },
  ),
  meaning(
    "opposing party, counterparty, third party, other party, adverse party",
    { text: "companyName" },
    { confidence: 0.9 },
  ),
  pattern(
    "case caption, case title, case name, caption of case",
    "(Adler|Baker|Carter|Dalton|Ellis|Foster|Grant|Hayes|Irwin|Jensen) v\\. (Keller|Lowe|Marsh|Nolan|Ortega|Pierce|Quinn|Reyes|Stone|Turner)",
  ),
  pattern("docket number, docket no, docket, cause number", "2[0-6]-(CV|CR|FA)-[0-9]{5}"),
  pattern("bates start, bates end, bates number, bates begin", "ABC[0-9]{7}"),
  list(
    "office, branch office, field office, issuing office, branch, branch name, pickup branch, dropoff branch, return branch, home branch, pickup location, dropoff location, bank branch",
    "Central|Airport|Main Street|North|South|Downtown|Harbor|Station|West End|University|Old Town|Riverside",
    { confidence: 0.84 },
  ),
  list("decision, ruling, verdict, determination", "approved|rejected|approved|deferred|returned"),
  meaning("refusal ground, ground for refusal, denial reason, refusal reason, reason denied", {
    text: oneOf(
      "Incomplete documents|Missing signature|Fee not paid|Not eligible|Expired identification|Information could not be verified",
    ),
  }),
  pattern("mrz, machine readable zone", "P<UTO[A-Z]{6,9}<<[A-Z]{5,8}<<<<<<<<<<<<<<<<<<<<<<<<<<"),
  list(
    "land use, landuse, zoning, zoning type, zone type, land use type",
    "residential|commercial|agricultural|industrial|mixed use|recreation|forest|vacant",
  ),
  list("usage type, use type, property use", "residential|commercial|industrial|mixed"),
  // Worship and clubs.
  pattern(
    "scripture reference, scripture, bible verse, verse reference, bible reference",
    "(Psalm|John|Luke|Matthew|Mark|Romans|Genesis|Isaiah|Acts) ([1-9]|1[0-9]|2[0-8]):([1-9]|1[0-9])",
  ),
  list(
    "service type, worship type, mass type",
    "standard|express|maintenance|consultation|delivery|installation|inspection",
    { confidence: 0.84 },
  ),
  list(
    "fund name, fund",
    "General Fund|Building Fund|Missions|Youth|Emergency Relief|Scholarship|Endowment|Benevolence|Capital Reserve|Growth Fund",
    { confidence: 0.9 },
  ),
  list(
    "party name, political party, party affiliation",
    "Progress Alliance|Green Future|Liberal Union|Citizens' Party|Democratic Center|People's Movement|Social Reform|National Renewal|Rural Coalition|New Horizon",
    { confidence: 0.9 },
  ),
  meaning(
    "pollster, polling firm, pollster name, survey institute, commissioned by, research firm",
    { text: "companyName" },
    { confidence: 0.9 },
  ),
  number("margin of error", 1.5, 4.5, 1),
  small("registered voter, eligible voter, voter count, electorate, registered voters", 1200, 90_000),
  small("ballots cast, ballot cast, votes cast, total votes, ballots", 150, 3000),
  small(
    "invalid ballot, spoiled ballot, rejected ballot, invalid votes, invalid ballots, postal ballots, blank votes, postal ballot",
    0,
    240,
  ),
  // Weather.
  number(
    "temperature minimum, temperature maximum, t minimum, t maximum, min temperature, max temperature, temp min, temp max, low temperature, high temperature, feels like, apparent temperature, water temperature, air temperature, outdoor temperature, ambient temperature",
    -4,
    32,
    1,
  ),
  number("indoor temperature, room temperature, thermostat, set point, target temperature", 17, 25, 1),
  small("precipitation, precip, rainfall, rain, snowfall, precipitation amount", 0, 42, 1),
  small("annual rainfall, yearly rainfall, annual precipitation", 320, 1900),
  number("pressure, air pressure, barometric pressure, atmospheric pressure, sea level pressure", 985, 1035, 1),
  small("wind speed, wind gust, gust, gust speed, average wind, maximum gust, wind", 0, 24, 1),
  number("wind direction, wind bearing, bearing, heading, azimuth, wind dir, direction degree, compass", 0, 359),
  number("uv index, uv", 0, 10),
  number("cloud cover, cloudiness, cloud amount", 0, 8),
  small("visibility distance, visibility meter", 800, 40_000),
  small("solar radiation, solar irradiance, irradiance, global radiation", 0, 950),
  number("weather code, wmo weather code, condition code", 0, 99),
  list(
    "weather condition, weather, weather description, sky condition, sky, forecast condition, conditions, condition text",
    "sunny|partly cloudy|cloudy|light rain|rain|thunderstorm|fog|snow|windy|clear",
  ),
  list("hazard, hazard type, risk type, peril", "flood|storm|heat|fire|ice|heavy snow|fog|wind"),
  pattern(
    "polygon, geojson, geo json, wkt, boundary, outline, shape geometry, bounding box",
    "POLYGON\\(\\([1-9]\\.[0-9]{3} 4[0-9]\\.[0-9]{3}, [1-9]\\.[0-9]{3} 4[0-9]\\.[0-9]{3}, [1-9]\\.[0-9]{3} 4[0-9]\\.[0-9]{3}\\)\\)",
  ),
  // Software and operation.
  list(
    "commit message, commit subject, merge message, changeset message",
    "Fix login redirect|Add unit tests|Update dependencies|Refactor invoice parser|Handle empty input|Remove dead code|Improve error messages|Bump version|Fix typo in README|Cache query results|Rename settings page|Merge branch 'main'",
  ),
  list(
    "trigger, trigger type, triggered by type, trigger event, trigger source",
    "push|pull_request|schedule|manual|tag|api|webhook",
  ),
  list(
    "primary language, programming language, code language, main language, source language name, runtime language",
    "TypeScript|Python|Go|Java|Rust|Ruby|PHP|C#|Kotlin|Swift|C++",
  ),
  list(
    "docker image, container image, image tag, base image",
    "node:22-alpine|python:3.12|golang:1.23|ubuntu:24.04|postgres:16|redis:7|nginx:1.27|eclipse-temurin:21",
  ),
  list(
    "git ref, branch ref, head ref, base ref",
    "refs/heads/main|refs/heads/develop|refs/heads/feature/login|refs/tags/v1.4.0|refs/heads/hotfix/7",
  ),
  list(
    "runner label, runner labels, node label, node labels, runner tag",
    "linux,x64|linux,arm64|self-hosted,linux|windows,x64|macos,arm64",
  ),
  list("test suite, suite name, test suite name, suite", "unit|integration|e2e|api|smoke|regression|performance|ui", {
    about: ["software", "log", "setting"],
  }),
  list(
    "test case, test name, test case name, test method, scenario name",
    "logs in with valid password|rejects an empty cart|sends a confirmation mail|sorts by date|keeps the session|shows an error for a wrong code|paginates results|exports to CSV|updates the total|hides archived items",
    { about: ["software", "log", "setting", "work"] },
  ),
  small(
    "replica, replica count, replicas, instance count, worker count, node count, concurrency, maximum concurrency, max concurrency, thread count, pool size, shard count, partition count",
    1,
    16,
  ),
  small("load 1 m, load average, load 5 m, load 15 m, system load, cpu load, load 1, load 5, load 15", 0, 9, 2),
  list(
    "kernel, kernel version, os kernel",
    "6.8.0-45-generic|6.1.0-25-amd64|5.15.0-122-generic|6.10.6-arch1-1|5.14.0-427.el9",
  ),
  list("rack, rack name, rack position, rack unit", "A01|A02|A07|B03|B04|B11|C02|C08|D05|D12"),
  list(
    "datacenter, data center, data centre, availability zone, region name cloud, cloud region, server region, aws region, dc",
    "eu-west-1|us-east-1|eu-central-1|us-west-2|ap-southeast-1|sa-east-1",
  ),
  list(
    "instance type, machine type, vm size, vm type, node type, instance class",
    "t3.medium|m6i.large|c6g.xlarge|r6i.2xlarge|e2-standard-4|B2ms",
  ),
  number(
    "sla target, sla, uptime target, availability target, uptime percent, uptime percentage, availability percent, slo target, slo",
    99,
    99.99,
    3,
  ),
  list(
    "logger, logger name, log category, log source name",
    "app.auth|app.billing|app.orders|http.access|db.pool|jobs.mailer|cache|scheduler",
  ),
  list(
    "thread, thread name",
    "main|http-nio-8080-exec-1|http-nio-8080-exec-4|worker-2|worker-7|scheduler-1|pool-1-thread-3",
    { about: ["log", "software", "device"] },
  ),
  list("log level, logging level, loglevel", "INFO|INFO|DEBUG|WARN|ERROR|TRACE"),
  list(
    "expression, query expression, alert expression, rule expression, promql, condition expression, formula, filter expression",
    "cpu_usage > 90|error_rate > 0.05|disk_free < 10|latency_p95 > 800|up == 0|queue_depth > 1000|amount > 100 and status = 'open'|country in ('DE','FR')",
  ),
  list(
    "root cause, root cause summary, probable cause",
    "Expired certificate|Bad deployment|Full disk|Connection pool exhausted|Misconfigured load balancer|Slow database query|DNS failure|Memory leak|Third-party outage|Power failure",
  ),
  pattern("span id, parent span id", "[0-9a-f]{16}"),
  list(
    "alert name, alert rule name, rule name, monitor name",
    "High CPU usage|Disk almost full|Service down|High error rate|Slow responses|Certificate expires soon|Queue backlog|Memory pressure|Replication lag|Low conversion rate",
  ),
  // Advertising.
  list(
    "objective, campaign objective, marketing objective, campaign goal",
    "awareness|traffic|conversions|leads|app_installs|engagement|sales",
    { about: ["work", "content", "event", "company"] },
  ),
  list(
    "bid strategy, bidding strategy, bid type, pricing model, buying type",
    "max_clicks|target_cpa|manual_cpc|target_roas|cpm|lowest_cost",
  ),
  list("pacing, pacing type, delivery type ad, budget pacing", "even|accelerated|asap"),
  list(
    "call to action, cta, cta text, cta label, button label cta",
    "Learn more|Shop now|Sign up|Get offer|Download|Contact us|Book now|Subscribe",
  ),
  list("ad format, creative format, ad type, creative type", "banner|video|native|carousel|story|interstitial"),
  list(
    "placement, ad placement, ad position, slot name",
    "feed|sidebar|header|in_article|search_results|footer|story",
    { about: ["content", "event", "internet", "media", "log"] },
  ),
  pattern("iab category, iab code, content category code", "IAB(1|2|3|5|7|9|13|19|20|22)-[1-9]"),
  small(
    "ctr, click through rate, clickthrough rate, conversion rate, cvr, open rate, bounce rate, churn rate, engagement rate",
    0.002,
    0.09,
    4,
  ),
  small("cpc, cost per click, average cpc", 0.08, 3.5, 3),
  small("cpm, cost per mille, ecpm, rpm revenue, cpm rate", 0.6, 18, 3),
  small("cpa, cost per acquisition, cost per lead, cpl, cost per conversion", 2, 90, 2),
  small("roas, return on ad spend, roi", 0.4, 9, 2),
  small("conversions, conversion count, conversion, lead count, signups count", 0, 60),
  small("size estimate, audience size, estimated size, reach, estimated reach", 500, 400_000),
  small(
    "bid price micro, bid micro, win price micro, cost micro, price micro, bid price micros, win price micros, cost micros",
    50_000,
    6_000_000,
  ),
  // Pay.
  number("fte, full time equivalent, employment level, workload percent fte", 0.4, 1, 2),
  number(
    "regular hour, regular hr, regular hours, hours worked, worked hours, paid hours, scheduled hours",
    60,
    168,
    2,
  ),
  small("overtime hour, overtime, overtime hours, overtime hr, extra hours", 0, 24, 2),
  money("federal tax, income tax, tax withheld, withholding, wage tax, federal withholding", 80, 1400),
  money("state tax, local tax, church tax, city tax", 10, 300),
  money(
    "social security, medicare, retirement, retirement 401 k, pension contribution, health premium, social security tax, employee contribution, employer contribution, pension, 401 k, dental premium",
    15,
    520,
  ),
  meaning(
    "gross pay, net pay, gross wage, net wage, take home pay, gross amount paid",
    {
      decimal: {
        generator: "decimal",
        options: { min: 900, max: 7800, scale: 2, distribution: "lognormal", mean: 2900, deviation: 1100 },
      },
    },
    { confidence: 0.95 },
  ),
  money("ytd gross, year to date gross, ytd net, ytd tax, year to date", 1500, 90_000),
  list("filing status, tax filing status, tax status", "single|married_joint|married_separate|head_of_household"),
  pattern("routing number, bank routing, aba number, aba, bank routing number", "0[0-9]{8}"),
  number(
    "entitled day, entitled days, annual leave day, vacation day, vacation days, leave entitlement, holiday entitlement",
    20,
    32,
    1,
  ),
  small("carried over, carry over, carryover, taken day, taken days, days taken, remaining leave", 0, 14, 1),
  // Gyms and bodies.
  number("muscle mass, lean mass, skeletal muscle", 24, 46, 1),
  number("waist, waist circumference, waist cm", 62, 112, 1),
  number("chest, chest circumference, chest cm, hip, hips, hip circumference, bust", 78, 122, 1),
  number("body fat, body fat percent, fat percent, body fat percentage", 9, 36, 1),
  number("resting hr, resting heart rate, resting pulse, resting heart", 48, 84),
  small("turnstile, gate number", 1, 12),
  pattern("asset tag, inventory tag, asset no, asset number, inventory number, inventory no", "AT-[0-9]{5}"),
  list(
    "specialties, specialty area, coaching area, training focus",
    "Strength|Yoga|Pilates|Cardio|Boxing|Mobility|Nutrition|Weight Loss",
    { about: ["person"], confidence: 0.8 },
  ),
  // Farms, energy, telephony.
  list(
    "variety, cultivar, seed variety, crop variety, plant variety",
    "Golden Queen|Early Pearl|Redstar|Bluebell|Northern Light|Sunrise|Highland|Amber",
  ),
  small("yield, yield per hectare, crop yield, yield t ha, harvest yield", 1.5, 14, 2),
  small("nitrogen, phosphorus, potassium, nitrogen kg ha", 5, 180, 1),
  pattern("sire tag, dam tag, sire id, dam id, animal tag, tag number, eartag", "[A-Z]{2}[0-9]{9}"),
  list(
    "cause, outage cause, cause description, reason for outage, fault cause",
    "Storm damage|Equipment failure|Tree contact|Planned maintenance|Vehicle collision|Animal contact|Overload|Cable fault",
    { about: ["event", "log", "device", "internet"] },
  ),
  number("voltage, supply voltage, line voltage, voltage l 1, voltage l 2, voltage l 3, mains voltage", 226, 236, 1),
  number("frequency hz, grid frequency, line frequency", 49.92, 50.08, 3),
  small("current, current a, current amp, amperage", 0.2, 48, 2),
  number("power factor, cos phi", 0.82, 1, 2),
  list("ct ratio, transformer ratio", "100/5|200/5|400/5|600/5|50/5"),
  list("phase, phases", "1|3", { confidence: 0.7 }),
  pattern("tariff code, tariff, rate code, rate plan code", "T[1-9][AB]?"),
  pattern("feeder, feeder name, feeder id, substation, circuit, line name electrical", "Feeder [0-9]{2}[A-D]"),
  list(
    "crew, crew name, field crew, gang, work crew",
    "Crew A|Crew B|Crew C|North crew|South crew|Night crew|Line crew 4",
  ),
  pattern("puk, puk code, pin code, sim pin", "[0-9]{8}"),
  list("technology, network technology, radio technology, access technology, network type, rat", "2G|3G|4G|5G|LTE|NR", {
    about: ["device", "internet", "place"],
  }),
  list("backhaul, backhaul type, transmission type", "fiber|microwave|satellite|copper"),
  meaning(
    "band, frequency band, band mhz, carrier frequency",
    {
      integer: { generator: "choice", options: { values: [700, 800, 900, 1800, 2100, 2600, 3500] } },
      text: oneOf("700|800|900|1800|2100|2600|3500"),
    },
    { confidence: 0.8 },
  ),
  meaning(
    "calling number, calling party, caller number, a number, caller, called party, callee, b number, originating number, terminating number, from number, to number, ani, dnis",
    { text: "phone" },
    { confidence: 0.88 },
  ),
  list("fuel level, tank level, fuel level out, fuel level in", "full|3/4|1/2|1/4|7/8"),
  pattern("trunk in, trunk out, trunk, trunk group, sip trunk", "TG-[0-9]{3}"),
  number("doors, door count, number of door", 3, 5),
  number("tilt, antenna tilt, downtilt, electrical tilt", 0, 10, 1),
  small(
    "data allowance, data limit, data cap, data quota, data volume, data allowance mb, fair use limit",
    1024,
    51_200,
  ),
  // Games.
  number("elo, elo rating, mmr, matchmaking rating, skill rating, glicko", 820, 2300),
  small("hp, hit point, max hp, health point, current hp, maximum hp, hit points, mana point, max mana", 40, 900),
  list("race, character race", "human|elf|dwarf|orc|gnome|halfling|undead", { about: ["game"] }),
  list("class, character class, job class, hero class", "warrior|mage|rogue|priest|hunter|paladin|druid", {
    about: ["game"],
  }),
  list(
    "zone, area name, map zone, game zone, world zone, dungeon, map, map name, level name, arena",
    "Ashen Vale|Frostpeak|Sunken Harbor|Iron Keep|Whispering Woods|Dune Sea|Crystal Caves|Old Capital",
    { about: ["game"] },
  ),
  list("zone, floor zone, gym zone, store zone, warehouse zone", "A|B|C|North|South|Entrance|Main hall", {
    confidence: 0.62,
  }),
  list("platform, gaming platform, console", "pc|playstation|xbox|switch|ios|android", {
    about: ["game", "person", "software", "account"],
  }),
  list("app store, store name mobile", "app_store|google_play|steam|epic"),
  list(
    "flavor text, flavour text, lore",
    "Forged in the last winter of the war.|Still warm to the touch.|Nobody remembers who made it.|It hums when danger is near.|Worn by the first guardians.",
  ),
  pattern("patch, patch version, game version, build version", "1[0-4]\\.[0-9]{1,2}"),
  list("rarity", "common|uncommon|rare|epic|legendary"),
  number("ping, average ping, ping average, ping ms, latency average, rtt, round trip time", 12, 140),
  number("winner team, winning team, team number, team side", 1, 2),
  // Collections.
  list(
    "object name, object type, classification, work type",
    "painting|vase|sculpture|coin|textile|drawing|photograph|tool|bowl|mask",
    { confidence: 0.7 },
  ),
  list(
    "culture, cultural origin, civilization",
    "Roman|Greek|Egyptian|Chinese|Japanese|Persian|Maya|French|Dutch|Flemish",
    { confidence: 0.9 },
  ),
  list(
    "period, art period, era, historical period, epoch, dynasty",
    "18th century|Renaissance|Baroque|Bronze Age|Medieval|Victorian|Early Modern|20th century",
    { about: ["media", "nature", "product"] },
  ),
  pattern("date made, date created text, circa, production date text, creation date text", "(c\\. )?1[4-9][0-9]{2}"),
  list(
    "provenance, ownership history",
    "Private collection; purchased 1986|Gift of the artist's family|Acquired at auction, 1972|Bequest, 1954|Found in excavation, 1931|Transferred from the city archive",
  ),
  list(
    "credit line, credit, acknowledgement line",
    "Gift of an anonymous donor|Purchase, 1998|Bequest of the Hartwell family|On loan from the city|Museum purchase fund",
  ),
  list(
    "signature text, forum signature, email signature, sig",
    "Kind regards|Best wishes from the coast|Still learning|Coffee first|Sent from my phone|Never give up",
  ),
  list(
    "user title, usertitle, forum rank, member title, rank title",
    "Member|Senior Member|Newbie|Moderator|Veteran|Administrator|Regular",
  ),
  meaning(
    "copyright, copyright notice, copyright text, copyright statement, license notice",
    {
      text: {
        generator: "pattern",
        options: {
          regex: "(© )?20(1[5-9]|2[0-6]) (Northlight|Riverside|Bluebird|Lanternhouse|Oakfield) (Media|Studios|Press)",
        },
      },
    },
    { confidence: 0.86 },
  ),
  list(
    "rrule, recurrence rule, ical rule",
    "FREQ=WEEKLY;BYDAY=MO|FREQ=DAILY;COUNT=10|FREQ=MONTHLY;BYMONTHDAY=1|FREQ=WEEKLY;BYDAY=TU,TH|FREQ=YEARLY",
  ),
  list(
    "work schedule, schedule text, opening hour, opening hours, business hour, business hours, office hour, hours of operation, working hours text, schedule",
    "Mon-Fri 9:00-17:00|Mon-Sat 8:00-20:00|Tue-Sun 10:00-18:00|daily 7:00-22:00|Mon-Fri 8:00-16:30",
    { confidence: 0.83 },
  ),
  meaning(
    "regip, last ip, signup ip, registration ip, ip truncated, ip addr last",
    { text: "ipv4" },
    { confidence: 0.9 },
  ),
  meaning(
    "last poster, last post by, last author, thread starter, started by user, last editor, locked by user",
    { text: "username" },
    { confidence: 0.9 },
  ),
  meaning(
    "veterinarian, vet, vet name, veterinary, farrier, coach, referee, umpire, usher, commander, incident commander, clerk, cashier, surgeon, anesthetist, midwife, caregiver, landlord, renter, tenant name, breeder, speaker, host name person, presenter, moderator name, interpreter",
    { text: "fullName" },
    { confidence: 0.88 },
  ),
  meaning(
    "dateline, ts, unix ts, epoch, lastactive, regdate, lastvisit",
    { integer: "epochSeconds" },
    { confidence: 0.82 },
  ),
  list("grounds, justification", "Missing documents|Deadline passed|Not covered|Duplicate request|Insufficient funds"),
  // Houses.
  list(
    "heating, heating type, heat type, heating system, heat source",
    "gas|electric|heat pump|oil|district heating|wood|solar",
  ),
  list("cooling, cooling type, air conditioning, ac type", "central air|none|split system|window unit|evaporative"),
  list("roof, roof type, roofing, roof material", "asphalt shingle|tile|metal|slate|flat|thatch"),
  list("foundation, foundation type, basement, basement type", "slab|crawl space|full basement|partial basement"),
  list("flooring, floor type, floor material", "hardwood|tile|carpet|laminate|vinyl|concrete"),
  list(
    "construction, construction type, building material, exterior, wall type, facade",
    "brick|wood frame|concrete|stone|steel|stucco",
    { confidence: 0.8 },
  ),
  list("parking, parking type, garage type", "garage|driveway|street|carport|underground|none", { confidence: 0.8 }),
  list("view type, room view, scenery, outlook", "sea view|garden view|city view|mountain view|courtyard|pool view"),
  list("contingency, contingencies, contingent on", "financing|inspection|appraisal|sale of home|none"),
  number("garage space, parking space, garage spaces, parking spaces, parking spot, garage", 0, 4),
  money("hoa fee, hoa, association fee, strata fee, condo fee, maintenance fee monthly", 45, 640),
  meaning(
    "sqft, square feet, square foot, living area, floor area, gross floor area, sqm living",
    { number: { generator: "area", options: { min: 620, max: 3900 } } },
    { confidence: 0.9 },
  ),
  number("square meter, metro quadrado, metros cuadrados, living area sqm", 35, 240),
  money("earnest money, earnest, good faith deposit, escrow amount", 2000, 25_000),
  small("days on market, dom, day on market, average day on market, days in stock, day in stock, age in stock", 2, 180),
  meaning(
    "brokerage, broker name firm, agency name, real estate agency, dealership",
    { text: "companyName" },
    { confidence: 0.92 },
  ),
  meaning("headshot, headshot url, portrait, portrait url, mugshot", { text: "avatarUrl" }, { confidence: 0.9 }),
  list(
    "cause of loss, loss cause, loss type, claim cause, type of loss",
    "Collision|Water damage|Theft|Fire|Hail|Vandalism|Wind|Glass breakage",
  ),
  list(
    "line of business, lob, product line insurance, coverage type, insurance type, policy type",
    "auto|home|life|health|liability|travel|commercial",
    { about: ["order", "payment", "account", "work"], confidence: 0.9 },
  ),
  money("annual premium, premium, premium amount, gross premium, net premium, monthly premium", 80, 2600),
  money("paid to date, reserve amount, reserve, loss reserve, incurred amount", 0, 48_000),
  number("injured party, injured, casualties, injuries, fatalities, victims", 0, 3),
  // Cars and freight.
  list("engine, engine type, motor", "2.0L I4|1.6L I4 Turbo|3.5L V6|5.0L V8|1.5L Hybrid|Electric", {
    confidence: 0.86,
  }),
  list("drivetrain, drive type, drive, driveline", "FWD|RWD|AWD|4WD"),
  list("trim, trim level, vehicle trim", "LX|EX|SE|Limited|Sport|Touring|Base|XLE"),
  number("mpg city, city mpg, mpg, mpg hwy, mpg highway, highway mpg, fuel economy", 18, 46),
  small(
    "mileage in, mileage out, mileage, odometer in, odometer out, odometer start, odometer end, current mileage, kilometers driven, mileage at service",
    900,
    160_000,
  ),
  list(
    "commodity, commodity name, cargo, cargo type, goods type, freight description, cargo description",
    "Paper rolls|Fresh produce|Steel coils|Auto parts|Furniture|Beverages|Electronics|Lumber|Frozen food|Chemicals|Machinery|Textiles",
  ),
  list("incoterm, incoterms, delivery term, terms of delivery, shipping terms", "FOB|CIF|EXW|DAP|DDP|FCA|CPT"),
  list(
    "equipment type, trailer type, truck type",
    "dry van|reefer|flatbed|step deck|tanker|container chassis|box truck",
    { about: ["order", "transport", "vehicle"], confidence: 0.92 },
  ),
  list("freight class, nmfc class", "50|55|60|70|85|92.5|100|125|150"),
  list(
    "vessel, vessel name, ship name, ship, boat name, mother vessel",
    "Northern Star|Pacific Dawn|Atlantic Pearl|Sea Falcon|Ocean Trader|Baltic Wind|Coral Queen|Harbour Light",
  ),
  pattern("voyage, voyage number, voyage no", "[0-9]{3}[EWNS]"),
  list(
    "port of loading, port of discharge, pol, pod port, unlocode, un locode, port code, loading port, discharge port",
    "NLRTM|DEHAM|CNSHA|SGSIN|USLAX|USNYC|BEANR|KRPUS|JPYOK|GBFXT",
  ),
  list("iso type, container type, container size, iso size type", "22G1|42G1|45G1|22R1|45R1|42U1"),
  number("tare, tare weight, tare kg, empty weight, unladen weight", 2000, 4200),
  number("maximum gross, max gross, maximum gross weight, gross vehicle weight, max gross kg", 24_000, 32_500),
  money("linehaul, line haul, freight charge, haulage, base freight", 350, 5200),
  money("fuel surcharge, accessorials, accessorial, detention charge, demurrage, surcharge", 25, 700),
  list(
    "terminal, home terminal, depot, yard, hub name, base location",
    "North Yard|Central Depot|Harbor Terminal|East Hub|Airport Depot|South Terminal",
    { about: ["person", "vehicle", "transport"], confidence: 0.9 },
  ),
  pattern("dock door, dock, bay, loading bay, door number", "D[0-9]{2}"),
  list("stop type", "pickup|delivery|crossdock|layover"),
  // Universities and schools.
  list(
    "term, semester, academic term, entry term, school term, term code name, quarter term",
    "Fall 2025|Spring 2026|Fall 2024|Spring 2025|Summer 2025|Winter 2026",
  ),
  list(
    "expected graduation, expected grad, graduation term, graduation semester, class of",
    "Spring 2026|Fall 2026|Spring 2027|Spring 2028|Summer 2027",
  ),
  list(
    "program, degree program, study program, program of study, field of study, curriculum, academic program, programme",
    "BSc Computer Science|BA History|MBA|BSc Nursing|MSc Data Science|BEng Mechanical Engineering|BA Economics|LLB",
    { about: ["person", "education"], confidence: 0.92 },
  ),
  list(
    "academic standing, standing, enrollment standing",
    "good standing|probation|dean's list|suspended|good standing",
    { about: ["person", "education"] },
  ),
  list("residency, residency status, residence status, tuition status", "in-state|out-of-state|international|resident"),
  list("visa type, visa, visa class, visa category", "F-1|J-1|H-1B|B-2|none|F-1"),
  list("pronouns, pronoun, preferred pronouns", "she/her|he/him|they/them|she/her|he/him"),
  list("dorm, dormitory, residence hall, hall of residence", "Maple Hall|North House|Lakeside|Granite Hall|West Tower"),
  list("meal plan, board basis, board type, meal basis", "full board|half board|breakfast only|none"),
  list("days, meeting days, class days, weekdays text", "MWF|TTh|MW|F|TThF", { about: ["education"] }),
  pattern("doi, digital object identifier", "10\\.[1-9][0-9]{3}/[a-z]{4}\\.[0-9]{5}"),
  list("language of instruction, teaching language, instruction language", "English|German|French|Spanish"),
  list("delivery mode, mode of delivery, instruction mode, class format", "in person|online|hybrid", {
    about: ["education"],
    confidence: 0.92,
  }),
  number("grade point, grade points, gpa", 1.7, 4, 2),
  number("midterm, final exam, exam score, quiz score, test score", 48, 99, 1),
  meaning(
    "dean, rector, principal, chancellor, provost, head of department, department head, chairperson, lecturer, tutor, librarian, registrar, csm, customer success manager, account executive, account owner, success manager, requester, assignee",
    { text: "fullName" },
    { confidence: 0.86 },
  ),
  // Hotels and restaurants.
  list(
    "amenity, amenities, room amenities, facilities, features list",
    "Wi-Fi|Wi-Fi, minibar|Wi-Fi, balcony|Wi-Fi, air conditioning|Wi-Fi, sea view, minibar|Wi-Fi, bathtub",
    { about: ["place", "lookup", "product"], confidence: 0.93 },
  ),
  list(
    "bed config, bed configuration, bed type, bedding, beds text",
    "1 king|2 queens|2 twins|1 queen|1 king + sofa bed|3 singles",
  ),
  list("view", "sea|garden|city|courtyard|mountain|pool", { about: ["place"], confidence: 0.9 }),
  list("rate plan, rate code, rate type", "BAR|CORP|NONREF|PKG|GOV|WEEKEND"),
  list(
    "booking source, reservation source, booking channel, source of booking",
    "website|phone|walk-in|travel agent|booking portal|corporate",
  ),
  list(
    "outlet, point of sale, revenue center, sales outlet",
    "Restaurant|Bar|Spa|Room Service|Minibar|Gift Shop|Laundry",
  ),
  list(
    "minibar article, bar item, minibar item",
    "Still water|Cola|Beer|White wine|Peanuts|Chocolate bar|Orange juice",
  ),
  number("max occupancy, maximum occupancy, occupancy, sleeps, guest capacity", 1, 6),
  number("number of persons, number persone, party, covers, pax, number of guests, guest count, persons", 1, 8),
  pattern("table number, table no, table name restaurant", "T[0-9]{1,2}"),
  // Laboratories.
  list("abo group, abo, blood group abo", "O|A|B|AB|O|A"),
  list("rh factor, rh, rhesus, rhesus factor", "+|+|+|-"),
  number("hemoglobin, haemoglobin, hb", 11.5, 16.8, 1),
  list(
    "analyte, test analyte, assay, parameter tested, biomarker",
    "Glucose|Sodium|Potassium|Creatinine|Hemoglobin|TSH|CRP|Cholesterol|ALT|Ferritin",
  ),
  list(
    "panel, test panel, lab panel, order panel",
    "Basic metabolic|Lipid|Thyroid|Liver function|Complete blood count|Urinalysis",
    { about: ["health", "order"], confidence: 0.9 },
  ),
  list("adverse reaction, adverse event, reaction, side effect", "none|dizziness|nausea|rash|bruising|fainting"),
  list("component, blood component, product component", "Red cells|Plasma|Platelets|Whole blood|Cryoprecipitate", {
    about: ["health"],
    confidence: 0.95,
  }),
  list(
    "instrument, analyzer, analyser, lab instrument",
    "Analyzer A1|Analyzer B2|Centrifuge 3|Microscope 2|PCR cycler 1|Spectrometer",
    { about: ["health", "log"], confidence: 0.93 },
  ),
  list("hazard class, hazard category, ghs class", "Flammable|Corrosive|Irritant|Oxidizing|Toxic|None"),
  list(
    "reagent, reagent name",
    "Buffer pH 7.4|Ethanol 96%|Trypsin 0.25%|Agarose|Sodium chloride|Formalin 10%|Tris base|Methylene blue",
  ),
  list("storage temperature, storage temp, storage condition, storage conditions", "2-8 °C|-20 °C|15-25 °C|-80 °C"),
  meaning(
    "donor body temperature, body temperature, patient temperature, skin temperature, temp",
    { decimal: { generator: "decimal", options: { min: 36.1, max: 38.4, scale: 1, distribution: "normal" } } },
    { about: ["health"], confidence: 0.93 },
  ),
  // Software as a service.
  list(
    "grant type, grant types, oauth grant",
    "authorization_code|client_credentials|refresh_token|authorization_code refresh_token",
  ),
  meaning(
    "redirect uri, redirect uris, callback uri, allowed origin, allowed origins, cors origin, callback urls",
    { text: "url" },
    { confidence: 0.92 },
  ),
  meaning(
    "request header, response header, request headers, response headers, http headers",
    { text: "json", json: "json" },
    { confidence: 0.9 },
  ),
  meaning(
    "landing site, landing page, landing page url, referring site, first page seen, exit page, entry page",
    { text: "url" },
    { confidence: 0.92 },
  ),
  list(
    "payment gateway, gateway, payment processor, psp, payment provider, acquirer",
    "stripe|paypal|adyen|manual|klarna|square",
    { about: ["order", "payment"], confidence: 0.93 },
  ),
  list(
    "financial status, payment state, payment status order",
    "paid|pending|authorized|refunded|partially_refunded|voided",
  ),
  list(
    "service level, shipping service level, service class, delivery service",
    "standard|express|overnight|economy|priority",
  ),
  list(
    "product area, feature area, module area, functional area, topic area, component area",
    "billing|login|reports|integrations|mobile app|notifications|search",
  ),
  list("churn risk, risk rating, risk band, interest level, likelihood, urgency", "low|medium|high|low"),
  list(
    "applies to, scope of discount, target type discount",
    "all products|collection|single product|shipping|first order",
  ),
  list("comparator, comparison operator, condition operator, relational operator", "gt|lt|eq|ge|le"),
  list(
    "uplink, uplink type, connection type, connectivity, network interface type, link type",
    "ethernet|wifi|lte|5g|fiber|satellite",
  ),
  pattern("dev eui, eui, device eui, eui 64, join eui, app eui", "[0-9A-F]{16}"),
  pattern("payload hex, hex payload, raw hex, hex data, hex dump", "([0-9A-F]{2}){8,16}"),
  number("battery mv, battery millivolt, supply mv", 2900, 4200),
  number("battery v, battery voltage", 11.8, 14.4, 2),
  small("vibration, acceleration, vibration g, g force", 0.01, 2.4, 3),
  number("co2, co2 ppm, carbon dioxide", 410, 1400),
  number("snr, signal to noise, sinr", -5, 12, 1),
  list("release channel, update channel, firmware channel", "stable|beta|nightly|lts"),
  number("reporting interval, polling interval, sampling interval, update interval, heartbeat interval", 10, 900),
  small("uptime s, uptime, uptime second, uptime seconds", 600, 8_000_000),
  // Accounts of clubs and towns, in other words for payments.
  list(
    "purpose, payment purpose, purpose of payment, remittance information, usage text, intended use",
    "Membership fee 2026|Invoice 2025-0147|Donation|Rent March|Refund of expenses|Deposit workshop|Monthly fee",
  ),
  pattern(
    "cost center number, cost center code, cost center no, account contra, contra account, offset account",
    "[1-9][0-9]{3}",
  ),
  pattern("voucher number text, document no, receipt number, voucher no, slip number", "[0-9]{4}-[0-9]{5}"),
  list(
    "volunteer role, honorary office, honorary post, club office",
    "Treasurer|Coach|Secretary|Youth leader|none|Board member",
  ),
  list("membership fee type, contribution type, fee type, dues type", "adult|youth|family|reduced|honorary"),
  pattern("call number, shelf mark, shelfmark, library call number", "[0-9]{3}\\.[0-9]{2} [A-Z]{3}"),
  // What old and large applications keep.
  meaning(
    "clock, mtime, stime, ctime, atime, first access, last change, storage mtime, first occurence, first occurrence, last occurence, last occurrence, maintenance from, disable until, error from, errors from, locked since",
    { integer: "epochSeconds" },
    { confidence: 0.88 },
  ),
  pattern(
    "tls subject, tls issuer, certificate subject, certificate issuer, ssl subject, issuer dn, subject dn, common name",
    "CN=(www|api|mail|vpn)\\.[a-z]{4,8}\\.example",
  ),
  meaning(
    "proxy address, server address, host address, node address, gateway address, listen address, bind address, remote address, peer address, source address ip, dns, dns name",
    { text: "hostname" },
    { confidence: 0.9 },
  ),
  list("status codes, accepted status codes, expected status", "200|200,201|200-299|200,301,302|204"),
  pattern("snmp oid, oid, object identifier oid", "1\\.3\\.6\\.1\\.2\\.1\\.[1-9][0-9]?\\.[1-9]\\.[0-9]"),
  list(
    "delay, retention, retention period, history period, keep for, time window, polling delay",
    "30s|1m|5m|10m|1h|7d|30d|90d",
    { about: ["device", "product", "setting", "software", "log", "lookup"], confidence: 0.88 },
  ),
  meaning(
    "comment agent, browser agent, http agent, client agent, http user agent",
    { text: "userAgent" },
    { confidence: 0.92 },
  ),
  list("link target, anchor target, window target, target window", "_blank|_self|_blank|_parent"),
  list(
    "regexp, regex, regular expression, validation regex, validation pattern, match pattern",
    "^[A-Z]{2}[0-9]{4}$|^\\d+$|^[a-z0-9_-]+$|^[^@]+@[^@]+$|^\\d{4}-\\d{2}$",
  ),
  meaning("percent rank, percentile", { decimal: "probability", integer: "percentage" }, { confidence: 0.9 }),
  list(
    "possible value, possible values, allowed values, choices, list options, option list",
    "low,medium,high|yes,no|red,green,blue|small,medium,large|draft,final",
  ),
  meaning(
    "nicename, nice name, user nicename, url name, url slug, permalink, post name, page slug",
    { text: "slug" },
    { confidence: 0.92 },
  ),
  list("taxonomy", "category|post_tag|nav_menu|product_cat|link_category"),
  list("to ping, pinged", "https://blog.example/ping|https://news.example/trackback"),
  small("karma, reputation score, reputation points", 0, 400),
  number("minimum length, min length, maximum length text, decimal points, decimal places, precision digits", 1, 10),
  list("field format, input type, widget, control type, field type", "string|int|date|list|bool|text|float", {
    confidence: 0.86,
  }),
  list("family name prefix, name particle, surname prefix, nobiliary particle", "van|de|von|van der|de la"),
  list("interpretation, result interpretation, abnormality", "normal|high|low|critical high|critical low|abnormal", {
    about: ["health", "log"],
  }),
  list("picking policy, invoice policy, delivery policy, shipping policy", "direct|one|order|delivery"),
  list("product tracking, tracking mode, stock tracking", "none|lot|serial"),
];
