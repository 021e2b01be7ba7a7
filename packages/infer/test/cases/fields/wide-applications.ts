/** Applications that most people know: shops, trackers, browsers, accounts, timetables. */
export const wideShop: Readonly<Record<string, string>> = {
  geo_zones: `
    id int pk sequence
    name varchar(32) list:UK VAT Zone
    description varchar(255) *`,
  stock_statuses: `
    id int pk sequence
    name varchar(32) list:Pre-Order`,
  weight_classes: `
    id int pk sequence
    title varchar(32) list:Kilogram
    unit varchar(8) *`,
  extensions: `
    id int pk sequence
    type varchar(32) list:payment
    code varchar(128) *`,
  seo_urls: `
    id int pk sequence
    query varchar(255) list:product_id=42
    keyword varchar(255) *`,
};

export const wideTracker: Readonly<Record<string, string>> = {
  journal_details: `
    id int pk sequence
    prop_key varchar(30) *`,
  auth_sources: `
    id int pk sequence
    account_password varchar(255) ~^aes`,
  wiki_contents: `
    id int pk sequence
    text text ~h1`,
  queries: `
    id int pk sequence
    name varchar(255) list:My open issues
    filters text *`,
  roles: `
    id int pk sequence
    name varchar(255) list:Developer
    permissions text *`,
};

export const wideTimetable: Readonly<Record<string, string>> = {
  stop_times: `
    trip_id text *
    stop_headsign text list:Zoo`,
  calendar: `
    service_id text list:weekday
    monday int *
    sunday int *`,
  routes: `
    route_id text list:M1
    route_type int *
    route_color text *`,
};
