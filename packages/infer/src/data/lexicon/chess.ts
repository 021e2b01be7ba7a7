import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Chess. */
export const CHESS = field("chess grand_master fide", [
  ...of(
    "module, chess module",
    one(
      "description",
      "Tactical motifs for beginners|The most important endings with rooks|Openings with 1.d4|How to calculate variations|Pawn structures and plans|Attack on the king",
      { confidence: 0.975 },
    ),
  ),
  pattern("eco, eco code", "[A-E][0-9]{2}"),
  one(
    "opening, opening name",
    "Sicilian Defence|Queen's Gambit Declined|Ruy Lopez|Italian Game|French Defence|Caro-Kann Defence|King's Indian Defence|English Opening|Slav Defence",
  ),
  one("result, game result", "1-0|0-1|1/2-1/2"),
  pattern("time control", "(3\\+2|5\\+0|10\\+0|15\\+10|90\\+30|1\\+0)"),
  one("time class, game type", "blitz|rapid|bullet|classical"),
  one("termination, termination reason", "resignation|checkmate|time forfeit|draw agreed|stalemate|repetition"),
  one("title, fide title", "GM|IM|FM|CM|WGM"),
  one("color, colour, side", "white|black"),
  pattern("move, last move, san", "(e4|d4|Nf3|c4|Bb5|O-O|Nxe5|Qd2|Rfe1|exd5)"),
  one(
    "pgn, moves, move text",
    "1. e4 e5 2. Nf3 Nc6 3. Bb5 a6|1. d4 d5 2. c4 e6 3. Nc3 Nf6|1. e4 c5 2. Nf3 d6 3. d4 cxd4|1. e4 e6 2. d4 d5 3. Nd2 Nf6|1. c4 e5 2. Nc3 Nf6 3. g3 d5",
  ),
  meaning(
    "fen, position",
    {
      text: {
        generator: "choice",
        options: {
          values: [
            "rnbqkbnr/pppppppp/8/8/4P3/8/PPPP1PPP/RNBQKBNR b KQkq - 0 1",
            "rnbqkbnr/pp1ppppp/8/2p5/4P3/8/PPPP1PPP/RNBQKBNR w KQkq - 0 2",
            "r1bqkbnr/pppp1ppp/2n5/4p3/4P3/5N2/PPPP1PPP/RNBQKB1R w KQkq - 2 3",
            "rnbqkb1r/ppp2ppp/4pn2/3p4/2PP4/2N5/PP2PPPP/R1BQKBNR w KQkq - 2 4",
          ],
        },
      },
    },
    { confidence: 0.93 },
  ),
  number("white elo, black elo, elo, rating, white rating, black rating", 1150, 2650),
]);
