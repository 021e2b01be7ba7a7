import type { Schemas } from "./schemas.ts";

/** What is sold and billed, and how it is paid. */
export const shopsAndBills: Schemas = {
  billedByTheMonth: {
    plans: `
    id                 int pk           sequence
    interval           text             list:month
    interval_count     int              choice|weighted
    usage_type         text             list:licensed
    billing_scheme     text             list:per_unit
    overage_unit_cents int              choice|weighted
    setup_fee_cents    int              choice|weighted`,
    subscriptions: `
    id                 int pk           sequence
    plan_id            int              integer
    started_at         timestamp        timestamp|timestampAfter
    trial_start        timestamp null   timestampAfter|orElse
    collection_method  text             list:send_invoice
    days_until_due     int null         choice|weighted
    starting_balance   int              balance|amount`,
    coupons: `
    id                 int pk           sequence
    duration           text             list:repeating
    usage_limit_per_customer int        choice|weighted`,
    usage_records: `
    id                 int pk           sequence
    action             text             list:increment`,
    payment_methods: `
    id                 int pk           sequence
    funding            text             list:prepaid
    mandate_reference  text             ~^MNDT-
    last4              char(4)          ~^\\d{4}$|last4|cardLast4`,
    dunning_attempts: `
    id                 int pk           sequence
    attempt_number     int              choice|weighted
    outcome            text             list:recovered`,
    credit_notes: `
    id                 int pk           sequence
    number             text unique      countedCode
    status             text             list:issued`,
    invoices: `
    id                 int pk           sequence
    memo               text             list:Thank you for your business.
    tax_rate_percent   decimal(5,2)             taxRate`,
  },
  letAndInsured: {
    leases: `
    id                 int pk           sequence
    tenant_name        text             fullName
    co_tenant_name     text null        fullName
    monthly_rent       decimal(10,2)    amount|price|rent
    late_fee           decimal(8,2)     amount:25-120
    rent_due_day       int              choice|weighted
    grace_days         int              choice|weighted`,
    rental_units: `
    id                 int pk           sequence
    unit_code          text             ~^\\d
    property_name      text             list:Maple Court
    bedrooms           int              integer|choice|weighted
    current_rent       decimal(10,2)    amount|price|rent`,
    rent_charges: `
    id                 int pk           sequence
    charge_type        text             list:rent`,
    payroll_runs: `
    id                 int pk           sequence
    frequency          text             list:biweekly`,
    payslips: `
    id                 int pk           sequence
    payment_method     text             list:direct_deposit`,
    fixed_assets: `
    id                 int pk           sequence
    depreciation_method text            list:straight_line
    useful_life_months int              choice|weighted|numberTold`,
    vat_returns: `
    id                 int pk           sequence
    output_vat         decimal(14,2)    amount`,
  },
  soldOnline: {
    products: `
    id                 int pk           sequence
    body_html          text             list:<p>A best seller since 2019.</p>`,
    product_variants: `
    id                 int pk           sequence
    sku                text             sku
    option1            text null        list:Black
    option2            text null        list:M`,
    payments_taken: `
    id                 int pk           sequence
    gateway            text             list:stripe
    authorization      varchar(20)      ~^[A-Z0-9]{6}$`,
    order_transactions: `
    id                 int pk           sequence
    kind               text             list:capture
    gateway            text             list:stripe
    authorization      text             ~^[A-Z0-9]{6}$
    card_brand         text             creditCardType`,
    shipments: `
    id                 int pk           sequence
    label_cost         decimal(8,2)     amount:3-38
    service_level      text             list:ground`,
    carts: `
    id                 int pk           sequence
    reminder_sent_count int             integer:0-4`,
  },
};
