import type { Schemas } from "./schemas.ts";

/** Hospitals and those around them. */
export const care: Schemas = {
  intensiveCare: {
    patients: `
      deathtime      timestamp null  *`,
    admissions: `
      admittime      timestamp     timestamp`,
    icu_stays: `
      dbsource       varchar(20)   list:EHR
      first_careunit varchar(20)   list:MICU
      intime         timestamp     timestamp
      outtime        timestamp     timestampAfter
      los            decimal(8,2)  elapsed`,
    physician_orders: `
      order_type     varchar(25)   list:Medications
      order_subtype  varchar(50)   list:Chemistry`,
    input_events: `
      amountuom      varchar(20)   list:mL
      rateuom        varchar(20)   list:mL/hr
      ordercategoryname varchar(50) list:Drips
      stopped        varchar(30)   list:NotStopd
      amount         decimal(22,10) decimal:5-250
      totalamount    decimal(22,10) decimal:250-1000
      continueinnextdept smallint  list:0
      statusdescription varchar(20) list:Running`,
    procedure_events: `
      location       varchar(100)  list:Left hand
      locationcategory varchar(50) list:Peripheral`,
    lab_items: `
      label          varchar(50)   list:Lactate
      category       varchar(50)   list:Blood Gas`,
    output_events: `
      valueuom       varchar(20)   list:mL
      result_status  varchar(50)   list:Final`,
    patient_implants: `
      device_name    varchar(50)   list:Pacemaker`,
    clinical_notes: `
      title          varchar(90)   list:Progress note
      text           text          ~^(Patient|Feels|No|Mild|Some)`,
    d_hcpcs: `
      code           char(5)       ~^[A-Q][0-9]{4}$
      short_title    varchar(60)   *`,
    caregivers: `
      label          varchar(15)   list:RN`,
    lab_events: `
      value          varchar(200) null  textFrom
      valuenum       decimal(10,2) null decimal|measurement
      comments       text          ~^(?!.*(Guest list|Projector))`,
    cultures: `
      org_name       varchar(100)  list:Escherichia coli
      ab_name        varchar(30)   list:Gentamicin
      dilution_text  varchar(10)   ~^[<=>0-9.]+$
      interpretation varchar(5)    list:S`,
    hcpcs_events: `
      short_description varchar(180) list:Dialysis procedure`,
    depots: `
      short_description varchar(180) ~^(?!.*(Hand-sewn|washable|sleeves))`,
    pharmacies: `
      disp_sched     varchar(255)  list:08, 20
      infusion_type  varchar(15)   list:continuous
      dispensation   varchar(50)   list:Main Pharmacy`,
    drip_details: `
      restart_interval varchar(50) list:15 minutes
      infusion_rate_adjustment varchar(50) list:Increased
      reason_for_no_barcode text   list:Label missing`,
    chart_events: `
      warning        smallint      list:0`,
    care_providers: `
      provider_name  varchar(255)  fullName
      provider_source_value varchar(50) ~^[A-Z][0-9]{2}-[0-9]{3}$`,
    chart_items: `
      label          varchar(100)  list:Heart Rate
      abbreviation   varchar(50)   list:SpO2
      category       varchar(50)   list:Respiratory
      unitname       varchar(50)   list:insp/min
      linksto        varchar(30)   list:chart`,
    microbiology_events: `
      test_name      varchar(100)  list:Gram Stain
      dilution_value decimal(8,2)  list:0.25
      comments       text          list:Sparse growth.`,
    specimens: `
      unit           varchar(50)   list:slide`,
    deaths: `
      cause          varchar(80)   list:Sepsis`,
    note_events: `
      category       varchar(50)   list:Nursing
      description    varchar(255)  list:Report`,
    diagnoses_icd: `
      icd9_code      varchar(10)   ~^(V[0-9]{2}|[0-9]{3})(\\.[0-9]{1,2})?$`,
    procedures_icd: `
      icd_code       char(7)       ~^0[0-9A-Z]{6}$
      icd9_code      varchar(10)   ~^[0-9]{2}\\.[0-9]{1,2}$`,
  },
  terminology: {
    concepts: `
      concept_name   varchar(255)  list:Essential hypertension
      domain_id      varchar(20)   list:Drug`,
    concept_classes: `
      concept_class_name varchar(255) list:Ingredient`,
    concept_relationships: `
      invalid_reason varchar(1)    list:D`,
    domains: `
      domain_name    varchar(255)  list:Condition`,
    vocabularies: `
      vocabulary_id  varchar(50)   list:SNOMED
      vocabulary_name varchar(255) list:National Drug Code`,
    relationships: `
      relationship_name varchar(255) list:Has the kind
      reverse_relationship_id varchar(255) list:Maps to
      defines_ancestry varchar(9)  list:Y|list:true`,
    concept_ancestors: `
      min_levels_of_separation int integer:0-5`,
    source_codes: `
      target_vocabulary_id varchar(255) list:SNOMED
      cost_domain_id varchar(255)  list:Drug`,
    observations: `
      observation_source_value varchar(255) list:Never smoker`,
    text_mentions: `
      offset         varchar(50)   ~^[0-9]+$`,
    specimens: `
      disease_status varchar(50)   list:Benign`,
    cohort_definitions: `
      cohort_definition_name varchar(255) list:Hip fracture after 65`,
    people: `
      year_of_birth  int           integer:1940-2004
      month_of_birth int null      datePart
      birth_datetime timestamp null *
      race           varchar(50)   list:Asian
      ethnicity      varchar(50)   list:Not Hispanic or Latino`,
    folders: `
      path           varchar(255)  ~^/[a-z]+/[a-z]+/20[0-9]{2}/[a-z]+$`,
    clinics: `
      care_site_name varchar(255)  ~(Clinic|Hospital|Center|Practice|Care)$`,
    remarks: `
      remark_date    date          date
      remark_datetime timestamp    timestampAfter
      term_temporal  varchar(50)   ~^(?!Spring|Summer|Fall)`,
  },
  wiki: {
    wiki_pages: `
      title          varchar(255)  ~^[A-Z][a-z]+_[a-z]+_
      content_model  varchar(32)   list:wikitext`,
    page_links: `
      pl_from        int           *
      pl_namespace   int           *
      pl_to          varchar(255)  ~^[A-Z][a-z]+_[a-z]+_`,
    external_links: `
      el_id          int           *
      el_from        int           *
      el_to          text          url`,
    interwikis: `
      log_type       varchar(20)   list:upload`,
    performer_aliases: `
      alias          varchar(100)  fullName`,
  },
  hospital: {
    wards: `
      ward_name      varchar(60)   list:Cardiology|list:Ward 3 East|list:General Medicine
      ward_type      varchar(30)   list:general|list:intensive_care
      bed_count      int           integer:4-60
      floor          int           *
      phone_ext      varchar(6)    ~^[0-9]+$`,
    beds: `
      bed_number     varchar(10)   ~[0-9]
      bed_type       varchar(30)   list:standard|list:icu
      status         varchar(20)   list:occupied
      is_isolation   boolean       boolean|textSays`,
    admissions: `
      admission_no   varchar(20)   ~[0-9]
      admit_reason   varchar(200)  list:Chest pain
      triage_level   varchar(20)   list:urgent
      mode_of_arrival varchar(30)  list:walk-in|list:ambulance
      status         varchar(20)   list:discharged
      discharge_type varchar(30)   list:home|list:Home
      diet           varchar(40)   list:regular
      code_status    varchar(20)   list:full code
      notes          text          ~[a-z]{3} [a-z]`,
    nurse_shifts: `
      shift_type     varchar(20)   list:day
      role           varchar(40)   list:Staff Nurse|list:staff nurse`,
    operating_theatres: `
      name           varchar(40)   ~^(OR|Theatre)
      specialty      varchar(40)   *
      status         varchar(20)   list:available`,
    surgeries: `
      procedure_name varchar(80)   procedureName|list:Appendectomy
      anesthesia_type varchar(30)  list:general
      asa_class      varchar(4)    list:II
      outcome        varchar(30)   list:successful
      blood_loss_ml  int           integer:0-2000`,
  },
  pharmacy: {
    prescriptions: `
      rx_number      varchar(15)   ~[0-9]{5}
      drug_name      varchar(80)   medication|list:Metformin
      strength       varchar(20)   list:500 mg
      dosage_form    varchar(20)   list:tablet
      sig            varchar(120)  dosage|list:One tablet at night.
      refills_allowed int          integer:0-12
      refills_remaining int        integer:0-12
      days_supply    int           integer:7-90|list:30
      daw            boolean       boolean
      status         varchar(20)   list:dispensed|list:filled`,
    dispensings: `
      lot_number     varchar(20)   ~[0-9]
      quantity       int           *
      counseling     varchar(20)   list:accepted|list:provided
      pharmacist     varchar(60)   fullName`,
    pharmacy_stock: `
      ndc            varchar(13)   ~^[0-9-]+$
      schedule       varchar(10)   list:II|list:OTC
      storage        varchar(40)   list:room temperature
      reorder_level  int           *
      expiry_date    date          *`,
    drug_interactions: `
      severity       varchar(20)   list:moderate
      mechanism      varchar(120)  list:CYP3A4 inhibition
      management     text          ~[a-z]{3} [a-z]`,
  },
  laboratory: {
    lab_orders: `
      accession_no   varchar(20)   ~[0-9]
      priority       varchar(10)   list:routine
      status         varchar(20)   list:final|list:completed
      ordering_provider varchar(60) fullName
      clinical_info  text          ~[a-z]{3} [a-z]`,
    specimens: `
      specimen_type  varchar(30)   specimen|list:serum
      container      varchar(30)   list:EDTA tube
      collection_site varchar(40)  list:left arm
      condition      varchar(20)   list:acceptable
      rejection_reason varchar(60) list:haemolysed
      status         varchar(20)   list:received|list:analysed`,
    assay_results: `
      analyte        varchar(40)   labTest|list:Glucose
      result_value   decimal(8,2)  decimal
      units          varchar(10)   list:mg/dL|list:mmol/L
      flag           varchar(4)    list:N|list:normal|list:H
      reference_range varchar(20)  ~[0-9]
      method         varchar(40)   list:Spectrophotometry
      verified_by    varchar(40)   *`,
    analyzers: `
      name           varchar(40)   ~[0-9]
      manufacturer   varchar(60)   *
      status         varchar(20)   list:online|list:ready
      last_calibrated date         date`,
    cultures: `
      organism       varchar(60)   list:Escherichia coli
      growth         varchar(20)   list:no growth
      sensitivity    varchar(4)    list:S
      gram_stain     varchar(40)   list:gram-negative rods`,
  },
  dental: {
    dental_charts: `
      tooth_number   int           integer:1-48
      surface        varchar(5)    list:MO
      condition      varchar(30)   list:caries
      quadrant       varchar(20)   list:upper right
      notes          text          ~[a-z]{3} [a-z]`,
    dental_treatments: `
      procedure_code varchar(6)    ~^D[0-9]{4}$
      treatment_name varchar(60)   list:Composite filling
      material       varchar(30)   list:composite
      status         varchar(20)   list:completed
      shade          varchar(4)    list:A2
      fee            decimal(8,2)  amount`,
    orthodontic_cases: `
      appliance      varchar(30)   list:fixed braces
      malocclusion_class varchar(10) list:Class I
      phase          varchar(20)   list:active treatment|list:active
      retention      varchar(30)   *`,
    dental_chairs: `
      name           varchar(20)   ~[0-9A-Z]
      room           varchar(20)   *`,
  },
  carehome: {
    residents: `
      full_name      varchar(80)   fullName
      care_level     varchar(20)   list:residential
      mobility       varchar(30)   list:walks with frame
      diet           varchar(30)   list:normal
      room_number    varchar(6)    *
      funding_type   varchar(30)   list:self-funded
      dnr            boolean       boolean
      allergies      varchar(80)   *`,
    care_plans: `
      need           varchar(60)   list:Mobility
      goal           varchar(200)  list:Remains free from falls
      intervention   varchar(200)  ~[a-z]{3} [a-z]
      risk_level     varchar(10)   list:medium|list:low
      review_frequency varchar(20) list:monthly`,
    care_notes: `
      note           text          ~[a-z]{3} [a-z]
      mood           varchar(20)   list:content|list:cheerful
      shift          varchar(10)   list:day|list:morning|list:early
      fluid_intake_ml int          integer:200-2500
      meal_intake    varchar(20)   list:all`,
    care_home_incidents: `
      incident_type  varchar(30)   list:fall
      injury         varchar(40)   list:none
      location       varchar(40)   list:bedroom
      witnessed      boolean       boolean`,
  },
  therapy: {
    therapists: `
      name           varchar(80)   fullName
      credentials    varchar(20)   list:LCSW
      modality       varchar(40)   list:CBT
      accepts_new_clients boolean  boolean`,
    therapy_sessions: `
      session_type   varchar(30)   list:individual
      format         varchar(20)   list:in_person
      duration_min   int           durationMinutes|weighted
      status         varchar(20)   list:completed
      presenting_issue varchar(60) list:Anxiety
      mood_rating    int           integer:1-10
      progress_notes text          ~[a-z]{3} [a-z]
      homework       varchar(120)  list:Thought record`,
    treatment_plans: `
      diagnosis      varchar(60)   list:Generalized anxiety disorder
      goal           varchar(160)  ~[a-z]{3} [a-z]
      status         varchar(20)   list:active`,
    mood_logs: `
      mood           varchar(20)   list:calm
      trigger        varchar(60)   list:work
      coping_strategy varchar(60)  list:breathing exercise
      sleep_hours    decimal(3,1)  *
      phq9_score     int           integer:0-27`,
  },
  trials: {
    clinical_trials: `
      nct_number     varchar(11)   ~^NCT[0-9]{8}$
      title          varchar(200)  ~[A-Za-z]{3}
      phase          varchar(10)   list:Phase III|list:Phase 2
      study_type     varchar(20)   list:interventional
      sponsor        varchar(80)   companyName
      status         varchar(30)   list:recruiting|list:completed
      blinding       varchar(20)   list:double-blind
      indication     varchar(80)   list:Type 2 diabetes|diagnosis
      target_enrollment int        integer:20-3000`,
    trial_arms: `
      name           varchar(40)   list:Placebo
      arm_type       varchar(30)   list:experimental
      intervention   varchar(60)   ~[A-Za-z]
      dose           varchar(20)   ~mg`,
    trial_subjects: `
      subject_number varchar(12)   ~[0-9]
      status         varchar(20)   list:completed
      withdrawal_reason varchar(60) list:withdrew consent
      consent_version varchar(10)  ~[0-9]`,
    adverse_events: `
      term           varchar(60)   list:Headache
      severity       varchar(20)   list:mild
      causality      varchar(20)   list:possible
      serious        boolean       boolean
      outcome        varchar(30)   list:recovered
      action_taken   varchar(40)   list:none`,
    trial_visits: `
      visit_name     varchar(30)   list:Screening
      window_days    int           integer:0-14
      status         varchar(20)   list:completed`,
  },
  healthinsurance: {
    insurance_members: `
      member_id      varchar(15)   *
      plan_type      varchar(10)   list:PPO
      relationship   varchar(20)   list:self
      coverage_tier  varchar(30)   list:employee only
      status         varchar(20)   list:active`,
    medical_claims: `
      claim_number   varchar(20)   ~[0-9]
      claim_type     varchar(20)   list:professional
      cpt_code       varchar(5)    ~^[0-9]{5}$
      icd_code       varchar(8)    icd10
      modifier       varchar(2)    ~^[0-9A-Z]{2}$
      place_of_service varchar(30) *
      billed_amount  decimal(10,2) amount
      allowed_amount decimal(10,2) partOf
      status         varchar(20)   list:paid
      denial_reason  varchar(80)   list:Not medically necessary
      remark_code    varchar(6)    ~^[A-Z]+[0-9]+$`,
    prior_authorizations: `
      auth_number    varchar(15)   ~[0-9]
      decision       varchar(20)   list:approved
      urgency        varchar(20)   list:standard|list:routine
      service_requested varchar(80) list:MRI of the knee`,
    deductible_accumulators: `
      network        varchar(20)   list:in_network
      limit_amount   decimal(10,2) amount
      met_amount     decimal(10,2) amount`,
  },
};
