import { money, number, pattern, small } from "../short-meanings.ts";
import { CLINIC_TEXTS } from "./clinic-texts.ts";
import { field } from "./field.ts";
import { HOSPITAL_LISTS } from "./hospital-lists.ts";
import { HOSPITAL_ORDERS } from "./hospital-orders.ts";
import { HOSPITAL_PAIRS } from "./hospital-pairs.ts";
import { PROCEDURE_TITLES } from "./procedure-titles.ts";
import { MICROBIOLOGY } from "./microbiology.ts";
import { of, one } from "./one.ts";

/** Hospitals: wards, stays, operations. */
export const HOSPITAL = field(
  "hospital ward? triage? nurse icu surgeon physician patient surgery operating_theatre operating_room encounter? bed? admission? doctor? appointment? ventilator patient_chart medication? chart? discharge?",
  [
    ...HOSPITAL_LISTS,
    ...HOSPITAL_ORDERS,
    ...CLINIC_TEXTS,
    ...MICROBIOLOGY,
    ...of(
      "procedure, operation",
      one(
        "name, title",
        "Appendectomy|Knee arthroscopy|Cataract surgery|Hernia repair|Colonoscopy|Tonsillectomy|Hip replacement|Gastroscopy",
      ),
    ),
    one(
      "ventilation mode, vent mode, ventilator mode",
      "spontaneous|CPAP|SIMV|pressure support|assist control|high flow",
    ),
    number("sedation score, rass, rass score", -3, 1),
    number("map, mean arterial pressure", 62, 104),
    one(
      "hospital course, course, clinical course",
      "Uneventful stay, pain well controlled.|Responded quickly to antibiotics.|Operation without complications, early mobilisation.|Blood pressure stabilised under new medication.|Transferred from intensive care on day three.|Fever on day two, settled by day four.",
      { of: ["discharge summary", "discharge", "stay", "admission"], confidence: 0.96 },
    ),
    one(
      "recommendation, recommendations, discharge recommendation, advice",
      "Check blood pressure daily and see the family doctor in one week.|Remove the stitches after ten days.|Continue the antibiotics until Sunday.|Physiotherapy twice a week.|No heavy lifting for six weeks.|Repeat the blood test in two weeks.",
    ),
    one(
      "follow up, follow up plan, follow up appointment",
      "family doctor in one week|outpatient clinic in two weeks|none|cardiology in three months|as needed",
    ),
    one("discharged to, discharge to, discharge location", "home|rehabilitation|nursing home|other hospital|hospice"),
    ...of("medication order, drug order, order", one("status, state", "active|completed|stopped|on hold")),
    ...of(
      "icu chart, chart, observation chart, medication order, discharge summary, nursing note",
      one(
        "note, comment, remark",
        "Patient comfortable, observations stable.|Sedation reduced in the morning.|Given with food, tolerated well.|Pain score two after analgesia.|Tube feed restarted.|Family at the bedside.|Dose adjusted to kidney function.|Turned every two hours, skin intact.",
      ),
    ),
    one(
      "triage level, triage category, triage priority, acuity",
      "urgent|semi-urgent|emergent|non-urgent|resuscitation",
    ),
    one(
      "mode of arrival, arrival mode, transport arrival",
      "walk-in|ambulance|private vehicle|referral|helicopter|police",
    ),
    one(
      "admit reason, admission reason, chief complaint, presenting complaint, reason for admission, reason for visit, visit reason",
      "Chest pain|Shortness of breath|Abdominal pain|Elective surgery|Fever|Fall at home|Dizziness|Pneumonia|Hip fracture|Back pain|Observation after collapse|Stroke symptoms",
    ),
    one(
      "discharge type, discharge destination, discharge status, disposition",
      "home|transfer|rehabilitation|nursing home|against advice|deceased",
    ),
    one("diet, diet type, diet order", "regular|diabetic|soft|low salt|nil by mouth|vegetarian|liquid|renal"),
    one("code status, resuscitation status", "full code|DNR|DNR/DNI|comfort care"),
    one("isolation, isolation type, isolation status", "none|contact|droplet|airborne|protective"),
    one(
      "anesthesia, anesthesia type, anaesthesia, anaesthesia type",
      "general|regional|local|spinal|sedation|epidural",
    ),
    one("asa class, asa, asa score, asa status", "II|I|III|IV|V"),
    ...of(
      "department, hospital department, clinic department",
      one(
        "name, title, department name",
        "Cardiology|Orthopaedics|Paediatrics|Neurology|General Medicine|General Surgery|Radiology|Emergency|Gynaecology|Oncology|Dermatology|Ophthalmology|ENT|Psychiatry|Urology|Nephrology",
      ),
      pattern("code, department code", "CARD|ORTH|PED|NEUR|GMED|GSUR|RAD|EMER|GYN|ONC|DERM|OPH|ENT|PSY|URO|NEPH"),
      one(
        "description, note",
        "Outpatients every weekday from eight.|Two wards and a day clinic.|On call around the clock.|Referral needed.|Third floor, east wing.|Appointments by phone.",
      ),
    ),
    one(
      "operation name, surgery name, operation type, procedure performed",
      "Appendectomy|Knee arthroscopy|Cataract surgery|Hernia repair|Caesarean section|Tonsillectomy|Hip replacement|Gallbladder removal|Coronary bypass",
      { confidence: 0.95 },
    ),
    pattern("ot number, ot no, theatre number, operating room number", "OT-[1-8]"),
    number("blood unit, blood units, blood units used, units transfused", 0, 4),
    one(
      "post op instruction, post op instructions, postoperative instructions, post operative instructions",
      "No food for six hours, then light diet.|Change the dressing daily.|Stitches out after ten days.|Walk on the second day with support.|No lifting for six weeks.|Antibiotics for five days.",
    ),
    one(
      "discharge summary, summary",
      "Uneventful stay, pain well controlled.|Responded quickly to antibiotics, afebrile for two days.|Operation without complications, mobilised on the second day.|Blood pressure stabilised under new medication.|Transferred from intensive care on day three.",
      { of: ["admission", "discharge", "stay"], confidence: 0.96 },
    ),
    one("condition at discharge, discharge condition", "improved|recovered|stable|unchanged|critical"),
    one("before after food, food relation, meal relation, timing", "after food|before food|with food|any time", {
      of: ["prescription", "medication order", "prescription item"],
    }),
    one("ambulance type, vehicle type", "Basic Life Support|Advanced Life Support|Patient Transport|Neonatal", {
      of: ["ambulance"],
    }),
    one("visit type, appointment type, consultation type", "new|follow-up|emergency|routine check|teleconsultation", {
      of: ["appointment", "booking", "consultation"],
    }),
    one("booked via, booking source, booking channel", "phone|reception|website|app|referral", {
      of: ["appointment", "booking"],
    }),
    one("screening status, test status", "cleared|pending|rejected", {
      of: ["blood bank", "blood unit", "donation", "blood stock"],
    }),
    number("temperature f, temp f, body temperature f, temperature fahrenheit", 97.2, 102.6, 1),
    number("storage temp, storage temp c, storage temperature", 2, 6, 1, {
      of: ["blood bank", "blood unit", "blood stock"],
    }),
    money("consultation fee, doctor fee, doctor fees, visit fee, consultation charge, consulting fee", 30, 220),
    money("room charge, room charges, bed charges, bed charge, charge per day, ward charges, daily charge", 60, 900),
    money(
      "lab charge, lab charges, laboratory charges, medicine charge, medicine charges, pharmacy charges, nursing charges",
      15,
      420,
    ),
    money("advance paid, advance, deposit paid, advance amount", 100, 3000),
    one("bed type, bed kind", "standard|icu|electric|bariatric|cot|isolation", { confidence: 0.96 }),
    one("laterality, side", "left|right|bilateral|not applicable"),
    one("wound class, wound classification", "clean|clean-contaminated|contaminated|dirty"),
    one("shift type, shift, shift name", "day|night|evening|late|on call"),
    one("mobility, mobility status", "independent|with assistance|wheelchair|bedbound"),
    one("consciousness, level of consciousness, avpu", "alert|voice|pain|unresponsive"),
    one("smoking status, tobacco use", "never|former|current|unknown"),
    one(
      "admitting specialty, specialty, service line",
      "General Medicine|Cardiology|Surgery|Orthopaedics|Paediatrics|Neurology|Oncology|Obstetrics|Urology|Geriatrics",
    ),
    small("blood loss, blood loss ml, estimated blood loss, ebl", 5, 1500),
    number("gcs, glasgow coma scale, gcs total, gcs score", 8, 15),
    number("bed count, number of beds, bed capacity, total beds", 8, 40),
    small("length of stay, los, length of stay days, los days", 1, 21),
    pattern("admission number, encounter number, visit number, stay number", "[A-Z]2[0-9]{6}"),
    ...of(
      "ward, unit, nursing unit",
      one("type, category", "general|intensive_care|surgical|maternity|paediatric|emergency|day_care|isolation"),
      one(
        "name",
        "General Medicine|Surgical Ward|Cardiology|Intensive Care|Maternity|Paediatrics|Orthopaedics|Oncology|Neurology|Emergency|Geriatrics|Stroke Unit|Day Surgery|Nephrology|Urology|Neonatal Care",
      ),
      one("code", "MED1|SUR1|CARD|ICU|MAT|PED|ORTH|ONC|NEUR|ED|GER|STR"),
    ),
    ...of(
      "bed",
      one("type", "standard|icu|electric|bariatric|cot|isolation"),
      one("status, state", "occupied|available|cleaning|blocked|reserved"),
      pattern("number, name, label, code, no", "[A-D][1-9]-[1-9]"),
    ),
    ...of(
      "operating theatre, operating room, theatre, operating theater",
      pattern("name, code, number", "(OR|Theatre) ([1-9]|1[0-2])"),
      one("status", "available|in_use|cleaning|maintenance"),
    ),
    ...of(
      "surgery, operation, procedure",
      one("outcome, result", "successful|successful with complications|aborted|converted to open"),
      one("priority, urgency, type", "elective|urgent|emergency"),
      one("complication", "none|bleeding|wound infection|fever|prolonged ileus"),
      one("status", "completed|scheduled|in_progress|postponed|cancelled"),
    ),
    ...of(
      "nurse, doctor, staff, medical staff",
      one(
        "role, grade, position",
        "Staff Nurse|Charge Nurse|Consultant|Registrar|Resident|Ward Sister|Healthcare Assistant|Intern",
      ),
    ),
    ...of("shift, nurse shift", one("role", "staff nurse|charge nurse|healthcare assistant|float nurse")),
    ...of(
      "encounter, visit",
      one("class, type", "outpatient|inpatient|emergency|telehealth|day case"),
      one("status", "finished|in_progress|planned|arrived|cancelled"),
    ),
    ...of(
      "admission, patient, encounter, visit, ward round, progress, nursing",
      one(
        "note, comment, remark, clinical note, progress note, observation note",
        "Patient comfortable overnight, observations stable.|Pain controlled with oral analgesia.|Mobilised with physiotherapist, tolerated well.|Awaiting results of blood tests.|Wound dry and clean, dressing changed.|Family updated about the plan of care.|Afebrile since yesterday, antibiotics continued.|Eating and drinking well, bowels open.|Discharge planned for tomorrow after review.|Blood pressure elevated, medication adjusted.|Slept poorly, reassured and repositioned.|Referred to cardiology for an echocardiogram.",
      ),
    ),
  ],
  [],
  [...HOSPITAL_PAIRS, ...PROCEDURE_TITLES],
);
