import type { Schemas } from "./schemas.ts";

/** Service desks, the way to a contract, and people who talk on boards. */
export const desksAndPeople: Schemas = {
  serviceDeskOfIt: {
    configuration_items: `
    id                int pk              sequence
    name              text                list:web-prod-01
    ci_class          text                list:Server
    description       text null           list:Web server of the customer portal`,
    incidents: `
    id                int pk              sequence
    short_description text                list:VPN drops every few minutes
    state             text                list:resolved
    category          text null           list:Network
    description       text null           list:The nightly backup stopped after two hours with a timeout.
    on_hold_reason    text null           list:Awaiting caller
    close_notes       text null           list:Replaced the docking station under warranty.
    caller_name       text                fullName
    caller_email      text                email`,
    problems: `
    id                int pk              sequence
    title             text                list:Recurring VPN drops
    root_cause        text null           list:Backup and virus scan ran at the same time.
    workaround        text null           list:Use webmail on the phone.`,
    change_requests: `
    id                int pk              sequence
    number            text                ~^CHG-
    title             text                list:Replace the core switch in building B
    backout_plan      text null           list:Remove the rule.
    test_plan         text null           list:Run the month-end report and compare the time it takes.
    implementation_plan text null         list:Move the job to 1:30, watch for three nights.
    risk_assessment   text null           list:Low: only the time changes.
    post_implementation_review text null  list:Backups run without timeouts since then.`,
    service_requests: `
    id                int pk              sequence
    catalog_item      text                list:New laptop
    requested_for     text                fullName
    approval_status   text                list:approved
    denial_reason     text null           list:No budget this quarter
    fulfilment_notes  text null           list:Handed over at the service desk.`,
    maintenance_windows: `
    id                int pk              sequence
    status            text null           list:completed
    starts_at         timestamp null      timestamp
    ends_at           timestamp null      timestampAfter
    notification_text text null           list:Short interruptions are possible. Nothing has to be done on your side.`,
    surveys: `
    id                int pk              sequence
    rating            int null            rating
    would_recommend   boolean null        banded`,
  },
  wayToAContract: {
    candidates: `
    id                int pk              sequence
    salary_expectation int null           amount|integer
    tags              text null           list:remote`,
    job_applications: `
    id                int pk              sequence
    candidate_id      int                 integer
    screening_notes   text null           list:Strong portfolio, invite soon.
    withdraw_reason   text null           list:Accepted another offer`,
    interviews: `
    id                int pk              sequence
    agenda            text null           list:Case study, presentation of 15 minutes
    candidate_instructions text null      list:No preparation needed.`,
    scorecards: `
    id                int pk              sequence
    concerns          text null           list:Weak on testing.`,
    offers: `
    id                int pk              sequence
    status            text                list:declined
    decline_reason    text null           list:Counter-offer of the employer
    signing_bonus     int null            amount|integer`,
    employees: `
    id                int pk              sequence
    termination_date  date null           date
    termination_reason text null          list:resignation`,
    performance_reviews: `
    id                int pk              sequence
    employee_comments text null           passage
    promotion_justification text null     list:Highest rating twice in a row.`,
    leave_requests: `
    id                int pk              sequence
    handover_notes    text null           list:Calls are forwarded to the team.`,
    disciplinary_actions: `
    id                int pk              sequence
    action_type       text null           list:written warning
    policy_violated   text null           list:Code of conduct`,
  },
  boards: {
    forum_categories: `
    id                int pk              sequence
    rules             text null           passage`,
    topics: `
    id                int pk              sequence
    title             text                heading
    closed_reason     text null           list:Solved`,
    posts: `
    id                int pk              sequence
    body              text                passage`,
    warnings: `
    id                int pk              sequence
    warning_type      text null           list:off_topic
    appealed          boolean null        boolean
    appeal_text       text null           list:Somebody reported me after an argument.`,
    badges: `
    id                int pk              sequence
    criteria          text null           list:Write 100 posts.`,
  },
  wordsBeforeNotes: {
    things: `
    id                int pk              sequence
    safety_notes      text null           list:Two persons needed.
    relationship_notes text null          list:Met at the fair in May.
    conflict_check_notes text null        list:No match found.
    handover_notes    text null           list:Two points are still open.
    opt_out_reason    text null           list:Too many mails
    extension_reason  text null           list:Complex case
    write_off_reason  varchar(80) null    list:Insolvent
    no_show_reason    text null           list:Forgot the date`,
    widgets: `
    id                int pk              sequence
    issue_description text null           list:Leaks at the back.
    outcome_summary   text null           list:Agreed on a partial refund.
    access_instructions text null         list:Ring twice, the bell is quiet.
    rollback_plan     text null           list:Restore the backup taken before.
    customer_comments text null           list:Friendly and on time.
    user_feedback     text null           list:Quick and friendly.
    rejection_message text null           list:There is no free place left.
    pain_points       text null           list:Reports take two days.
    what_to_bring     text null           list:Sturdy shoes, gloves.
    assumptions       text null           list:Data are complete.
    witness_statement text null           list:I was on my break at the time.
    acceptance_criteria text null         list:All tests are green.`,
  },
  lawAndData: {
    compliance_findings: `
    id                int pk              sequence
    finding_title     text                list:Backup not tested
    observation       text null           list:Boxes stood in front of the fire door in the store.
    management_response text null         list:Corrected on the same day.`,
    gdpr_processing_activities: `
    id                int pk              sequence
    name              text                list:Payroll
    purpose           text                list:Protection against theft
    recipients        text null           list:mailing service
    controller_name   text null           companyName`,
    gdpr_data_subject_requests: `
    id                int pk              sequence
    request_type      text                list:erasure
    description       text null           list:Wants the account and all data deleted.`,
    gdpr_breaches: `
    id                int pk              sequence
    title             text                list:Laptop stolen from a car
    likely_consequences text null         list:None expected, data cannot be read.`,
    compliance_policies: `
    id                int pk              sequence
    title             text                list:Travel policy
    summary           text null           list:What is paid on business trips.`,
    legal_matters: `
    id                int pk              sequence
    outcome           text null           list:settled|when`,
    contract_clauses: `
    id                int pk              sequence
    clause_no         text null           ~^\\d+[.]\\d$
    deviation_reason  text null           list:Law of another country`,
  },
  salesTalk: {
    crm_accounts: `
    id                int pk              sequence`,
    crm_opportunities: `
    id                int pk              sequence
    stage             text                list:closed lost
    loss_reason       text null           list:price|when
    loss_details      text null           list:No interface to the accounts.
    pain_points       text null           list:Reports take two days.`,
    crm_leads: `
    id                int pk              sequence
    budget            varchar(40) null    list:under 5,000
    timeline          varchar(40) null    list:this year`,
    crm_activities: `
    id                int pk              sequence
    subject           text                list:Product demo
    body              text null           list:Renews for two years, same price.`,
    work_orders: `
    id                int pk              sequence
    signature_name    varchar(80) null    fullName`,
  },
  datesAndHelpers: {
    profiles: `
    id                int pk              sequence
    looking_for       text null           list:relationship
    ideal_partner     text null           list:Patient with cats.`,
    prompts: `
    id                int pk              sequence
    prompt_text       text                list:Two truths and a lie`,
    prompt_answers: `
    id                int pk              sequence
    answer            text                list:Rain on a tent.`,
    matches: `
    id                int pk              sequence
    icebreaker        text null           list:Tea or coffee?`,
    volunteers: `
    id                int pk              sequence
    motivation        text null           list:My son was helped here.`,
    volunteer_opportunities: `
    id                int pk              sequence
    status            text                list:open|byAge
    spots             int                 integer|count
    spots_filled      int null            partOf`,
    swipes: `
    id                int pk              sequence`,
    event_rsvps: `
    id                int pk              sequence
    response          varchar(10)         list:maybe`,
  },
  housesAndProjects: {
    facilities: `
    id                int pk              sequence
    accessibility_notes text null         list:Lift to all floors.`,
    maintenance_requests: `
    id                int pk              sequence
    title             text                list:Tap drips in the kitchen
    triage_comment    text null           list:Sent to the plumber.`,
    complaints: `
    id                int pk              sequence
    complainant_name  text null           fullName
    subject           text                list:Nobody calls back
    complaint_text    text null           list:Two of five boxes are missing, and nobody can tell me where they are.
    desired_resolution text null          list:Correction of the bill.`,
    visitors: `
    id                int pk              sequence
    full_name         text                fullName
    host_name         text                fullName
    purpose_of_visit  text null           list:Interview`,
    sops: `
    id                int pk              sequence
    title             text                list:Receiving of goods
    responsibilities  text null           list:Store checks and books, purchasing settles differences.`,
    decisions: `
    id                int pk              sequence
    title             text                list:Release every two weeks
    rationale         text null           list:Customers know when to expect changes.`,
    retro_items: `
    id                int pk              sequence
    content           text                list:Tests are slow.`,
    status_updates: `
    id                int pk              sequence
    headline          text                list:On track for May
    problems          text null           list:None.`,
    supplier_evaluations: `
    id                int pk              sequence
    strengths         text null           list:Delivers on time.
    overall_rating    varchar(4) null     list:A`,
  },
};
