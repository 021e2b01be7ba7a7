/** Trades, offices and machines, written before the rules were asked. */
export const trades: Readonly<Record<string, string>> = {
  calendar_days: `
    day             date              date|daysInTurn
    day_of_week     int               datePart
    is_weekend      char(1)           conditional
    quarter         int               datePart
    quarter_name    varchar(10)       datePart
    fiscal_year     int               datePart`,
  hour_slots: `
    hour            int               integer:0-23
    minute          int               *
    am_pm           char(2)           conditional
    meal_time       varchar(20) null  conditional`,
  scrap_reasons: `
    id              int pk            sequence
    name            varchar(60)       list:Wrong dimensions`,
  purchase_reasons: `
    id              int pk            sequence
    name            varchar(60)       list:Recommendation`,
  shop_promotions: `
    promo_name      varchar(60)       list:Spring sale
    category        varchar(40)       list:Seasonal`,
  batch_runs: `
    cmdline_args    varchar(200)      ~^-`,
  warehouses: `
    id              int pk            sequence
    floor_space     int               integer:12000-180000
    utc_offset      decimal(4,2)      utcOffset`,
  villages: `
    article         varchar(5) null   list:La
    name            varchar(60)       city`,
  departments: `
    name            varchar(60) unique ~^[A-Z][a-z]+ [A-Z][a-z]+$
    capital         varchar(60)       city`,
  credit_decisions: `
    cd_number       int pk            sequence
    cd_credit_rating varchar(10)      list:Good
    cd_vehicle_count int              integer:0-6
    cd_dep_count    int               integer:0-6`,
  porters: `
    photo_path      varchar(200) null ~^/[a-z/]+/20
    phone           varchar(20) null  phone`,
  sales_branches: `
    market_class    varchar(20)       list:Urban`,
  fhir_patient: `
    id              varchar(64) pk    uuid|code|pattern|token
    mrn             varchar(20)       digits|code|~^[1-9][0-9]{6}$
    family          varchar(80)       lastName
    given           varchar(80)       firstName
    birth_date      date              birthDate
    deceased_boolean boolean null     boolean
    marital_status_code varchar(10)   list:M|list:S|list:married
    language_code   varchar(8)        languageCode
    general_practitioner_ref varchar(64) uuid|fullName|code|~^REF-[0-9]{6}$
    last_updated    timestamp         timestamp|timestampAfter`,
  observations: `
    id              bigint pk         sequence
    loinc_code      varchar(10)       ~^\\d{1,5}-\\d$
    code_display    varchar(120)      labTest|choice|weighted|vitalSign
    value_quantity  decimal(10,3)     measurement|decimal
    value_unit      varchar(20)       unitOfMeasure|list:mg/dL
    interpretation_code varchar(4)    list:N|list:H
    status          varchar(20)       list:final|list:preliminary
    effective_date_time timestamp     timestamp|timestampAfter
    issued          timestamp         timestamp|timestampAfter`,
  encounters: `
    id              bigint pk         sequence
    class_code      varchar(10)       list:AMB|list:IMP|list:inpatient|list:outpatient
    admit_source    varchar(40)       list:Emergency Room|choice
    discharge_disposition varchar(40) list:Home|choice
    triage_level    smallint          integer:1-5|list:3
    period_start    timestamp         timestamp
    period_end      timestamp null    timestampAfter`,
  pacs008_transactions: `
    id              bigint pk         sequence
    msg_id          varchar(35)       pattern|code|token|uuid
    end_to_end_id   varchar(35)       code|token|uuid|~^(?:(E2E|INS|TRX)20[0-9]{2}[01][0-9][0-2][0-9]-[0-9]{6})$
    uetr            char(36)          uuid
    intr_bk_sttlm_amt decimal(18,2)   amount
    intr_bk_sttlm_ccy char(3)         currencyCode
    intr_bk_sttlm_dt date             date
    chrg_br         char(4)           list:SHAR|list:SLEV
    dbtr_nm         varchar(140)      fullName|companyName
    dbtr_iban       varchar(34)       iban
    dbtr_agt_bic    varchar(11)       bic|swift
    cdtr_nm         varchar(140)      fullName|companyName
    cdtr_iban       varchar(34)       iban
    rmt_inf         varchar(140)      paymentReference|pattern|note|description|sentence|list:Invoice 20481
    purp_cd         char(4)           list:SALA|list:SUPP`,
  edi_shipments: `
    shipment_no     varchar(20) pk    pattern|trackingNumber|orderNumber|~^SHP-[0-9]{5}$
    scac            char(4)           ~^[A-Z]{4}$
    bol_number      varchar(20)       digits|orderNumber|~^[1-9][0-9]{9}$
    pro_number      varchar(15)       digits|~^[1-9][0-9]{6}$
    consignee_name  varchar(80)       companyName|fullName
    shipper_name    varchar(80)       companyName|fullName|carrier
    gross_weight_kg decimal(10,2)     weight|decimal
    volume_cbm      decimal(8,3)      volume|decimal:0-700
    no_of_pallets   smallint          integer:0-100|count|quantity
    container_no    char(11)          ~^[A-Z]{4}\\d{7}$
    seal_no         varchar(15)       digits|code|~^[1-9][0-9]{6}$
    incoterm        char(3)           list:FOB|list:EXW
    hs_code         varchar(10)       ~^[\\d.]{4,10}$
    port_of_loading char(5)           ~^[A-Z]{2}[A-Z0-9]{3}$
    eta             timestamp null    timestamp|timestampAfter
    is_hazmat       boolean           boolean
    un_number       char(4) null      ~^\\d{4}$`,
  player_characters: `
    id              bigint pk         sequence
    gamertag        varchar(32)       username|nickname
    char_class      varchar(20)       list:Warrior|list:Mage|list:warrior
    race            varchar(20)       list:Elf|list:Human|list:elf
    level           smallint          level|integer:1-100
    xp              int               count|score|integer:0-5000
    hp              int               integer:0-10000|partOf
    max_hp          int               atLeast|integer:0-10000
    mana            int               integer:0-10000
    gold            int               amount|count|integer:0-5000
    guild_name      varchar(40)       teamName|groupName
    playtime_seconds int              durationSeconds|integer|decimal
    kills           int               count|integer:0-6|integer:0-28
    deaths          int               count|integer:0-6|integer:0-28
    kd_ratio        decimal(5,2)      decimal:0-20|ratio|quotient
    is_banned       boolean           boolean
    last_login_at   timestamp null    timestamp|timestampAfter`,
  iot_telemetry: `
    device_eui      char(16)          ~^[0-9A-Fa-f]{16}$
    rssi            smallint          ~^-\\d{2,3}$
    snr             decimal(4,1)      decimal:-20-30|decimal
    battery_mv      int               integer:1000-15000|voltage
    co2_ppm         smallint          integer:300-6000
    pm2_5           decimal(6,2)      decimal:0-500
    temp_c          decimal(4,1)      temperature|decimal:-50-60
    fw_version      varchar(16)       versionNumber|semver
    topic           varchar(120)      ~/
    qos             tinyint           ~^[012]$
    payload_hex     varchar(255)      ~^[0-9A-Fa-f]+$
    received_at     timestamp         timestamp`,
  pupils: `
    upn             char(13) pk       code|~^[A-Z]\\d{12}$|~^[A-Z]{2}[0-9]{11}$
    forename        varchar(40)       firstName
    legal_surname   varchar(40)       lastName
    year_group      smallint          integer:0-13
    form_class      varchar(5)        code|choice|~^(?:([7-9]|1[0-3])[A-F])$
    house           varchar(20)       lastName|list:Red|building
    sen_status      char(1)           ~^[A-Z]$
    free_school_meals boolean         boolean
    first_language  varchar(30)       languageName
    admission_date  date              date
    leaving_date    date null         dateAfter`,
  land_registry: `
    title_number    varchar(12) pk    code|~^[1-9][0-9]{6}$
    parcel_id       varchar(20)       code|digits|uuid|~^[A-Z]{2}[0-9]{8}$
    proprietor_name varchar(120)      fullName|companyName
    tenure          varchar(12)       list:freehold|list:Freehold
    land_use_code   varchar(4)        code|~^[A-Z]{4}$
    assessed_value  decimal(12,2)     amount|price
    acreage         decimal(8,2)      area|decimal
    deed_book       varchar(6)        digits|integer|code|~^[1-9][0-9]{2,3}$
    deed_page       smallint          integer:1-2000|pageNumber|count
    gov_level       varchar(20)       *`,
  power_meters: `
    mpan            char(13) pk       ~^\\d{13}$
    tariff_code     varchar(10)       code|~^T[1-9][AB]?$
    phase_count     tinyint           ~^[123]$
    peak_kwh        decimal(12,3)     energy|measurement|decimal:1-450
    offpeak_kwh     decimal(12,3)     energy|measurement|decimal:1-450
    max_demand_kw   decimal(8,2)      power|measurement|decimal:1-500
    power_factor    decimal(4,3)      decimal:0-1|ratio|percentage
    grid_frequency_hz decimal(5,2)    decimal:49-61
    installed_on    date              date
    solar_panel_installed boolean     boolean`,
  policies_insurance: `
    policy_no       varchar(20) pk    orderNumber|~^POL-[0-9]{6}$
    insured_name    varchar(80)       fullName|companyName
    sum_insured     decimal(14,2)     amount|choice
    annual_premium  decimal(10,2)     amount
    deductible_amt  decimal(10,2)     amount|choice
    cover_type      varchar(30)       list:comprehensive|list:third_party|list:basic|planName
    inception_date  date              date
    expiry_date     date              dateAfter
    renewal_flag    char(1)           list:Y
    broker_code     varchar(10)       code|~^[A-Z]{1,3}-?[0-9]{2,4}$
    loss_ratio      decimal(5,2)      decimal|ratio|percentage
    ncd_years       tinyint           integer:0-30`,
  flights: `
    id              bigint pk         sequence
    flight_no       varchar(7)        ~^[A-Z0-9]{2}\\s?\\d{1,4}$
    carrier_code    char(2)           ~^[A-Z0-9]{2}$
    origin_iata     char(3)           ~^[A-Z]{3}$
    dest_iata       char(3)           ~^[A-Z]{3}$
    aircraft_type   varchar(10)       ~^[AB]|weighted|list:A320
    tail_number     varchar(8)        ~^N[1-9][0-9]{2}[A-Z]{2}$
    gate            varchar(4)        ~^[A-Z]\\d{1,2}$
    terminal        varchar(2)        ~^[A-Z0-9]{1,2}$
    std             timestamp         timestamp
    atd             timestamp null    timestamp|timestampAfter
    delay_minutes   smallint null     integer:0-1000|durationMinutes|weighted
    pax_count       smallint          integer:0-900|count
    status          varchar(15)       list:scheduled|list:delayed`,
  bookings_pnr: `
    pnr             char(6) pk        ~^[A-Z0-9]{6}$
    ticket_number   varchar(13)       ~^\\d{10,13}$
    fare_class      char(1)           ~^[A-Z]$
    cabin           varchar(15)       list:economy|list:Economy
    seat_no         varchar(4)        seat|~^\\d{1,2}[A-K]$
    frequent_flyer_no varchar(15)     digits|code|~^[A-Z]{2}[1-9][0-9]{5}$
    baggage_kg      smallint          integer:0-100|weight`,
  cdr_records: `
    id              bigint pk         sequence
    msisdn          varchar(15)       phone|~^\\+?\\d{8,15}$
    imsi            char(15)          digits|~^\\d{15}$
    calling_party   varchar(20)       phone
    called_party    varchar(20)       phone
    call_duration   int               durationSeconds|integer
    cell_id         int               integer:1-500
    lac             int               integer:0-1000
    mcc             char(3)           ~^\\d{3}$
    mnc             char(3)           ~^\\d{2,3}$
    roaming         tinyint           ~^(?:0)$|list:0|boolean|count
    data_volume_mb  decimal(12,3)     fileSize|measurement|decimal:1024-51200
    apn             varchar(40)       ~[a-z]
    release_cause   smallint          integer:0-200|choice|weighted`,
  livestock: `
    ear_tag         varchar(15) pk    code|~^[A-Z]{2}[0-9]{9}$
    species         varchar(20)       list:cattle|list:Cattle|animal|species
    breed           varchar(30)       breed|choice|list:Holstein
    sex             char(1)           genderCode|list:F
    birth_weight_kg decimal(6,2)      weight|decimal
    sire_tag        varchar(15) null  code|~^[A-Z]{2}[0-9]{9}$
    paddock         varchar(20)       label|list:North Field|city|companyName|~\\d
    milk_yield_l    decimal(6,2)      volume|decimal:1-30
    vaccinated_on   date null         date|dateAfter`,
  leases: `
    id              int pk            sequence
    tenant_name     varchar(80)       fullName|companyName
    unit_no         varchar(8)        pattern|houseNumber|digits|addressLine2
    monthly_rent    decimal(10,2)     amount
    deposit_held    decimal(10,2)     amount
    lease_start     date              date
    lease_end       date              dateAfter
    pets_allowed    boolean           boolean
    floor_area_m2   decimal(8,2)      area
    epc_rating      char(1)           ~^[A-G]$
    notice_period_days smallint       integer:0-365|choice|list:30`,
};
