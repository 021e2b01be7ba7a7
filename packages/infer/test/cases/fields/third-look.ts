import type { Schemas } from "./schemas.ts";

/** Third schemas of some fields, whole tables as applications have them. */
export const thirdLook: Schemas = {
  third_ats: {
    openings: `
      id int pk sequence
      title varchar(100) jobTitle
      department varchar(40) ~[A-Z]
      employment_type varchar(20) list:full_time
      workplace varchar(15) list:hybrid|list:remote|list:on_site
      salary_min int *
      headcount int integer:1-20|*
      state varchar(12) list:open|list:published
      description text ~[a-z]{3}
      published_at timestamp null *`,
    job_candidates: `
      full_name varchar(80) fullName
      headline varchar(100) ~[A-Za-z]{3}
      origin varchar(20) list:LinkedIn|list:referral
      phone varchar(20) *
      current_employer varchar(60) companyName
      expected_salary int *
      notice_period varchar(20) list:4 weeks
      tags varchar(100) *`,
    candidate_applications: `
      stage varchar(20) list:interview|list:screening
      score int *
      rejection_reason varchar(80) null *
      cover_letter text ~[a-z]{3}
      moved_at timestamp *`,
    interview_scorecards: `
      criterion varchar(40) ~[A-Za-z]{3}
      rating int *
      recommendation varchar(12) list:yes|list:strong yes
      comments text ~[a-z]{3}`,
    offers: `
      base_salary int *
      bonus_percent int *
      offer_status varchar(12) list:accepted|list:sent
      start_date date *
      decline_reason varchar(80) null *`,
  },
  third_clinic_insurer: {
    insurers: `
      name varchar(80) companyName
      rating varchar(4) ~[A-Z]`,
    policies: `
      policy_number varchar(20) ~[0-9]
      product varchar(30) list:auto|list:home|list:Auto
      premium decimal(10,2) *
      payment_interval varchar(12) list:monthly
      deductible int *
      status varchar(12) list:active
      valid_from date *
      valid_to date *`,
    claims: `
      claim_number varchar(20) ~[0-9]
      cause varchar(40) ~[A-Za-z]{4}
      description text ~[a-z]{3}
      reserve decimal(12,2) *
      paid decimal(12,2) *
      status varchar(15) list:settled|list:open
      fraud_score int *
      reported_at timestamp *`,
    insured_objects: `
      object_type varchar(15) list:vehicle|list:car|list:house|list:building
      make varchar(30) *
      construction_year int *`,
  },
  third_devportal: {
    repositories: `
      name varchar(60) ~[a-z]
      visibility varchar(10) list:private|list:public
      default_branch varchar(30) list:main|gitBranch
      language varchar(20) ~[A-Z]
      license varchar(20) list:MIT`,
    builds: `
      number int *
      result varchar(12) list:success|list:passed
      triggered_by varchar(15) list:push|username|fullName
      duration_seconds int *
      log_url varchar(200) *`,
    release_notes: `
      version varchar(15) versionNumber|~[0-9]
      channel varchar(10) list:stable|list:beta
      body text ~[a-z]{3}
      breaking boolean *`,
    service_catalog: `
      tier varchar(5) ~[0-9A-Za-z]
      lifecycle varchar(12) list:production|list:active
      owner_team varchar(30) ~[A-Z]
      runtime varchar(15) ~[a-zA-Z]
      on_call varchar(60) *`,
  },
  third_festival: {
    festivals: `
      name varchar(80) ~[A-Z]
      edition int *
      theme varchar(60) ~[A-Za-z]{3}
      city varchar(40) city`,
    stages: `
      name varchar(40) list:Main Stage|~Stage
      capacity int *
      surface varchar(15) list:grass`,
    lineup_slots: `
      act_name varchar(60) ~[A-Z]
      slot_type varchar(12) list:headliner|list:support
      set_length_min int *
      starts_at timestamp *`,
    wristbands: `
      code varchar(16) ~[A-Z0-9]
      wristband_type varchar(12) list:weekend|list:day|list:vip|list:VIP
      status varchar(10) list:active|list:activated|list:used`,
    vendors: `
      stall_type varchar(15) list:food|list:drinks|list:merch
      power_requirement varchar(12) ~[0-9a-z]
      permit_status varchar(12) list:approved|list:issued`,
  },
  third_parish_school: {
    classes: `
      label varchar(10) ~[0-9]
      level varchar(15) ~[a-z0-9]
      room varchar(10) *`,
    children: `
      first_name varchar(40) firstName
      birth_date date *
      allergies varchar(100) null ~[a-z]
      pickup_person varchar(60) fullName
      group_name varchar(20) ~[A-Za-z]`,
    attendance_records: `
      status varchar(10) list:present
      reason varchar(60) null ~[a-z]
      day date *`,
    homework_items: `
      title varchar(80) ~[A-Za-z]{3}
      subject varchar(20) subjectName
      instructions text ~[a-z]{3}
      grading varchar(10) ~[a-z]`,
    parent_meetings: `
      topic varchar(80) ~[A-Za-z]{3}
      outcome varchar(60) ~[a-z]{3}
      format varchar(10) list:in_person|list:online|list:phone`,
  },
};
