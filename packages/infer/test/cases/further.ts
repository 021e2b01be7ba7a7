/** Written after the rules, unseen by them: what a new schema meets. */
export const further: Readonly<Record<string, string>> = {
  gym_members: `
    member_id       int pk            sequence
    given_name      varchar(40)       firstName
    family_name     varchar(40)       lastName
    membership_tier varchar(20)       list:Basic|planName
    joined_on       date              date
    membership_expires date           dateAfter
    locker_number   int null          integer:1-20
    emergency_phone varchar(20)       phone
    body_fat_pct    decimal(4,1) null percentage|decimal:9-36
    trainer_name    varchar(60) null  fullName
    check_in_count  int               count
    photo_consent   boolean           boolean`,
  elections: `
    id              int pk            sequence
    title           varchar(120)      headline|articleTitle|eventName|label|pattern
    election_date   date              date
    polling_opens_at timestamp        timestamp|timestampAfter
    polling_closes_at timestamp       timestampAfter
    registered_voters int             count|integer:1200-90000|decimal:1200-2400000
    turnout_percent decimal(5,2)      percentage|decimal:32-84
    district_name   varchar(60)       district|region`,
  ballots: `
    id              bigint pk         sequence
    cast_at         timestamp         timestamp
    precinct_code   varchar(10)       ~^[A-Z]{1,3}-?[0-9]{2,4}$|pattern
    is_absentee     boolean           boolean
    signature_hash  char(64)          sha256`,
  farms: `
    id              int pk            sequence
    farm_name       varchar(80)       companyName|label|building|city|pattern
    owner_full_name varchar(80)       fullName
    hectares        decimal(8,2)      area|decimal:0-100|decimal:12-640
    main_crop       varchar(40)       plant|list:Barley
    soil_ph         decimal(3,1)      decimal:4-10
    rainfall_mm     decimal(6,1)      volume|decimal:0-42
    county          varchar(60)       county
    gps_lat         decimal(9,6)      latitude
    gps_lng         decimal(9,6)      longitude
    organic_certified boolean         boolean`,
  museum_artworks: `
    id              int pk            sequence
    artwork_title   varchar(160)      caption|bookTitle|articleTitle|headline|movieTitle|songTitle
    artist_name     varchar(80)       artistName|fullName
    year_created    int               year
    medium          varchar(60)       material|list:Oil on canvas
    height_cm       decimal(6,1)      decimal:2-220
    insured_value   decimal(12,2)     amount
    acquisition_date date             date
    accession_number varchar(20)      ~^[0-9.]+$|sku|orderNumber|~^[A-Z]{2}-[0-9]{6}$
    on_display      boolean           boolean`,
  parking_sessions: `
    id              bigint pk         sequence
    plate           varchar(12)       licensePlate
    entered_at      timestamp         timestamp
    exited_at       timestamp null    timestampAfter
    spot_number     varchar(6)        seat|pattern|digits|code|~^[A-Z]{2}-[0-9]{3}$
    amount_charged  decimal(8,2)      amount
    paid            boolean           boolean
    payment_type    varchar(20)       paymentMethod|list:card`,
  blockchain_transactions: `
    tx_hash         char(66) pk       sha256|hex|ethereumAddress|pattern
    from_address    varchar(42)       ethereumAddress|email
    to_address      varchar(42)       ethereumAddress|email
    gas_used        bigint            integer|count
    block_number    bigint            count|integer:1-20
    confirmed_at    timestamp         timestamp
    status          varchar(20)       list:completed|byAge`,
  support_conversations: `
    id              bigint pk         sequence
    subject         varchar(200)      subject|rowText
    requester_email varchar(120)      email
    assignee_name   varchar(80)       fullName
    first_response_at timestamp null  timestampAfter
    resolved_at     timestamp null    timestampAfter
    satisfaction_score smallint null  rating|score|choice
    channel         varchar(20)       list:chat
    priority        varchar(10)       priority
    opened_at       timestamp         timestamp
    tags            text[]            array`,
  energy_bills: `
    id              bigint pk         sequence
    meter_serial    varchar(20)       serialNumber
    previous_reading decimal(10,2)    measurement
    current_reading decimal(10,2)     measurement
    kwh_used        decimal(10,2)     decimal:1-450
    unit_rate       decimal(6,4)      ratio|price|decimal|amount
    billing_period_start date         date
    billing_period_end date           dateAfter
    amount_due      decimal(10,2)     amount
    due_on          date              dateAfter
    customer_ref    varchar(16)       pattern`,
  property_listings: `
    id              bigint pk         sequence
    headline        varchar(160)      headline|~[a-z]{3} [a-z]
    asking_price    decimal(12,2)     amount:50000-3000000
    num_bedrooms    smallint          integer:1-5
    num_bathrooms   smallint          integer:1-5
    lot_size_sqft   int               area|integer:500-4200
    virtual_tour_url varchar(255) null url|pattern
    agent_name      varchar(80)       fullName
    agent_email     varchar(120)      email
    has_garage      boolean           boolean
    listed_on       date              date
    zip             varchar(10)       postalCode`,
  kitchen_orders: `
    id              bigint pk         sequence
    table_no        smallint          integer:1-20|choice
    dish_name       varchar(80)       dish
    allergy_note    varchar(200) null note|allergy|pattern
    course          varchar(20)       *
    portions        smallint          quantity
    cooked_at       timestamp null    timestampAfter|timestamp
    ordered_at      timestamp         timestamp
    tip_amount      decimal(6,2)      amount
    waiter          varchar(60)       fullName`,
  network_interfaces: `
    id              int pk            sequence
    interface_name  varchar(20)       *
    mac             char(17)          macAddress
    ip_v4           varchar(15)       ipv4
    ip_v6           varchar(45)       ipv6
    mtu             int               list:1500
    gateway         varchar(45)       ipv4
    is_up           boolean           boolean
    bytes_in        bigint            fileSize|count|integer:20000000-900000000000
    speed_mbps      int               speed|choice`,
  insurance_quotes: `
    id              bigint pk         sequence
    quote_ref       varchar(20)       orderNumber|~^Q-[0-9]{5}$
    applicant_dob   date              birthDate
    vehicle_reg     varchar(10)       licensePlate
    annual_mileage  int               integer:0-500000
    no_claims_years smallint          integer:1-24
    premium_monthly decimal(8,2)      amount
    excess          decimal(8,2)      *
    quoted_at       timestamp         timestamp
    valid_until     date              dateAfter
    ip              varchar(45)       ipv4`,
  streaming_profiles: `
    id              bigint pk         sequence
    profile_name    varchar(40)       fullName|nickname|displayName|username|firstName
    avatar_image    varchar(255)      avatarUrl|imageUrl
    maturity_rating varchar(10)       list:PG-13
    preferred_language varchar(10)    languageName|languageCode
    autoplay_enabled boolean          boolean
    watch_time_minutes int            durationMinutes
    last_watched_at timestamp null    timestampAfter|timestamp
    device_type     varchar(20)       deviceType`,
  vaccinations: `
    id              bigint pk         sequence
    vaccine         varchar(80)       medication|list:Influenza
    manufacturer    varchar(80)       manufacturer|companyName
    lot_number      varchar(20)       ~^L[0-9]{6}$
    dose_number     smallint          integer:1-30
    administered_at timestamp         timestamp
    administered_by varchar(80)       fullName|username
    site            varchar(30)       *
    next_due_date   date null         dateAfter|date
    patient_dob     date              birthDate`,
  course_assignments: `
    id              bigint pk         sequence
    assignment_title varchar(120)     articleTitle|headline|list:Prepare quarterly report
    instructions    text              sentence|note|paragraph|paragraphs|description|pattern|list:Answer all questions. You may use a calculator.
    max_points      int               list:10
    due_at          timestamp         timestamp|timestampAfter
    submission_count int              count
    weight_percent  decimal(5,2)      percentage|list:50
    allow_late      boolean           boolean`,
  ships: `
    imo_number      char(7) pk        ~^(?:IMO )?\\d{7}$
    vessel_name     varchar(60)       vehicle|list:Northern Star
    flag            char(2)           countryCode|list:Y
    gross_tonnage   int               integer:200-300000
    year_built      int               year
    home_port       varchar(60)       city
    captain         varchar(80)       fullName
    max_speed_knots decimal(4,1)      speed|decimal:5-30
    crew_size       int               integer:1-200|count`,
  tickets_sold: `
    id              bigint pk         sequence
    seat_label      varchar(6)        seat
    barcode         varchar(20)       barcodeEan13
    face_value      decimal(8,2)      amount
    buyer_name      varchar(80)       fullName
    buyer_email     varchar(120)      email
    scanned_at      timestamp null    timestampAfter|timestamp
    refunded        boolean           boolean
    purchase_channel varchar(20)      list:web`,
  crm_leads: `
    LeadId          int pk            sequence
    LeadOwner       varchar(60)       fullName
    AnnualRevenue   decimal(14,2)     decimal|amount
    NumberOfEmployees int             integer:3-8000
    LeadSource      varchar(30)       list:referral
    Website         varchar(255)      url|companyUrl
    MobilePhone     varchar(20)       mobile
    Salutation      varchar(10)       namePrefix
    IsConverted     boolean           boolean|whetherSet
    ConvertedDate   date null         date|dateAfter
    LastActivityDate date null        date|dateAfter
    Industry        varchar(40)       industry
    Rating          varchar(10)       *
    DoNotCall       boolean           boolean`,
};
