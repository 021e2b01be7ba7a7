import { meaning } from "../meaning.ts";
import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { HIRING_TEXTS } from "./hiring-texts.ts";
import { of, one } from "./one.ts";

/** Recruiting. */
export const RECRUITING = field(
  "requisition joborder job_order candidate_joborder candidate? recruiter recruiting recruitment job_application job_posting interview job_opening applicant? vacancy? talent_pool job_offer hiring opening? scorecard offer? job_candidate candidate_application work_experience saved_job? cover_letter job_seeker company? job? resume?",
  [
    ...HIRING_TEXTS,
    ...of(
      "evaluation, code evaluation, interview evaluation",
      one(
        "summary",
        "Good problem solving, edge cases missed|Clear code, asked the right questions|Slow start, solid in the end|Knows the language well, tests missing|Explains the approach well",
        { confidence: 0.98 },
      ),
    ),
    ...of(
      "message",
      one(
        "content, body, text",
        "Can you walk me through your approach?|What happens when the list is empty?|I would use a map here.|Could you share your screen?|Good idea, try it.|We have ten minutes left.",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "calendar event, interview",
      one(
        "description",
        "Second interview, bring references|Phone screen|Technical interview, one hour|Meets the team|Talk about the offer",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "site",
      one("reason disabled", "Payment overdue|Closed at the customer's request|Trial ended", { confidence: 0.98 }),
    ),
    ...of(
      "company review",
      one(
        "advice to management",
        "Listen to the people on the floor.|Pay what others pay.|Promote from within.|Fewer meetings, clearer goals.|Keep the flexible hours.",
        { confidence: 0.985 },
      ),
      one(
        "pro, pros",
        "Good team, flexible hours.|Pay comes on time.|A lot to learn.|Short ways, friendly bosses.|Home office twice a week.",
        { confidence: 0.985 },
      ),
      one(
        "con, cons",
        "Low pay compared with others.|Few chances to move up.|A lot of overtime in spring.|Decisions take long.|Old computers.",
        { confidence: 0.985 },
      ),
    ),
    // What agencies call a vacancy that a client asked them to fill.
    ...of(
      "job order, joborder, requisition, job requisition",
      meaning("title, job title, name, position", { text: "jobTitle" }, { confidence: 0.967 }),
      one(
        "description, job description",
        "Looks after customers by phone and on site.|Plans and monitors projects from offer to handover.|Runs the monthly accounts and prepares reports.|Develops and tests new features of the product.|Leads a team of five in two shifts.|Keeps machines running and orders spare parts.|Keeps machines running and plans their maintenance.|Teaches small groups and prepares lessons.|Buys material and compares suppliers.|Welcomes guests and takes bookings.|Drives the regional tour from Monday to Friday.",
        { confidence: 0.967 },
      ),
      one(
        "note, notes, remark",
        "Client wants three profiles by Friday.|Second interview on site.|Rate can be negotiated.|Start may be moved by two weeks.|Driving licence needed.|Client prefers local candidates.|Remote two days a week.|Salary is fixed.|Two candidates withdrew.|Contract until December.|Wants somebody who speaks Polish.|Feedback after the holidays.",
        { confidence: 0.967 },
      ),
      one("type, job type, order type", "H|C|C2H|FL", { confidence: 0.967 }),
      one("duration, length, contract length", "3 months|6 months|12 months|Permanent|18 months|4 weeks", {
        confidence: 0.967,
      }),
      one("maximum rate, rate maximum, max rate, rate", "45/h|60/h|75/h|38/h|90/h|110/h|52/h", { confidence: 0.967 }),
    ),
    ...of(
      "interview, job interview, interview round",
      figure("round, interview round, round number, stage number", [1, 1, 2, 2, 3], { confidence: 0.966 }),
      figure("duration min, duration, duration minute, length", [30, 45, 60, 60, 90], { confidence: 0.966 }),
      number("score, rating, overall score", 2, 5, 0, { confidence: 0.964 }),
      one("recommendation, decision, verdict", "strong_yes|yes|yes|no|strong_no|undecided", { confidence: 0.966 }),
    ),
    ...of(
      "candidate, applicant, application, job application",
      one(
        "source, application source, candidate source, referral source, channel",
        "LinkedIn|Company website|Referral|Indeed|Recruitment agency|University fair|Glassdoor|Walk-in",
        { confidence: 0.967 },
      ),
      money(
        "current ctc, ctc, current salary, present salary, current compensation, expected ctc, expected salary",
        28000,
        118000,
        { confidence: 0.967 },
      ),
      one(
        "rejection reason, reject reason, reason for rejection",
        "Not enough experience|Salary expectations too high|Position filled|Withdrew the application|Missing language skills|Better candidate chosen|No work permit",
        { confidence: 0.967 },
      ),
      one(
        "best time to call, best call time, preferred call time, when to call",
        "Mornings before 10|After 5 pm|Lunch break|Evenings|Any time|Weekdays after 4 pm|Not on Fridays|Weekends",
        { confidence: 0.967 },
      ),
      one("disability status, disability", "No|Yes", { confidence: 0.967 }),
      figure("notice period day, notice period, notice day", [30, 30, 60, 14, 90, 0], { confidence: 0.967 }),
    ),
    one(
      "career goal, career objective, professional goal, career aspiration",
      "Lead a small team within three years.|Move from support into development.|Work abroad for a while.|Become a certified accountant.|Combine teaching and research.|Find a part-time job near home.|Grow into product management.|Return to nursing after a break.|Specialise in data protection.|Start my own workshop one day.|Learn to manage budgets.|Stay in nursing, with regular hours.|Gain experience in an international firm.|Teach others what I know.",
      { confidence: 0.945 },
    ),
    one(
      "scope of work, job description, responsibility, responsibilities, duties, main duties, role description, what you do, job summary",
      "Plan and monitor projects from offer to handover.|Advise customers by phone and in the shop.|Develop and test new features of our web application.|Prepare monthly accounts and reports.|Look after machines and small repairs.|Coordinate deliveries and drivers.|Design campaigns for three markets.|Train and support new colleagues.|Analyse sales data and present the results.|Care for patients on the day ward.",
      { confidence: 0.945 },
    ),
    one(
      "benefit, benefits, perks, perk, job benefits, we offer, what we offer",
      "Flexible hours, 30 days of holiday.|Health insurance and pension plan.|Home office two days a week.|Training budget and language courses.|Public transport ticket.|Company bicycle and free fruit.|Childcare allowance.|Bonus of up to 10 percent.|Canteen with three dishes a day.|Free parking and charging.|Paid overtime.|Sabbatical after five years.|Sports courses twice a week.|Relocation support.|A laptop and a phone, also for private use.",
      { confidence: 0.945 },
    ),
    one(
      "statement of purpose, cover letter, cover letter text, motivation, motivation letter, why us, reason for applying, application letter, application text",
      "I have followed your projects for years and would like to contribute.|After five years in retail I want to work with data.|Your focus on training convinced me.|I enjoy explaining difficult things simply.|The position fits my experience in logistics.|I am looking for a team that plans for the long term.|I finished my degree in June and can start at once.|My colleagues describe me as calm and thorough.|I led the move of our warehouse last year.|I know your products as a customer.|Teaching taught me patience and planning.|I have worked in shifts before and like it.|A relative of mine works for you and recommended the team.|I bring a driving licence and a lot of curiosity.",
      { confidence: 0.945 },
    ),
    one(
      "expect to gain, expectation, expectations, what do you expect, learning goal",
      "Experience with larger projects.|A mentor and clear goals.|Insight into international work.|More responsibility.|Practice in leading people.|A stable position.",
      { confidence: 0.945 },
    ),
    one(
      "question, questions, applicant question, candidate question",
      "Is remote work possible on Fridays?|When would the position start?|How large is the team?|Is there a probation period?|Which tools do you use?|Are there evening shifts?|Who would be my manager?|How is overtime handled?|Is training paid for?|What does a normal day look like?|Why is the position open?|Could I start part-time?",
      {
        of: ["application", "job application", "candidate", "applicant"],
        confidence: 0.95,
      },
    ),
    one(
      "introduction, company introduction, about, about us, company description, company profile, description",
      "Family business with 40 employees, founded in 1987.|We build software for hospitals and practices.|Regional logistics firm with three depots.|Consultancy for energy and buildings.|We make furniture from local wood.|Care service for elderly people at home.|International trading firm for spare parts.|Agency for design and communication.|We run clinics in six towns.|Software and advice for local government.|Bakery with eleven shops and its own mill.|We plan and build solar plants.|Private school with 300 pupils.|Laboratory for food and water.|Printing house for small editions.|Hotel group with houses on two coasts.",
      { of: ["company", "employer", "recruiter", "organization"], confidence: 0.945 },
    ),
    pattern(
      "cv, cv file, resume, resume file, curriculum vitae",
      "(anna|ben|clara|david|emma|felix|grace|henry|iris|jonas|kate|liam|maria|noah)_(baker|brown|clark|davis|evans|fisher|green|hall|king|lewis|moore|price|reed|scott|ward|young)_(cv|resume)(_202[4-6])?\\.pdf",
      { confidence: 0.945 },
    ),
    pattern(
      "interview link, meeting link, video link, interview url, call link",
      "https://meet\\.example\\.com/[a-z]{3}-[a-z]{4}-[a-z]{3}",
      { confidence: 0.95 },
    ),
    one(
      "specialization, specialisation, specialization name, field of expertise, job field, profession",
      "Software development|Accounting|Nursing|Logistics|Marketing|Mechanical engineering|Human resources|Sales|Design|Education|Law|Hospitality",
      {
        confidence: 0.945,
      },
    ),
    ...of(
      "specialization, specialisation, profession, job field, industry",
      one(
        "name, title",
        "Software development|Accounting|Nursing|Logistics|Marketing|Mechanical engineering|Human resources|Sales|Design|Education|Law|Hospitality",
        { confidence: 0.955 },
      ),
    ),
    one("permanency, permanence", "permanent|temporary|contract"),

    one("workplace", "hybrid|on_site|remote"),
    number("headcount, opening count, number of opening, vacancy count, position count", 1, 6),
    number("bonus percent, bonus percentage, target bonus", 0, 25),
    one(
      "criterion, evaluation criterion, competency, scorecard criterion",
      "Communication|Technical skills|Problem solving|Team fit|Motivation|Leadership|Customer focus|Language skills",
    ),
    ...of(
      "candidate, job candidate, applicant",
      one("origin, sourced from, channel", "LinkedIn|referral|career site|job board|agency"),
      one(
        "headline, summary",
        "Data analyst with a love of clean charts|Project manager, eight years in logistics|Nurse returning after parental leave|Backend developer, open to relocation|Bilingual sales assistant|Electrician with master certificate|Chef looking for a smaller kitchen|Mechanical engineer, ten years in packaging|Teacher moving into publishing|Warehouse lead with forklift licence|Marketing all-rounder|Physiotherapist, part-time preferred|Graduate in economics, open to everything",
      ),
    ),
    ...of(
      "opening, job opening, position",
      one("state, status", "open|filled|draft|on_hold|closed"),
      one(
        "description, summary",
        "You will look after our customers by phone and on site and keep their records up to date.|We are looking for someone who likes to organise, explain and finish things.|In a team of six you plan, build and test our control units.|You take over payroll for about three hundred colleagues.|You run the night shift of our warehouse and train new colleagues.",
      ),
    ),
    ...of(
      "application, job application, candidate application",
      one(
        "cover letter, motivation, motivation letter",
        "I have followed your work for some time and would like to be part of it.|In my last position I led a team of four and introduced a new planning tool.|I enjoy solving problems together with customers and learn quickly.|After ten years in the trade I am looking for a new challenge close to home.",
      ),
    ),
    ...of(
      "scorecard, interview scorecard, evaluation",
      one(
        "comment, note",
        "Explained the trade-offs well.|Could not give an example of a conflict.|Asked precise questions about the role.|Strong on numbers, less on presentation.|Very good language skills.",
      ),
    ),

    one("employment type, job type, contract type, position type", "full_time|part_time|contract|internship|temporary"),
    one(
      "seniority, seniority level, experience level, career level, job level",
      "mid|senior|junior|lead|entry|principal",
    ),
    one(
      "work mode, work model, workplace type, remote type, remote policy, work arrangement, work location type",
      "hybrid|on_site|remote",
    ),
    one("requisition status, posting status, job status, vacancy status", "open|filled|draft|on_hold|closed|cancelled"),
    one(
      "hiring reason, requisition reason, reason for hire, reason for opening",
      "replacement|growth|new_project|parental_leave_cover|seasonal",
    ),
    pattern("pay grade, salary grade, salary band, job grade", "[A-G][1-6]"),
    one(
      "candidate source, application source, applicant source, referral source, sourcing channel",
      "LinkedIn|referral|career site|job board|agency|university fair|direct approach",
    ),
    one("notice period", "4 weeks|3 months|2 weeks|1 month|immediately|6 weeks"),
    one(
      "rejection reason, reject reason, decline reason, disqualification reason",
      "Not enough experience|Salary expectation too high|Position filled|Withdrew application|Missing qualification|Accepted another offer",
    ),
    one(
      "visa status, work authorization, work permit status, work permit",
      "citizen|permanent resident|work permit|needs sponsorship",
    ),
    one("interview type, interview format, interview stage", "video|phone|on_site|technical|panel|case_study"),
    one("hiring recommendation, recommendation, verdict", "yes|strong yes|no|undecided|strong no"),
    one("offer status", "accepted|sent|declined|draft|expired"),
    one(
      "requirement, requirements, qualification, qualifications",
      "Three years of experience in a similar role.|Good written English and a second language.|Degree in engineering or equal experience.|You enjoy working with customers.|Experience with SQL and spreadsheets.|Driving licence and readiness to travel.",
    ),
    one(
      "responsibility, responsibilities, duty, duties",
      "Plan and run weekly production meetings.|Advise customers by phone and on site.|Build and maintain internal reports.|Lead a team of four.|Prepare monthly closings together with finance.|Coordinate suppliers and deliveries.",
    ),
    one(
      "education level, degree required, minimum education",
      "bachelor|master|vocational training|high school|doctorate",
    ),
    meaning("current title, current job title, current position", { text: "jobTitle" }),
    meaning("interviewer, recruiter, hiring manager", { text: "fullName" }),
    number("year of experience, experience year, years experience", 0, 18),
    ...of(
      "candidate, applicant, application, job application",
      one(
        "stage, pipeline stage, current stage, hiring stage",
        "screening|interview|applied|assessment|offer|hired|rejected",
      ),
      one("status", "active|hired|rejected|withdrawn|on_hold"),
      one("source", "LinkedIn|referral|career site|job board|agency|direct approach"),
      one(
        "note, comment",
        "Strong portfolio, call back this week.|Prefers four days a week.|Available from next quarter.|Speaks three languages.|Met at the university fair.|Salary expectation within range.|References are excellent.|Would move for the job.|Second interview with the team lead.|Asked about training.|Too senior for this position, keep in mind.|Available at once.|Test task handed in on time.",
      ),
    ),
    ...of(
      "interview",
      one("status", "completed|scheduled|cancelled|no_show"),
      one("round, stage", "Phone screen|First interview|Technical interview|Final interview"),
      one(
        "feedback, note, comment, evaluation",
        "Clear answers and good questions; knows the field.|Solid technically, little experience with customers.|Would fit the team, but wants remote work only.|Struggled with the case study, recovered well.|Very motivated, references to be checked.|Asked for time to think about the offer.|Warm with customers in the role play.|Needs training in spreadsheets.|Short answers, difficult to read.|Best candidate so far.|Salary wish is above the range.|Good examples from the last job.|Arrived late, but was well prepared.",
      ),
    ),
    ...of(
      "requisition, job requisition, job posting, job opening, vacancy, job",
      one("status", "open|filled|draft|on_hold|closed"),
    ),
  ],
);
