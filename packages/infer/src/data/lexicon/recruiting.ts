import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Recruiting. */
export const RECRUITING = field(
  "requisition candidate? recruiter recruiting recruitment job_application job_posting interview job_opening applicant? vacancy? talent_pool job_offer hiring opening? scorecard offer? job_candidate candidate_application",
  [
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
        "Data analyst with a love of clean charts|Project manager, eight years in logistics|Nurse returning after parental leave|Backend developer, open to relocation|Bilingual sales assistant|Electrician with master certificate",
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
        "Strong portfolio, call back this week.|Prefers four days a week.|Available from next quarter.|Speaks three languages.|Met at the university fair.|Salary expectation within range.",
      ),
    ),
    ...of(
      "interview",
      one("status", "completed|scheduled|cancelled|no_show"),
      one("round, stage", "Phone screen|First interview|Technical interview|Final interview"),
      one(
        "feedback, note, comment, evaluation",
        "Clear answers and good questions; knows the field.|Solid technically, little experience with customers.|Would fit the team, but wants remote work only.|Struggled with the case study, recovered well.|Very motivated, references to be checked.|Asked for time to think about the offer.",
      ),
    ),
    ...of(
      "requisition, job requisition, job posting, job opening, vacancy, job",
      one("status", "open|filled|draft|on_hold|closed"),
    ),
  ],
);
