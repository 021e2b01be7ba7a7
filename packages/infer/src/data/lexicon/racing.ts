import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { one } from "./one.ts";

/** Races of cars, motorcycles and bicycles. */
export const RACING = field(
  "race_result race? racing lap pit_stop grand_price cyclist peloton qualifying? rally? motor_sport",
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
    number("bib, bib number, car number, race number, start number", 1, 199),
  ],
);
