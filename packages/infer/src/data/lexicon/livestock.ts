import { money, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Herds and flocks. */
export const LIVESTOCK_FARM = field(
  "livestock milk_record health_event? cattle herd milking dairy? calving insemination poultry sheep goat pig flock cow calf slaughter barn? breeding? animal? pasture? farm? feed? feeding? breeding_history breeding_record animal_health",
  [
    ...of(
      "batch usage, feed usage, feeding",
      one(
        "note, notes",
        "Last bag of the batch|Mixed with hay|Half ration because of the heat|Changed to the new batch|Leftovers in two troughs",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "category, feed category, product category",
      one(
        "description",
        "Feed for cattle and poultry|Medicines and vaccines|Eggs and meat|Milk and cheese|Bedding and cleaning|Minerals and supplements",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "quality check, batch quality check",
      one(
        "additional note, additional notes, note, notes, remark",
        "Smell and colour normal|Sample sent to the laboratory|Take another sample in a week|Moisture a little high|Seal of one bag open",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "animal, cow, cattle, livestock, sheep, goat, horse, pig",
      one(
        "name, animal name, call name",
        "Bella|Daisy|Rosie|Molly|Clover|Bessie|Hazel|Luna|Buttercup|Star|Willow|Ruby|Nelly|Dolly|Heidi|Lotte|Berta|Flora|Max|Bruno",
        { confidence: 0.967 },
      ),
      money("purchase price, price, value", 180, 2400, { confidence: 0.966 }),
    ),
    ...of(
      "health event, health record, animal health, treatment, veterinary visit, health check, medical record",
      one(
        "event type, type, kind, category",
        "Treatment|Vaccination|Check-up|Injury|Illness|Deworming|Hoof trimming|Pregnancy check",
        { confidence: 0.968 },
      ),
      one(
        "condition, illness, disease, diagnosis, problem",
        "Mastitis|Lameness|Bloat|Pneumonia|Worms|Foot rot|Diarrhoea|Milk fever|Wound on the leg|Healthy",
        { confidence: 0.968 },
      ),
      one(
        "treatment, action, therapy",
        "Antibiotics for five days|Hoof trimmed and bandaged|Dewormed|Vaccinated|Calcium infusion|Wound cleaned|Anti-inflammatory|Observed only",
        { confidence: 0.968 },
      ),
      one(
        "medicine, medication, drug, drug name",
        "Penicillin|Oxytetracycline|Ivermectin|Meloxicam|Calcium borogluconate|Ceftiofur|Albendazole|Vitamin B",
        { confidence: 0.968 },
      ),
      one("dose, dosage", "10 ml|20 ml|5 ml|1 ml per 50 kg|2 boluses|400 ml IV|15 ml", { confidence: 0.968 }),
      one("outcome, result", "recovered|recovering|under observation|culled|died|no change", { confidence: 0.968 }),
      number("withdrawal day, withdrawal period day, withholding day", 0, 28, 0, { confidence: 0.967 }),
      money("cost, total cost, fee", 12, 240, { confidence: 0.967 }),
    ),
    one(
      "vaccination detail, vaccination details, vaccination note, vaccine detail, vaccination history",
      "Clostridial vaccine, 2 ml.|Booster due in six months.|Bluetongue, both doses.|Newcastle vaccine in the water.|Brucellosis at eight months.|Vaccinated before purchase.|PPR vaccine, whole herd.|Rabies, whole kennel.|Foot-and-mouth, second dose.|Tetanus after the injury.|Gumboro in the drinking water.|Given by the vet in spring.",
      { confidence: 0.95 },
    ),
    ...of(
      "animal, livestock, cow, sheep, goat, pig, horse, poultry, flock",
      one(
        "source, origin, acquisition method, acquired by, how acquired",
        "purchase|born on farm|donation|auction|exchange",
        { confidence: 0.955 },
      ),
      one(
        "health status, health, health condition, condition",
        "healthy|under treatment|sick|injured|quarantine|recovering",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "breeding, breeding history, breeding record, mating, insemination",
      one(
        "note, notes, remark, comment",
        "Heat observed in the morning.|Pregnancy check in 45 days.|Confirmed by ultrasound.|No signs, repeat in three weeks.|First breeding.|Twins expected.|Calm, no complications.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "batch usage, feed usage, feeding, feed log",
      one(
        "purpose, reason, use",
        "Morning feeding|Evening feeding|Calves|Dairy herd|Sick pen|Poultry house 2|Supplement",
        { confidence: 0.95 },
      ),
    ),
    one("purpose, use, production type", "dairy|beef|breeding|dual purpose|wool|eggs"),
    one("session, milking session, milking time", "morning|evening|midday"),
    one("breeding method, service type, insemination type", "artificial insemination|natural service|embryo transfer"),
    one("calving ease, birth ease, lambing ease", "unassisted|easy pull|hard pull|caesarean"),
    one("pregnancy status, pregnancy result, gestation status", "pregnant|open|unknown|aborted"),
    one("reproductive status, lactation status, reproduction status", "lactating|dry|pregnant|heifer|open"),
    one("housing, housing type, housing system", "free range|barn|loose housing|tie stall|pasture|cubicles"),
    one("poultry type, bird type", "layers|broilers|turkeys|ducks|breeders"),
    one(
      "feed type, feed, ration, feed name",
      "grass silage|maize silage|hay|concentrate|mineral mix|straw|soya meal|beet pulp",
    ),
    one(
      "treatment reason, health issue, ailment, disease, diagnosis, health condition",
      "mastitis|lameness|pneumonia|deworming|vaccination|milk fever|foot rot|bloat|scours|retained placenta",
    ),
    one("route, administration route", "intramuscular|oral|subcutaneous|intramammary|topical"),
    one(
      "exit reason, culling reason, disposal reason, removal reason",
      "sold|low yield|infertility|lameness|age|died|mastitis",
    ),
    one("coat color, coat colour, color, colour", "black and white|red and white|brown|black|white|roan"),
    one("body condition, body condition score", "3.0|2.5|3.5|2.0|4.0"),
    number("yield litre, milk yield, milk yield litre, yield, litre, liter, milk liter, quantity litre", 8, 24, 1),
    number("fat percent, fat, fat content, milk fat", 3.2, 5.1, 2),
    number("protein percent, protein", 2.9, 3.9, 2),
    small("somatic cell count, cell count, scc", 40, 600),
    number("yield l, milk yield l, litre per day", 8, 24, 1),
    number("purchase price, sale price", 180, 2400, 0, {
      of: ["livestock", "animal", "cattle", "cow", "calf", "sheep", "pig"],
    }),
    small("withdrawal day, withdrawal period, withdrawal days", 0, 28),
    small("mortality, dead, losses, deaths", 0, 12),
    number("lactation number, parity, lactation", 1, 6),
    number("birth weight, birth weight kg", 28, 48, 1),
    number("live weight, weight kg, weight, body weight", 60, 720, 1),
    pattern(
      "ear tag, ear tag number, tag, tag number, eartag, animal number, visual tag",
      "[A-Z]{2} [0-9]{2} [0-9]{3} [0-9]{5}",
    ),
    pattern("pen, pen number, stall, stall number", "[A-F][1-9]"),
    ...of(
      "cattle, cow, animal, calf, bull, sheep, goat, pig, sow",
      one("sex, gender", "female|male|castrated"),
      one("status, state", "active|sold|dry|pregnant|culled|dead"),
      one("category, type, class", "cow|heifer|calf|bull|steer"),
    ),
    ...of(
      "breeding, insemination, mating, service",
      one("method, type", "artificial insemination|natural service|embryo transfer"),
      one("result, status, outcome", "pregnant|open|pending|aborted"),
    ),
    ...of("barn, stable, pen", pattern("name", "(North|South|Main|Old|New|Calf|Dairy) Barn( [1-3])?")),
    ...of(
      "herd, flock, group, lot",
      pattern("name", "(Dairy|Young Stock|Dry Cows|Heifers|Calves|Ewes|Layers|Fattening) (Group )?[1-9]"),
    ),
    ...of(
      "treatment, herd treatment, health event",
      one(
        "reason",
        "mastitis|lameness|pneumonia|deworming|vaccination|milk fever|foot rot|bloat|scours|retained placenta",
      ),
      one(
        "medicine, medication, drug, product",
        "Penicillin|Oxytetracycline|Ivermectin|Calcium solution|Meloxicam|Ceftiofur|Multivitamin",
      ),
    ),
    one(
      "note, comment, remark, observation",
      "Standing heat seen this morning.|Left hind quarter swollen, treated.|Hooves trimmed.|Separated from the group for three days.|Calf drank well after birth.|Moved to the summer pasture.|Rumen movement normal again.|Twin birth, both alive.|Off feed since yesterday.|Temperature 39.8, called the vet.|Gained well since last weighing.|Lame, bedded on straw.|Sold at the spring market.|Bred to the young bull.|Ear tag replaced.",
    ),
  ],
  [],
  [
    pair("species, animal species, animal type, livestock type, kind", "breed, breed name", {
      cattle: "Holstein|Simmental|Angus|Jersey|Charolais|Brown Swiss",
      sheep: "Merino|Suffolk|Texel|Dorper",
      pig: "Duroc|Large White|Piétrain|Landrace",
      goat: "Boer|Saanen|Alpine",
      chicken: "Leghorn|Rhode Island Red|Sussex",
      horse: "Haflinger|Noriker|Shire",
    }),
    pair(
      "species, animal type, type, kind",
      "breed",
      {
        cattle: "Holstein|Angus|Jersey|Simmental|Charolais|Hereford",
        sheep: "Merino|Dorper|Suffolk|Texel",
        goat: "Boer|Saanen|Nubian",
        pig: "Landrace|Duroc|Large White",
        horse: "Haflinger|Noriker",
        chicken: "Leghorn|Rhode Island Red|Sussex",
      },
      { of: ["animal", "livestock"], confidence: 0.968 },
    ),
  ],
);
