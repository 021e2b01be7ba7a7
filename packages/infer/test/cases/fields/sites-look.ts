import type { Schemas } from "./schemas.ts";

/** Sites, files, wikis, visits, chats and readers of feeds, as their programs have them. */
export const sitesLook: Schemas = {
  site_content: {
    extensions: `
      id int pk sequence
      name varchar(100) list:com_content
      type varchar(20) list:component
      folder varchar(100) list:system`,
    menu: `
      id int pk sequence
      menutype varchar(24) list:mainmenu
      title varchar(255) list:Home
      type varchar(16) list:component`,
    menu_types: `
      id int pk sequence
      title varchar(48) list:Main menu`,
    categories: `
      id int pk sequence
      path varchar(400) ~^[a-z]
      alias varchar(400) *
      metakey varchar(255) keywords`,
    redirect_links: `
      id int pk sequence
      header smallint choice`,
    modules: `
      id int pk sequence
      position varchar(50) list:footer`,
    workflow_stages: `
      id int pk sequence
      title varchar(255) list:In review`,
    scheduler_tasks: `
      id int pk sequence
      times_executed int integer|count|decimal
      type varchar(100) list:rotation`,
    sessions: `
      session_id varchar(100) pk *
      time int epochSeconds
      userid int *`,
  },
  files_and_calendars: {
    calendar_objects: `
      id int pk sequence
      calendardata text ~^BEGIN:VCALENDAR
      componenttype varchar(8) list:VEVENT
      uri varchar(255) ~(ics|vcf)$`,
    calendars: `
      id int pk sequence
      principaluri varchar(255) ~^principals/
      displayname varchar(255) list:Personal`,
    addressbooks: `
      id int pk sequence
      description varchar(255) list:Family and friends`,
    deck_boards: `
      id int pk sequence
      title varchar(100) list:Household
      color varchar(6) ~^[0-9a-f]{6}$`,
    deck_cards: `
      id int pk sequence
      title varchar(255) list:Book the room
      type varchar(64) list:plain`,
  },
  team_wiki: {
    books: `
      id int pk sequence
      name varchar(180) list:Operations`,
    pages: `
      id int pk sequence
      name varchar(180) list:Glossary
      editor varchar(50) list:markdown
      revision_count int *`,
    page_revisions: `
      id int pk sequence
      summary varchar(190) list:Typo`,
    joint_permissions: `
      role_id int pk *
      status int *`,
    activities: `
      id int pk sequence
      type varchar(190) list:page_create`,
  },
  visits_of_sites: {
    log_visit: `
      idvisit bigint pk *
      visit_last_action_time timestamp timestampAfter
      visit_first_action_time timestamp timestamp
      config_os varchar(3) list:WIN`,
    log_conversion: `
      id bigint pk sequence
      time_dom_completion int integer`,
    goal: `
      id int pk sequence
      name varchar(50) list:Newsletter sign-up
      pattern varchar(255) list:/thank-you`,
    archive_numeric: `
      id int pk sequence
      name varchar(190) list:nb_visits`,
    logger_message: `
      id int pk sequence
      level varchar(16) list:INFO`,
  },
  chat_of_teams: {
    teams: `
      id varchar(26) pk *
      type varchar(10) list:O
      displayname varchar(64) list:Engineering`,
    channels: `
      id varchar(26) pk *
      displayname varchar(64) list:Town Square
      purpose varchar(250) ~[.]$`,
    channel_members: `
      id int pk sequence
      user_id varchar(26) *`,
    emoji: `
      id varchar(26) pk *
      name varchar(64) list:shipit`,
    schemes: `
      id varchar(26) pk *
      scope varchar(32) list:team`,
    incoming_webhooks: `
      id varchar(26) pk *
      displayname varchar(64) list:Build server`,
  },
  cron_fields: {
    tasks: `
      id int pk sequence
      minute varchar(200) list:*/5
      hour varchar(200) list:*
      weekday varchar(15) list:1-5
      nextrun int epochSeconds`,
    members: `
      uid int *
      timezone varchar(5) list:-5`,
  },
  content_in_tables: {
    comment_field_data: `
      cid int pk sequence
      thread varchar(255) ~^[0-9]{2}
      mail varchar(254) email
      homepage varchar(255) *
      hostname varchar(128) ipv4
      default_langcode tinyint list:1`,
    config: `
      collection varchar(255) list:language.de
      name varchar(255) *
      data text *`,
    menu_tree: `
      mlid int pk sequence
      menu_name varchar(32) list:footer
      route_name varchar(255) list:user.login
      url varchar(255) *
      depth smallint *`,
    file_managed: `
      fid int pk sequence
      uid int integer
      filename varchar(255) *
      filesize bigint *`,
  },
  reader_of_feeds: {
    feeds: `
      id int pk sequence
      feed_url text *
      favicon_avg_color varchar(11) colorHex`,
    entries: `
      id int pk sequence
      guid text url
      title text *
      link text *`,
    feed_categories: `
      id int pk sequence
      title varchar(200) list:Technology`,
    error_log: `
      id int pk sequence
      errstr text ~[a-z]
      filename text *`,
  },
  tracker_of_bugs: {
    bugs: `
      id int pk sequence
      os varchar(32) *
      os_build varchar(32) ~[0-9]{2}
      date_submitted int epochSeconds`,
    bug_notes: `
      id int pk sequence
      time_tracking int integer
      last_modified int epochSeconds|timestampAfter`,
    members: `
      id int pk sequence
      realname varchar(190) fullName
      last_visit int epochSeconds|timestampAfter`,
    uploads: `
      id int pk sequence
      original_filename varchar(255) *
      sha1 varchar(40) *
      extension varchar(10) list:jpg|fileExtension`,
  },
};
