import type { Schemas } from "./schemas.ts";

/** What moves, and who moves it. */
export const moving: Schemas = {
  maritime: {
    vessels: `
      vessel_name   varchar(60)  ~[A-Za-z]{3}
      vessel_type   varchar(30)  list:container
      flag          varchar(30)  list:Panama
      classification_society varchar(30) list:DNV
      teu_capacity  int          integer:200-24000
      status        varchar(20)  list:at_sea|list:underway`,
    port_calls: `
      berth         varchar(20)  ~[0-9]
      purpose       varchar(30)  list:discharge|list:loading
      status        varchar(20)  list:completed|list:departed
      pilot_required boolean     boolean
      agent         varchar(60)  *`,
    containers: `
      container_no  varchar(11)  ~^[A-Z]{3}U[0-9]{7}$
      seal_no       varchar(15)  ~[0-9]
      size_type     varchar(10)  list:22G1|list:40HC
      condition     varchar(20)  list:sound
      status        varchar(20)  list:gated_out|list:in_yard
      temperature_setting decimal(4,1) decimal`,
    voyages: `
      voyage_no     varchar(10)  ~[0-9]
      service       varchar(40)  list:Asia-Europe
      status        varchar(20)  list:completed
      remarks       text         ~[a-z]{3} [a-z]`,
    crew_members: `
      rank          varchar(30)  list:Able Seaman
      department    varchar(20)  list:deck|list:Deck`,
  },
  rail: {
    rolling_stock: `
      unit_no       varchar(12)  ~[0-9]
      type          varchar(30)  list:electric multiple unit
      depot         varchar(40)  *
      status        varchar(20)  list:in_service`,
    trains: `
      train_number  varchar(10)  ~[0-9]
      category      varchar(10)  list:IC
      operator      varchar(60)  *`,
    train_stops: `
      platform      varchar(5)   ~[0-9]
      delay_minutes int          integer:0-180
      delay_reason  varchar(60)  list:signal failure
      stop_type     varchar(20)  list:regular|list:scheduled`,
    track_sections: `
      gauge         varchar(20)  list:standard
      electrification varchar(20) list:15 kV AC|list:25 kV AC
      max_speed     int          integer:20-350
      condition     varchar(20)  list:good`,
    signals: `
      signal_type   varchar(20)  list:main
      aspect        varchar(20)  list:clear`,
  },
  transit: {
    transit_routes: `
      route_short_name varchar(6) ~[0-9A-Z]
      route_long_name varchar(80) ~[A-Za-z]{3}
      mode          varchar(20)  list:bus
      headway_min   int          integer:1-60
      color         varchar(7)   *`,
    transit_stops: `
      stop_name     varchar(60)  list:Central Station
      zone          varchar(5)   ~^[A-Z0-9]
      shelter       boolean      boolean
      accessibility varchar(20)  list:step-free`,
    fare_products: `
      name          varchar(40)  list:Single Ticket|list:Day Pass
      rider_category varchar(20) list:adult
      zones         varchar(10)  *`,
    vehicle_blocks: `
      direction     varchar(10)  list:outbound
      block_type    varchar(20)  *`,
    service_alerts: `
      cause         varchar(30)  list:construction
      effect        varchar(30)  list:detour
      header        varchar(120) ~[a-z]{3}`,
  },
  sharing: {
    scooters: `
      model         varchar(40)  ~[A-Za-z]
      status        varchar(20)  list:available
      battery_level int          *
      qr_code       varchar(10)  ~[0-9A-Z]
      lock_state    varchar(10)  list:locked`,
    docking_stations: `
      name          varchar(60)  ~[A-Za-z]{3}
      dock_count    int          integer:4-60|list:15
      status        varchar(20)  list:active`,
    rides: `
      end_reason    varchar(30)  list:completed|list:rider
      parking_quality varchar(20) list:good
      status        varchar(20)  list:completed
      unlock_fee    decimal(5,2) amount`,
    geofences: `
      zone_type     varchar(20)  list:no_parking
      speed_limit_kmh int        integer:5-30`,
  },
  carrental: {
    rental_cars: `
      car_class     varchar(20)  list:Compact
      acriss        varchar(4)   ~^[A-Z]{4}$
      transmission  varchar(12)  *
      status        varchar(20)  list:available
      fuel_policy   varchar(30)  list:full to full`,
    rental_agreements: `
      insurance_package varchar(30) list:Basic
      pickup_branch varchar(60)  ~[A-Za-z]
      status        varchar(20)  list:returned|list:closed
      fuel_out      varchar(10)  *
      extras        varchar(60)  list:child seat
      damage_notes  text         ~[a-z]{3} [a-z]`,
    damages: `
      panel         varchar(30)  list:front bumper
      damage_type   varchar(20)  list:scratch
      severity      varchar(10)  list:minor`,
  },
  workshop: {
    repair_orders: `
      ro_number     varchar(12)  ~[0-9]
      complaint     varchar(160) list:Brakes squeal when cold.
      cause         varchar(160) ~[a-z]{3} [a-z]
      correction    varchar(160) ~[a-z]{3} [a-z]
      status        varchar(20)  list:completed
      technician    varchar(60)  fullName`,
    service_bays: `
      bay_type      varchar(20)  list:lift|list:two-post lift
      name          varchar(20)  ~[0-9]`,
    labour_lines: `
      operation     varchar(80)  list:Oil and filter change
      labour_hours  decimal(4,2) decimal:0-20
      rate          decimal(6,2) amount|integer:25-240`,
    spare_parts: `
      part_number   varchar(20)  *
      part_name     varchar(60)  list:Brake pads front
      position      varchar(20)  list:front
      bin           varchar(10)  ~[0-9]`,
    car_inventory: `
      make          varchar(30)  vehicleMake|list:Toyota
      model         varchar(30)  vehicleModel|list:Corolla
      trim          varchar(20)  *
      body_style    varchar(20)  *
      stock_status  varchar(20)  list:in_stock|list:available
      exterior_color varchar(20) *`,
  },
  charging: {
    charging_stations: `
      name          varchar(60)  ~[A-Za-z]{3}
      operator      varchar(60)  companyName
      access_type   varchar(20)  list:public
      status        varchar(20)  list:available|list:Available`,
    connectors: `
      connector_type varchar(20) list:CCS2|list:Type 2
      power_kw      decimal(6,1) choice
      current_type  varchar(5)   list:AC
      status        varchar(20)  list:available|list:Available`,
    charging_sessions: `
      energy_kwh    decimal(8,3) decimal:0-200
      start_soc     int          integer:0-100|percentage
      stop_reason   varchar(30)  list:EVDisconnected|list:Local
      auth_method   varchar(20)  list:RFID|list:app
      id_tag        varchar(20)  ~^[0-9A-F]+$
      status        varchar(20)  list:completed`,
    charging_tariffs: `
      name          varchar(40)  list:Standard|list:Standard AC
      price_per_kwh decimal(6,4) decimal:0-2|amount`,
  },
  fleet: {
    fleet_vehicles: `
      unit_number   varchar(10)  ~[0-9]
      vehicle_type  varchar(20)  *
      ownership     varchar(20)  list:leased|list:owned
      status        varchar(20)  *`,
    driver_events: `
      event_type    varchar(30)  list:harsh_braking
      severity      varchar(10)  *
      speed_kmh     decimal(5,1) decimal:0-220
      posted_limit  int          integer:10-130`,
    dtc_codes: `
      code          varchar(5)   ~^[PCBU][0-9]{4}$
      description   varchar(100) list:Random misfire detected`,
    fuel_cards: `
      card_status   varchar(20)  list:active
      product       varchar(20)  list:diesel`,
    vehicle_inspections: `
      inspection_type varchar(20) list:pre-trip
      result        varchar(10)  list:pass
      defects       varchar(160) ~[a-z]{3}`,
    driver_logs: `
      duty_status   varchar(20)  list:driving`,
  },
  courier: {
    parcels: `
      service_level varchar(20)  list:standard|list:next_day
      parcel_type   varchar(20)  list:box|list:parcel
      status        varchar(20)  list:delivered
      delivery_instructions varchar(120) list:Leave at the back door.
      proof_type    varchar(20)  list:signature
      failed_reason varchar(40)  list:recipient not home`,
    tracking_events: `
      event_code    varchar(10)  list:DEL|list:delivered
      description   varchar(100) list:Out for delivery
      facility      varchar(60)  ~[A-Za-z]{3}`,
    courier_routes: `
      route_name    varchar(30)  ~[A-Za-z0-9]
      vehicle_type  varchar(20)  list:van|list:cargo bike
      shift         varchar(10)  *`,
    lockers: `
      compartment_size varchar(5) list:M
      locker_state  varchar(15)  list:occupied|list:free`,
  },
  warehouse: {
    warehouse_locations: `
      location_code varchar(15)  ~[0-9]
      zone          varchar(20)  list:Picking|list:bulk
      location_type varchar(20)  list:pallet rack|list:shelf
      temperature_class varchar(20) list:ambient`,
    pick_lists: `
      pick_method   varchar(20)  list:single order|list:batch
      status        varchar(20)  list:completed|list:picked
      priority      int          *
      wave_no       varchar(12)  ~[0-9]`,
    inbound_receipts: `
      asn_number    varchar(15)  ~[0-9]
      dock          varchar(5)   *
      condition     varchar(20)  list:good
      discrepancy   varchar(30)  list:none
      status        varchar(20)  list:received|list:put_away`,
    stock_movements: `
      movement_type varchar(20)  list:pick|list:putaway
      reason_code   varchar(20)  ~[A-Za-z]
      from_location varchar(15)  ~[0-9]
      to_location   varchar(15)  ~[0-9]`,
    handling_units: `
      unit_type     varchar(20)  list:pallet
      sscc          varchar(18)  ~^[0-9]{18}$
      stock_status  varchar(15)  list:available`,
  },
  customs: {
    customs_declarations: `
      mrn           varchar(18)  ~^[0-9]{2}[A-Z]{2}
      declaration_type varchar(5) list:IM|list:EX
      procedure_code varchar(4)  ~^[0-9]{4}$
      status        varchar(20)  list:released
      incoterm      varchar(3)   *
      channel       varchar(10)  list:green`,
    declaration_items: `
      hs_code       varchar(10)  ~^[0-9]{6}
      goods_description varchar(120) list:Cotton T-shirts|list:Frozen vegetables
      country_of_origin char(2)  countryCode
      duty_rate     decimal(5,2) *
      preference    varchar(20)  *
      package_type  varchar(10)  list:CT|list:carton`,
    customs_inspections: `
      inspection_type varchar(20) list:documentary
      result        varchar(20)  list:satisfactory|list:conform
      findings      text         ~[a-z]{3} [a-z]`,
  },
  airport: {
    flights: `
      flight_no     varchar(8)   ~[0-9]
      status        varchar(20)  list:landed|list:on_time
      aircraft_type varchar(10)  ~[0-9]
      gate          varchar(5)   *
      delay_code    varchar(3)   ~^[0-9]{2}
      flight_type   varchar(15)  list:scheduled`,
    gates: `
      gate_type     varchar(20)  list:contact|list:jet bridge
      concourse     varchar(10)  ~[A-Z]`,
    baggage: `
      tag_number    varchar(10)  ~^[0-9]{10}$
      status        varchar(20)  list:loaded
      bag_type      varchar(20)  list:checked
      belt          varchar(5)   ~[0-9]`,
    runways: `
      designator    varchar(7)   ~^[0-3][0-9]
      surface       varchar(15)  list:asphalt
      length_m      int          integer:500-5000`,
    passengers: `
      ssr_code      varchar(4)   list:WCHR
      fare_basis    varchar(10)  ~^[A-Z]
      checkin_status varchar(20) list:boarded|list:checked_in
      frequent_flyer_tier varchar(15) list:silver`,
  },
};
