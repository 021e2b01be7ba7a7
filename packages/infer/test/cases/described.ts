/** What is said of entries beside their names, and where something else is. */
export const described: Readonly<Record<string, string>> = {
  user_roles: `
    name            varchar(50)       roleName|list:admin|rolesList
    description     varchar(255) null entryText
    role_description text null        entryText`,
  payment_methods: `
    code            varchar(30) unique list:cash|paymentMethod
    description     varchar(255)      entryText`,
  amenities: `
    amenity_name    varchar(60)       amenity|list:Parking|featureName
    details         text null         entryText`,
  projects: `
    title           varchar(120)      projectName|list|choice
    description     text null         entryText`,
  performance_reviews: `
    comments        text null         passage
    rating          int               *`,
  housekeeping_tasks: `
    description     text              passage`,
  communities: `
    name            varchar(80)       *
    rules           text null         passage`,
  quiz_questions: `
    question        text              *
    option_a        varchar(200)      passage`,
  // What no list knows is told by what sort of thing it is, with the nouns around it.
  retention_rules: `
    title           varchar(100)      *
    description     varchar(255) null rowText`,
  ingest_webhooks: `
    path            varchar(100)      *
    description     text null         rowText`,
  change_audits: `
    action          varchar(40)       *
    details         text null         rowText`,
  picking_zones: `
    name            varchar(60)       *
    description     varchar(200) null rowText|~^(?!Used by|Intended for)
    contact_info    varchar(200) null rowText|contactInfo|pattern`,
  // What stands in a text is told by its table, where that is no article.
  moments: `
    text_content    text              passage`,
  tolk_translations: `
    text            text              passage
    previous_text   text              passage`,
  portal_settings: `
    site_login_text text null         passage`,
  ai_reports: `
    content         text              passage`,
  group_activities: `
    message         text null         rowText|choice`,
  join_requests: `
    message         text null         passage`,
  scan_hosts: `
    notes           text null         rowText
    admin_comment   varchar(255) null ~^(?!I |We |That)`,
  // Why somebody may not come in any more, why something no longer runs, why somebody left.
  forum_accounts: `
    blocked_reason  varchar(255) null ~^(?!Postponed|Missed|Too expensive)
    disabled_reason varchar(255) null ~^(?!Postponed|Missed|Too expensive)`,
  former_staff: `
    reason_for_leaving text null      list:New job`,
  product_images: `
    alt_text        varchar(200) null list:Front view`,
  badge_icons: `
    icon_alt        varchar(100) null list:Star`,
  spare_vendors: `
    private_notes   text null         rowText|pattern`,
  order_lines: `
    name            varchar(100)      product|productName
    description     text null         productDescription`,
};
