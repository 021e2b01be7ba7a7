import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Cars for hire. */
export const CAR_RENTAL = field(
  "rental_car car_rental rental_agreement rental_vehicle car_hire rental_contract rental_location rental? damage? vehicle? branch? car? reservation? damage_report?",
  [
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
      "Light scratch on the front bumper, known before.|Returned clean with a full tank.|Stone chip in the windscreen, passenger side.|Dog hair on the back seats, cleaning charged.|Left mirror cracked, photo taken.|Handed over with winter tyres.|Fuel gauge at three quarters on return.|No new damage found.",
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
  ],
);
