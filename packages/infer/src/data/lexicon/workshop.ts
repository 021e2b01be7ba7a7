import { money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Garages that mend cars, and those who sell them. */
export const WORKSHOP = field(
  "repair_order dealership garage? mechanic? service_bay labour_line labor_line car_inventory vehicle_inventory test_drive trade_in auto_part tyre_hotel spare_part? vehicle? repair? technician? customer_vehicle car?",
  [
    one(
      "complaint, customer complaint, concern, customer concern, problem, reported problem, symptom",
      "Brakes squeal when cold.|Engine warning light is on.|Air conditioning does not cool.|Steering pulls to the left.|Vibration at 100 km/h.|Noise from the rear axle.|Battery flat after two days.|Oil leak under the engine.|Service due.|Clutch slips on hills.",
    ),
    one(
      "cause, diagnosis, finding",
      "Front brake pads worn to 2 mm.|Oxygen sensor faulty.|Refrigerant low because of a leaking hose.|Wheel alignment out of tolerance.|Front wheels out of balance.|Wheel bearing worn.|Alternator not charging.|Sump gasket porous.|Clutch disc worn.",
    ),
    one(
      "correction, work performed, repair performed, remedy, resolution, work done",
      "Replaced front pads and discs.|Replaced the sensor, cleared the fault memory.|Replaced hose and refilled the system.|Aligned all four wheels.|Balanced the front wheels.|Replaced the bearing on the left.|Fitted a new alternator.|Renewed the gasket, checked for leaks.|Inspection done according to plan.",
    ),
    one(
      "operation, labour operation, job description, service, service name, service type, work item, work description",
      "Oil and filter change|Brake pads and discs front|Inspection|Tyre change|Wheel alignment|Timing belt|Battery replacement|Air conditioning service|Exhaust repair|Diagnosis|Spark plugs|Clutch replacement",
    ),
    one(
      "part name, part, part description",
      "Brake pads front|Oil filter|Air filter|Spark plug|Timing belt kit|Wiper blade|Battery 70 Ah|Alternator|Shock absorber|Brake disc|Wheel bearing|Cabin filter|Headlight left|Clutch kit",
    ),
    one("position, fitting position", "front|rear|left|right|front left|front right|rear left|rear right"),
    one("bay type, lift type", "two-post lift|four-post lift|alignment|diagnostic|tyre|wash"),
    one("stock status, sale status, inventory status", "in_stock|reserved|sold|in_transit|demo"),
    one("condition, car condition, vehicle condition", "used|new|demonstrator|certified pre-owned"),
    one("tyre season, tire season, season", "summer|winter|all-season"),
    one("tyre size, tire size, size", "205/55 R16|195/65 R15|225/45 R17|225/40 R18|185/65 R15|235/55 R19"),
    one("exterior color, exterior colour", "Black|White|Silver|Grey|Blue|Red|Dark Blue|Green|Beige"),
    one(
      "interior color, interior colour, upholstery, interior",
      "Black cloth|Black leather|Beige leather|Grey cloth|Alcantara",
    ),
    number("labour hour, labor hour, hours, flat rate hour, book time, booked hours", 0.3, 6, 1),
    money("hourly rate, labour rate, labor rate", 65, 160),
    pattern("bin, bin location, shelf, storage bin", "[A-F]-[0-9]{2}-[1-6]"),
    pattern("ro number, repair order number, job number, job card number", "RO-[0-9]{6}"),
    pattern("oem number, oe number, oem part number", "[1-9][A-Z][0-9] [0-9]{3} [0-9]{3} [A-Z]"),
    ...of("labour line, labor line, service line", money("rate", 65, 160)),
    ...of(
      "repair order, job card, repair, service order",
      one("status, state", "completed|in_progress|waiting_for_parts|open|invoiced|cancelled"),
      one("type", "customer|warranty|internal|insurance"),
    ),
    ...of(
      "service bay, bay, lift",
      pattern("name, number, code", "Bay [1-9]"),
      one("status", "occupied|free|out_of_order"),
    ),
    ...of("test drive", one("status", "completed|scheduled|no_show|cancelled")),
  ],
  [],
  [
    pair("make, make name, car make, vehicle make, brand", "model, model name, car model, vehicle model", {
      Toyota: "Corolla|Yaris|RAV4|Camry|Hilux",
      Volkswagen: "Golf|Passat|Polo|Tiguan|T-Roc",
      Ford: "Focus|Fiesta|Kuga|Transit|Ranger",
      BMW: "3 Series|5 Series|X3|X5|1 Series",
      "Mercedes-Benz": "C-Class|E-Class|A-Class|GLC|Sprinter",
      Audi: "A4|A3|Q5|A6|Q3",
      Honda: "Civic|CR-V|Jazz|Accord",
      Hyundai: "Tucson|i30|Kona|i20",
      Kia: "Sportage|Ceed|Niro|Picanto",
      Renault: "Clio|Megane|Captur|Kangoo",
      Skoda: "Octavia|Fabia|Superb|Kodiaq",
      Volvo: "XC60|V60|XC90|XC40",
    }),
  ],
);
