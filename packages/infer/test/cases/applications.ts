/** Applications on the web: what they are told to do, keys, code, pictures, what befalls few. */
export const applications: Readonly<Record<string, string>> = {
  edit_log: `
    id                INTEGER pk   sequence
    log_timestamp     bytes        timestampDigits
    log_to            bytes        *
    log_range_start   bytes        ipv4|bytes
    log_email_expires bytes        timestampDigits
    log_confirmed     bytes        timestampDigits
    log_ip            bytes        ipv4
    log_password      bytes        passwordHash
    log_sha1          bytes        bytes`,
  job: `
    id                  int pk        sequence
    pid                 varchar(255)  *
    class               varchar(255)  ~Job$
    args                text          json`,
  feeds: `
    id                  int pk        sequence
    title               text          ~^[A-Z].* (Blog|Journal|Weekly|News|Notes|Review|Digest)$
    feed_url            text          url
    telegram_chat_id    text null     ~^-?[0-9]{9,13}$
    ntfy_topic          text null     list:backups`,
  server_attributes: `
    id                  int pk        sequence
    name                varchar(32)   configKey|settingKey
    value               varchar(128)  settingValue|configValue`,
  relays: `
    id                  int pk        sequence
    setid               int           *
    weight              int           *
    flags               int           *
    description         varchar(64)   ~^(?!We |The |Please|Do not)`,
  pbx_dial_plan: `
    id                  int pk        sequence
    match_op            int           choice
    match_len           int           integer:0-15
    gwlist              varchar(255)  ~^[1-9](,[1-9])*$
    timerec             varchar(255)  ~^202[4-6].*weekly
    sdomain             varchar(255)  ~example`,
  call_captures: `
    id                  int pk        sequence
    callid              varchar(255)  *
    status              varchar(255)  list:200 OK
    fail_route          varchar(64)   list:RELAY
    queue_uri           varchar(100)  ~^sip:`,
  code_hosts: `
    id                     int pk           sequence
    must_confirm_terms     int              list:1
    prohibit_forks         int              list:1
    exclusive              int null         list:1
    require_two_approvals  int              list:1
    max_repo_creation      int              integer|count
    avatar_file_name       varchar(255) null  fileName
    avatar_content_type    varchar(80) null mimeTypeOfFile
    password_algo          varchar(40)      list:bcrypt
    private_key            text null        ~PRIVATE
    blurhash               varchar(60) null ~^L
    stars                  int              rating|count
    num_stars              int              count`,
  commits: `
    id            int pk          sequence
    revision      varchar(64)     gitSha
    merge_base    varchar(64) null  gitSha
    ref           varchar(255) null  ~^refs/heads/
    branch_name   varchar(255)    gitBranch
    sha512        text            ~^[0-9a-f]{128}$
    oid           text            sha256`,
  email_addresses: `
    id       int pk              sequence
    address  varchar(255)        email
    comment_to_reviewer varchar(255) null  comment|pattern|rowText
    is_default boolean           boolean`,
  access_tokens: `
    id       int pk              sequence
    value    varchar(80)         token`,
  push_targets: `
    id         int pk            sequence
    endpoint   text              ~^https://
    p256dh     varchar(100)      ~^B
    timeout    int               integer:5-120
    behavior   varchar(30)       list:default
    bind_dn    varchar(120) null ~^(cn|uid)=
    cron       varchar(60)       ~\\*
    container_id   int null      integer
    container_type varchar(40) null  list:User`,
  bank_items: `
    id             text pk          uuid
    starting_flag  int null     list:1
    group_by       text null        columnName
    mask           text null        *`,
  opening_times: `
    id             int pk           sequence
    day_of_week    int              integer:0-7
    open_hour      int              ~^([789]|10)$
    open_minutes   int null         ~^(0|15|30|45)$
    close_hour     int              ~^(1[678]|20|22)$`,
  mail_accounts: `
    id             int pk           sequence
    smtp_address   varchar(255)     hostname
    smtp_port      int              ~^(587|465|25)$
    imap_port      int              ~^(993|143)$
    category       int              list:1
    sync_flow      int null         list:1`,
  tracking_events: `
    id             int pk           sequence
    name           varchar(80)      list:login
    origin         varchar(10)      list:web
    crud           varchar(1)       list:C`,
  automation_rules: `
    id             int pk           sequence
    conditions     text             json
    conditions_op  text             list:and
    cached_label_list text null     keywords|list:important`,
  courses_of_study: `
    id             int pk           sequence
    lastname_phonetic varchar(255) null  lastName`,
  library_titles: `
    id             int pk           sequence
    author         text             fullName
    isbn           varchar(30) null isbn
    issn           varchar(12) null ~^[0-9]{4}-
    medium         varchar(40) null list:Paperback
    pages          varchar(80) null ~p
    size           varchar(40) null ~cm$
    copyright_date smallint null    year`,
  patrons: `
    id             int pk           sequence
    title          varchar(40) null namePrefix
    first_name     varchar(80)      firstName
    surname        varchar(80)      lastName
    card_number    varchar(20)      ~^2\\d{9}$
    user_id        varchar(75) unique  username
    password       varchar(80)      passwordHash
    bluesky        varchar(80) null username
    debarredcomment varchar(255) null comment|list:Card reported lost.`,
  tenants: `
    id             int pk           sequence
    title          varchar(255)     companyName
    city           varchar(100)     city
    email          varchar(255)     email`,
  variant_options: `
    id             int pk           sequence
    attribute_code varchar(40)      *
    option_text    varchar(80)      list:Red`,
  url_rewrites: `
    id             int pk           sequence
    target_path    varchar(255)     urlPath
    editor_state   text null        json`,
  membership_plans: `
    id             int pk           sequence
    plan_nickname  varchar(50)      planName
    mrr            int              amount
    email_open_rate int null        percentage`,
  flow_runs: `
    id             int pk           sequence
    chatflowid     varchar(40)      uuid
    expected_output text null       message|rowText
    icon_src       varchar(255) null imageUrl
    color          int null         integer:0-11
    resolution     int              list:1080
    role           int              list:1
    last_check     int null         epochSeconds|timestampAfter
    occurred       int              epochSeconds`,
  staff_files: `
    id             int pk           sequence
    first_name     varchar(80)      firstName
    marital        varchar(20) null maritalStatus
    study_field    varchar(80) null list:Law
    passport_id    varchar(20) null ~^[A-Z]{2}\\d{7}$
    certificate    varchar(80) null *`,
  purchase_orders_line: `
    id             int pk           sequence
    qty_delivered  decimal(10,2) null quantity
    qty_to_invoice decimal(10,2) null quantity`,
  goods_invoice: `
    id             int pk           sequence
    origin         varchar(40) null orderNumber`,
  remote_actors: `
    id             int pk           sequence
    actor_id       varchar(255) unique url|~/users/
    inbox_url      varchar(255)     url|~/inbox$`,
  file_cache: `
    id             int pk           sequence
    name           varchar(250)     fileName
    path           varchar(400)     filePath
    mime_type      varchar(80)      mimeTypeOfFile
    size           bigint           *
    share_with     varchar(80) null username|~^[a-z]+$`,
  forum_entries: `
    id             int pk           sequence
    topics_year    int              count
    suspended_till timestamp null   timestampAfter|timestamp
    imap_server    varchar(255) null ~^(?:mail|mx)
    tax_name1      varchar(40) null list:VAT
    avatar_size    varchar(40) null ~x\\d+$
    refunded       decimal(20,6)    amount|decimal
    digest_after_minutes int null   durationMinutes|list:30
    password_iterations int         list:600000
    created_ts     float            epochSeconds
    key_encrypted  text null        ~=$`,
  goods_lookup: `
    id             int pk           sequence
    sku            varchar(40)      sku
    stock          int              stock|count
    tax_status     varchar(40)      list:taxable`,
};
