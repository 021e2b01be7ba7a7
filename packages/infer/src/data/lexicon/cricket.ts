import { number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { one } from "./one.ts";

/** Cricket. */
export const CRICKET = field("cricket inning over? batting? bowling? umpire wicket", [
  one(
    "home ground, ground, stadium",
    "Riverside Oval|Northfield Oval|County Ground|Harbour Park|Oak Lane Ground|City Oval",
  ),
  one("extra type, extras", "wide|no_ball|leg_bye|bye"),
  one("dismissal type, dismissal, how out, wicket type", "caught|bowled|lbw|run out|stumped|not out"),
  one("format, match format", "T20|ODI|Test|T10"),
  one("toss decision, elected", "bat|field"),
  one("bowling style", "right-arm fast|right-arm medium|off spin|leg spin|left-arm fast|left-arm orthodox"),
  one("batting style", "right-hand|left-hand"),
  one("pitch, pitch condition", "dry|green|flat|dusty"),
  one("role, player role", "batter|bowler|all-rounder|wicketkeeper"),
  number("over, over number, overs", 0, 19),
  number("ball, ball number", 1, 6),
  number("run scored, runs scored, run, runs", 0, 6),
]);
