import type { Schemas } from "./schemas.ts";

/** What few words say of things that any application may keep. */
export const wordsOfRows: Schemas = {
  shop: {
    returns: `
    id                int pk              sequence
    reason            text                list:wrong_size
    condition         text                list:like_new`,
    stock_adjustments: `
    id                int pk              sequence
    reason            text                list:count_correction`,
    product_custom_options: `
    id                int pk              sequence
    option_type       text                list:select
    option_name       text                list:Engraving`,
    shipping_rates: `
    id                int pk              sequence
    condition_type    text                list:weight`,
  },
  community: {
    post_reactions: `
    id                int pk              sequence
    reaction_type     text                list:insightful`,
    moderation_actions: `
    id                int pk              sequence
    action            text                list:mute
    reason            text                list:harassment`,
    url_redirects: `
    id                int pk              sequence
    source            text                list:auto
    match_type        text                list:regex`,
  },
  letting: {
    leases: `
    id                int pk              sequence
    payment_day       int                 weighted
    rent_increase_pct decimal(5,2)        decimal:0-10`,
    meter_readings: `
    id                int pk              sequence
    utility           text                list:gas
    unit_of_measure   text                list:kWh`,
    tenants: `
    id                int pk              sequence
    monthly_income    decimal(9,2)        amount`,
  },
  work: {
    meeting_participants: `
    id                int pk              sequence
    rsvp_status       text                list:tentative
    role              text                list:organizer`,
    login_attempts: `
    id                int pk              sequence
    result            text                list:blocked
    failure_reason    text                list:wrong_password`,
    sync_runs: `
    id                int pk              sequence
    mode              text                list:incremental
    direction         text                list:inbound`,
    candidates: `
    id                int pk              sequence
    rejection_reason  text null           list:Position filled`,
    deployments: `
    id                int pk              sequence
    strategy          text                list:canary`,
  },
};
