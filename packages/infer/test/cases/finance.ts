/** Banks, brokers, insurance. */
export const finance: Readonly<Record<string, string>> = {
  accounts: `
    account_id      bigint pk         sequence
    account_number  varchar(20) unique   accountNumber
    iban            varchar(34)       iban
    account_type    varchar(20)       list:savings
    balance         decimal(15,2)     balance
    currency        char(3)           currencyCode
    interest_rate   decimal(5,3)      interestRate
    credit_limit    decimal(12,2) null   list:500
    overdraft_limit decimal(12,2)     list:500
    status          varchar(15)       list:frozen
    opened_on       date              date
    closed_on       date null         dateAfter
    branch_name     varchar(60)       companyName`,
  transactions: `
    txn_id          bigint pk         sequence
    amount          decimal(15,2)     amount
    txn_type        varchar(20)       transactionType|list:deposit
    balance_after   decimal(15,2)     balance
    description     varchar(200)      transactionDescription
    reference_no    varchar(30)       orderNumber|pattern
    counterparty_iban varchar(34)     iban
    merchant_name   varchar(80)       companyName
    mcc             char(4)           *
    booked_at       timestamp         timestamp
    value_date      date              date|dateAfter
    is_fraud        boolean           boolean`,
  cards: `
    id              bigint pk         sequence
    card_number     varchar(19)       creditCardNumber
    card_type       varchar(20)       creditCardType|list:visa
    cvv             char(3)           cvv
    expiry_month    smallint          integer:1-12
    expiry_year     smallint          year
    cardholder_name varchar(80)       fullName
    pin_hash        varchar(100)      pin|sha256|passwordHash
    is_blocked      boolean           boolean
    daily_limit     decimal(10,2)     list:500`,
  loans: `
    id              bigint pk         sequence
    principal       decimal(12,2)     amount|integer:1000-250000
    interest_rate   decimal(5,2)      interestRate|decimal:2-18
    term_months     int               integer:1-480|list:60
    monthly_payment decimal(10,2)     amount|quotient
    start_date      date              date
    maturity_date   date              dateAfter
    status          varchar(20)       list:paid_off
    purpose         varchar(100)      *
    outstanding_balance decimal(12,2) balance|amount`,
  exchange_rates: `
    id              bigint pk         sequence
    base_currency   char(3)           currencyCode
    target_currency char(3)           currencyCode
    rate            decimal(12,6)     rateBetween
    rate_date       date              date`,
  banks: `
    id              int pk            sequence
    name            varchar(100)      companyName
    swift_code      varchar(11)       bic
    country_code    char(2)           countryCode
    routing_number  char(9)           digits|~^0[0-9]{8}$`,
  trades: `
    id              bigint pk         sequence
    symbol          varchar(10)       *|~^[A-Z]{3,4}$
    side            varchar(4)        *
    quantity        int               quantity|list:100
    price           decimal(12,4)     price
    commission      decimal(8,2)      amount|partOf
    executed_at     timestamp         timestamp
    order_type      varchar(10)       list:market|list:limit`,
  claims: `
    id              bigint pk         sequence
    claim_number    varchar(20) unique   orderNumber|~^CLM-[0-9]{5}$
    claim_amount    decimal(12,2)     amount
    incident_date   date              date
    filed_at        timestamp         timestamp|timestampAfter
    status          varchar(20)       list:denied
    description     text              description|pattern
    adjuster_name   varchar(80)       fullName`,
  policies: `
    id              bigint pk         sequence
    policy_number   varchar(20) unique   orderNumber|~^POL-[0-9]{6}$
    premium         decimal(10,2)     amount
    coverage_amount decimal(12,2)     amount
    deductible      decimal(10,2)     amount
    effective_date  date              date
    expiry_date     date              dateAfter
    policy_type     varchar(20)       list:auto`,
  wallets: `
    id              bigint pk         sequence
    address         varchar(42)       ethereumAddress|street
    balance         decimal(20,8)     balance
    currency        varchar(10)       currencyCode|currencyOfPlace`,
};
