import { PHYSICAL_UNITS } from "./physical-units.ts";
import type { PhysicalUnit } from "./physical-units.ts";

/** How much there usually is of something that is measured, in whatever unit a column has it. */
export interface PhysicalMagnitude {
  /** What is measured, at the end of a name: without its unit, and without `min`, `avg`, `target` and the like. */
  readonly of: RegExp;
  /** The table's words. */
  readonly in?: RegExp;
  /** A table of the schema. */
  readonly schema?: RegExp;
  /** The unit that the numbers here are in. */
  readonly unit: PhysicalUnit;
  /** The least, what is usual, and the most. */
  readonly band: readonly [number, number, number];
  /** The few that people choose, rather than any between. */
  readonly values?: readonly number[];
  /** Whether a column whose name tells no unit is in this one. */
  readonly bare?: true;
}

type More = Partial<Pick<PhysicalMagnitude, "in" | "schema" | "bare">>;

/** What takes several words stands at the end; a single one is all there is: a `wind_speed` is no speed of an aircraft. */
const tail = (of: string): RegExp => {
  const phrases = of.split("|");
  const long = phrases.filter((phrase) => phrase.includes(" "));
  const short = phrases.filter((phrase) => !phrase.includes(" "));
  const ends = long.length > 0 ? [`(?:^| )(?:${long.join("|")})$`] : [];
  const wholes = short.length > 0 ? [`^(?:${short.join("|")})$`] : [];
  return new RegExp([...ends, ...wholes].join("|"));
};

function unitOf(measures: string, name: string): PhysicalUnit {
  const found = PHYSICAL_UNITS.get(name)?.find((unit) => unit.measures === measures);
  if (found === undefined) throw new Error(`no unit ${name} of ${measures}`);
  return found;
}

/** Somewhere between. */
const band = (
  measures: string,
  unit: string,
  of: string,
  [min, mean, max]: readonly [number, number, number],
  more: More = {},
): PhysicalMagnitude => ({ of: tail(of), unit: unitOf(measures, unit), band: [min, mean, max], ...more });

/** One of those that people choose, the usual ones first. */
const set = (
  measures: string,
  unit: string,
  of: string,
  values: readonly number[],
  more: More = {},
): PhysicalMagnitude => ({
  of: tail(of),
  unit: unitOf(measures, unit),
  band: [Math.min(...values), values[0] ?? 1, Math.max(...values)],
  values,
  ...more,
});

const VEHICLES =
  /(?:^| )(?:vehicle|truck|trailer|van|lorry|bus|car|fleet|tractor|chassis|semitrailer|rolling stock|wagon)(?: (?:type|class|model|category|spec|specification|variant))?$/;
const AIRCRAFT =
  /(?:^| )(?:aircraft|airplane|plane|airframe|tail|helicopter|glider|ac)(?: (?:type|model|variant|subtype))?$|^fleet type$/;
const VESSELS = /(?:^| )(?:vessel|ship|boat|yacht|barge|ferry|tug|trawler|vessel type|vessel class)$/;
const ANIMALS =
  /(?:^| )(?:species|breed|animal|livestock|herd|cow|cattle|bull|heifer|calf|sow|boar|pig|sheep|goat|horse|mare)$/;
const FARM = /field|crop|harvest|farm|plot|paddock|planting|seed|cultivar|variety|parcel|soil/;
const PENS = /(?:^| )(?:kennel|cage|crate|pen|hutch|enclosure|stall|aviary|coop)$/;
const PARCELS =
  /(?:^| )(?:parcel|package|carton|box|colli|piece|consignment item|shipment item|packaging|shipment package|handling unit)$/;
const TURBINES = /turbine|wind/;
const MACHINES =
  /machine|production|shift|cycle|oee|work ?cent|work order|job|operation|line|routing|run|press|mould|mold|batch|process/;
const TREES = /(?:^| )(?:tree|plot tree|stem|stand|inventory|inventory tree|sample tree|plot measurement)$/;
const STORED =
  /storage|freezer|fridge|refrigerator|medication|medicine|drug|product|item|reagent|vaccine|sample|specimen|warehouse|zone|bin/;

export const PHYSICAL_MAGNITUDES: readonly PhysicalMagnitude[] = [
  // Vehicles.
  band(
    "mass",
    "kg",
    "gross weight|gross vehicle weight|gvw|gvwr|gvm|permitted weight|laden weight|gross mass|maximum mass|total weight|gross",
    [1800, 9000, 44_000],
    { in: VEHICLES, bare: true },
  ),
  band(
    "mass",
    "kg",
    "tare|tare weight|kerb weight|curb weight|unladen weight|empty weight|unladen mass|dry weight|kerb mass|net weight",
    [900, 3200, 15_500],
    { in: VEHICLES, bare: true },
  ),
  band(
    "mass",
    "kg",
    "payload|payload capacity|load capacity|load|carrying capacity|cargo capacity|loading capacity|load weight|capacity",
    [450, 3200, 26_000],
    { in: VEHICLES },
  ),
  band("mass", "kg", "axle load|axle weight|axle mass", [600, 5200, 11_500], { bare: true }),
  set(
    "mass",
    "kg",
    "towing capacity|tow capacity|trailer load|towing weight|braked towing weight",
    [2000, 1500, 2500, 3500, 750, 1200],
    { bare: true },
  ),
  band("volume", "l", "tank capacity|fuel tank|fuel capacity|fuel tank capacity|tank size|tank volume", [38, 80, 600], {
    in: VEHICLES,
    bare: true,
  }),
  band(
    "volume",
    "m3",
    "cargo volume|load volume|loading volume|volume capacity|load space|cargo capacity|capacity",
    [3, 24, 92],
    { in: VEHICLES },
  ),
  band("energy", "kwh", "battery capacity|battery size|usable capacity|battery", [24, 62, 110], {
    in: VEHICLES,
    bare: true,
  }),
  band("emission", "g km", "co2|co 2|co2 emission|emission|wltp|nedc", [0, 134, 290], { bare: true, in: VEHICLES }),
  band(
    "length",
    "km",
    "odometer|mileage|odometer at \\w+|mileage at \\w+|\\w+ odometer|odometer reading|odometer value|total distance",
    [2400, 84_000, 380_000],
    {
      in: /(?:^| )(?:vehicle|truck|van|bus|car|position|telemetry|order|service|inspection|event|maintenance|transaction|record|log|work order|repair|fueling|refuel|fuel log|reading|assignment|accident|incident|damage)$/,
      bare: true,
    },
  ),
  band("length", "km", "range|electric range|wltp range|driving range", [180, 390, 640], { in: VEHICLES }),
  set(
    "length",
    "km",
    "interval|service interval|maintenance interval|oil change interval|replacement interval|every|frequency|distance interval",
    [15_000, 10_000, 20_000, 30_000, 50_000, 60_000],
    { in: /plan|maintenance|service|schedule|interval|template|vehicle|rule|task/ },
  ),
  set(
    "length",
    "km",
    "warn before|warning before|remind before|notify before|alert before|warning|reminder|threshold",
    [1000, 500, 1500, 2000],
    { in: /plan|maintenance|service|schedule|interval|reminder|rule/ },
  ),
  set(
    "time",
    "h",
    "interval engine|engine interval|interval operating|interval running|interval|service interval",
    [500, 250, 1000, 2000],
    { in: /maintenance|service|vehicle|equipment|asset/ },
  ),
  band(
    "length",
    "mm",
    "tread|tread depth|profile depth|remaining tread|tread remaining|outer|inner|middle",
    [2, 5.6, 9.2],
    { in: /tyre|tire|wheel/, bare: true },
  ),
  band("length", "mm", "brake pad|brake lining|pad thickness|brake pad thickness", [2, 7, 12], { bare: true }),
  band("pressure", "bar", "tyre pressure|tire pressure|pressure", [2, 2.6, 9], { in: /tyre|tire|wheel/, bare: true }),
  band("temperature", "c", "coolant temperature|coolant|engine temperature|water temperature engine", [62, 88, 104], {
    bare: true,
  }),
  band(
    "temperature",
    "c",
    "oil temperature|engine oil temperature|gearbox temperature|transmission temperature",
    [68, 94, 122],
    { bare: true },
  ),
  band("temperature", "c", "intake temperature|intake air temperature|manifold temperature", [12, 34, 62], {
    bare: true,
  }),
  band("temperature", "c", "exhaust temperature|exhaust gas temperature|egt", [220, 380, 640], { bare: true }),
  band("pressure", "kpa", "oil pressure|engine oil pressure", [180, 340, 520], { bare: true }),
  band("pressure", "kpa", "boost pressure|manifold pressure|map", [98, 135, 240]),
  band(
    "voltage",
    "v",
    "external voltage|supply voltage|vehicle voltage|power voltage|input voltage|main voltage|alternator voltage|vehicle battery",
    [11.9, 13.4, 14.5],
    { in: /position|telemetry|device|tracker|gps|vehicle/, bare: true },
  ),
  band("torque", "nm", "torque|maximum torque|engine torque", [90, 340, 2400], { in: VEHICLES }),
  band("power", "kw", "power|engine power|horsepower|motor power|rated power", [45, 120, 420], {
    in: /(?:^| )(?:vehicle|truck|van|bus|car|model|engine|tractor)$/,
  }),
  band(
    "volume",
    "cc",
    "engine capacity|engine displacement|displacement|engine size|cubic capacity|engine",
    [900, 1900, 12_800],
    { in: VEHICLES },
  ),
  band("consumption", "l100km", "economy|consumption|fuel economy|fuel consumption|fuel|average", [4.2, 8.4, 34]),
  band("time", "h", "this week|per week|weekly|week|worked this week|weekly work|weekly work limit", [16, 39, 54], {
    in: /driver|employee|staff|worker|person|contract|nurse|shift/,
  }),
  band("time", "h", "rest|daily rest|rest period|minimum rest", [9, 11, 16], {
    bare: true,
    in: /driver|duty|tachograph|crew|hos|shift/,
  }),
  band("time", "min", "driving|driving time|drive|drive time", [60, 410, 555], {
    in: /tachograph|duty|driver day|driver log|hos|hour service|day/,
  }),
  band("time", "min", "rest|rest time|sleeper|off duty", [540, 700, 980], { in: /tachograph|duty|driver|hos|day/ }),
  band("time", "min", "work|other work|work time|on duty", [30, 130, 320], { in: /tachograph|duty|driver|hos/ }),
  band("time", "min", "availability|available|standby|waiting", [0, 50, 240], { in: /tachograph|duty|driver|hos/ }),
  band("time", "min", "idle|idling|idle time|idling time|stopped|stop time|parked", [0, 9, 75], {
    in: /trip|journey|vehicle|day|daily|drive|ride|route/,
  }),
  band("time", "s", "speeding|over speed|overspeed|harsh", [0, 40, 600], {
    in: /trip|journey|vehicle|day|daily|drive|ride|score/,
  }),
  // Roads, fences, places.
  set(
    "length",
    "m",
    "radius|geofence radius|fence radius|geo fence radius|buffer|buffer distance",
    [200, 100, 500, 50, 250, 1000],
    {
      in: /geo ?fence|zone|depot|site|place|location|stop|poi|area|branch|office|warehouse|store|customer|address|fence/,
      bare: true,
    },
  ),
  set("speed", "kmh", "speed limit|posted speed|permitted speed|zone speed", [50, 30, 80, 100, 60, 70, 120, 90], {
    bare: true,
    in: /zone|road|geo ?fence|segment|street|section|camera|violation|link|edge|rule|offence|offense|alert/,
  }),
  band("area", "m2", "area|surface|surface area", [1800, 26_000, 900_000], {
    in: /geo ?fence|zone|polygon|site|district|yard|compound/,
  }),
  band("length", "m", "accuracy|gps accuracy|horizontal accuracy|position accuracy|location accuracy", [2, 8, 60], {
    bare: true,
    in: /position|location|track|gps|check ?in|fix|ping/,
  }),
  band("length", "m", "vertical accuracy|altitude accuracy", [2, 6, 30], { bare: true }),
  // Bodies of animals, and where they are kept.
  band(
    "temperature",
    "c",
    "normal temperature|body temperature|rectal temperature|normal body temperature",
    [36.8, 38.5, 41.4],
    { in: ANIMALS, bare: true },
  ),
  set(
    "time",
    "day",
    "gestation|gestation period|pregnancy|gestation length|gestation duration|pregnancy duration|gestation time",
    [63, 65, 31, 68, 114, 147, 283, 340],
    { bare: true },
  ),
  set("time", "day", "incubation|incubation period|incubation time", [21, 18, 28, 23, 14, 35], {
    in: /species|breed|animal|egg|poultry|bird|hatch|disease/,
  }),
  set("time", "day", "weaning|weaning age|age weaning", [28, 21, 56, 42, 90], {}),
  set(
    "time",
    "day",
    "withdrawal period|withdrawal|meat withdrawal|milk withdrawal|withholding period|withdrawal time",
    [0, 7, 14, 28, 3, 21, 35],
    {},
  ),
  band("length", "cm", "width|wide", [60, 95, 180], { in: PENS, bare: true }),
  band("length", "cm", "height|high", [55, 90, 220], { in: PENS, bare: true }),
  band("length", "cm", "depth|length|deep", [70, 130, 320], { in: PENS, bare: true }),
  band("mass", "kg", "weight|live weight|body weight|liveweight|weight at \\w+|\\w+ weight", [28, 430, 820], {
    in: /(?:^| )(?:cow|cattle|bull|heifer|livestock|herd|slaughter|carcass|weighing|livestock weight)$/,
  }),
  band("mass", "kg", "daily gain|average daily gain|adg|daily weight gain|gain", [0.3, 0.95, 1.8], {}),
  band("mass", "kg", "carcass weight|dressed weight|hot carcass weight|deadweight", [70, 310, 440], {
    in: /carcass|slaughter|animal|cattle|kill|livestock/,
  }),
  band(
    "volume",
    "l",
    "milk|milk yield|yield|milk volume|morning|evening|milk production|production|total",
    [4, 13, 38],
    { in: /milk|milking|dairy|lactation/ },
  ),
  band("mass", "kg", "milk|milk yield|yield|milk volume|morning|evening|milk production", [4, 13, 38], {
    in: /milk|milking|dairy|lactation/,
  }),
  band("mass", "kg", "birth weight|birthweight", [24, 38, 56], { in: /calf|calving|cattle|cow|bull/ }),
  // Clinics and wards.
  band("time", "s", "crt|capillary refill|capillary refill time|cap refill", [1, 1.6, 3.5], {
    bare: true,
    in: /consult|exam|vital|triage|visit|assess|patient|encounter|observation|an(?:a)?esth/,
  }),
  band("flow", "ml h", "fluid rate|infusion rate|rate|drip rate|flow rate|pump rate", [5, 80, 250], {}),
  band(
    "volume",
    "ml",
    "fluid|fluids|iv fluid|fluid volume|total fluid|crystalloid|fluid given|infused|volume infused|intake|oral intake|fluid intake|total intake",
    [100, 900, 3200],
    { in: /surg|anaesth|anesth|operation|hospital|fluid|balance|intake|admission|patient|vital|chart|ward|theatre/ },
  ),
  band("volume", "ml", "urine|urine output|output|drain output|drain|total output", [80, 620, 2800], {
    in: /surg|anaesth|anesth|operation|hospital|fluid|balance|intake|admission|patient|vital|chart|ward|theatre|dialysis/,
  }),
  band("volume", "ml", "blood loss|estimated blood loss|ebl", [10, 180, 1500], { bare: true }),
  set("volume", "ml", "donated|donation|blood volume|collected|unit volume|volume", [450, 450, 470, 250, 500], {
    in: /donation|blood unit|blood bag|plasma/,
  }),
  set(
    "temperature",
    "c",
    "storage temperature|storage|set ?point|set temperature|setting|target temperature|temperature set",
    [4, 2, 8, -20, -80, 20],
    { in: /freezer|fridge|refrigerator|cold|storage unit|sample|specimen|reagent|vaccine/, bare: true },
  ),
  set("temperature", "c", "storage temperature|store at", [15, 2, 8, 25, 20], { in: STORED, bare: true }),
  band("share", "pct", "hydration|hydration status|dehydration", [4, 6, 11], {
    in: /consult|exam|vital|visit|triage|patient/,
    bare: true,
  }),
  set("length", "cm", "needle length|catheter length|wound length|wound width|wound size", [2, 3, 4, 1.5, 5, 7], {}),
  band(
    "time",
    "min",
    "anaesthesia|anesthesia|anaesthetic|anesthetic|surgery|operation|operating|theatre|procedure",
    [25, 85, 280],
    { in: /surg|anaesth|anesth|operation|procedure|theatre|case/ },
  ),
  band(
    "time",
    "min",
    "waiting|wait|waiting time|wait time|time to triage|door to doctor|door to triage",
    [0, 24, 150],
    { in: /visit|triage|appointment|encounter|queue|patient|emergency/ },
  ),
  band("time", "h", "turnaround|turnaround time|tat", [1, 18, 96], {}),
  band("time", "min", "turnaround|turnaround time|tat", [18, 75, 480], {}),
  set("time", "h", "fasting|fasted|fasting time", [8, 12, 10, 14], {}),
  // Laboratories.
  set("temperature", "c", "incubation temperature|incubation|incubator temperature", [37, 30, 25, 35, 42, 22], {
    bare: true,
  }),
  set("time", "h", "incubation|incubation time|incubated", [24, 48, 18, 72, 16, 2], {}),
  set(
    "rotation",
    "rpm",
    "centrifuge|centrifuge speed|spin|speed|centrifugation|shaking|shaker",
    [3000, 1500, 4000, 10_000, 13_000, 2000],
    { in: /centrifug|protocol|extraction|step|sample prep|incubation/ },
  ),
  set(
    "volume",
    "ul",
    "volume|sample volume|elution volume|load volume|input volume|reaction volume|aliquot|aliquot volume|remaining volume|initial volume",
    [50, 20, 100, 200, 500, 25],
    { in: /aliquot|sample|library|extraction|specimen|plate|well|dna|rna|pcr|tube|reaction/ },
  ),
  set(
    "volume",
    "ml",
    "volume|sample volume|specimen volume|collected volume|remaining volume|initial volume|aliquot volume|draw volume",
    [5, 2, 3, 10, 8.5, 1.8, 4],
    { in: /aliquot|sample|specimen|tube|draw|collection/ },
  ),
  band("temperature", "c", "boiling point|boiling temperature", [36, 138, 420], { bare: true }),
  band("temperature", "c", "melting point|melting temperature", [-40, 96, 320], { bare: true }),
  band("temperature", "c", "flash point", [-18, 46, 190], { bare: true }),
  band("temperature", "c", "reaction temperature|bath temperature|reactor temperature", [0, 64, 160], {}),
  band("share", "pct", "purity|assay|chemical purity", [95, 98.9, 99.9], {
    bare: true,
    in: /sample|compound|batch|lot|chemical|reagent|substance|analysis|certificate/,
  }),
  band("share", "pct", "viability|cell viability|survival|survival rate", [72, 92, 99], { bare: true }),
  band("share", "pct", "confluence|confluency", [40, 75, 100], { bare: true }),
  band("share", "pct", "gc content", [34, 44, 66], { bare: true }),
  band("share", "pct", "q30|q 30|mapped|mapping rate|alignment rate|aligned|reads mapped", [84, 94.5, 99.6], {}),
  band("share", "pct", "reaction yield|yield|isolated yield", [18, 71, 98], {
    in: /reaction|synthesis|experiment|step/,
  }),
  // Farms and forests.
  band("yield", "t ha", "yield|expected yield|harvest yield|crop yield|yield goal|", [1.2, 6.4, 14], { in: FARM }),
  set(
    "yield",
    "kg ha",
    "rate|seed rate|seeding rate|sowing rate|application rate|dose|nitrogen|fertilizer rate|n|p|k",
    [150, 120, 180, 80, 60, 200],
    {},
  ),
  set("length", "cm", "row spacing|row distance|between rows|row width", [75, 50, 45, 60, 25, 12.5], { bare: true }),
  set("length", "cm", "plant spacing|spacing|in row spacing|plant distance|spacing plant", [30, 25, 15, 20, 40, 10], {
    bare: true,
    in: /crop|plant|variety|cultivar|seed|bed|vegetable|garden/,
  }),
  set(
    "time",
    "day",
    "maturity|day to maturity|to maturity|growing|growing period|harvest|to harvest|growth|growth duration|duration|cycle",
    [75, 90, 60, 120, 105, 55, 140],
    { in: /crop|variety|cultivar|plant|seed/ },
  ),
  set("time", "day", "germination|to germination|germination time|emergence", [7, 5, 10, 14, 8, 21], {
    in: /crop|variety|cultivar|plant|seed|batch|sowing/,
  }),
  band("share", "pct", "germination|germination rate", [74, 92, 99], { bare: true }),
  band("share", "pct", "moisture|grain moisture|moisture content|humidity grain", [9, 14.2, 24], {
    in: /grain|harvest|crop|silo|load|delivery|batch|lot|yield|sample/,
    bare: true,
  }),
  band("share", "pct", "soil moisture|volumetric water content|vwc|moisture", [8, 26, 46], {
    in: /soil|field|irrigation|probe|reading|sensor|plot|weather/,
    bare: true,
  }),
  band("share", "pct", "protein|grain protein|crude protein|protein content", [8, 12.4, 18], {
    in: /grain|harvest|crop|silo|load|delivery|batch|lot|feed/,
    bare: true,
  }),
  band("share", "pct", "organic matter|soil organic matter|humus|organic carbon", [0.8, 2.9, 7], { bare: true }),
  band("length", "mm", "irrigation|water applied|irrigated|application|amount|irrigation amount", [5, 18, 45], {
    in: /irrigation/,
  }),
  band("length", "mm", "annual rainfall|annual precipitation|yearly rainfall|rainfall annual", [240, 780, 2400], {
    bare: true,
  }),
  band(
    "length",
    "cm",
    "dbh|diameter|breast height diameter|trunk diameter|stem diameter|diameter breast height",
    [8, 29, 84],
    { in: TREES, bare: true },
  ),
  band("length", "m", "height|tree height|top height|dominant height", [3, 18, 38], { in: TREES, bare: true }),
  band("length", "m", "crown width|crown diameter|crown base|crown spread|canopy", [1.5, 6, 16], { bare: true }),
  band(
    "volume",
    "m3",
    "volume|stem volume|timber volume|log volume|merchantable volume|standing volume",
    [0.1, 0.9, 4.2],
    { in: /tree|log|stem|timber/ },
  ),
  band(
    "volume",
    "m3",
    "volume|timber volume|harvest volume|estimated volume|harvested volume|cut volume",
    [18, 240, 2600],
    { in: /stand|harvest|felling|logging|forest|compartment|block/ },
  ),
  band("time", "year", "age|stand age|tree age", [6, 54, 148], { in: /stand|tree|compartment|forest/, bare: true }),
  band("mass", "kg", "feed|feed amount|feed intake|ration|daily ration|daily feed", [2, 9, 26], {
    in: /animal|cow|feed|ration|feeding|herd/,
  }),
  band("mass", "kg", "harvested|harvest|quantity|yield|amount|weight", [40, 1400, 24_000], {
    in: /(?:^| )(?:harvest|crop harvest|harvest record|harvest log|harvest lot|grain load|crop yield)$/,
  }),
  // Factories.
  band(
    "time",
    "s",
    "cycle|cycle time|ideal cycle|ideal cycle time|standard cycle|takt|takt time|machine cycle",
    [4, 38, 240],
    { bare: true, in: MACHINES },
  ),
  set(
    "time",
    "min",
    "setup|setup time|set up|changeover|changeover time|tool change|make ready",
    [30, 15, 45, 20, 60, 90],
    { in: MACHINES },
  ),
  band("time", "min", "downtime|down|stop|unplanned downtime|stoppage", [2, 22, 180], {}),
  band("time", "h", "downtime|down|unplanned downtime|stoppage|out service", [0.5, 6, 72], {}),
  band("time", "h", "downtime|down|unplanned downtime|stoppage|out service", [0.5, 6, 72], {}),
  set(
    "time",
    "min",
    "planned production|planned production time|planned|shift length|planned time|available time",
    [480, 450, 420, 440, 720],
    { in: /shift|oee|production/ },
  ),
  band("time", "min", "run|run time|runtime|operating|uptime|production", [240, 392, 470], {
    in: /shift|oee|production|machine/,
  }),
  band("temperature", "c", "mould temperature|mold temperature|tool temperature|die temperature", [30, 62, 140], {
    bare: true,
  }),
  band(
    "temperature",
    "c",
    "melt temperature|barrel temperature|nozzle temperature|extruder temperature",
    [180, 224, 290],
    { bare: true },
  ),
  band(
    "temperature",
    "c",
    "oven temperature|furnace temperature|kiln temperature|curing temperature|baking temperature|annealing temperature",
    [120, 215, 940],
    { bare: true },
  ),
  band(
    "temperature",
    "c",
    "spindle temperature|motor temperature|bearing temperature|winding temperature|gearbox temperature|machine temperature",
    [32, 58, 92],
    { bare: true },
  ),
  band(
    "pressure",
    "bar",
    "injection pressure|hydraulic pressure|clamping pressure|system pressure|press pressure",
    [90, 210, 1600],
    { bare: true },
  ),
  band("pressure", "bar", "air pressure|compressed air|pneumatic pressure|compressor pressure", [5.6, 7, 8.4], {}),
  set("force", "kn", "clamp force|clamping force|press force|tonnage", [1000, 1500, 800, 2500, 500, 3200], {}),
  set("rotation", "rpm", "spindle speed|spindle|rotation speed", [6000, 8000, 12_000, 3500, 1800, 18_000], {
    bare: true,
  }),
  set("speed", "mm min", "feed rate|feed|feedrate", [800, 400, 1200, 250, 2000], {}),
  band("speed", "m min", "line speed|web speed|belt speed|conveyor speed", [6, 38, 240], {}),
  band("torque", "nm", "torque|tightening torque|target torque|actual torque", [4, 32, 180], {}),
  band("length", "um", "roughness|surface roughness|ra|rz", [0.2, 1.6, 6.3], {}),
  set(
    "length",
    "mm",
    "tolerance|upper tolerance|lower tolerance|tolerance plus|tolerance minus|tol",
    [0.05, 0.1, 0.02, 0.2, 0.01, 0.5],
    {},
  ),
  set("time", "h", "mtbf", [420, 900, 1600, 260, 3000], { bare: true }),
  band("time", "h", "mttr", [0.6, 2.4, 9], { bare: true }),
  band("share", "pct", "oee", [48, 72, 91], { bare: true }),
  band("share", "pct", "availability|uptime", [82, 93, 99.5], {
    in: /oee|production|shift/,
    bare: true,
  }),
  band("share", "pct", "performance|quality|quality rate|performance rate|first pass yield|fpy", [82, 94, 99.6], {
    in: /oee|production|shift/,
    bare: true,
  }),
  band(
    "share",
    "pct",
    "scrap rate|scrap factor|scrap percentage|waste rate|defect rate|rejection rate|yield loss",
    [0.2, 2.1, 7],
    {
      bare: true,
      in: /bom|bill material|routing|operation|item|production|line|product|machine|quality/,
    },
  ),
  band("length", "mm", "vibration", [0.3, 2.2, 9], {}),
  // Energy.
  band(
    "power",
    "kw",
    "peak demand|peak load|demand|maximum demand|contracted power|contract power|subscribed power|connection capacity",
    [3, 36, 480],
    {},
  ),
  band(
    "power",
    "mw",
    "installed capacity|nameplate capacity|rated capacity|capacity|plant capacity|generation capacity",
    [2, 64, 900],
    { in: /plant|power station|generator|wind farm|solar farm|unit/ },
  ),
  band(
    "power",
    "kw",
    "installed capacity|installed power|capacity|peak power|dc capacity|ac capacity|system size|rated power|nominal power",
    [3.2, 9.8, 480],
    { in: /solar|pv|inverter|array|installation|system|site|plant/ },
  ),
  set(
    "power",
    "w",
    "power|peak power|rated power|nominal power|module power|panel power|maximum power",
    [400, 410, 430, 375, 350, 540],
    { in: /panel|module/ },
  ),
  band("power", "kw", "rated power|nominal power|capacity|power", [850, 2600, 6200], { in: TURBINES }),
  band("length", "m", "hub height", [62, 112, 166], { bare: true }),
  band("length", "m", "rotor diameter", [54, 116, 172], { bare: true }),
  set("speed", "mps", "cut in speed|cut in wind speed|cut in wind|cut in", [3, 3.5, 2.5, 4], { bare: true }),
  set("speed", "mps", "cut out speed|cut out wind speed|cut out wind|cut out", [25, 22, 20, 28], { bare: true }),
  set(
    "power",
    "kw",
    "maximum power|power|rated power|charging power|charge power|output power",
    [22, 11, 50, 150, 7.4, 350],
    { in: /charg|connector|evse|outlet/ },
  ),
  band("temperature", "c", "module temperature|panel temperature|cell temperature", [4, 36, 68], { bare: true }),
  band(
    "temperature",
    "c",
    "inverter temperature|heatsink temperature|cabinet temperature|transformer temperature|internal temperature|board temperature|cpu temperature",
    [22, 44, 74],
    { bare: true },
  ),
  band(
    "energy",
    "kwh",
    "consumption|monthly consumption|usage|billed|billed consumption|energy|billed usage|units",
    [60, 280, 1900],
    { in: /bill|invoice|month|statement|account/ },
  ),
  band(
    "energy",
    "kwh",
    "daily|daily generation|generated|production|daily yield|yield|generation|produced|energy",
    [2, 21, 84],
    { in: /day|daily|production|generation|yield/ },
  ),
  band(
    "volume",
    "m3",
    "consumption|usage|billed|volume|water|water consumption|gas consumption|billed volume",
    [2, 14, 140],
    { in: /bill|invoice|meter|reading|consumption|month|account|usage/ },
  ),
  set("length", "mm", "pipe diameter|diameter|nominal diameter|pipe size|dn", [100, 150, 200, 80, 50, 300, 400, 600], {
    in: /pipe|main|valve|hydrant|sewer|water|segment|network/,
    bare: true,
  }),
  band(
    "pressure",
    "bar",
    "pressure|line pressure|inlet pressure|outlet pressure|network pressure|water pressure",
    [1.8, 4.2, 8],
    { in: /pipe|main|valve|hydrant|pump|water|zone|network|station/ },
  ),
  band("pressure", "kpa", "static pressure|residual pressure", [200, 420, 820], {}),
  band("flow", "l s", "flow|flow rate|discharge|pump flow|design flow", [2, 18, 120], {
    in: /pump|station|pipe|water|sewer|river|gauge/,
  }),
  band("flow", "m3 s", "flow|discharge|river flow|streamflow|stream flow", [0.4, 22, 640], {}),
  band("length", "m", "water level|gauge height|river level|river stage", [0.3, 1.9, 7.4], {
    bare: true,
    in: /river|gauge|hydro|station|flood|water|tide|reading|observation/,
  }),
  band("length", "m", "depth|well depth|total depth|drilled depth|borehole depth", [18, 84, 320], {
    in: /well|borehole|bore|drill/,
  }),
  band("voltage", "v", "battery|battery voltage|supply|battery level", [3, 3.5, 4.15], {
    in: /sensor|node|device|reading|uplink|gateway|beacon|tag|telemetry|measurement|message/,
  }),
  set(
    "time",
    "s",
    "sampling interval|sample interval|reporting interval|report interval|measurement interval|logging interval|poll interval|polling interval|transmit interval|heartbeat interval|upload interval",
    [60, 300, 30, 600, 900, 10, 3600],
    { bare: true },
  ),
  band(
    "voltage",
    "v",
    "u l 1|u l 2|u l 3|v l 1|v l 2|v l 3|voltage l 1|voltage l 2|voltage l 3|ul 1|vl 1|l 1 voltage|l 2 voltage|l 3 voltage|phase a voltage|phase b voltage|phase c voltage|voltage a|voltage b|voltage c|u 1|u 2|u 3",
    [221, 231, 239],
    { bare: true },
  ),
  band(
    "current",
    "a",
    "i l 1|i l 2|i l 3|current l 1|current l 2|current l 3|l 1 current|l 2 current|l 3 current|phase a current|phase b current|phase c current|current a|current b|current c",
    [2, 34, 180],
    { bare: true },
  ),
  band("power", "kw", "p total|total power|active power|real power|power total|p", [2, 24, 160], {
    in: /energy|meter|reading|power|load|machine/,
  }),
  band("power", "kvar", "q total|reactive power|total reactive|q", [0.5, 8, 60], {
    in: /energy|meter|reading|power|load|machine/,
  }),
  band(
    "energy",
    "kwh",
    "meter|reading|meter reading|last reading|previous reading|register|total|cumulative|import total|energy total|counter|index|opening reading",
    [1200, 24_000, 96_000],
    { in: /meter|reading|energy|register|supply/ },
  ),
  band("energy", "kwh", "consumption|usage|energy", [4, 180, 1900], { in: /meter/ }),
  set(
    "current",
    "a",
    "amperage|rated current|main fuse|fuse|breaker|current rating|rating",
    [63, 25, 35, 100, 80, 160],
    { bare: true, in: /meter|supply|connection|breaker|fuse|panel board|feeder/ },
  ),
  set("time", "h", "lamp", [1200, 3400, 600, 5200, 8100], {}),
  band(
    "share",
    "pct",
    "data capture|capture|completeness|data completeness|coverage|valid data|data availability|valid",
    [74, 96.4, 100],
    { bare: true, in: /average|hour|day|daily|hourly|station|month|summary|quality|monitor|sensor|reading/ },
  ),
  band("share", "pct", "rh|relative humidity", [28, 64, 98], { bare: true }),
  band("share", "pct", "oxygen saturation|o2 saturation|do saturation|saturation", [62, 93, 118], {
    in: /water|sample|lake|river|buoy|probe|pond|tank|aqua/,
    bare: true,
  }),
  band("length", "m", "visibility", [1800, 18_000, 40_000], { in: /weather|observation|station|forecast/ }),
  band("length", "cm", "level|water level|gauge level|stage", [40, 168, 520], {
    in: /gauge|river|hydro|stream|flood|water/,
    bare: true,
  }),
  band("length", "cm", "alarm 1|alert level 1|warning level|alarm level", [260, 340, 460], {
    in: /gauge|river|hydro|stream|flood/,
    bare: true,
  }),
  band("length", "cm", "mean low|lowest ever|record low", [20, 64, 140], {
    in: /gauge|river|hydro|stream|flood/,
    bare: true,
  }),
  band(
    "length",
    "m",
    "inlet height|sampling height|sensor height|mounting height|measurement height|probe height",
    [1.8, 3.4, 6],
    { bare: true },
  ),
  band("length", "m", "secchi|secchi depth|transparency|water transparency", [0.3, 2.4, 9], { bare: true }),
  band("length", "m", "depth|sampling depth|sample depth", [0.2, 1.4, 14], {
    in: /water|sample|lake|buoy|profile|cast/,
    bare: true,
  }),
  band(
    "temperature",
    "c",
    "box temperature|cabinet temperature|shelter temperature|enclosure temperature|room temperature|indoor temperature",
    [18, 23, 31],
    { bare: true },
  ),
  band(
    "temperature",
    "c",
    "mould temperature fixed|mould temperature moving|mold temperature fixed|mold temperature moving|mould temperature fixed side|mould temperature moving side",
    [28, 58, 120],
    { bare: true },
  ),
  band("temperature", "c", "dry temperature|drying temperature|dryer temperature", [70, 92, 140], { bare: true }),
  set("time", "h", "dry|drying|drying time", [3, 4, 2, 6], {}),
  band("time", "s", "injection time|injection|fill time", [0.4, 1.8, 6], {
    bare: true,
    in: /process|shot|cycle|machine|setting/,
  }),
  band("time", "s", "holding time|hold time|packing time|holding", [1, 5, 16], {
    bare: true,
    in: /process|shot|cycle|machine|setting/,
  }),
  band("time", "s", "cooling time|cooling", [3, 14, 60], { bare: true, in: /process|shot|cycle|machine|setting/ }),
  band("pressure", "bar", "holding pressure|packing pressure|back pressure", [80, 420, 900], {
    in: /process|shot|machine|setting|mould|mold/,
  }),
  band("length", "mm", "cushion", [1.5, 6, 14], { bare: true }),
  band("mass", "kg", "weight|mould weight|mold weight|tool weight", [120, 840, 6800], {
    in: /(?:^| )(?:mould|mold|tool|die)$/,
  }),
  band("length", "mm", "length|width|height|depth", [180, 420, 1100], { in: /(?:^| )(?:mould|mold|die)$/ }),
  band("force", "kn", "clamp|maximum clamp|minimum clamp|clamping", [400, 1400, 6500], {}),
  band("mass", "kg", "stock|on hand|available|inventory|balance", [40, 1250, 9800], {
    in: /material|resin|chemical|ingredient|feed|raw|grain|fertili[sz]er|seed/,
  }),
  set("mass", "kg", "minimum stock|stock minimum|safety stock|reorder|reorder level", [500, 250, 1000, 100, 2000], {
    in: /material|resin|chemical|ingredient|feed|raw|grain|fertili[sz]er|seed/,
  }),
  set("share", "pct", "regrind|recycled|recyclate|regrind content|recycled content", [0, 0, 10, 20, 25, 30], {
    in: /material|resin|article|bom|recipe|product|mix/,
  }),
  set("share", "pct", "shrinkage|shrink", [0.5, 0.6, 1.2, 1.8, 2, 0.4], { in: /material|resin|polymer/ }),
  set("length", "mm", "resolution|graduation|least count|division", [0.01, 0.001, 0.02, 0.1, 0.05], {
    in: /calibration|gauge|instrument|calliper|caliper|micrometer|measuring/,
    bare: true,
  }),
  band("length", "um", "uncertainty|expanded uncertainty|measurement uncertainty", [0.4, 2.4, 12], {
    in: /calibration|gauge|instrument|measur/,
  }),
  band("length", "mm", "stroke|travel|opening|wear|runout|deviation|misalignment", [0.1, 12, 400], {}),
  band("length", "cm", "top diameter|small end diameter", [12, 24, 52], { bare: true }),
  set("length", "m", "working width|implement width|header width|boom width", [3, 6, 4.5, 9, 12, 24], {}),
  set("volume", "l", "fuel tank|tank", [280, 400, 160, 620, 950], {
    in: /machin|tractor|equipment|harvester|implement/,
  }),
  band("flow", "m3 h", "flow|flow rate|pump flow", [12, 58, 240], { in: /irrigation|pump/ }),
  band("mass", "kg", "gross weight|net weight|gross|net|delivered weight", [800, 16_000, 58_000], {
    in: /(?:^| )(?:harvest|grain delivery|grain load|harvest load|crop delivery|weighbridge)$/,
  }),
  // People.
  band("length", "cm", "height|body height|standing height", [148, 171, 196], {
    in: /patient|subject|participant|person|vital|visit|athlete|member|player|profile|anthropometr|screening|body|checkup|assessment|measurement/,
    schema: /patient|subject|participant|vital|trial|clinic|athlete|member|person|player|student|employee/i,
  }),
  band("mass", "kg", "weight|body weight", [44, 76, 128], {
    in: /patient|subject|participant|person|vital|visit|athlete|member|player|profile|anthropometr|screening|body|checkup|assessment/,
    schema: /patient|subject|participant|vital|trial|clinic|athlete/i,
  }),
  band("time", "ms", "qtc|qtcf|qtcb|qt|qt interval|qtc interval", [372, 416, 472], {
    bare: true,
    in: /visit|ecg|ekg|vital|subject|assessment|electrocardio/,
  }),
  band(
    "temperature",
    "c",
    "temperature on receipt|receipt temperature|arrival temperature|transport temperature",
    [2, 7.4, 22],
    { bare: true },
  ),
  band("time", "h", "rest last 24 h|rest 24 h|rest last 24|rest in 24", [10, 11.4, 15], {}),
  band("time", "h", "rest last 7 d|rest 7 d|rest last 7|rest 7 day", [77, 86, 112], {}),
  band("time", "h", "work last 7 d|work 7 d|worked last 7|duty 7 d|work last 7", [34, 58, 91], {}),
  set("volume", "ml", "minimum volume|required volume|volume required", [0.5, 1, 2, 0.3, 3, 5], {
    in: /analyte|test|assay|panel|service/,
  }),
  set("time", "h", "stability|stability rt|stability room temperature", [24, 48, 8, 72, 4], {
    in: /analyte|test|assay|reagent|specimen/,
  }),
  set(
    "time",
    "day",
    "stability|onboard stability|on board stability|open stability|stability 4 c|stability refrigerated",
    [7, 14, 28, 30, 60, 3],
    {},
  ),
  set(
    "time",
    "day",
    "pm interval|maintenance interval|calibration interval|service interval|preventive maintenance interval",
    [180, 90, 365, 30],
    {},
  ),
  set("time", "month", "calibration interval|interval", [12, 12, 24, 6, 36], {
    in: /calibration|gauge|instrument|equipment/,
  }),
  band("length", "m", "outreach|crane outreach", [30, 48, 72], { bare: true, in: /berth|crane|quay/ }),
  set("volume", "m3", "cubic|cubic capacity|capacity|volume", [67.7, 33.2, 76.3, 67.7, 86], { in: /container/ }),
  band("rotation", "rpm", "rpm|engine rpm|main engine rpm|", [54, 82, 118], { bare: true, in: /noon|voyage report/ }),
  band("share", "pct", "slip|propeller slip", [-2, 6, 18], { bare: true, in: /noon|voyage|report/ }),
  band(
    "mass",
    "t",
    "hfo consumption|mgo consumption|vlsfo consumption|fuel consumption|hfo cons|mgo cons|hfo consumed|mgo consumed|lsfo cons",
    [2, 24, 96],
    { in: /noon|voyage|report/ },
  ),
  // Freight.
  band(
    "mass",
    "kg",
    "weight|gross weight|actual weight|chargeable weight|net weight|declared weight|billed weight",
    [0.2, 4.2, 31.5],
    { in: PARCELS },
  ),
  band(
    "mass",
    "kg",
    "gross weight|gross|vgm|verified gross mass|cargo weight|gross mass|payload",
    [4200, 16_800, 30_400],
    { in: /container/, bare: true },
  ),
  band("mass", "kg", "tare|tare weight", [2180, 3750, 4850], { in: /container/, bare: true }),
  band("mass", "kg", "weight|gross weight|total weight|pallet weight", [60, 420, 1180], { in: /pallet/ }),
  band("mass", "kg", "weight|gross weight|total weight|cargo weight|net weight|chargeable weight", [40, 2400, 24_000], {
    in: /consignment|freight|shipment|load|cargo|manifest|waybill|bill lading|booking|transport order|delivery note/,
    schema: /container|vessel|truck|carrier|freight|consignment|pallet|manifest|trailer|haul|cargo|voyage/i,
  }),
  band("length", "cm", "length|long", [18, 42, 120], { in: PARCELS, bare: true }),
  band("length", "cm", "width|wide", [12, 30, 80], { in: PARCELS, bare: true }),
  band("length", "cm", "height|high|depth", [4, 22, 80], { in: PARCELS, bare: true }),
  band("volume", "m3", "volume|cbm|total volume|measurement|", [0.2, 8.4, 66], {
    in: /consignment|freight|shipment|load|cargo|manifest|booking|container|bill lading/,
  }),
  set("time", "day", "free|free time|demurrage free|detention free|free detention|free demurrage", [7, 5, 10, 14, 3], {
    in: /container|tariff|demurrage|detention|carrier|booking|rate|terminal/,
  }),
  set(
    "temperature",
    "c",
    "set ?point|temperature set|reefer temperature|set temperature|required temperature|cargo temperature",
    [-18, 2, 5, -20, 13, -1],
    { in: /container|reefer|shipment|consignment|booking|load|trailer|cargo/, bare: true },
  ),
  // Aircraft.
  band(
    "mass",
    "kg",
    "mtow|maximum takeoff weight|maximum take off weight|takeoff weight|take off weight|takeoff mass|mlw|maximum landing weight|landing weight",
    [5700, 72_000, 396_000],
    { bare: true },
  ),
  band(
    "mass",
    "kg",
    "empty weight|operating empty weight|oew|zero fuel weight|mzfw|dry operating weight",
    [3200, 42_000, 182_000],
    { in: AIRCRAFT, bare: true },
  ),
  band(
    "mass",
    "kg",
    "fuel|block fuel|trip fuel|fuel on board|fuel loaded|fuel uplift|fuel planned|fuel used|fuel burn|fuel burned|takeoff fuel|uplift",
    [1800, 8800, 86_000],
    { in: /flight|leg|sector|dispatch|ofp|load ?sheet|aircraft/ },
  ),
  band("length", "m", "wingspan|wing span", [9, 35, 80], { bare: true }),
  band("length", "m", "length|overall length", [8, 39, 76], { in: AIRCRAFT }),
  band("length", "m", "height|tail height", [2.6, 12, 24.5], { in: AIRCRAFT }),
  band("length", "km", "range|maximum range", [900, 5600, 15_400], { in: AIRCRAFT, bare: true }),
  band(
    "speed",
    "kn",
    "cruise speed|cruising speed|cruise|maximum speed|ground speed|airspeed|true airspeed|speed",
    [110, 430, 510],
    { in: /aircraft|airplane|plane|flight/, bare: true },
  ),
  band(
    "length",
    "ft",
    "altitude|cruise altitude|cruising altitude|cruise|pressure altitude|ceiling|service ceiling|flight level",
    [4000, 31_000, 41_000],
    { in: /^(?!.*(?:drone|uav)).*(?:flight|aircraft|airplane|(?:^| )plane$|adsb|radar)/ },
  ),
  band("length", "ft", "elevation|field elevation|airport elevation", [8, 640, 5400], {
    in: /airport|aerodrome|airfield|runway|heliport/,
    bare: true,
  }),
  band("length", "m", "length|runway length|tora|toda|lda|asda", [1200, 2600, 4000], { in: /runway/ }),
  set("length", "m", "width|runway width", [45, 60, 30, 23], { in: /runway/ }),
  band("speed", "fpm", "vertical speed|vertical rate|climb rate|rate climb", [-2200, 0, 2200], { bare: true }),
  band(
    "time",
    "min",
    "block|block time|flight time|air time|airborne|flight duration|flight|scheduled flight time",
    [38, 132, 760],
    { in: /flight|leg|sector|route|schedule|segment/ },
  ),
  band("time", "min", "taxi out|taxi in|taxi|taxi time", [4, 13, 34], { bare: true }),
  set("time", "min", "turnaround|turnaround time|minimum turnaround", [45, 30, 35, 60, 90, 25], {
    in: /flight|aircraft|turnaround|gate|airline|station/,
  }),
  band("time", "min", "delay|arrival delay|departure delay|delayed|late", [0, 9, 140], {
    bare: true,
    in: /flight|(?:^| )leg$|trip|train|stop time|departure|arrival|journey|(?:^| )bus$/,
  }),
  band("time", "s", "delay|arrival delay|departure delay", [0, 140, 3600], {
    in: /flight|(?:^| )leg$|trip|train|stop time|departure|arrival|journey|(?:^| )bus$/,
    bare: true,
  }),
  band(
    "time",
    "h",
    "total|total flight|airframe|airframe total|flight|flown|time in service|total time|since new|airframe time|total airframe",
    [900, 26_000, 88_000],
    { in: AIRCRAFT },
  ),
  band("time", "h", "total|total flight|flight|flying|total flying|logged|on type|pic", [240, 4200, 18_500], {
    in: /pilot|captain|crew/,
  }),
  band(
    "mass",
    "kg",
    "baggage|baggage weight|bag weight|baggage allowance|luggage weight|checked weight|weight",
    [7, 18, 32],
    { in: /bag|luggage|check ?in|passenger|ticket|fare/ },
  ),
  band("length", "m", "visibility|rvr|runway visual range", [600, 8200, 9999], {
    in: /metar|airport/,
  }),
  band("mass", "kg", "mlw|lw|landing weight|landing mass", [5200, 62_000, 295_000], {
    in: /aircraft|(?:^| )ac (?:type|model)|leg|load|flight|sector/,
    bare: true,
  }),
  band("mass", "kg", "oew|zfw|zero fuel weight|dow|operating empty weight|empty weight", [3200, 46_000, 210_000], {
    in: /aircraft|(?:^| )ac (?:type|model)|leg|load|flight|sector/,
    bare: true,
  }),
  band("mass", "kg", "tow|takeoff weight|take off weight", [5200, 66_000, 340_000], {
    in: /leg|load|flight|sector|dispatch|ofp|weight balance/,
  }),
  band("mass", "kg", "fuel block|fuel trip|block fuel|trip fuel", [1900, 8800, 84_000], {
    in: /leg|load|flight|sector|dispatch|ofp|weight balance/,
    bare: true,
  }),
  band("mass", "kg", "fuel taxi|taxi fuel", [80, 210, 620], {
    in: /leg|load|flight|sector|dispatch|ofp|weight balance/,
    bare: true,
  }),
  band("mass", "kg", "fuel reserve|reserve fuel|final reserve|alternate fuel|fuel alternate", [700, 1500, 5200], {
    in: /leg|load|flight|sector|dispatch|ofp|weight balance/,
    bare: true,
  }),
  band("mass", "kg", "maximum fuel|fuel maximum|fuel capacity|maximum fuel capacity", [2600, 19_000, 140_000], {
    in: AIRCRAFT,
  }),
  band("mass", "kg", "cargo|freight|cargo weight", [80, 1900, 14_000], {
    in: /leg|load|flight|sector|dispatch|ofp|weight balance/,
  }),
  band("mass", "kg", "mail|email", [0, 160, 900], { in: /leg|load|flight|sector|dispatch|ofp|weight balance/ }),
  band("mass", "kg", "payload", [3000, 14_500, 52_000], { in: /leg|load|flight|sector|dispatch|ofp|weight balance/ }),
  band("mass", "kg", "bag|bags|baggage|luggage", [240, 1600, 5200], {
    in: /leg|load|flight|sector|dispatch|ofp|weight balance/,
  }),
  band("speed", "kn", "cruise|cruise speed|cruising speed|mmo|vmo", [240, 440, 490], { in: AIRCRAFT }),
  band("length", "ft", "ceiling|service ceiling|maximum altitude", [25_000, 39_000, 43_000], { in: AIRCRAFT }),
  band("length", "ft", "ceiling|cloud base|cloud ceiling", [400, 3200, 24_000], {
    in: /metar|weather|observation|taf/,
    bare: true,
  }),
  band("length", "m", "vis|visibility", [900, 9000, 9999], { in: /metar|taf/ }),
  band("length", "ft", "elev|elevation", [8, 420, 5400], { in: /airport|aerodrome|airfield/, bare: true }),
  band("time", "min", "air|airborne|air time", [28, 118, 700], { in: /leg|flight|sector/ }),
  band("time", "h", "hr 28 d|hrs 28 d|28 d|last 28 d|28 day|hour 28 d", [12, 64, 98], {
    bare: true,
    in: /crew|pilot|duty/,
  }),
  band("time", "h", "hr 365 d|hrs 365 d|365 d|last 365 d|12 month|hour 365 d", [240, 640, 895], {
    bare: true,
    in: /crew|pilot|duty/,
  }),
  band("mass", "t", "gross|gross weight|train weight|trailing load", [180, 1200, 3800], { in: /train|consist|run/ }),
  // Ships.
  band(
    "length",
    "m",
    "draft|draught|draft fore|draft aft|draft forward|draft mean|summer draft|arrival draft|departure draft|draught fore|draught aft",
    [3.2, 9.4, 16],
    { bare: true },
  ),
  band("length", "m", "loa|length overall|length|overall length|lbp|length between perpendiculars", [24, 172, 400], {
    in: VESSELS,
    bare: true,
  }),
  band("length", "m", "beam|breadth|width|moulded breadth", [6, 28, 61], { in: VESSELS, bare: true }),
  band("mass", "t", "deadweight|dwt|dead weight|deadweight tonnage", [1200, 38_000, 320_000], { bare: true }),
  band("mass", "t", "gross tonnage|grt|gt|tonnage", [480, 26_000, 230_000], {
    in: /vessel|ship|boat|port call|voyage/,
    bare: true,
  }),
  band("mass", "t", "net tonnage|nrt|nt", [220, 14_000, 120_000], {
    in: /vessel|ship|boat|port call|voyage/,
    bare: true,
  }),
  band(
    "speed",
    "kn",
    "speed|service speed|speed over ground|sog|average speed|maximum speed|design speed|vessel speed",
    [6, 13.4, 22],
    {
      bare: true,
      in: /vessel|ship|voyage|(?:^| )ais|noon|leg|boat|position/,
      schema: /vessel|ship|boat|voyage|yacht/i,
    },
  ),
  band("power", "kw", "engine power|main engine power|power|propulsion power|engine", [800, 9800, 64_000], {
    in: VESSELS,
  }),
  band(
    "mass",
    "t",
    "rob|fuel on board|bunker|bunkers|remaining on board|fuel rob|hfo rob|mgo rob|fuel oil rob|bunker quantity|hfo|vlsfo",
    [80, 820, 3800],
    { in: /noon|voyage|bunker|vessel|ship|port call|report/ },
  ),
  band(
    "mass",
    "t",
    "consumption|fuel consumption|daily consumption|hfo consumption|mgo consumption|fuel consumed|fuel used",
    [4, 27, 120],
    { in: /noon|voyage|vessel|ship|report/ },
  ),
  band(
    "mass",
    "t",
    "cargo|cargo quantity|cargo weight|cargo on board|quantity|loaded|discharged|displacement",
    [800, 26_000, 180_000],
    { in: /voyage|port call|cargo|noon|bill lading|vessel/ },
  ),
  band(
    "length",
    "nm",
    "distance|distance sailed|distance to go|sailed|distance run|distance made good|voyage distance|remaining distance|sea distance",
    [40, 310, 2400],
    { in: /noon|voyage|leg|report|passage|vessel|route/ },
  ),
  band("length", "m", "berth length|quay length|length", [80, 240, 460], { in: /berth|quay|pier|jetty|dock/ }),
  band(
    "length",
    "m",
    "depth|water depth|alongside depth|maximum draft|draft limit|depth alongside|sounding",
    [5, 12.4, 18],
    { in: /berth|quay|pier|jetty|dock|port|terminal|channel/ },
  ),
  band("length", "m", "wave height|significant wave height|wave|swell|swell height|sea height", [0.2, 1.3, 5.8], {
    bare: true,
  }),
  band("length", "m", "tide|tide height|tidal height|tide level|high water|low water", [0.1, 2.2, 6.4], { bare: true }),
  band("mass", "kg", "catch|catch weight|landed|landed weight|quantity|live weight|weight|quota", [20, 1400, 18_000], {
    in: /catch|landing|haul|quota|fishing/,
  }),
  // Rails and buses.
  band("length", "m", "platform length|length", [80, 210, 420], { in: /platform/ }),
  band("length", "m", "train length|length|consist length|formation length", [60, 230, 740], {
    in: /train|consist|formation|rolling stock/,
  }),
  set("length", "mm", "gauge|track gauge", [1435, 1435, 1435, 1000, 1520, 1067, 1668], {
    bare: true,
    in: /line|track|route|network|rail|wagon|locomotive|vehicle/,
  }),
  set(
    "speed",
    "kmh",
    "line speed|maximum speed|permitted speed|top speed|design speed|vmax",
    [160, 120, 100, 140, 200, 80, 230, 300],
    { in: /line|track|train|rail|locomotive|rolling|route|section|tram/, bare: true },
  ),
  set("time", "s", "dwell|dwell time|stop time", [30, 45, 60, 25, 90, 120], {
    in: /stop|station|platform|train|halt/,
    bare: true,
  }),
  set("time", "min", "headway|peak headway|peak frequency", [10, 15, 20, 30, 8, 5, 60], {
    in: /line|route|service|frequency|bus|tram|train|timetable/,
    bare: true,
  }),
  band(
    "length",
    "km",
    "chainage|kilometre|kilometer|mileage|kilometre post|position|location|start chainage|end chainage|from|to|km from|km to",
    [0.4, 64, 420],
    { in: /track|section|signal|rail|line|bridge|asset|defect|switch|level crossing|speed restriction/ },
  ),
  // Building sites.
  band(
    "volume",
    "m3",
    "concrete|concrete volume|volume|poured|excavated|excavation|earthworks|pour volume|quantity",
    [2, 46, 900],
    { in: /concrete|pour|excavat|earth|site|delivery ticket/ },
  ),
  set("length", "mm", "slump|slump test", [120, 100, 140, 160, 80, 180], { bare: true }),
  band(
    "pressure",
    "mpa",
    "compressive strength|strength|characteristic strength|day strength|7 day strength|28 day strength|fck|cube strength|design strength",
    [16, 34, 62],
    { bare: true, in: /concrete|cube|mix design|cylinder|core|pour/ },
  ),
  set("length", "mm", "slab thickness|wall thickness|thickness|cover|concrete cover", [200, 150, 250, 100, 300, 40], {
    in: /slab|wall|floor|concrete|element/,
  }),
  band("length", "m", "building height|height", [4, 14, 96], { in: /building|permit|structure|block/ }),
  band(
    "area",
    "m2",
    "floor area|gross floor area|gfa|built area|building area|net floor area|usable area|construction area|footprint",
    [60, 900, 18_000],
    { in: /building|permit|project|site|construction|structure|block/, bare: true },
  ),
  band("area", "m2", "plot area|site area|lot area|land area|parcel area", [240, 1400, 26_000], { bare: true }),
  // Stars.
  set(
    "time",
    "s",
    "exposure|exposure time|integration time|exptime|sub exposure|integration",
    [120, 300, 60, 180, 30, 600, 900],
    { bare: true, in: /observation|frame|light|session|calibration|sub/ },
  ),
  set("length", "mm", "aperture|mirror diameter|objective|diameter", [203, 150, 80, 280, 114, 356, 102], {
    in: /telescope|instrument|optic|scope|equipment/,
    bare: true,
  }),
  set("length", "mm", "focal length|focal", [1000, 500, 2032, 750, 400, 1200, 2800], {
    in: /telescope|instrument|optic|scope|equipment/,
    bare: true,
  }),
  band("time", "day", "orbital period|rotation period|pulsation period|variability period", [1.2, 34, 4200], {}),
  band("temperature", "k", "effective temperature|surface temperature|teff|star temperature", [2900, 5600, 28_000], {
    in: /star|object|stellar|catalog|target/,
  }),
  // Those who come at once.
  band("time", "s", "response|response time|total response", [160, 460, 1500], {
    schema: /fire|ambulance|police|apparatus|dispatch|(?:^|_)ems|paramedic|rescue/i,
    in: /incident|dispatch|unit|call|emergency|response|run/,
    bare: true,
  }),
  band(
    "time",
    "s",
    "turnout|turnout time|chute time|call processing|processing time|dispatch time|call handling",
    [24, 72, 190],
    { in: /incident|dispatch|unit|call|emergency|response|run/, bare: true },
  ),
  band("time", "s", "travel time|travel|drive time|en route", [90, 340, 1300], {
    in: /incident|dispatch|unit|emergency|response|run/,
    bare: true,
  }),
  band("time", "min", "response|response time", [3, 8, 26], {
    in: /incident|dispatch|unit|call|emergency|response|run/,
  }),
  band("time", "min", "on scene|on scene time|scene time", [8, 38, 240], { bare: true }),
  band("volume", "l", "water used|water|foam used|water usage", [200, 2600, 84_000], {
    in: /fire|incident|report|run|wildfire/,
  }),
  set("flow", "l min", "pump capacity|pump rate|pump flow|flow|capacity", [2000, 1500, 3000, 1000, 4000, 500], {
    in: /engine|appliance|apparatus|hydrant|pump|fire/,
  }),
  set("volume", "l", "water tank|tank|water capacity|tank capacity", [2000, 1500, 2400, 4000, 9000], {
    in: /engine|appliance|apparatus|fire/,
  }),
  set(
    "time",
    "month",
    "sentence|sentence length|prison term|imprisonment|custody|probation|suspended sentence|term imprisonment|jail",
    [12, 6, 18, 24, 36, 60, 9],
    { bare: true, in: /sentence|conviction|case|charge|judgment|offender|inmate|verdict|disposition/ },
  ),
  band(
    "speed",
    "kmh",
    "measured speed|recorded speed|speed measured|speed recorded|actual speed|detected speed",
    [42, 84, 168],
    { in: /violation|offence|offense|camera|ticket|speed|fine|citation/, bare: true },
  ),
];
