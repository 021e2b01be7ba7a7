import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list, money, number, pattern, small } from "../short-meanings.ts";

const SHIPS = "Northern Star|Pacific Dawn|Atlantic Pearl|Sea Falcon|Ocean Trader|Baltic Wind|Coral Queen|Harbour Light";

/** Houses, cars and freight. */
export const PROPERTY: readonly Meaning[] = [
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
    about: ["vehicle", "product", "transport"],
    confidence: 0.86,
  }),
  list("drive", "FWD|RWD|AWD|4WD", { about: ["vehicle", "product"] }),
  list("drivetrain, drive type, driveline", "FWD|RWD|AWD|4WD"),
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
  list("vessel, vessel name, ship, boat name, mother vessel", SHIPS),
  list("ship name", SHIPS, { about: ["transport", "vehicle"] }),
  pattern("voyage, voyage number, voyage no", "[0-9]{3}[EWNS]"),
  list(
    "port of loading, port of discharge, pol, pod port, unlocode, un locode, port code, loading port, discharge port",
    "NLRTM|DEHAM|CNSHA|SGSIN|USLAX|USNYC|BEANR|KRPUS|JPYOK|GBFXT",
  ),
  list("iso type, container type, container size, iso size type", "22G1|42G1|45G1|22R1|45R1|42U1"),
  number("tare, tare weight, tare kg, empty weight, unladen weight", 2000, 4200, 0, {
    of: ["truck", "container", "trailer", "wagon", "vehicle", "lorry", "car", "weighing"],
  }),
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
];
