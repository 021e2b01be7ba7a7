import type { Schemas } from "./schemas.ts";

/** Plain words whose tables, or what stands beside them, tell what they mean. */
export const toldByTables: Schemas = {
  networks_told: {
    fhrp_groups: `
      protocol varchar(50) list:vrrp2
      auth_type varchar(50) list:md5`,
    ike_proposals: `
      authentication_method varchar(50) list:preshared-keys`,
    proxies: `
      protocol varchar(10) list:http`,
    http_logs: `
      status varchar(10) list:404`,
    snmp_targets: `
      priv_passphrase varchar(200) ~-`,
  },
  shop_told: {
    length_class_descriptions: `
      title varchar(32) list:Centimeter
      unit varchar(4) list:cm`,
    weight_class_descriptions: `
      title varchar(32) list:Kilogram
      unit varchar(4) list:kg`,
    customer_addresses: `
      label varchar(50) list:Home`,
    company_addresses: `
      title varchar(100) list:Head office`,
    company_contacts: `
      role varchar(100) list:Purchasing`,
    products: `
      location varchar(64) ~^[A-F]-`,
    number_sequences: `
      prefix varchar(20) list:INV-
      suffix varchar(20) *`,
    unit_measures: `
      unit_measure_code char(3) list:EA`,
  },
  ledger_told: {
    entity_class: `
      class text list:Customer`,
    contact_class: `
      class text list:Phone`,
    location_class: `
      class text list:Billing`,
    payroll_income_types: `
      unit varchar(20) list:hour
      label varchar(60) list:Salary`,
    currencies: `
      hundreds_name varchar(20) list:Cents`,
  },
  work_told: {
    issue_history: `
      field_name varchar(64) list:status`,
    issue_categories: `
      name varchar(128) list:Documentation`,
    staff: `
      job_role varchar(60) jobTitle|choice`,
    users: `
      activity_level varchar(20) list:sedentary
      avatar_gradient varchar(200) ~gradient`,
    menus: `
      target varchar(20) list:_self`,
    email_tokens: `
      type varchar(20) list:verify_email`,
    jobs: `
      salary_period varchar(20) list:year`,
    ui_blocks: `
      icon_css_class varchar(60) list:fa-solid fa-book`,
  },
  tracker_told: {
    projects: `
      name varchar(80) *`,
    categories: `
      id int pk *
      project_id int *
      name varchar(128) list:Documentation`,
    rooms_to_let: `
      available varchar(20) weighted`,
  },
  screens_told: {
    titles: `
      id int pk *
      name varchar(80) *`,
    episodes: `
      id int pk *
      title_id int *`,
    watch_history: `
      id int pk *`,
    genres: `
      id int pk *
      name varchar(40) list:Documentary`,
  },
  clinic_told: {
    immunizations: `
      route varchar(50) list:intramuscular`,
    drugs: `
      size varchar(25) list:10`,
    patients: `
      title varchar(20) list:Mr.`,
    nurses: `
      position varchar(60) list:Staff Nurse`,
  },
};
