/** Who looks at which pages of a website. */
export const webAnalytics: Readonly<Record<string, string>> = {
  websites: `
    id int pk sequence
    domain varchar(200) *`,
  page_views: `
    id int pk sequence
    website_id int *
    utm_source varchar(50) list:google
    utm_medium varchar(50) list:cpc`,
  saved_reports: `
    id int pk sequence
    name varchar(100) list:Checkout funnel
    type varchar(40) list:funnel
    description text list:How close we are to this quarter's goals.`,
  event_data: `
    id int pk sequence
    data_key varchar(100) list:coupon
    string_value varchar(200) list:WELCOME5
    number_value decimal null conditional`,
  federation_partners: `
    id int pk sequence
    relay_state_prefix varchar(100) *`,
};
