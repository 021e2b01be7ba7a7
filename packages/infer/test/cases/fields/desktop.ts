/** What browsers, telephones, players, readers and citation managers keep in their files. */
export const browser: Readonly<Record<string, string>> = {
  cookies: `
    host_key text ~example$
    name text list:session_id
    path text list:/
    samesite int choice
    source_port int choice`,
  autofill: `
    name text list:query
    value text settingValue`,
  logins: `
    origin_url text ~^https://[a-z.]+$
    username_element text list:email
    password_element text list:passwd
    signon_realm text textFrom
    blacklisted_by_user int choice`,
  downloads: `
    current_path text ~Downloads
    by_ext_name text list:`,
  moz_keywords: `
    place_id INTEGER pk *
    keyword text unique ~^[a-z]{1,6}$`,
};

export const phone: Readonly<Record<string, string>> = {
  raw_contacts: `
    account_type text list:com.example.mail
    display_name text fullName|displayName
    phonebook_label text ~^[A-Z]$
    custom_ringtone text ~^content:`,
  calls: `
    number text phone
    normalized_number text *
    formatted_number text phone|textFrom
    name text fullName
    post_dial_digits text list:;4711
    source_package text list:com.example.dialer`,
  sms: `
    address text phone
    body text *
    service_center text phone
    creator text list:com.example.messages`,
  canonical_addresses: `
    address text phone`,
  calendars: `
    calendar_displayName text list:Family
    ownerAccount text email`,
};

export const mediaCenter: Readonly<Record<string, string>> = {
  tvshow: `
    id int pk sequence
    premiered text ~^[12]`,
  actor_link: `
    media_type text list:movie
    role text list:Himself`,
  streamdetails: `
    strVideoCodec text list:hevc
    iAudioChannels int choice
    fVideoAspect float decimal`,
  seasons: `
    id int pk sequence
    name text pattern`,
  uniqueid: `
    value text pattern
    type text list:imdb`,
};

export const references: Readonly<Record<string, string>> = {
  item_creators: `
    id int pk sequence
    order_index int *`,
  creator_types: `
    id int pk sequence
    creator_type text list:editor`,
  collections: `
    id int pk sequence
    collection_name text list:Thesis
    key text pattern`,
  item_annotations: `
    id int pk sequence
    page_label text pattern`,
  saved_search_conditions: `
    id int pk sequence
    operator text list:contains`,
};

export const nutrients: Readonly<Record<string, string>> = {
  nutrient: `
    id int pk sequence
    name text list:Protein
    unit_name text list:MG`,
  branded_food: `
    id int pk sequence
    brand_owner text list:Green Valley Dairy
    serving_size_unit text list:ml
    household_serving_fulltext text list:1 cup`,
  food_portion: `
    id int pk sequence
    gram_weight float decimal
    modifier text list:chopped`,
};

export const ebooks: Readonly<Record<string, string>> = {
  last_read_positions: `
    id int pk sequence
    format text list:EPUB
    cfi text ~epubcfi
    epoch float epochSeconds`,
  books_series_link: `
    id int pk sequence
    book int *`,
  identifiers: `
    id int pk sequence
    type text *
    val text pattern`,
  custom_columns: `
    id int pk sequence
    datatype text list:rating`,
};

export const openStreetMap: Readonly<Record<string, string>> = {
  current_nodes: `
    id bigint pk sequence
    latitude int integer
    tile bigint integer`,
  current_node_tags: `
    k text list:highway
    v text list:residential`,
  current_relation_members: `
    member_role text list:outer`,
  planet_osm_point: `
    amenity text list:bench
    highway text list:footway
    natural text list:tree
    population text pattern
    surface text list:gravel`,
};

export const researchData: Readonly<Record<string, string>> = {
  patient_dimension: `
    patient_num int pk sequence
    vital_status_cd varchar(50) list:Y
    age_in_years_num int age`,
  observation_fact: `
    concept_cd varchar(50) list:LOINC:4548-4
    valtype_cd varchar(50) list:N
    units_cd varchar(50) list:mg/dL`,
  diagnosis: `
    dx varchar(18) list:I10
    dx_origin varchar(2) list:OD
    enc_type varchar(2) list:ED`,
};

export const naturalCollections: Readonly<Record<string, string>> = {
  collecting_events: `
    id int pk sequence
    method varchar(50) list:light trap
    verbatim_locality text list:Old quarry, south slope`,
  localities: `
    id int pk sequence
    datum varchar(50) list:WGS84
    elevation_method varchar(50) list:GPS`,
  determinations: `
    id int pk sequence
    type_status_name varchar(50) list:holotype
    qualifier varchar(16) list:cf.`,
  taxa: `
    id int pk sequence
    author varchar(128) list:Mill.
    cites_status varchar(32) list:II`,
};

export const medicalRecords: Readonly<Record<string, string>> = {
  form_soap: `
    id int pk sequence
    assessment text list:Acute bronchitis.
    plan text list:Refer to physiotherapy.`,
  form_vitals: `
    id int pk sequence
    respiration decimal(12,6) decimal:8-30
    temp_method varchar(255) list:Oral
    BMI_status varchar(255) list:Overweight`,
  history_data: `
    id int pk sequence
    tobacco text list:never smoked
    history_mother text list:None known
    last_breast_exam varchar(255) list:normal`,
  patient_data: `
    id int pk sequence
    hipaa_notice varchar(3) list:YES`,
};

export const trialRegistry: Readonly<Record<string, string>> = {
  design_outcomes: `
    id int pk sequence
    time_frame text list:12 weeks
    population text list:All randomised participants`,
  eligibilities: `
    id int pk sequence
    gender text list:ALL
    healthy_volunteers text list:No`,
  browse_conditions: `
    id int pk sequence
    mesh_term text list:Asthma
    downcase_mesh_term text recased`,
  studies: `
    nct_id varchar(20) pk *
    phase text list:PHASE3
    overall_status text list:COMPLETED`,
};

export const ledgers: Readonly<Record<string, string>> = {
  splits: `
    guid varchar(32) pk *
    memo varchar(2048) list:Weekly shop
    reconcile_state varchar(1) list:n
    value_num bigint integer
    value_denom bigint choice`,
  schedxactions: `
    guid varchar(32) pk *
    name varchar(2048) list:Rent`,
  commodities: `
    guid varchar(32) pk *
    mnemonic varchar(2048) list:EUR`,
};

export const photoLibrary: Readonly<Record<string, string>> = {
  exif: `
    id int pk sequence
    make text list:Apple
    lens_model text list:Nikkor 50mm f/1.8
    f_number float *
    colorspace text list:sRGB`,
  asset_faces: `
    id int pk sequence
    source_type text list:machine-learning`,
  albums: `
    id int pk sequence
    album_name text list:Birthdays`,
};

export const archives: Readonly<Record<string, string>> = {
  archival_object: `
    id int pk sequence
    display_string text list:Account book, 1887
    other_level varchar(255) list:series`,
  top_container: `
    id int pk sequence
    indicator varchar(255) pattern`,
  resource: `
    id int pk sequence
    title text list:Carter Family Papers
    publish int choice`,
  term: `
    id int pk sequence
    vocab_id int *
    term varchar(255) list:Bridges`,
};

export const medicalReference: Readonly<Record<string, string>> = {
  rxnconso: `
    rxcui varchar(8) pattern
    tty varchar(20) list:SCD
    str varchar(3000) list:atorvastatin`,
  mesh_heading: `
    id int pk sequence
    descriptor_name varchar(200) list:Humans`,
  medline_citation: `
    id int pk sequence
    article_title text list:Sleep and recovery after surgery
    issue varchar(20) pattern`,
};

export const coreData: Readonly<Record<string, string>> = {
  ZCONTACT: `
    Z_PK int pk sequence
    ZFIRSTNAME text firstName
    ZLASTNAME text lastName
    ZEMAIL text email`,
};

export const rules: Readonly<Record<string, string>> = {
  correspondents: `
    id int pk sequence
    match varchar(256) list:insurance
    matching_algorithm int *`,
};
