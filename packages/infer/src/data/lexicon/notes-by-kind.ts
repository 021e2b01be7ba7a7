const RADIOLOGY =
  "(Compared with the previous study|No previous study for comparison|Study of limited quality)\\. (No acute abnormality|No fluid collection|No sign of bleeding|No change of known findings|Slight improvement of known findings)\\. Impression: (no acute findings|stable appearance|findings as before|follow-up in three months suggested|results called to the ward)\\.";
const PHYSIOTHERAPY =
  "Transfers (with one person|with supervision|alone)\\. Walks (10|20|30|50) m (with a frame|with a stick|without aid)\\. (Goal: stairs before discharge|Exercises twice a day to be continued|Rehabilitation after discharge suggested|Home visit planned)\\.";
const CONSULTATION =
  "Seen at the ward's request (because of chest pain|for rising creatinine|before surgery|because of atrial fibrillation)\\. (Findings as in the chart|Examination without new findings)\\. (An echocardiogram|Stopping the diuretic|Continuing current treatment|A control in two days) is suggested\\.";
const MEDICINES =
  "(Six|Eight|Nine|Eleven) regular medicines\\. (Dose of metformin adapted to renal function|One of two sedatives stopped|No relevant interactions|Duplicate pain relief stopped)\\. (Potassium in a week|Renal function in two weeks|No further changes)\\.";

/** What is written about patients, by the kind of note in small letters; notes of other kinds tell of the patient's day. */
export const NOTES_BY_KIND: ReadonlyMap<string, string> = new Map([
  ["radiology", RADIOLOGY],
  ["radiology report", RADIOLOGY],
  ["imaging report", RADIOLOGY],
  [
    "ecg",
    "Sinus rhythm, rate [6-9][0-9]\\. (Normal axis|Left axis deviation|First degree AV block|Right bundle branch block)\\. (No ST changes|Non-specific ST-T changes|T wave inversion in V1 to V3)\\. (No significant change from the previous tracing|No previous tracing available)\\.",
  ],
  [
    "echo",
    "Left ventricle of normal size, ejection fraction (35|40|45|50|55|60|65) %\\. (Mild mitral regurgitation|Trace tricuspid regurgitation|No significant valve disease|Mild aortic stenosis)\\. (No pericardial effusion|Small pericardial effusion)\\.",
  ],
  [
    "discharge summary",
    "Admitted with (pneumonia, treated with intravenous antibiotics|chest pain, infarction ruled out|heart failure, improved on diuretics|a hip fracture, operated on the next day|an upper gastrointestinal bleed, stopped at endoscopy)\\. (Course without complications|Fever on the second day, settled|Mobilised with physiotherapy)\\. Discharged in (good|stable) condition, follow-up in (one week|two weeks|a month)\\.",
  ],
  [
    "respiratory",
    "(On room air|On 2 L by nasal cannula|On 40 % oxygen by mask|Ventilated, pressure support), saturation 9[2-8] %\\. (Breath sounds clear|Coarse breath sounds on both sides|Reduced breath sounds at the bases)\\. (Suctioned for clear secretions|Nebuliser given with good effect|Wean oxygen as tolerated)\\.",
  ],
  [
    "nutrition",
    "Eats (about half|three quarters|most) of each meal\\. Weight [5-9][0-9] kg, (stable|2 kg less than at admission)\\. (High-protein supplement twice a day suggested|Continue tube feeding at 60 mL/h|Advance diet as tolerated|Phosphate and magnesium to be checked)\\.",
  ],
  ["rehab services", PHYSIOTHERAPY],
  ["physical therapy", PHYSIOTHERAPY],
  [
    "social work",
    "Met with the (patient|patient and daughter|family|patient and spouse)\\. Lives (alone|with spouse|with family) in (an apartment|a house with stairs)\\. (Home care to be arranged|Application for rehabilitation sent|Financial questions discussed|Will follow until discharge)\\.",
  ],
  ["consultation", CONSULTATION],
  ["consult note", CONSULTATION],
  [
    "admission note",
    "Comes (by ambulance|from home|referred by the family doctor) with (chest pain|fever and cough|abdominal pain|shortness of breath) since (this morning|yesterday|three days)\\. (No known allergies|Allergic to penicillin)\\. (Admitted for observation|Bloods and imaging ordered|Started on fluids)\\.",
  ],
  [
    "operative note",
    "(Laparoscopic cholecystectomy|Appendectomy|Replacement of the right hip|Repair of an inguinal hernia) in general anaesthesia\\. (No complications|Adhesions divided), blood loss (50|100|150|250) mL\\. (Drain placed|No drain), skin (stapled|sutured)\\.",
  ],
  ["medication review", MEDICINES],
  ["pharmacy note", MEDICINES],
]);
