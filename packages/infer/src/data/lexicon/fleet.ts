import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Vehicles of a firm, followed on their way. */
export const FLEET = field(
  "fleet telematic dtc obd dashcam tachograph odometer_reading fuel_card vehicle_inspection driver_log driver_event trip_log vehicle? driver? geofence? trip? fuel? tracker?",
  [
    one(
      "event type, event, alert type, behaviour type, violation type",
      "harsh_braking|speeding|harsh_acceleration|idling|sharp_turn|seatbelt_off|phone_use|geofence_exit|fatigue",
    ),
    one("ownership, ownership type, ownership status", "leased|owned|rented"),
    one("duty status, hos status", "driving|on_duty|off_duty|sleeper_berth"),
    one("inspection type", "pre-trip|post-trip|annual|roadside"),
    one("product, fuel product, fuel grade", "diesel|petrol 95|premium diesel|AdBlue|electric"),
    one("card status", "active|blocked|expired|lost"),
    one("ignition, ignition status, engine status", "on|off|idle"),
    one(
      "maintenance type, service type",
      "oil change|tyre rotation|brake inspection|annual inspection|battery check|filter change|cooling system",
    ),
    one("license class, licence class, licence category", "B|C|CE|C1|D|BE"),
    one("trip purpose, purpose, trip type", "business|private|commute|delivery|service call"),
    one(
      "defect, defects, defects found, remark, driver note",
      "None found.|Left mirror loose.|Tyre tread low on rear axle.|Washer fluid empty.|Brake light right not working.|Windscreen chip on the passenger side.|First-aid kit expired.|Warning light engine oil.",
    ),
    number("speed, speed kmh, current speed, recorded speed", 10, 128),
    number("posted limit, speed limit, limit kmh, posted speed limit", 30, 120),
    number("driver score, safety score, driving score, eco score", 55, 99),
    small("idle time, idling minute, idle minute, idle minutes", 1, 60),
    pattern("unit number, unit no, fleet number, vehicle unit", "(V|T|F)-?[1-9][0-9]{2}"),
    ...of("inspection, vehicle inspection, dvir", one("result, outcome, status", "pass|fail|pass with defects")),
    ...of("trip", one("status", "completed|in_progress|planned|cancelled")),
    ...of(
      "maintenance, service record, maintenance schedule",
      one("status", "completed|scheduled|overdue|in_progress|cancelled"),
    ),
    ...of("driver", one("status", "active|on_leave|off_duty|suspended|left")),
    ...of(
      "geofence",
      one(
        "name, type",
        "Main depot|Customer site north|Harbour terminal|City centre|Construction site|Workshop|Fuel station",
      ),
    ),
  ],
  [],
  [
    pair(
      "dtc code, fault code, trouble code, code, dtc",
      "description, fault description, meaning",
      {
        P0300: "Random misfire detected",
        P0420: "Catalyst efficiency below threshold",
        P0171: "System too lean, bank 1",
        P0442: "Small leak in the evaporative system",
        P0128: "Coolant below thermostat temperature",
        P0401: "Exhaust gas recirculation flow insufficient",
        P2002: "Particulate filter efficiency below threshold",
        C0035: "Wheel speed sensor left front",
        B1000: "Electronic control unit defective",
        U0100: "Lost communication with engine control",
      },
      { of: ["dtc", "dtc code", "fault code", "trouble code", "diagnostic code", "diagnostic trouble code"] },
    ),
  ],
);
