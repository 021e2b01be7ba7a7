/** Platforms of programmers and of players, seen for the first time. */
export const platforms: Readonly<Record<string, string>> = {
  request_logs: `
    id               int pk            sequence
    method           text              httpMethod
    path             text              urlPath
    status           int               httpStatus
    upstream_status  int               httpStatus
    http_version     text              list:HTTP/2
    tls_version      text              list:TLSv1.3
    cache_status     text              list:HIT
    latency_ms       int               *`,
  friend_requests: `
    id               int pk            sequence
    status           int               weighted
    message          text              message|passage`,
  api_keys: `
    id               int pk            sequence
    public_key       text              ~^pk_test_
    hashed_secret_key text             sha256
    display_secret_key text            ~^(sk|key)_
    note             text              *`,
  api_subscriptions: `
    id               int pk            sequence
    quota            bigint            *
    quota_period     text              list:monthly`,
  rule_groups: `
    id               int pk            sequence
    title            varchar(255)      groupName|label
    description      text              *`,
  recurrences: `
    id               int pk            sequence
    title            varchar(255)      label
    description      text              *`,
  webhooks_received: `
    id               text pk           *
    event_type       text              rowEvent`,
  usage_events: `
    id               int pk            sequence
    event_name       text              list:page_view
    idempotency_key  text              *`,
  forum_categories: `
    id               int pk            sequence
    topics_year      int               count
    topics_month     int               partOf
    topics_week      int               partOf
    birth_month      int               *
    total_activity_last_year int       count|partOf`,
  error_issues: `
    id               int pk            sequence
    name             text              errorMessage
    fingerprint      text              *
    occurrences      int               *`,
  user_stories: `
    id               int pk            sequence
    subject          text              ~^(Add|Improve|Simplify|Test|Document|Login|Search|Export|Upload|Checkout|Sign-up) `,
  household_tasks: `
    id               int pk            sequence
    subject          text              list:Fix login redirect`,
  observations: `
    id               int pk            sequence
    prompt_tokens    int               *
    completion_tokens int              *
    total_tokens     int               total
    unit             text              list:TOKENS
    input_cost       decimal(20,10)    decimal:0-0.1
    output_cost      decimal(20,10)    decimal:0-0.1|near
    total_cost       decimal(20,10)    total
    calculated_input_cost decimal(20,10) decimal:0-0.1`,
  generations: `
    id               int pk            sequence
    prompt           text              list:A quiet harbour at dawn, watercolour
    seed             bigint            *
    width            int               list:1024
    cfg_scale        decimal(4,1)      decimal:3-12`,
  redirection_items: `
    id               int pk            sequence
    title            text              *
    match_type       varchar(20)       list:exact
    regex            int               list:0
    action_code      int               list:301
    action_value     text              *`,
  item_queue_items: `
    id               int pk            sequence
    metadata         json              *`,
  hog_functions: `
    id               int pk            sequence
    encrypted_inputs text              ~^[A-Za-z0-9+/]{64}$`,
  mail_connections: `
    id               int pk            sequence
    name             varchar(60)       label
    username         varchar(60)       username
    host             varchar(60)       hostname`,
  batch_runs: `
    id               int pk            sequence
    cursor           text              *
    max_per_order    int               *`,
  players: `
    id               int pk            sequence
    name             varchar(16)       ~^[A-Z][a-z]+[1-9]{0,3}$
    xp               int               *
    mana             int               *`,
  club_players: `
    id               int pk            sequence
    name             varchar(80)       fullName
    position         varchar(20)       *
    goals            int               *`,
  seats: `
    id               int pk            sequence
    zone_name        varchar(60)       list:Stalls
    row_name         varchar(10)       ~^[A-Z]$
    seat_number      varchar(10)       ~^[0-9]{1,2}$`,
  ride_activities: `
    id               int pk            sequence
    title            varchar(80)       list:Morning Run
    sport            varchar(30)       sport
    moving_time      int               *`,
  sleep_days: `
    id               int pk            sequence
    minutes_asleep   int               integer:260-540
    spo2_avg         decimal(4,1)      decimal:91-100
    vo2max           decimal(4,1)      decimal:28-62
    kcal_out         int               integer:200-1400`,
  ost_department: `
    id               int pk            sequence
    pid              int               integer:1-500
    name             varchar(128)      *
    signature        text              list:Kind regards`,
  ost_email: `
    id               int pk            sequence
    email            varchar(255)      email
    name             varchar(255)      list:Support`,
  channel_messages: `
    id               varchar(36) pk    *
    content          text              *
    reply_to_id      text              uuid`,
  alert_rule: `
    id               int pk            sequence
    title            text              *
    labels           text              list:severity=critical,team=ops|~^[{]`,
  oidc_users: `
    id               int pk            sequence
    username         varchar(60)       username
    issuer           text              ~^https:
    subject          text              uuid`,
  link_shares: `
    id               int pk            sequence
    hash             varchar(40)       *
    right            int               integer:0-2`,
  graded_assignments: `
    id               int pk            sequence
    title            varchar(255)      list:Reading journal
    points_possible  float             *
    submission_types varchar(255)      list:online_upload`,
  saml_signing: `
    id               int pk            sequence
    request_object_signing_alg varchar(10) list:RS256
    digest_alg       varchar(20)       list:sha256`,
  festival_tickets: `
    id               int pk            sequence
    seat             varchar(20)       seat
    section          varchar(20)       list:Stalls
    gate             varchar(10)       *`,
  workspace_accounts: `
    id               int pk            sequence
    name             varchar(255)      companyName
    default_storage_quota bigint       *
    default_locale   varchar(10)       localeCode`,
  llm_tools: `
    id               varchar(36) pk    *
    name             text              list:calculator
    specs            text              *`,
  asset_folders: `
    id               int pk            sequence
    name             varchar(255)      list:Documents
    slug             varchar(255)      slugOf`,
  page_comments: `
    id               int pk            sequence
    name             varchar(255)      fullName
    email            varchar(255)      email
    render           text              html
    content          text              passage`,
  locales: `
    code             varchar(10) pk    localeCode|languageLocale
    name             varchar(255)      list:German|isoLanguage`,
  federation_actors: `
    id               int pk            sequence
    fid              varchar(500)      url
    type             varchar(25)       list:Person
    name             varchar(200)      fullName
    inbox_url        varchar(500)      url|~/inbox$`,
  moderation_report: `
    id               int pk            sequence
    type             varchar(40)       list:spam
    summary          text              list:Advertising for a shop.
    submitter_email  varchar(254)      email`,
  sales_report: `
    id               int pk            sequence
    type             varchar(40)       *`,
  page_tree: `
    id               int pk            sequence
    title            varchar(255)      *
    path             varchar(255)      *`,
  connections: `
    id               int pk            sequence
    notes_url        text              ~^https://www\\.[a-z]+\\.example/?$
    notes_api_key    text              apiKey
    docs_url         text              url|addressOf`,
  bot_logins: `
    id               int pk            sequence
    bot_password     text              passwordHash
    restrictions     text              ~^[a-z0-9. /]{9,20}$
    grants           text              list:basic`,
  trunk_addresses: `
    id               int pk            sequence
    hostname         varchar(64)       hostname
    mask             int               *
    tag              varchar(64)       list:production`,
  quiz_rounds: `
    id               int pk            sequence
    question_pool    text              list:default`,
  resources: `
    id               int pk            sequence
    role             varchar(40)       *
    permission       varchar(40)       *
    title            text              articleTitle
    locked           boolean           boolean`,
  photo_archive: `
    id               int pk            sequence
    file_name        text              ~\\.[jpegnwbsvhictf]{3,4}$
    archive_name     text              ~\\.[jpegnwbsvhictf]{3,4}$`,
  lock_notes: `
    id               int pk            sequence
    flags            text              list:locked`,
  login_settings: `
    id               int pk            sequence
    default_editor   varchar(255)      *
    redirect_on_login varchar(255)     urlPath`,
  api_logs: `
    id               int pk            sequence
    key              varchar(16)       ~^[A-Za-z0-9]{16}$
    method           varchar(8)        httpMethod`,
  task_runs: `
    id               int pk            sequence
    response         text              list:exit code 0`,
  survey_tasks: `
    id               int pk            sequence
    question         text              *
    response         text              answer|message|sentence|comment|choice|weighted`,
  private_notes: `
    id               int pk            sequence
    title            varchar(255)      *
    mime             varchar(80)       list:text/html`,
  note_attachments: `
    id               int pk            sequence
    mime             varchar(80)       mimeType|mimeTypeOfFile`,
  server_addresses: `
    id               int pk            sequence
    ip               varchar(45)       ipv4
    ip_alias         varchar(255)      hostname`,
  console_tokens: `
    id               int pk            sequence
    host             varchar(80)       hostname
    internal_access_path varchar(255)  ~token=`,
  setup_variables: `
    id               int pk            sequence
    env_variable     varchar(80)       *
    rules            text              ~^(required|nullable)
    user_editable    int               *`,
  filter_sets: `
    id               int pk            sequence
    rules            text              choice|json`,
  audit_log: `
    id               int pk            sequence
    description      text              list:From a new device`,
  rides: `
    id               int pk            sequence
    avg_speed        float             *
    max_speed        float             near`,
};
