/** Classes of mistakes seen in schemas of applications that nobody had prepared for, under other names. */
export const sights: Readonly<Record<string, string>> = {
  coding_lessons: `
    id               int pk            sequence
    starter_code     text              ~[({]
    theory_content   text              passage
    expected_output  text              list:Hello, World!`,
  code_submissions: `
    id               int pk            sequence
    submitted_code   text              ~[({]
    output           text null         list:Hello, World!`,
  login_tokens: `
    id               int pk            sequence
    token            varchar(64)       token
    expires_at       timestamp         *`,
  linked_accounts: `
    id               int pk            sequence
    platform         varchar(20)       *
    phone_e164       text null         phone
    city             text              city
    area             text              district
    smtp_from        text null         email`,
  coin_packs: `
    id               int pk            sequence
    coins            int               list:500
    bonus_coins      int               list:0`,
  xp_events: `
    id               int pk            sequence
    reason           varchar(60)       list:Correct answer`,
  Departures: `
    departure_id     int pk        sequence
    scheduled_departure text           timestamp
    actual_arrival   text null         timestampAfter|timestamp
    inspection_date  text              date|dateAfter
    luggage_tag      text              ~^[A-Z]{2}[0-9]{6}$
    boarding_zone    text              list:A`,
  yoga_gyms: `
    id               int pk            sequence
    name             varchar(80)       *
    address          text              street|fullAddress
    contract_number  varchar(20)       *
    qr_token         varchar(64)       token`,
  spa_appointments: `
    id               int pk            sequence
    customer_name    varchar(80)       fullName
    service_name     varchar(80)       list:Consultation|list:classic
    last_services    text null         list:Consultation
    staff_name       varchar(80)       fullName`,
  portal_accounts: `
    id                int pk           sequence
    security_question varchar(200)     list:In what city were you born?
    security_answer   varchar(200)     list:Rex
    emergency_name    varchar(80)      fullName
    tax_state         varchar(60)      region`,
  hotel_rooms_kept: `
    id               int pk            sequence
    bed_type         varchar(40)       *
    check_status     varchar(20)       list:checked_in`,
  room_bills: `
    id               int pk            sequence
    room_number      int               *
    number_of_days   int               *
    room_price       decimal(8,2)      *
    total_amount     decimal(10,2)     total`,
  exam_grades: `
    id               int pk            sequence
    subject          varchar(100)      subjectName
    marks_obtained   decimal(5,2)      partOf
    total_marks      decimal(5,2)      *`,
  truck_trips: `
    id               int pk            sequence
    source           varchar(100)      city
    destination      varchar(100)      city`,
  staff_presence: `
    id               int pk            sequence
    check_in_time    time              *
    check_out_time   time              *
    total_hours      decimal(4,2)      elapsed`,
  course_batches: `
    id               int pk            sequence
    label            varchar(60)       list:Morning batch
    day_label        varchar(60)       list:Saturday
    mode             varchar(20)       list:online`,
  customer_testimonials: `
    id               int pk            sequence
    quote            text              *`,
  staff_loans_given: `
    id               int pk            sequence
    loan_amount      decimal(12,2)     *
    total_repayable_amount decimal(12,2) near
    base_wage_rate   decimal(12,2)     amount`,
  wages_paid: `
    id               int pk            sequence
    basic_salary     decimal(12,2)     *
    total_earnings   decimal(12,2)     total
    gross_salary     decimal(12,2)     total
    total_deductions decimal(12,2)     partOf
    net_salary       decimal(12,2)     total
    paid_amount      decimal(12,2)     amount`,
  clinic_teachers: `
    id               int pk            sequence
    employee_id      varchar(50)       ~^EMP-[0-9]{5}$
    name             varchar(80)       fullName`,
  lorry_drivers: `
    id               int pk            sequence
    license_id       varchar(50)       ~^D[0-9]{3}-
    category         varchar(20)       list:C`,
  cabin_reservations: `
    id               int pk            sequence
    id_type          varchar(40)       list:passport
    id_number        varchar(40)       *`,
  salary_components: `
    id               int pk            sequence
    component_name   varchar(80)       *
    description      text              list:Required by law.`,
  inventory: `
    id               int pk            sequence
    name             varchar(80)       productName
    category         varchar(80)       productCategory
    stock            int               *
    price            decimal(8,2)      *`,
  home_owners: `
    id               int pk            sequence
    street           varchar(80)       street
    city             varchar(80)       city
    pincode          varchar(10)       ~^[1-8][0-9]{5}$
    bvn              varchar(11)       ~^22[0-9]{9}$`,
  choir_rehearsals: `
    id               int pk            sequence
    piece_order      int               sortOrder
    sets_min         int               *
    sets_max         int               atLeast
    fatigue          int null          integer:1-10
    stress           smallint null     integer:1-10
    concentration    int null          integer:1-10
    surge_multiplier float  weighted
    group            int null          list:1
    takeaway         text null         summary|pattern
    rationale        text              summary|sentence|pattern`,
  field_revisions: `
    id               int pk            sequence
    label            text              list:Department`,
  import_findings: `
    id               int pk            sequence
    severity         varchar(10)       severity
    message          text              errorMessage`,
  mapping_profiles: `
    id               int pk            sequence
    name             text              label`,
  audit_events: `
    id               int pk            sequence
    name             varchar(60)       *`,
  conductores: `
    id               int pk            sequence
    nombre           varchar(80)       fullName
    telefono         varchar(20)       phone
    latitud          float null        latitude
    longitud         float null        longitude`,
  greenhouse_settings: `
    id               int pk            sequence
    temperature_unit varchar(20)       list:celsius
    dose_unit        varchar(10)       list:mg|unitOfMeasure
    area_unit        varchar(10)       list:ha`,
  surgery_codes: `
    id               int pk            sequence
    code             varchar(10)       *
    name             varchar(120)      procedureName|label|*`,
  bridge_inventory: `
    id               int pk            sequence
    acquisition_cost decimal(15,2)     amount
    book_value       decimal(15,2)     amount|partOf
    repair_cost      decimal(12,2)     amount|cost`,
  patient_vitals: `
    id               int pk            sequence
    body_temp        decimal(4,1)      decimal:35-41
    clinic_name      varchar(80)       ~(Hospital|Clinic|Center|Clinique)$`,
  maintenance_reports: `
    id               int pk            sequence
    title            varchar(120)      ~(maintenance report)
    coverage_limit   bigint            choice
    paid_amount      bigint            amount
    pattern_weight   decimal(3,2)      ratio
    cvss_score       decimal(3,1)      decimal:0-10
    team_name        varchar(60)       label|choice`,
  depot_bicycles: `
    id               int pk            sequence
    name             varchar(60)       ~(Bike|Cruiser|Rider)
    bought_from      varchar(80)       companyName
    rows_changed     int               integer|count|decimal
    who              varchar(60)       fullName
    interests        text              list:reading|*
    text             varchar(255)      summary|caption`,
  stock_movement_events: `
    id               int pk            sequence
    type             varchar(20)       list:created`,
  barcode_labels: `
    id               int pk            sequence
    value            varchar(40)       barcodeEan13
    redirect_url_template varchar(200) ~\\{`,
  workshop_faults: `
    id               int pk            sequence
    fault_description text             list:Leaks when in use
    resolution       text              list:Sent a replacement
    assigned_to      varchar(80)       fullName
    ad_area          varchar(60) null  *`,
  theatre_plays: `
    id               int pk            sequence
    synopsis         text              *`,
  social_identities: `
    id               int pk            sequence
    provider         varchar(40)       oauthProvider`,
  ab_variants: `
    id               int pk            sequence
    name             varchar(80)       label`,
  club_medals: `
    id               int pk            sequence
    title            varchar(60)       list:Early Bird`,
  garden_parties_events: `
    id               int pk            sequence
    host_name        varchar(80)       *`,
  rehearsal_kinds_log: `
    id               int pk            sequence
    invited_by_type  varchar(30)       *
    scan_mode        varchar(20)       list:automatic
    on_failure       text              list:NotifyJob
    locker_number    varchar(10)       ~^[A-F]-?[0-9]{1,2}$
    shelter_key      varchar(60)       slug
    import_type      varchar(20)       list:csv|fileExtension
    grant_approval   varchar(20)       list:approved
    scan_profile     varchar(40)       *`,
  arbitration_types: `
    id               int pk            sequence
    name             varchar(60)       list:Initial arbitration`,
  lamp_gadgets: `
    id               int pk            sequence
    category         varchar(40)       list:General|productCategory|category
    reason_for_the_second_delay text   sentence|reason`,
  roster_settings: `
    id               int pk            sequence
    week_start       text              list:Monday
    map_zoom         int               integer:1-20
    nid              int               integer
    grant_edit       smallint          *
    field_opening_date_value varchar(20) date|dateAfter|timestamp|timestampAfter`,
  cliniques: `
    id               int pk            sequence
    nom              varchar(100)      ~(Hospital|Clinic|Center|Clinique)
    telephone        varchar(20)       phone|companyPhone`,
  camp_levels: `
    id               int pk            sequence
    title            varchar(80)       label|list:Tutorial
    description      text              *
    position         int               sequence
    code             varchar(20)       *`,
  handbook_documents: `
    id               int pk            sequence
    title            varchar(120)      articleTitle
    slug             varchar(120)      slugOf
    blurb            varchar(200)      summary|essay`,
  student_submissions: `
    id               int pk            sequence
    code             text              choice`,
  grant_stories: `
    id               int pk            sequence
    title            varchar(120)      articleTitle|headline
    body             text              *`,
  ward_reviews: `
    id               int pk            sequence
    findings         text              summary|sentence|paragraph|pattern
    recommendations  text              summary|sentence|paragraph|pattern
    daily_calories   int               integer:1400-3200
    hour_of_day      int               integer:0-23
    mentions         text              ~^@|*
    setting_group    varchar(40)       list:general
    funding_source   varchar(40)       list:Donation`,
  society_payments: `
    id               int pk            sequence
    dues_year        int               year`,
  society_members: `
    id               int pk            sequence
    pronouns_title   varchar(40) null  list:they/them`,
  user_sessions: `
    id               int pk            sequence
    device           varchar(120)      list:Safari on iPhone`,
  moderation_logs: `
    id               int pk            sequence
    explanation_log  text null         list:Nothing in the thread breaks the rules; the report was dismissed.`,
  appeals: `
    id               int pk            sequence
    appeal_reason    text null         list:It was meant as a joke among friends.`,
  product_returns: `
    id               int pk            sequence
    disposition      varchar(30)       list:restock`,
  marketplace_products: `
    id               int pk            sequence
    moderation       varchar(20)       list:flagged`,
  order_items: `
    id               int pk            sequence
    status           varchar(20)       list:shipped`,
  town_events: `
    id               int pk            sequence
    title            varchar(80)       eventName
    capacity         int               list:120
    venue            varchar(80)       *`,
  // Bookings that repeat, sums without and with tax, and words that other fields have, too.
  reservation_series: `
    id               int pk            sequence
    title            varchar(85)       list:Team meeting
    description      text              list:Every second week until the summer.
    repeat_type      varchar(10)       list:weekly`,
  payment_transaction_log: `
    id               int pk            sequence
    gateway_name     varchar(100)      list:stripe
    payment_response text              ~status`,
  schedules: `
    id               int pk            sequence
    min_increment    int               choice
    size_kb          int               integer:4-24000
    legacypassword   varchar(100)      passwordHash
    city_area        varchar(128)      district
    country_area     varchar(128)      region
    thousands_sep    varchar(2)        list:,
    dec_point        varchar(2)        list:.`,
  item_regions: `
    id               int pk            sequence
    s_name           varchar(60)       *
    s_slug           varchar(60)       slugOf`,
  todo_dependencies: `
    id               int pk            sequence
    relationship_type varchar(255)     list:blocks`,
  drafts: `
    id               int pk            sequence
    notes            text null         *
    rendered_notes   text null         textFrom`,
  latest_searches: `
    id               int pk            sequence
    search           varchar(255)      searchQuery`,
  orders: `
    id               int pk            sequence
    charge_status    varchar(32)       list:full
    authorize_status varchar(32)       list:none
    unit_price_net_amount   decimal(12,3)  partOf
    unit_price_gross_amount decimal(12,3)  amount|price
    tax_class_name   varchar(255)      list:Standard rate`,
  time_entries: `
    id               int pk            sequence
    spent_on         date              date
    tyear            int               datePart
    tmonth           int               datePart
    tweek            int               datePart`,
  work_package_statuses: `
    id               int pk            sequence
    name             varchar(60)       list:In progress`,
};
