import { meaning } from "../meaning.ts";
import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { one } from "./one.ts";

/** Tennis. */
export const TENNIS = field(
  "tennis atp wta .tourney_name .tourney_level .draw_size .loser_rank .winner_rank .w_ace .l_ace .best_of .loser_hand .loser_seed",
  [
    one("surface, court surface", "Hard|Clay|Grass|Carpet"),
    one("round", "R32|R16|QF|R64|SF|F|R128|RR"),
    pattern("score, match score, result", "6-[0-4] (6-[0-4]|7-5|7-6\\([2-5]\\))"),
    one("hand, plays, loser hand, winner hand", "R|L"),
    one("tour level, category, tournament category", "250|500|1000|Challenger|Grand Slam"),
    one("tourney level, tournament level", "A|M|G|D|F|C"),
    one("entry, loser entry, winner entry", "Q|WC|LL|PR"),
    one("ioc, ioc code, country code", "USA|ESP|FRA|GER|ITA|AUS|CZE|ARG|RUS|SRB|GBR|JPN|CAN|SUI|CRO|SWE"),
    one(
      "tourney name, tournament name, tournament",
      "Harbour Open|Lakeside Masters|City Indoors|Grand Prix of the Coast|National Clay Championships|Riverside Classic|Winter Hardcourts|Capital Cup",
    ),
    figure("best of", [3, 3, 3, 5]),
    figure("draw size", [32, 32, 64, 28, 56, 96, 128, 48]),
    number("seed, loser seed, winner seed", 1, 32),
    small("ranking, rank, loser rank, winner rank, player rank", 1, 420),
    small("ranking point, rank point, ranking points, loser rank point, winner rank point", 120, 5400),
    number("tour, tours", 8, 27),
    number("match number, match num", 1, 127),
    number("minute, minutes, duration, match duration", 62, 178),
    number("ht, height, loser height, winner height, height cm", 163, 201),
    number("age, loser age, winner age", 17.2, 36.8, 1),
    number("ace, aces, w ace, l ace", 0, 17),
    number("df, double fault, w df, l df", 0, 8),
    number("svpt, serve point, w svpt, l svpt", 48, 112),
    number("1st in, first serve in", 28, 46),
    meaning("loser name, winner name, player name, opponent", { text: "fullName" }, { confidence: 0.93 }),
  ],
);
