import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { one } from "./one.ts";

/** Tennis. */
export const TENNIS = field("tennis atp wta", [
  one("surface, court surface", "hard|clay|grass|carpet"),
  one("round", "R32|R16|QF|R64|SF|F|R128"),
  pattern("score, match score, result", "6-[0-4] (6-[0-4]|7-5|7-6)"),
  one("hand, plays", "right|left"),
  one("tour level, category, tournament category", "250|500|1000|Challenger|Grand Slam"),
]);
