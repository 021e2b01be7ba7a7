/** Bands, labels, concerts, choirs and streaming. */
export const music: Readonly<Record<string, string>> = {
  bands: `
    id int pk sequence
    name varchar(80) artistName|~[A-Z]
    genre varchar(30) list:Rock
    origin_city varchar(60) city
    status varchar(20) list:active
    formed_year int year|*`,
  band_members: `
    id int pk sequence
    instrument varchar(30) list:Guitar|list:guitar
    role varchar(30) list:lead_vocals|list:Vocals|list:Lead vocals
    stage_name varchar(60) ~[A-Z]`,
  tracks: `
    id int pk sequence
    title varchar(100) songTitle
    isrc varchar(12) ~^[A-Z]{2}
    musical_key varchar(12) list:C major|~^[A-G]
    bpm int integer:40-220|*
    time_signature varchar(5) list:4/4
    mood varchar(20) list:energetic|list:happy
    explicit boolean *
    version_type varchar(20) list:original|list:album`,
  gigs: `
    id int pk sequence
    gig_type varchar(20) list:concert|list:headline
    load_in time *
    status varchar(20) list:confirmed|list:played
    fee decimal(8,2) *
    rider_notes text ~[a-z]{4}`,
  setlist_entries: `
    id int pk sequence
    position int *
    section varchar(20) list:main|list:encore|list:main set
    tuning varchar(20) list:standard|list:Standard`,
  choir_members: `
    id int pk sequence
    voice_part varchar(20) list:soprano|list:Soprano
    membership_status varchar(20) list:active
    vocal_range varchar(20) ~[A-G]`,
  royalty_statements: `
    id int pk sequence
    royalty_type varchar(20) list:mechanical|list:streaming
    dsp varchar(30) ~[A-Za-z]
    territory varchar(40) *
    streams int *`,
  sheet_music: `
    id int pk sequence
    composer varchar(60) fullName
    arrangement varchar(60) ~[A-Za-z]
    voicing varchar(10) list:SATB
    difficulty varchar(20) list:easy|list:intermediate`,
};
