import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Railways. */
export const RAIL = field(
  "railway rail? locomotive wagon rolling_stock track_section timetable_train train_stop train_run interlocking train? track? signal? platform? station? carriage? timetable?",
  [
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
