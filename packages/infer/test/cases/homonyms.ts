/** Words that mean one thing here and another there, and everyday words of other languages. */
export const homonyms: Readonly<Record<string, string>> = {
  transport_orders: `
    id int pk sequence
    from_address varchar(200) street|fullAddress
    to_address varchar(200) street|fullAddress`,
  mail_messages: `
    id int pk sequence
    subject varchar(200) *
    from_address varchar(200) email`,
  gps_positions: `
    id int pk sequence
    protocol varchar(20) *
    network varchar(80) *
    latitude decimal(9,6) *
    longitude decimal(9,6) *
    address varchar(200) street|fullAddress`,
  adherents: `
    id_adh int pk sequence
    nom_adh varchar(50) lastName
    prenom_adh varchar(50) firstName
    sexe_adh int weighted
    cp_adh varchar(10) postalCode
    ville_adh varchar(50) city
    gsm_adh varchar(20) mobile
    bool_admin_adh int weighted`,
  imap_cache: `
    id              int pk            sequence
    mailbox         varchar(255)      list:INBOX
    expires         timestamp null    timestamp`,
  collected_addresses: `
    id              int pk            sequence
    name            varchar(120)      fullName
    email           varchar(160)      email`,
  landing_visits: `
    id              int pk            sequence
    utm_content     varchar(80) null  list:hero-banner
    utm_campaign    varchar(80) null  list:summer-sale`,
  firm_departments: `
    id              int pk            sequence
    group_name      varchar(50)       list:Operations`,
  selling_territories: `
    id              int pk            sequence
    group_name      varchar(50)       worldRegion`,
  world_countries: `
    code            char(3) pk        countryCode3
    code2           char(2)           countryCode
    capital         varchar(60)       capitalOfPlace
    region          varchar(60)       worldRegion
    flag_image      bytes             imageBytes`,
  provinces: `
    id              int pk            sequence
    capital         varchar(60)       city`,
  payment_cards: `
    id              int pk            sequence
    cardtype        varchar(40)       creditCardType|list:debit`,
  item_reviews: `
    id              int pk            sequence
    comments        text              reviewText`,
  page_views: `
    id              int pk            sequence
    hostname        varchar(100)      domain
    referrer_domain varchar(200) null domain`,
  mail_accounts: `
    id              int pk            sequence
    mail_host       varchar(128)      ~^(?:mail|mx)
    market_segment  varchar(30)       list:Automotive`,
  songs: `
    id              int pk            sequence
    unit_price      decimal(10,2)     amount:0-2`,
  login_sessions: `
    id              int pk            sequence
    vars            text              json`,
  film_copies: `
    id              int pk            sequence
    rental_rate     decimal(6,2)      amount:0-7
    special_features varchar(40)      list:Trailers`,
  push_devices: `
    id              int pk            sequence
    push_token      text              token
    platform        text              list:ios
    last_seen_at    timestamp         timestamp|timestampAfter`,
  queue_runs: `
    id              int pk            sequence
    job_name        varchar(80)       list:import_products
    queue_name      varchar(40)       list:default
    attempts        int               *
    last_error      text null         errorMessage
    result_json     json null        json
    trigger         varchar(30)       list:manual`,
  court_bookings: `
    id              int pk            sequence
    court           varchar(20)       ~^Court \\d$
    player_name     varchar(80)       fullName|nickname
    starts_at       timestamp         timestamp
    ends_at         timestamp         timestampAfter`,
  court_filings: `
    id              int pk            sequence
    court           varchar(60)       list:District Court
    judge           varchar(80)       fullName
    docket_number   varchar(30)       *`,
  hotel_branches: `
    id              int pk            sequence
    legal_name      varchar(160)      companyName
    vat_number      varchar(30)       taxNumber|*`,
  login_challenges: `
    id              int pk            sequence
    purpose         varchar(30)       list:login
    otp_code        varchar(6)        *
    expires_at      timestamp         timestamp|timestampAfter`,
  visitor_log: `
    id              int pk            sequence
    visitor_name    varchar(80)       fullName
    purpose         varchar(80)       list:Interview
    host_employee   varchar(80)       fullName`,
  payment_attempts: `
    id              int pk            sequence
    gateway         varchar(30)       list:stripe
    amount          decimal(10,2)     amount
    merchant_category varchar(60)     *`,
  harvests: `
    id              int pk            sequence
    field           varchar(40)       list:North Field
    crop            varchar(40)       *
    hectares        decimal(6,2)      *`,
  team_contacts: `
    id              int pk            sequence
    email           varchar(120)      email
    sms             varchar(30)       mobile|phone`,
  quiz_choices: `
    id              int pk            sequence
    question_id     int               *
    letter          char(1)           list:C
    answer_text     text              *
    feedback        text null         list:Check the units.`,
  display_settings: `
    user_id         int pk            *
    theme_preference varchar(20)      list:dark
    culture         varchar(10)       localeCode
    pin_hash        varchar(100)      ~^[0-9a-f$]`,
  link_stories: `
    id              int pk            sequence
    url             varchar(250)      addressOf
    title           varchar(150)      articleTitle
    description     text null         description|pattern
    upvotes         int               count|*`,
  service_contracts: `
    id              int pk            sequence
    conditions      text              list:Payment within 30 days.|pattern
    scope           text              sentence|pattern
    outline         text              paragraph|pattern`,
  // What people of other tongues call everyday things.
  arquivos: `
    id              int pk            sequence
    caminho         varchar(500)      filePath
    nome_armazenado varchar(255)      fileName
    tamanho         int               *`,
  respuestas: `
    id              int pk            sequence
    respuesta       text              answer
    puntaje         int               *
    observaciones   text null         note|pattern`,
  veranstaltungen: `
    id              int pk            sequence
    bezeichnung     varchar(120)      eventName|pattern
    absender        varchar(80)       fullName|*
    anmerkungen     text null         note|pattern`,
  mascotas: `
    id              int pk            sequence
    nombre          varchar(40)       firstName|animal|petName|list:Bella
    especie         varchar(40)       *
    raza            varchar(40)       *`,
  // A second set.
  achats: `
    id              int pk            sequence
    designation     varchar(120)      productName
    prix_unitaire   decimal(10,2)     price
    quantite        int               quantity`,
  id_checks: `
    id              int pk            sequence
    document_type   varchar(30)       list:passport
    birth_date      date              birthDate
    document_number varchar(30)       *`,
  door_cards: `
    id              int pk            sequence
    card_number     varchar(20)       ~^[0-9A-F]{8}$
    reader_mac      varchar(17)       *
    issued_at       timestamp         timestamp`,
  freight_loads: `
    id              int pk            sequence
    from_address    varchar(200)      street
    to_address      varchar(200)      street
    pickup_date     date              *`,
  students_signup: `
    id              int pk            sequence
    faculty         varchar(60)       list:Law
    year_of_study   varchar(20)       list:2nd year
    how_heard_about_us varchar(80)    list:Social media
    soldering       varchar(30)       *`,
  size_options: `
    id              int pk            sequence
    name            varchar(60)       size`,
  draft_versions: `
    id              int pk            sequence
    title           varchar(200)      articleTitle
    changelog       text              paragraph|*|essay|weighted`,
  feiertage: `
    datum           date pk           *
    name            varchar(60)       list:Good Friday`,
  house_documents: `
    id              int pk            sequence
    title           varchar(120)      list:Floor Plan
    file_path       varchar(255)      *`,
  // A third set.
  animales_granja: `
    id              int pk            sequence
    color           varchar(40)       list:spotted
    edad            int               integer:0-20
    arete_padre     varchar(40)       ~^[A-Z]{2}[0-9]{9}$`,
  cultivos_suelo: `
    id              int pk            sequence
    cultivo         varchar(60)       *
    unidad_medida   varchar(20)       list:kg|unit|unitOfMeasure
    ph_suelo        varchar(10)       ~^[5-7]\\.\\d$`,
  maquinaria_equipo: `
    id              int pk            sequence
    tipo            varchar(60)       *
    category_parent varchar(60) null  category
    marca           varchar(60)       brand
    modelo          varchar(60)       model`,
  catalog_pages: `
    id              int pk            sequence
    department      varchar(50) null  *
    description     varchar(100) null list:Our bestsellers of the year`,
  sales_warehouses: `
    id              int pk            sequence
    warehouse_sq_ft int               integer:12000-180000`,
  stored_documents: `
    id              int pk            sequence
    title           varchar(80)       *
    document_summary text null        ~^[A-Z][^.]*[.]$`,
  guest_papers: `
    id              int pk            sequence
    document_place_of_issue varchar(100) city
    description_ciphertext text null  ~^[A-Za-z0-9+/=]+$`,
  meetings: `
    title             varchar(100)        *
    location          varchar(100)        list:Boardroom`,
  stock_locations: `
    location_name     varchar(60)         list:Warehouse`,
  specimens: `
    specimen_location varchar(31)         list:Throat`,
  sport_events: `
    opponent          varchar(60)         *
    location          text                list:Main Gym`,
  greylist: `
    sender            varchar(255)        email
    recipient         varchar(255)        email
    blocked_count     int                 *`,
  call_records: `
    originated        int                 *
    address           varchar(60)         phone`,
  accounts_of_a_household: `
    account_name      varchar(60)         list:Savings
    initial_balance   decimal(12,2)       *
    statement_date    date null           *`,
  dag_runs: `
    dag_id            varchar(60)         *
    owner             varchar(60)         list:data-team`,
  patient_families: `
    patient_id        int                 *
    family_size       varchar(20)         list:4
    monthly_income    varchar(20)         ~^[1-6][0-9]00$`,
  php_roles: `
    memory_limit      varchar(20)         list:256M
    max_execution_time varchar(20)        list:300`,
  coupons: `
    code              varchar(20)         *
    uses_customer     varchar(11)         list:5`,
  videos_in_playlists: `
    start_timestamp   int null            decimal:0-110`,
  sla: `
    first_response_time int null          list:480
    update_time       int null            list:480`,
  pushers: `
    last_stream_ordering bigint null      decimal:1200-900000`,
  custom_values: `
    value_float       float null          decimal`,
};
