import type { Schemas } from "./schemas.ts";

/** Lists of shops and works, which mean something else in other schemas. */
export const retail: Schemas = {
  shop_lists: {
    reasons: `
      id int pk sequence
      reason_desc char(100) list:Wrong size`,
    store_returns: `
      id int pk sequence
      reason_id int integer
      quantity int *`,
    store_sales: `
      id int pk sequence`,
    ship_modes: `
      id int pk sequence
      code char(10) list:AIR`,
    catalog_pages: `
      id int pk sequence
      department varchar(50) productCategory`,
    stores: `
      id int pk sequence
      name varchar(60) companyName
      number_employees int integer:4-140`,
    regions: `
      id int pk sequence
      region_description varchar(60) list:Eastern`,
    territories: `
      id int pk sequence
      territory_description varchar(60) city
      region_id int integer`,
    special_offers: `
      id int pk sequence
      type varchar(50) list:Volume discount
      category varchar(50) list:Loyalty`,
  },
  works: {
    locations: `
      id int pk sequence
      name varchar(60) list:Paint Shop
      cost_rate decimal(8,2) *`,
    work_orders: `
      id int pk sequence
      actual_start timestamp null *
      actual_hours decimal(6,2) null decimal`,
    cultures: `
      culture_id char(6) pk localeCode
      name varchar(50) languageNameOfPlace`,
    product_descriptions_cultures: `
      id int pk sequence`,
  },
  clinic_lists: {
    locations: `
      id int pk sequence
      name varchar(60) city|label`,
  },
};
