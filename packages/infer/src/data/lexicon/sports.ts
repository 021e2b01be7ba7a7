import { meaning } from "../meaning.ts";
import { money, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Leagues and teams of any sport. */
export const SPORTS = field(
  "foot_ball soccer basket_ball base_ball hockey rugby volleyball hand_ball athlete fixture? standing? lineup? referee? goalkeeper stadium matchday league? team? match? player? coach? season? tournament? club? game? race? transfer? squad",
  [
    ...of(
      "athlete, player, footballer, member",
      number("appearance, appearances, attendance, match, matches, games", 0, 34),
      number("goal, goals", 0, 18),
      number("booked, yellow card, yellow cards, caution, cautions", 0, 8),
      number("expelled, red card, red cards", 0, 2),
      one("role, position, playing position", "Goalkeeper|Defender|Midfielder|Forward|Winger|Centre back|Striker"),
      number("weight, weight kg, body weight", 52, 98, 1),
    ),
    ...of(
      "match, game, fixture",
      number(
        "home goals, goals home, away goals, goals away, home score, away score, home net, goal home, goal away",
        0,
        5,
      ),
      small("spectator, spectators, attendance, audience", 40, 4200),
    ),
    ...of(
      "team, squad",
      pattern("season", "20(2[3-5])/2[4-6]"),
      one("category, age group", "Under 10|Under 12|Under 14|Under 16|Under 19|Seniors|Masters|Women"),
    ),
    one("preferred foot, strong foot, foot", "right|left|both"),
    one("preferred hand, handedness, batting hand, bowling hand, playing hand, shooting hand", "right|left"),
    one("injury status, fitness status", "fit|doubtful|injured|recovering"),
    one(
      "injury type, injury, injury name",
      "Hamstring strain|Ankle sprain|Knee ligament|Groin strain|Muscle fatigue|Concussion|Broken finger",
    ),
    one("injury part, body part", "hamstring|ankle|knee|groin|calf|shoulder|back"),
    one("half, match half, match period, game period", "first|second|extra time"),
    one("card type, booking type, card", "yellow|red|second yellow"),
    one("goal type", "open_play|penalty|free_kick|header|own_goal"),
    one("shot type, shot outcome, shot result", "on_target|off_target|blocked|goal|saved"),
    one(
      "competition stage, tournament stage, stage",
      "Group Stage|Quarter-final|Round of 16|Semi-final|Final|Regular Season",
    ),
    one("round name", "Quarter-final|Round of 16|Semi-final|Final|Group Stage|Round of 32"),
    pattern("form, recent form, last five", "[WDL]{5}"),
    one("formation", "4-3-3|4-4-2|4-2-3-1|3-5-2|5-3-2"),
    one("zone, standing zone", "Champions League|Mid-table|Relegation|Europa League|Promotion"),
    one("competition type, league type", "league|cup|friendly|playoff|international"),
    one(
      "home ground, home stadium, stadium, stadium name, home venue, ground",
      "Riverside Park|Northfield Stadium|City Ground|Harbour Arena|Oak Lane|Victory Park|Lakeside Stadium|Mill Road",
    ),
    one(
      "kit, kit color, jersey, jersey color, home color, away color, team color",
      "red|blue|white|green|black|yellow|claret|orange",
    ),
    one("medal, medal type", "gold|silver|bronze"),
    one(
      "discipline, sport event, event discipline",
      "100 m|Long Jump|High Jump|1500 m|Javelin|4 × 100 m|Marathon|Shot Put",
    ),
    one("age group, age category, age class", "U12|U14|U16|U18|Senior|U10|Masters"),
    one("weight class, weight category", "-66 kg|-73 kg|-81 kg|-57 kg|-90 kg|+100 kg"),
    one("tactic, play type", "counter attack|possession|pressing|set piece"),
    one("transfer type", "permanent|loan|free|end of loan"),
    number("jersey number, shirt number, squad number, kit number, back number", 1, 40),
    money("transfer fee, transfer amount, transfer sum, market value, player value", 25_000, 4_000_000),
    number("matchday, match day, game week, gameweek, week number", 1, 34),
    number("goal difference", -38, 45),
    number("minute, match minute, goal minute", 1, 94),
    number("home score, away score, home goal, away goal, goal for, goal against, halftime score", 0, 5),
    number("possession, possession percent, home possession", 32, 68),
    number("attendance, spectator, spectators", 850, 42_000),
    number("height cm", 165, 201),
    ...of(
      "player, foot ball player, soccer player, squad, lineup",
      one("position, playing position", "Midfielder|Defender|Forward|Goalkeeper|Winger|Striker|Centre-back|Full-back"),
      one("status", "active|injured|suspended|loaned_out|retired"),
      one("role", "starter|substitute|captain|reserve"),
    ),
    ...of("basket ball player", one("position", "Point Guard|Shooting Guard|Small Forward|Power Forward|Center")),
    ...of(
      "match event, game event, event",
      one("event type, type, kind", "goal|yellow_card|substitution|corner|foul|offside|red_card|penalty"),
    ),
    ...of(
      "match, fixture, game",
      one("status, match status, state", "finished|scheduled|live|postponed|abandoned"),
      one("result, outcome", "home_win|away_win|draw"),
      one("weather, weather condition", "sunny|cloudy|rain|windy|clear"),
      one("round", "Round 1|Round 2|Round 3|Round 4|Round 5|Round 6|Quarter-final|Final"),
      one(
        "note, report, summary",
        "An early goal decided a close match.|Late equaliser after a corner.|Two penalties and a red card in the second half.|Delayed by twenty minutes because of rain.|A calm win in front of a full stand.|Goalless, but not without chances.",
      ),
    ),
    ...of("standing, group, pool", one("group, group name, pool, pool name", "A|B|C|D|E|F|G|H")),
    ...of("team, club", one("status", "active|relegated|dissolved|promoted")),
    ...of(
      "referee, official",
      one("level, grade, licence level", "national|regional|international|local"),
      one("role", "referee|assistant_referee|fourth_official|video_assistant"),
    ),
    ...of(
      "coach, staff",
      one("role, position", "Head Coach|Assistant Coach|Goalkeeping Coach|Physiotherapist|Team Manager|Scout"),
      one("license, licence, coaching license", "A|B|Pro|C"),
    ),
    meaning(
      "referee, coach, head coach, captain, umpire, scorer, goal scorer, linesman",
      { text: "fullName" },
      { confidence: 0.9 },
    ),
  ],
);
