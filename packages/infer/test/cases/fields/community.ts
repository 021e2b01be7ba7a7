/** Clubs, dating, social networks, forums, blogs and newsletters. */
export const community: Readonly<Record<string, string>> = {
  club_members: `
    id int pk sequence
    membership_class varchar(20) list:full|list:regular
    committee_role varchar(30) null list:Treasurer|list:treasurer
    dues_status varchar(20) list:paid
    status varchar(20) list:active
    joined_via varchar(20) list:friend|list:referral`,
  dating_profiles: `
    id int pk sequence
    looking_for varchar(30) list:relationship
    orientation varchar(20) list:straight
    smoking varchar(15) list:never
    drinking varchar(15) list:socially
    body_type varchar(20) list:average
    zodiac varchar(15) list:Aries|list:aries
    about_me text ~[a-z]{3}
    education_level varchar(20) ~[a-zA-Z]
    interests varchar(60) ~[a-z]`,
  matches: `
    id int pk sequence
    match_status varchar(20) list:matched|list:active
    swipe_direction varchar(10) list:left|list:right`,
  forum_threads: `
    id int pk sequence
    title varchar(150) ~[A-Za-z]
    thread_status varchar(20) list:open
    prefix varchar(20) null list:Question
    body text ~[a-z]{3}`,
  forum_boards: `
    id int pk sequence
    name varchar(60) list:General Discussion|~[A-Z]
    posting_permission varchar(20) list:members|list:everyone
    moderation_mode varchar(20) list:post|list:none|list:pre_approval`,
  user_reports: `
    id int pk sequence
    report_reason varchar(30) list:spam
    resolution varchar(30) list:removed|list:no_action
    moderator_note text ~[a-z]{3}
    target_type varchar(20) *`,
  social_posts: `
    id int pk sequence
    post_type varchar(20) list:text|list:photo|list:image
    audience varchar(20) list:public
    feeling varchar(20) list:happy
    content text ~[a-z]{3}`,
  blog_posts: `
    id int pk sequence
    post_format varchar(20) list:standard
    post_status varchar(20) list:published|list:publish
    comment_status varchar(10) list:open
    excerpt varchar(250) ~[a-z]{4}
    robots varchar(30) list:index,follow|list:index, follow
    template varchar(30) list:default`,
  newsletter_issues: `
    id int pk sequence
    subject_line varchar(120) ~[a-z]
    preheader varchar(120) ~[a-z]
    segment varchar(40) list:All subscribers|~[a-z]
    send_status varchar(20) list:sent`,
};
