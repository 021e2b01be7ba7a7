/** Shops, stores and sites whose words mean another thing elsewhere: which, their other columns tell. */
export const desks: Readonly<Record<string, string>> = {
  tickets: `
    event_id        int                 *
    sale_start_date timestamp null      *
    title           varchar(120)        list:Early bird
    sales_volume    decimal(14,2)       amount`,
  stock_transaction: `
    warehouse_code    varchar(20)       *
    item_code         varchar(64)       *
    unit              varchar(20)       *
    specification     varchar(200)      list:M6 x 40
    transaction_type  varchar(64)       list:issue`,
  warehouse: `
    warehouse_code  varchar(20)         *
    area            decimal(12,2)       *
    remark          varchar(200)        *
    location        varchar(200)        street
    attr1           varchar(64) null    choice
    attr2           varchar(64) null    choice
    attr3           int                 list:0`,
  pay_gateway: `
    name            varchar(100)        list:Credit card
    gateway         varchar(100)        list:stripe
    config          text                ~^(?!.*report_every)
    test_mode       boolean             *`,
  extension: `
    type            varchar(40)         *
    name            varchar(80)         list:Backup
    status          varchar(20)         list:installed
    version         varchar(20)         *`,
  form_field: `
    label           varchar(80)         *
    prefix          varchar(20) null    pattern
    suffix          varchar(20) null    pattern`,
  email_queue: `
    recipient       varchar(255)        email
    subject         varchar(255)        *
    to_name         varchar(255)        fullName
    status          varchar(20)         list:queued`,
  stripe_payment: `
    payment_intent_id  varchar(60)      *
    charge_id          varchar(60)      ~^ch_
    payment_method_id  varchar(60)      ~^pm_`,
  votes: `
    pic_id          int                 *
    user_md5_id     varchar(32)         ~^[0-9a-f]{32}$
    vote_time       int                 epochSeconds`,
  overtime: `
    employee_id     int                 *
    cause           text                list:Stocktaking`,
  support_kb_article: `
    title           varchar(100)        list:Update your billing address
    content         text                *`,
  event_questions: `
    title           varchar(200)        list:Dietary requirements
    required        boolean             *
    type            varchar(40)         *
    options         text                *`,
  auctions: `
    num_bids        int                 count|integer
    current_bid     decimal(12,2)       amount`,
  admin_logins: `
    created         varchar(8)          ~^20[0-9]{6}$
    lastlogin       varchar(14)         timestampDigits`,
  albums: `
    title           varchar(100)        *
    album_password  varchar(40)         *
    album_password_hint text            list:First car`,
  web_sessions: `
    user_id         int                 *
    remember        int                 list:0`,
  media_types: `
    extension       varchar(7)          *
    mime            varchar(120)        *
    content         varchar(15)         list:movie
    player          varchar(5) null     weighted|choice|pattern`,
  orders: `
    total           decimal(12,2)       amount|price
    total_refunded  decimal(12,2)       *`,
};
