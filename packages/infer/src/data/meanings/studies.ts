import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list, number, pattern } from "../short-meanings.ts";

/** Universities, schools and laboratories. */
export const STUDIES: readonly Meaning[] = [
  list("year of study, study year, year in school, class standing", "1st year|2nd year|3rd year|4th year|5th year"),
  list(
    "how heard, how heard about us, heard about us, heard from, hear about us, how found us, how hear about us, found us through",
    "Friend or family|Search engine|Social media|Poster|Newsletter|Event|Colleague|Other",
    { confidence: 0.95 },
  ),
  list(
    "training, training name",
    "First Aid|Fire Safety|Machine Safety|Data Protection|Presentation Skills|Time Management|Forklift Operation|Leadership Basics|Customer Service|Working at Height",
    { confidence: 0.86 },
  ),
  // Universities and schools.
  list(
    "term, semester, academic term, entry term, school term, term code name, quarter term",
    "Fall 2025|Spring 2026|Fall 2024|Spring 2025|Summer 2025|Winter 2026",
  ),
  list(
    "expected graduation, expected grad, graduation term, graduation semester, class of",
    "Spring 2026|Fall 2026|Spring 2027|Spring 2028|Summer 2027",
  ),
  list(
    "program, degree program, study program, program of study, field of study, curriculum, academic program, programme",
    "BSc Computer Science|BA History|MBA|BSc Nursing|MSc Data Science|BEng Mechanical Engineering|BA Economics|LLB",
    { about: ["person", "education"], confidence: 0.92 },
  ),
  list(
    "academic standing, standing, enrollment standing",
    "good standing|probation|dean's list|suspended|good standing",
    { about: ["person", "education"] },
  ),
  list("residency, residency status, residence status, tuition status", "in-state|out-of-state|international|resident"),
  list("visa type, visa, visa class, visa category", "F-1|J-1|H-1B|B-2|none|F-1"),
  list("pronouns, pronoun, preferred pronouns", "she/her|he/him|they/them|she/her|he/him"),
  list("dorm, dormitory, residence hall, hall of residence", "Maple Hall|North House|Lakeside|Granite Hall|West Tower"),
  list("meal plan, board basis, board type, meal basis", "full board|half board|breakfast only|none"),
  list("days, meeting days, class days, weekdays text", "MWF|TTh|MW|F|TThF", { about: ["education"] }),
  pattern("doi, digital object identifier", "10\\.[1-9][0-9]{3}/[a-z]{4}\\.[0-9]{5}"),
  list("language of instruction, teaching language, instruction language", "English|German|French|Spanish"),
  list("delivery mode, mode of delivery, instruction mode, class format", "in person|online|hybrid", {
    about: ["education"],
    confidence: 0.92,
  }),
  number("grade point, grade points, gpa", 1.7, 4, 2),
  number("midterm, final exam, exam score, quiz score, test score", 48, 99, 1),
  meaning(
    "dean, rector, school principal, principal name, chancellor, provost, head of department, department head, chairperson, lecturer, tutor, librarian, registrar, csm, customer success manager, account executive, account owner, success manager, requester, assignee",
    { text: "fullName" },
    { confidence: 0.86 },
  ),
  // Laboratories.
  list("abo group, abo, blood group abo", "O|A|B|AB|O|A"),
  list("rh factor, rh, rhesus, rhesus factor", "+|+|+|-"),
  number("hemoglobin, haemoglobin, hb", 11.5, 16.8, 1),
  list(
    "analyte, test analyte, assay, parameter tested, biomarker",
    "Glucose|Sodium|Potassium|Creatinine|Hemoglobin|TSH|CRP|Cholesterol|ALT|Ferritin",
  ),
  list(
    "panel, test panel, lab panel, order panel",
    "Basic metabolic|Lipid|Thyroid|Liver function|Complete blood count|Urinalysis",
    { about: ["health", "order"], confidence: 0.9 },
  ),
  list("adverse reaction, adverse event, reaction, side effect", "none|dizziness|nausea|rash|bruising|fainting"),
  list("component, blood component, product component", "Red cells|Plasma|Platelets|Whole blood|Cryoprecipitate", {
    about: ["health"],
    confidence: 0.95,
  }),
  list(
    "instrument, analyzer, analyser, lab instrument",
    "Analyzer A1|Analyzer B2|Centrifuge 3|Microscope 2|PCR cycler 1|Spectrometer",
    { about: ["health", "log"], confidence: 0.93 },
  ),
  list("hazard class, hazard category, ghs class", "Flammable|Corrosive|Irritant|Oxidizing|Toxic|None"),
  list(
    "reagent, reagent name",
    "Buffer pH 7.4|Ethanol 96%|Trypsin 0.25%|Agarose|Sodium chloride|Formalin 10%|Tris base|Methylene blue",
  ),
  list("storage temperature, storage temp, storage condition, storage conditions", "2-8 °C|-20 °C|15-25 °C|-80 °C"),
  meaning(
    "donor body temperature, body temperature, patient temperature, skin temperature, temp",
    { decimal: { generator: "decimal", options: { min: 36.1, max: 38.4, scale: 1, distribution: "normal" } } },
    { about: ["health"], confidence: 0.93 },
  ),
];
