import type { Schemas } from "./schemas.ts";

/** What lives and grows, and what is made of it to eat and drink. */
export const nature: Schemas = {
  zoo: {
    zoo_animals: `
      name          varchar(30)  firstName|list:Kito
      species       varchar(60)  list:African elephant
      sex           varchar(10)  list:female
      acquisition_type varchar(20) list:born here|list:birth
      health_status varchar(20)  list:healthy`,
    enclosures: `
      name          varchar(50)  list:Savannah
      habitat_type  varchar(30)  list:savannah
      capacity      int          integer:1-200
      status        varchar(20)  list:open`,
    feedings: `
      food_type     varchar(40)  list:hay
      amount_kg     decimal(6,2) *
      appetite      varchar(20)  list:good`,
    keepers: `
      keeper_name   varchar(60)  fullName
      section       varchar(30)  list:Big Cats|list:Mammals`,
    enrichments: `
      enrichment_type varchar(30) list:food puzzle
      response      varchar(20)  list:interested`,
  },
  farm: {
    farm_fields: `
      field_name    varchar(40)  ~[A-Z]
      soil_type     varchar(30)  list:loam
      irrigation    varchar(30)  list:drip
      area_ha       decimal(8,2) *
      tillage       varchar(20)  list:no-till`,
    plantings: `
      crop          varchar(40)  list:Winter wheat|list:Maize
      variety       varchar(40)  ~[A-Za-z]
      growth_stage  varchar(30)  list:vegetative|list:tillering
      seed_rate     decimal(6,1) decimal
      status        varchar(20)  list:harvested|list:growing`,
    treatments_applied: `
      product       varchar(60)  *
      application_method varchar(30) list:spraying
      target_pest   varchar(40)  list:aphids`,
    harvests: `
      quality_grade varchar(10)  list:A
      moisture      decimal(4,1) decimal:5-40
      yield_t_ha    decimal(6,2) decimal
      destination   varchar(40)  list:silo`,
    tractors: `
      implement     varchar(40)  list:plough
      status        varchar(20)  list:available|list:in_use`,
  },
  livestock: {
    cattle: `
      ear_tag       varchar(15)  ~[0-9]
      breed         varchar(30)  list:Holstein
      sex           varchar(10)  list:cow|list:female
      status        varchar(20)  list:active|list:lactating
      purpose       varchar(20)  list:dairy`,
    milkings: `
      session       varchar(10)  list:morning
      yield_litres  decimal(5,1) decimal:0-60
      fat_pct       decimal(4,2) decimal:2-8`,
    breedings: `
      method        varchar(30)  list:artificial insemination
      result        varchar(20)  list:pregnant
      calving_ease  varchar(20)  list:unassisted`,
    herd_treatments: `
      reason        varchar(40)  list:mastitis
      route         varchar(20)  list:intramuscular
      withdrawal_days int        integer:0-60`,
    flocks: `
      poultry_type  varchar(20)  list:layers
      housing       varchar(20)  list:free range|list:barn
      mortality     int          integer`,
  },
  forestry: {
    forest_stands: `
      stand_type    varchar(30)  list:mixed
      dominant_species varchar(40) list:Norway spruce
      age_class     varchar(20)  list:41-60
      health        varchar(20)  list:healthy
      management_goal varchar(40) list:timber`,
    trees: `
      species       varchar(40)  list:European beech
      dbh_cm        decimal(5,1) decimal:3-150
      height_m      decimal(4,1) decimal:2-60
      crown_condition varchar(20) list:good`,
    timber_lots: `
      assortment    varchar(30)  list:sawlogs
      grade         varchar(5)   list:B
      volume_m3     decimal(8,2) *
      bark          varchar(20)  *`,
  },
  fishing: {
    fishing_trips: `
      gear_type     varchar(30)  list:trawl|list:bottom trawl
      fishing_area  varchar(20)  ~^27
      status        varchar(20)  list:landed|list:completed`,
    catches: `
      species       varchar(40)  list:Atlantic cod
      presentation  varchar(20)  list:gutted
      freshness_grade varchar(5) list:A|list:E
      weight_kg     decimal(8,1) *
      discard_reason varchar(40) list:undersized`,
    fish_quotas: `
      stock         varchar(40)  list:North Sea cod
      allocation_kg decimal(10,1) decimal`,
  },
  beekeeping: {
    apiaries: `
      name          varchar(50)  ~[A-Z]
      forage        varchar(40)  list:lime trees
      exposure      varchar(20)  list:south`,
    hives: `
      hive_type     varchar(20)  list:Langstroth
      queen_marking varchar(10)  list:blue
      queen_breed   varchar(20)  list:Carnica
      strength      varchar(10)  list:strong
      status        varchar(20)  list:active`,
    hive_inspections: `
      brood_pattern varchar(20)  list:solid
      temperament   varchar(20)  list:calm
      varroa_count  int          integer:0-200
      frames_of_brood int        integer:0-12
      notes         text         ~[a-z]{3} [a-z]`,
    honey_harvests: `
      honey_type    varchar(30)  list:Acacia|list:acacia
      moisture_pct  decimal(4,1) decimal:14-25|percentage`,
  },
  wine: {
    vineyards: `
      name          varchar(60)  ~[A-Z]
      soil          varchar(30)  list:limestone
      exposure      varchar(20)  list:south
      trellis       varchar(20)  list:Guyot`,
    grape_lots: `
      variety       varchar(30)  list:Riesling
      brix          decimal(4,1) decimal:15-30`,
    wines: `
      wine_name     varchar(80)  ~[A-Z]
      style         varchar(20)  list:dry
      color         varchar(10)  list:red
      appellation   varchar(60)  list:Rheingau|list:Mosel
      vintage       int          integer:1980-2026|year
      closure       varchar(20)  list:natural cork|list:screw cap
      tasting_notes text         ~[a-z]{3} [a-z]`,
    barrels: `
      cooperage     varchar(40)  *
      toast         varchar(20)  list:medium
      oak_type      varchar(20)  list:French`,
  },
  brewery: {
    brews: `
      style         varchar(30)  list:IPA|list:Pilsner
      status        varchar(20)  list:fermenting|list:packaged
      batch_no      varchar(12)  ~[0-9]`,
    fermentation_tanks: `
      name          varchar(10)  ~[0-9]
      tank_type     varchar(20)  list:fermenter
      status        varchar(20)  list:fermenting|list:empty`,
    malt_additions: `
      malt          varchar(30)  list:Pilsner
      kg            decimal(6,1) *`,
    hop_additions: `
      hop           varchar(30)  list:Cascade
      boil_minutes  int          integer:0-90
      use           varchar(20)  list:boil`,
    kegs: `
      keg_size      varchar(10)  list:50 l|list:30 l
      status        varchar(20)  list:filled|list:at_customer`,
    brewery_taps: `
      tap_number    int          integer:1-40
      glass         varchar(20)  list:pint`,
  },
  restaurant: {
    restaurant_tables: `
      table_number  varchar(5)   ~[0-9]
      area          varchar(20)  list:terrace|list:Terrace
      shape         varchar(10)  list:square
      status        varchar(15)  list:occupied|list:free`,
    restaurant_orders: `
      order_type    varchar(15)  list:dine_in
      course        varchar(15)  list:main
      status        varchar(15)  list:served|list:paid
      special_request varchar(100) list:No onions, please.
      covers        int          integer:1-20`,
    kitchen_tickets: `
      station       varchar(20)  list:grill
      priority      varchar(10)  list:normal
      state         varchar(15)  list:served|list:ready`,
    menu_items: `
      name          varchar(60)  dish|list:Margherita
      spice_level   varchar(10)  list:mild
      allergens     varchar(60)  list:gluten
      availability  varchar(15)  list:available
      portion       varchar(10)  list:regular`,
    pos_payments: `
      tender        varchar(15)  list:card
      tip           decimal(6,2) amount|partOf
      till          varchar(10)  ~[0-9]`,
    table_reservations: `
      occasion      varchar(20)  list:birthday|list:Birthday
      seating_preference varchar(20) list:window
      status        varchar(15)  list:seated|list:confirmed`,
  },
  recipes: {
    recipes: `
      title         varchar(80)  dish|list:Lemon Chicken
      cuisine       varchar(20)  *
      meal_type     varchar(15)  list:dinner
      difficulty    varchar(10)  *
      diet          varchar(20)  list:vegetarian
      servings      int          integer:1-12
      prep_minutes  int          integer:1-120|durationMinutes
      instructions  text         ~[a-z]{3} [a-z]`,
    recipe_ingredients: `
      ingredient    varchar(40)  ingredient
      unit          varchar(10)  list:g|list:tbsp
      preparation   varchar(30)  list:chopped
      quantity      decimal(6,2) *`,
    recipe_steps: `
      instruction   text         ~[a-z]{3} [a-z]
      technique     varchar(20)  list:bake`,
    meal_plans: `
      slot          varchar(10)  list:dinner`,
  },
  foodproduction: {
    production_batches: `
      batch_code    varchar(15)  ~[0-9]
      line          varchar(10)  ~[0-9]
      status        varchar(20)  list:released
      shift         varchar(10)  *`,
    haccp_checks: `
      ccp           varchar(30)  list:Cooking temperature
      limit_value   varchar(20)  ~[0-9]
      result        varchar(10)  list:pass|list:ok
      corrective_action varchar(120) ~[a-z]{3} [a-z]`,
    food_recalls: `
      hazard        varchar(40)  list:undeclared allergen
      recall_class  varchar(10)  list:II|list:Class II
      status        varchar(15)  list:closed`,
    ingredients_received: `
      supplier_lot  varchar(15)  ~[0-9]
      temperature_on_arrival decimal(4,1) decimal
      acceptance    varchar(15)  list:accepted`,
  },
  hotel: {
    hotel_rooms: `
      room_number   varchar(6)   ~[0-9]
      room_type     varchar(30)  list:Double Room|list:Double
      bed_configuration varchar(20) list:1 king
      view          varchar(20)  *
      housekeeping_status varchar(15) list:clean
      status        varchar(15)  list:occupied`,
    hotel_reservations: `
      board         varchar(20)  list:bed and breakfast
      market_segment varchar(20) list:leisure
      booking_source varchar(20) list:website|list:direct
      status        varchar(15)  list:checked_out
      guarantee     varchar(20)  list:credit card
      special_requests text      ~[a-z]{3} [a-z]
      rate_code     varchar(10)  ~[A-Z]`,
    folio_charges: `
      department    varchar(20)  list:Restaurant|list:Rooms
      description   varchar(60)  list:Minibar|list:Room charge`,
    housekeeping_tasks: `
      task_type     varchar(20)  list:stayover
      priority      varchar(10)  *
      status        varchar(15)  list:done|list:completed`,
    hotel_amenities: `
      name          varchar(40)  list:Free Wi-Fi
      category      varchar(20)  list:room|list:Room`,
  },
  travel: {
    tours: `
      name          varchar(80)  list:Highlights of Andalusia
      tour_type     varchar(20)  list:city tour|list:round trip
      difficulty    varchar(15)  list:easy
      meeting_point varchar(60)  ~[A-Z]
      language      varchar(20)  *`,
    tour_departures: `
      status        varchar(15)  list:guaranteed
      min_participants int       integer:1-30`,
    itinerary_days: `
      title         varchar(80)  ~[A-Z]
      meals_included varchar(20) list:breakfast
      accommodation varchar(60)  ~[A-Z]
      description   text         akin`,
    travel_bookings: `
      trip_purpose  varchar(15)  list:leisure
      visa_status   varchar(20)  list:not required
      status        varchar(15)  *`,
    tour_guides: `
      name          varchar(60)  fullName
      license       varchar(20)  *`,
    excursions: `
      category      varchar(20)  list:culture|list:nature`,
  },
};
