/** Board games and role-playing games. */
export const tabletop: Readonly<Record<string, string>> = {
  board_games: `
    id int pk sequence
    name varchar(80) ~[A-Z]
    mechanic varchar(40) list:worker placement|list:Worker Placement
    weight decimal(3,2) decimal:1-5
    min_players int integer:1-4|*
    max_players int integer:1-20|upperEnd|atLeast
    play_time_minutes int integer:5-300|*
    theme varchar(30) list:Fantasy|list:fantasy
    designer varchar(60) fullName`,
  rpg_campaigns: `
    id int pk sequence
    name varchar(80) ~[A-Z]
    game_system varchar(30) ~[A-Za-z]
    setting varchar(40) ~[A-Za-z]
    status varchar(20) list:active|list:running
    tone varchar(20) list:heroic|list:dark`,
  rpg_sessions: `
    id int pk sequence
    recap text ~[a-z]{4}
    loot varchar(100) ~[a-z]
    session_number int *`,
  spells: `
    id int pk sequence
    name varchar(60) ~[A-Z]
    school varchar(20) list:evocation|list:Evocation
    casting_time varchar(20) list:1 action
    spell_range varchar(20) ~[0-9a-z]
    components varchar(10) ~V
    duration varchar(30) list:instantaneous|list:Instantaneous`,
  rpg_monsters: `
    id int pk sequence
    name varchar(60) ~[A-Z]
    creature_type varchar(20) list:beast
    size varchar(12) list:Medium|list:medium
    challenge_rating varchar(5) list:1|list:1/2
    armor_class int integer:5-30
    alignment varchar(20) list:neutral evil|list:True Neutral|list:unaligned|list:chaotic evil`,
};
