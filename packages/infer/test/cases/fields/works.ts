import type { Schemas } from "./schemas.ts";

/** Works, networks, buildings. */
export const works: Schemas = {
  procurement: {
    purchase_requisitions: `
      requisition_no varchar(15) ~[0-9]
      category      varchar(30)  list:IT equipment|list:Office supplies
      urgency       varchar(15)  list:normal
      status        varchar(20)  list:approved
      justification text         ~[a-z]{3} [a-z]`,
    rfqs: `
      rfq_number    varchar(15)  ~[0-9]
      title         varchar(80)  ~[A-Za-z]{3}
      status        varchar(20)  list:awarded`,
    supplier_evaluations: `
      criterion     varchar(30)  list:Delivery reliability
      rating        varchar(5)   list:B|list:A
      risk_class    varchar(10)  list:low`,
    tenders: `
      procedure_type varchar(30) list:open
      lot_title     varchar(80)  ~[A-Za-z]{3}
      award_criteria varchar(40) list:lowest price`,
  },
  manufacturing: {
    work_centers: `
      name          varchar(40)  list:Assembly Line 1|~[A-Z]
      type          varchar(20)  list:assembly
      status        varchar(15)  list:running`,
    production_orders: `
      order_no      varchar(15)  ~[0-9]
      status        varchar(15)  list:completed|list:released
      priority      varchar(10)  *
      planned_qty   int          integer
      scrap_qty     int          integer`,
    routings: `
      operation     varchar(30)  list:Milling
      setup_minutes int          integer
      tooling       varchar(30)  list:fixture`,
    machine_states: `
      state         varchar(15)  list:running
      downtime_reason varchar(40) list:tool change
      oee_pct       decimal(5,2) decimal:20-100|percentage|share`,
    bom_items: `
      component     varchar(40)  *
      item_category varchar(20)  list:raw material`,
  },
  quality: {
    quality_inspections: `
      inspection_type varchar(20) list:incoming
      result        varchar(15)  list:passed
      sampling_plan varchar(20)  list:AQL 1.0
      characteristic varchar(30) list:Diameter`,
    nonconformances: `
      ncr_number    varchar(12)  ~[0-9]
      defect_type   varchar(30)  list:scratch|list:dimension out of tolerance
      severity      varchar(10)  list:minor
      disposition   varchar(20)  list:rework
      root_cause    varchar(120) ~[a-z]{3} [a-z]
      status        varchar(15)  list:closed`,
    capas: `
      action_type   varchar(15)  list:corrective
      effectiveness varchar(20)  list:effective`,
    audits_quality: `
      finding_type  varchar(20)  list:minor nonconformity
      clause        varchar(6)   ~^[0-9]`,
  },
  maintenance: {
    maintenance_orders: `
      maintenance_type varchar(20) list:preventive
      failure_code  varchar(20)  list:WEAR|list:wear
      trade         varchar(20)  list:mechanical
      status        varchar(15)  list:completed
      work_description text      ~[a-z]{3} [a-z]`,
    equipment_units: `
      name          varchar(40)  list:Pump P-101|~[A-Z]
      criticality   varchar(10)  list:B|list:medium
      condition     varchar(15)  list:good`,
    pm_plans: `
      interval_unit varchar(10)  list:months
      trigger_type  varchar(15)  list:time`,
    spare_part_stock: `
      part_name     varchar(40)  list:Bearing 6205`,
  },
  utility: {
    meters: `
      meter_number  varchar(15)  ~[0-9]
      meter_type    varchar(15)  list:electricity
      status        varchar(15)  list:active|list:installed
      multiplier    int          *`,
    meter_readings: `
      reading_type  varchar(15)  list:actual
      quality       varchar(10)  list:valid
      register      varchar(10)  ~[0-9]
      value_kwh     decimal(12,3) decimal`,
    service_points: `
      voltage_level varchar(10)  list:low
      connection_status varchar(15) list:connected
      premise_type  varchar(20)  list:residential`,
    utility_tariffs: `
      name          varchar(40)  list:Household Basic
      season        varchar(10)  *`,
    outages: `
      cause         varchar(30)  *
      status        varchar(15)  list:restored`,
  },
  renewable: {
    solar_plants: `
      name          varchar(50)  ~[A-Z]
      mounting      varchar(20)  list:rooftop
      capacity_kwp  decimal(8,2) decimal
      status        varchar(20)  list:operational`,
    inverters: `
      inverter_state varchar(15) list:producing
      fault_code    varchar(10)  ~[0-9]
      efficiency    decimal(4,1) decimal:80-100|percentage`,
    turbines: `
      turbine_name  varchar(10)  ~[0-9]
      model         varchar(30)  ~[0-9]
      hub_height_m  decimal(5,1) decimal:30-200
      status        varchar(15)  list:running`,
    curtailments: `
      reason        varchar(30)  list:grid congestion`,
  },
  waterwaste: {
    treatment_plants: `
      plant_type    varchar(20)  list:drinking water
      process       varchar(30)  list:activated sludge`,
    water_samples: `
      parameter     varchar(20)  list:pH
      unit          varchar(10)  list:mg/l
      compliance    varchar(15)  list:compliant
      turbidity_ntu decimal(5,2) decimal:0-20`,
    pipes: `
      material      varchar(15)  list:PVC
      diameter_mm   int          integer:20-2500|choice
      condition_grade varchar(10) list:2|list:good`,
    waste_collections: `
      waste_type    varchar(20)  list:residual
      bin_size      varchar(10)  list:120 l
      status        varchar(15)  list:collected|list:completed`,
    leaks: `
      severity      varchar(10)  *
      detection_method varchar(20) list:acoustic`,
  },
  mining: {
    wells: `
      well_name     varchar(20)  ~[0-9]
      well_type     varchar(20)  list:producer
      status        varchar(20)  list:producing
      formation     varchar(30)  list:Brent Sandstone|~[A-Z]`,
    drill_holes: `
      hole_id       varchar(12)  ~[0-9]
      lithology     varchar(20)  list:sandstone
      drill_type    varchar(15)  list:diamond
      azimuth       decimal(4,1) *`,
    assays_ore: `
      element       varchar(3)   list:Au
      grade_gpt     decimal(6,3) decimal:0-50`,
    blasts: `
      explosive     varchar(20)  list:ANFO
      bench         varchar(10)  ~[0-9]`,
    haul_trucks: `
      status        varchar(15)  list:hauling|list:operating
      material      varchar(10)  list:ore`,
  },
  construction: {
    construction_projects: `
      name          varchar(60)  ~[A-Z]
      phase         varchar(20)  list:construction|list:Construction
      contract_type varchar(20)  list:fixed price
      status        varchar(15)  list:in_progress|list:active`,
    rfis: `
      subject       varchar(80)  list:Door schedule level 2|~[A-Za-z]{3}
      discipline    varchar(20)  list:architectural
      status        varchar(15)  list:answered|list:closed`,
    daily_site_reports: `
      weather       varchar(20)  *
      work_performed text        ~[a-z]{3} [a-z]
      workers_on_site int        integer:0-300`,
    punch_items: `
      trade         varchar(20)  list:electrical
      location      varchar(30)  list:Roof
      description   varchar(120) ~[a-z]{3} [a-z]
      status        varchar(15)  list:closed`,
    bim_elements: `
      ifc_class     varchar(30)  list:IfcWall
      level         varchar(15)  list:Level 1
      material      varchar(20)  list:concrete
      fire_rating   varchar(10)  list:F90|list:EI 90`,
    change_orders: `
      reason        varchar(40)  list:design change
      status        varchar(15)  list:approved`,
  },
  realestate: {
    property_listings: `
      headline      varchar(100) ~[a-z]{3} [a-z]
      listing_type  varchar(10)  list:sale
      property_type varchar(20)  list:apartment
      condition     varchar(20)  list:well kept|list:good
      energy_class  varchar(3)   list:C
      heating       varchar(20)  *
      status        varchar(15)  list:active
      description   text         akin`,
    viewings: `
      outcome       varchar(20)  list:interested
      feedback      text         ~[a-z]{3} [a-z]
      status        varchar(15)  list:completed`,
    purchase_offers: `
      financing     varchar(20)  list:mortgage
      status        varchar(15)  list:accepted|list:submitted`,
    brokers: `
      name          varchar(60)  fullName`,
  },
  propertymgmt: {
    rental_units: `
      unit_type     varchar(20)  list:apartment
      floor         varchar(20)  list:ground floor|~[0-9]
      status        varchar(15)  list:occupied|list:rented
      furnishing    varchar(20)  list:unfurnished`,
    leases: `
      lease_type    varchar(20)  list:fixed term
      deposit_type  varchar(20)  list:cash
      status        varchar(15)  list:active
      termination_reason varchar(40) list:moved away|list:end of term`,
    tenant_requests: `
      category      varchar(20)  list:plumbing
      description   text         ~[a-z]{3} [a-z]
      priority      varchar(10)  *
      status        varchar(15)  *`,
    cleaning_contracts: `
      frequency     varchar(15)  *
      area          varchar(30)  list:stairwell`,
  },
  access: {
    elevators: `
      elevator_type varchar(20)  list:passenger
      drive_type    varchar(20)  list:traction
      status        varchar(20)  list:in_service`,
    smart_locks: `
      lock_state    varchar(10)  list:locked
      door          varchar(30)  list:Main entrance
      battery_state varchar(10)  list:good|list:ok`,
    access_events: `
      result        varchar(15)  list:granted
      credential_type varchar(15) list:card
      denial_reason varchar(30)  list:expired|list:unknown card`,
    parking_spaces: `
      space_number  varchar(6)   ~[0-9]
      space_type    varchar(15)  list:standard
      status        varchar(10)  list:occupied|list:free
      level         varchar(5)   ~[0-9P]`,
    parking_tickets: `
      ticket_type   varchar(15)  list:short-term|list:hourly
      violation     varchar(40)  list:No valid ticket
      status        varchar(15)  list:paid`,
  },
};
