import type { Schemas } from "./schemas.ts";

/** Forums, learning platforms, trackers, networks of many servers and questionnaires, as their programs have them. */
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
};
