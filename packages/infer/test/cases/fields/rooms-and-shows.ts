import type { Schemas } from "./schemas.ts";

/** Places that are let by the hour, and what is told in episodes. */
export const roomsAndShows: Schemas = {
  sharedOffices: {
    members: `
    id                int pk              sequence
    onboarding_step   int null            integer:1-12`,
    locations: `
    id                int pk              sequence
    city              text                city
    opening_time      text                ~^\\d\\d:\\d\\d
    closing_time      text                ~^\\d\\d:\\d\\d
    wifi_ssid         text                list:Guest`,
    desks: `
    id                int pk              sequence
    code              text                ~\\d
    out_of_service_reason text null       list:Being repaired
    daily_rate        decimal(8,2)        price|amount|decimal`,
    desk_bookings: `
    id                int pk              sequence
    desk_id           int                 integer
    starts_at         timestamp           timestamp
    ends_at           timestamp           timestampAfter
    cancelled_at      timestamp null      timestampBefore|timestampAfter|when`,
    passes: `
    id                int pk              sequence
    name              text                list:Day pass
    visits_included   int                 integer:0-100|choice|count|weighted
    price_cents       int                 amountMinor|amount|integer|priceMinor`,
    access_logs: `
    id                int pk              sequence
    door              text                ~[A-Za-z]{3}
    method            text                list:card
    card_uid          text                ~\\w{4}`,
    utility_readings: `
    id                int pk              sequence
    meter_no          text                ~\\d
    kind              text                list:electricity
    unit              text                list:kWh
    consumption       decimal(10,3)       decimal|amount`,
  },
  showsInEpisodes: {
    hosts: `
    id                int pk              sequence
    display_name      text                fullName|displayName`,
    listener_reviews: `
    id                int pk              sequence
    stars             int                 rating
    platform          text                list:Apple Podcasts`,
    shows: `
    id                int pk              sequence
    rss_url           text                ~^https://
    itunes_id         text                ~^\\d+$
    launched_on       date                date
    hiatus_since      date null           dateAfter`,
    episodes: `
    id                int pk              sequence
    audio_url         text                ~^https://
    mime              text                list:audio/mpeg
    loudness_lufs     decimal(5,1)          decimal
    transcript        text                list:Before we begin, thank you for all your letters. Now to today's question.`,
    ad_slots: `
    id                int pk              sequence
    cpm               decimal(6,2)        amount
    position          text                list:mid-roll
    offset_ms         int                 integer:0-6000000|decimal:0-6000000
    length_sec        int                 choice|weighted
    impressions_guaranteed int            count
    impressions_delivered  int            partOf
    script            text                list:Support for this show comes from {{brand}}.`,
    download_events: `
    id                int pk              sequence
    bytes_served      int                 fileSize`,
    gear: `
    id                int pk              sequence
    kind              text                list:microphone
    make              text                manufacturer
    kept_at           text                list:Studio`,
    editorial_calendar: `
    id                int pk              sequence
    idea              text                list:Night trains
    pitch             text                list:How a repair café changed one street.
    stage             text                list:drafting
    effort            text                list:medium`,
  },
  openAirFestivals: {
    festivals: `
    id                int pk              sequence
    title             varchar(80)         ~[A-Z]
    weather_plan      text                list:Move indoors to the hall.`,
    stages: `
    id                int pk              sequence
    festival_id       int                 integer
    stage_name        varchar(60)         list:Main Stage
    curfew            time                *`,
    artists: `
    id                int pk              sequence
    genre             varchar(40)         *`,
    sets: `
    id                int pk              sequence
    starts_at         timestamp           timestamp
    soundcheck_at     timestamp           timestampBefore
    ends_at           timestamp           timestampAfter
    set_type          varchar(20)         list:live`,
    ticket_types: `
    id                int pk              sequence
    quota             bigint              weighted|choice`,
    lost_items: `
    id                int pk              sequence
    description       varchar(120)        list:Black umbrella
    found_on          timestamp           timestamp
    claimed_at        timestamp null      timestampAfter`,
    incidents: `
    id                int pk              sequence
    responding_team   varchar(40)         list:Medical`,
  },
  housesOfOwners: {
    contractors: `
    id                int pk              sequence
    company           varchar(80)         companyName
    trade             varchar(40)         list:Plumbing
    hourly_rate       decimal(6,2)        amount|price|decimal`,
    units: `
    id                int pk              sequence
    unit_no           varchar(10)         roomOfFloor
    floor             int                 *
    rooms             decimal(3,1)        weighted|choice`,
    meter_devices: `
    id                int pk              sequence
    medium            varchar(20)         list:heat
    initial_value     decimal(10,3)       partOf
    last_value        decimal(10,3)       *`,
    residents: `
    id                int pk              sequence
    moved_in          date                date
    moved_out         date null           dateAfter
    pets              varchar(60)         list:1 cat`,
    resolutions: `
    id                int pk              sequence
    motion            text                ~[a-z]{3}
    votes_for         int                 *
    outcome           varchar(20)         list:adopted`,
  },
  errorTrackers: {
    workspaces: `
    id                int pk              sequence
    region            varchar(30)         list:eu-west-1
    sso_enforced      boolean             *
    monthly_event_quota bigint            weighted|choice
    events_used       bigint              partOf|when|*`,
    projects: `
    id                int pk              sequence
    dsn               text                ~^https://[0-9a-f]{32}@
    framework         text                list:Django
    repo_url          text                ~^https://`,
    monitors: `
    id                int pk              sequence
    uptime_30d        decimal(6,3)        decimal:90-100
    expected_status   int                 httpStatus|weighted`,
    incidents: `
    id                int pk              sequence
    started_at        timestamp           timestamp
    acknowledged_at   timestamp           timestampAfter`,
    webhooks_outbox: `
    id                int pk              sequence
    topic             text                *
    endpoint          text                ~^https://
    attempts          int                 *`,
  },
  scootersToHire: {
    rides: `
    id                int pk              sequence
    unlocked_at       timestamp           timestamp
    locked_at         timestamp           timestampAfter
    start_lat         decimal(9,6)        latitude
    start_lng         decimal(9,6)        longitude
    end_lat           decimal(9,6)        near
    end_lng           decimal(9,6)        near
    distance_m        int                 integer:100-20000|decimal:100-20000
    battery_start     int                 integer:0-100|decimal:0-100
    battery_end       int                 partOf`,
    zones: `
    id                int pk              sequence
    label             varchar(60)         list:Harbour
    geojson           text                ~^\\{"type"`,
    fines: `
    id                int pk              sequence
    ride_id           int                 integer
    violation         varchar(40)         list:Speeding
    disputed          boolean             boolean
    dispute_text      text null           *`,
    telemetry: `
    id                int pk              sequence
    imei              varchar(17)         *
    voltage           decimal(5,2)        decimal:30-50
    satellites        int                 integer:0-30|decimal:0-30
    hdop              decimal(4,2)        decimal:0-6`,
  },
  schoolOfLanguages: {
    courses: `
    id                int pk              sequence
    language          varchar(30)         languageName|*
    level             varchar(4)          list:B1
    lessons_per_week  int                 *
    isbn              varchar(17)         isbn|*`,
    host_families: `
    id                int pk              sequence
    family_name       varchar(60)         lastName
    pets              varchar(40)         list:1 cat
    meals_offered     varchar(30)         list:half board
    weekly_rate       decimal(6,2)        amount`,
    exams: `
    id                int pk              sequence
    exam_date         date                date
    registration_deadline date            dateBefore`,
    exam_results: `
    id                int pk              sequence
    reading           int                 integer:0-100|decimal:0-100
    listening         int                 integer:0-100|decimal:0-100
    cefr              varchar(4)          list:B2`,
    enrollments: `
    id                int pk              sequence
    price_agreed      decimal(8,2)        *
    paid_so_far       decimal(8,2)        partOf
    outstanding       decimal(8,2)        difference|*`,
    excursions: `
    id                int pk              sequence
    departs           timestamp           timestamp
    returns           timestamp           timestampAfter
    guide             varchar(80)         fullName
    max_participants  int                 *
    signed_up         int                 partOf`,
    attendance: `
    id                int pk              sequence
    present           boolean             boolean
    excuse            varchar(100) null   list:Illness`,
  },
};
