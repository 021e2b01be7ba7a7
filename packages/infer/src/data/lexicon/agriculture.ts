import { meaning } from "../meaning.ts";
import { money, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SCIENTIFIC: Readonly<Record<string, string>> = {
  "Winter wheat": "Triticum aestivum",
  Maize: "Zea mays",
  Potato: "Solanum tuberosum",
  "Sugar beet": "Beta vulgaris",
  Barley: "Hordeum vulgare",
  Rapeseed: "Brassica napus",
  Sunflower: "Helianthus annuus",
  Soybean: "Glycine max",
  Tomato: "Solanum lycopersicum",
  Apple: "Malus domestica",
  Carrot: "Daucus carota",
  Oats: "Avena sativa",
  Lettuce: "Lactuca sativa",
  Onion: "Allium cepa",
};

const FAMILIES: Readonly<Record<string, string>> = {
  "Winter wheat": "Poaceae",
  Maize: "Poaceae",
  Potato: "Solanaceae",
  "Sugar beet": "Amaranthaceae",
  Barley: "Poaceae",
  Rapeseed: "Brassicaceae",
  Sunflower: "Asteraceae",
  Soybean: "Fabaceae",
  Tomato: "Solanaceae",
  Apple: "Rosaceae",
  Carrot: "Apiaceae",
  Oats: "Poaceae",
  Lettuce: "Asteraceae",
  Onion: "Amaryllidaceae",
};

/** Fields and what grows in them. */
export const AGRICULTURE = field(
  "farm crop harvest? planting irrigation agronomy greenhouse farmer fertilizer pesticide sowing seedling orchard agriculture cultivar field? soil? tractor? plot? parcel? season? seed? spraying? crop_plan field_operation crop_rotation",
  [
    ...of(
      "profile, user profile, farmer, farmer profile",
      one(
        "bio, about",
        "Third-generation dairy farmer.|Grows vegetables on two hectares, sells at the market.|Adviser for soil and water, twenty years in the field.|Keeps bees and an old orchard.|Runs a farm with sixty cows and a small cheese dairy.|Student of agronomy, working on drought-resistant wheat.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "seed",
      one(
        "note, notes",
        "Start indoors, harden off in May|Sow directly after the last frost|Germinates slowly, keep moist|Open-pollinated, save seed|Thin to 20 cm",
        { confidence: 0.96 },
      ),
    ),
    pattern("npk, npk ratio, nutrient ratio", "15-15-15|20-10-10|10-26-26|12-12-17|46-0-0|0-20-20|8-24-24", {
      confidence: 0.966,
    }),

    ...of(
      "farm",
      one(
        "village, town, locality",
        "Millbrook|Ashford|Stonebridge|Elmwood|Riverside|Oakham|Westfield|Kirkby|Marlow|Thornton|Haywood|Brookfield",
        { confidence: 0.966 },
      ),
      one("district, area", "North|South|East|West|Central|Upper Valley|Lower Valley|Lakeside", {
        confidence: 0.966,
      }),
    ),
    ...of(
      "crop, crop type, crop variety",
      number("seed rate kg ha, seed rate, seeding rate, seed rate per ha", 8, 190, 0, { confidence: 0.966 }),
      number("expected yield t ha, expected yield, yield t ha, average yield", 2.4, 11, 1, { confidence: 0.966 }),
    ),
    ...of(
      "planting, sowing, crop plan, crop cycle",
      number("seed quantity kg, seed quantity, seed used kg, seed amount", 20, 900, 0, { confidence: 0.966 }),
    ),
    ...of(
      "application, spraying, treatment, fertilization",
      number("wind speed kmh, wind speed, wind", 1, 16, 0, { confidence: 0.967 }),
      number("rate per ha, dose per ha, application rate, rate", 0.5, 6, 1, { confidence: 0.966 }),
      money("cost, total cost", 24, 860, { confidence: 0.966 }),
    ),
    ...of(
      "worker, farm worker, labourer, laborer, farmhand, employee",
      one(
        "role, job, job title, position",
        "Tractor driver|Field hand|Foreman|Milker|Irrigation worker|Harvester|Herdsman|Mechanic|Greenhouse worker",
        { confidence: 0.967 },
      ),
      one("employment, employment type, contract type, contract, type", "permanent|seasonal|daily|part-time", {
        confidence: 0.967,
      }),
      one(
        "skill, skills",
        "Tractor driving|Pruning|Milking|Spraying licence|Welding|Grafting|Irrigation|Harvesting|Animal care",
        { confidence: 0.967 },
      ),
      money("daily wage, wage, day rate", 38, 160, { confidence: 0.967 }),
    ),
    ...of(
      "sale, produce sale, crop sale, harvest sale",
      one(
        "product, crop, item, produce, product name",
        "Winter wheat|Potatoes|Carrots|Onions|Maize|Barley|Apples|Tomatoes|Lettuce|Milk|Eggs|Hay",
        { confidence: 0.967 },
      ),
      one(
        "buyer, customer, buyer name, sold to",
        "Valley Grain Cooperative|Greenfield Mill|Fresh Produce Wholesale|Farm shop|Riverside Dairy|Village Market|Hilltop Foods|Restaurant Old Mill",
        { confidence: 0.967 },
      ),
      one("unit, unit of measure, uom", "t|kg|kg|box|sack|l|crate", { confidence: 0.967 }),
      number("quantity, amount, qty", 4, 480, 0, { confidence: 0.966 }),
      money("price per unit, unit price, price", 0.8, 42, { confidence: 0.966 }),
      money("transport cost, freight, delivery cost", 20, 280, { confidence: 0.966 }),
    ),
    ...of(
      "task, farm task, work order, activity, job",
      one(
        "title, name, task name, task",
        "Repair fence at the creek|Spray winter wheat|Irrigate potatoes|Change oil of the tractor|Prune apple trees|Take soil samples|Mow the headland|Sow cover crop|Check drip lines|Spread manure|Harvest carrots|Move cattle to Hill Field|Order seed|Clean the milking parlour",
        { confidence: 0.968 },
      ),
      one(
        "description, detail, note, notes, instruction",
        "Two posts and a roll of wire are in the shed.|Only below 15 km/h of wind.|Start at five, four hours.|Filters are on the shelf in the workshop.|Fifteen samples a field, mix them in the bucket.|Leave a strip of two metres along the hedge.|Check the pressure before you start.|Take the small trailer.|Clean the nozzles afterwards.|Leave the last two rows for seed.|Ask the neighbour for the roller.|Stop if the dew is still on the leaves.|Note the hours in the book.|Close both gates behind you.",
        { confidence: 0.968 },
      ),
      one(
        "equipment, machine, implement, tool",
        "Tractor|Sprayer|Seed drill|Mower|Plough|Trailer|Chainsaw|Irrigation pump|None",
        { confidence: 0.968 },
      ),
    ),
    ...of(
      "weather log, weather record, weather, weather observation",
      number("temp min c, min temp, temperature min, minimum temperature, temp min", -4, 15, 1, { confidence: 0.967 }),
      number("temp max c, max temp, temperature max, maximum temperature, temp max", 15, 33, 1, { confidence: 0.967 }),
    ),
    ...of(
      "machinery, machine, equipment, farm equipment",
      one("type, category, machine type, kind", "Tractor|Harvester|Implement|Trailer|Sprayer|Irrigation|Hand tool", {
        confidence: 0.966,
      }),
      money("value, purchase price, price, cost, book value", 1800, 148000, { confidence: 0.967 }),
    ),
    ...of("treatment, application", one("method", "spraying|drip|soil drench|granules|trap")),
    one(
      "next action, next step, next activity, next task",
      "Irrigate|Fertilise|Weed|Scout for pests|Harvest|Spray|Thin out|Soil test|Prune",
      { confidence: 0.945 },
    ),
    ...of(
      "crop activity, field activity, farm activity, crop operation, crop task, activity",
      one(
        "description, detail, title",
        "Drip lines opened for two hours.|NPK fertiliser spread on the north half.|Weeded between the rows by hand.|Sprayed against aphids in the evening.|Seedlings planted at 40 cm.|First picking, quality good.|Stakes and netting put up.|Soil loosened after the rain.|Mulch spread along the rows.",
        { confidence: 0.955 },
      ),
      one("unit, uom", "kg|l|ha|bags|h|m3", { confidence: 0.95 }),
    ),
    ...of(
      "crop expense, farm expense, field expense, expense, crop cost",
      one(
        "category, type, expense type, expense category",
        "Seeds|Fertiliser|Pesticides|Labour|Irrigation|Fuel|Equipment|Transport|Land rent",
        { confidence: 0.955 },
      ),
      one(
        "description, detail, note, title",
        "Seed potatoes, 20 bags|NPK fertiliser|Diesel for the tractor|Seasonal workers, one week|Repair of the pump|Drip tape, 500 m|Spraying against fungi|Rent of a harvester|Transport to the market|Soil analysis",
        { confidence: 0.955 },
      ),
    ),
    one(
      "farming type, farm type, type of farming, production system",
      "organic|conventional|mixed|livestock|horticulture|hydroponic|arable",
      { confidence: 0.945 },
    ),
    one("location type, place type", "field|farm|greenhouse|orchard|barn|home|pasture", { confidence: 0.94 }),
    one(
      "appearance, look",
      "Uniform colour and size.|Slightly dusty.|Some broken grains.|Fresh and green.|Dark spots on a few.|Clean, no foreign matter.",
      { of: ["quality check", "batch quality check", "check", "sample", "inspection"], confidence: 0.95 },
    ),
    one("smell, odour, odor", "fresh|neutral|slightly musty|sweet|sour", {
      of: ["quality check", "batch quality check", "check", "sample", "inspection"],
      confidence: 0.95,
    }),
    one("texture, consistency", "dry and firm|crumbly|slightly moist|powdery|even", {
      of: ["quality check", "batch quality check", "check", "sample", "inspection"],
      confidence: 0.95,
    }),
    one("contamination, foreign matter, impurity", "none|a few husks|traces of soil|insects found|mould in one bag", {
      of: ["quality check", "batch quality check", "check", "sample", "inspection"],
      confidence: 0.95,
    }),
    number("moisture level, moisture, moisture content", 8, 22, 1, { confidence: 0.945 }),
    one("slope, slope class", "flat|gentle|moderate|steep"),
    small("slope percent, slope pct, gradient percent", 0, 24, 1),
    one("climate zone, climate", "temperate oceanic|temperate continental|mediterranean|subtropical|semi-arid|boreal"),
    one(
      "active substance, active ingredient",
      "glyphosate|tebuconazole|copper hydroxide|pyrethrin|metamitron|azoxystrobin|deltamethrin|sulphur",
    ),
    one("dose unit, rate unit", "l/ha|kg/ha|ml/ha|g/ha"),
    small("dose, rate", 0.2, 6, 2, { of: ["treatment", "spraying", "application", "pesticide", "fertilizer"] }),
    ...of(
      "category, item category, inventory category, product category",
      one(
        "name, category name, title",
        "Seeds|Fertiliser|Feed|Crop protection|Tools|Spare parts|Fuel|Veterinary supplies|Packaging|Irrigation|Bedding|Harvest",
      ),
    ),
    one("treatment type, treatment category", "fungicide|herbicide|insecticide|fertilizer|growth regulator"),
    one("triggered by, trigger", "schedule|soil moisture|manual|rain forecast"),
    one("valve state, valve status, pump state, pump status", "closed|open|opening|fault"),
    one("forecast provider, weather provider", "OpenMeteo|MetNorway|Bright Sky|AgroMet"),
    number("soil ec, electrical conductivity, ec", 0.2, 2.8, 2),
    number("growing day, growing days, day to maturity, days to maturity, maturity day", 60, 240),
    number("water requirement, water requirement mm, water need", 250, 750),
    small("water volume, water volume l ha, spray volume, water rate", 120, 600),
    small(
      "engine hour, engine hours, operating hour, operating hours, hour meter, next service hour, next service hours",
      120,
      9800,
    ),
    small("harvest quantity, quantity kg, weight kg, yield kg, harvested quantity", 800, 62_000, 0, {
      of: ["harvest", "crop harvest", "yield"],
    }),
    number("price per kg, price kg", 0.14, 2.4, 2),
    ...of(
      "irrigation, irrigation event, watering",
      small("volume, volume l, volume liter, water volume", 800, 120_000),
      number("flow rate, flow rate lpm, flow", 40, 420, 1),
    ),
    one(
      "make, manufacturer, machine make",
      "John Deere|Fendt|Claas|New Holland|Case IH|Massey Ferguson|Deutz-Fahr|Kubota",
      {
        of: ["machinery", "tractor", "machine", "implement", "farm machine"],
      },
    ),
    one(
      "name, machine name",
      "Tractor|Combine harvester|Seed drill|Sprayer|Baler|Mower|Front loader|Manure spreader|Plough",
      {
        of: ["machinery", "farm machine", "implement"],
      },
    ),
    pattern("model, machine model", "[1-9]{2}0( (R|S|Vario|Pro))?|T[5-8]\\.[1-3][0-9]0", {
      of: ["machinery", "tractor", "farm machine"],
    }),
    one("fuel type, fuel", "diesel|electric|biodiesel|petrol", { of: ["machinery", "tractor", "farm machine"] }),
    ...of("farm", small("area, area ha, total area, total area ha, hectare, size ha", 12, 640, 1)),
    one("rotation stage, rotation, crop rotation", "main crop|catch crop|green manure|fallow|second year"),
    meaning("operator, driver, worker, applied by", { text: "fullName" }),
    one(
      "current crop, previous crop, preceding crop, next crop",
      "Winter wheat|Maize|Potato|Sugar beet|Barley|Rapeseed|Clover grass|Soybean",
    ),
    small("dose per ha, dose ha, rate per ha, application rate", 0.3, 250, 1),
    ...of("crop plan, crop rotation plan, plan", one("status, state", "sown|planned|harvested|growing|cancelled")),
    one(
      "irrigation, irrigation type, irrigation method, irrigation system",
      "drip|sprinkler|rain-fed|centre pivot|furrow|none",
    ),
    one("tillage, tillage type, tillage method", "no-till|ploughing|reduced|strip-till|harrowing"),
    one(
      "growth stage, crop stage, phenological stage, bbch stage",
      "vegetative|tillering|flowering|emergence|grain filling|stem elongation|ripening|germination",
    ),
    one("soil, soil type, soil texture", "loam|sandy loam|clay|silt loam|sand|peat|chalk"),
    one("application method, method of application", "spraying|spreading|drip|seed treatment|broadcast"),
    one(
      "target pest, pest, pest name, pest type, target",
      "aphids|powdery mildew|rust|slugs|corn borer|broadleaf weeds|potato blight|leafhoppers",
    ),
    one(
      "disease, plant disease, disease name",
      "powdery mildew|leaf rust|late blight|fusarium|root rot|downy mildew|septoria",
    ),
    one(
      "implement, attachment, machine, equipment",
      "plough|seed drill|sprayer|harrow|cultivator|mower|baler|manure spreader|combine",
    ),
    one("destination, storage, storage location", "silo|barn|cooperative|mill|market|cold store"),
    one("quality grade, grade, quality class", "A|B|Premium|C|Feed"),
    one(
      "farming type, farming system, production system, farm type",
      "conventional|organic|integrated|mixed|biodynamic",
    ),
    one("land use, use", "arable|grassland|orchard|vegetables|fallow|forest edge"),
    one(
      "activity, activity type, operation, operation type, task type, field work",
      "sowing|fertilizing|spraying|harvesting|ploughing|irrigation|weeding|scouting",
    ),
    one("weather, weather condition", "sunny|cloudy|light rain|windy|overcast|dry"),
    one(
      "fertilizer, fertilizer type, fertilizer name",
      "Urea 46 %|NPK 15-15-15|Ammonium nitrate|Manure|Compost|Potash|Slurry|Calcium ammonium nitrate",
    ),
    one(
      "product, product name, product used",
      "Urea 46 %|NPK 15-15-15|Fungicide Plus|Herbicide Max|Copper spray|Manure|Sulphur|Insect oil",
    ),
    one("season, growing season", "spring|summer|autumn|winter"),
    one("certification, certificate", "organic|GlobalG.A.P.|none|integrated production"),
    number("moisture, grain moisture, moisture content, moisture percent", 11, 24, 1),
    small("yield t ha, yield per ha, yield, yield tonne, actual yield, expected yield", 1.5, 12, 2),
    number("seed rate, sowing rate, seeding rate", 80, 220, 1),
    number("row spacing, row spacing cm, spacing", 12, 75),
    small("area, area ha, hectare, size ha", 0.4, 48, 2),
    number("ndvi", 0.2, 0.9, 2),
    number("soil ph, ph", 5.2, 7.8, 1),
    pattern("lot number, lot, batch number, harvest lot", "L2[0-9]-[0-9]{4}"),
    pattern(
      "field name, plot name, parcel name",
      "(North|South|East|West|Upper|Lower|Long|Mill|Church|River|Hill|Oak) (Field|Meadow|Acre|Piece|Close|Strip)",
    ),
    ...of(
      "field, farm field, plot, parcel, paddock, block",
      pattern(
        "name, label",
        "(North|South|East|West|Upper|Lower|Long|Mill|Church|River|Hill|Oak) (Field|Meadow|Acre|Piece|Close|Strip)",
      ),
      one("status", "planted|fallow|harvested|prepared"),
    ),
    ...of("greenhouse, tunnel", pattern("name, code", "(Greenhouse|Tunnel) [1-9]")),
    ...of("planting, crop, sowing, crop cycle", one("status, state", "growing|harvested|planned|sown|failed")),
    ...of(
      "crop",
      one("type, category, crop group", "cereal|vegetable|oilseed|legume|root crop|fruit|forage"),
      one(
        "name",
        "Winter wheat|Maize|Potato|Sugar beet|Barley|Rapeseed|Sunflower|Soybean|Tomato|Apple|Carrot|Oats|Lettuce|Onion",
      ),
    ),
    ...of("tractor, machine, equipment", one("status", "available|in_use|in_repair|retired")),
    one(
      "note, observation, comment, remark",
      "Stand is even, few weeds at the edges.|Soil too wet for the tractor today.|First aphids seen on the field margin.|Hail damage on about five percent of the leaves.|Ears well filled, harvest expected in ten days.|Drip line repaired in row 12.|Topdressing done before the rain.|Deer tracks in the southern corner.|Emergence good after the rain.|Slugs in the lower part, bait put out.|Leaves slightly yellow, sample taken.|Irrigated for four hours during the night.|Lodging in places after the storm.|Weeds hoed between the rows.|Frost damage on the outer rows only.|Bees seen on the flowering strip.",
    ),
  ],
  [],
  [
    pair("common name, crop name, crop, plant name", "scientific name, latin name, botanical name", SCIENTIFIC, {
      of: ["crop", "plant", "crop type", "culture"],
    }),
    pair("common name, crop name, crop, plant name", "crop family, plant family, family, botanical family", FAMILIES, {
      of: ["crop", "plant", "crop type", "culture"],
    }),
    pair("crop, crop name, crop type, culture", "variety, cultivar, crop variety, seed variety", {
      "Winter wheat": "Northern Gold|Elan|Kestrel",
      Maize: "Goldcorn 240|Sunstar|Tallfield",
      Potato: "Agria|Charlotte|Bintje",
      "Sugar beet": "Sweetroot|Beta One",
      Barley: "Maltgold|Spring Queen",
      Rapeseed: "Yellowfield|Oleo 7",
      Tomato: "San Marzano|Roma|Moneymaker|Cherry Belle",
      Apple: "Gala|Elstar|Golden Delicious|Boskoop",
      Carrot: "Nantes|Chantenay",
      Lettuce: "Batavia|Lollo Rossa",
      Soybean: "Greenpod|Early Bean",
      Sunflower: "Helios|Sunny Half",
    }),
    pair(
      "type, input type, category, kind",
      "name, title, product name, input name",
      {
        fertilizer: "NPK 15-15-15|Urea 46 %|Calcium ammonium nitrate|Potassium sulphate|Compost",
        pesticide: "Insect oil|Pyrethrin spray|Slug pellets|Copper spray",
        herbicide: "Glyphosate 360|Broadleaf Control|Pre-emergence Max",
        seed: "Winter wheat seed|Potato seed|Clover mix|Maize hybrid",
        fungicide: "Sulphur 80 WG|Copper hydroxide|Tebuconazole 250",
        fuel: "Diesel|Petrol|Engine oil",
        feed: "Barley meal|Hay bale|Mineral lick",
      },
      { of: ["input", "farm input", "supply", "agro input"], confidence: 0.968 },
    ),
    pair(
      "type, input type, category, kind",
      "unit, unit of measure, uom",
      {
        fertilizer: "kg|bag",
        pesticide: "l|kg",
        herbicide: "l",
        seed: "kg",
        fungicide: "kg|l",
        fuel: "l",
        feed: "kg|bale",
      },
      { of: ["input", "farm input", "supply", "agro input"], confidence: 0.968 },
    ),
  ],
);
