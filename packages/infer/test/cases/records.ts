/** What programs, books and registers keep records of. */
export const records: Readonly<Record<string, string>> = {
  gl_postings: `
    id              int pk            sequence
    account         varchar(60)       list:Debtors
    debit           decimal(12,2)     *
    credit          decimal(12,2)     *
    against         varchar(60)       list:Sales
    expense_account varchar(60)       list:Freight
    income_account  varchar(60)       list:Service Income`,
  chart_accounts: `
    id              int pk            sequence
    account_number  varchar(20)       ~^[1-7][0-9]{3}$
    parent_account  varchar(80)       list:Current Assets
    lft             int               *
    rgt             int               *`,
  vat_products: `
    id              int pk            sequence
    accountancy_code_sell varchar(32) ~^[0-9]{6}$
    batch_code      varchar(30)       ~^(B|LOT-)202
    quantity        int               *`,
  rental_drivers: `
    id              int pk            sequence
    driving_license_number varchar(25) ~^[A-Z]0[0-9]{6}$
    federal_tax_id  varchar(15)       ~^[0-9]{2}-[0-9]{7}$`,
  mail_sources: `
    id              int pk            sequence
    imap_host       varchar(100)      *
    folder          varchar(100)      list:INBOX
    archive_folder  varchar(100)      list:Processed`,
  oauth_logins: `
    id              int pk            sequence
    secret          varchar(100)      *
    redirect        varchar(200)      ~^https://.*/callback$
    user_code       varchar(20)       ~^[A-Z]{4}-[A-Z]{4}$
    token_url       varchar(200)      ~/oauth2/token$`,
  push_endpoints: `
    id              int pk            sequence
    p256dh          varchar(200)      *
    endpoint        varchar(300)      ~^https://[a-z]+\\.push\\.example/`,
  cron_jobs_run: `
    id              int pk            sequence
    cron            varchar(60)       *
    job             varchar(120)      list:function::sendReminders`,
  snmp_polls: `
    id              int pk            sequence
    snmp_oid        varchar(100)      ~^1[.]3[.]6[.]1`,
  wireguard_nodes: `
    id              int pk            sequence
    machine_key     varchar(80)       ~^mkey:
    disco_key       varchar(80)       ~^discokey:`,
  query_runs: `
    id              int pk            sequence
    sql             text              *
    tmp_table_name  varchar(80)       ~^tmp_
    certified_by    varchar(80)       *`,
  wallet_payouts: `
    id              int pk            sequence
    wallet_address  varchar(80)       *
    token           varchar(20)       list:USDC`,
  seed_beds: `
    id              int pk            sequence
    sow_depth_cm    decimal(4,1)      *
    companions      varchar(120)      list:carrots, onions`,
  insurance_subscribers: `
    id              int pk            sequence
    subscriber_no   varchar(20)       *
    copay           decimal(8,2)      *
    plan_name       varchar(60)       list:PPO Gold
    provider        varchar(60)       list:Medicaid`,
  steam_locomotives: `
    id              int pk            sequence
    locomotive_name varchar(60)       *
    builder         varchar(60)       *
    wheels          varchar(20)       list:0-6-0`,
  farm_machinery: `
    id              int pk            sequence
    make            varchar(40)       list:Claas
    model           varchar(40)       list:6120M`,
  qrtz_cron_triggers: `
    sched_name      varchar(80) pk    *
    trigger_name    varchar(80) pk    *
    cron_expression varchar(120)      list:0 0 3 * * ?`,
  sct_descriptions: `
    id              varchar(18) pk    *
    moduleid        varchar(18)       ~^[0-9]+$
    casesignificanceid varchar(18)    list:900000000000448009`,
  sales_invoices: `
    name            varchar(140) pk   ~^SAL-INV-
    naming_series   varchar(140)      choice
    docstatus       int               *`,
  relationship_defs: `
    id              int pk            sequence
    lhs_module      varchar(60)       *
    remember        varchar(80) null  ~^[A-Za-z0-9+/]+=$
    email_address_caps varchar(120)   ~^[A-Z.]+@EXAMPLE`,
  report_shortcuts: `
    id              int pk            sequence
    menu_id         int               *
    node_id         int               *
    title           varchar(80)       list:Add content`,
  view_levels: `
    id              int pk            sequence
    title           varchar(80)       list:Registered`,
  pet_species: `
    id              int pk            sequence
    pet_count       int               *
    breed_count     int               *
    name            varchar(60)       list:Rabbit`,
  task_categories: `
    id              int pk            sequence
    chore_count     int               *
    recipe_id       int               *
    name            varchar(60)       list:Household`,
  hackathons: `
    id              int pk            sequence
    title           varchar(120)      list:Climate Tech Hack
    slug            varchar(120)      slugOf`,
  report_dashboards: `
    id              int pk            sequence
    dashboard_title varchar(120)      *
    slug            varchar(120)      slugOf`,
};
