import type { Schemas } from "./schemas.ts";

/** Applications that a second reader took, and town halls, clubs and pharmacies abroad. */
export const fifthLook: Schemas = {
  fifth_parking: {
    parking_lots: `
      name varchar(60) ~(Garage|Car Park|Parking|P[1-4])$
      total_spaces int integer:20-2000
      height_limit_cm int integer:170-260`,
    parking_spaces: `
      space_type varchar(20) list:electric
      status varchar(15) list:occupied`,
    violations: `
      violation_type varchar(50) list:Overstayed
      officer_badge varchar(10) ~^[0-9]{4}$
      photo_count int integer:0-9`,
  },
  fifth_mail: {
    mailboxes: `
      username varchar(200) email
      maildir varchar(200) ~/$
      quota bigint choice`,
    aliases: `
      address varchar(200) email
      goto text email`,
    mail_log: `
      sender varchar(200) email
      virus_name varchar(80) list:Eicar-Test-Signature
      spam_score decimal(5,2) decimal`,
  },
  fifth_freight: {
    trailers: `
      trailer_type varchar(30) list:Reefer
      length_ft int integer:20-60`,
    trucks: `
      make varchar(30) list:Kenworth
      gvwr_lbs int integer:20000-90000`,
    loads: `
      weight_lbs int integer:1000-50000
      rate decimal(10,2) amount`,
  },
  fifth_bank: {
    bank_accounts: `
      account_type varchar(20) *`,
    customers: `
      credit_score int integer:300-850`,
    atms: `
      cash_available decimal(12,2) decimal:100-500000`,
    bank_transactions: `
      channel varchar(20) list:ATM`,
    employees: `
      designation varchar(40) list:Teller`,
  },
  fifth_hospital: {
    departments: `
      name varchar(60) list:Cardiology
      extension varchar(10) ~^[0-9]{4}$`,
    hospital_operations: `
      operation_name varchar(100) list:Hernia repair`,
    hospital_admissions: `
      discharge_summary text ~^(Uneventful.*|Responded.*|Operation.*|Blood.*|Transferred.*)$`,
    vitals: `
      temperature_f decimal(4,1) decimal:95-106`,
  },
  fifth_sequencing: {
    genes: `
      full_name varchar(200) list:tumor protein p53`,
    sequencing_runs: `
      run_name varchar(60) ~^2[4-6]`,
    lanes: `
      reads_total bigint integer:1000000-900000000`,
  },
  fifth_uptime: {
    monitors: `
      type varchar(20) list:keyword
      name varchar(80) list:Checkout`,
    heartbeats: `
      msg text list:200 - OK`,
    status_pages: `
      title varchar(80) list:API status`,
  },
  fifth_ayuntamiento: {
    municipios: `
      alcalde varchar(100) fullName
      poblacion int *`,
    ciudadanos: `
      estado_civil varchar(20) maritalStatus`,
    expedientes: `
      tramitador varchar(100) fullName`,
  },
  fifth_societa: {
    societa: `
      presidente varchar(80) fullName`,
    obras: `
      arquitecto varchar(80) fullName`,
  },
  fifth_railway: {
    trainsets: `
      cars int integer:1-20
      gauge_mm int choice`,
    track_sections: `
      rail_type varchar(12) list:60E1`,
    lost_items: `
      item varchar(60) list:Umbrella
      claimant_name varchar(80) fullName`,
  },
  fifth_insurer: {
    insured_properties: `
      rooms int integer:1-12`,
    reinsurance_treaties: `
      reinsurer varchar(80) list:Northern Re
      retention decimal(14,2) amount`,
    claims: `
      third_party_name varchar(80) fullName`,
    medical_exams: `
      height_cm decimal(5,1) decimal:140-210`,
  },
  fifth_clusters: {
    kubernetes_nodes: `
      os_image varchar(60) list:Ubuntu 22.04.4 LTS`,
    ingresses: `
      path varchar(120) list:/api`,
    call_records: `
      disposition varchar(20) list:ANSWERED
      lastapp varchar(30) list:Dial`,
    phone_extensions: `
      extension varchar(8) ~^[12][0-9]{2}$`,
  },
  fifth_solar: {
    inverters: `
      manufacturer varchar(40) list:Fronius`,
    solar_panels: `
      power_wp int integer:200-600`,
    weather: `
      sunrise time *`,
    solar_sites: `
      name varchar(60) ~[a-z1-3]$`,
  },
  fifth_cabinet: {
    consultations: `
      tension_systolique int integer:70-220
      pouls int integer:30-220`,
  },
  fifth_agency: {
    candidates: `
      id int pk *
      source varchar(128) list:Referral
      best_time_to_call varchar(255) list:Evenings`,
    joborders: `
      id int pk *
      title varchar(64) jobTitle
      description text list:Plans and monitors projects from offer to handover.
      duration varchar(64) list:6 months`,
  },
};
