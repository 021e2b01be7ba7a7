import { money, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Full loads on lorries: who carries what from where to where, and for how much. */
export const FREIGHT = field(
  "trailer freight haulage proof_of_delivery check_call load_stop trucking bill_of_lading dispatch? load? lane? carrier? stop? truck? driver? lumper detention",
  [
    one(
      "equipment type, equipment types, equipment, trailer type",
      "Dry van|Reefer|Flatbed|Step deck|Tanker|Curtainsider|Box truck",
    ),
    one("safety rating, carrier rating", "Satisfactory|Conditional|Unrated"),
    pattern("mc number, mc", "MC[0-9]{6}"),
    pattern("dot number, usdot, usdot number", "[1-3][0-9]{6}"),
    pattern("bol number, bol, bill of lading, bill of lading number", "BOL[0-9]{7}"),
    one("cdl class, license class", "A|B"),
    pattern("cdl state, plate state, license state", "TX|CA|OH|IL|GA|PA|FL|NC|IN|TN|MO|WI"),
    one("endorsement, endorsements", "H|N|T|X|HN|NT|none"),
    number(
      "pay rate per mile, pay per mile, rate per mile, avg rate per mile, average rate per mile, mileage rate",
      0.48,
      3.1,
      2,
    ),
    number("on time pct, on time percent, on time rate, on time percentage", 78, 99.8, 1),
    number("length ft, trailer length", 28, 53),
    number("max payload, max payload lbs, payload lbs, payload capacity", 38_000, 48_000),
    number("gvwr, gvwr lbs, gross weight, gross vehicle weight", 33_000, 80_000),
    number("axle, axles", 2, 5),
    small("odometer, odometer miles, mileage", 42_000, 820_000, 0, {
      of: ["truck", "fuel purchase", "maintenance order", "tractor"],
    }),
    one("make, manufacturer", "Freightliner|Kenworth|Volvo|Peterbilt|Mack|International|Scania|DAF", {
      of: ["truck", "tractor"],
    }),
    one("model", "Cascadia|T680|VNL 860|579|Anthem|LT625|R 450|XF 480", { of: ["truck", "tractor"] }),
    one("fuel type, fuel", "diesel|diesel|diesel|LNG|electric", { of: ["truck", "tractor"] }),
    ...of(
      "load, freight load, shipment",
      number("weight lbs, weight lb, weight, total weight", 4200, 44_500),
      small("total mile, total miles, mile, miles, distance", 60, 2600),
      money("rate, line haul, linehaul, freight rate", 380, 5200),
      money("total charge, total amount, customer charge", 420, 5900),
      money("carrier pay, driver pay, carrier cost", 320, 4400),
      money("margin, profit, gross margin", 40, 900),
      one("status, load status", "delivered|in_transit|dispatched|booked|at_pickup|invoiced|cancelled"),
      one(
        "special instruction, special instructions, instruction, note",
        "Call 30 minutes before arrival.|No touch freight.|Driver needs steel-toed boots.|Straps required.|Keep at 34 °F.|Check in at gate 4.|Seal must be intact.",
      ),
    ),
    ...of(
      "lane, route",
      small("mile, miles, distance mile, distance miles, distance", 90, 2600),
      number("transit day, transit days", 1, 5),
      small("load per week, loads per week", 1, 24),
    ),
    number("price per gallon, fuel price, ppg", 3.1, 4.9, 3),
    one("product, fuel product, fuel type", "diesel|DEF|reefer fuel", {
      of: ["fuel purchase", "fuel", "fuel transaction"],
    }),
    pattern("station, fuel station, truck stop, vendor name", "(Pilot|Loves|TA|Petro|Sapp|Roady) #[1-9][0-9]{2}", {
      of: ["fuel purchase", "fuel transaction"],
    }),
    one(
      "service type, repair type",
      "preventive maintenance|tires|brakes|engine|electrical|DOT inspection|reefer unit",
      { of: ["maintenance order", "repair order", "work order"] },
    ),
    one(
      "description, complaint",
      "Oil and filters changed.|Two drive tires replaced.|Brake pads on the rear axle.|Coolant leak at the pump.|Left marker light out.|DPF regenerated.",
      { of: ["maintenance order", "repair order"] },
    ),
    one("claim type, type", "damage|shortage|loss|late delivery|contamination", {
      of: ["claim", "cargo claim", "freight claim"],
    }),
    one(
      "cause, reason",
      "Pallet shifted in transit.|Reefer unit failed.|Wrong product loaded.|Seal broken on arrival.|Two cartons missing.|Water damage through the roof.",
      { of: ["claim", "cargo claim"] },
    ),
    one(
      "damage description, damage note",
      "Two cartons crushed.|Shrink wrap torn, contents dry.|Pallet leaning.|Wet boxes at the rear.|One drum dented.",
    ),
    one("status code, reason code", "AF|X3|X1|D1|AG|X6", { of: ["check call", "tracking event", "status update"] }),
    one(
      "note, notes, comment",
      "On time, fuel stop in an hour.|Waiting at the dock.|Traffic, forty minutes behind.|Empty, heading home.|Loaded and rolling.|Tire changed, running late.",
      { of: ["check call"] },
    ),
    small("mile remaining, miles remaining, remaining miles", 20, 1200),
  ],
);
