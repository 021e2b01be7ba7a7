import { figure, money, number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";

const WORDS = String.raw`
match event, game event, match incident, game incident > type, kind, event type = goal|yellow_card|substitution|goal|own_goal|penalty|red_card|var_review
match event, game event, match incident, game incident > detail, description, note, comment, remark = Header from a corner|Shot from outside the box|Second booking|Late tackle in midfield|Tap-in after a cross|Fresh legs for the last minutes|Dissent|Handball in the box|Counter attack
club, team > nickname = The Reds|The Rovers|The Blues|The Foxes|The Millers|The Magpies|The Gunners of the North|The Seasiders|The Lions|The Wasps|The Harbour Boys|The Saints
club > color, colors, club color, club colors = red and white|blue and white|black and gold|green and white|claret and blue|yellow and black|navy and sky blue|red and black|orange and white|all white
competition, tournament, league, cup > kind, type, competition type = league|cup|friendly|play-off|super cup
competition, tournament, league, cup > format, competition format = round robin|knockout|group stage + knockout|double round robin|two legs
match, fixture, game > half time, ht score, half time score, halftime = 0-0|1-0|0-1|1-1|2-0|1-2|0-2|2-1
match, fixture, game > status, match status, state = finished|scheduled|postponed|live|abandoned
transfer, player transfer > window, transfer window = summer|winter
transfer, player transfer > type, transfer type, kind = permanent|loan|free|end of loan|swap
sponsor, sponsorship, sponsor deal > placement, position, location, asset = shirt front|sleeve|perimeter board|scoreboard|website|training kit|stadium stand|match programme
training session, training, practice, practice session, drill session > focus, topic, theme = pressing|set pieces|finishing|possession|defending|fitness|transition|build-up|recovery
training session, training, practice, practice session, drill session > drill, exercise, main drill = Rondo 5 v 2|Small-sided game 4 v 4|Crossing and finishing|Pressing triggers|Shuttle runs|Corner routines|Passing diamond|1 v 1 to goal|Build-up from the back
training session, training, practice, practice session > note, remark, comment = Two players left early with knocks.|Good tempo, sharp in the small games.|Wet pitch, moved to the gym for the second half.|Set pieces need more work before Saturday.|Keepers trained apart.|Full squad for the first time this month.|Video of the last match before we started.|Kept it light after the midweek match.
player, athlete > injury note, injury detail, injury description, injury = Hamstring strain, back in three weeks|Ankle sprain, rehab with the physio|Sore knee, light training only|Groin strain, scan on Monday|Broken finger, out for a month|Concussion protocol, day 4|Muscle fatigue, rested|Calf strain, back next week
coach, manager, head coach > style, playing style, coaching style, philosophy = possession|high press|counter attack|direct|defensive|wing play
coach, manager, head coach > licence, license, coaching licence, badge = UEFA B|UEFA A|UEFA Pro|UEFA C
referee, official > licence, license, badge, grade = Level 5|Level 4|Level 6|Level 3|National
suspension, ban, disciplinary, sanction > reason = Five yellow cards|Straight red card|Second yellow card|Violent conduct|Dissent|Fielding an ineligible player
fixture, match, game > postponement reason, postponed reason, abandoned reason = Waterlogged pitch|Frozen pitch|Floodlight failure|Opponents short of players|Fog
player > registration status, eligibility = registered|pending|ineligible|suspended
ticket, season ticket > stand, section, block = North Stand|South Stand|East Stand|West Stand|Family Stand
`;

/** Leagues and clubs of ball games, beside what any sport has. */
export const LEAGUES = field(
  "foot_ball soccer hockey rugby volleyball hand_ball fixture? standing? lineup? referee? goalkeeper matchday match_event league? season? club? squad? transfer?",
  [
    ...fromLines(WORDS, 0.975),
    ...of(
      "competition, league, tournament, cup, season",
      figure("point for win, points for win, win point, win points", [3, 3, 3, 3, 2], { confidence: 0.975 }),
      figure("point for draw, points for draw, draw point, draw points", [1], { confidence: 0.975 }),
      figure("point for loss, points for loss, loss point, loss points", [0], { confidence: 0.975 }),
      figure("team, number of team, team count, max team, club count", [10, 12, 14, 16, 18, 20], { confidence: 0.96 }),
      figure("level, tier, division level", [1, 2, 3, 1, 4, 5], { confidence: 0.96 }),
    ),
    ...of("transfer, player transfer", money("fee, amount, price, value", 50_000, 9_000_000, { confidence: 0.965 })),
    ...of(
      "sponsor, sponsorship, sponsor deal",
      money("annual amount, amount, yearly amount, value, fee, annual value, contract value", 2500, 180_000, {
        confidence: 0.965,
      }),
    ),
    ...of(
      "lineup, appearance, player stat, match player, player match, squad",
      figure("minute played, minutes played, minute, playing time", [90, 90, 90, 90, 78, 64, 90, 71, 23, 12, 45, 85], {
        confidence: 0.975,
      }),
      number("rating, match rating, player rating", 5.6, 8.9, 1, { confidence: 0.965 }),
    ),
    ...of(
      "club, team, stadium, ground",
      number("capacity, stadium capacity, ground capacity", 1800, 38_000, 0, { confidence: 0.96 }),
    ),
  ],
);
