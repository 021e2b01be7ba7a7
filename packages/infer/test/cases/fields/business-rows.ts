import type { Schemas } from "./schemas.ts";

/** What shops, ledgers, lenders, tills and parishes keep, told by the tables that keep it. */
export const businessRows: Schemas = {
  shopOfChoices: {
    carts: `
    id                int pk              sequence
    shipping_note     text null           list:Please ring twice.`,
    cart_items: `
    id                int pk              sequence
    product_custom_options json null      json`,
    shipping_method_rates: `
    id                int pk              sequence
    condition_type    text                list:price
    cost              decimal(12,4)       weighted`,
    landing_pages: `
    id                int pk              sequence
    name              text                list:Summer Sale`,
    metafield_definitions: `
    id                int pk              sequence
    owner_type        text                list:product
    name              text                list:Care instructions
    field_key         text                codeOf`,
    collections: `
    id                int pk              sequence
    name              text                list:New arrivals`,
    products: `
    id                int pk              sequence
    unity             text null           list:per kg`,
    url_redirects: `
    id                int pk              sequence
    source            text                list:auto`,
    promotions: `
    id                int pk              sequence
    actions           text                ~"code"`,
    promotion_codes: `
    id                int pk              sequence
    value             text                ~^[a-z]+\\d`,
    newsletters: `
    id                int pk              sequence
    module            text                list:newsletter`,
    layout_routes: `
    id                int pk              sequence
    route             text                list:product/product`,
    vouchers: `
    id                int pk              sequence
    from_name         text                fullName`,
    downloads: `
    id                int pk              sequence
    mask              text                list:user-manual.pdf`,
    order_totals: `
    id                int pk              sequence
    class             text                list:ot_subtotal
    text              text                ~^\\$\\d`,
  },
  booksOfAFirm: {
    asset_dep_methods: `
    id                int pk              sequence
    method            text                list:Straight line, monthly`,
    work_centres: `
    id                int pk              sequence
    description       varchar(20)         list:Assembly line 1`,
    contracts: `
    id                int pk              sequence
    ref_customer      varchar(40)         ~\\d{5}
    online_sign_name  varchar(64) null    fullName`,
    sales_stages: `
    id                int pk              sequence
    requirements      text                list:Budget confirmed.`,
  },
  smallLender: {
    code_values: `
    id                int pk              sequence
    code_value        varchar(100)        list:Male`,
    product_loans: `
    id                int pk              sequence
    short_name        varchar(4)          ~^[A-Z]{2}0`,
    client_identifiers: `
    id                int pk              sequence
    document_key      varchar(50)         ~\\d`,
    permissions: `
    id                int pk              sequence
    code              varchar(100)        list:CREATE_CLIENT
    entity_name       varchar(100)        *
    action_name       varchar(100)        *`,
  },
  moneyOfOnesOwn: {
    piggy_banks: `
    id                int pk              sequence`,
    rule_triggers: `
    id                int pk              sequence
    trigger_type      varchar(50)         list:description_contains
    trigger_value     varchar(255)        list:supermarket`,
    link_types: `
    id                int pk              sequence
    name              varchar(191)        list:Related`,
    budget_categories: `
    id                int pk              sequence`,
  },
  partsAndBuilds: {
    parts: `
    id                int pk              sequence`,
    stock_items: `
    id                int pk              sequence`,
    builds: `
    id                int pk              sequence
    notes             text null           list:Waiting for the circuit boards.`,
    part_parameters: `
    id                int pk              sequence
    data              varchar(500)        list:10k`,
    label_templates: `
    id                int pk              sequence
    template          varchar(100)        list:label/part/part_label_qr.html`,
  },
};
