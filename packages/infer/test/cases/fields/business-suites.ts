import type { Schemas } from "./schemas.ts";

/** Suites that keep a whole business in one database. */
export const businessSuites: Schemas = {
  models: {
    res_partner: `
      id int pk *
      name varchar(80) *
      type varchar(20) list:contact
      invoice_warn varchar(20) list:no-message`,
    stock_picking: `
      id int pk *
      move_type varchar(20) list:direct
      partner_id int *`,
    account_move_line: `
      id int pk *
      parent_state varchar(20) list:posted`,
    product_template: `
      id int pk *
      detailed_type varchar(20) list:consu
      tracking varchar(20) list:lot`,
    ir_sequence: `
      id int pk *
      implementation varchar(20) list:no_gap`,
  },
  modules: {
    acl_actions: `
      id int pk *
      category varchar(100) list:Accounts
      acltype varchar(100) list:module`,
    prospect_lists: `
      id int pk *
      list_type varchar(100) list:seed`,
    calls: `
      id int pk *
      status varchar(100) list:Held`,
    inbound_email: `
      id int pk *
      protocol varchar(255) list:imap`,
  },
  pictures: {
    asset_faces: `
      id int pk *`,
    assets: `
      id int pk *
      type varchar(20) list:IMAGE`,
    shared_links: `
      id int pk *
      type varchar(20) list:ALBUM`,
  },
};
