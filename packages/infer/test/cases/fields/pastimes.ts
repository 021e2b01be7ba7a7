import type { Schemas } from "./schemas.ts";

/** What people do in their spare time, and write down. */
export const pastimes: Schemas = {
  radio: {
    qso_log: `
      callsign varchar(20) ~^[A-Z0-9]{4,7}$
      band varchar(10) list:20m
      mode varchar(10) list:CW
      rst_sent varchar(4) ~^-?[0-9]
      grid_square varchar(8) ~^[A-R]{2}[0-9]{2}
      rig varchar(60) list:IC-7300
      comment text list:Nice signal, some fading.`,
  },
  rocks: {
    climbs: `
      route_name varchar(80) list:Iron Lung
      grade varchar(10) list:6a
      crag varchar(80) list:Quarry North
      style varchar(20) list:onsight
      first_ascent_by varchar(80) fullName`,
  },
  links: {
    golf_rounds: `
      course varchar(80) list:Seaview Links
      par smallint choice
      gross_score smallint integer:74-108
      slope_rating smallint integer:105-142`,
  },
  threads: {
    yarn_stash: `
      colorway varchar(60) list:Midnight
      fiber varchar(80) list:100% merino
      weight varchar(20) list:DK
      needle_size varchar(10) list:4.0 mm`,
    knitting_projects: `
      title varchar(100) list:Cable Sweater
      gauge varchar(60) ~sts`,
  },
  glass: {
    aquariums: `
      filter varchar(60) list:Sponge filter
      volume_l int choice`,
    water_tests: `
      nitrate decimal(5,1) decimal:2-45
      kh smallint integer:3-11
      temp_c decimal(4,1) decimal:22-28`,
  },
  cabinet: {
    coins: `
      denomination varchar(40) list:1 Franc
      metal varchar(30) list:silver 900
      mintage int integer
      grade varchar(10) list:XF-40
      obverse text list:Coat of arms`,
    stamps: `
      perforation varchar(20) list:14
      gum varchar(20) list:MNH`,
  },
  rails: {
    loco_roster: `
      road_name varchar(60) list:Coast Line
      scale varchar(5) list:H0
      wheel_arrangement varchar(10) list:Bo-Bo`,
  },
  /** A table of one's own among many of others: the coins' condition is no game's, and the radio's notes are no garden's. */
  shelf: {
    coins: `mint_mark varchar(4) *`,
    stamps: `gum varchar(20) *`,
    board_games: `year_published smallint year`,
    qso_log: `rst_sent varchar(4) *`,
    seeds: `notes text ~^(?!.*(?:signal|QSL))`,
    shelf_plans: `condition varchar(20) ~^(?!MS-)`,
    a1: `x int *`,
    a2: `x int *`,
    a3: `x int *`,
    a4: `x int *`,
    a5: `x int *`,
    a6: `x int *`,
    a7: `x int *`,
    a8: `x int *`,
    a9: `x int *`,
    b1: `x int *`,
    b2: `x int *`,
    b3: `x int *`,
    b4: `x int *`,
    b5: `x int *`,
    b6: `x int *`,
    b7: `x int *`,
    b8: `x int *`,
    b9: `x int *`,
    c1: `x int *`,
    c2: `x int *`,
    c3: `x int *`,
    c4: `x int *`,
  },
};
