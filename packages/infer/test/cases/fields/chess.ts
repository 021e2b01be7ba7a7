/** Chess. */
export const chess: Readonly<Record<string, string>> = {
  chess_games: `
    id int pk sequence
    eco_code varchar(3) ~^[A-E][0-9]{2}$
    opening varchar(60) list:Sicilian Defence|~Defen|~Game
    result varchar(7) list:1-0
    time_control varchar(10) ~\\+
    termination varchar(20) list:resignation|list:checkmate
    white_elo int integer:600-3000`,
};
