import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Cars for hire. */
export const CAR_RENTAL = field(
  "rental_car car_rental rental_agreement rental_vehicle car_hire rental_contract rental_location rental? damage? vehicle? branch? car? reservation? damage_report?",
  [
    ...of(
      "extra, rental extra, addon, accessory, add on, equipment",
      money("price per day, daily price, price, daily rate", 3, 16, { confidence: 0.965 }),
      money("max charge, maximum charge, price cap", 30, 90, { confidence: 0.965 }),
      number("stock, available stock", 4, 60, 0, { confidence: 0.965 }),
    ),
    ...of(
      "insurance package, insurance, protection, coverage, insurance plan",
      money("excess amount, excess, deductible", 0, 1800, { confidence: 0.965 }),
      money("daily price, price per day, daily rate, price", 6, 32, { confidence: 0.965 }),
    ),
    ...of(
      "vehicle category, car category, vehicle class, category, car class",
      figure("min driver age, minimum age, min age", [21, 21, 23, 25, 25, 18, 30], { confidence: 0.965 }),
      figure("luggage capacity, luggage, bags, suitcase", [2, 3, 4, 2, 5], { confidence: 0.965 }),
      figure("seat, seats, passenger", [5, 5, 4, 7, 9, 2], { confidence: 0.965 }),
      money("daily rate, price per day, base rate, rate", 28, 160, { confidence: 0.965 }),
      money("deposit amount, deposit, security deposit", 200, 1200, { confidence: 0.965 }),
    ),
    ...of(
      "fine, traffic fine, penalty, violation, toll",
      one(
        "offence, offense, violation, violation type, description, reason",
        "Speeding, 12 km/h over|Parking without a ticket|Red light|Bus lane|No toll paid|Parking in a restricted zone|Speeding, 23 km/h over|Low emission zone without permit",
        { confidence: 0.965 },
      ),
      one(
        "authority, issued by, issuing authority, issuer",
        "City Police|Highway Authority|Municipal Parking Office|Toll Operator|County Council",
        { confidence: 0.965 },
      ),
      one(
        "place, location, street, where",
        "Ring Road, exit 4|Station Square|Motorway A4, km 112|Harbour Bridge|High Street 22|Airport access road",
        { confidence: 0.965 },
      ),
      money("amount, fine amount", 18, 260, { confidence: 0.965 }),
      money("admin fee, handling fee, processing fee", 15, 35, { confidence: 0.965 }),
    ),
    one(
      "area, damage area, damaged area, location on car, affected part",
      "front bumper|rear bumper|left front door|right rear door|windscreen|bonnet|left mirror|wheel rim|tailgate|roof",
      { confidence: 0.94 },
    ),
    ...of(
      "maintenance record, maintenance, service, service record, vehicle service, vehicle maintenance",
      one(
        "service type, type, maintenance type, work type, kind",
        "Oil change|Brake pads|Tyre change|Inspection|Battery|Air conditioning service|Wheel alignment|Windscreen replacement|Timing belt",
        { confidence: 0.965 },
      ),
      one(
        "workshop, garage, provider, service provider, performed by, vendor",
        "City Auto Service|Ring Road Garage|Quick Tyre|Authorised dealer|Northgate Motors|In-house workshop",
        { confidence: 0.965 },
      ),
      one(
        "part replaced, parts replaced, part, parts, replaced part",
        "Oil filter|Front brake pads|Two tyres|Battery 70 Ah|Wiper blades|Cabin filter|None|Spark plugs|Left headlamp bulb",
        { confidence: 0.965 },
      ),
      number("next service km, next service odometer, next service mileage, next service at", 18000, 124000, 0, {
        confidence: 0.965,
      }),
    ),
    ...of(
      "season rate, season, seasonal rate, season price, pricing season",
      one(
        "season name, name, title, season",
        "Summer peak|Winter|Easter|Christmas|Autumn|Spring|Low season|School holidays|New Year",
        { confidence: 0.965 },
      ),
      number("multiplier, factor, rate multiplier, price factor", 0.8, 1.6, 2, { confidence: 0.965 }),
      figure("min rental day, minimum day, min day", [1, 2, 3, 5, 7], { confidence: 0.965 }),
    ),
    number(
      "fuel out, fuel in, fuel level out, fuel level in, fuel level pickup, fuel level return, fuel level pct, fuel at pickup, fuel at return",
      20,
      100,
      0,
      { confidence: 0.965 },
    ),
    money("one way fee, drop fee, relocation fee", 25, 180, { confidence: 0.965 }),
    money("late fee, late return fee", 15, 90, { confidence: 0.965 }),
    money("insurance total, insurance amount, insurance cost", 18, 320, { confidence: 0.965 }),
    money("extra total, extras total, extras amount, addon total", 8, 180, { confidence: 0.965 }),
    ...of(
      "rental, booking, reservation",
      number("rental day, rental days, day, number day, duration day", 1, 14, 0, { confidence: 0.965 }),
    ),
    one(
      "blacklist reason, ban reason, block reason",
      "Unpaid damage|Vehicle returned a week late|Repeated unpaid fines|False licence details|Smoked in the car|Payment reversed",
      { confidence: 0.965 },
    ),
    one("insurance level, cover level", "Basic|Comfort|Premium|Zero excess"),
    ...of(
      "rental vehicle, rental car, vehicle",
      one("category, class", "Compact|Economy|SUV|Intermediate|Estate|Premium|Van|Convertible"),
    ),
    ...of(
      "damage report, damage, vehicle damage",
      one("part", "front bumper|rear bumper|left front door|windscreen|bonnet|left mirror|wheel rim"),
      one("kind, type", "scratch|dent|stone chip|crack|missing part"),
      one(
        "description, detail, note",
        "Light scratch on the front bumper.|Stone chip in the windscreen, passenger side.|Left mirror cracked, photo taken.|Dent in the rear door, about three centimetres.|Rim scraped at the kerb.|Stain on the back seat.",
      ),
    ),
    one("fuel policy", "full to full|same to same|prepaid|full to empty"),
    one(
      "insurance package, insurance, protection package, coverage, cover type, protection",
      "Basic|Comfort|Premium|Zero excess|None",
    ),
    one(
      "extra, extras, add on, additional equipment, accessory",
      "child seat|GPS|additional driver|snow chains|roof box|ski rack|Wi-Fi",
    ),
    one(
      "panel, damaged part, car part, position on vehicle, body part",
      "front bumper|rear bumper|left front door|right rear door|windscreen|bonnet|left mirror|wheel rim|tailgate|roof",
    ),
    one("damage type, type of damage", "scratch|dent|stone chip|crack|missing part|tyre damage|interior stain"),
    one("mileage policy, mileage limit type", "unlimited|200 km per day|1500 km total"),
    one("cancellation policy", "free up to 48 h|free up to 24 h|non-refundable"),
    pattern("acriss, acriss code, sipp, sipp code", "[MECISFPLX][BCDWVLSTFJ][MA][RNDEHQ]"),
    pattern("agreement number, rental agreement number, ra number, contract number", "RA[0-9]{7}"),
    ...of(
      "rental car, car, vehicle, rental vehicle",
      one("status, state", "available|rented|cleaning|maintenance|reserved|sold"),
    ),
    ...of(
      "rental agreement, agreement, rental, rental contract",
      one("status", "returned|active|reserved|overdue|closed|cancelled"),
    ),
    ...of(
      "damage, damage report",
      one("severity, level", "minor|moderate|major"),
      one("status", "repaired|reported|assessed|billed"),
    ),
    one(
      "damage note, damage description, condition note, return note, check out note, remark",
      "Light scratch on the front bumper, known before.|Returned clean with a full tank.|Stone chip in the windscreen, passenger side.|Dog hair on the back seats, cleaning charged.|Left mirror cracked, photo taken.|Handed over with winter tyres.|Fuel gauge at three quarters on return.|No new damage found.|Tyre pressure light on.|Returned two hours late.|Child seat cleaned.|Smell of smoke, airing for a day.|Mileage as expected.|Fuel at three quarters.",
    ),
  ],
  [],
  [
    pair(
      "car class, vehicle class, car group, car category, rental class, class name",
      "example model, model example, typical model",
      {
        Economy: "Fiat Panda|Toyota Aygo",
        Compact: "Volkswagen Golf|Ford Focus",
        Intermediate: "Skoda Octavia|Toyota Corolla",
        SUV: "Nissan Qashqai|Kia Sportage",
        Estate: "Volkswagen Passat Estate|Volvo V60",
        Premium: "BMW 5 Series|Mercedes E-Class",
        Van: "Ford Transit|Volkswagen Caravelle",
        Convertible: "Mini Convertible|Fiat 500C",
        Luxury: "Mercedes S-Class|BMW 7 Series",
      },
    ),
    pair(
      "name, title, category name, class name",
      "example model, model example, typical model, sample model",
      {
        Economy: "Fiat Panda|Toyota Aygo",
        Compact: "Volkswagen Golf|Ford Focus",
        Intermediate: "Skoda Octavia|Toyota Corolla",
        SUV: "Nissan Qashqai|Kia Sportage",
        Estate: "Volkswagen Passat Estate|Volvo V60",
        Premium: "BMW 5 Series|Mercedes E-Class",
        Van: "Ford Transit|Volkswagen Caravelle",
        Convertible: "Mini Convertible|Fiat 500C",
        Luxury: "Mercedes S-Class|BMW 7 Series",
        Minibus: "Mercedes Vito|Renault Trafic",
        Electric: "Tesla Model 3|Renault Zoe",
      },
      { of: ["vehicle category", "car category", "vehicle class", "car class", "category"], confidence: 0.968 },
    ),
    pair(
      "name, title, extra name, addon name",
      "description, detail",
      {
        "Child seat": "For children from nine months to four years.",
        GPS: "Navigation with maps of Europe.",
        "Additional driver": "One more person may drive.",
        "Snow chains": "For mountain roads, fitted on request.",
        "Roof box": "400 litres, with lock.",
        "Ski rack": "Up to four pairs of skis.",
        "Wi-Fi hotspot": "Unlimited data for five devices.",
        "Booster seat": "For children from four years.",
        "Winter tyres": "Required from November to March.",
        "Dash cam": "Records the road ahead.",
      },
      { of: ["extra", "rental extra", "addon", "accessory", "add on"], confidence: 0.968 },
    ),
    pair(
      "name, title, package name, plan name",
      "coverage, description, detail, cover",
      {
        Basic: "Third-party liability, with the full excess for damage.",
        Comfort: "Collision and theft with a reduced excess.",
        Premium: "Collision, theft, glass and tyres with a small excess.",
        "Zero Excess": "No excess at all, including glass, tyres and roof.",
        "Personal Accident": "Driver and passengers are insured in case of injury.",
        "Roadside Assistance": "Towing, lost keys and flat batteries.",
      },
      { of: ["insurance package", "insurance", "protection", "coverage", "insurance plan"], confidence: 0.968 },
    ),
    pair(
      "damage type, type of damage, type, kind",
      "description, detail, note",
      {
        scratch: "Light scratch on the front bumper.|Scratch along the left side, about twenty centimetres.",
        dent: "Dent in the rear door, about three centimetres.|Dent in the bonnet.",
        "stone chip": "Stone chip in the windscreen, passenger side.",
        crack: "Left mirror cracked, photo taken.|Crack in the rear light.",
        "interior stain": "Stain on the back seat.|Coffee on the centre console.",
        "tyre damage": "Cut in the side of the right front tyre.",
        "rim damage": "Rim scraped at the kerb.",
        "missing part": "Hub cap missing.|Parcel shelf missing.",
      },
      { of: ["damage report", "damage", "vehicle damage"], confidence: 0.968 },
    ),
  ],
);
