import type { Schemas } from "./schemas.ts";

/** Photos, finds in nature, chats, lessons and one's own money. */
export const findsAndLessons: Schemas = {
  nature: {
    goal_rules: `
    id int pk sequence
    goal_id int *
    operator varchar(255) list:equals
    arguments varchar(255) *`,
    guide_taxa: `
    id int pk sequence
    guide_id int *
    taxon_id int *
    name varchar(255) ~^[A-Z][a-z]+ [a-z]+
    position int *`,
    observations: `
    id int pk sequence
    species_guess varchar(255) *
    observed_on date *
    quality_grade varchar(20) list:research|list:needs_id
    positioning_method varchar(40) list:gps
    geoprivacy varchar(40) list:obscured`,
    identifications: `
    id int pk sequence
    taxon_id int *
    body text ~[a-z]{3}
    disagreement boolean *
    category varchar(40) list:improving`,
    moderator_actions: `
    id int pk sequence
    resource_type varchar(40) *
    action varchar(40) list:hide
    reason varchar(255) list:Spam`,
  },
  chats: {
    networks: `
    id int pk sequence
    nick text *
    encoding_codec text list:UTF-8
    perform text *`,
    member_reset: `
    id int pk sequence
    member_id int *
    key varchar(40) ~^[A-Za-z0-9]{30,40}$`,
  },
  many_players: {
    characters: `
      id int pk sequence
      name varchar(12) *
      level smallint *
      taximask text ~^[0-9 ]+$
      equipment_cache text ~^[0-9 ]+$`,
  },
  shows: {
    organizers: `
      id int pk sequence
      company_name varchar(120) list:Northlight Events`,
    singers: `
      id int pk sequence
      name varchar(80) fullName
      age int *`,
  },
  bricks: {
    parts: `
      part_num varchar(20) *
      name varchar(200) *
      part_category_id int *
      part_material varchar(20) ~^[A-Z][a-z]+$`,
  },
  chat_at_work: {
    posts: `
      id int pk sequence
      channel_id int *
      root_id int *
      message text ~[a-z]{3}
      hashtags varchar(200) *`,
    schemes: `
      id int pk sequence
      default_team_role varchar(64) *
      scope varchar(32) list:team`,
    saved_searches: `
      id int pk sequence
      name text list:Remote Python jobs`,
    jobs: `
      id int pk sequence
      title text *`,
    http_logs: `
      id int pk sequence
      facility text *
      url text ~^https://(api|hooks)`,
    blackouts: `
      id int pk sequence
      title varchar(80) list:Maintenance`,
    subtitles: `
      id int pk sequence
      file_path varchar(255) ~^/subtitles/`,
  },
  pages_of_a_site: {
    banners: `
      id int pk sequence
      title varchar(80) *
      language varchar(7) list:en`,
    articles: `
      id int pk sequence
      subject varchar(80) *
      body text *
      detected_language varchar(7) list:en`,
  },
  lessons: {
    medical_conditions: `
    id int pk sequence
    name varchar(80) list:Asthma
    triggers varchar(255) list:Pollen
    reaction varchar(255) *
    response varchar(255) ~[a-z]{3}
    medication varchar(255) *`,
    planner_entries: `
    id int pk sequence
    name varchar(50) ~[A-Z]
    homework varchar(1) *
    summary varchar(255) ~[a-z]{3}
    role_id_list varchar(255) ~^[0-9]+(,[0-9]+)*$`,
  },
  own_money: {
    units: `
    id int pk sequence
    name text list:Euro
    symbol text list:€
    internet_code text list:EUR=X`,
  },
  albums: {
    saved_search: `
    id int pk sequence
    name text list:Best of last year
    public boolean *
    search text *`,
    photos: `
    id int pk sequence
    camera_make text *
    width int *
    iso_equiv varchar(8) list:100
    metering_mode varchar(40) list:matrix
    comment text ~[a-z]{3}
    view varchar(40) list:front`,
    faces: `
    id int pk sequence
    name text firstName`,
  },
};
