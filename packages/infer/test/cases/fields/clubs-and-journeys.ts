import type { Schemas } from "./schemas.ts";

/** Ball games in leagues, and journeys as those who make them write them down. */
export const clubsAndJourneys: Schemas = {
  footballLeague: {
    clubs: `
    id                int pk              sequence
    colours           varchar(40)         list:red and white
    nickname          varchar(40)         list:The Reds
    ground            varchar(80)         list:Riverside Park
    capacity          int                 integer:1000-40000`,
    players: `
    id                int pk              sequence
    date_of_birth     date                birthDate
    injury_note       varchar(120)        list:Hamstring strain, back in three weeks`,
    competitions: `
    id                int pk              sequence
    kind              varchar(20)         list:league
    points_for_win    int                 choice
    points_for_draw   int                 choice`,
    seasons: `
    id                int pk              sequence
    label             varchar(9)          datePart
    starts            date                date`,
    matches: `
    id                int pk              sequence
    home_score        int                 integer|choice|when
    away_score        int                 integer|choice|when
    half_time         varchar(7)          list:0-0
    winner            varchar(4)          banded`,
    match_events: `
    id                int pk              sequence
    type              varchar(20)         list:goal
    detail            varchar(60)         list:Header from a corner`,
    lineups: `
    id                int pk              sequence
    minutes_played    int                 choice
    rating            decimal(3,1)        decimal|rating`,
    transfers: `
    id                int pk              sequence
    fee               int                 amount
    window            varchar(10)         list:summer`,
    coaches: `
    id                int pk              sequence
    hired_on          date                date
    sacked_on         date null           dateAfter`,
    training_sessions: `
    id                int pk              sequence
    focus             varchar(40)         list:pressing
    drill             varchar(80)         list:Rondo 5 v 2`,
    sponsors: `
    id                int pk              sequence
    package           varchar(20)         list:Gold
    placement         varchar(30)         list:shirt front`,
  },
  travelDiary: {
    trips: `
    id                int pk              sequence
    start_date        date                date
    end_date          date                dateAfter
    transport_mode    varchar(20)         list:car
    companions        text                list:Partner
    mood              varchar(20)         list:excited`,
    stops: `
    id                int pk              sequence
    trip_id           int                 integer
    arrive_at         timestamp           timestamp|timestampAfter
    depart_at         timestamp           timestampAfter
    nights            int                 elapsed
    cost_per_night    decimal(8,2)        amount
    total_cost        decimal(8,2)        total
    notes             text                list:Parking is behind the church.`,
    activities: `
    id                int pk              sequence
    stop_id           int                 integer
    name              varchar(60)         list:Kayak Tour
    provider          varchar(60)         list:Harbour Tours
    url               varchar(200)        ~^https://[^/]*/(?!jobs)
    tips              text                list:Come early, the queue is short before nine.`,
    flights: `
    id                int pk              sequence
    airline           varchar(60)         airline
    flight_number     varchar(10)         ~^[A-Z0-9]{2}\\d
    pnr               varchar(6)          ~^[A-Z][A-Z0-9]{5}$`,
    packing_items: `
    id                int pk              sequence
    label             varchar(60)         list:Passport
    bag               varchar(30)         list:Backpack`,
    expenses: `
    id                int pk              sequence
    amount            decimal(10,2)       amount
    receipt_url       varchar(200)        url|addressOf|~^https
    split_method      varchar(20)         list:equal`,
    journal_entries: `
    id                int pk              sequence
    headline          varchar(100)        list:Market day
    lowlight          varchar(100)        list:Sunburn`,
    reviews: `
    id                int pk              sequence
    travelled_as      varchar(20)         list:couple`,
    visas: `
    id                int pk              sequence
    valid_from        date                date
    valid_until       date                dateAfter
    max_stay_days     int                 choice`,
  },
  smallHotel: {
    tbl_room_type: `
    rt_id             int pk              sequence
    rt_code           varchar(5)          list:STD
    rt_name           varchar(40)         list:Junior Suite
    rack_rate         decimal(8,2)        amount
    extra_bed_charge  decimal(6,2)        amount`,
    tbl_room: `
    room_no           varchar(5) pk       *
    hk_status         varchar(15)         list:clean
    ooo_reason        varchar(80)         list:Leaking shower`,
    tbl_hk_task: `
    task_id           int pk              sequence
    task_type         varchar(20)         list:Stayover
    minibar_used      varchar(60)         list:none
    remarks           varchar(120)        list:Do not disturb until two.`,
    tbl_folio: `
    folio_no          int pk              sequence
    opened            timestamp           timestamp|timestampAfter|orElse
    closed            timestamp null      timestampAfter
    bill_to           varchar(80)         list:Guest`,
    tbl_folio_line: `
    line_id           int pk              sequence
    descr             varchar(60)         list:Room and tax`,
    tbl_maint: `
    wo_no             int pk              sequence
    category          varchar(20)         list:Plumbing
    problem           varchar(120)        list:Shower drips
    resolution        varchar(120)        list:Washer replaced|akin`,
    tbl_lost_found: `
    lf_id             int pk              sequence
    item              varchar(60)         list:Black umbrella
    found_where       varchar(40)         list:Lobby`,
    tbl_night_audit: `
    bus_date          date pk             date
    rooms_sold        int                 integer:20-60
    room_rev          decimal(12,2)       amount
    fb_rev            decimal(12,2)       amount
    revpar            decimal(8,2)        amount
    run_at            timestamp           timestampAfter`,
    tbl_review: `
    rev_id            int pk              sequence
    site              varchar(20)         list:Booking portal
    liked             text                list:Friendly staff at the desk`,
  },
  fitnessChain: {
    gyms: `
    id                int pk              sequence
    sq_metres         int                 integer:200-3000
    capacity          int                 integer:40-320`,
    members: `
    id                int pk              sequence
    first_name        varchar(40)         firstName`,
    exercises: `
    id                int pk              sequence
    mechanic          varchar(20)         list:compound
    force             varchar(10)         list:push
    secondary_muscles varchar(80)         list:core`,
    personal_records: `
    id                int pk              sequence
    record_type       varchar(20)         list:one_rep_max
    unit              varchar(10)         list:kg`,
    pt_packages: `
    id                int pk              sequence
    sessions_total    int                 choice`,
    class_types: `
    id                int pk              sequence
    calories_est      int                 integer:100-800`,
  },
};
