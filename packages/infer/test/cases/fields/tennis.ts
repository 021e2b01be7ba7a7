/** Tennis. */
export const tennis: Readonly<Record<string, string>> = {
  tennis_matches: `
    id int pk sequence
    surface varchar(10) list:hard|list:Hard
    round varchar(10) list:R32|list:QF
    score varchar(30) ~6-`,
};
