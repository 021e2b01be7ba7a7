import { known, knownLines } from "./known.ts";
import type { Known } from "./known.ts";

const CONCEPT = /^(?:concept|diagnosis|observation) (?:code|cd)$/;

/** What is coded, by its code: its name, where it stands in the tree, what kind of value it has, the value and its unit. */
const CODED = known(
  [
    /^(?:name char|concept name)$/,
    /^concept path$/,
    /^val ?type (?:code|cd)$|^value type (?:code|cd)$/,
    /^nval num(?:ber)?$/,
    /^tval char$/,
    /^units? (?:code|cd)$/,
  ],
  {
    "ICD10CM:E11.9": [
      "Type 2 diabetes mellitus without complications",
      "\\Diagnoses\\Endocrine\\E11\\E11.9\\",
      "@",
      "",
      "@",
      "@",
    ],
    "ICD10CM:I10": ["Essential (primary) hypertension", "\\Diagnoses\\Circulatory\\I10\\", "@", "", "@", "@"],
    "ICD10CM:J45.909": [
      "Unspecified asthma, uncomplicated",
      "\\Diagnoses\\Respiratory\\J45\\J45.909\\",
      "@",
      "",
      "@",
      "@",
    ],
    "ICD10CM:M54.5": ["Low back pain", "\\Diagnoses\\Musculoskeletal\\M54\\M54.5\\", "@", "", "@", "@"],
    "LOINC:4548-4": ["Hemoglobin A1c", "\\Labs\\Chemistry\\4548-4\\", "N", "5.4|5.6|6.1|6.8|7.4|8.2", "E", "%"],
    "LOINC:2160-0": ["Creatinine in serum", "\\Labs\\Chemistry\\2160-0\\", "N", "0.8|0.9|1|1.1|1.3|0.7", "E", "mg/dL"],
    "LOINC:718-7": ["Hemoglobin", "\\Labs\\Hematology\\718-7\\", "N", "13.4|14.1|12.2|15|11.8", "E", "g/dL"],
    "LOINC:8480-6": ["Systolic blood pressure", "\\Vitals\\8480-6\\", "N", "122|128|134|117|141", "E", "mmHg"],
    "RXNORM:860975": ["Metformin 500 MG Oral Tablet", "\\Medications\\Oral\\860975\\", "@", "", "@", "@"],
    "RXNORM:314076": ["Lisinopril 10 MG Oral Tablet", "\\Medications\\Oral\\314076\\", "@", "", "@", "@"],
    "CPT4:99213": ["Office visit, established patient", "\\Procedures\\Office\\99213\\", "@", "", "@", "@"],
    DEM: ["Demographics", "\\Demographics\\", "@", "", "@", "@"],
    "SEX:F": ["Female", "\\Demographics\\Gender\\Female\\", "T", "", "F", "@"],
  },
  { of: CONCEPT },
);

/** What says more of such codes. */
const MODIFIERS = known([/^(?:name char|modifier name)$/, /^modifier path$/], {
  "DiagObs:PRIMARY": ["Principal diagnosis", "\\Diagnosis\\Primary\\"],
  "MED:DOSE": ["Dose", "\\Medication\\Dose\\"],
  "MED:ROUTE": ["Route", "\\Medication\\Route\\"],
  "@": ["No modifier", "\\"],
});

/** Codes of such dimensions: in which table, and what they mean. */
const LOOKED_UP = known([/^table (?:code|cd)$/, /^code (?:code|cd)$/], {
  SEX_CD: ["PATIENT_DIMENSION", "F|M"],
  RACE_CD: ["PATIENT_DIMENSION", "white|black"],
  VITAL_STATUS_CD: ["PATIENT_DIMENSION", "N|Y"],
  LANGUAGE_CD: ["PATIENT_DIMENSION", "english"],
  INOUT_CD: ["VISIT_DIMENSION", "I|O"],
  VALTYPE_CD: ["OBSERVATION_FACT", "T|N"],
});
const CALLED = known(
  [/^name char$/],
  {
    F: ["Female"],
    M: ["Male"],
    white: ["White"],
    black: ["Black"],
    english: ["English"],
    I: ["Inpatient"],
    O: ["Outpatient"],
    Y: ["Deceased"],
    N: ["Living"],
    T: ["Text"],
  },
  { of: /^code (?:code|cd)$/ },
);
const LOCATIONS = known([/^location path$/], {
  MAIN: ["\\Main Campus\\"],
  EAST: ["\\East Campus\\"],
  WARD3: ["\\Main Campus\\Ward 3\\"],
  CLINIC2: ["\\East Campus\\Clinic 2\\"],
  ED: ["\\Main Campus\\Emergency\\"],
  ICU: ["\\Main Campus\\Intensive Care\\"],
});

/** What is prescribed, as the pharmacy's program writes it: the dose and its unit, form, route, and the number of the list of drugs. */
const PRESCRIBED = known(
  [
    /^(?:\w+ )?dose order(?:ed)?$/,
    /^(?:\w+ )?dose order(?:ed)? unit$/,
    /^(?:\w+ )?dose form$/,
    /^(?:\w+ )?route$/,
    /^(?:raw )?(?:rx ?norm|rx norm|prescription norm) cui$/,
    /^(?:\w+ )?frequency$/,
  ],
  {
    "METFORMIN 500 MG PO TABS": ["500", "mg", "Oral Tablet", "oral", "861007", "02"],
    "LISINOPRIL 10 MG PO TABS": ["10", "mg", "Oral Tablet", "oral", "314076", "01"],
    "ATORVASTATIN 20 MG PO TABS": ["20", "mg", "Oral Tablet", "oral", "617310", "01"],
    "ALBUTEROL HFA INHALER": ["90", "mcg", "Inhaler", "inhaled", "745679", "10"],
    "AMOXICILLIN 500 MG PO CAPS": ["500", "mg", "Oral Capsule", "oral", "308191", "03"],
    "OMEPRAZOLE 20 MG PO CPDR": ["20", "mg", "Oral Capsule", "oral", "198051", "01"],
  },
);

/** What laboratories measure, by the code of the test: specimen, unit, a usual result and the bounds within which it is. */
const MEASURED = knownLines(
  [
    /^specimen source$/,
    /^result unit$/,
    /^result num(?:ber)?$/,
    /^norm range low$/,
    /^norm range high$/,
    /^lab (?:px|procedure)$/,
  ],
  `2160-0;SER_PLAS;mg/dL;0.8|0.9|1|1.1;0.6;1.3;82565
2345-7;SER_PLAS;mg/dL;84|92|97|101;70;105;82947
718-7;BLD;g/dL;13.4|14.2|15.1|13.9;12;16;85018
4548-4;BLD;%;5.1|5.4|5.6|5.3;4;5.7;83036
2823-3;SER_PLAS;mmol/L;3.9|4.2|4.5|4.7;3.5;5.1;84132
2951-2;SER_PLAS;mmol/L;138|140|142|139;135;145;84295
3016-3;SER_PLAS;mIU/L;1.2|2.1|1.8|2.9;0.4;4;84443
6690-2;BLD;10^9/L;5.8|6.4|7.2|8.1;4;11;85048
777-3;BLD;10^9/L;210|245|268|305;150;400;85049
2093-3;SER_PLAS;mg/dL;165|182|191|176;100;200;82465
2276-4;SER_PLAS;ng/mL;48|95|120|164;20;250;82728
5811-5;URINE;1;1.01|1.015|1.02;1.005;1.03;81003`,
);

const PEOPLE = [
  ...known(
    [/^raw sex$/, /^gender identity$/],
    { F: ["Female|F", "F|F|NI"], M: ["Male|M", "M|M|NI"], NI: ["Unknown", "NI"] },
    { of: /^sex$/ },
  ),
  ...known(
    [/^raw race$/],
    {
      "05": ["White"],
      "03": ["Black or African American"],
      "02": ["Asian"],
      "07": ["Refused"],
      "06": ["Multiple"],
      NI: ["Unknown"],
    },
    { of: /^race$/ },
  ),
  ...known([/^tobacco type$/], { "01": ["01|02|05"], "02": ["NI"], "03": ["01|02"], NI: ["NI"] }, { of: /^tobacco$/ }),
  ...known(
    [/^facility type$/],
    {
      AV: ["HOSPITAL_BASED_OUTPATIENT_CLINIC|PRIMARY_CARE_CLINIC"],
      IP: ["HOSPITAL_COMMUNITY"],
      ED: ["EMERGENCY_DEPARTMENT_HOSPITAL"],
      EI: ["HOSPITAL_COMMUNITY"],
      OA: ["HOSPITAL_BASED_OUTPATIENT_CLINIC|PRIMARY_CARE_CLINIC"],
      TH: ["PRIMARY_CARE_CLINIC"],
    },
    { of: /^enc(?:ounter)? type$/ },
  ),
];

/** What studies measure at their beginning: in which units, and into which classes people fall. */
const BASELINE = known(
  [/^units?$/, /^category$/, /^classification$/],
  {
    "Age, Continuous": ["years", "", ""],
    "Age, Categorical": ["Participants", "<=18 years|Between 18 and 65 years|>=65 years", ""],
    "Sex: Female, Male": ["Participants", "Female|Male", ""],
    "Race (NIH/OMB)": ["Participants", "White|Black or African American|Asian|Unknown or Not Reported", ""],
    "Body Mass Index": ["kg/m2", "", ""],
    "Systolic blood pressure": ["mmHg", "", ""],
    HbA1c: ["percentage of glycated haemoglobin", "", ""],
    "Region of Enrollment": ["Participants", "", "United States|Germany|Canada|Poland"],
    "Smoking status": ["Participants", "", "Never smoker|Former smoker|Current smoker"],
  },
  { table: /baseline/ },
);
/** Who does not know in a study who is given what. */
const MASKED = known(
  [/^subject masked$/, /^caregiver masked$/, /^investigator masked$/, /^outcomes? assessor masked$/],
  {
    NONE: ["no", "no", "no", "no"],
    SINGLE: ["no", "no", "no", "yes"],
    DOUBLE: ["yes", "no", "yes", "no"],
    TRIPLE: ["yes", "no", "yes", "yes"],
    QUADRUPLE: ["yes", "yes", "yes", "yes"],
  },
  { of: /masking/, over: true },
);
const AGES = [
  ...known(
    [/^child$/, /^adult$/],
    {
      "18 Years": ["no", "yes"],
      "21 Years": ["no", "yes"],
      "12 Years": ["yes", "yes"],
      "6 Months": ["yes", "yes"],
      "40 Years": ["no", "yes"],
    },
    { of: /^minimum age$/ },
  ),
  ...known(
    [/^older adult$/],
    {
      "65 Years": ["yes"],
      "75 Years": ["yes"],
      "80 Years": ["yes"],
      "N/A": ["yes"],
      "17 Years": ["no"],
      "60 Years": ["no"],
    },
    { of: /^maximum age$/ },
  ),
];
const TRIED = known(
  [/^description$/, /^(?:intervention )?type$/],
  {
    Placebo: ["Tablets that look alike, once daily.|Matching capsules without the substance.", "DRUG"],
    "Metformin 500 mg": ["One tablet of 500 mg twice daily with meals.", "DRUG"],
    "Cognitive behavioural therapy": ["Twelve weekly sessions of 50 minutes with a therapist.", "BEHAVIORAL"],
    "Vitamin D": ["2000 IU of cholecalciferol daily for 24 weeks.", "DIETARY_SUPPLEMENT"],
    "Usual care": ["Care as the clinics otherwise give it.", "OTHER"],
    "Exercise programme": ["Supervised training three times a week for twelve weeks.", "BEHAVIORAL"],
    "Lisinopril 10 mg": ["One tablet of 10 mg in the morning.", "DRUG"],
    "Mindfulness training": ["Eight group sessions and exercises at home.", "BEHAVIORAL"],
    Saline: ["Sodium chloride 0.9 %, as an infusion over 30 minutes.", "DRUG"],
    "Nutritional counselling": ["Four visits to a dietitian.", "BEHAVIORAL"],
    "Atorvastatin 20 mg": ["One tablet of 20 mg in the evening.", "DRUG"],
    Physiotherapy: ["Two sessions a week for six weeks.", "PROCEDURE"],
  },
  { table: /intervention/, over: true },
);

/** What a practice's program logs, and under which heading. */
const LOGGED = known(
  [/^category$/],
  {
    login: ["Security"],
    logout: ["Security"],
    "scheduling-insert": ["Scheduling"],
    "scheduling-update": ["Scheduling"],
    "patient-record-select": ["Patient Record"],
    "patient-record-insert": ["Patient Record"],
    "patient-record-update": ["Patient Record"],
    "security-administration-update": ["Security"],
    "security-administration-insert": ["Security"],
    "order-insert": ["Order"],
    "lab-results-insert": ["Lab Results"],
    view: ["Patient Record"],
  },
  { of: /^event$/, table: /log/ },
);

/** Who borrows from libraries, up to what age. */
const BORROWERS = known(
  [/^upper age limit$/, /^(?:category )?code$/],
  {
    Adult: ["999", "PT"],
    Juvenile: ["17", "J"],
    Student: ["30", "ST"],
    Staff: ["", "S"],
    Senior: ["999", "SEN"],
    Institution: ["", "I"],
    Teacher: ["", "T"],
    "Home bound": ["", "HB"],
  },
  { of: /^description$/, table: /category/ },
);
const BORROWER_CODES = known(
  [/^description$/, /^upper age limit$/],
  {
    PT: ["Adult", "999"],
    J: ["Juvenile", "17"],
    ST: ["Student", "30"],
    S: ["Staff", ""],
    SEN: ["Senior", "999"],
    I: ["Institution", ""],
    T: ["Teacher", ""],
    HB: ["Home bound", ""],
  },
  { of: /^category code$/, table: /category/, over: true },
);

/** What learning platforms log. */
const COURSE_EVENTS = known(
  [/^action$/, /^target$/],
  {
    "\\mod_assign\\event\\attempt_submitted": ["submitted", "attempt"],
    "\\mod_forum\\event\\user_loggedin": ["loggedin", "user"],
    "\\mod_quiz\\event\\attempt_submitted": ["submitted", "attempt"],
    "\\mod_assign\\event\\course_module_viewed": ["viewed", "course_module"],
    "\\core\\event\\discussion_created": ["created", "discussion"],
    "\\mod_assign\\event\\submission_graded": ["graded", "submission"],
    "\\mod_quiz\\event\\course_module_viewed": ["viewed", "course_module"],
  },
  { of: /^event name$/, table: /log/, over: true },
);

/** What laboratories find normal, by the test. */
const NORMAL = knownLines(
  [/^(?:normal|reference) range$/, /^(?:test )?category$/],
  `AST;10-40;Chemistry
ALT;7-56;Chemistry
Glucose;70-99;Chemistry
Sodium;135-145;Chemistry
Potassium;3.5-5.1;Chemistry
Creatinine;0.6-1.2;Chemistry
Haemoglobin;12.0-16.0;Hematology
Hemoglobin;12.0-16.0;Hematology
Platelets;150-400;Hematology
Leukocytes;4.0-11.0;Hematology
TSH;0.4-4.0;Chemistry
HbA1c;4.0-5.6;Chemistry
CRP;0-5;Chemistry
Cholesterol;<200;Chemistry
Lactate;0.5-2.2;Blood Gas
pCO2;35-45;Blood Gas
pO2;75-100;Blood Gas
Calcium;8.5-10.5;Chemistry
Urea;15-45;Chemistry
"Uric acid";3.5-7.2;Chemistry
Ferritin;20-250;Chemistry`,
  { of: /test|analyte/, table: /lab|result/ },
);

/** Problems on a list, by their titles. */
const PROBLEMS = known(
  [/^diagnosis$/],
  {
    Hypertension: ["ICD10:I10"],
    "Diabetes, type 2": ["ICD10:E11.9"],
    Asthma: ["ICD10:J45.909"],
    Migraine: ["ICD10:G43.909"],
    "Low back pain": ["ICD10:M54.5"],
    Penicillin: ["ICD10:Z88.0"],
    Peanuts: ["ICD10:Z91.010"],
    Latex: ["ICD10:Z91.040"],
    Appendectomy: [""],
    Cataract: ["ICD10:H26.9"],
  },
  { of: /^title$/, table: /^list|problem/ },
);

/** Codes of medicine and what goes with them. */
export const HEALTH: readonly Known[] = [
  ...CODED,
  ...MODIFIERS,
  ...LOOKED_UP,
  ...CALLED,
  ...LOCATIONS,
  ...PRESCRIBED,
  ...MEASURED,
  ...PEOPLE,
  ...BASELINE,
  ...MASKED,
  ...AGES,
  ...TRIED,
  ...PROBLEMS,
  ...LOGGED,
  ...BORROWER_CODES,
  ...BORROWERS,
  ...COURSE_EVENTS,
  ...NORMAL,
];
