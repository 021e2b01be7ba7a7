import type { Schemas } from "./schemas.ts";

/** What rows that name a thing say of it, and rows that do not. */
export const goods: Schemas = {
  goods_shop: {
    products: `
      id int pk sequence
      name varchar(120) productName
      subcategory varchar(40) productAisle
      size varchar(5) null sizeOfProduct
      unit varchar(20) unitOfProduct
      packaging_type varchar(20) list:CARTON
      weight decimal(8,2) weight`,
    order_items: `
      id int pk sequence
      product_name varchar(120) productName
      size varchar(20) null sizeOfProduct`,
    attendees: `
      id int pk sequence
      full_name varchar(120) fullName
      t_shirt_size varchar(5) list:M
      shirt_size varchar(5) list:M`,
    product_variants: `
      id int pk sequence
      product_id int integer
      size varchar(20) size`,
  },
  lent_films: {
    films: `
      id int pk sequence
      title varchar(120) movieTitle`,
    rentals: `
      id int pk sequence
      film_id int integer`,
    payments: `
      id int pk sequence
      amount decimal(5,2) amount:0-15`,
  },
  sold_songs: {
    albums: `
      id int pk sequence
      title varchar(120) *`,
    tracks: `
      id int pk sequence
      album_id int integer
      unit_price decimal(5,2) amount:0-2|list:0.99`,
    invoices: `
      id int pk sequence
      total decimal(8,2) amount:0-26`,
  },
};
