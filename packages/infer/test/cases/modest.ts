/** What is not known, or means something else than it mostly does: values that could stand there, and none that could not. */
export const modest: Readonly<Record<string, string>> = {
  race_venues: `
    id              int pk            sequence
    trackname       varchar(60)       building`,
  order_books: `
    id              int pk            sequence
    instrument      text              list:Not specified
    stop            text              list:Not specified`,
  sports_results: `
    id              int pk            sequence
    date            varchar(20)       date
    time            varchar(10)       ~^[012][0-9]:[0-5][0-9]$
    finish_rank     int               integer:1-60
    placement       int               integer:1-60
    fastest_lap_time varchar(20)      ~^[0-9]:[0-9]{2}\\.[0-9]{3}$`,
  tombs: `
    id              int pk            sequence
    xq_tomb         varchar(100)      list:Not specified
    chest_wider_then text              list:None
    how_en          text              list:None
    mowed           varchar(30)       list:yes
    grade           varchar(1)        ~^[A-D]$
    erected_by_hand varchar(1)        ~^[YN]$
    lot_figure      decimal(5,2)      decimal:0-100`,
  setlist_pieces: `
    id              int pk            sequence
    title           varchar(80)       songTitle
    composer        varchar(80)       artistName`,
  glorps: `
    id              int pk            sequence
    title           varchar(80)       ~^Glorp
    num_glorp       varchar(10)       ~^[0-9]+$
    obsdate         int               epochSeconds
    telemetry_root_hash varchar(64)   sha256`,
  adjudicators: `
    id              int pk            sequence
    adjud_name      varchar(80)       fullName
    num_titre       varchar(80)       ~^[0-9]+$
    CodeQuartier    varchar(10)       ~^[A-Z]{2}[0-9]{3}$
    wine_name       varchar(80)       ~ wine$
    low_estimate    int               price`,
  sms_inbox: `
    id              int pk            sequence
    sender          varchar(40)       phone
    message         text              *`,
  seen_packets: `
    id              int pk            sequence
    source          varchar(15)       ipv4
    src_port        int               port|integer`,
  label_texts: `
    id              int pk            sequence
    name_lang_key   varchar(80)       ~^(?![a-z]{2}$)`,
  postings_of_stock: `
    id              int pk            sequence
    shelf           varchar(20)       *
    quantity        int               *
    comment         varchar(80)       ~^(?!.*\\b(?:I|Looks|Thanks|somebody)\\b)`,
  registered_clients: `
    id              int pk            sequence
    api_url         varchar(200)      ~^https://api\\.
    download_url    varchar(200)      ~\\.zip$
    proxy_url       varchar(200)      ~^http://|choice
    endpoint        varchar(200)      ~^https://
    description     varchar(200)      ~^(?!.*(?:We decided|Do not forget|Please))`,
  users: `
    id              int pk            sequence
    name            varchar(80)       username
    display_name    varchar(80)       displayName
    github_id       varchar(40)       ~^[0-9]{5,8}$`,
  relay_limits: `
    id              int pk            sequence
    relay_key       varchar(80) unique ~^[a-z]+(?:_[a-z]+)+$|list:max_users
    parse_error_count int             retries`,
  athletes: `
    id              int pk            sequence
    name            varchar(80)       fullName
    birth_date      date              *
    details         text              bio`,
  consumers: `
    id              int pk            sequence
    secret          varchar(80)       *
    description     varchar(200)      description|rowText`,
  lessons_of_drivers: `
    id              int pk            sequence
    grading_status  varchar(20)       list:graded
    booking_of_rooms_status varchar(20) *
    levelling_status varchar(20)      list:in_progress
    delivery_mode   varchar(20)       *`,
  volunteers_of_club: `
    id              int pk            sequence
    disability_status varchar(30)     list:prefer not to say
    smoking_status  varchar(30)       list:former
    seniority       varchar(20)       list:junior
    income_bracket  varchar(40)       ~[0-9]`,
  mail_ways: `
    id              int pk            sequence
    smtp_encryption varchar(20)       list:starttls
    queue_driver    varchar(20)       list:redis
    sidebar_position varchar(20)      list:left
    retry_policy    varchar(20)       list:exponential
    aggregation     varchar(20)       list:sum`,
  worn_products: `
    id              int pk            sequence
    name            varchar(80)       *
    price           decimal(8,2)      *
    fit             varchar(20)       list:slim
    neckline        varchar(20)       list:v-neck
    flavour         varchar(20)       list:Vanilla
    tax_class       varchar(20)       list:reduced
    valuation_method varchar(20)      list:FIFO`,
  branch_offices: `
    id              int pk            sequence
    braddress1      varchar(40)       street
    brdescription   varchar(80)       ~^.+$
    ponumber        varchar(20)       ~[0-9]
    brtype          varchar(20)       list:headquarters`,
  trains: `
    id              int pk            sequence
    from            varchar(40)       city
    to              varchar(40)       city`,
  donations: `
    id              int pk            sequence
    source          varchar(40)       list:fundraiser
    amount          decimal(10,2)     *`,
  enquiries: `
    id              int pk            sequence
    source          varchar(40)       list:walk_in
    message         text              *`,
  user_groups_of_forum: `
    id              int pk            sequence
    trust_level     int               list:0
    notification_level int            list:0`,
  model_fields: `
    id              int pk            sequence
    relation        varchar(40)       list:many_to_one`,
  emergency_contacts: `
    id              int pk            sequence
    relationship    varchar(40)       list:spouse
    phone           varchar(40)       phone`,
  colleges: `
    id              int pk            sequence
    state           varchar(2)        regionCode`,
  recurring_reports: `
    id              int pk            sequence
    format          varchar(20)       list:pdf
    coordinate_format varchar(20)     list:dms`,
  customer_policies: `
    id              int pk            sequence
    repetition_type varchar(50)       list:monthly
    smtp_security_type varchar(50)    list:tls`,
  patients_talk: `
    id              int pk            sequence
    code            varchar(20)       *
    text            text              *
    language        varchar(255)      languageName|list:en`,
  relations_of_terms: `
    relation_id     varchar(20) pk    *
    label           varchar(80)       *
    reverse_relation_id varchar(20)   pattern`,
};
