/** Sensors, servers, telecom, infrastructure tools. */
export const devices: Readonly<Record<string, string>> = {
  devices: `
    id              int pk            sequence
    name            varchar(80)       deviceName
    serial_number   varchar(40) unique   serialNumber
    mac_address     varchar(17)       macAddress
    ip_address      varchar(45)       ipv4
    firmware_version varchar(20)      versionNumber
    model           varchar(60)       deviceModel
    manufacturer    varchar(60)       manufacturer
    device_type     varchar(30)       deviceType
    battery_level   int               percentage|integer:0-100|decimal:1-99
    status          varchar(20)       list:offline
    last_seen_at    timestamp null    timestampAfter
    installed_at    timestamp         timestamp
    latitude        float null        latitude
    longitude       float null        longitude
    is_online       boolean           boolean
    hostname        varchar(100)      hostname
    imei            char(15) null     imei`,
  sensor_readings: `
    id              bigint pk         sequence
    temperature     float             temperature
    humidity        float             humidity
    pressure        decimal(6,1)      decimal:900-1100
    value           float             measurement
    unit            varchar(10)       unitOfMeasure
    voltage         float             decimal:226-236
    signal_strength int               integer
    recorded_at     timestamp         timestamp
    sensor_type     varchar(30)       sensorType`,
  servers: `
    id              int pk            sequence
    hostname        varchar(253) unique  hostname
    ip              inet              ipv4
    os              varchar(60)       list:Debian 12
    cpu_cores       int               list:1
    memory_mb       int               list:512
    disk_gb         int               list:10
    region          varchar(30)       region|*
    ssh_port        int               port|~^22
    environment     varchar(20)       environmentName
    uptime          bigint            durationSeconds|integer:600-8000000
    status          varchar(15)       list:running`,
  deployments: `
    id              bigint pk         sequence
    version         varchar(30)       semver|versionNumber
    commit_sha      char(40)          gitSha
    branch          varchar(100)      gitBranch
    environment     varchar(20)       environmentName
    status          varchar(20)       list:rolled_back
    started_at      timestamp         timestamp
    finished_at     timestamp null    timestampAfter
    deployed_by     varchar(60)       username|fullName
    image           varchar(200)      containerImage|imageUrl`,
  log_entries: `
    id              bigint pk         sequence
    level           varchar(10)       logLevel
    message         text              errorMessage|message|list:User logged in
    logger          varchar(100)      serviceName|className|list:app.auth
    stack_trace     text null         stackTrace
    request_id      uuid              uuid
    http_status     smallint          httpStatus
    method          varchar(8)        httpMethod
    path            varchar(255)      urlPath
    duration_ms     int               integer:0-60000
    user_agent      text null         userAgent
    client_ip       inet              ipv4
    timestamp       timestamp         timestamp
    hostname        varchar(100)      hostname
    pid             int               integer:300-65000`,
  jobs: `
    id              bigint pk         sequence
    queue           varchar(60)       list:default
    payload         text              *
    attempts        smallint          retries|partOf
    max_attempts    smallint          list:3
    priority        int               list:1|integer|list:3
    run_at          timestamp         timestamp|timestampAfter
    failed_at       timestamp null    timestampAfter
    last_error      text null         errorMessage
    status          varchar(20)       list:queued
    reserved_at     int null          epochSeconds|timestampAfter
    available_at    int               epochSeconds|timestampAfter
    created_at      int               epochSeconds`,
  cron_jobs: `
    id              int pk            sequence
    name            varchar(80)       processName
    schedule        varchar(60)       cronExpression
    command         text              list:npm run build
    enabled         boolean           boolean
    timeout_seconds int               ttl|integer:5-120
    last_run_at     timestamp null    timestamp|timestampAfter
    next_run_at     timestamp null    timestampAfter|timestamp`,
  dns_records: `
    id              int pk            sequence
    domain          varchar(253)      domain|recased
    type            varchar(10)       *
    ttl             int               ttl|choice
    priority        int null          choice`,
  certificates: `
    id              int pk            sequence
    common_name     varchar(253)      domain|hostname|*
    issuer          varchar(120)      list:Internal CA
    fingerprint     varchar(64)       sha256
    not_before      timestamp         timestamp
    not_after       timestamp         timestampAfter
    serial          varchar(40)       ~^0[0-9A-F]:`,
  repositories: `
    id              bigint pk         sequence
    name            varchar(100)      packageName|pattern
    description     text null         description|pattern|entryText
    default_branch  varchar(100)      gitBranch|list:main
    stars_count     int               count
    forks_count     int               count
    language        varchar(40)       languageName|*|list:TypeScript
    homepage        varchar(255) null addressOf
    is_private      boolean           boolean
    size_kb         int               fileSize|integer:1-24000
    license         varchar(40) null  *`,
  call_records: `
    id              bigint pk         sequence
    caller_number   varchar(20)       phone
    callee_number   varchar(20)       phone
    call_duration   int               elapsed
    call_start      timestamp         timestamp
    call_end        timestamp         timestampAfter
    cost            decimal(8,4)      amount:0-20
    imsi            varchar(15)       digits|pattern
    cell_id         int               integer:1-500
    direction       varchar(10)       list:inbound`,
  metrics: `
    id              bigint pk         sequence
    metric_name     varchar(100)      metricName
    value           float             measurement
    host            varchar(100)      hostname
    tags            json              json
    collected_at    timestamp         timestamp`,
  settings: `
    id              int pk            sequence
    key             varchar(100) unique  configKey|settingKey
    value           text              settingValue
    description     text null         description|settingTold
    is_public       boolean           boolean`,
};
