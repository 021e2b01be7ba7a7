import type { Schemas } from "./schemas.ts";

/** Plain words in tables that tell what they mean, in small schemas of many fields. */
export const everyday: Schemas = {
  switchboard: {
    extensions: `
      label          varchar(60)  list:Reception
      ring_strategy  varchar(30)  list:ring-all
      status         varchar(20)  list:registered`,
    trunks: `
      transport      varchar(10)  list:tls
      status         varchar(20)  list:unreachable`,
    voicemails: `transcription text list:Please call me about the invoice, thank you.`,
    calls: `hangup_cause varchar(40) list:NO_ANSWER`,
  },
  payoffice: {
    pay_components: `
      name           varchar(60)  list:Base salary
      component_type varchar(30)  list:deduction
      calculation_basis varchar(30) list:percentage`,
  },
  till: {
    registers: `
      name           varchar(40)  list:Register 1
      status         varchar(20)  list:closed`,
    gift_cards: `
      design         varchar(40)  list:birthday
      message        text         list:Happy birthday!`,
    sales: `
      discount_reason varchar(60) list:loyal customer
      sale_type      varchar(20)  list:online`,
  },
  parish: {
    offerings: `method varchar(20) list:cash`,
    members: `baptism_status varchar(30) list:baptised`,
  },
  plantfloor: {
    quality_checks: `
      characteristic varchar(40)  list:diameter
      method         varchar(40)  list:visual
      disposition    varchar(40)  list:rework`,
    boms: `name varchar(60) list:Gear unit`,
    materials: `finish varchar(40) list:painted`,
  },
  talkboard: {
    boards: `
      name           varchar(60)  list:General Discussion
      posting_policy varchar(40)  list:members`,
    threads: `flair varchar(30) list:Solved`,
    reports: `reason varchar(40) list:spam`,
  },
  brokerdesk: {
    strategies: `
      timeframe      varchar(10)  list:1h
      risk_profile   varchar(20)  list:balanced`,
    wallets: `
      network        varchar(20)  list:ethereum
      wallet_type    varchar(20)  list:custodial`,
  },
  soundstage: {
    scenes: `mood varchar(20) list:tense`,
  },
  gatherings: {
    sponsors: `level varchar(20) list:Gold`,
    venues: `
      venue_type     varchar(30)  list:hall|list:club
      layout         varchar(30)  list:theatre`,
    booths: `booth_size varchar(20) list:3 x 3 m`,
  },
  riddles: {
    rooms: `
      theme          varchar(40)  list:Pirates
      storyline      text         list:The last train has gone and the station master keeps a secret.`,
    puzzles: `
      puzzle_type    varchar(30)  list:logic
      solution       text         list:The code is the year on the painting.`,
  },
  cooperative: {
    votes: `motion text list:Renew the roof in spring.`,
    residents: `role varchar(30) list:tenant`,
  },
};
