import type { Schemas } from "./schemas.ts";

/** Trades of a high street. */
export const shops: Schemas = {
  fashion: {
    garments: `
      name          varchar(60)  ~[A-Z]
      garment_type  varchar(20)  list:T-shirt
      fit           varchar(15)  list:regular
      sleeve        varchar(15)  list:short
      pattern       varchar(15)  list:plain
      care          varchar(40)  list:Machine wash 30 °C
      season        varchar(10)  list:SS26|list:AW25
      target_group  varchar(10)  list:women
      composition   varchar(40)  list:100 % cotton`,
    size_charts: `
      size_label    varchar(5)   list:M`,
    collections_fashion: `
      title         varchar(40)  ~[A-Z]`,
  },
  jewellery: {
    jewellery_items: `
      metal         varchar(15)  list:gold
      purity        varchar(8)   list:585|list:750
      gemstone      varchar(15)  list:diamond
      category      varchar(15)  list:ring
      hallmark      varchar(10)  *`,
    gemstones: `
      stone_type    varchar(15)  list:diamond
      cut           varchar(15)  list:round brilliant
      clarity       varchar(5)   list:VS1
      color_grade   varchar(3)   list:G
      carat         decimal(5,2) decimal:0-10
      certificate_lab varchar(10) list:GIA`,
    jewellery_repairs: `
      repair_type   varchar(30)  list:resizing
      status        varchar(15)  list:picked_up|list:ready`,
  },
  furniture: {
    furniture_items: `
      name          varchar(60)  ~[A-Z]
      furniture_type varchar(20) list:sofa
      wood          varchar(15)  list:oak
      finish        varchar(15)  list:oiled
      upholstery    varchar(15)  list:fabric
      style         varchar(15)  list:Scandinavian
      room          varchar(15)  list:living room
      assembly      varchar(20)  list:required`,
    furniture_deliveries: `
      delivery_type varchar(20)  list:kerbside
      status        varchar(15)  *`,
  },
  grocery: {
    grocery_products: `
      name          varchar(60)  ~[A-Z]
      aisle         varchar(20)  list:Dairy|~[0-9]
      unit          varchar(8)   list:kg|list:piece
      storage_type  varchar(15)  list:ambient
      origin        varchar(30)  *
      label         varchar(15)  list:organic`,
    grocery_orders: `
      fulfillment   varchar(15)  list:delivery
      substitution_policy varchar(30) list:similar item
      delivery_slot varchar(15)  ~[0-9]
      status        varchar(15)  list:delivered`,
    shelf_tags: `
      promo_type    varchar(20)  list:2 for 1|list:discount`,
  },
  florist: {
    bouquets: `
      name          varchar(40)  ~[A-Z]
      occasion      varchar(15)  list:birthday
      style         varchar(15)  list:romantic
      size          varchar(10)  list:medium`,
    flower_stems: `
      flower        varchar(20)  list:Rose
      color         varchar(15)  list:red
      grade         varchar(5)   list:A1`,
    flower_orders: `
      card_message  varchar(120) list:Happy birthday!
      status        varchar(15)  list:delivered`,
  },
  laundry: {
    laundry_orders: `
      service       varchar(20)  list:wash and fold
      status        varchar(15)  list:delivered|list:ready
      starch        varchar(10)  list:none
      detergent     varchar(15)  list:standard`,
    laundry_items: `
      item_type     varchar(15)  list:shirt
      stain         varchar(20)  list:none|list:red wine
      treatment     varchar(20)  list:washing|list:dry cleaning`,
    washing_machines: `
      status        varchar(15)  list:running|list:available
      program       varchar(15)  list:cotton 40`,
  },
  cosmetics: {
    cosmetic_products: `
      name          varchar(60)  ~[A-Z]
      product_type  varchar(20)  list:serum|list:moisturiser
      skin_type     varchar(12)  list:all|list:dry
      shade         varchar(20)  list:Nude
      scent         varchar(15)  list:vanilla
      texture       varchar(12)  list:cream`,
    formulations: `
      inci_name     varchar(30)  list:Aqua
      function      varchar(20)  list:emollient
      phase         varchar(4)   list:A`,
  },
  salon: {
    salon_services: `
      name          varchar(40)  list:Haircut women
      category      varchar(15)  list:hair|list:Hair
      duration_minutes int       *`,
    stylists: `
      name          varchar(60)  fullName
      level         varchar(15)  list:senior|list:stylist`,
    salon_appointments: `
      status        varchar(15)  list:completed
      hair_type     varchar(10)  list:straight
      color_formula varchar(30)  ~[0-9]`,
    tattoos: `
      style         varchar(20)  list:fine line
      placement     varchar(15)  list:forearm
      color_mode    varchar(15)  list:black and grey
      aftercare     text         ~[a-z]{3} [a-z]`,
  },
};
