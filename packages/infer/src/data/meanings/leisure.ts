import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list, number, pattern, small } from "../short-meanings.ts";

/** Gyms, games, collections, hotels and restaurants. */
export const LEISURE: readonly Meaning[] = [
  // Gyms and bodies.
  number("muscle mass, lean mass, skeletal muscle", 24, 46, 1),
  number("waist, waist circumference, waist cm", 62, 112, 1),
  number("chest, chest circumference, chest cm, hip, hips, hip circumference, bust", 78, 122, 1),
  number("neck, neck circumference, neck cm", 30, 46, 1),
  number("thigh, thigh circumference", 46, 70, 1),
  number("calf, calf circumference", 30, 45, 1),
  number("bicep, upper arm, arm circumference", 24, 44, 1),
  number("forearm, forearm circumference", 22, 36, 1),
  number("foot length", 21, 30, 1),
  number("hand length", 16, 22, 1),
  number("arm length, leg length", 55, 95, 1),
  number("penis length", 10, 20, 1),
  list("breast type, breast augmentation, fake breast, fake tit", "Natural|Natural|Augmented"),
  number("body fat, body fat percent, fat percent, body fat percentage", 9, 36, 1),
  number("resting hr, resting heart rate, resting pulse, resting heart", 48, 84),
  small("turnstile, gate number", 1, 12),
  pattern("asset tag, inventory tag, asset no, asset number, inventory number, inventory no", "AT-[0-9]{5}"),
  list(
    "specialties, specialty area, coaching area, training focus",
    "Strength|Yoga|Pilates|Cardio|Boxing|Mobility|Nutrition|Weight Loss",
    { about: ["person"], confidence: 0.8 },
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
    "Forged in the last winter of the war.|Still warm to the touch.|Nobody remembers who made it.|It hums when danger is near.|Worn by the first guardians.|Lighter than it looks.|It remembers every owner.|Found in the belly of a whale.|Made for a queen who never came.|The runes glow in moonlight.|Smells faintly of smoke.|Three were made; two are lost.",
  ),
  pattern("patch, patch version, game version, build version", "1[0-4]\\.[0-9]{1,2}"),
  list("rarity", "common|uncommon|rare|epic|legendary"),
  number("ping, average ping, ping average, ping ms, latency average, rtt, round trip time", 12, 140),
  number("winner team, winning team, team number, team side", 1, 2),
  // Collections.
  list("object type, work type", "painting|vase|sculpture|coin|textile|drawing|photograph|tool|bowl|mask", {
    confidence: 0.7,
  }),
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
  list("grounds", "Missing documents|Deadline passed|Not covered|Duplicate request|Insufficient funds"),
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
];
