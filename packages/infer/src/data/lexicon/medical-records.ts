import { figure, number, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.96 };
/** What is billed, by its code. */
const SERVICES: Readonly<Record<string, string>> = {
  "99213": "Office visit, established patient, 15 minutes",
  "99203": "Office visit, new patient, 30 minutes",
  "99214": "Office visit, established patient, 25 minutes",
  "93000": "ECG with interpretation",
  "90686": "Influenza vaccine",
  "85025": "Blood count, complete",
  "81002": "Urinalysis",
  "36415": "Drawing of blood",
  "20610": "Joint injection",
  "99393": "Well child visit",
};
const FAMILY =
  "Hypertension|None known|Type 2 diabetes|Breast cancer at 58|Heart attack at 61|Healthy|Asthma|Stroke at 70|Glaucoma|Died in an accident|Migraine";
const FINDINGS =
  "Weight (kg)|Height (cm)|Systolic blood pressure|Diastolic blood pressure|Pulse|Temperature (C)|Haemoglobin|Malaria smear|HIV viral load|CD4 count|Cough|Fever|Pneumonia|Malaria|Anaemia|Amoxicillin|Paracetamol|Return visit date|Chief complaint|Chest X-ray|Oral|Tablet|Weight loss|Tuberculosis";
const PLANS =
  "Start amlodipine 5 mg, review in four weeks.|Rest, fluids, return if fever persists.|Refer to physiotherapy.|Blood tests today, call with results.|Continue current medication.|Wound care every two days.|Order chest X-ray.|Increase metformin to 1000 mg twice a day.|Ear drops for seven days.|X-ray of the ankle, elastic bandage.|Keep a headache diary.|Lower salt, measure pressure at home.|Iron for three months, then blood count.|Referral to cardiology.";
const ASSESSMENTS =
  "Acute bronchitis.|Essential hypertension, not at goal.|Type 2 diabetes, stable.|Tension headache.|Ankle sprain, grade 1.|Viral upper respiratory infection.|Iron deficiency suspected.|Healing as expected after surgery.|Low back pain without red flags.";

/** What practices and clinics keep of their patients. */
export const MEDICAL_RECORDS = field(
  "form_soap form_vital form_encounter patient_data patient_datum history_data history_datum insurance_data insurance_datum patient_identifier person_attribute concept_name concept_numeric obs drug_order care_setting patient_program procedure_order immunization immunisation visit_type encounter_type patient? encounter? prescription? allergy? visit? problem_list vital_sign vitals medical_history soap_note patient_history .hipaa_notice .bps .icd10_code",
  [
    ...of("concept numeric", one("unit, units", "mmHg|kg|g/dL|mmol/L|cm|beats/min|cells/mmL|%", { confidence: 0.985 })),
    ...of(
      "scheduler task config, task config",
      one(
        "name",
        "Process HL7 Task|Auto Close Visits Task|Initialize Logic Rule Providers|Update Concept Index|Send Alerts Task|Clean Up Sessions",
        { confidence: 0.985 },
      ),
    ),
    ...of(
      "list",
      one("subtype", "|eye", { confidence: 0.985 }),
      one("type", "medical_problem|allergy|medication|surgery", { confidence: 0.985 }),
      one("referred by, referredby", "Dr. Julia Burns|Dr. Omar Haddad|Dr. Ellen Frost|Dr. Peter Lang|Self", {
        confidence: 0.985,
      }),
      one("extra info, extrainfo", "seen by cardiology|old records requested|since childhood|reported by the mother|", {
        confidence: 0.985,
      }),
    ),
    ...of(
      "log",
      one("category", "Patient Record|Scheduling|Security|Order|Lab Results|Other|Messages|Billing", {
        confidence: 0.985,
      }),
    ),
    ...of(
      "procedure result",
      one("unit, units", "g/dL|mmol/L|mg/dL|U/L|%|10^9/L", { confidence: 0.985 }),
      one("facility", "Northgate Laboratory|Lakeside Diagnostics|Central Lab|In-house", { confidence: 0.985 }),
    ),
    ...of(
      "form encounter, encounter",
      one("facility", "Riverside Urgent Care|Northgate Pediatrics|Lakeside Family Practice", { confidence: 0.985 }),
    ),
    ...of(
      "procedure order",
      one("procedure order type", "laboratory_test|imaging|clinical_test|order", { confidence: 0.985 }),
    ),
    ...of("billing", one("code type", "CPT4", { confidence: 0.985 })),
    ...of(
      "user",
      one(
        "organization",
        "Northgate Family Practice|Quality Diagnostics Lab|Lakeside Insurance|Harbour Imaging|City General Hospital|Riverside Pharmacy",
        { confidence: 0.98 },
      ),
      one("facility", "Northgate Pediatrics|Riverside Urgent Care|Lakeside Family Practice", { confidence: 0.98 }),
      one("default warehouse", "Main|Onsite", { confidence: 0.98 }),
      one("title", "Dr.|Mrs.|Mr.|Ms.", { confidence: 0.98 }),
      one("abook type", "external_provider|ord_lab|spe|vendor|dist|ord_img", { confidence: 0.98 }),
      one("main menu role", "standard|front_office|answering_service", { confidence: 0.98 }),
    ),
    ...of(
      "calendar event, post calendar event, postcalendar event",
      pattern("aid, pc aid", "[1-9]|1[0-9]", { confidence: 0.98 }),
      figure("duration, pc duration", [900, 1800, 900, 1800, 3600, 2700], { confidence: 0.98 }),
      figure("all day event, alldayevent, pc all day event", [0], { confidence: 0.98 }),
    ),
    ...of(
      "patient data, patient datum",
      one("squad, ethnoracial", "", { confidence: 0.98 }),
      one("interpretter, interpreter", "|Spanish|Vietnamese|sign language", { confidence: 0.98 }),
      one("referrer", "|Dr. Julia Burns|Dr. Omar Haddad|City General Hospital", { confidence: 0.98 }),
      one("referrer id, referrerid", "|1|2|5", { confidence: 0.98 }),
      one("religion", "|Christian|Muslim|Jewish|Buddhist|Hindu", { confidence: 0.98 }),
    ),
    ...of("drug", figure("maximum level, max level", [100, 200, 250, 500], { confidence: 0.98 })),
    ...of(
      "patient data, patient datum",
      one(
        "hipaa message, hipaa voice",
        "Leave message with spouse|Call back number only|No details on voicemail|Speak with daughter",
        { confidence: 0.985 },
      ),
      one("billing note", "Copay due|Statement sent twice|Payment plan agreed|New insurance card on file", {
        confidence: 0.98,
      }),
    ),
    ...of(
      "form encounter, encounter",
      one("billing note", "Copay waived|Claim sent again|Modifier 25 added|Waiting for the insurer", {
        confidence: 0.98,
      }),
    ),
    ...of(
      "prescription",
      one(
        "note, notes",
        "Take with food|In the morning, before breakfast|For ten days|No refill without control|Stop when a rash appears",
        { confidence: 0.98 },
      ),
    ),
    ...of(
      "procedure order, order",
      one(
        "patient instruction, patient instructions, instruction, instructions",
        "Fast for eight hours|Drink only water before the test|Take the morning dose after the blood draw|Come with a full bladder|Take with food",
        { confidence: 0.985 },
      ),
    ),
    ...of(
      "procedure result, result",
      one(
        "comment, comments",
        "Sample slightly haemolysed|Confirmed by repeat measurement|Called to the ward|Below the detection limit|Fasting sample",
        { confidence: 0.98 },
      ),
    ),
    ...of(
      "condition",
      one(
        "additional detail, additional details",
        "Worse in the morning, for two years|Known since childhood|On the left|Under treatment since March|Only on exertion",
        { confidence: 0.985 },
      ),
    ),
    ...of(
      "program",
      one(
        "description",
        "Care of patients living with HIV|Treatment of tuberculosis|Antenatal care|Follow-up of children under five|Control of diabetes",
        { confidence: 0.98 },
      ),
    ),
    ...of(
      "visit type",
      one(
        "description",
        "Patient visits the clinic|Patient stays overnight|Visit at home|Consultation by phone|Follow-up without appointment",
        { confidence: 0.98 },
      ),
    ),
    ...of(
      "global property, property",
      one(
        "description",
        "Default locale of the application|Minimum length of passwords|Encounter type of admissions|Number of results per page|Whether names are shown in capitals|Days until an account is locked",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "hl7 in queue, in queue",
      one(
        "error msg, error message",
        "Unable to resolve patient|Unknown concept in OBX segment|No encounter type for ADT_A28|Date of birth is in the future",
        { confidence: 0.98 },
      ),
    ),
    ...of(
      "user",
      one(
        "info",
        "Board certified, Mondays to Fridays|Locum until June|Prefers referrals by fax|Second office on Tuesdays",
        { confidence: 0.98 },
      ),
    ),
    // What is measured.
    pattern("bp, blood pressure systolic, bps, systolic", "1(0[4-9]|[1-4][0-9])"),
    pattern("bpd, blood pressure diastolic, diastolic", "(6[2-9]|7[0-9]|8[0-9]|9[0-4])"),
    number("respiration, respiratory rate, breath per minute", 12, 22),
    number("waist circ, waist circumference, waist", 68, 118, 1),
    number("head circ, head circumference", 34, 57, 1),
    number("oxygen flow rate, o2 flow", 1, 6, 1),
    number("inhaled oxygen concentration, fio2", 21, 45),
    one("bmi status", "Normal|Overweight|Obesity I|Underweight|Normal BL"),
    one(
      "temperature method, temp method, temp location, temperature location",
      "Oral|Tympanic Membrane|Axillary|Temporal Artery|Rectal",
    ),
    // What is asked.
    one(
      "tobacco, smoking, smoking history, tobacco use",
      "never smoked|former smoker, quit 2015|current, 10 a day|occasionally|never smoked",
    ),
    one("alcohol, alcohol use, drinking", "none|1-2 glasses a week|socially|a beer in the evening|none since 2019"),
    one("coffee, caffeine", "2 cups a day|none|1 cup in the morning|4 cups a day"),
    one(
      "recreational drug, recreational drugs, drug use, substance use",
      "none|none|cannabis, occasionally|former use",
    ),
    one("sleep pattern, sleep patterns, sleep", "7 hours, undisturbed|wakes at night|5-6 hours|shift worker|snores"),
    one(
      "exercise pattern, exercise patterns, exercise",
      "walks daily|gym twice a week|none|cycles to work|swims on Sundays",
    ),
    one("seatbelt use, seat belt use", "always|mostly|always|never"),
    one("hazardous activity, hazardous activities", "none|motorcycling|works at heights|climbing"),
    one(
      "history mother, history father, history sibling, history siblings, history offspring, history spouse, mother history, father history, dc mother, dc father, dc siblings, family medical history",
      FAMILY,
    ),
    one(
      "relative cancer, relatives cancer, relative diabetes, relatives diabetes, relatives hypertension, relatives heart problems, relatives stroke, relatives epilepsy",
      "none|mother|father|grandmother|brother|aunt|grandfather",
    ),
    one(
      "risk factor, risk factors",
      "Hypertension|Smoking|Family history of heart disease|Obesity|None|High cholesterol|Diabetes",
    ),
    one(
      "exam, exams, last breast exam, last mammogram, last prostate exam, last physical exam, last gynocological exam, last psa, last colonoscopy, last ecg, physical exam, examination",
      "normal|not done|normal, 2023|abnormal, followed up|normal, 2022",
    ),
    one(
      "additional history, past history",
      "Appendix removed as a child.|Two uncomplicated pregnancies.|Broken wrist 2016.|No hospital stays.|Knee surgery 2019, good result.|Measles as a child.",
    ),
    one("financial", "self-pay|insured|assistance requested"),
    one("interpreter, interpretter, interpreter needed", "none needed|Spanish|sign language|Arabic"),
    one("referral source", "Patient|Employer|Walk-In|Newspaper|Other doctor|Website|Family member"),
    one("publicity code", "01|02|05|10"),
    one("protection indicator, prot indicator, vfc, homeless, migrant seasonal, migrantseasonal", "no|yes|unknown|no"),
    one(
      "hipaa mail, hipaa voice, hipaa notice, hipaa allowsms, hipaa allow sms, hipaa allowemail, allow patient portal, allow imm reg use",
      "YES|NO|YES",
    ),
    // Codes.
    one(
      "taxonomy, facility taxonomy, provider taxonomy",
      "207Q00000X|207R00000X|208000000X|261QP2300X|363LF0000X|2084P0800X|207V00000X",
    ),
    pattern("dea, dea number, federal drug id, federaldrugid", "[AB][A-Z][1-9][0-9]{6}"),
    pattern("upin", "[A-H][0-9]{5}"),
    pattern("cms id, payer id, payor id, alt cms id, x12 receiver id", "[0-9]{5}"),
    pattern("ndc, ndc number, ndc code", "[0-9]{5}-[0-9]{4}-[0-9]{2}"),
    one("cvx, cvx code", "208|207|140|141|115|113|03|20|21|08|33|121"),
    figure("pos code, place of service, place of service code", [11, 11, 11, 22, 21, 23, 12, 2]),
    one("revenue code", "0300|0450|0510|0636|0250|0320|0761"),
    one("code type, billing code type", "CPT4|ICD10|HCPCS|COPAY|CVX"),
    one("modifier, procedure modifier, modifier1", "|25|59|26|TC|95|50|RT"),
    one("note code, notecodes", "|PR:1|CO:45|PR:2"),
    one("justify, justification", "ICD10:I10|ICD10:E11.9|ICD10:J20.9|ICD10:M54.5"),
    one("code text, procedure text, service text", Object.values(SERVICES).join("|")),
    one("adjustment code", "insurance_payment|patient_payment|pre_payment|family_payment"),
    one("price level, pricelevel", "standard|standard|sliding_1|staff"),
    one("charge category, chargecat", "|self-pay|research|occupational"),
    one("tax id type", "EI|SY"),
    one(
      "ins type code, insurance type",
      "Other HCFA|Medicare Part B|Medicaid|Commercial|Preferred Provider Organization (PPO)|Health Maintenance Organization (HMO)",
    ),
    one("policy type", "|12|13|47"),
    // What was ordered and given.
    one("order action", "NEW|NEW|REVISE|DISCONTINUE|RENEW"),
    one("urgency, order urgency, order priority", "ROUTINE|ROUTINE|STAT|ON_SCHEDULED_DATE"),
    one("dosing type", "org.example.SimpleDosingInstructions|org.example.FreeTextDosingInstructions"),
    one("fulfiller status", "COMPLETED|IN_PROGRESS|RECEIVED|EXCEPTION|ON_HOLD"),
    one(
      "as needed condition, prn, prn reason",
      "for pain|for fever above 38.5|for wheezing|for nausea|if needed for sleep",
    ),
    one("drug non coded, other drug, non coded drug", "Cough syrup|Vitamin C|Herbal tea|Zinc tablets|Eye drops"),
    one("cause of death non coded, other cause", "Unknown|Accident at home|Old age|Complications after surgery"),
    one("order reason non coded", "Patient request|Guideline|Allergy to first choice|Switch to generic"),
    one("condition non coded, other condition", "Frozen shoulder|Tinnitus|Burnout|Chronic fatigue|Dry eyes"),
    one("order diagnosis, clinical hx, clinical history", "ICD10:I10|ICD10:E11.9|ICD10:D64.9|ICD10:R05|ICD10:N39.0"),
    one("specimen type", "Blood|Urine|Swab|Stool|Serum|Sputum|Tissue"),
    one("specimen fasting", "YES|NO|"),
    one("order abn", "not_required|required|signed"),
    one("procedure order type", "laboratory_test|imaging|clinical_test|procedure"),
    one("completion status, vaccination status", "Completed|Completed|Refused|Not Administered|Partially Administered"),
    one(
      "information source",
      "new_immunization_record|hist_inf_src_unspecified|other_provider|parent_written_record|school_record",
    ),
    one("refusal reason", "|parental_decision|religious_exemption|patient_decision|other"),
    one("amount administered unit, dose amount unit", "mL|mL|mg"),
    number("amount administered", 0.25, 1, 2),
    one(
      "manufacturer, vaccine manufacturer",
      "Harbour Vaccines|Northgate Biologics|Stonefield Pharma|Lakeside Serum Institute",
    ),
    one("interpretation, abnormal flag, abnormal", "no|high|low|no|yes"),
    one("value modifier", "<|>"),
    one("verification, verification status", "confirmed|unconfirmed|refuted|entered-in-error"),
    one("severity al, allergy severity, reaction severity", "mild|moderate|severe|life_threatening_severity"),
    one("injury part", "Knee|Ankle|Shoulder|Wrist|Lower back|Hamstring|Groin"),
    one("injury grade", "Grade 1|Grade 2|Grade 3|Unknown"),
    one("sensitivity", "normal|high|normal"),
    one("apptstatus, appointment status code, pc apptstatus", "-|@|>|x|*|?"),
    one("transport method", "Print|Email|Fax"),
    // What forms and lists are called.
    one("concept name type", "FULLY_SPECIFIED|SHORT|INDEX_TERM"),
    one("hl7 abbreviation", "NM|CWE|ST|ZZ|DT|TM|TS|BIT|RP|ED"),
    one("location behavior", "NOT_USED|REQUIRED"),
    one("uniqueness behavior", "UNIQUE|NON_UNIQUE|LOCATION"),
    one("validator", "org.example.LuhnIdentifierValidator|org.example.VerhoeffIdentifierValidator|"),
    one(
      "preferred handler, handler",
      "org.example.LocationHandler|org.example.RegexHandler|org.example.LongFreeTextHandler",
    ),
    one("format description", "Six digits and a check digit|Two letters, then six digits|Only digits|Any text"),
    one("care setting type", "OUTPATIENT|INPATIENT"),
    one(
      "form namespace and path, form path",
      "vitals^vitals.1.0-weight|consultation^complaint.0|admission^diagnosis.1",
    ),
    pattern("value complex", "(chest-xray|wound|ecg|ultrasound)-[1-9][0-9]{2}\\.(jpg|png|pdf) \\|[0-9a-f]{8}\\.obs"),
    one(
      "value text, observation text",
      "Feels better since yesterday|No complaints|Pain on movement|Slept well|Cough at night|Wound dry|Appetite back",
    ),
    figure("display precision", [0, 1, 1, 2]),
    figure("onsite checkout, has alarm", [0, 0, 0, 1]),
    small("occurrence", 0, 6),
    ...of(
      "concept, concept name, concept reference term, reference term",
      one("name, short name, display", FINDINGS, SURE),
    ),
    ...of(
      "concept class",
      one(
        "name",
        "Diagnosis|Finding|Test|LabSet|Drug|Procedure|Question|Symptom|Anatomy|Misc|Units of Measure|Specimen",
        SURE,
      ),
    ),
    ...of(
      "concept datatype, concept data type",
      one("name", "Numeric|Coded|Text|N/A|Document|Date|Time|Datetime|Boolean|Rule|Structured Numeric|Complex", SURE),
    ),
    ...of(
      "concept reference source, concept source",
      one("name", "ICD-10-WHO|SNOMED CT|LOINC|RxNORM|CIEL|ICD-11-WHO|ATC|HL7-2.x", SURE),
    ),
    ...of(
      "concept reference source, concept source",
      one("hl7 code, code", "I10|SCT|LN|RXNORM|CIEL|I11|ATC|HL7", SURE),
    ),
    ...of(
      "concept reference term, reference term",
      pattern("code", "[1-9][0-9]{5,8}|[A-T][0-9]{2}\\.[0-9]|[1-9][0-9]{3,4}-[0-9]", SURE),
    ),
    ...of(
      "encounter type",
      one(
        "name",
        "Vitals|Consultation|Admission|Discharge|Check In|Check Out|Lab Results|Immunization|Visit Note|Antenatal Visit|Transfer",
        SURE,
      ),
    ),
    ...of(
      "visit type",
      one("name", "Facility Visit|Outpatient|Inpatient|Emergency|Home Visit|Telehealth|Antenatal", SURE),
    ),
    ...of(
      "order type",
      one("name", "Drug Order|Test Order|Radiology Order|Procedure Order|Referral Order|Diet Order", SURE),
    ),
    ...of("care setting", one("name", "Outpatient|Inpatient|Emergency|Home Care", SURE)),
    ...of(
      "form",
      one(
        "name, title",
        "Vitals|Admission|Discharge Summary|Antenatal Visit|Immunisation Card|Consultation Note|Surgical Note|HIV Intake|Child Growth",
        SURE,
      ),
    ),
    ...of(
      "location",
      one(
        "name",
        "Outpatient Clinic|Registration Desk|Inpatient Ward|Laboratory|Pharmacy|Isolation Ward|Antenatal Clinic|Emergency Room|Community Outreach|Children's Ward",
        SURE,
      ),
    ),
    ...of(
      "person attribute type, patient attribute type",
      one(
        "name",
        "Telephone Number|Mother's Name|Occupation|Civil Status|Birthplace|Health Insurance|Citizenship|Education|Next of Kin",
        SURE,
      ),
    ),
    ...of(
      "person attribute type, patient attribute type",
      one(
        "format",
        "java.lang.String|java.lang.Integer|java.lang.Boolean|org.example.Concept|org.example.Location",
        SURE,
      ),
    ),
    ...of(
      "person attribute, patient attribute, visit attribute",
      one("value", "Farmer|Married|Teacher|Single|Carter|Driver|Secondary school|Widowed|Trader", SURE),
    ),
    ...of(
      "patient identifier type, identifier type",
      one(
        "name",
        "Clinic ID|Old Identification Number|National ID|Passport Number|Insurance Number|TB Register Number|Birth Certificate",
        SURE,
      ),
    ),
    ...of("patient identifier type, identifier type", one("format", "[A-Z]{2}\\d{6}|\\d{7}|\\d{3}-\\d{4}|", SURE)),
    ...of(
      "program",
      one(
        "name",
        "HIV Program|TB Program|Maternal and Child Health|Diabetes Program|Nutrition Program|Hypertension Clinic|Asthma Programme",
        SURE,
      ),
    ),
    ...of("provider, clinician", meaning("name, provider name", { text: "fullName" }, SURE)),
    ...of(
      "facility, practice",
      pattern(
        "name, facility, facility name",
        "(Riverside|Lakeside|Northgate|Harbour|Oakwood|Hillcrest|Stonefield|Main Street) (Family Practice|Medical Group|Health Center|Clinic|Pediatrics|Urgent Care)",
        SURE,
      ),
    ),
    ...of("list, problem, problem list, issue", one("type", "medical_problem|allergy|medication|surgery|dental", SURE)),
    ...of(
      "list, problem, problem list, medical issue",
      one(
        "title",
        "Hypertension|Penicillin|Diabetes, type 2|Metformin 500 mg|Asthma|Appendectomy|Lisinopril 10 mg|Migraine|Peanuts|Low back pain|Cataract surgery",
        SURE,
      ),
    ),
    ...of(
      "soap, form soap, soap note, progress note, encounter note, visit note, consultation, clinical note",
      one("plan", PLANS, SURE),
      one("assessment", ASSESSMENTS, SURE),
    ),
    ...of(
      "form, form encounter, form soap, form vital, billing, encounter",
      one("group name, groupname", "Default|Default|Night Clinic", SURE),
    ),
    ...of("billing, fee sheet, claim line", one("code", Object.keys(SERVICES).join("|"), SURE)),
    ...of(
      "ar session, remittance",
      one("payment type", "insurance|patient", SURE),
      one("payment method", "check_payment|electronic|credit_card|cash", SURE),
    ),
    ...of(
      "log, audit log",
      one(
        "event",
        "patient-record-select|login|patient-record-update|logout|view|order-insert|security-administration-update|scheduling-insert",
        SURE,
      ),
    ),
    ...of(
      "history data, patient history",
      one("name 1, name 2", "|Occupation|Pets|Travel", SURE),
      one("value 1, value 2", "|teacher|two cats|none abroad", SURE),
    ),
  ],
  [],
  [{ meanings: [], by: SERVICES }],
);
