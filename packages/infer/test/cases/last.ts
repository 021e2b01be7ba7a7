/** A second set that the rules had not seen. */
export const last: Readonly<Record<string, string>> = {
  church_donors: `
    donor_id        int pk            sequence
    donor_name      varchar(80)       fullName
    donor_email     varchar(120) null email
    pledge_amount   decimal(10,2)     amount
    pledge_date     date              date
    is_recurring    boolean           boolean
    tax_receipt_no  varchar(20) null  invoiceNumber|orderNumber|~^RCP-[0-9]{5}$
    fund_name       varchar(60)       accountName|label|groupName|list:General Fund
    home_city       varchar(60)       city`,
  drone_flights: `
    id              bigint pk         sequence
    drone_serial    varchar(30)       serialNumber
    pilot_name      varchar(60)       fullName
    takeoff_time    timestamp         timestamp
    landing_time    timestamp null    timestampAfter|timestamp
    max_altitude_m  decimal(7,1)      decimal:0-2400
    battery_start_pct smallint        percentage
    wind_speed_ms   decimal(4,1)      speed|decimal:0-24
    home_lat        decimal(9,6)      latitude
    home_lon        decimal(9,6)      longitude
    video_file      varchar(255) null filePath|fileName
    weather         varchar(30)       *`,
  legal_cases: `
    case_no         varchar(20) pk    orderNumber|~^CASE-[0-9]{4}$
    case_title      varchar(200)      choice|articleTitle|headline|label|pattern
    plaintiff       varchar(100)      fullName|companyName
    defendant       varchar(100)      fullName|companyName
    judge_name      varchar(80)       fullName
    filed_on        date              date
    closed_on       date null         dateAfter
    court           varchar(80)       *
    case_status     varchar(20)       list:closed
    settlement_amount decimal(14,2) null amount
    attorney_email  varchar(120)      email`,
  podcast_episodes: `
    id              bigint pk         sequence
    episode_title   varchar(200)      movieTitle|articleTitle|headline
    season          smallint          integer:1-10
    episode_no      smallint          integer:1-20
    duration_seconds int              durationSeconds|integer:420-7200
    audio_url       varchar(500)      addressOf
    show_notes      text              ~[a-z]{4}|note
    published_at    timestamp         timestamp
    download_count  int               integer|count
    is_explicit     boolean           boolean
    guest_name      varchar(80) null  fullName`,
  warehouse_robots: `
    robot_id        uuid pk           uuid
    nickname        varchar(40)       nickname|deviceName
    model_no        varchar(30)       sku|model|deviceModel|pattern
    firmware        varchar(20)       versionNumber
    battery_pct     smallint          percentage|decimal:1-99|integer:10-100
    current_aisle   varchar(5)        ~^[A-F][0-9]{1,2}$
    last_maintenance_at timestamp null timestamp|timestampAfter
    error_code      varchar(10) null  ~^E[1-5][0-9]{3}$|pattern
    payload_kg      decimal(6,2)      weight|decimal:0-120
    is_charging     boolean           boolean
    ip_addr         varchar(45)       ipv4`,
  freelancer_invoices: `
    inv_no          varchar(20) unique invoiceNumber|orderNumber
    client_company  varchar(100)      companyName
    client_vat      varchar(20) null  taxNumber
    hours           decimal(6,2)      decimal:0-12
    hourly_rate     decimal(8,2)      decimal:15-120|amount
    net_total       decimal(12,2)     total
    vat_rate        decimal(4,2)      taxRate
    vat_amount      decimal(10,2)     shareOf
    gross_total     decimal(12,2)     total
    issued_at       date              date
    paid_on         date null         dateAfter
    iban            varchar(34)       iban
    swift           varchar(11)       bic`,
  climbing_routes: `
    id              int pk            sequence
    route_name      varchar(80)       route|label|list:Iron Lung
    difficulty      varchar(10)       list:hard|list:6a
    height_m        decimal(5,1)      decimal:10-220|decimal:8-38
    first_ascent_date date null       date
    crag            varchar(60)       *
    description     text              description|rowText
    star_rating     decimal(2,1)      rating`,
  survey_responses: `
    id              bigint pk         sequence
    respondent_age  smallint          age
    respondent_gender varchar(10)     gender
    answer_text     text              answer|list:Very satisfied
    nps_score       smallint          score|integer|rating
    submitted_at    timestamp         timestamp
    completion_seconds int            durationSeconds|integer
    country_iso     char(2)           countryCode
    browser         varchar(40)       clientBrowser
    os              varchar(40)       clientSystem
    referrer        varchar(255) null httpReferer`,
  bakery_ingredients: `
    id              int pk            sequence
    ingredient_name varchar(80)       ingredient
    unit            varchar(10)       unit|unitOfMeasure|list:g
    cost_per_unit   decimal(8,3)      cost|price
    qty_on_hand     decimal(10,2)     stock
    supplier        varchar(80)       companyName
    expires_on      date              date
    allergens       varchar(120) null allergy|keywords|ingredient|list:gluten
    is_vegan        boolean           boolean|textSays`,
  mandanten: `
    mandantennr     varchar(20)       ~^[A-Z]{2,4}-[0-9]{4}$
    firmenname      varchar(100)      companyName
    ansprechpartner varchar(80)       fullName
    strasse_hausnr  varchar(100)      street|houseNumber
    email           varchar(100)      email|companyEmail
    umsatz          decimal(14,2)     amount
    gruendungsdatum date              date
    aktiv           boolean           boolean`,
  empleados: `
    primer_nombre   varchar(40)       firstName
    apellido_paterno varchar(40)      lastName
    fecha_ingreso   date              date
    puesto          varchar(60)       jobTitle|choice
    sueldo          decimal(10,2)     salary
    telefono_movil  varchar(20)       mobile|phone
    codigo_empleado varchar(12)       ~^[A-Z]{3}-[0-9]{4}$`,
  pet_categories: `
    name            varchar(80)       list:Guinea pig`,
  genders: `
    name            varchar(40)       list:Non-binary`,
  life_event_types: `
    name            varchar(80)       list:Moved house`,
  relationship_types: `
    name_reverse_relationship varchar(80) list:uncle/aunt`,
  timesheets: `
    rate            decimal(8,2)      decimal
    internal_rate   decimal(8,2)      decimal`,
  order_statuses: `
    short_label     varchar(80)       statusText|orderStatuses`,
  houses: `
    name            varchar(40)       list|pattern
    name_short      varchar(8)        codeOf`,
  web_widgets: `
    welcome_title   varchar(80)       list:How can we help?
    welcome_tagline varchar(80)       catchPhrase|akin`,
  call_logs: `
    content         text              list:Told me about the trip; back home on Friday.`,
  audio_discs: `
    disc_subtitle   varchar(60)       list:Bonus Disc
    min_year        int               year
    max_year        int               yearAfter`,
  media_files: `
    path            varchar(255)      filePath
    title           varchar(120)      songTitle
    bpm             int               integer`,
  acquaintances: `
    first_name      varchar(60)       firstName
    last_name       varchar(60)       lastName
    food_preferences text             list:Vegetarian|pattern
    avatar_default_url varchar(250)   imageUrl
    vcard           text              textFrom`,
};
