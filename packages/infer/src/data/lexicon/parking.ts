import { money, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Car parks: spaces, who stands on them and how long, and what it costs. */
export const PARKING = field(
  "parking car_park parking_lot parking_space parking_session parking_ticket parking_spot garage? lot? space? spot? permit? tariff? violation? gate? barrier? vehicle?",
  [
    ...of(
      "lot, parking lot, garage, car park, parking",
      pattern(
        "name, lot name, title",
        "(Central|Station|Riverside|Market|Harbour|Museum|North|West) (Garage|Car Park|Parking|P[1-4])",
      ),
      number("height limit, height limit cm, max height, clearance", 190, 230),
      small("space, spaces, total space, total spaces, capacity, total spot, total spots, total slot", 60, 900),
      number("level, levels, floor, floors, number of floor", 1, 6),
      one("operator, operator name", "CityPark|ParkWell|Urban Parking Services|StationPark|Municipal Parking"),
      money("hourly rate, price per hour, rate per hour, hour rate, first hour rate, additional hour rate", 1, 5),
      money("daily max, daily maximum, daily rate, day rate", 12, 32),
    ),
    ...of(
      "space, spot, parking space, parking spot, slot, parking slot, bay",
      one("type, space type, spot type, category", "standard|compact|disabled|electric|family|motorcycle|reserved"),
      one("status, state", "free|occupied|reserved|out of service"),
    ),
    ...of(
      "session, parking session, parking ticket, ticket, stay",
      one("status, state", "completed|active|paid|unpaid|cancelled"),
      pattern("gate, entry gate, exit gate, lane", "(IN|OUT|G)-?[1-4]"),
    ),
    number("anpr confidence, lpr confidence, plate confidence, recognition confidence", 0.82, 0.999, 3),
    ...of(
      "permit, parking permit",
      pattern("number, permit number, permit no", "P-20(2[4-6])-[0-9]{5}"),
      one("type, permit type", "resident|employee|visitor|disabled|contractor|annual"),
      one("status", "active|expired|suspended|pending"),
      pattern("zone, area", "[A-F][1-4]?"),
    ),
    ...of(
      "tariff, rate, price",
      one("name, title", "Weekday|Weekend|Evening|Night|Event|Short stay|Monthly"),
      money("night rate, evening rate, daily cap, daily max, day maximum", 6, 28),
      money(
        "first hour, additional hour, hour, half hour, hourly rate, hour rate, first hour rate, additional hour rate",
        1,
        5,
      ),
    ),
    number("grace minute, grace minutes, grace period, free minutes", 5, 20),
    ...of(
      "violation, fine, citation, parking violation, infringement",
      one(
        "type, violation type, reason, offence",
        "No valid ticket|Overstayed|Parked outside the lines|Disabled space without badge|Blocking an exit|No permit|Wrong zone",
      ),
      pattern("code, violation code", "V[0-9]{2}"),
      pattern("officer badge, badge, badge number, officer number", "[1-9][0-9]{3}"),
      money("amount, fine amount, fine, penalty", 20, 120),
      money("late fee, surcharge", 5, 40),
      one("appeal outcome, appeal result, appeal status", "upheld|dismissed|reduced|pending"),
      number("photo count, photos, picture count", 1, 4),
    ),
    number("barrier cycle, barrier cycles, gate cycles", 20_000, 900_000),
    number("average stay, avg stay, average stay minute, avg stay minutes, average stay minutes", 35, 240),
  ],
);
