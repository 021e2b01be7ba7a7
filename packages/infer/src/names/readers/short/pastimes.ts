import type { Ask, Readers } from "../reader.ts";
import { forAll } from "../reader.ts";
import { about, among, anyOf, beside, isAbout, list, pattern, when } from "./build.ts";

/** What players are in games that are played with characters; clubs and leagues have neither. */
const isPlayed = (ask: Ask) => beside(ask, "mana xp hp gold spell loot mmr gem quest");

const isOfGame = (ask: Ask) => isAbout(ask, "player character hero avatar") && isPlayed(ask);

const isOutdoors = (ask: Ask) =>
  isAbout(ask, "activity ride run workout") && beside(ask, "sport elapsed moving elevation cadence polyline distance");

const isSeat = (ask: Ask) => isAbout(ask, "seat");

const isCheckIn = (ask: Ask) =>
  isAbout(ask, "scan checkin check entry admission") && beside(ask, "ticket position attendee device gate barcode");

const isAsked = (ask: Ask) =>
  isAbout(ask, "survey questionnaire") && beside(ask, "question response appearance anonymous iteration");

const isPerson = ({ found, context }: Ask) => (found ?? context.facts.noun)?.noun.subject === "person";

const isRidden = (ask: Ask) => isAbout(ask, "gear bike bicycle boat vehicle car motorcycle scooter");

const player = when(
  isOfGame,
  pattern("(Shadow|Iron|Frost|Ember|Moon|Storm|Night|Raven)(fang|blade|wolf|heart|song|strider|weaver|claw)[1-9]{0,3}"),
);

const outing = when(
  isOutdoors,
  list(
    "Morning Run|Evening Ride|Lunch Walk|Long Run|Hill Repeats|Recovery Run|Sunday Ride|Commute|Intervals on the track|Afternoon Swim|Trail Run|Coffee Ride",
  ),
);

const survey = when(
  isAsked,
  list(
    "Customer Satisfaction|Employee Pulse|Event Feedback|Website Survey|New Product Ideas|Onboarding Check|Feature Feedback|Exit Survey|Churn Survey|Net Promoter Score",
  ),
);

/** What people call their bicycles and boats. */
const ridden = when(
  (ask) => !isPerson(ask) && isRidden(ask),
  list("Old Faithful|Commuter|Rain Bike|Race Day|Sunday Ride|Workhorse|The Tank|Red One|Spare|Winter Set"),
);

/** Sports, games and evenings out. */
export const pastimeReaders: Readers = {
  ...forAll("player name, character name, hero name, nick", player),
  ...forAll("name, title", anyOf(player, outing, survey)),
  hero: when(
    (ask) => isPlayed(ask) || isAbout(ask, "match player"),
    list("Ashwarden|Brimhold|Calyra|Duskrunner|Eldamar|Frostmaw|Galewind|Hexia|Ironbark|Kestra|Lumen|Nighthollow"),
  ),
  ...forAll(
    "mmr before, mmr after, rating before, rating after, elo before, elo after, mmr, elo",
    about(650, 2650, 1500),
  ),
  ...forAll("buyout, buyout price, start bid, minimum bid, current bid, last bid", (ask) =>
    isAbout(ask, "auction") && ask.as === "integer" ? about(40, 4000, 800)(ask) : null,
  ),
  ...forAll(
    "damage dealt, damage taken, damage, healing, gold earned, total damage",
    when(isPlayed, about(900, 42_000, 16_000)),
  ),
  school: when(
    (ask) => isAbout(ask, "spell") && beside(ask, "mana cooldown cast"),
    list("fire|frost|arcane|nature|holy|shadow"),
  ),
  kda: about(0.2, 12, 2.6, 2),
  nickname: anyOf(player, ridden),
  ...forAll(
    "headline, tagline",
    when(
      isPerson,
      list(
        "Helping teams do their best work|Coach, runner, early riser|Ten years in design and still curious|Making numbers easy to read|Builder of small useful things|Writes about food and cities|Open to new projects|Teacher by heart",
      ),
    ),
  ),
  ...forAll(
    "zone, zone name, section, section name, block, block name",
    when(isSeat, list("Stalls|Balcony|Circle|Block A|Block B|Block C|Gallery|Box")),
  ),
  ...forAll("row, row name, row label", when(isSeat, pattern("[A-Z]"))),
  ...forAll("number, seat number, seat label", (ask) =>
    ask.modifiers.length === 0 && isSeat(ask) && beside(ask, "row") ? pattern("[1-9]|[1-3][0-9]")(ask) : null,
  ),
  ...forAll("type, scan type", when(isCheckIn, list("entry|exit"))),
  ...forAll(
    "error reason, failure reason",
    when(isCheckIn, list("already_redeemed|unpaid|invalid|product|canceled|revoked|rules")),
  ),
  ...forAll("vo 2 maximum, vo 2 max, vo2max", about(28, 62, 43, 1)),
  ...forAll("calorie target, calorie goal, daily calorie target, daily calorie goal", about(1500, 3200, 2200)),
  ...forAll("day per week, training day per week, workout per week, session per week", among(2, 3, 3, 3, 4, 4, 5, 6)),
  ...forAll("kcal in, calorie in, calorie eaten", about(1400, 3300, 2200)),
  ...forAll("kcal out, calorie out, active calorie", about(200, 1400, 560)),
  ...forAll("minute asleep, sleep minute, asleep minute", about(260, 540, 420)),
  ...forAll("spo 2, spo 2 average, average spo 2, oxygen saturation", about(91, 100, 97, 1)),
  ...forAll("met value, met", about(1.5, 12, 5, 1)),
  ...forAll("rir, reps in reserve", among(0, 1, 1, 2, 2, 3, 4)),
  ...forAll(
    "total volume, total volume kg, volume kg, training volume",
    when((ask) => isAbout(ask, "workout training session"), about(900, 14_000, 5200)),
  ),
  ...forAll(
    "motd, message of the day",
    list(
      "Welcome! Please read the rules.|Maintenance on Sunday at 6 pm.|New season starts on Friday.|Be kind to newcomers.|Meeting tonight at eight.",
    ),
  ),
};
