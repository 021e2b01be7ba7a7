import type { Schemas } from "./schemas.ts";

/** Banks, loans, insurers, markets, books of account. */
export const money: Schemas = {
  banking: {
    bank_accounts: `
      account_type varchar(20) list:checking|list:current
      product_name varchar(40) ~[A-Z]
      status varchar(15) list:active|list:open
      ownership_type varchar(20) list:individual|list:sole
      kyc_status varchar(15) list:verified|list:approved
      overdraft_limit decimal(10,2) *
      interest_rate decimal(5,3) *`,
    bank_cards: `
      card_network varchar(20) list:Visa|list:visa
      card_type varchar(20) list:debit
      card_status varchar(20) list:active
      block_reason varchar(40) null list:lost
      masked_pan varchar(19) ~[*X•]
      delivery_status varchar(20) list:delivered`,
    card_transactions: `
      mcc varchar(4) ~^[0-9]{4}$
      entry_mode varchar(20) list:contactless|list:chip
      response_code varchar(2) list:00
      merchant_name varchar(60) companyName|~[A-Z]
      decline_reason varchar(40) null list:insufficient funds|list:insufficient_funds
      auth_code varchar(6) ~[0-9A-Z]{6}`,
    wire_transfers: `
      charge_bearer varchar(5) list:SHA
      purpose_code varchar(4) ~^[A-Z]{4}$
      remittance_info varchar(140) ~[A-Za-z]{3}
      transfer_status varchar(20) list:completed|list:executed|list:settled`,
    standing_orders: `
      frequency varchar(15) list:monthly
      status varchar(15) list:active`,
  },
  lending: {
    loan_applications: `
      loan_purpose varchar(40) list:debt consolidation|list:car|list:home improvement
      employment_status varchar(20) list:employed
      home_ownership varchar(20) list:rent|list:mortgage
      decision varchar(20) list:approved
      decline_reason varchar(60) null list:insufficient income
      credit_grade varchar(2) ~^[A-G]
      verification_status varchar(20) list:verified`,
    loans: `
      loan_type varchar(20) list:personal
      repayment_method varchar(20) list:annuity|list:direct debit|list:direct_debit
      rate_type varchar(10) list:fixed
      loan_status varchar(20) list:active|list:current
      delinquency_bucket varchar(15) list:current
      term_months int choice|integer:1-480`,
    collaterals: `
      collateral_type varchar(30) list:real estate|list:vehicle|list:real_estate
      valuation_method varchar(30) list:appraisal
      lien_position int integer:1-5|choice`,
    mortgage_properties: `
      property_type varchar(30) list:single_family|list:single family|list:house
      occupancy varchar(20) list:owner_occupied|list:owner occupied`,
    repayment_schedules: `
      installment_number int integer:1-480|*
      payment_status varchar(20) list:paid`,
  },
  insurance: {
    insurance_policies: `
      policy_type varchar(20) list:auto|list:home
      coverage_type varchar(30) list:comprehensive|list:liability
      payment_frequency varchar(15) list:monthly
      policy_status varchar(15) list:active|list:in_force
      cancellation_reason varchar(40) null *
      risk_class varchar(15) list:standard
      excess decimal(10,2) *`,
    insurance_claims: `
      claim_type varchar(30) list:collision|list:water damage
      loss_cause varchar(40) ~[a-zA-Z]
      claim_status varchar(20) list:settled|list:paid|list:closed
      adjuster varchar(60) fullName
      loss_description text ~[a-z]{4}
      denial_reason varchar(60) null *
      liability varchar(20) list:insured|list:third party|list:own fault`,
    underwriting_decisions: `
      decision varchar(20) list:accepted|list:approved
      loading_reason varchar(60) ~[a-z]
      risk_factor varchar(40) ~[a-z]`,
    insured_vehicles: `
      usage_type varchar(20) list:private
      garaging varchar(20) list:garage|list:street`,
    beneficiaries: `
      relationship varchar(20) list:spouse
      share_percent int percentage|integer:0-100|choice`,
  },
  trading: {
    trade_orders: `
      side varchar(4) list:buy
      order_type varchar(12) list:limit|list:market
      time_in_force varchar(4) list:GTC|list:DAY
      order_status varchar(20) list:filled
      venue varchar(10) ~[A-Z]
      reject_reason varchar(60) null ~[a-z]`,
    securities: `
      ticker varchar(6) ~^[A-Z]
      isin varchar(12) ~^[A-Z]{2}
      asset_class varchar(20) list:equity|list:Equity
      sector varchar(40) list:Technology|list:Industrials|*
      instrument_type varchar(20) list:stock|list:common stock|list:ETF
      credit_rating varchar(5) list:BBB|list:A`,
    portfolios: `
      name varchar(40) ~[A-Z]
      strategy varchar(30) list:balanced|list:growth|list:Balanced
      risk_profile varchar(20) list:moderate
      benchmark varchar(40) ~[A-Z]
      rebalancing varchar(15) list:quarterly`,
    fund_share_classes: `
      distribution_policy varchar(15) list:accumulating
      share_class varchar(10) ~[A-Z]
      fund_type varchar(20) list:equity
      valuation_frequency varchar(10) list:daily`,
    crypto_wallets: `
      blockchain varchar(20) list:Ethereum|list:Bitcoin
      address varchar(64) ~[0-9a-zA-Z]{20}
      wallet_type varchar(20) list:hot
      coin varchar(10) list:BTC|list:ETH`,
    token_transfers: `
      token_standard varchar(10) list:ERC-20|list:ERC20
      tx_status varchar(15) list:confirmed
      transfer_type varchar(20) list:deposit|list:send|list:withdrawal`,
    dividends: `
      dividend_type varchar(20) list:cash
      frequency varchar(15) list:quarterly`,
  },
  accounting: {
    gl_accounts: `
      account_name varchar(60) accountName|~[A-Z]
      account_type varchar(20) list:asset|list:expense
      normal_balance varchar(6) list:debit
      account_class varchar(30) ~[A-Za-z]
      statement varchar(20) list:balance sheet|list:income statement`,
    journal_entries: `
      journal_type varchar(20) list:general
      posting_status varchar(15) list:posted
      description varchar(120) ~[a-z]{3}
      reference varchar(20) ~[0-9]
      source_document varchar(20) list:invoice|list:Invoice
      period varchar(7) ~^20`,
    expense_reports: `
      purpose varchar(100) ~[a-z]
      status varchar(20) list:approved|list:reimbursed
      reimbursement_method varchar(20) list:bank_transfer|list:payroll
      rejection_note text null ~[a-z]{3}`,
    expense_lines: `
      expense_category varchar(30) list:Meals|list:Travel|list:Hotel
      merchant varchar(60) companyName|restaurantName|~[A-Z]
      receipt_status varchar(15) list:attached
      vehicle_type varchar(15) null *`,
    bank_reconciliations: `
      match_status varchar(15) list:matched
      match_rule varchar(30) ~[a-z]`,
    invoices: `
      payment_terms varchar(20) ~[0-9]|list:Net 30
      dunning_level int integer:0-4|choice
      invoice_status varchar(15) list:paid
      dispute_reason varchar(60) null ~[a-z]`,
    fixed_assets: `
      asset_class varchar(30) list:Machinery|list:IT equipment
      depreciation_method varchar(30) list:straight_line
      useful_life_years int integer:1-60|choice
      disposal_method varchar(15) null list:sold|list:sale`,
  },
};
