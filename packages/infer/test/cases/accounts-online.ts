/** What applications are set up with, and what they say: plans, stages, teams, rules, standing messages. */
export const accountsOnline: Readonly<Record<string, string>> = {
  departments: `
    id              int pk            sequence
    name            varchar(80)       departmentsList|departmentName
    code            varchar(10)       codeOf
    description     text null         pattern|entryText`,
  support_teams: `
    id              int pk            sequence
    name            varchar(120)      list:Support
    code            text              codeOf`,
  workflow_steps: `
    id              int pk            sequence
    name            varchar(120)      list:Send email
    action          varchar(40)       list:send_email
    offset_start    int               integer`,
  labels: `
    id              int pk            sequence
    title           varchar(80)       list:bug
    description     text null         pattern|entryText`,
  coupons: `
    id              int pk            sequence
    name            varchar(80)       list:Welcome 10
    description     text null         pattern
    per_user_limit  int               integer:1-5`,
  invoice_line_items: `
    id              int pk            sequence
    description     text              list:Consulting, per hour
    unit            varchar(10)       unit`,
  event_types: `
    id              int pk            sequence
    event_name      text              list:30 Minute Meeting
    description     text null         pattern`,
  bookings: `
    id              int pk            sequence
    title           text              list:Intro Call
    sms_reminder_number text null     phone
    meeting_password text null        ~^[a-zA-Z0-9]{6}$`,
  chat_inboxes: `
    id              int pk            sequence
    name            text              list:Website
    greeting_message text             list:Hello! How can we help you today?
    out_of_office_message text        list:We are closed at the moment and will answer on the next working day.`,
  webhook_logs: `
    id              int pk            sequence
    event_type      text              rowEvent
    endpoint        text              url`,
  outgoing_emails: `
    id              int pk            sequence
    from_name       text              companyName
    reply_to_address text             email
    bcc_address     text null         email`,
  form_fields: `
    id              int pk            sequence
    validation_message text           list:This field is required.
    help_message    text              list:As it is printed on your card.`,
  contratos: `
    id              int pk            sequence
    data_inicio     date              date|dateBefore
    data_fim        text              timestampAfter|dateAfter|date|timestamp
    dia_vencimento  int               integer:1-28
    valor_aluguel   decimal(10,2)     amount
    estado_civil    text              maritalStatus|list:married|weighted|statusText`,
  email_campaigns: `
    id              int pk            sequence
    recipients      int               integer:40-24000|count|integer
    delivered       int               partOf
    opened          int               partOf
    bounced         int               partOf`,
  gateway_payments: `
    id              int pk            sequence
    amount          int               amount
    amount_refunded int               partOf`,
  tenants: `
    id              int pk            sequence
    employee_range  varchar(20)       list:1-10
    plan_key        varchar(50)       list:free
    mfa_method      varchar(20)       list:totp`,
  ofertas: `
    id              int pk            sequence
    fecha_rescision text null         timestamp|date|timestampAfter|dateAfter
    aceptada        int               flag|list:1`,
  product_collections: `
    id              int pk            sequence
    title           text              *
    handle          text              slugOf`,
};
