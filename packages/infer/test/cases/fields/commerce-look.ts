import type { Schemas } from "./schemas.ts";

/** Shops, billing, travel, schools, clinics and personnel as their own applications name things, seen for the first time. */
export const commerceLook: Schemas = {
  look_shop: {
    product_variants: `
      id int pk sequence
      product_id int integer
      name varchar(255) list:Red / M|list:Default
      sku varchar(60) sku`,
    option_types: `
      id int pk sequence
      name varchar(100) list:Size|list:Color
      presentation varchar(100) recased`,
    shipping_categories: `
      id int pk sequence
      name varchar(100) list:Fragile|list:Oversized`,
    orders: `
      id int pk sequence
      shipping_method_name varchar(255) null shippingMethod
      payment varchar(35) paymentMethod
      rounding_method varchar(40) choice|weighted
      pickup_option varchar(30) null weighted|choice
      card_first_digits varchar(6) ~^[0-9]{6}$`,
    event_deliveries: `
      id int pk sequence
      status varchar(30) list:success|list:failed
      event_type varchar(60) weighted|choice`,
    states: `
      id int pk sequence
      country_id int integer
      name varchar(100) region`,
    credit_cards: `
      id int pk sequence
      last_digits varchar(4) ~^[0-9]{4}$
      name varchar(120) fullName`,
  },
  look_ledgers: {
    account_journals: `
      id int pk sequence
      name varchar(64) list:Bank|list:Cash
      type varchar(20) list:purchase|list:bank`,
    accounts: `
      id int pk sequence
      code varchar(12) ~^\\S+$
      name varchar(64) list:Bank|list:Travel
      account_type varchar(20) list:asset|list:liability`,
    sale_orders: `
      id int pk sequence
      name varchar(64) orderNumber|~^S[0-9]{5}$
      reference varchar(64) null orderNumber|pattern`,
  },
  look_crm: {
    leads: `
      id int pk sequence
      account_name varchar(255) companyName`,
    opportunities: `
      id int pk sequence
      sales_stage varchar(60) list:negotiation`,
    accounts: `
      id int pk sequence
      name varchar(150) companyName
      account_type varchar(50) list:customer|list:partner
      annual_revenue varchar(100) amount`,
  },
  look_school: {
    batches: `
      id int pk sequence
      name varchar(255) ~(Batch|20)
      course_id int integer`,
    students: `
      id int pk sequence
      library_card varchar(40) ~^\\S+$`,
    student_categories: `
      id int pk sequence
      name varchar(255) list:Scholarship|list:Boarder`,
    fee_categories: `
      id int pk sequence
      name varchar(255) list:Tuition|list:Transport`,
    payroll_categories: `
      id int pk sequence
      name varchar(255) list:Bonus|list:Overtime`,
    finance_transactions: `
      id int pk sequence
      title varchar(255) transactionDescription
      amount decimal(15,2) amount`,
  },
  look_clinic: {
    patients: `
      id int pk sequence
      care_setting varchar(30) list:outpatient`,
    drug_orders: `
      id int pk sequence
      dosing_instructions text ~[A-Z].*\\.`,
    allergies: `
      id int pk sequence
      severity varchar(30) list:mild|list:severe
      allergen_type varchar(50) list:food`,
    relationship_types: `
      id int pk sequence
      a_is_to_b varchar(50) list:Parent|list:Doctor`,
  },
  look_travel: {
    hotels: `
      id int pk sequence
      chain varchar(80) null list:Casa Verde|list:Independent
      pet_policy varchar(80) list:No pets`,
    flights: `
      id int pk sequence
      baggage_allowance varchar(40) list:23 kg
      seats_economy int integer:60-260`,
    reviews: `
      id int pk sequence
      cleanliness smallint integer:1-5
      pros text null ~[A-Z].*\\.
      management_response text null ~[A-Z].*`,
    reservations: `
      id int pk sequence
      guest_num int integer:1-8
      rooms int integer:1-3`,
  },
  look_personnel: {
    salary_slips: `
      id int pk sequence
      employee_id int integer
      name varchar(140) label|pattern|code
      status varchar(30) list:paid|list:draft
      total_in_words varchar(240) null ~only$`,
    leave_applications: `
      id int pk sequence
      status varchar(30) list:approved|list:rejected
      reason varchar(200) null list:Moving house`,
  },
  look_lender: {
    loan_products: `
      id int pk sequence
      name varchar(80) list:Business Loan|list:Personal Loan
      interest_method varchar(20) list:flat`,
    borrowers: `
      id int pk sequence
      risk_band varchar(2) list:A|list:B
      years_at_address smallint integer:0-30
      residential_status varchar(20) list:tenant`,
    loans: `
      id int pk sequence
      par_bucket varchar(10) list:1-30
      classification varchar(20) list:performing
      disbursement_method varchar(20) list:mobile_money`,
  },
  look_landlord: {
    owners: `
      id int pk sequence
      owner_type varchar(30) list:company|list:trust`,
    properties: `
      id int pk sequence
      insurance_carrier varchar(80) list:Meadow Insurance
      purchase_price_cents bigint integer:9000000-95000000`,
    leases: `
      id int pk sequence
      rent_cents int integer:60000-380000`,
    lease_tenants: `
      id int pk sequence
      role varchar(30) list:co-tenant`,
    rental_applications: `
      id int pk sequence
      position varchar(80) jobTitle
      annual_income_cents int integer:1800000-12000000`,
    payments: `
      id int pk sequence
      processor varchar(40) list:stripe`,
    addresses: `
      id int pk sequence
      full_name varchar(120) fullName
      street varchar(120) street`,
    shipping_methods: `
      id int pk sequence
      checker text null ~.
      discriminator varchar(40) choice|weighted`,
  },
  look_plant: {
    wrk_ctr: `
      id int pk sequence
      cost_ctr varchar(10) ~[A-Z0-9]`,
    prod_ord: `
      id int pk sequence
      ord_qty decimal(12,2) decimal:20-1200
      shift_cd char(1) list:A|list:B`,
    down_evt: `
      id int pk sequence
      rsn_cd varchar(10) list:SETUP`,
    ncr: `
      id int pk sequence
      dispo varchar(15) list:scrap`,
    production_line: `
      id int pk sequence
      safety_obs varchar(300) ~\\.$`,
    bom: `
      id int pk sequence
      scrap_pct decimal(5,2) decimal:0-6`,
  },
  look_van: {
    technicians: `
      id int pk sequence
      billable_rate decimal(8,2) amount|decimal:45-190`,
    service_locations: `
      id int pk sequence
      nickname varchar(60) list:Home
      gate_code varchar(12) ~[0-9]{4}$`,
    jobs: `
      id int pk sequence
      job_type varchar(30) list:repair|list:maintenance
      arrival_window varchar(20) list:8-10 am
      csr_name varchar(80) fullName`,
    pricebook_items: `
      id int pk sequence
      name varchar(120) list:Diagnostic visit`,
    estimates: `
      id int pk sequence
      status varchar(20) list:approved
      title varchar(120) list:Furnace replacement`,
  },
  look_rides: {
    drivers: `
      id int pk sequence
      background_check_status varchar(20) list:clear
      payout_account varchar(34) accountNumber`,
    service_areas: `
      id int pk sequence
      per_km_cents int integer:60-240`,
    driver_documents: `
      id int pk sequence
      doc_type varchar(30) list:driving_licence`,
    trips: `
      id int pk sequence
      route_polyline text null ~^[a-z_]`,
  },
  look_pharmacy: {
    medicines: `
      id int pk sequence
      category varchar(50) list:Antibiotics
      gst_percent decimal(5,2) taxRate
      purchase_rate decimal(10,2) decimal:2-180`,
    prescriptions: `
      id int pk sequence
      refills_allowed int integer:0-10
      refills_used int partOf`,
    sales: `
      id int pk sequence
      payment_mode varchar(20) paymentMethod
      counter_no int integer:1-8`,
    insurance_claims: `
      id int pk sequence
      claim_no varchar(25) ~.`,
  },
  look_town_hall: {
    permits: `
      id int pk sequence
      photo_count smallint integer:0-8`,
    hearings: `
      id int pk sequence
      board varchar(60) list:Zoning Board`,
    plan_reviews: `
      id int pk sequence
      discipline varchar(30) list:Zoning|list:Fire
      comments text null ~\\.$`,
    business_licenses: `
      id int pk sequence
      naics_code varchar(6) ~^[0-9]{6}$
      preferred_contact varchar(20) list:email`,
  },
};
