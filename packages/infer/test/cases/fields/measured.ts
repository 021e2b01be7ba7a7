import type { Schemas } from "./schemas.ts";

/** What is weighed, timed and driven, in whatever unit. */
export const measured: Schemas = {
  vetPractice: {
    clients: `
    id                int pk              sequence
    first_name        text                firstName`,
    species: `
    id                int pk              sequence
    normal_temp_min   decimal(4,1)        decimal:36-42
    gestation_days    int                 weighted`,
    patients: `
    id                int pk              sequence
    breed             text                list:Labrador Retriever
    date_of_birth     date                date
    body_condition_score int              choice|weighted`,
    kennels: `
    id                int pk              sequence
    width_cm          int                 integer:60-180
    width_m           decimal(4,2)        decimal:0.6-1.8`,
    staff_members: `
    id                int pk              sequence
    role              text                list:veterinarian`,
    consultations: `
    id                int pk              sequence
    crt_seconds       decimal(2,1)        decimal:1-3.5
    examination       text                list:Ears red, brown wax on both sides.`,
  },
  trackedVehicles: {
    vehicles: `
    id                int pk              sequence
    gross_weight_kg   int                 integer:1800-44000
    gross_weight_t    decimal(5,2)        decimal:1.8-44
    odometer_mi       int                 integer:1490-236000`,
    trips: `
    id                int pk              sequence
    duration_sec      int                 integer|decimal
    avg_speed_kph     decimal(5,1)        decimal|speed
    distance_km       decimal(7,2)        quotient`,
    maintenance_plans: `
    id                int pk              sequence
    interval_km       int                 weighted
    interval_months   int                 choice|integer|weighted`,
    positions: `
    id                int pk              sequence
    coolant_temp_f    int                 integer:143-219`,
    fuel_transactions: `
    id                int pk              sequence
    price_per_litre   decimal(6,3)        amount:1.5-1.9`,
    tyre_inspections: `
    id                int pk              sequence
    wheel_position    text                list:FL`,
    dtc_events: `
    id                int pk              sequence
    code              text                list:P0420`,
  },
  mouldingPlant: {
    machines: `
    id                int pk              sequence
    power_kw          decimal(6,1)        decimal`,
    articles: `
    id                int pk              sequence
    article_no        varchar(30)         sku|pattern
    pieces_per_box    int                 weighted`,
    shift_reports: `
    id                int pk              sequence
    planned_minutes   int                 weighted
    setup_minutes     int                 partOf
    down_minutes      int                 partOf
    run_minutes       int                 partOf
    parts_good        int                 decimal:120-5200
    parts_scrap       int                 partOf
    parts_total       int                 total`,
    measurements: `
    id                int pk              sequence
    nominal           decimal(9,3)        decimal
    usl               decimal(9,3)        near
    lsl               decimal(9,3)        near
    x1                decimal(9,3)        near
    std_dev           decimal(9,4)        partOf
    cp                decimal(5,2)        weighted
    gauge             varchar(20)         list:Calliper 150 mm`,
    energy_readings: `
    id                int pk              sequence
    u_l1              decimal(5,1)        decimal:221-239
    u_l2              decimal(5,1)        near`,
  },
  airAndWater: {
    monitoring_stations: `
    id                int pk              sequence
    daily_traffic     int                 decimal:800-92000`,
    hourly_averages: `
    id                int pk              sequence
    hour              timestamp           timestamp
    aqi               int                 integer|decimal|*
    aqi_category      varchar(20)         banded
    data_capture_pct  decimal(5,2)        decimal:74-100`,
    noise_measurements: `
    id                int pk              sequence
    laeq_db           decimal(4,1)        near
    l90_db            decimal(4,1)        near|decimal|integer
    lamax_db          decimal(4,1)        near`,
    smart_meters: `
    id                int pk              sequence
    previous_reading_kwh decimal(12,2)    decimal:1200-96000
    last_reading_kwh  decimal(12,2)       total
    consumption_kwh   decimal(10,2)       decimal`,
  },
  linerShips: {
    vessels: `
    id                int pk              sequence
    flag              varchar(2)          list:PA
    former_name       text                ~[A-Z][a-z]+ [A-Z][a-z]+
    gross_tonnage     int                 integer|decimal|amount|count
    net_tonnage       int                 partOf`,
    port_calls: `
    id                int pk              sequence
    pilot_on_board_at timestamp           timestamp
    first_line_at     timestamp null      timestampAfter
    all_fast_at       timestamp null      timestampAfter
    moves_planned     int                 decimal:80-4200`,
    demurrage_invoices: `
    id                int pk              sequence
    free_days         int                 weighted|choice
    days_used         int                 integer|count|duration|decimal|weighted
    chargeable_days   int                 partOf
    rate_per_day_usd  decimal(8,2)        amount:35-600
    amount_usd        decimal(10,2)       quotient`,
    container_movements: `
    id                int pk              sequence
    empty_or_full     char(1)             list:E
    mode              text                list:truck`,
    ports: `
    id                int pk              sequence
    unlocode          varchar(5)          list:NLRTM`,
  },
  trialSites: {
    analytes: `
    id                int pk              sequence
    name              text                list:Glucose`,
    reagents: `
    id                int pk              sequence
    reorder_at        int                 weighted|integer:0-200
    tests_per_kit     int                 weighted
    tests_remaining   int                 partOf`,
    qc_runs: `
    id                int pk              sequence
    target_mean       decimal(10,3)       decimal
    target_sd         decimal(10,4)       partOf
    measured          decimal(10,3)       near`,
    trial_sites: `
    id                int pk              sequence
    institution       text                list:University Hospital Northgate
    target_enrollment int                 decimal:6-90
    enrolled          int                 partOf
    withdrawn         int                 partOf`,
    trial_subjects: `
    id                int pk              sequence
    height_cm         decimal(4,1)        decimal:148-196
    ecog              int                 weighted`,
    trial_visits: `
    id                int pk              sequence
    planned_on        date                dateBefore
    visited_on        date                date
    systolic          int                 integer|decimal|*
    temp_c            decimal(3,1)        decimal:35-41|temperature`,
  },
  farmAndForest: {
    crops: `
    id                int pk              sequence
    price_per_t       decimal(8,2)        amount`,
    milk_recordings: `
    id                int pk              sequence
    morning_kg        decimal(5,1)        decimal:4-38
    evening_kg        decimal(5,1)        decimal:4-38
    total_kg          decimal(5,1)        total`,
    spray_applications: `
    id                int pk              sequence
    dose_l_ha         decimal(6,2)        decimal:0.3-4
    area_treated_ha   decimal(8,2)        decimal
    total_product_l   decimal(8,2)        quotient
    wind_direction    text                list:NW`,
    forest_stands: `
    id                int pk              sequence
    mean_height_m     decimal(4,1)        decimal
    top_height_m      decimal(4,1)        near
    stems_per_ha      int                 decimal:180-2600`,
    timber_lots: `
    id                int pk              sequence
    volume_m3         decimal(8,2)        decimal
    price_per_m3      decimal(8,2)        amount
    total_price       decimal(10,2)       quotient`,
  },
  cityOffices: {
    elections: `
    id                int pk              sequence
    election_date     date                date
    registration_deadline date            dateBefore
    total_registered  int                 decimal:18000-2400000
    ballots_cast      int                 partOf
    turnout_pct       decimal(5,2)        quotient`,
    apparatus: `
    id                int pk              sequence
    type              text                list:ladder
    pump_gpm          int                 weighted`,
    incidents: `
    id                int pk              sequence
    call_received_at  timestamp           timestamp
    dispatched_at     timestamp           timestampAfter
    on_scene_at       timestamp null      timestampAfter
    fatalities        int                 weighted`,
    police_officers: `
    id                int pk              sequence
    years_of_service  int                 decimal:1-31`,
    traffic_citations: `
    id                int pk              sequence
    posted_limit_mph  int                 *
    recorded_speed_mph int                atLeast|near|*
    over_limit_mph    int                 total
    bac               decimal(4,3)        decimal:0-0.24
    location          text                list:Main St at 4th Ave`,
    building_permits: `
    id                int pk              sequence
    inspections_required int              weighted
    inspections_passed int                partOf`,
  },
  airOperations: {
    aircraft_types: `
    id                int pk              sequence
    mtow_kg           int                 integer:5700-396000
    mlw_kg            int                 partOf
    ceiling_ft        int                 integer:4000-43000`,
    flight_legs: `
    id                int pk              sequence
    std               timestamp           timestamp
    etd               timestamp           timestampAfter
    air_min           int                 integer:28-700`,
    leg_loads: `
    id                int pk              sequence
    pax_booked        int                 decimal:38-340
    pax_boarded       int                 partOf
    cargo_kg          int                 integer:80-14000`,
  },
};
