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
};
