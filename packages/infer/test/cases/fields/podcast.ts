/** Podcasts, channels of video and photographers. */
export const podcast: Readonly<Record<string, string>> = {
  podcast_shows: `
    id int pk sequence
    title varchar(100) ~[A-Z]
    category varchar(40) list:Technology|list:Society & Culture
    tagline varchar(120) ~[a-z]{3}
    explicit varchar(10) list:no|list:clean|*
    release_schedule varchar(20) list:weekly`,
  podcast_episodes: `
    id int pk sequence
    title varchar(120) ~[A-Z]
    episode_type varchar(20) list:full
    show_notes text ~[a-z]{4}
    status varchar(20) list:published
    transcript_status varchar(20) list:completed|list:done|list:ready
    guest varchar(60) fullName`,
  podcast_ad_slots: `
    id int pk sequence
    placement varchar(20) list:mid_roll|list:mid-roll
    cpm decimal(6,2) *
    read_type varchar(20) list:host_read`,
  photo_sessions: `
    id int pk sequence
    session_type varchar(30) list:portrait
    deliverables varchar(80) ~[a-z]
    editing_style varchar(30) list:natural|list:light
    status varchar(20) list:delivered|list:completed`,
  photo_galleries: `
    id int pk sequence
    name varchar(80) ~[A-Z]
    watermark_position varchar(20) list:bottom_right
    access_type varchar(20) list:password|list:private`,
};
