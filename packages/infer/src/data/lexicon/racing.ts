import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Races of cars, motorcycles and bicycles. */
export const RACING = field(
  "race_result race? racing lap lap_time pit_stop grand_price cyclist peloton qualifying? rally? motor_sport circuit? constructor? driver? constructor_standing driver_standing constructor_result .fastest_lap .pit_stops",
  [
    one("session, session type", "Race|Qualifying|Practice 1|Practice 2|Sprint|Practice 3"),
    one("tyre, tire, tyre compound, compound, tire compound", "medium|soft|hard|intermediate|wet"),
    one("result status, finish status, race status", "finished|dnf|dsq|dns|lapped"),
    one("retirement reason, dnf reason", "Collision|Engine|Gearbox|Puncture|Brakes|Spun off"),
    one("flag, flag color, track status", "green|yellow|red|safety car"),
    one("stage type", "flat|mountain|hilly|time trial"),
    one("jersey, jersey type", "yellow|green|polka dot|white"),
    one("rider type, specialty", "climber|sprinter|all-rounder|time trialist|domestique"),
    one("track condition, surface condition", "dry|damp|wet"),
    one(
      "circuit, circuit name, track name",
      "Harbour Ring|Northern Loop|Valley Circuit|City Street Circuit|Airfield Park|Pine Forest Raceway",
    ),
    one(
      "constructor, racing team, team name",
      "Northwind Racing|Scuderia Veloce|Apex GP|Silver Arrow Works|Redline Motorsport|Bluebird Racing",
    ),
    pattern("gap, gap to leader, interval, time gap", "\\+[0-9]{1,2}\\.[0-9]{3}"),
    pattern("lap time, best lap, fastest lap, best time, qualifying time, sector time", "1:[0-5][0-9]\\.[0-9]{3}"),
    number("grid, grid position, start position, starting position, finish position, final position", 1, 22),
    number("lap, laps, lap count, number of lap", 44, 78),
    one(
      "race name, grand prix, grand prix name",
      "Australian Grand Prix|Monaco Grand Prix|British Grand Prix|Italian Grand Prix|Japanese Grand Prix|Brazilian Grand Prix|Canadian Grand Prix|Belgian Grand Prix|Spanish Grand Prix|Hungarian Grand Prix|Austrian Grand Prix|Dutch Grand Prix",
    ),
    ...of(
      "race, grand prix",
      one(
        "name, title",
        "Australian Grand Prix|Monaco Grand Prix|British Grand Prix|Italian Grand Prix|Japanese Grand Prix|Brazilian Grand Prix|Canadian Grand Prix|Belgian Grand Prix|Spanish Grand Prix|Hungarian Grand Prix|Austrian Grand Prix|Dutch Grand Prix",
      ),
      number("round", 1, 22),
    ),
    ...of(
      "circuit, track, race track, speedway",
      pattern(
        "name, title",
        "(Harbour|Northern|Valley|Airfield|Pine Forest|Lakeside|Silver Hill|Marina|Red Rock|Old Quarry|Coastal|Highland|Meadow|Sandown) (Circuit|Ring|Raceway|Autodrome|Street Circuit|Speedway|International Circuit|Park Circuit)",
      ),
      small("alt, altitude, elevation", 2, 780),
      number("length, length km, lap length", 3.2, 7, 3),
      number("turn, turns, corner, corners", 9, 23),
    ),
    ...of(
      "constructor, racing team, team",
      pattern(
        "name",
        "(Northwind|Apex|Silver Arrow|Redline|Bluebird|Falcone|Meridian|Stratos|Vela|Carrow|Tempest|Lanza) (Racing|GP|Motorsport|F1 Team|Engineering|Grand Prix|Works)",
      ),
    ),
    pattern("circuit reference, constructor reference, driver reference", "[a-z]{4,9}(_(park|ring|racing|gp))?"),
    ...of("driver, rider", pattern("code, abbreviation", "[A-Z]{3}"), number("number", 1, 99)),
    ...of("result, qualifying, race result, qualifying result", number("number", 1, 99)),
    ...of("constructor result", one("status", "|||||D", { confidence: 0.976 })),
    ...of(
      "race",
      one("time, start time", "13:00:00|14:00:00|15:00:00|05:00:00|06:00:00|18:00:00|19:00:00", { confidence: 0.976 }),
    ),
    ...of(
      "result, qualifying",
      figure("rank", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], { confidence: 0.976 }),
    ),
    one("position text", "1|2|3|4|5|6|7|8|9|10|11|12|R|D|W|N"),
    number("position order", 1, 24),
    small("point, points", 0, 26),
    ...of("standing, driver standing, constructor standing", small("point, points", 0, 410), small("win, wins", 0, 9)),
    pattern("q 1, q 2, q 3, fastest lap time", "1:[12][0-9]\\.[0-9]{3}"),
    pattern("fastest lap speed", "(19|20|21|22)[0-9]\\.[0-9]{3}"),
    ...of(
      "lap, lap time",
      pattern("time", "1:[1-4][0-9]\\.[0-9]{3}"),
      number("millisecond, milliseconds", 70_000, 109_000),
      number("lap", 1, 70),
      number("position", 1, 20),
    ),
    ...of(
      "stop, pit stop",
      pattern("time", "1[3-6]:[0-5][0-9]:[0-5][0-9]"),
      pattern("duration", "2[0-9]\\.[0-9]{3}"),
      number("millisecond, milliseconds", 20_000, 29_999),
      number("stop", 1, 3),
      number("lap", 8, 60),
    ),
    ...of(
      "result, race result",
      pattern("time", "(1:3[0-9]:[0-5][0-9]|\\+[1-9][0-9]?)\\.[0-9]{3}"),
      number("millisecond, milliseconds", 5_300_000, 7_100_000),
      number("fastest lap", 30, 70),
      number("rank", 1, 20),
    ),
    ...of(
      "status, result status, finish status",
      one(
        "status, name",
        "Finished|+1 Lap|Engine|Collision|+2 Laps|Gearbox|Accident|Hydraulics|Brakes|Retired|Suspension|Disqualified|Spun off|Transmission|Electrical|Puncture",
      ),
    ),
    number("bib, bib number, car number, race number, start number", 1, 199),
  ],
);
