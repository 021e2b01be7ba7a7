/** Software as a service: accounts, teams, billing, keys. */
export const saas: Readonly<Record<string, string>> = {
  users: `
    id              uuid pk           uuid
    name            varchar(255)      fullName
    email           varchar(255) unique  email
    username        varchar(50) unique   username
    email_verified_at timestamp null  timestampAfter|timestamp
    password        varchar(255)      passwordHash
    remember_token  varchar(100) null token
    avatar_url      text null         avatarUrl
    time_zone       varchar(40)       timeZone
    locale          varchar(10)       localeCode
    role            varchar(20)       roleName|list:admin
    bio             text null         bio
    job_title       varchar(100) null jobTitle
    is_admin        boolean           boolean|textSays
    mfa_enabled     boolean           boolean
    otp_secret      varchar(64) null  ~^[A-Z2-7]{32}$
    last_login_at   timestamp null    timestampAfter
    last_login_ip   inet null         ipv4
    sign_in_count   int               count|constant
    failed_attempts int               retries
    locale_settings json null         json
    created_at      timestamp         timestamp
    updated_at      timestamp         timestampAfter
    deleted_at      timestamp null    timestampAfter`,
  organizations: `
    id              uuid pk           uuid
    name            varchar(255)      companyName
    slug            varchar(100) unique  slugOf|slug
    domain          varchar(255) null companyDomain
    logo_url        text null         imageUrl
    website         varchar(255) null companyUrl
    plan            varchar(20)       planName
    billing_email   varchar(255)      companyEmail
    industry        varchar(60) null  industry
    employee_count  int null          integer:1-20000
    vat_number      varchar(30) null  taxNumber
    settings        json              json
    trial_ends_at   timestamp null    timestampAfter|timestamp`,
  api_keys: `
    id              bigint pk         sequence
    name            varchar(100)      list:CI pipeline|label|settingName|serviceName|softwareName
    key             varchar(64) unique   token|apiKey
    key_prefix      varchar(8)        token|hex|code|~^[A-Z]{2,3}$|choice|recased
    scopes          text              scope
    last_used_at    timestamp null    timestampAfter
    expires_at      timestamp null    timestampAfter
    created_at      timestamp         timestamp
    revoked_at      timestamp null    timestampAfter`,
  subscriptions: `
    id              bigint pk         sequence
    plan_name       varchar(50)       planName
    status          varchar(20)       list:active
    billing_cycle   varchar(20)       list:monthly
    price           decimal(10,2)     price|numberTold
    quantity        int               quantity
    trial_ends_at   timestamp null    timestampAfter|timestamp
    current_period_start timestamp    timestamp|timestampAfter
    current_period_end timestamp      timestampAfter
    canceled_at     timestamp null    timestampAfter
    stripe_id       varchar(255)      pattern|uuid|token|code
    auto_renew      boolean           boolean`,
  sessions: `
    id              varchar(255) pk   sessionId|uuid|token
    ip_address      varchar(45)       ipv4
    user_agent      text              userAgent
    payload         text              json|text|sentence|paragraph|token
    last_activity   int               epochSeconds
    expires_at      timestamp         timestamp|timestampAfter`,
  audit_logs: `
    id              bigint pk         sequence
    action          varchar(50)       list:update
    entity_type     varchar(50)       tableName|choice|list:User
    entity_id       bigint            integer:1-500
    old_values      json null         json
    new_values      json null         json
    ip              inet              ipv4
    user_agent      varchar(255)      userAgent
    actor_name      varchar(100)      fullName
    created_at      timestamp         timestamp`,
  webhooks: `
    id              bigint pk         sequence
    url             varchar(2048)     url
    secret          varchar(64)       apiKey|token
    is_enabled      boolean           boolean
    events          text[]            array
    failure_count   int               retries|count
    http_method     varchar(10)       httpMethod|list:POST
    last_response_code int null       httpStatus`,
  feature_flags: `
    id              int pk            sequence
    key             varchar(100) unique  configKey|featureName|~^[a-z]+-[a-z]
    name            varchar(100)      featureName|~^[a-z]+-[a-z]|recased
    enabled         boolean           boolean
    rollout_percentage int            percentage|list:100
    environment     varchar(20)       environmentName`,
  invitations: `
    id              uuid pk           uuid
    email           varchar(255)      email
    token           varchar(64) unique   token
    role            varchar(20)       roleName
    accepted_at     timestamp null    timestampAfter
    expires_at      timestamp         timestampAfter
    created_at      timestamp         timestamp`,
  invoices: `
    id              bigint pk         sequence
    number          varchar(30) unique   invoiceNumber
    status          varchar(20)       list:paid
    amount_due      decimal(12,2)     amount
    amount_cents    bigint            integer:199-49999
    tax             decimal(12,2)     amount
    due_date        date              dateAfter
    issued_at       date              date
    paid_at         timestamp null    timestampAfter|dateAfter
    pdf_url         text null         url|~pdf$
    memo            text null         transactionDescription|note`,
  roles: `
    id              int pk            sequence
    name            varchar(50) unique   rolesList
    description     text null         description|entryText
    level           int               level|list:0`,
  permissions: `
    id              int pk            sequence
    name            varchar(100) unique  permission
    guard_name      varchar(50)       list:web|constant|label|word|title|fullName|permission`,
  notifications: `
    id              uuid pk           uuid
    type            varchar(50)       list:email|list:comment
    title           varchar(255)      subject|headline|conditional|list:New comment
    message         text              message|conditional
    is_read         boolean           boolean|whetherSet
    read_at         timestamp null    timestampAfter
    channel         varchar(20)       list:email
    created_at      timestamp         timestamp`,
};
