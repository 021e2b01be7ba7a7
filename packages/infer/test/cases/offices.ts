/** Programs in use in offices, kitchens, courts and server rooms; written before the rules were asked, after the last changes. */
export const offices: Readonly<Record<string, string>> = {
  wp_posts: `
    ID              bigint pk         sequence
    post_author     bigint            integer:1-500
    post_date       timestamp         timestamp
    post_date_gmt   timestamp         copy|timestamp|timestampAfter
    post_content    text              blogBody|html|paragraphs|essay
    post_title      text              articleTitle|headline
    post_status     varchar(20)       list:published|list:publish
    comment_status  varchar(20)       list:open|list:closed|list:approved
    post_name       varchar(200)      slugOf|slug
    guid            varchar(255)      url|uuid|~^https://
    menu_order      int               sequence
    post_mime_type  varchar(100)      mimeType|mimeTypeOfFile`,
  QRTZ_TRIGGERS: `
    SCHED_NAME      varchar(120)      processName|label|serviceName|choice|softwareName|code|~Scheduler
    TRIGGER_NAME    varchar(190)      processName|label|choice|code|~^[a-z]+-
    TRIGGER_GROUP   varchar(190)      groupName|choice|weighted|akin
    NEXT_FIRE_TIME  bigint            epochMillis|epochSeconds
    PREV_FIRE_TIME  bigint            epochMillis|epochSeconds
    PRIORITY        int               integer:0-10|list:5|list:3
    TRIGGER_STATE   varchar(16)       list:WAITING|list:waiting|list:active
    CALENDAR_NAME   varchar(190) null label|choice|pattern
    MISFIRE_INSTR   smallint          weighted|integer:0-20|list:0`,
  PS_JOB: `
    EMPLID          varchar(11)       digits|code|~^[A-Z]{2}[0-9]{8}$
    EMPL_RCD        smallint          weighted|integer:0-20
    EFFDT           date              date
    DEPTID          varchar(10)       digits|code|~^[A-Z]{2}[0-9]{8}$
    JOBCODE         varchar(6)        digits|code|~^[A-Z]{1,3}-?[0-9]{2,4}$
    ANNUAL_RT       decimal(18,3)     salary|amount
    HOURLY_RT       decimal(18,6)     amount|decimal:15-120
    EMPL_STATUS     char(1)           ~^[A-Z]$
    FULL_PART_TIME  char(1)           ~^[A-Z]$
    STD_HOURS       decimal(6,2)      integer|decimal:0-12`,
  PO_HEADERS_ALL: `
    PO_HEADER_ID    bigint pk         sequence
    SEGMENT1        varchar(20)       ~^\\S+$
    TYPE_LOOKUP_CODE varchar(25)      ~^[A-Z_ -]+$
    CURRENCY_CODE   varchar(15)       currencyCode
    CREATION_DATE   timestamp         timestamp
    LAST_UPDATE_DATE timestamp        timestampAfter
    LAST_UPDATED_BY bigint            integer:1-200
    APPROVED_FLAG   varchar(1)        list:Y
    AUTHORIZATION_STATUS varchar(25)  list:APPROVED|list:approved|list:active
    COMMENTS        varchar(240)      comment|note|pattern|rowText`,
  nav_customer: `
    No_             varchar(20) pk    code|digits|~^CUST-[0-9]{4}$
    Name            varchar(50)       companyName|fullName
    Search_Name     varchar(50)       companyName|fullName|tag|recased
    Credit_Limit_LCY decimal(18,2)    amount|choice
    Payment_Terms_Code varchar(10)    pattern|code|list:NET30|list:Net 30
    Country_Region_Code varchar(10)   countryCode|regionCode
    Blocked         int               list:0|integer:0-3
    Last_Date_Modified date           date|dateAfter
    VAT_Registration_No_ varchar(20)  taxNumber
    Post_Code       varchar(20)       postalCode`,
  hotel_folios: `
    id              int pk            sequence
    confirmation_no varchar(12)       pattern|code|digits
    guest_surname   varchar(60)       lastName
    room_no         varchar(6)        digits|pattern|~^[1-5][0-9]{2}$
    rate_code       varchar(8)        code|pattern|~^T[1-9][AB]?$
    nightly_rate    decimal(10,2)     amount|price
    nights          smallint          elapsed|integer:1-60
    adults          tinyint           integer:0-10
    children        tinyint           integer:0-10
    arrival         date              date
    departure       date              dateAfter
    no_show         boolean           boolean
    loyalty_tier    varchar(10)       list:gold|list:Gold`,
  court_cases: `
    docket_number   varchar(20) pk    code|orderNumber|~^(?:2[0-6]-(CV|CR|FA)-[0-9]{5})$|pattern
    caption         varchar(160)      ~[A-Za-z]
    plaintiff       varchar(80)       fullName|companyName
    defendant       varchar(80)       fullName|companyName
    judge           varchar(80)       fullName
    courtroom       varchar(6)        digits|roomName|~^[1-5][0-9]{2}$|pattern
    filed_on        date              date
    hearing_at      timestamp null    timestamp|timestampAfter
    disposition     varchar(20)       list:dismissed|list:settled|list:guilty
    bail_amount     decimal(12,2) null amount|weighted
    statute         varchar(30)       choice|code|~\\d|~^(?:(PC|VC|HS|CC)-[1-9][0-9]{2}\\.[0-9])$`,
  vessel_positions: `
    mmsi            int               integer:100000000-999999999
    imo             int               integer:1000000-9999999
    callsign        varchar(8)        ~^[A-Z0-9]{4,8}$
    vessel_name     varchar(40)       label|vesselName|list:Northern Star
    sog             decimal(4,1)      decimal:0-60|speed
    cog             decimal(4,1)      decimal:0-360
    heading         smallint          integer:0-360
    lat             decimal(9,6)      latitude
    lon             decimal(9,6)      longitude
    nav_status      tinyint           integer:0-15|list:1
    draught_m       decimal(4,1)      decimal:0-30
    destination     varchar(20)       city|pattern|choice
    eta             timestamp null    timestamp|timestampAfter`,
  dns_records: `
    id              int pk            sequence
    zone            varchar(255)      domain
    name            varchar(255)      hostname|domain
    type            varchar(10)       list:A|list:CNAME
    content         varchar(255)      weighted
    ttl             int               ttl|choice
    prio            int null          integer|choice|priority|list:3`,
  virtual_users: `
    id              int pk            sequence
    email           varchar(100) unique  email
    password        varchar(150)      passwordHash
    maildir         varchar(255)      directoryPath|filePath
    quota_bytes     bigint            fileSize|list:1073741824
    active          tinyint           list:1|boolean
    domain          varchar(100)      domain|recased`,
  pharmacy_dispenses: `
    rx_number       varchar(12)       pattern|digits|code|~^[A-Z]{2}-[0-9]{6}$
    ndc11           char(11)          ~^\\d{11}$
    days_supply     smallint          integer:1-180
    qty_dispensed   decimal(8,2)      quantity|decimal
    refills_remaining tinyint         integer:0-12
    daw_code        char(1)           ~^\\d$
    prescriber_npi  char(10)          ~^\\d{10}$
    copay           decimal(8,2)      amount|list:20
    sig_text        varchar(140)      dosage|choice
    dispensed_at    timestamp         timestamp`,
  ACT_RU_TASK: `
    ID_             varchar(64) pk    uuid|code|pattern|digits
    REV_            int               version|integer:1-12
    NAME_           varchar(255)      taskName|label|list:Approve request
    ASSIGNEE_       varchar(255)      username|fullName|~^[a-z]+$
    PRIORITY_       int               list:50
    CREATE_TIME_    timestamp         timestamp
    DUE_DATE_       timestamp null    timestamp|timestampAfter
    SUSPENSION_STATE_ int             integer:0-3|list:1
    TENANT_ID_      varchar(255)      uuid|pattern|code|slug`,
  ldap_entries: `
    dn              varchar(255) unique  ~=
    cn              varchar(80)       fullName
    sn              varchar(80)       lastName
    givenname       varchar(80)       firstName
    mail            varchar(120)      email
    telephonenumber varchar(30)       phone
    uidnumber       int               integer:500-70000
    loginshell      varchar(30)       ~^/
    homedirectory   varchar(120)      ~^/
    employeetype    varchar(30)       choice|list:full_time`,
};
