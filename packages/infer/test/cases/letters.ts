/** Texts and JSON of which little is known: with the schema's own things, or left out. */
export const letters: Readonly<Record<string, string>> = {
  budget_advices: `
    message         text              rowText
    subject         varchar(120)      rowText`,
  rating_feedbacks: `
    message         text              rowText`,
  picking_bins: `
    remarks         text null         rowText
    notes           text null         rowText|pattern`,
  landing_pages: `
    title           varchar(120)      *
    meta_keywords   varchar(255)      recased|*`,
  chat_hooks: `
    settings        json              json
    body_template   text              choice|weighted`,
  workspaces: `
    settings        json              json`,
  member_roles: `
    permissions     text              json`,
  quotes: `
    line_items      text              json`,
  fixed_assets: `
    description     varchar(200)      list:Lathe`,
  webhook_endpoints: `
    url             text              *
    description     text null         list:Starts a build`,
  return_items: `
    note            text null         list:Zip broken`,
  purchase_orders: `
    notes           text null         pattern|~^(?!Gift)`,
  vpn_tunnels: `
    description     varchar(200)      list:To the cloud`,
  outbox_messages: `
    body            text              list|~^[{]`,
};
