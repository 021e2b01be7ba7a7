import { number, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { one } from "./one.ts";

/** Basketball: what a player did in a game. */
export const BASKETBALL = field(
  "basket_ball nba wnba box_score? player_game? .reb .rebounds .fg_pct .fga .fg3a .ast .blk .stl .plus_minus .free_throws",
  [
    number("pt, point, points, pts", 2, 31),
    number("reb, rebound, rebounds, trb, total rebound", 1, 13),
    small("oreb, orb, offensive rebound", 0, 5),
    number("dreb, drb, defensive rebound", 0, 9),
    number("ast, assist, assists", 0, 11),
    small("stl, steal, steals", 0, 4),
    small("blk, block, blocks", 0, 4),
    small("tov, turnover, turnovers", 0, 6),
    number("pf, foul, fouls, personal foul", 0, 5),
    number("min, minute, minutes, minute played", 8, 39),
    number("fga, field goal attempt", 8, 22),
    number("fg, fgm, field goal, field goals", 2, 8),
    number("fg 3 a, 3 pa, tpa, three point attempt", 3, 9),
    number("fg 3, fg 3 m, 3 p, 3 pm, three pointer", 0, 3),
    number("fta, free throw attempt", 3, 10),
    number("ftm, ft, free throw, free throws", 0, 3),
    number("fg percent, field goal percent", 0.38, 0.56, 3),
    number("fg 3 percent, three point percent", 0.28, 0.43, 3),
    number("ft percent, free throw percent", 0.66, 0.92, 3),
    number("plus minus", -18, 18),
    number("ppg, point per game", 4, 28, 1),
    number("rpg, rebound per game", 2, 12, 1),
    number("apg, assist per game", 1, 9, 1),
    one("position, pos", "G|F|C|G-F|F-C"),
  ],
);

/** Ice hockey. */
export const ICE_HOCKEY = field(
  "hockey nhl goalie .power_play_goals .plus_minus .penalty_minutes .save_percentage .faceoff_pct .pim",
  [
    number("gp, group, game played", 18, 82),
    small("g, goal, goals", 0, 42),
    small("a, assist, assists", 0, 58),
    number("pt, point, points, pts", 3, 82),
    number("pim, penalty minute", 4, 110),
    number("plus minus", -22, 28),
    small("ppg, power play goal", 0, 14),
    small("shg, short handed goal", 0, 3),
    number("shot, shots, sog", 30, 270),
    number("save percent, save percentage", 0.885, 0.932, 3),
    number("gaa, goal against average", 2.1, 3.4, 2),
    small("shutout, shutouts", 0, 7),
    one("position, pos", "C|LW|RW|D|G"),
    one("shoot, shoots, catch, catches", "L|R"),
  ],
);

/** American football. */
export const GRIDIRON = field(
  "american_football nfl quarterback touchdown gridiron .passing_yards .rushing_yards .receiving_yards .touchdowns .pass_yds .rush_yds .rec_yds .sacks",
  [
    number("passing yard, pass yd, passing yards, password yds", 40, 380),
    number("rushing yard, rush yd, rush yds, rushing yards", 4, 130),
    number("receiving yard, rec yd, rec yds, receiving yards", 8, 140),
    small("touchdown, touchdowns, td, tds, pass td, password td, rush td, rec td", 0, 4),
    small("interception, interceptions, int, ints", 0, 3),
    small("sack, sacks", 0, 4),
    small("fumble, fumbles", 0, 2),
    number("reception, receptions, rec", 0, 10),
    number("target, targets", 1, 13),
    number("carry, carries, rush attempt", 1, 24),
    number("completion, completions, cmp", 12, 28),
    number("attempt, attempts, att, pass attempt", 30, 46),
    number("down", 1, 4),
    number("quarter, qtr", 1, 4),
    number("yard to go, yards to go, ydstogo", 1, 10),
    one("position, pos", "QB|RB|WR|TE|CB|LB|S|DE|DT|OL|K|P"),
    one("conference", "AFC|NFC"),
    one("play type", "pass|run|punt|field_goal|kickoff|extra_point"),
  ],
);
