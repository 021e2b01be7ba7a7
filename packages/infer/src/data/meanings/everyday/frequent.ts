import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { plainly, one } from "../../lexicon/one.ts";
import { figure, money, number, pattern, small } from "../../short-meanings.ts";
import { clock } from "../time.ts";

const sure = { confidence: 0.945 };

/** What the applications keep that are written most often: schools, clinics, offices, stores, gyms. */
export const FREQUENT: readonly Meaning[] = [
  one(
    "security question, secret question, recovery question, password question, challenge question, security question text",
    "What was the name of your first pet?|In what city were you born?|What is your mother's maiden name?|What was the name of your first school?|What was your childhood nickname?|What was the make of your first car?|What is your favourite book?|What is the name of the street you grew up on?|What was your first job?|Who was your favourite teacher?",
    sure,
  ),
  one(
    "security answer, secret answer, recovery answer, password answer, security question answer, challenge answer",
    "Rex|Portland|Blue|Lincoln School|Biscuit|Old Mill Road|Bella|Jane Eyre|Sunny|Bakery|Luna|Bristol|The Hobbit|Max|Chestnut Lane|Cricket",
    sure,
  ),
  meaning(
    "emergency name, emergency person, emergency contact full name, emergency contact person name, ice name",
    { text: "fullName" },
    sure,
  ),
  one(
    "link label, link caption, call to action label, button caption, cta button, action label",
    "Read more|Sign up|Learn more|Register now|Contact us|See details|Book now|View timetable",
    { confidence: 0.92 },
  ),
  one(
    "medical school, medical college, school of medicine",
    "Lakeview School of Medicine|Northfield Medical College|University of Stonebridge|Riverside Medical School|St Anne's College of Medicine|Greenfield University School of Medicine|Harbour City Medical College|Western State University",
    sure,
  ),
  meaning(
    "tax state, state of origin, birth state, home state, state of residence, state of birth",
    {
      text: "region",
    },
    sure,
  ),
  money("base wage rate, wage rate, hourly wage rate, base hourly wage, base wage", 14, 62, sure),
  ...plainly(
    "doctor, physician, practitioner, dentist, therapist, specialist, nurse, surgeon, medical staff",
    one(
      "affiliation, hospital affiliation, clinic affiliation, hospital, practice, affiliated hospital",
      "Riverside General Hospital|St Mary's Hospital|Lakeview Clinic|Northfield Medical Centre|Harbour Community Hospital|Greenfield Children's Hospital|Oakwood Family Practice|University Hospital Stonebridge",
      sure,
    ),
  ),
  ...plainly(
    "document, property document, agreement document, contract document, client document, employee document, case document, uploaded document",
    one(
      "document type, doc type, document kind, type of document",
      "contract|identity card|invoice|receipt|certificate|statement|letter|report|permit|photo",
      { confidence: 0.87 },
    ),
  ),
  ...plainly(
    "class batch, course batch, student batch, training batch, coaching batch, batch schedule",
    one(
      "label, name, title, batch name, batch label",
      "Morning batch|Evening batch|Weekend batch|Saturday morning|Sunday morning|Weekday afternoon|Batch A|Batch B|Early birds|Holiday batch",
      sure,
    ),
    one("day label, day, days, weekday", "Mon & Wed|Tue & Thu|Saturday|Sunday|Sat & Sun|Weekdays|Friday", sure),
    one("mode, learning mode, class mode", "offline|online|hybrid", sure),
  ),
  ...plainly(
    "teacher, staff, staff member, nurse, doctor, admin, driver, instructor, faculty, lecturer, worker, technician, staff profile, officer, manager",
    pattern("employee id, staff id, employee number, staff number", "EMP-[0-9]{5}", sure),
  ),
  ...plainly(
    "driver, chauffeur",
    pattern(
      "license id, licence id, license, licence, driving license, dl number",
      "D[0-9]{3}-[0-9]{4}-[0-9]{4}",
      sure,
    ),
    one("category, license category, licence category, license class", "C|B|D|CE|BE|C1", { confidence: 0.915 }),
  ),
  ...plainly(
    "reservation, booking, guest, check in, hotel guest, visitor, tenant, room booking, hotel booking",
    one(
      "id type, identification type, id proof, id proof type, identity type, identity proof, id document type",
      "passport|national ID|driving licence|residence permit",
      sure,
    ),
  ),
  ...plainly(
    "salary component, pay component, payroll component, wage component, salary head, pay head, earning type, deduction type",
    one(
      "description, detail, details, note",
      "Paid with every salary.|Depends on the hours worked.|Fixed sum each month.|Share of the basic salary.|Required by law.|Paid once a year.|For travel between home and work.|Only for staff on site.|Once a year, in November.|Only after the trial period.|Agreed one by one.|Free of tax up to a limit.|For each child.|By days present.",
      sure,
    ),
  ),
  ...plainly(
    "salary advance, advance request, advance, staff loan, employee advance, cash advance",
    one(
      "reason, purpose, advance reason",
      "School fees|Medical bills|Rent|Family emergency|Car repair|Moving house|Wedding|Travel home|Funeral costs|Household repairs",
      sure,
    ),
  ),
  ...plainly(
    "inventory",
    meaning("name, item name, title, item", { text: "productName" }, { confidence: 0.8 }),
    meaning("category, item category", { text: "productCategory" }, { confidence: 0.87 }),
  ),
  pattern("bvn, bank verification number", "22[0-9]{9}", sure),
  pattern("pension pin, rsa pin, pension rsa pin", "PEN[0-9]{12}", sure),
  ...plainly(
    "payroll period, pay period, payroll run, payroll cycle, salary period",
    pattern(
      "name, period name, title, label, payroll name, period",
      "(January|February|March|April|May|June|July|August|September|October|November|December) 202[4-6]",
      sure,
    ),
  ),
  ...plainly(
    "trip, journey, ride, bus trip, vehicle trip, delivery trip",
    meaning("source, origin, source location, from location, start place", { text: "city" }, sure),
  ),
  ...plainly(
    "course, class, lesson, training, course batch, workshop",
    one(
      "schedule summary, timing summary, day summary",
      "Mondays and Wednesdays, 5 to 6 pm|Saturdays, 10 am to noon|Tuesdays, 7 pm|Weekends, mornings|Every Friday, 4 pm|Twice a week, evenings",
      sure,
    ),
  ),
  ...plainly(
    "testimonial, endorsement, customer testimonial, student testimonial, client testimonial",
    one(
      "quote, text, message, content, testimonial, testimonial text, body, statement",
      "They took the time to listen and found exactly what we needed.|I would recommend them to any of my friends.|Friendly, punctual and fair from the first call.|My daughter looks forward to it every week.|We have been coming back for three years now.|I learned more here in two months than in a year elsewhere.|Questions were answered the same day.|It was worth every penny.|Everything was done when they said it would be.|From the first day I felt welcome.",
      sure,
    ),
  ),
  ...plainly(
    "grade, mark, exam, exam result, result, score, report card, marksheet, student grade, student mark, gradebook, test result",
    meaning("subject, subject name, subject title", { text: "subjectName" }, sure),
  ),
  ...plainly(
    "loan type, loan product, loan category, employee loan type, loan scheme",
    one(
      "name, title, loan name, type name, loan type, loan type name, product name, scheme name",
      "Personal loan|Car loan|Home loan|Education loan|Salary advance|Emergency loan|Business loan|Medical loan|Housing improvement loan|Holiday loan",
      sure,
    ),
    one(
      "description, detail, details",
      "Repaid in equal monthly instalments.|For school and university fees.|Secured by the vehicle.|Short-term help in an emergency, no fees.|For buying or building a home.|Deducted from the salary, twelve months at most.|Needs two guarantors.|For tools and machines of small firms.|Interest only for the first year.|For repairs at home, decision within a day.|Secured by savings.|For groups of five who vouch for each other.",
      sure,
    ),
    money("maximum amount, maximum loan amount, loan limit, maximum loan", 5000, 90_000, sure),
    money("minimum amount, minimum loan amount, minimum loan", 100, 2000, sure),
  ),
  ...plainly(
    "maintenance log, vehicle maintenance, maintenance record, vehicle service, service log, service record",
    one(
      "description, detail, details, work done, notes, note",
      "Oil and filter changed.|Brake pads replaced on the front axle.|Tyres rotated and balanced.|Battery replaced.|Coolant leak found and sealed.|Annual inspection passed.|Headlight bulb replaced.|Gearbox checked, no fault found.|Air filter renewed.|Wheel bearing worn, replaced.",
      { confidence: 0.915 },
    ),
  ),
  ...plainly(
    "expense log, vehicle expense, trip expense, fleet expense, expense record, expense entry",
    one(
      "description, detail, details, purpose, note, notes",
      "Refuelled on the way back|Motorway toll|Parking at the customer's|Car wash|Screen wash and oil|Overnight parking|Replacement bulb|Ferry ticket|Tyre repair on the road|Bridge toll",
      { confidence: 0.915 },
    ),
  ),
  ...plainly(
    "attendance, attendance record, attendance log, timesheet, time sheet, work day, clock entry, presence, staff attendance, employee attendance",
    meaning(
      "check in, check in time, clock in, time in, in time, punch in, arrival time, login time",
      { time: clock(7, 10) },
      sure,
    ),
    meaning(
      "check out, check out time, clock out, time out, out time, punch out, logout time, departure time",
      { time: clock(15, 19) },
      sure,
    ),
    number("hour worked, worked hour, total hour, working hour, work hour, hour", 6.5, 9.5, 2, sure),
    number("overtime hour, overtime, extra hour", 0, 2.5, 2, sure),
  ),
  ...plainly(
    "stock, inventory, inventory item, stock item, stock level, warehouse stock, warehouse item, inventory level, product stock, spare part",
    small(
      "quantity, qty, quantity on hand, on hand, stock, stock quantity, available quantity, current stock, current quantity",
      0,
      480,
      0,
      sure,
    ),
  ),
  ...plainly(
    "warehouse, depot, storage, storage facility, distribution center, storehouse",
    figure(
      "capacity, storage capacity, max capacity, total capacity",
      [500, 1000, 2000, 2500, 5000, 8000, 10000, 12000, 20000, 50000],
      sure,
    ),
  ),
  small(
    "area square feet, size square feet, living area square feet, floor area square feet, building area square feet, total square feet, square feet, square footage, sqft",
    520,
    4200,
    0,
    sure,
  ),
  one(
    "symptom, symptoms, reported symptom, main symptom",
    "Fever and cough|Headache|Sore throat|Chest pain|Shortness of breath|Nausea and vomiting|Back pain|Dizziness|Stomach ache|Fatigue|Joint pain|Skin rash|Runny nose|Swollen ankle|Blurred vision|Palpitations|Itching|Loss of appetite",
    { confidence: 0.93 },
  ),
  ...plainly(
    "course, class, lesson, subject, training, class section, section, workshop, batch, doctor, clinic, clinic hour",
    pattern(
      "schedule, class schedule, timetable, meeting time, session time, class time, timing, timings",
      "(Mon/Wed|Tue/Thu|Mon/Wed/Fri|Saturday|Friday|Monday|Wednesday evening) (08|09|10|11|13|14|15|16|17):(00|30)",
      sure,
    ),
  ),
  ...plainly(
    "product image, product media, product photo, product picture, item image, variant image, product gallery",
    one(
      "alt, alt text, legend, caption, image alt, description, title, image title",
      "Front view|Back|Side view|Detail of the material|In use|With its packaging|Next to a hand, for size|All colours|From above|Close-up of the label|What is in the box",
      sure,
    ),
  ),
  ...plainly(
    "exam result, grade, mark, report card, marksheet, student result, student grade, gradebook, assessment result",
    one(
      "remark, remarks, comment, comments, teacher comment, teacher remark, feedback",
      "Good work.|Very good, keep it up.|Needs more practice.|Improved since the last test.|Careless mistakes.|Excellent.|Did not finish in time.|Please revise chapter 4.|Solid result.|Below what you can do.|Well prepared.",
      sure,
    ),
  ),
  ...plainly(
    "gym member, gym membership, fitness member, club member",
    one(
      "plan, membership plan, membership type, membership, package",
      "Monthly|Annual|Student|Premium|Off-peak|Family|Day pass|Quarterly",
      sure,
    ),
    one(
      "goal, fitness goal",
      "Lose weight|Build muscle|Get fitter|Run a half marathon|Stay healthy|Back pain|Stress relief",
      sure,
    ),
  ),
  ...plainly(
    "doctor, physician, practitioner, dentist, therapist, specialist, medical staff",
    pattern(
      "bio, biography, about, profile, about me",
      "(Twelve|Fifteen|Twenty|Eight) years of experience in (hospital|private practice|a university clinic)\\. (Speaks English and Spanish|Focus on preventive care|Takes time for questions|Trained in Boston and Lyon|Member of two professional societies)\\.",
      sure,
    ),
  ),
  ...plainly(
    "restaurant table, dining table",
    one(
      "location, area, section, zone, position",
      "Window|Main room|Terrace|Bar|Garden|Corner|Private room|Near the kitchen|Upstairs",
      sure,
    ),
  ),
];
