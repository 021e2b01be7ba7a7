import type { Schemas } from "./schemas.ts";

/** Forums, learning platforms, trackers, networks of many servers, sites and questionnaires, as their programs have them. */
export const collaborationLook: Schemas = {
  epoch_forum: {
    board_members: `
      id int pk sequence
      reg_time int epochSeconds|timestampAfter
      lastvisit int epochSeconds|timestampAfter
      user_jabber varchar(100) ~@
      actkey varchar(32) token
      avatar_type varchar(50) list:gravatar
      avatar_width smallint integer:40-200
      name_colour varchar(6) ~^[0-9A-F]{6}$`,
    topics: `
      id int pk sequence
      topic_time int epochSeconds|timestampAfter
      last_post_time int epochSeconds|timestampAfter
      last_post_id int integer
      time_limit int *
      topic_poster_name varchar(60) username
      posts_approved int integer|count
      poll_start int epochSeconds|timestampAfter`,
    posts: `
      id int pk sequence
      post_time int epochSeconds|timestampAfter
      post_edit_time int epochSeconds|timestampAfter
      edited_user int *
      bbcode_uid varchar(8) ~^[a-z0-9]{8}$`,
    bans: `
      id int pk sequence
      ban_start int epochSeconds|timestampAfter
      ban_end int epochSeconds|timestampAfter
      ban_reason varchar(200) ~[a-z]`,
    smilies: `
      id int pk sequence
      code varchar(50) list::)
      emotion varchar(50) list:Wink`,
    bbcodes: `
      id int pk sequence
      bbcode_tag varchar(20) list:spoiler
      bbcode_match text ~\\[`,
    report_reasons: `
      id int pk sequence
      title varchar(60) list:spam`,
    censored_words: `
      id int pk sequence
      word varchar(60) list:idiot
      replacement varchar(60) list:****`,
  },
  seconds_elsewhere: {
    recipes: `
      id int pk sequence
      cook_time int *
      prep_time int *
      created_at timestamp timestamp|timestampAfter`,
    pages_read: `
      id int pk sequence
      page_start int integer|unknown|*
      response_time int *`,
  },
  course_platform: {
    course: `
      id bigint pk sequence
      fullname varchar(254) ~[A-Za-z]
      shortname varchar(100) ~^[A-Z]{2,4}[0-9]
      idnumber varchar(100) ~^[A-Z]{2,4}-[0-9]{3}$
      timecreated bigint epochSeconds
      timemodified bigint epochSeconds|timestampAfter
      startdate bigint epochSeconds|timestampAfter
      usermodified bigint integer`,
    course_modules: `
      id bigint pk sequence
      added bigint epochSeconds
      availability text ~^.["]op`,
    grade_items: `
      id bigint pk sequence
      itemname varchar(255) list:Midterm
      itemtype varchar(30) list:mod
      grademax decimal(10,5) choice
      gradepass decimal(10,5) choice
      locktime bigint epochSeconds`,
    quiz: `
      id bigint pk sequence
      intro text ~[a-z]
      timeopen bigint epochSeconds
      timeclose bigint epochSeconds|timestampAfter
      timelimit bigint choice
      preferredbehaviour varchar(32) list:deferredfeedback`,
    question: `
      id bigint pk sequence
      name varchar(255) list:Past tense
      qtype varchar(20) list:multichoice
      defaultmark decimal(12,7) choice
      penalty decimal(12,7) choice`,
    cohort: `
      id bigint pk sequence
      component varchar(100) ~_|core
      timecreated bigint epochSeconds`,
  },
  issue_tracker: {
    projects: `
      id int pk sequence
      name varchar(255) ~[A-Za-z]`,
    trackers: `
      id int pk sequence
      name varchar(30) list:Bug
      description varchar(255) ~[a-z]`,
    issue_statuses: `
      id int pk sequence
      default_done_ratio int choice`,
    issues: `
      id int pk sequence
      done_ratio int choice
      color_id varchar(50) ~^[a-z]+$`,
    enumerations: `
      id int pk sequence
      name varchar(30) list:Urgent
      position_name varchar(30) list:lowest`,
    versions: `
      id int pk sequence
      status varchar(30) list:locked
      sharing varchar(30) list:descendants`,
    repositories: `
      id int pk sequence
      type varchar(30) *
      root_url varchar(255) *`,
    changesets: `
      id int pk sequence
      revision varchar(60) *
      comments text ~[a-z]
      committed_on timestamp *
      commit_date date *`,
    changes: `
      id int pk sequence
      action varchar(1) list:M
      path text ~^/`,
    swimlanes: `
      id int pk sequence
      name varchar(90) list:Expedite`,
    links: `
      id int pk sequence
      label varchar(90) list:relates to`,
    custom_filters: `
      id int pk sequence
      filter text list:status:open assignee:me`,
  },
  many_servers: {
    accounts: `
      id bigint pk sequence
      username varchar(60) username
      inbox_url varchar(255) ~/inbox$
      followers_url varchar(255) ~/followers$
      shared_inbox_url varchar(255) ~/inbox$
      actor_type varchar(30) list:Person
      uri varchar(255) ~/users/
      note text ~[a-z]
      file_content_type varchar(60) mimeTypeOfFile`,
    account_aliases: `
      id bigint pk sequence
      acct varchar(100) ~.@.`,
    statuses: `
      id bigint pk sequence
      uri varchar(255) ~/statuses/`,
    appeals: `
      id bigint pk sequence
      text text ~[a-z]`,
    custom_filters: `
      id bigint pk sequence
      phrase text list:Spoilers`,
    account_moderation_notes: `
      id bigint pk sequence
      content text list:First warning sent.`,
  },
  site_of_pages: {
    posts: `
      id bigint pk sequence
      post_title text *
      guid varchar(255) ~^https
      post_content_filtered text empty
      post_type varchar(20) list:post`,
    postmeta: `
      meta_id bigint pk sequence
      meta_key varchar(255) list:_thumbnail_id
      meta_value text *`,
    term_taxonomy: `
      id bigint pk sequence
      taxonomy varchar(32) list:category`,
    options: `
      option_id bigint pk sequence
      option_name varchar(191) configKey|settingKey|settingName|~[a-z]+_[a-z]
      option_value text *
      autoload varchar(20) *`,
  },
  questionnaires: {
    surveys: `
      sid int pk sequence
      format varchar(1) list:G
      template varchar(100) list:fruity`,
    questions: `
      qid int pk sequence
      title varchar(20) ~[0-9]$
      relevance text list:1
      preg text ~^/`,
    question_attributes: `
      id int pk sequence
      attribute varchar(50) list:random_order`,
    survey_links: `
      id int pk sequence
      participant_id varchar(50) *`,
    permissions: `
      id int pk sequence
      read_p int list:1`,
    quota: `
      id int pk sequence
      name varchar(255) list:Students`,
  },
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
