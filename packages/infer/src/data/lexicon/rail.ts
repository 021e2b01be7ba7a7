import { meaning } from "../meaning.ts";
import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Railways. */
export const RAIL = field(
  "railway rail? locomotive wagon rolling_stock track_section timetable_train train_stop train_run trainset stop_time disruption? fare? lost_item? interlocking train? track? signal? platform? station? carriage? timetable?",
  [
    meaning(
      "gauge, gauge mm, track gauge",
      { number: { generator: "choice", options: { values: [1435, 1435, 1435, 1000, 1668, 1067] } } },
      { confidence: 0.95 },
    ),
    small("daily passenger, daily passengers, passenger per day, passengers per day, daily ridership", 400, 64_000),
    pattern("coach, coach number, carriage number, wagon number", "[1-9]|1[0-4]"),
    one("discount card, railcard, discount", "none|25 % card|50 % card|student card|senior card"),
    one("rail type, rail profile, rail", "60E1|54E4|49E1|50E5"),
    number("speed restriction, speed restriction kmh, line speed, permitted speed", 30, 160),
    number("platform count, platforms, number of platform", 1, 12),
    meaning("direction", { number: { generator: "choice", options: { values: [0, 1] } } }, { confidence: 0.95 }),
    ...of(
      "trainset, train set, rolling stock, train unit",
      small("car, cars, coach, coaches, carriage", 2, 12),
      number("seat, seats, seats first, first class seats", 12, 64),
      number("seats second, second class seats", 90, 420),
      one("status", "in_service|maintenance|standby|retired"),
      one("manufacturer, maker, builder", "Siemens|Alstom|Stadler|CAF|Bombardier|Hitachi"),
      small("mileage, mileage km, total km", 90_000, 2_800_000),
    ),
    one("interlocking, signal box", "Westport IXL|Central IXL|Harbour IXL|Riverton signal box|Northbridge IXL"),
    ...of(
      "disruption, service alert, incident",
      one(
        "message, text, description, body",
        "Trains run every twenty minutes.|Replacement buses stop at the station forecourt.|Expect delays of up to fifteen minutes.|The lift to platform 2 is out of service.|Services are back to normal.|Use line 4 instead.",
      ),
    ),
    ...of(
      "work order, track work, possession",
      one(
        "description, text",
        "Tamping between km 12 and 14.|Rail grinding at night.|Points heater replaced.|Sleepers renewed on the up line.|Vegetation cut back.|Signal head cleaned and aligned.",
      ),
      number("crew size, crew", 2, 14),
    ),
    ...of(
      "lost item, lost property",
      one(
        "item, item name, object, name",
        "Umbrella|Backpack|Mobile phone|Wallet|Keys|Scarf|Laptop bag|Bicycle helmet|Book|Gloves",
      ),
      one(
        "description, note",
        "Found under the seat.|With a red label.|Initials inside.|Handed in by a passenger.|Nearly new.|Without contents.",
      ),
      meaning("claimant name, claimant, owner name, finder", { text: "fullName" }, { confidence: 0.96 }),
    ),
    one("class, locomotive class, series", "BR 101|BR 185|Re 460|Class 66|Vectron|E 444|TRAXX"),
    one(
      "origin, destination, origin station, destination station, from station, to station",
      "Central Station|Westport|Lakeview|Northbridge|Harbour|Airport|Riverton|Stonefield|Fairhill|Eastbay",
    ),
    one("depot, depot name, home depot", "North Depot|South Depot|Central Depot|Harbour Yard|East Yard"),
    number("load limit t, load limit, payload t", 25, 72, 1),
    one(
      "rolling stock type, stock type, unit type",
      "electric multiple unit|locomotive|diesel multiple unit|passenger coach|freight wagon|shunter",
    ),
    one("wagon type", "flat wagon|tank wagon|hopper|box wagon|car carrier|container wagon"),
    one("gauge, track gauge", "standard|narrow|broad|metre"),
    one("electrification, power supply, electrification system", "25 kV AC|15 kV AC|3 kV DC|1.5 kV DC|third rail|none"),
    one("traction, traction type", "electric|diesel|battery|bi-mode|hydrogen"),
    one(
      "delay reason, delay cause, reason for delay",
      "signal failure|late arrival of the train|track works|overhead line fault|staff shortage|trespassers on the line|points failure|weather|medical emergency|vehicle fault",
    ),
    one("stop type, halt type", "scheduled|request|technical|terminus"),
    one("aspect, signal aspect", "clear|stop|caution|preliminary caution|shunting"),
    one("signal type", "main|distant|shunting|block|level crossing"),
    one("sleeper type, sleeper", "concrete|timber|steel|composite"),
    one("coach class, wagon class, carriage class", "second|first|sleeper|restaurant"),
    one("safety system, train protection", "ETCS|ATP|PZB|LZB|none"),
    small("delay minute, delay minutes, delay, delay min, arrival delay, departure delay", 0, 45),
    number("max speed, maximum speed, line speed, max speed kmh, speed limit", 40, 250),
    number("gradient permille, gradient", 0, 25, 1),
    number("axle load, axle load t", 16, 25, 1),
    pattern(
      "platform, platform number, track number, platform no, arrival platform, departure platform",
      "[1-9][0-9]?[ab]?",
    ),
    pattern("train number, train no, train code", "(IC|RE|S|EC|RB|R) ?[1-9][0-9]{1,3}"),
    pattern("kilometre, chainage, km post, kilometre post", "[1-9][0-9]{0,2}\\.[0-9]{3}"),
    pattern(
      "uic number, wagon number, unit number, unit no, coach number, vehicle number",
      "[5-9][0-9] [78][0-9] [0-9]{4} [0-9]{3}-[0-9]",
    ),
    ...of(
      "rolling stock, train unit, locomotive, wagon",
      one("type", "electric multiple unit|locomotive|diesel multiple unit|passenger coach|freight wagon|shunter"),
      one("status", "in_service|in_workshop|standby|stored|withdrawn"),
    ),
    ...of(
      "train, train run, service",
      one("category, type, train type, class", "IC|RE|S|RB|EC|ICN|freight"),
      one("status", "arrived|running|scheduled|delayed|cancelled"),
      pattern("name", "(IC|RE|EC|S) [1-9][0-9]{1,3}"),
    ),
    ...of(
      "track section, track, line section",
      one("condition", "good|fair|worn|under renewal|poor"),
      one("status", "in_service|speed_restricted|closed|under_renewal"),
      one("type", "main line|branch line|siding|yard|station track"),
    ),
    ...of("track, siding", pattern("name, code", "(Track|Siding) [1-9][0-9]?")),
    ...of(
      "signal",
      one("status", "in_service|faulty|out_of_service"),
      pattern("code, name, number", "[A-Z]{1,2}[1-9][0-9]{1,2}"),
    ),
    ...of("depot, rail depot", pattern("name", "(North|South|East|West|Central|Harbour) (Depot|Yard)")),
  ],
);
