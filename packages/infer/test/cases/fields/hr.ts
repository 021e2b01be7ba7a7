/** Personnel: recruiting, leave, payroll, reviews. */
export const hr: Readonly<Record<string, string>> = {
  job_requisitions: `
    id int pk sequence
    employment_type varchar(20) list:full_time
    seniority varchar(20) list:mid|list:Senior|list:senior
    work_mode varchar(20) list:hybrid
    requisition_status varchar(20) list:filled|list:open
    hiring_reason varchar(30) list:replacement|list:growth
    pay_grade varchar(10) ~[0-9A-Z]
    requirements text ~[a-z]{4}`,
  candidates: `
    id int pk sequence
    source varchar(30) list:LinkedIn|list:referral
    stage varchar(20) list:interview|list:screening
    notice_period varchar(20) list:4 weeks
    rejection_reason varchar(60) ~[a-z]
    current_title varchar(60) jobTitle
    visa_status varchar(30) ~[a-z]`,
  interviews: `
    id int pk sequence
    interview_type varchar(20) list:phone|list:video
    recommendation varchar(20) list:hire|list:yes
    feedback text ~[a-z]{4}
    status varchar(20) list:completed
    round varchar(20) ~[a-zA-Z]`,
  leave_requests: `
    id int pk sequence
    leave_type varchar(20) list:annual|list:vacation
    half_day varchar(10) null list:morning
    status varchar(20) list:approved
    reason varchar(200) ~[a-z]{3}`,
  performance_reviews: `
    id int pk sequence
    review_cycle varchar(20) ~20
    overall_rating varchar(30) list:meets expectations|list:Meets expectations
    strengths text ~[a-z]{4}
    areas_for_improvement text ~[a-z]{4}
    manager_comments text ~[a-z]{4}
    review_status varchar(20) list:completed|list:submitted`,
  payslips: `
    id int pk sequence
    pay_period varchar(20) ~20
    pay_frequency varchar(15) list:monthly
    earning_code varchar(10) ~[A-Z]
    deduction_type varchar(30) list:income_tax|list:health_insurance|list:tax
    payment_method varchar(20) *
    tax_class varchar(5) list:1|list:I
    status varchar(20) list:paid`,
  employee_contracts: `
    id int pk sequence
    contract_type varchar(20) list:permanent
    probation_status varchar(20) list:passed|list:completed
    weekly_hours decimal(4,1) integer:4-60|choice|decimal
    termination_reason varchar(40) null list:resignation`,
};
