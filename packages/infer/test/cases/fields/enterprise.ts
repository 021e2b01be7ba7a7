import type { Schemas } from "./schemas.ts";

/** Applications that run shops, books of account, households and fleets, as they call their tables and columns. */
export const enterprise: Schemas = {
  shop_in_languages: {
    xq_product: `
      id_product     int pk          sequence
      price          decimal(20,6)   *
      upc            varchar(12)     ~^0[0-9]{11}$
      ape            varchar(6)      list:62.01Z`,
    xq_product_lang: `
      id_product     int             *
      id_lang        int             *
      name           varchar(128)    productName
      link_rewrite   varchar(128)    slug|textFrom|slugOf`,
    xq_attribute_group_lang: `
      id_attribute_group int         *
      id_lang        int             *
      name           varchar(128)    list:Dimensions
      public_name    varchar(64)     list:Dimensions`,
    xq_stock_mvt_reason_lang: `
      id_stock_mvt_reason int        *
      id_lang        int             *
      name           varchar(255)    list:Customer order`,
    xq_image_lang: `
      id_image       int             *
      id_lang        int             *
      legend         varchar(128)    caption`,
    xq_orders: `
      id_order       int pk          sequence
      secure_key     varchar(32)     ~^[0-9a-f]{32}$
      ip_registration varchar(45)    ipv4|ipv6|ipAddress|pattern|ip`,
    xq_order_total: `
      order_total_id int pk          sequence
      code           varchar(32)     list:sub_total
      title          varchar(255)    list:Sub-total
      value          decimal(15,4)   *`,
    xq_option: `
      option_id      int pk          sequence
      type           varchar(32)     list:select`,
    xq_option_description: `
      option_id      int             *
      language_id    int             *
      name           varchar(128)    list:Size`,
    xq_taxon: `
      id             int pk          sequence
      name           varchar(100)    list:Clothing
      permalink      varchar(200)    *`,
    xq_property: `
      id             int pk          sequence
      name           varchar(100)    list:Material`,
    xq_zone: `
      id             int pk          sequence
      name           varchar(100)    list:Domestic`,
    xq_country: `
      id             int pk          sequence
      iso            varchar(2)      *`,
  },
  books: {
    accounts: `
      guid           varchar(32) pk  *
      name           varchar(100)    list:Cash
      account_type   varchar(30)     list:asset
      parent_guid    varchar(32) null *
      code           varchar(20)     *`,
    bank_accounts: `
      id             int pk          sequence
      label          varchar(50)     list:Operating account
      iban           varchar(34)     iban`,
    splits: `
      guid           varchar(32) pk  *
      value_num      bigint          integer:100-400000
      value_denom    bigint          integer:1-100|choice
      memo           varchar(200)    *`,
  },
  tracker: {
    positions: `
      id             int pk          sequence
      latitude       decimal(9,6)        *
      longitude      decimal(9,6)        *`,
    events: `
      id             int pk          sequence
      type           varchar(128)    list:deviceOnline
      eventtime      timestamp       *`,
    geofences: `
      id             int pk          sequence
      name           varchar(128)    *
      area           varchar(4096)   ~^(?:CIRCLE|POLYGON)`,
    commands: `
      id             int pk          sequence
      type           varchar(128)    list:engineStop`,
  },
  household: {
    recipes: `
      id             int pk          sequence
      name           varchar(100)    *`,
    products: `
      id             int pk          sequence
      name           varchar(100)    list:Milk
      calories       int null        *
      treat_opened_as_out_of_stock smallint weighted|choice|integer:0-1`,
    locations: `
      id             int pk          sequence
      name           varchar(100)    list:Fridge
      is_freezer     smallint        *`,
    shopping_locations: `
      id             int pk          sequence
      name           varchar(100)    list:Farm Shop`,
    shopping_lists: `
      id             int pk          sequence
      name           varchar(100)    list:Party`,
    chores: `
      id             int pk          sequence
      name           varchar(100)    list:Take out the bins`,
  },
  personnel_files: {
    employee_attachments: `
      id             int pk          sequence
      employee_id    int             *
      filename       varchar(100)    *
      attached_by_name varchar(200)  fullName`,
    leave_entitlements: `
      id             int pk          sequence
      days_used      decimal(8,4)    *
      created_by_name varchar(255)   fullName`,
    emergency_contacts: `
      id             int pk          sequence
      relationship   varchar(100)    *
      home_no        varchar(100)    phone
      mobile_no      varchar(100)    phone|mobile`,
  },
  suite: {
    sale_order: `
      id             int pk          sequence
      name           varchar(40)     ~^S[0-9]{5}$
      state          varchar(20)     *
      amount_total   decimal(12,2)   *`,
    stock_picking: `
      id             int pk          sequence
      name           varchar(40)     ~^WH/
      state          varchar(20)     *`,
    account_move: `
      id             int pk          sequence
      name           varchar(40)     ~/202
      state          varchar(20)     *
      move_type      varchar(20)     list:out_invoice`,
    account_move_line: `
      id             int pk          sequence
      display_type   varchar(20)     list:line_section`,
    account_account: `
      id             int pk          sequence
      code           varchar(64)     ~^[0-9]{6}$
      account_type   varchar(30)     list:asset
      internal_group varchar(30)     list:asset`,
    account_tax: `
      id             int pk          sequence
      name           varchar(60)     *
      amount         decimal(16,4)   choice
      amount_type    varchar(20)     list:percent`,
    stock_location: `
      id             int pk          sequence
      usage          varchar(20)     list:internal`,
    gl_entry: `
      id             int pk          sequence
      debit          decimal(12,2)   *
      party_type     varchar(40)     list:Customer
      party          varchar(140)    companyName
      voucher_type   varchar(40)     list:Sales Invoice
      finance_book   varchar(40)     list:IFRS`,
    employees: `
      id             int pk          sequence
      department     varchar(80)     *
      designation    varchar(80)     *
      branch         varchar(80)     list:Head Office`,
    items: `
      id             int pk          sequence
      valuation_method varchar(40)   list:FIFO
      item_group     varchar(80)     list:Spare parts
      default_price_list varchar(80) list:Wholesale`,
    payment_terms: `
      id             int pk          sequence
      name           varchar(100)    list:Net 30
      num_days       int             *`,
    invoice_invitations: `
      id             int pk          sequence
      key            varchar(100)    ~^[A-Za-z0-9]{32}$`,
    fundraiser_fr: `
      fr_id          int pk          sequence
      fr_title       varchar(100)    ~(?:Appeal|[A-Z][a-z]+ )
      fr_date        date            *`,
    query_qry: `
      qry_id         int pk          sequence
      qry_name       varchar(100)    list:Revenue by month
      qry_sql        text            *`,
  },
};
