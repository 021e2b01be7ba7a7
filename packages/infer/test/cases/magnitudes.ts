/** Numbers that are as large as what they are of: what programs switch, wait for and keep, what trades pay, what fields measure. */
export const magnitudes: Readonly<Record<string, string>> = {
  backup_media: `
    volume_read_time  bigint              decimal:0-9000000000
    end_block         int                 decimal:0-64000`,
  job_history: `
    job_files         int                 decimal:20-480000
    purged_files      smallint            list:1`,
  backups: `
    bytes             bigint              decimal:20000000-9000000000`,
  slas: `
    solution_time     int null            list:480`,
  tickets: `
    impact            int                 list:3`,
  notifications: `
    notification_interval int             list:1800`,
  api_keys: `
    rate_limit_time_window int null       list:86400000
    refill_interval   int null            list:86400000
    rate_limit_count  smallint null       list:100`,
  node_field_data: `
    langcode          varchar(12)         *
    status            tinyint             list:1`,
  mail_accounts: `
    imap_security     int                 list:2
    smtp_authentication int               choice`,
  archive: `
    outtemp           decimal(8,3) null           *
    rxcheckpercent    decimal(8,3) null           decimal:92-100
    windrun           decimal(8,3) null           decimal:0-5`,
  wines: `
    ph                decimal(8,3)             decimal:2.9-3.9`,
  lifters: `
    snatch            decimal(8,3)             decimal:78-195
    clean_jerk        decimal(8,3)             decimal:96-240`,
  dietary_references: `
    calories          int                 list:2000
    protein_g         decimal(8,3)             list:50`,
  prescribing: `
    quantity          decimal(15,8)       list:30`,
  seeds: `
    sow_depth_cm      decimal(3,1)        list:1`,
  companies: `
    capital           decimal(24,8) null  list:50000`,
  price_breaks: `
    quantity          decimal(15,5)       list:100`,
  sales_invoice_item: `
    rate              decimal(21,9)       amount:4-1800`,
  character_sheets: `
    dex               int                 *
    wis               int                 decimal:7-18`,
  switch_ports: `
    switch            varchar(60)         *
    port              varchar(32)         ~^(Gi1|eth)`,
  trading_cards: `
    tcgplayer_product_id text             ~^[1-9][0-9]{4,5}$`,
  order_items: `
    ship              decimal(12,2)       decimal:0-40`,
  group_rights: `
    gui_access        int                 list:0`,
};
