import { figure, money, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { STAFF_PAIRS, STAFF_TEXTS } from "./hiring-texts.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Personnel: contracts, leave, reviews and payroll. */
export const PERSONNEL = field(
  "pay_slip payroll leave_request leave_type leave_balance absence? performance_review appraisal review_cycle? goal? timesheet? employee? hour overtime employee_contract on_boarding? grievance headcount salary_component pay_run workforce job_requisition salary? employee_benefit shift_swap? disciplinary_case training_record benefit_enrollment work_schedule? job_title? pay_grade staff?",
  [
    ...STAFF_TEXTS,
    ...of(
      "passport, emp passport, employee passport, immigration",
      one(
        "comment, comments, note",
        "Copy on file|Renewal requested|Original seen in March|Visa valid until 2027|Permit tied to this employer",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "language, emp language, employee language",
      one(
        "comment, comments, note",
        "Mother tongue|C1 certificate|Spoken at home|Two years abroad|Reads well, speaks little",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "skill, emp skill, employee skill",
      one(
        "comment, comments, note",
        "Certified in 2021|Advanced course in 2023|Five years of practice|Trains colleagues|Basics only",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "work experience, experience, employment history",
      one(
        "comment, comments, note",
        "Reference available|Internship|Left when the site closed|Led a team of five|Part time during studies|Promoted twice",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "basic salary, basicsalary, salary",
      one(
        "comment, comments, note, notes",
        "Raised by 3 % in January|Agreed at hiring|After probation|Adjusted after the promotion|Includes the shift allowance|Part time, 80 %",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "leave entitlement, entitlement",
      one(
        "note, notes, comment",
        "Carried over from last year|Five days more from the tenth year on|Pro rata, joined in June|Agreed at hiring|Corrected by payroll",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "leave request, leave",
      one(
        "comment, comments",
        "Please hand over before you leave.|Approved, Anna stands in.|Could you move it by a week?|The flights are booked already.|Approved, enjoy your time off.|Doctor's note follows.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "expense",
      one(
        "note, notes",
        "Taxi to the client|Hotel, two nights|Train to the fair|Lunch with two guests|Parking at the airport|Visa fee",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "job title, jobtitle",
      one(
        "note, notes",
        "Reports to the finance director|Two openings this year|Not used for new hires|Grade 5 to 7|Replaces the former team assistant",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "general info, gen info, organization info, company info",
      one(
        "note, notes",
        "Founded in 1998, 120 staff|Head office and two branches|Family-owned|Part of a group since 2015",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "performance review, review",
      one(
        "final comment, final comments",
        "Met all goals, ready for more.|A strong year, should delegate more.|Goals reached late, but in good quality.|Needs support with planning.|Ready to lead a small team.|Below what was agreed, second talk in three months.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "reviewer rating, reviewer",
      one(
        "comment, comments",
        "Reached the target early.|Two of three goals met.|Reliable, asks when unsure.|Reports were often late.|Very good with new colleagues.|Should share more knowledge.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "job title, position, job, designation",
      one("level, grade, job level, seniority, band", "L1|L2|L3|L4|L5|L6|M1|M2", { confidence: 0.965 }),
      one(
        "job family, family, job function, function, track",
        "Engineering|Sales|Finance|Operations|Marketing|Human Resources|Customer Success|Legal|Product|Design|Administration",
        { confidence: 0.965 },
      ),
    ),
    one(
      "job family, job function, career track",
      "Engineering|Sales|Finance|Operations|Marketing|Human Resources|Customer Success|Legal|Product|Design",
      { confidence: 0.965 },
    ),
    ...of(
      "department, division",
      money("annual budget, budget, yearly budget", 180000, 4200000, { confidence: 0.965 }),
      number("headcount limit, headcount, max headcount", 6, 140, 0, { confidence: 0.965 }),
    ),
    ...of(
      "work location, location, office",
      number("seat, seats, capacity, desk, desk count", 24, 380, 0, { confidence: 0.965 }),
    ),
    ...of(
      "leave type, absence type, time off type",
      one(
        "name, title, leave name",
        "Annual Leave|Sick Leave|Parental Leave|Unpaid Leave|Bereavement Leave|Study Leave|Marriage Leave|Maternity Leave|Paternity Leave|Compensatory Leave|Volunteer Day|Moving Day|Jury Duty|Sabbatical",
        { confidence: 0.965 },
      ),
      figure(
        "day per year, days per year, annual day, default day, max day, allowed day, entitlement, quota",
        [25, 10, 30, 5, 3, 2, 15, 20, 14, 1],
        { confidence: 0.965 },
      ),
      figure("carry over day, carry forward day, max carry over", [0, 5, 5, 10, 3], { confidence: 0.965 }),
    ),
    ...of(
      "leave balance, leave entitlement, leave allocation",
      number("entitled, entitlement, allocated, total, total day, allocated day, entitled day, accrued", 20, 30, 1, {
        confidence: 0.965,
      }),
      number("taken, used, used day, taken day", 2, 14, 1, { confidence: 0.965 }),
      number("pending, pending day, planned", 0, 4, 1, { confidence: 0.965 }),
      number("remaining, balance, available, remaining day, left", 3, 12, 1, { confidence: 0.965 }),
    ),
    ...of(
      "attendance, attendance record, time entry",
      one(
        "remark, remarks, note, notes, comment",
        "Worked from home.|Late because of the train.|Doctor's appointment in the morning.|Forgot to clock out, corrected.|Left early with permission.|Client visit until noon.|Overtime agreed with the manager.|On site at the customer.",
        { confidence: 0.972 },
      ),
    ),
    ...of(
      "leave request, leave, absence, time off request, leave application",
      one(
        "approver comment, manager comment, decision note, approval note, comment",
        "Please hand over before you leave.|Discussed in the team meeting.|Checked against the roster.|Noted, thank you.|See our talk on Monday.|Calendar updated.|Approved, enjoy your days off.|Please choose another week, two are away already.|Certificate has arrived.|As agreed with the works council.|Taken from last year's balance.|Forwarded to payroll.",
        { confidence: 0.972 },
      ),
    ),
    ...of(
      "payroll run, payroll, pay run, payroll period, salary run",
      money("total gross, gross total, total gross pay, gross amount, total amount", 96000, 1900000, {
        confidence: 0.965,
      }),
      number("employee count, headcount, number employee, total employee", 24, 420, 0, { confidence: 0.965 }),
    ),
    ...of(
      "performance review, appraisal, review, salary review",
      number(
        "salary increase pct, salary increase percent, increase percent, raise percent, hike percent, increment percent",
        1,
        9,
        1,
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "training course, training, course, training program",
      one(
        "title, name, course name, training name",
        "First Aid at Work|Fire Safety|Data Protection Basics|Leading a Team|Excel for Analysts|Presentation Skills|Forklift Licence|Conflict Management|Information Security Awareness|Project Management Fundamentals|Unconscious Bias|Negotiation Skills|Time Management|Onboarding for New Managers",
        { confidence: 0.965 },
      ),
      one("category, type, topic", "Compliance|Leadership|Technical|Soft skills|Safety|Language|Onboarding", {
        confidence: 0.965,
      }),
      figure("duration hour, hour, duration, hours", [2, 4, 8, 16, 1.5, 24], { confidence: 0.965 }),
      money("cost, price, fee, cost per person", 60, 1400, { confidence: 0.965 }),
      figure("certificate valid month, valid month, validity month", [12, 24, 36], { confidence: 0.965 }),
    ),
    ...of(
      "asset, company asset, equipment",
      one(
        "type, asset type, category, kind",
        "Laptop|Monitor|Mobile phone|Headset|Docking station|Desk|Chair|Access card|Tablet|Keyboard",
        { confidence: 0.965 },
      ),
      money("purchase cost, purchase price, cost, price, value", 45, 2400, { confidence: 0.965 }),
    ),
    one(
      "benefit type, benefit, benefit name",
      "Health insurance|Dental|Pension|Meal vouchers|Gym membership|Company car|Public transport ticket|Life insurance",
      { confidence: 0.94 },
    ),

    one(
      "employment history, work history, previous employment, career history, job history",
      "Two years at a logistics firm, before that retail.|Joined as a trainee in 2016.|Five years as a team lead elsewhere.|First job after university.|Ten years in the same field.|Worked abroad from 2018 to 2021.|Came from the Leeds branch.|Seasonal work until 2020.|Self-employed until last year.|Trained here, away for two years, now back.|Three years in a call centre.|Military service, then technician.|Parental leave until 2022.|Came with the firm that we took over.|Long experience in hotels.",
      { confidence: 0.945 },
    ),
    money("performance bonus, bonus amount, annual bonus, yearly bonus", 200, 9000, { confidence: 0.945 }),
    money("attendance bonus, full attendance bonus, punctuality bonus", 50, 300, { confidence: 0.945 }),
    ...of(
      "employment status",
      one(
        "name, title, label",
        "Full-time permanent|Part-time permanent|Fixed term|Internship|Freelance|Apprenticeship|Probation",
      ),
    ),
    ...of(
      "job category",
      one(
        "name, title",
        "Professionals|Technicians|Office and clerical workers|Managers|Sales workers|Craft workers|Operatives|Service workers|Labourers",
      ),
    ),
    ...of(
      "pay grade, salary grade, grade",
      pattern("name, title, grade name", "(Grade|Band) ([1-9]|1[0-2])|Executive|Senior Management"),
    ),
    ...of(
      "sub unit, org unit, organization unit, organisation unit",
      one(
        "name, title",
        "Engineering|Sales|Marketing|Human Resources|Finance|Operations|Customer Support|Legal|Purchasing|Quality Assurance|IT Services|Research|Logistics|Administration|Training",
      ),
    ),
    one("ethnic race code, ethnicity code, race code", "WHI|ASI|BLK|HIS|MIX|OTH"),
    one("military service, military status", "none|completed|exempt|reserve"),
    pattern("ssn num, ssn number, ssn, social security number", "9[0-9]{2}-[0-9]{2}-[0-9]{4}"),
    one("pay period code, payperiod code, pay period type", "MONTHLY|BIWEEKLY|WEEKLY|SEMIMONTHLY"),
    one("i9 status, right to work, work permit status", "verified|pending|not required|expired"),
    one("work intensity", "low|medium|high"),
    number(
      "position, positions, no of position, number of position, number of positions, vacancy count, opening, openings",
      1,
      6,
      0,
      { of: ["vacancy", "job vacancy", "job", "job opening", "requisition"] },
    ),
    one(
      "keyword, keywords",
      "SQL, reporting, Excel|customer care, French|project management, agile|welding, night shifts|payroll, labour law|driving licence, forklift|Java, Linux",
      { of: ["candidate", "job candidate", "applicant", "job application"] },
    ),
    one(
      "cv text, resume text, cv text version, resume, cv text extract",
      "Five years in purchasing, fluent in two languages.|Trained electrician, forklift licence.|Degree in economics, internship in controlling.|Ten years of nursing, last as head of a ward.|Self-taught programmer, two apps published.",
      { of: ["candidate", "job candidate", "applicant", "job application"] },
    ),
    one("time offset, punch in time offset, punch out time offset, utc offset, timezone offset", "0|1|2|-5|-8|5.5|3"),
    small("day used, days used, used day, used days, day taken, days taken", 0, 22, 1),
    number("no of day, no of days, number of day, number of days, entitled days", 10, 30, 0, {
      of: ["leave entitlement", "entitlement", "leave balance", "leave allocation"],
    }),
    one("coverage level, coverage tier", "employee only|family|employee and partner|employee and children"),
    one("course type, training type", "online|classroom|on the job|external"),
    one("training provider", "City Academy|Northern Institute|In-house|Chamber of Commerce|Language Centre"),
    one(
      "misconduct, misconduct type, offense, offence",
      "Repeated lateness|Unexcused absence|Breach of safety rules|Misuse of company property|Insubordination",
    ),
    one("swap status", "approved|requested|declined|cancelled"),
    ...of(
      "disciplinary case, disciplinary action, grievance",
      one("outcome, result, decision", "written warning|verbal warning|no action|final warning|dismissal"),
    ),
    ...of(
      "training course, training, training record",
      one("outcome, result", "passed|completed|failed|no show"),
      one("provider", "City Academy|Northern Institute|In-house|Chamber of Commerce|Language Centre"),
    ),
    ...of(
      "employee benefit, benefit, benefit enrollment",
      one("enrollment status, status", "enrolled|waived|pending|ended"),
      one("benefit type, type", "Health insurance|Pension plan|Meal vouchers|Company car|Life insurance"),
    ),

    one("leave type, absence type, time off type", "annual|sick|parental|unpaid|special|training|compensatory"),
    one("half day, half day part, day part, half day period", "morning|afternoon"),
    one("review cycle, appraisal cycle, review period", "2025 H1|2024 H2|2025 Annual|2024 H1|2025 Q3"),
    one(
      "overall rating, performance rating, final rating, appraisal rating, rating label",
      "meets expectations|exceeds expectations|needs improvement|outstanding|below expectations",
    ),
    one(
      "strength, strengths, achievement, achievements, accomplishments",
      "Keeps calm under pressure and explains things well.|Delivered the migration ahead of time.|Reliable, precise and always prepared.|Customers ask for her by name.|Took over a second team without losing quality.|Mentors new colleagues with patience.",
    ),
    one(
      "area for improvement, areas for improvement, improvement area, development area, weakness, weaknesses",
      "Could delegate more.|Should share progress earlier.|Presentations are sometimes too detailed.|Time planning in busy weeks.|Could ask for help sooner.|Written English.",
    ),
    one(
      "manager comment, manager comments, manager feedback, supervisor comment, reviewer comment",
      "A very good year; ready for a larger project.|Agreed to a course in project management.|Goals were met with one exception.|We will review the workload in spring.|Thank you for the support during the move.|Next step: lead the quarterly review.",
    ),
    one(
      "employee comment, self assessment, self evaluation",
      "I enjoyed the new tasks and would like to do more of them.|The change of team was hard but worth it.|I want to improve my language skills.|I would like clearer priorities.|My goals for next year are agreed.",
    ),
    one("review status, appraisal status", "completed|manager_review|self_assessment|draft|acknowledged"),
    pattern("pay period, payroll period, salary period", "20(2[3-5])-(0[1-9]|1[0-2])"),
    one("pay frequency, payment frequency, payroll frequency, pay schedule", "monthly|biweekly|weekly|semimonthly"),
    one("earning code, pay code, wage type, pay component code, salary code", "BASE|OT|BONUS|COMM|ALLOW|HOL|SICK"),
    one(
      "earning type, pay component, salary component, component name",
      "Basic salary|Overtime|Bonus|Travel allowance|Housing allowance|Commission|Holiday pay",
    ),
    one(
      "deduction type, deduction, deduction name, deduction code",
      "income_tax|health_insurance|pension|union_dues|unemployment_insurance|loan_repayment",
    ),
    one(
      "benefit type, benefit, benefit name",
      "Health insurance|Pension plan|Meal vouchers|Company car|Gym membership|Public transport pass|Life insurance",
    ),
    one("tax class, tax bracket class", "1|4|3|2|5"),
    one(
      "contract type, employment contract type",
      "permanent|fixed_term|part_time|temporary|apprenticeship|internship",
    ),
    one("probation status", "passed|in_probation|extended|failed"),
    one(
      "termination reason, leaving reason, exit reason, separation reason, reason for leaving",
      "resignation|end of contract|retirement|mutual agreement|redundancy|dismissal",
    ),
    one("termination type, separation type", "voluntary|involuntary|retirement"),
    one("employment status, employee status", "active|on_leave|terminated|probation|retired"),
    one("shift type, shift name, shift pattern", "early|late|night|day|weekend"),
    one("overtime type", "weekday|weekend|holiday|night"),
    one("training status", "completed|enrolled|in_progress|overdue"),
    one("proficiency, proficiency level, skill level", "intermediate|advanced|beginner|expert"),
    one("goal status, objective status", "on_track|achieved|at_risk|not_started|missed"),
    one("disciplinary action, warning type", "verbal warning|written warning|final warning"),
    number("weekly hour, weekly hours, hour per week, contracted hour, contract hour", 20, 40, 1),
    number("leave balance, leave day, annual leave day, remaining day, entitlement, entitled day", 0, 30, 1),
    ...of(
      "leave request, leave, absence, time off request",
      one("status", "approved|pending|rejected|cancelled"),
      one(
        "reason, comment, note",
        "Family holiday|Medical appointment|Moving house|Wedding of a friend|Child is ill|School holidays|Personal matter",
      ),
    ),
    ...of("pay slip, payroll, payroll run, pay run", one("status", "paid|approved|draft|calculated|cancelled")),
    ...of("performance review, review, appraisal", one("status", "completed|manager_review|self_assessment|draft")),
    ...of("timesheet", one("status", "approved|submitted|draft|rejected")),
  ],
  [],
  [
    ...STAFF_PAIRS,
    pair(
      "brand, manufacturer, make",
      "model, model name",
      {
        Lenovo: "ThinkPad T14|ThinkPad X1|ThinkCentre M70",
        Dell: "Latitude 5440|XPS 13|P2423D",
        HP: "EliteBook 840|ProBook 450|E24 G5",
        Apple: "MacBook Pro 14|MacBook Air|iPhone 15|iPad",
        Samsung: "Galaxy S24|Galaxy Tab S9|Odyssey G5",
        Logitech: "MX Keys|Zone Vibe 100",
        Jabra: "Evolve2 65|Speak 510",
      },
      { of: ["asset", "company asset", "device"], confidence: 0.968 },
    ),
  ],
);
