import type { Schemas } from "./schemas.ts";

/** Words that standards give a few values, and those that are another trade's elsewhere. */
export const standards: Schemas = {
  calendarServer: {
    dav_events: `
    id                int pk              sequence
    dtstamp           timestamp           timestamp
    summary           text                list:Dentist
    class             text                list:PUBLIC
    status            text                list:CONFIRMED
    transp            text                list:OPAQUE
    duration          text                list:PT1H`,
    dav_attendees: `
    id                int pk              sequence
    cal_address       text                ~^mailto:
    cutype            text                list:INDIVIDUAL
    role              text                list:REQ-PARTICIPANT
    partstat          text                list:ACCEPTED
    rsvp              boolean             boolean`,
    dav_alarms: `
    id                int pk              sequence
    action            text                list:DISPLAY
    trigger           text                list:-PT15M
    related           text                list:START
    repeat            int                 integer|count|choice`,
    dav_locks: `
    id                int pk              sequence
    token             text                pattern|secret|token
    lock_scope        text                list:exclusive
    lock_type         text                list:write
    depth             text                list:infinity`,
  },
  signsIn: {
    idp_connections: `
    id                int pk              sequence
    name              text                list:Keycloak
    strategy          text                list:saml
    entity_id         text                ~^https://
    sso_url           text                ~^https://
    binding           text                list:HTTP-POST
    signature_algorithm text              list:RSA-SHA256`,
    idp_directories: `
    id                int pk              sequence
    bind_dn           text                ~dc=
    search_scope      text                list:subtree
    user_object_class text                list:inetOrgPerson
    vendor            text                list:OpenLDAP`,
    oauth_clients: `
    id                int pk              sequence
    redirect_uris     text                ~^https://
    response_types    text                list:code
    audience          text                list:account
    pkce              text                list:required`,
    mfa_factors: `
    id                int pk              sequence
    type              text                list:totp
    status            text                list:verified
    aaguid            text                uuid`,
    signing_keys: `
    id                int pk              sequence
    kid               text                pattern|uuid|token
    kty               text                list:RSA
    use               text                list:sig
    crv               text                list:P-256`,
    members: `
    id                int pk              sequence
    email             text                email
    plan              text                planName`,
  },
  tracksFaults: {
    fault_groups: `
    id                int pk              sequence
    fingerprint       text                sha256|gitSha|pattern
    klass             text                list:TypeError
    message           text                list:KeyError: 'currency'
    level             text                list:error
    state             text                list:unresolved
    occurrences       int                 count`,
    occurrences: `
    id                int pk              sequence
    hostname          text                hostname|serverName
    environment       text                environmentName
    os                text                operatingSystem
    runtime           text                list:PHP 8.3`,
    transactions: `
    id                int pk              sequence
    name              text                list:GET /dashboard
    op                text                list:db.query
    method            text                list:GET
    apdex             decimal(4,3)        decimal|ratio`,
    alert_rules: `
    id                int pk              sequence
    trigger           text                list:regression
    condition         text                list:above
    threshold         int                 choice|integer
    target            text                list:#alerts`,
  },
  buildsCode: {
    repositories: `
    id                int pk              sequence
    name              text                repositoryName|pattern|label`,
    pipelines: `
    id                int pk              sequence
    sha               text                gitSha
    ref_type          text                list:tag
    source            text                list:push`,
    runners: `
    id                int pk              sequence
    executor          text                list:docker
    type              text                list:instance
    platform          text                list:linux`,
    packages: `
    id                int pk              sequence
    version           text                versionNumber
    status            text                list:published
    downloads         int                 count`,
    deploy_keys: `
    id                int pk              sequence
    title             text                list:CI server
    key               text                ~^ssh-ed25519
    fingerprint       text                pattern|sha256
    type              text                list:rsa`,
  },
  asksModels: {
    models: `
    id                int pk              sequence
    context_window    int                 choice|integer
    quantization      text                list:int8
    license           text                list:MIT
    parameters        text                list:70B`,
    guardrails: `
    id                int pk              sequence
    stage             text                list:input
    category          text                list:pii`,
    kb_chunks: `
    id                int pk              sequence
    content           text                passage|paragraph|text|choice|sentence|pattern
    heading_path      text                list:Billing > Invoices`,
    fine_tuning_jobs: `
    id                int pk              sequence
    base_model        text                weighted|choice|modelName
    n_epochs          int                 choice|integer
    method            text                list:lora
    training_file     text                ~\\.jsonl$`,
  },
  watches: {
    services: `
    id                int pk              sequence
    tier              text                list:tier-1
    lifecycle         text                list:production|list:experimental
    runbook_url       text                ~^https://
    type              text                list:worker`,
    alert_policies: `
    id                int pk              sequence
    name              text                list:Disk almost full
    metric            text                pattern|choice|weighted|metricName
    threshold         int                 choice|integer
    query             text                list:up == 0`,
    alert_events: `
    id                int pk              sequence
    fingerprint       text                sha256|pattern|gitSha
    severity          text                severity|weighted|choice
    status            text                list:firing
    source            text                list:grafana
    host              text                hostname|serverName`,
    monitors: `
    id                int pk              sequence
    target            text                ~.
    interval_sec      int                 choice|weighted|integer
    method            text                list:HEAD
    regions           json                json`,
    check_results: `
    id                int pk              sequence
    region            text                list:eu-west-1
    total_ms          int                 integer|total|sum|count`,
    status_components: `
    id                int pk              sequence
    name              text                list:Webhooks
    status            text                list:operational
    show_uptime       boolean             boolean`,
    action_items: `
    id                int pk              sequence
    incident_id       int                 integer
    title             text                list:Test restore of backups
    state             text                list:wont_do`,
  },
  standsBetween: {
    gw_routes: `
    id                int pk              sequence
    path              text                ~^/
    match_type        text                list:prefix
    version           text                list:v1`,
    gw_plugins: `
    id                int pk              sequence
    name              text                list:cors
    route_id          int                 integer
    phase             text                list:access
    scope             text                list:global`,
    gw_certificates: `
    id                int pk              sequence
    common_name       text                ~[.]example$|domain|companyDomain
    issuer            text                list:Internal CA
    serial            text                ~^0[0-9A-F]:
    challenge         text                list:http-01`,
    job_queues: `
    id                int pk              sequence
    name              text                ~.
    backend           text                list:redis
    concurrency       int                 integer|count|choice
    state             text                list:draining`,
    queue_schedules: `
    id                int pk              sequence
    cron              text                cron|weighted|choice
    overlap_policy    text                list:skip
    misfire_policy    text                list:run_once`,
    webhook_deliveries: `
    id                int pk              sequence
    attempt           int                 retries
    outcome           text                list:timed_out
    response_status   int                 httpStatus`,
    rate_limits: `
    id                int pk              sequence
    scope             text                list:ip
    algorithm         text                list:token_bucket
    burst             int                 integer|count|choice`,
  },
  switchesFeatures: {
    flags: `
    id                int pk              sequence
    key               text                ~-
    value_type        text                list:boolean
    stage             text                list:pre-live
    off_variation     text                list:control`,
    strategies: `
    id                int pk              sequence
    flag_id           int                 integer
    name              text                list:flexibleRollout`,
    environments: `
    id                int pk              sequence
    sdk_key           text                ~^(sdk|cli|mob)-`,
    segments: `
    id                int pk              sequence
    match_type        text                list:all`,
    change_requests: `
    id                int pk              sequence
    action            text                list:updateEnabled`,
    experiments: `
    id                int pk              sequence
    phase             text                list:analysis
    method            text                list:bayesian`,
  },
  delivers: {
    zones: `
    id                int pk              sequence
    origin            text                ~[.]example$
    serial            int                 ~.
    refresh           int                 choice|integer|weighted`,
    dns_records: `
    id                int pk              sequence
    zone_id           int                 integer
    host              text                ~.
    rtype             text                list:CNAME
    rdata             text                ~.
    ttl               int                 choice|weighted|ttl
    health            text                list:unhealthy`,
    mailboxes: `
    id                int pk              sequence
    address           text                email|~@
    quota_mb          int                 choice|weighted|integer
    pw_scheme         text                list:ARGON2ID
    spam_action       text                list:quarantine
    sieve             text                list:keep;`,
    dmarc_reports: `
    id                int pk              sequence
    org_name          text                list:google.com
    disposition       text                list:quarantine
    adkim             text                list:r
    spf_result        text                list:softfail
    dkim_result       text                list:neutral`,
    mail_log: `
    id                int pk              sequence
    helo              text                ~.
    dsn               text                ~.
    reply_code        text                list:451
    action            text                list:greylist
    symbols           text                list:RCVD_TLS_ALL,ARC_NA,MIME_GOOD`,
  },
  runsMachines: {
    compute_instances: `
    id                int pk              sequence
    name              text                ~.
    flavor            text                ~.
    vcpus             int                 choice|weighted|integer|count
    image             text                list:debian-12
    boot_mode         text                list:uefi`,
    network_firewall_rules: `
    id                int pk              sequence
    name              text                list:deny-all
    protocol          text                ~.
    source            text                list:10.0.0.0/16
    destination       text                list:any`,
    k8s_clusters: `
    id                int pk              sequence
    version           text                ~^v1[.]
    channel           text                list:rapid
    cni               text                list:cilium
    upgrade_window    text                list:Sun 02:00-05:00`,
    k8s_events: `
    id                int pk              sequence
    type              text                list:Warning
    reason            text                ~.
    message           text                list:Created pod
    component         text                list:kubelet`,
    backup_policies: `
    id                int pk              sequence
    name              text                list:Weekly offsite
    schedule          text                ~.
    retention         text                list:30d
    encryption        text                list:kms
    lock_mode         text                list:compliance`,
    storage_buckets: `
    id                int pk              sequence
    name              text                pattern
    acl               text                list:private
    class             text                list:archive
    versioning        text                list:enabled`,
  },
  movesData: {
    data_sources: `
    id                int pk              sequence
    name              text                list:Shop database
    engine            text                ~.
    host              text                hostname|serverName
    tier              text                list:tier-2`,
    connectors: `
    id                int pk              sequence
    source_id         int                 integer
    destination       text                list:Data lake
    cursor_field      text                list:updated_at
    schema_change     text                list:ignore`,
    datasets: `
    id                int pk              sequence
    schema_name       text                ~.
    row_count         int                 count|integer
    classification    text                list:restricted
    freshness_sla     text                list:24h`,
    quality_checks: `
    id                int pk              sequence
    name              text                list:Order id is unique
    dimension         text                ~.
    action            text                list:quarantine`,
    dashboards: `
    id                int pk              sequence
    folder            text                list:Finance`,
  },
};
