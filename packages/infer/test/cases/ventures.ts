/** Small ventures and public services; a third set written before the rules were asked. */
export const ventures: Readonly<Record<string, string>> = {
  brew_batches: `
    id              int pk            sequence
    batch_code      varchar(16)       ~^\\S+$
    beer_style      varchar(40)       list:IPA|list:Lager|list:Pale Ale|list:Stout
    original_gravity decimal(4,3)     decimal:1-2
    abv             decimal(4,2)      decimal:0-20|percentage
    ibu             smallint          integer:0-150
    hop_variety     varchar(40)       list:Cascade|list:Citra|list:Hallertau
    mash_temp_c     decimal(4,1)      temperature|decimal:30-100
    brewed_on       date              date
    kegged_at       timestamp null    timestamp|timestampAfter
    volume_litres   decimal(8,1)      volume|decimal|quantity
    brewmaster      varchar(60)       fullName`,
  scooter_rides: `
    id              bigint pk         sequence
    scooter_tag     varchar(12)       ~^\\S+$
    rider_email     varchar(120)      email
    unlocked_at     timestamp         timestamp
    locked_at       timestamp null    timestampAfter|timestamp
    start_lat       decimal(9,6)      latitude
    start_lng       decimal(9,6)      longitude
    battery_start_pct smallint        percentage|decimal:0-100|integer:0-100
    distance_m      int               distance|integer:1-100000|decimal:1-100000
    fare_cents      int               integer:1-100000
    promo_code      varchar(20) null  ~^[A-Z0-9]+$
    rating          smallint null     rating|integer:1-5`,
  grant_applications: `
    id              int pk            sequence
    applicant_org   varchar(120)      companyName
    project_title   varchar(200)      ~[A-Za-z]{3}
    abstract        text              summary|paragraph|paragraphs|description
    requested_amount decimal(12,2)    amount
    awarded_amount  decimal(12,2) null amount|partOf
    fiscal_year     smallint          year
    program_officer varchar(80)       fullName
    review_score    decimal(3,1)      decimal:0-10|score|rating
    status          varchar(20)       list:submitted|list:approved
    submitted_at    timestamp         timestamp
    decision_date   date null         date|dateAfter`,
  fire_incidents: `
    id              bigint pk         sequence
    incident_number varchar(20)       ~\\d
    alarm_level     smallint          integer:1-9|level|list:1
    incident_type   varchar(40)       list:structure_fire|list:fire|list:Structure fire|list:outage|list:structure fire
    dispatched_at   timestamp         timestamp
    on_scene_at     timestamp null    timestamp|timestampAfter
    station         varchar(30)       ~[A-Za-z]
    cross_street    varchar(80)       streetName|street
    injuries        smallint          count|integer:0-20|weighted
    estimated_loss  decimal(12,2)     amount
    cause           varchar(60)       ~[A-Za-z]`,
  blood_units: `
    unit_number     varchar(16) pk    ~^\\S+$
    blood_group     varchar(3)        bloodType|list:A+|list:O+
    rh_factor       char(1)           ~^[+-]$
    component       varchar(30)       list:Plasma|list:plasma|list:Platelets|list:red_cells
    collected_on    date              date
    expires_on      date              dateAfter
    donor_no        varchar(12)       ~\\d
    volume_ml       smallint          integer:100-1000|volume|weighted
    hiv_screen      varchar(10)       list:negative|list:Negative
    quarantined     boolean           boolean`,
  film_shoots: `
    id              int pk            sequence
    production_title varchar(120)     movieTitle
    scene_no        varchar(8)        ~\\d
    take            smallint          integer:1-50
    director        varchar(80)       fullName
    camera          varchar(40)       ~[A-Za-z]
    lens_mm         smallint          integer:8-800
    shoot_date      date              date
    location_name   varchar(80)       ~[A-Za-z]
    call_time       time              ~^\\d\\d:\\d\\d|time|choice
    wrap_time       time              ~^\\d\\d:\\d\\d|time|choice
    weather_notes   varchar(200) null note|comment|weatherCondition|list:Sunny|pattern`,
  patent_filings: `
    application_no  varchar(20) pk    ~\\d
    title           varchar(200)      ~[A-Za-z]{3}
    inventor        varchar(80)       fullName
    assignee        varchar(120)      companyName|fullName
    filing_date     date              date
    priority_date   date null         date|dateAfter|dateBefore
    grant_date      date null         dateAfter
    ipc_class       varchar(12)       ~^[A-H]\\d\\d[A-Z]
    claims_count    smallint          count|integer:1-200
    legal_status    varchar(20)       list:granted|list:pending|list:active
    jurisdiction    char(2)           countryCode`,
  wedding_events: `
    id              int pk            sequence
    bride_name      varchar(80)       fullName|firstName
    groom_name      varchar(80)       fullName|firstName
    venue           varchar(80)       ~[A-Za-z]{3}
    ceremony_at     timestamp         timestamp
    guest_count     smallint          count|integer:1-1000
    catering_style  varchar(30)       list:buffet|list:Buffet|list:plated
    budget          decimal(10,2)     amount
    photographer    varchar(80)       fullName|companyName
    rsvp_deadline   date              date|dateBefore|dateAfter
    theme_color     varchar(20)       color|colorHex|colorName
    notes           text null         note|list:Deposit paid in cash.`,
  recycling_routes: `
    id              int pk            sequence
    route_code      varchar(10)       ~^\\S+$
    district        varchar(60)       district
    weekday         varchar(10)       weekdayName
    truck_plate     varchar(12)       licensePlate
    bins_collected  int               count|integer:1-5000
    tonnage         decimal(8,2)      weight|decimal:0-100
    contamination_pct decimal(5,2)    percentage|decimal:0-100
    driver          varchar(80)       fullName
    shift           varchar(10)       list:morning|list:Day|list:Morning|list:day`,
};
