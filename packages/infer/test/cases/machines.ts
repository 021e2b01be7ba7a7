/** What servers keep of themselves, of calls, networks and wards: idioms that were read wrongly once. */
export const machines: Readonly<Record<string, string>> = {
  call_dialogs: `
    id              bigint pk         sequence
    callid          varchar(255)      uuid
    from_tag        varchar(128)      ~^[0-9a-f-]+$
    caller_contact  varchar(255)      ~^sip:
    callee_cseq     varchar(32)       ~^\\d+$
    caller_sock     varchar(64)       ~^(udp|tcp|tls):
    route_set       varchar(512)      ~^<sip:
    method          varchar(16)       list:INVITE
    sip_reason      varchar(128)      list:Busy Here
    direction       varchar(4)        list:in
    toip            varchar(50)       ipv4
    ha1             varchar(64)       md5
    xdata           varchar(512)      ~^[a-z0-9]{8}$`,
  carrier_routes: `
    id              int pk            sequence
    prefix          varchar(16)       ~^\\d{2,5}$
    strip           int               integer:0-1000
    lcr_weight      smallint          weight|integer
    defunct         int               list:0`,
  access_rules: `
    id              int pk            sequence
    method          varchar(16)       httpMethod
    path            varchar(128)      urlPath`,
  events: `
    name            varchar(255)      list:Database failover
    host            varchar(255)      hostname
    server          varchar(255)      copy
    pid             int               integer
    started         timestamp         *`,
  media: `
    id              int pk            sequence
    source          text              url
    renderer        varchar(255)      kindOfFile
    media_type      varchar(190)      mimeTypeOfFile
    extension       varchar(255)      fileExtension`,
  assets: `
    id              int pk            sequence
    name            varchar(255)      fileName
    media_type      varchar(190)      mimeTypeOfFile
    extension       varchar(255)      fileExtension`,
  attribute_property_hist: `
    id              bigint pk         sequence
    class           varchar(255)      *
    name            varchar(255)      columnName
    data_type       varchar(255)      list:text
    value           text              settingValue`,
  property_attribute_device: `
    id              bigint pk         sequence
    device          varchar(255)      deviceName
    attribute       varchar(255)      ~^[a-z]+(_[a-z1-4]+)?$
    name            varchar(255)      ~^[a-z]+_[a-z]+$
    value           text              settingValue`,
  attribute_properties: `
    id              bigint pk         sequence
    label           varchar(255)      list:Department
    comment         text              comment|note|sentence|pattern|rowText`,
  sensitive_configs: `
    group           varchar(255)      list:database|settingTold
    option          varchar(255)      settingName|settingKey
    value           text              settingValue`,
  input_history: `
    id              bigint pk         sequence
    input           varchar(255)      list:weather|searchQuery`,
  page_blocks: `
    id              bigint pk         sequence
    layout          varchar(80)       list:full_width
    unknown_fields  text              json
    filters         text              json`,
  api_keys: `
    id              bigint pk         sequence
    label           varchar(255)      list:CI pipeline
    credential_hash varchar(60)       passwordHash`,
  mappings: `
    id              varchar(64) pk    uuid
    rules           text              json`,
  site_settings: `
    id              varchar(190) pk   configKey|settingKey
    value           text              settingValue`,
  // Where something else names it, an id is an id.
  shipping_preference: `
    id              varchar(190) pk   uuid
    attribute       text              columnName
    value           text              configValue|settingValue|setting`,
  request_tokens: `
    request_secret  varchar(64)       *
    verifier        varchar(64)       token`,
  film_categories: `
    id              bigint pk         sequence
    name            varchar(25)       list:Comedy`,
  grants: `
    id              bigint pk         sequence
    expires_at      timestamp         *
    expires_at_int  bigint            timestampAfter`,
  virtual_networks: `
    id              int pk            sequence
    vlan            int               integer
    cidr            varchar(43)       ~/\\d+$
    gateway         varchar(39)       networkPart
    broadcast       varchar(39)       ~\\.255$
    dhcp_start      varchar(39)       networkPart
    cidr_v6         varchar(43)       ~^2001:db8:
    gateway_v6      varchar(39)       networkPart
    bridge          varchar(64)       list:br0
    vpn_public_address varchar(39)    ipv4
    mask            int               list:24|networkPart
    injected        tinyint           list:0`,
  open_port_rules: `
    id              int pk            sequence
    protocol        varchar(5)        *
    from_port       int               copy
    to_port         int               list:443
    cidr            varchar(43)       *`,
  moved_disks: `
    id              int pk            sequence
    memory_total    bigint            *
    memory_processed bigint           partOf
    memory_remaining bigint           partOf`,
  peers: `
    id              int pk            sequence
    machine_key     varchar(80)       ~=$
    hostname        varchar(255)      *
    ipv4            varchar(15)       *
    register_method varchar(20)       list:cli
    host_info       text              json`,
  seen_hosts: `
    id              int pk            sequence
    host            text              *
    rev_host        text              recased`,
  endpoint_groups: `
    id              int pk            sequence
    name            varchar(80)       label`,
  key_pairs: `
    id              int pk            sequence
    public_key      text              ~^ssh-`,
  role_assignments: `
    type            varchar(20)       list:group
    actor_id        varchar(64)       *
    target_id       varchar(64)       *
    role_id         varchar(64)       *`,
  note_attachments: `
    id              int pk            sequence
    role            varchar(20)       list:inline`,
  item_attributes: `
    id              int pk            sequence
    name            varchar(40)       list:Color
    value           varchar(40)       list:Black|settingValue`,
  shadow_backups: `
    id              int pk            sequence
    name            varchar(80)       ~^(?!.*dow backup)
    launched_at     timestamp         *
    launched_on     text              *`,
  block_devices: `
    id              int pk            sequence
    device_name     varchar(255)      ~^/dev/
    volume_type     varchar(64)       list:standard
    connection_info text              json
    encrypted_blob  text              ~^[A-Za-z0-9+/]+$
    client_cert     text              ~^-----BEGIN
    src_addr        varchar(64)       ipv4
    cleaned         int               list:0
    exported        int               list:0
    progress        varchar(20)       ~%$
    batch           char(36)          uuid`,
  web_sessions: `
    id              uuid pk           uuid
    browser         varchar(20)       clientBrowser
    device          varchar(20)       clientDevice
    language        varchar(35)       languageCode
    search_term     varchar(200)      list:coffee machine|searchQuery`,
  pci_slots: `
    id              int pk            sequence
    address         varchar(12)       ~^0000:
    vendor_hex      varchar(8)        ~^[0-9A-Fa-f]+$`,
  page_records: `
    id              int pk            sequence
    ns_namespace    int               list:0
    lang            varchar(35)       languageCode
    image_bits      int               list:24
    last_modified_header text         list:Mon, 12 Jan 2026 09:05:31 GMT`,
  insurance_policies: `
    id              int pk            sequence
    type            varchar(20)       list:auto
    premium         decimal(10,2)     amount`,
  rule_policies: `
    id              int pk            sequence
    type            varchar(20)       list:allow
    blob            text              ~^[A-Za-z0-9+/]+$`,
  parcels_sent: `
    id              int pk            sequence
    ship_name       varchar(40)       fullName
    ship_address    varchar(60)       street
    ship_city       varchar(15)       city`,
  calendar_days: `
    id              int pk            sequence
    day_date        date              date
    dom             int               datePart
    dow             int               datePart
    moy             int               datePart
    qoy             int               datePart`,
  fiche_salarie: `
    id              int pk            sequence
    birth_day       int               integer:1-31
    birth_month     int               integer:1-12
    dose_not_given  varchar(5)        list:Y`,
  correspondents: `
    id              int pk            sequence
    name            varchar(255)      fullName
    email           varchar(255)      email`,
  listening_ports: `
    id              int pk            sequence
    port_uc         int               port
    user_defined    smallint          list:0
    country_code    char(3)           countryCode3
    stats           text              json
    tag             varchar(40)       list:important`,
  mesh_peers: `
    id              int pk            sequence
    hostname        varchar(255)      copy
    ipv4            varchar(39)       ipv4
    given_name      varchar(63)       serverName
    endpoint        varchar(60)       ~:\\d{5}$
    host_info       text              json
    tags            varchar(200)      list:production`,
  auth_keys: `
    id              int pk            sequence
    prefix          varchar(12)       ~^[A-Za-z0-9]{8}$
    memory_total    bigint            *
    memory_processed bigint           *`,
  alembic_version: `
    version_num     varchar(32) pk    ~^[0-9a-f]{12}$`,
  network_ranges: `
    id              int pk            sequence
    netmask         inet              list:255.255.255.0
    broadcast       inet              ~\\.255$
    vlan            int               *
    transport_url   varchar(255)      ~^amqp:`,
  annual_reports: `
    id              int pk            sequence
    branch_name     varchar(60)       companyName|label|city|list:Central`,
  sip_registrations: `
    id              int pk            sequence
    callid          varchar(255)      uuid
    cseq            int               *
    methods         int               *
    path            varchar(512)      ~^<sip:
    user_agent      varchar(255)      list:Linphone/5.2.1
    instance        varchar(255)      ~^<urn:uuid:
    b_uri           varchar(255)      ~^sip:
    sip_code        varchar(3)        list:486
    direction       varchar(4)        list:in|list:out
    auth_ha1        varchar(128)      md5`,
  feed_subscriptions: `
    id              int pk            sequence
    feed_url        text              url
    rewrite_rules   text              list:nl2br
    filter_entry_rules text           list:^Podcast:
    allowed_font_hosts text           ~example[.]`,
  sale_promotions: `
    id              int pk            sequence
    discount_active char(1)           *
    purpose         char(15)          list:Clearance`,
  missed_calls: `
    id              int pk            sequence
    callid          varchar(255)      uuid
    from_tag        varchar(60)       *
    sip_code        char(3)           list:487`,
  counter_sales: `
    cs_quantity     int               quantity
    cs_list_price   decimal(7,2)      price|amount
    cs_ext_list_price decimal(7,2)    total
    cs_net_paid     decimal(7,2)      *
    cs_ext_tax      decimal(7,2)      *
    cs_net_paid_inc_tax decimal(7,2)  total`,
  trunkroutes: `
    id              int pk            sequence
    prefix          varchar(20)       *
    mask            int               *
    description     varchar(255)      description|summary|sentence|rowText`,
  disk_mounts: `
    id              int pk            sequence
    source          varchar(190)      ~^/(srv|data)/
    target          varchar(190)      ~^/(mnt|var|opt|home)/
    description     text              description|summary|sentence|rowText`,
  news_feeds: `
    id              int pk            sequence
    url             text              url
    etag            text              md5
    description     text              pattern`,
  site_locations: `
    id              int pk            sequence
    short           varchar(60)       ~^[A-Z]{2,4}[1-9]?$`,
  cron_schedules: `
    id              int pk            sequence
    cron_day_of_week varchar(20)      list:1-5
    cron_month      varchar(20)       list:*/3`,
  game_servers: `
    id              int pk            sequence
    memory          int               *
    cpu             int               *
    threads         varchar(60)       list:0-3
    scheme          varchar(10)       list:https
    totp_secret     varchar(64)       ~^[A-Z2-7]{32}$
    env_variable    varchar(60)       ~^[A-Z]+_[A-Z]+$`,
  deploy_ssh_keys: `
    id              int pk            sequence
    name            varchar(60)       list:CI server
    public_key      text              ~^ssh-ed25519`,
  webauthn_credentials: `
    id              int pk            sequence
    name            varchar(60)       list:YubiKey 5
    sign_count      int               *
    attestation_type varchar(40)      list:fido-u2f`,
  store_addresses: `
    id              int pk            sequence
    street_name     varchar(60)       ~^[A-Z][a-z]+( [A-Z][a-z]+)?$
    street_type     varchar(20)       list:Avenue`,
  ship_modes: `
    id              int pk            sequence
    type            varchar(30)       list:express`,
};
