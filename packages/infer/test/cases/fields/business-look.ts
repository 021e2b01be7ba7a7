import type { Schemas } from "./schemas.ts";

/** Business and daily life: what applications of clinics, insurers, sites, fleets, gyms and classes keep beside the obvious. */
export const businessLook: Schemas = {
  ward_rounds: {
    patients: `
      phone          varchar(20)   phone`,
    ward_rounds: `
      seen_at        timestamp     timestamp
      plan           text          list:Refer to cardiology.`,
    imaging_reports: `
      findings       text          list:Heart size normal.
      impression     text          list:Normal study.`,
    prescription_items: `
      instructions   text          list:Take one tablet in the morning.`,
    admissions: `
      discharge_reason varchar(50) list:Recovered`,
    staff: `
      designation    varchar(80)   list:Staff Nurse
      department     varchar(80)   list:Cardiology`,
    bill_items: `
      description    varchar(200)  list:Consultation fee`,
    audit_logs: `
      module         varchar(50)   list:appointments`,
  },
  insurer: {
    policies: `
      product_name   varchar(100)  list:Travel Annual`,
    coverage_types: `
      category       varchar(20)   list:Health
      calculation_type varchar(20) list:daily`,
    policy_coverages: `
      deductible_type varchar(20)  list:fixed
      lifetime_limit bigint        choice
      used_times     int           integer`,
    claims: `
      ai_recommendation varchar(30) list:manual_review
      total_medical_expense bigint amount:100-60000`,
    fraud_patterns: `
      pattern_name   varchar(100)  list:Duplicate invoice`,
  },
  building_firm: {
    jobs: `
      name           text          list:Office Tower West`,
    cost_codes: `
      description    text          list:Drywall`,
    change_orders: `
      approver_email text          *`,
    rfq_items: `
      description    text          list:Cement 25 kg
      unit           text          list:m2`,
    purchase_orders: `
      po_number      text          ~^PO-
      total          decimal(14,2) amount:100-200000`,
    deliveries: `
      signature_url  text          ~signatures`,
    activities: `
      verb           text          list:approved
      entity_id      uuid          uuid`,
  },
  fuel_watch: {
    vehicles: `
      tank_capacity  decimal(8,2)  decimal:40-400`,
    fuel_events: `
      event_type     text          list:refuel`,
    trip_reports: `
      registration_number varchar(20) licensePlate
      departed_at    timestamp     timestamp
      driving_time   text          ~ min$
      departed_from  text          list:Main depot`,
  },
  fitness_club: {
    gyms: `
      name           text          *`,
    membership_plans: `
      name           text          list:Off-Peak
      duration_months int          choice`,
    members: `
      joining_date   date          date`,
    expenses: `
      title          text          list:Electricity bill`,
  },
  online_class: {
    classes: `
      description    text          list:Reading, discussion and short essays.`,
    assignments: `
      description    text          list:Work in pairs, hand in one solution.`,
    submissions: `
      content        text          list:Please find my solution attached.
      grade          decimal(5,2)  *
      feedback       text          list:Well done, clear structure.`,
    announcements: `
      content        text          list:Grades of the midterm are published.`,
  },
  council: {
    assets: `
      asset_name     varchar(100)  list:Forklift
      last_maintenance_date date null *
      next_maintenance_date date null dateAfter`,
    ai_usage_logs: `
      model_used     varchar(80)   list:gpt-4o`,
    profiles: `
      display_name   text          *`,
    expenses: `
      payment_method varchar(20)   *
      receipt_path   varchar(200)  filePath
      receipt_url    text          ~\\.pdf$`,
  },
  factory: {
    production_lines: `
      line_name      text          *`,
    downtime_events: `
      downtime_category text       list:Breakdown
      cost_impact    decimal(10,2) amount
      technician_assigned text     fullName`,
    quality_incidents: `
      product_line   text          list:Pumps
      incident_type  text          list:near miss
      root_cause     text          *`,
    production_metrics: `
      metric_name    text          list:Scrap rate
      total_produced int           integer:100-5000
      defect_count   int           partOf
      defect_rate    decimal(6,4)  quotient`,
  },
  charity_site: {
    hero_slides: `
      title          text          list:Welcome`,
    navigation: `
      title          varchar(100)  list:About us
      url            varchar(200)  ~^/`,
    pages: `
      title          text          list:Privacy policy
      slug           text          *
      content        text          *`,
    contact_messages: `
      name           varchar(100)  fullName
      email          varchar(100)  *
      message        text          *`,
    core_values: `
      title          text          list:Integrity`,
    consultancy_services: `
      title          text          list:Consulting
      description    text          *
      icon_name      text          *`,
    programs: `
      title          text          list:School Meals
      objectives     text          *
      target_audience text         *
      application_deadline text    date
      year_started   text          ~^20`,
  },
  job_board: {
    applicants: `
      career_goal    text          list:Work abroad for a while.`,
    work_experience: `
      start_date     date          date
      end_date       date null     dateAfter`,
    job_applications: `
      cv             varchar(255)  ~pdf$`,
    jobs: `
      benefits       text          list:Childcare allowance.`,
  },
  letting: {
    properties: `
      city           varchar(80)   *`,
    property_units: `
      name           text          ~^(Apt|Unit|Suite)`,
    rental_prices: `
      price          decimal(10,2) amount:300-5000`,
    tenants: `
      phone          varchar(20)   phone`,
    work_orders: `
      description    text          list:Clean the gutters`,
  },
  small_farm: {
    crops: `
      planting_date  date          date
      expected_harvest_date date null dateAfter
      next_action    varchar(100)  list:Irrigate`,
    crop_expenses: `
      category       varchar(100)  list:Seeds`,
    animals: `
      source         varchar(50)   list:purchase`,
    breeding_history: `
      outcome        varchar(20)   *`,
  },
  judged: {
    employees: `
      contact        varchar(100)  phone
      full_name      varchar(100)  *`,
    employee_evaluations: `
      teamwork       int           integer:1-100
      punctuality    int           integer:1-100
      leadership     int           integer:1-100
      overall_score  int           *`,
    projects: `
      budget_compliance decimal(5,2) decimal:50-100`,
  },
  seaside_restaurant: {
    menu_items: `
      name_hr        text          copy
      name_en        text          *
      name_de        text          copy`,
    faqs: `
      question       text          list:Where can I park?
      answer         text          *`,
    restaurants: `
      category       varchar(60)   list:Sushi
      opens          text          ~:[03]0$`,
    seasons: `
      name           text          list:High season`,
  },
  car_parks: {
    vehicles: `
      registration_number varchar(20) licensePlate`,
    parking_sessions: `
      amount_due     decimal(10,2) amount:1-60`,
    wallet_movements: `
      balance_before decimal(10,2) *
      amount         decimal(10,2) *
      balance_after  decimal(10,2) total`,
  },
  relief_work: {
    disasters: `
      name           varchar(255)  *
      disaster_type  varchar(60)   list:flood`,
    resources: `
      name           varchar(255)  list:Blankets`,
    relief_camps: `
      name           varchar(255)  *`,
  },
  job_offers: {
    jobs: `
      title          text          *
      salary_min     decimal(10,2) *
      employment_type varchar(40)  *
      description    text          ~[.]$`,
    contact_messages: `
      email          text          *
      subject        text          list:Opening hours
      message        text          *`,
  },
};
