import type { Schemas } from "./schemas.ts";

/** Magnitudes and kinds that the words of a field alone tell: aircraft fly far, harvests weigh tons. */
export const fourthLook: Schemas = {
  fourth_airline: {
    airports: `
      airport_code char(3) pk *
      terminals int integer:1-6`,
    aircraft: `
      manufacturer varchar(40) list:Airbus
      model varchar(40) list:A320-200
      range_km int integer:1000-20000
      seat_capacity int integer:50-500
      max_takeoff_weight_kg int integer:10000-600000`,
    boarding_passes: `
      fare_conditions varchar(12) list:Economy
      boarding_group varchar(3) ~^[1-5]$`,
    crew_members: `
      position varchar(30) list:Captain
      total_hours int integer:100-30000`,
    flights: `
      fuel_kg int integer:1000-200000
      pax_count int integer:10-500
      delay_reason varchar(80) list:Weather`,
  },
  fourth_farm: {
    farms: `
      total_area_ha decimal(8,1) decimal:5-2000`,
    crops: `
      common_name varchar(60) list:Maize
      scientific_name varchar(80) list:Zea mays
      growing_days int integer:30-300`,
    harvests: `
      quantity_kg decimal(12,2) decimal:100-100000
      price_per_kg decimal(8,3) decimal:0-10`,
    machinery: `
      make varchar(40) list:Fendt
      engine_hours int integer:50-20000`,
  },
  fourth_vet: {
    pets: `
      color varchar(20) list:black
      weight_kg decimal(5,2) decimal:1-80`,
    vets: `
      specialty varchar(40) list:Dentistry`,
    visits: `
      temperature_c decimal(4,1) decimal:37-41
      description varchar(255) ~[a-z]{3}`,
    kennels: `
      kennel_number varchar(10) ~^[A-D][0-9]{1,2}$
      size varchar(10) list:medium`,
  },
  fourth_backup: {
    backup_jobs: `
      job_name varchar(60) list:BackupCatalog
      level varchar(12) list:full|list:F
      bytes bigint integer:1000000-900000000000`,
    filesets: `
      fileset varchar(60) list:Home Directories`,
    pools: `
      name varchar(40) list:Scratch`,
    clients: `
      name varchar(60) ~-fd$`,
    backup_hosts: `
      host varchar(60) hostname
      username varchar(60) username`,
  },
  fourth_network: {
    snmp_devices: `
      community varchar(60) list:public
      sysdescr text ~[A-Za-z]{4}`,
    ports: `
      ifname varchar(32) ~[0-9]
      ifoperstatus varchar(16) list:up
      ifmtu int choice
      ifphysaddress varchar(20) macAddress`,
    syslog: `
      facility varchar(12) list:daemon
      program varchar(32) list:sshd`,
  },
  fourth_loans: {
    loans: `
      principal_amount decimal(19,6) amount
      number_of_repayments int choice
      principal_outstanding_derived decimal(19,6) amount`,
    loan_repayments: `
      interest_portion decimal(12,2) amount`,
    borrowers: `
      name varchar(60) fullName`,
  },
  fourth_gym: {
    gyms: `
      name varchar(60) ~(Gym|Fitness|Athletics|Club|Studio)$`,
    muscles: `
      name varchar(50) list:Trapezius`,
    weight_entries: `
      weight decimal(5,2) decimal:40-160`,
    workouts: `
      name varchar(60) list:Leg Day`,
  },
  fourth_parish: {
    church_events: `
      location_name varchar(60) list:Chapel`,
    donation_funds: `
      fund_name varchar(60) list:Building Fund`,
    volunteer_opportunities: `
      name varchar(60) list:Usher`,
  },
  fourth_warehouse: {
    zones: `
      zone_type varchar(20) list:picking`,
    bin_locations: `
      current_weight_kg decimal(8,2) decimal:1-2000`,
    cycle_counts: `
      counted_by varchar(60) *`,
    warehouses: `
      total_area_sqm decimal(10,2) decimal:500-90000`,
  },
  fourth_payroll: {
    employment_statuses: `
      name varchar(60) list:Fixed term`,
    pay_grades: `
      name varchar(60) ~^(Grade|Band|Exec|Senior)`,
    employees: `
      ssn_num varchar(20) ~^9[0-9]{2}-
      military_service varchar(40) list:none`,
    leave_entitlements: `
      no_of_days decimal(6,2) decimal:5-40`,
  },
  fourth_security: {
    findings: `
      cvssv3 varchar(117) ~^CVSS
      cvssv3_score float decimal:1-10
      component_name varchar(200) list:lodash`,
    vulnerabilities: `
      steps_to_reproduce text ~[a-z]{3}`,
  },
};
