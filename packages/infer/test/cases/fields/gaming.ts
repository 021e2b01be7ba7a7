/** Games, esports and game servers. */
export const gaming: Readonly<Record<string, string>> = {
  game_characters: `
    id int pk sequence
    character_class varchar(20) list:warrior|list:Warrior
    race varchar(20) list:human|list:Human
    alignment varchar(20) list:neutral good|list:Neutral Good
    faction varchar(30) ~[A-Z]
    level int integer:1-100|*
    hp int integer:1-1000
    mana int integer:0-1000
    title varchar(40) null ~[A-Za-z]`,
  inventory_items: `
    id int pk sequence
    name varchar(60) ~[A-Z]
    rarity varchar(20) list:common
    slot varchar(20) list:weapon|list:head
    bind_type varchar(20) list:bind_on_pickup|list:none
    durability int integer:0-200
    damage_type varchar(20) list:physical|list:fire`,
  quests: `
    id int pk sequence
    title varchar(80) ~[A-Z]
    quest_type varchar(20) list:main|list:side
    objective text ~[a-z]{3}
    status varchar(20) list:completed
    difficulty varchar(20) list:normal
    reward_type varchar(20) list:gold|list:xp|list:item`,
  esports_matches: `
    id int pk sequence
    bracket varchar(20) list:upper|list:Upper Bracket
    map varchar(30) ~[A-Z]
    best_of int *
    stage varchar(30) list:Group Stage
    match_status varchar(20) list:finished
    game_mode varchar(20) list:ranked|list:5v5`,
  leaderboards: `
    id int pk sequence
    tier varchar(20) list:Gold|list:gold
    season varchar(20) ~[0-9]
    region varchar(10) list:EU`,
  matchmaking_queues: `
    id int pk sequence
    queue_type varchar(20) list:ranked
    mmr int integer:0-4000
    playlist varchar(20) ~[a-z]`,
};
