import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { plainly, one } from "../../lexicon/one.ts";
import { figure, number, pattern, small } from "../../short-meanings.ts";
import { clock } from "../time.ts";

const sure = { confidence: 0.945 };

/** What the applications keep that are written most often: schools, clinics, offices, stores, gyms. */
export const FREQUENT: readonly Meaning[] = [
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
    "result, exam result, test result, grade, mark, score, report card, marksheet, student result, student grade, gradebook, assessment result",
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
