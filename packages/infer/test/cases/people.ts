/** Personnel, recruiting, customer relations. */
export const people: Readonly<Record<string, string>> = {
  employees: `
    emp_no          int pk            sequence
    fname           varchar(14)       firstName
    lname           varchar(16)       lastName
    middle_name     varchar(20) null  middleName
    title           varchar(50)       jobTitle
    birth_date      date              birthDate
    hire_date       date              date
    termination_date date null        dateAfter
    salary          decimal(10,2)     salary
    dept            varchar(40)       department
    mgr_name        varchar(60) null  fullName
    ssn             char(11)          ssnLike
    marital_status  varchar(10)       maritalStatus
    gender          varchar(10)       gender
    work_email      varchar(100)      email
    mobile_no       varchar(20)       mobile|phone
    home_address    varchar(120)      street
    emergency_contact varchar(80)     fullName
    nationality     varchar(40)       nationality
    badge_number    varchar(10)       ~^[1-9][0-9]{4}$
    vacation_hours  smallint          integer|decimal:0-12
    employment_type varchar(20)       list:full_time
    is_current      boolean           boolean
    photo           bytes null        bytes|imageBytes
    office          varchar(20)       city|roomName|companyName|~^[1-5][0-9]{2}$`,
  departments: `
    dept_id         int pk            sequence
    dept_name       varchar(40) unique   departmentsList|department
    location        varchar(60)       city
    budget          decimal(14,2)     amount
    head_count      int               integer:1-100000|count
    cost_center     varchar(10)       department|departmentsList|~^CC-[1-9][0-9]{3}$`,
  salaries: `
    id              int pk            sequence
    amount          decimal(10,2)     salary|amount
    from_date       date              date
    to_date         date              dateAfter
    currency        char(3)           currencyCode
    pay_frequency   varchar(20)       list:monthly`,
  candidates: `
    id              int pk            sequence
    full_name       varchar(100)      fullName
    email           varchar(100)      email
    linkedin_url    varchar(255) null addressOf
    resume_path     varchar(255) null filePath
    years_of_experience int           integer:0-40|decimal:0-40
    expected_salary int               salary
    stage           varchar(20)       stage|list:applied
    skills          text              skill
    current_company varchar(100) null companyName
    notice_period   int null          integer:1-30
    rating          int null          rating
    source          varchar(40)       list:website`,
  job_postings: `
    id              int pk            sequence
    title           varchar(120)      jobTitle
    description     text              description|summary|pattern|choice|akin
    location        varchar(80)       city
    salary_min      int               salary
    salary_max      int               salary|atLeast
    employment_type varchar(20)       list:full_time
    remote          boolean           boolean
    posted_at       timestamp         timestamp
    closes_at       timestamp null    timestampAfter
    requirements    text              paragraph|list:Three years of experience in a similar role.`,
  leave_requests: `
    id              int pk            sequence
    leave_type      varchar(20)       list:vacation|list:annual
    start_date      date              date
    end_date        date              dateAfter
    days            decimal(4,1)      elapsed
    reason          text null         reason|list:Family holiday
    status          varchar(20)       list:approved
    approved_at     timestamp null    timestampAfter|when|timestamp`,
  contacts: `
    id              int pk            sequence
    salutation      varchar(10)       namePrefix
    first_name      varchar(40)       firstName
    surname         varchar(40)       lastName
    company         varchar(100)      companyName
    job_title       varchar(80)       jobTitle
    email           varchar(100)      email
    tel             varchar(30)       phone
    twitter_handle  varchar(40) null  username
    lead_source     varchar(30)       list:referral
    street          varchar(100)      street
    zip             varchar(10)       postalCode
    city            varchar(60)       city
    birthday        date null         birthDate
    notes           text null         note|rowText
    do_not_call     boolean           boolean`,
  deals: `
    id              int pk            sequence
    name            varchar(120)      label|projectName|title|companyName
    stage           varchar(30)       stage|list:new
    value           decimal(12,2)     amount
    probability     int               percentage|numberTold
    expected_close_date date          date|dateAfter
    lost_reason     varchar(200) null reason|choice
    currency        char(3)           currencyCode`,
  tasks: `
    id              int pk            sequence
    title           varchar(200)      list:Prepare quarterly report
    description     text null         passage|entryText
    priority        varchar(10)       priority
    status          varchar(20)       list:done
    due_date        date null         date|dateAfter
    completed_at    timestamp null    timestampAfter
    estimated_hours decimal(5,1)      decimal:0-12
    progress        int               percentage|integer|decimal:1-99
    created_at      timestamp         timestamp`,
  projects: `
    id              int pk            sequence
    name            varchar(100)      projectName|list:Website Redesign
    code            varchar(10) unique   codeOf
    start_date      date              date
    end_date        date null         dateAfter
    budget          decimal(14,2)     amount
    status          varchar(20)       list:completed
    color           char(7)           colorHex
    client_name     varchar(100)      companyName|fullName
    is_archived     boolean           boolean`,
  timesheets: `
    id              int pk            sequence
    work_date       date              date
    hours_worked    decimal(4,2)      decimal:60-168|decimal:6-10
    overtime_hours  decimal(4,2)      decimal:0-24|partOf
    hourly_rate     decimal(8,2)      decimal:15-120|amount
    notes           text null         note|pattern
    billable        boolean           boolean`,
  body_measurements: `
    foot_length     decimal(4,1)      decimal:21-30
    breast_type     varchar(20)       list:Natural`,
  attendance_records: `
    id              bigint pk         sequence
    employee_id     bigint            *
    check_in        time              choice
    check_out       time              choice
    hours_worked    decimal(4,2)      elapsed
    overtime_hours  decimal(4,2)      decimal:0-4|partOf`,
  pupils: `
    id              bigint pk         sequence
    first_name      varchar(50)       firstName
    date_of_birth   date              birthDate
    guardian_name   varchar(80)       fullName`,
  warehouses: `
    id              bigint pk         sequence
    name            varchar(80)       *
    capacity        int               ~^(500|[125]000|2500|8000|10000|12000|20000|50000)$`,
};
