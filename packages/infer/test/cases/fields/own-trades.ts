import type { Schemas } from "./schemas.ts";

/** What a row's own trade decides of everyday words. */
export const ownTrades: Schemas = {
  trades_college: {
    programs: `
    id                int pk              sequence
    title             text                *
    level             text                *
    fees              decimal(10,2)       *
    duration          text                list:4 years`,
    staff: `
    id                int pk              sequence
    name              text                *`,
    news: `
    id                int pk              sequence
    title             text                list:Graduation ceremony held on campus`,
  },
  trades_agriculture: {
    crops: `
    id                int pk              sequence
    name              text                *`,
    user_profiles: `
    id                int pk              sequence
    farming_type      text                *
    organization      text                list:Northfield Farms`,
    saved_locations: `
    id                int pk              sequence
    location_type     text                list:greenhouse`,
  },
  trades_gigs: {
    gigs: `
    id                int pk              sequence
    title             text                *`,
    profiles: `
    id                int pk              sequence
    bio               text                weighted`,
  },
  trades_hackathon: {
    hackathons: `
    id                int pk              sequence
    title             text                *`,
    teams: `
    id                int pk              sequence
    contact_url       text                ~^https://chat`,
  },
  trades_tests: {
    experiments: `
    id                int pk              sequence
    name              text                list:Shorter form
    variant_a_name    text                list:control
    variant_b_name    text                list:large_button`,
  },
  trades_trains: {
    railway: `
    id                int pk              sequence
    railway           text                list:Midland Railway
    builder           text                list:Crewe Works
    built             text                ~^1[89]
    wheels            text                *`,
  },
  trades_church: {
    members: `
    id                int pk              sequence
    first_name        text                *`,
    ministries: `
    id                int pk              sequence
    name              text                list:Worship Team`,
  },
  trades_fleet: {
    trips: `
    id                int pk              sequence
    source            text                *
    destination       text                *
    cargo_weight      decimal(10,2)       *
    planned_distance  decimal(10,2)       decimal:30-900`,
    vehicles: `
    id                int pk              sequence
    name              text                list:Ford Transit
    capacity          decimal(10,2)                *`,
  },
  trades_races: {
    track: `
    track_id          int pk              sequence
    name              text                *`,
    race: `
    race_id           int pk              sequence
    name              text                list:Summit 500
    class             text                list:GT
    track_id          int                *`,
  },
  trades_wrestling: {
    elimination: `
    id                int pk              sequence
    wrestler_id       int                 *
    elimination_move  text                list:Spear
    time              text                ~^[0-5][0-9]:[0-5][0-9]$`,
  },
  trades_kept: {
    cart: `
    id                int pk              sequence
    product_id        int                 *
    quantity          int                 *
    option            text                list:[]`,
    modules: `
    id                int pk              sequence
    name              text                *
    code              text                list:carousel
    setting           text                ~^\\{`,
    webhooks: `
    id                int pk              sequence
    name              text                *
    subscription_query text               ~^subscription`,
    device_types: `
    id                int pk              sequence
    model             text                *
    front_image       text                ~front\\.
    rear_image        text                ~rear\\.`,
    node_revision: `
    nid               int                 *
    vid               int pk              *
    revision_log      text                list:Fixed a typo.`,
  },
};
