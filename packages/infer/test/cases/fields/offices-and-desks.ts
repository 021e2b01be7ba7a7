import type { Schemas } from "./schemas.ts";

/** Helpdesks, bills, books, bookings and shops, where plain words mean something of their own. */
export const officesAndDesks: Schemas = {
  support_desk_told: {
    channel_web_widgets: `
      welcome_tagline text list:We make it simple to connect with us. Ask us anything.|akin
      reply_time int choice`,
    portals: `
      header_text text ~[?.a-z]$
      page_title text list:Help center`,
    canned_responses: `
      short_code varchar(20) list:refund
      content text ~[.?!]$`,
    campaign_messages: `
      status varchar(20) list:delivered`,
    data_imports: `
      data_type varchar(30) list:contacts`,
    custom_attribute_definitions: `
      regex_cue varchar(255) ~^Please`,
    custom_roles: `
      description text ~s`,
    channel_whatsapp: `
      provider varchar(40) list:whatsapp_cloud`,
    channel_sms: `
      provider varchar(40) list:vonage`,
  },
  bills_told: {
    ip_clients: `
      client_web varchar(100) url`,
    ip_invoice_groups: `
      invoice_group_name varchar(50) list:Quote default
      invoice_group_prefix_year int choice`,
    ip_import_details: `
      import_lang_key varchar(35) list:invoices`,
    ip_merchant_responses: `
      merchant_response varchar(255) list:Approved
      merchant_response_driver varchar(35) list:paypal`,
    ip_client_notes: `
      client_note text ~[.]$`,
    ip_versions: `
      version_file varchar(45) ~[.]sql$`,
  },
  history_told: {
    account_history: `
      change_type char(6) list:INSERT
      first_name_length int integer`,
    payment_history: `
      state_name varchar(64) list:AUTH_SUCCESS`,
    payment_methods: `
      plugin_name varchar(50) list:stripe`,
  },
  books_told: {
    account_periods: `
      state varchar(20) list:locked
      type varchar(20) list:adjustment`,
    account_move_template_keywords: `
      name varchar(40) list:party
      type varchar(20) list:numeric`,
    sale_lines: `
      type varchar(20) list:subtotal`,
    party_addresses: `
      party_name varchar(100) companyName`,
    sale_configurations: `
      sale_invoice_method varchar(20) list:shipment
      project_invoice_method varchar(20) list:timesheet`,
    project_works: `
      effort_duration interval *`,
  },
  bookings_told: {
    roles: `
      appointments int choice
      system_settings int choice`,
    user_settings: `
      working_plan text ~^[{]"monday
      google_calendar varchar(128) list:primary`,
  },
  wide_shop_told: {
    oms_orders: `
      order_sn varchar(64) ~^20
      delivery_sn varchar(64) ~[0-9]{12}
      bill_header varchar(200) companyName
      delete_status int choice`,
    oms_order_items: `
      product_sn varchar(64) ~^[67]
      product_attr varchar(500) ~^[[]`,
  },
  calendar_told: {
    dwdate: `
      d_datekey int pk sequence
      d_date varchar(19) date
      d_dayofweek varchar(10) datePart
      d_month varchar(10) datePart
      d_year int datePart
      d_daynuminmonth int datePart
      d_weeknuminyear int datePart
      d_lastdayinmonthfl varchar(1) dayIs`,
  },
  dues_told: {
    invoices: `
      amount_due int amount
      amount_paid int shareOf
      amount_remaining int total
      tax int shareOf`,
    ip_tax_rates: `
      tax_rate_name varchar(25) list:Exempt
      tax_rate_percent decimal(5,2) *`,
  },
  shops_and_claims_told: {
    product_comments: `
      content text reviewText|opinion
      grade float *`,
    customer_messages: `
      message text passage`,
    webhook_messages: `
      message text ~^[{]`,
    surgery_classification: `
      name varchar(100) list:Hip replacement`,
    claims: `
      diagnosis_code varchar(10) *
      surgery_name varchar(100) list:Hip replacement
      hospital_name varchar(100) *
      department varchar(50) list:Cardiology`,
    users: `
      password varchar(255) *
      has_password boolean *`,
  },
  what_is_paid_told: {
    orders: `
      total_amount decimal(10,2) amount
      freight_amount decimal(10,2) choice
      promotion_amount decimal(10,2) shareOf
      coupon_amount decimal(10,2) shareOf
      pay_amount decimal(10,2) total`,
    transactions: `
      amount decimal(12,2) amount
      processed_amount decimal(12,2) partOf`,
    account_invoice_tax: `
      base decimal(12,2) *
      amount decimal(12,2) partOf`,
    channel_email: `
      smtp_password varchar(255) pattern`,
    integrations: `
      wallabag_enabled boolean *
      wallabag_url varchar(255) *
      wallabag_username varchar(100) *
      wallabag_password varchar(255) pattern`,
    feeds: `
      feed_url varchar(500) *
      username varchar(100) *
      password varchar(255) pattern`,
    members: `
      site_url varchar(255) *
      username varchar(100) *
      password varchar(255) passwordHash`,
  },
};
