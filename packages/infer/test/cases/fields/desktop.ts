/** What browsers, telephones, players, readers and citation managers keep in their files. */
export const browser: Readonly<Record<string, string>> = {
  cookies: `
    host_key text ~example$
    name text list:session_id
    path text list:/
    samesite int choice
    source_port int choice`,
  autofill: `
    name text list:email
    value text list:bread recipe`,
  logins: `
    origin_url text ~^https://[a-z.]+$
    username_element text list:email
    password_element text list:passwd
    signon_realm text ~^https://
    blacklisted_by_user int choice`,
  downloads: `
    current_path text ~Downloads
    by_ext_name text list:Reader View`,
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
    formatted_number text phone
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
