import { meaning } from "../meaning.ts";
import { figure, money, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Vehicles of a firm, followed on their way. */
export const FLEET = field(
  "fleet telematic dtc obd dashcam tachograph odometer_reading fuel_card vehicle_inspection driver_log driver_event trip_log vehicle? driver? geofence? trip? fuel? tracker? refuel fuel_event fuel_log? trip_report",
  [
    ...of(
      "trip, vehicle trip, journey, ride, trip log, vehicle log",
      one(
        "purpose, trip purpose, reason",
        "Delivery|Customer visit|Pick-up|Site visit|Airport transfer|Workshop|Staff transport|Bank and post",
        {
          confidence: 0.945,
        },
      ),
    ),
    number("fuel used, fuel consumed, fuel consumption litre, fuel litre, fuel quantity, fuel usage", 4, 62, 1),
    ...of(
      "fuel event, fuel log, fuel transaction, fuel alert, fuel record",
      one("event type, type, event", "refuel|consumption|drain|theft|sensor_error", { confidence: 0.96 }),
      one(
        "note, notes, remark, comment",
        "Tank full.|Card did not work, paid in cash.|Receipt in the glove box.|Level dropped while parked.|Sensor calibrated.|Filled up at the depot.|Half a tank only, queue too long.|Cash refunded.|Pump 4.|Wrong odometer, corrected.|Before the long trip.|Shared with the trailer.",
        { confidence: 0.95 },
      ),
    ),
    money(
      "price per liter, price liter, unit price, price per unit, fuel price, cost per liter, price per litre",
      1.5,
      1.9,
      {
        of: [
          "fuel transaction",
          "fuel log",
          "refuel",
          "fueling",
          "fuel entry",
          "fill up",
          "fuel purchase",
          "fuel record",
          "refueling",
          "fuel event",
          "fuel",
        ],
        confidence: 0.96,
      },
    ),
    number("tank capacity, tank size, fuel capacity, tank volume", 45, 380),
    number("fuel efficiency, average efficiency, fuel economy, km per liter, kmpl", 4, 16, 1),
    number("fuel consumption, average consumption, l per 100 km, liter per 100 km", 5.5, 34, 1),
    number("engine hour, total engine hour", 2, 11, 1, {
      of: ["metric", "daily metric", "trip", "report", "aggregate", "kpi aggregate"],
      confidence: 0.95,
    }),
    number("total engine hour, engine hours total", 400, 9800, 1, {
      of: ["vehicle", "truck", "asset"],
      confidence: 0.95,
    }),
    number("total distance, total mileage, lifetime distance", 4000, 290_000, 0, {
      of: ["vehicle", "truck", "asset"],
      confidence: 0.95,
    }),
    number(
      "total distance, total distance traveled, distance traveled, total distance km, distance travelled",
      18,
      460,
      1,
      { of: ["metric", "daily metric", "trip", "report", "aggregate"], confidence: 0.94 },
    ),
    number("total fuel used, fuel used, fuel consumed, total fuel consumed", 8, 160, 1),
    number(
      "volume liter, refill volume, total refill volume, refilled, fuel added, liter filled, quantity liter",
      15,
      240,
      1,
    ),
    // What is drained was stolen or spilt, on few days.
    figure("total drain, drain, drained, total drains", [0, 0, 0, 0, 0, 12.5, 0, 0, 28, 0, 8.4, 0, 45]),
    meaning(
      "total refill, refill, refilled",
      { decimal: { generator: "decimal", options: { min: 8, max: 240, scale: 1, distribution: "normal" } } },
      { confidence: 0.94 },
    ),
    one("efficiency rating, performance rating", "Good|Excellent|Average|Poor", { confidence: 0.945 }),
    one("system reliability, reliability, gps status, sensor health", "Excellent|Good|Fair|Poor", {
      confidence: 0.945,
    }),
    one(
      "departed from, arrived at, started from, departure location, arrival location, start location, end location, stop location",
      "Main depot|Harbour terminal|Fuel station, ring road|Customer site north|Workshop|City centre|Industrial park|Airport cargo|Construction site|Highway rest area",
      { confidence: 0.945 },
    ),
    one("aggregate scope, report scope, scope", "vehicle|fleet|client|depot", { confidence: 0.95 }),
    one(
      "report title, report name, title",
      "Daily trip report|Fuel and mileage report|Weekly fleet summary|Driver behaviour report|Idle time report|Fuel theft report|Monthly fuel cost|Maintenance overview|Geofence visits",
      { of: ["report", "fleet report", "trip report"], confidence: 0.96 },
    ),
    pattern(
      "asset name, vehicle name, unit name, asset label, fleet asset, asset description",
      "(Truck|Van|Tipper|Trailer|Pickup|Tanker) (0[1-9]|1[0-9]|2[0-4])",
      { confidence: 0.95 },
    ),
    meaning(
      "registration number, registration no, vehicle registration, registration",
      { text: "licensePlate" },
      { confidence: 0.945 },
    ),
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
    ...of(
      "tyre, tire, wheel, tyre inspection, tire inspection, tyre change, tire change, tread measurement, tyre log, tire record, axle",
      one("position, wheel position, tyre position, tire position, wheel", "FL|FR|RL|RR|RLI|RLO|RRI|RRO|spare", {
        confidence: 0.96,
      }),
      one(
        "dimension, dimensions, size, tyre size, tire size",
        "205/55 R16|225/45 R17|195/65 R15|315/80 R22.5|385/65 R22.5|235/65 R16C|215/75 R16C|275/70 R22.5",
        { confidence: 0.96 },
      ),
      pattern("dot, dot code, dot number", "DOT [A-Z0-9]{2}[A-Z0-9]{2} ([0-4][0-9]|5[0-2])2[0-5]", {
        confidence: 0.96,
      }),
      figure("axle, axle number", [1, 2, 1, 2, 3], { confidence: 0.96 }),
      one("verdict, result, condition", "ok|ok|replace soon|replace|rotate|pressure low", { confidence: 0.96 }),
      one(
        "brand, make, manufacturer",
        "Michelin|Continental|Bridgestone|Goodyear|Pirelli|Hankook|Nokian|Dunlop|Yokohama",
        {
          confidence: 0.96,
        },
      ),
    ),
    ...of(
      "device, tracker, gps device, unit, terminal",
      one("protocol, device protocol", "teltonika|gl200|h02|osmand|gt06|meitrack|queclink|wialon", {
        confidence: 0.96,
      }),
      pattern("model, device model", "(FMB920|FMC130|GV300|GL300|VT100|TK103|FMB640)", { confidence: 0.95 }),
    ),
    ...of(
      "fuel transaction, fuel log, refuel, fueling, fuel entry, fuel event, fill up, fuel purchase, fuel record, refueling",
      one(
        "station, fuel station, petrol station, gas station, vendor, location, site, merchant",
        "Shell Ring Road|BP North|Esso Harbour Street|TotalEnergies A4 East|Aral Industrial Park|OMV City West|Circle K Junction 12|Texaco Mill Lane|Depot pump 1|Repsol South Gate",
        { confidence: 0.96 },
      ),
      pattern("card number, fuel card, fuel card number, card", "70[0-9]{2} [0-9]{4} [0-9]{4} [0-9]{4} [0-9]{2}", {
        confidence: 0.96,
      }),
    ),
    one(
      "workshop, garage, service provider, repair shop, service centre, service center, mechanic shop",
      "Northgate Truck Service|City Garage|Depot workshop|Ring Road Motors|Harbour Commercial Vehicles|Millfield Tyre and Brake|Westway Van Centre|Apex Fleet Service",
      { confidence: 0.955 },
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
      {
        of: [
          "dtc",
          "dtc code",
          "dtc event",
          "dtc log",
          "fault code",
          "fault",
          "fault event",
          "vehicle fault",
          "trouble code",
          "diagnostic code",
          "diagnostic trouble code",
          "diagnostic event",
          "engine fault",
        ],
      },
    ),
  ],
);
