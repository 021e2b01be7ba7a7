import { figure, number, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** What load generators fill tables with. */
export const SYNTHETIC_LOADS = field("pgbench sbtest sbtest1 user_table usertable ycsb .filler .ycsb_key", [
  pattern("filler", " {20}"),
  pattern("c, pad", "([0-9]{11}-){4}[0-9]{11}"),
  number("k", 1, 100_000),
  pattern("ycsb key, y key", "user[1-9][0-9]{17}"),
  pattern(
    "field, field 0, field 1, field 2, field 3, field 4, field 5, field 6, field 7, field 8, field 9",
    "[ -~]{60}",
  ),
  number("balance, bbalance, tbalance, abalance, delta", -4800, 4800),
]);

/** Places, airlines and routes of the whole world, as they are given away. */
export const GAZETTEERS = field(
  "geoname geo_name gazetteer alternate_name open_flight .fclass .fcode .feature_class .feature_code .asciiname .gtopo30 .codeshare .tz_database",
  [
    ...of(
      "geoname, geo name",
      one("fclass, feature class", "P", { confidence: 0.96 }),
      one("fcode, feature code", "PPL|PPLA2|PPLA|PPLC", { confidence: 0.96 }),
    ),
    one("fclass, feature class", "P|A|H|L|S|T|R|V"),
    one("fcode, feature code", "PPL|PPLA|PPLC|ADM1|ADM2|STM|LK|MT|ISL|HTL|AIRP|SCH|FRST"),
    ...of("geoname, geo name, place", meaning("name, ascii name, asciiname", { text: "city" }, { confidence: 0.95 })),
    meaning("alternate names, alternatenames, alternate name, alternatename", { text: "city" }, { confidence: 0.93 }),
    pattern("admin 1, admin 2, admin 3, admin 4, admin 1 code, admin 2 code, admin 3 code", "[0-9]{2}"),
    pattern("cc 2", "(US|GB|DE|FR|ES|IT|BR|IN)"),
    meaning("tz database, tz database time zone, tzdatabase", { text: "timeZone" }, { confidence: 0.96 }),
    ...of(
      "route",
      pattern("airline, airline code", "(LH|AF|BA|UA|DL|AA|QF|SK|KL|IB|TK|EK|SQ|CX|NH|AC)", { confidence: 0.96 }),
    ),
    number("gtopo 30, dem", 1, 2400),
    one("equipment", "738|320|319|321 320|77W|E90|CR7 CR9|763|AT7|788"),
    one("dst", "E|A|S|O|Z|N|U"),
    figure("timezone, time zone, utc offset", [-8, -7, -6, -5, -3, 0, 1, 1, 2, 3, 5.5, 7, 8, 9, 10]),
    ...of("airline", pattern("iata", "[A-Z0-9][A-Z]"), pattern("icao", "[A-Z]{3}")),
    small("altitude", 3, 7400),
    one("type", "airport", { of: ["airport"], confidence: 0.96 }),
    one("source", "OurAirports|Legacy|User", { of: ["airport"] }),
  ],
);

/** Elections, seats and who gave money. */
export const POLITICS = field(
  "election representative senator congress candidate_committee contribution? committee? candidate? party? vote? constituency district? .vote_percent .incumbent",
  [
    one("party, party name, political party, party affiliation", "Democratic|Republican|Independent|Libertarian|Green"),
    ...of(
      "representative, senator, candidate, governor, mayor",
      meaning("state, home state", { text: "region" }, { confidence: 0.95 }),
      pattern("lifespan, life span", "18[0-9]{2}–19[0-7][0-9]"),
    ),
    small("vote, votes, vote count", 900, 240_000),
    number("vote percent, vote share", 18, 68, 1),
    small("seat, seats", 1, 160),
    figure("place", [1, 1, 2, 2, 3, 4, 5]),
    one("office, office sought", "House|Senate|President|Governor|Mayor|City Council"),
    one("incumbent, incumbent challenge", "incumbent|challenger|open seat"),
  ],
);

const CONDITIONS =
  "Viral sinusitis (disorder)|Acute bronchitis (disorder)|Hypertension|Prediabetes|Anemia (disorder)|Body mass index 30+ - obesity (finding)|Normal pregnancy|Streptococcal sore throat (disorder)|Chronic pain|Gingivitis (disorder)|Osteoarthritis of knee|Sprain of ankle|Stress (finding)|Full-time employment (finding)";

/** Patients who were never there, with all that was noted of them. */
export const SYNTHETIC_PATIENTS = field(
  ".encounterclass .base_encounter_cost .healthcare_expenses .healthcare_coverage",
  [
    ...of("condition", one("description, name", CONDITIONS)),
    ...of(
      "encounter",
      one(
        "description",
        "Encounter for check up (procedure)|General examination of patient (procedure)|Encounter for symptom|Urgent care clinic (procedure)|Well child visit (procedure)|Emergency room admission (procedure)|Prenatal visit|Follow-up encounter",
      ),
      one("class, encounterclass, encounter class", "ambulatory|wellness|outpatient|urgentcare|emergency|inpatient"),
      small("base encounter cost", 85, 160, 2),
      small("total claim cost", 129, 9800, 2),
      small("payer coverage", 0, 4800, 2),
    ),
    ...of(
      "immunization",
      one(
        "description",
        "Influenza, seasonal, injectable, preservative free|Td (adult) preservative free|DTaP|Hep B, adolescent or pediatric|MMR|Zoster vaccine, live|HPV, quadrivalent|IPV|Pneumococcal conjugate PCV 13",
      ),
      figure("cost, base cost", [140.52]),
    ),
    ...of(
      "procedure",
      one(
        "description",
        "Medication reconciliation (procedure)|Depression screening (procedure)|Dental consultation and report (procedure)|Renal dialysis (procedure)|Colonoscopy|Auscultation of the fetal heart|Plain chest X-ray (procedure)|Assessment of health and social care needs (procedure)",
      ),
      small("cost, base cost", 240, 11_000, 2),
    ),
    ...of(
      "observation",
      one(
        "description",
        "Body Height|Body Weight|Body mass index (BMI) [Ratio]|Systolic Blood Pressure|Diastolic Blood Pressure|Heart rate|Respiratory rate|Pain severity - 0-10 verbal numeric rating|Glucose [Mass/volume] in Blood|Hemoglobin A1c/Hemoglobin.total in Blood",
      ),
      one("category", "vital-signs|laboratory|survey|social-history|exam"),
      one("type", "numeric|text"),
      pattern("value", "[1-9][0-9]{1,2}\\.[0-9]"),
    ),
    ...of(
      "allergy",
      one(
        "description",
        "Allergy to mould|House dust mite allergy|Animal dander allergy|Allergy to grass pollen|Allergy to peanuts|Shellfish allergy|Latex allergy|Penicillin allergy",
      ),
      one("type", "allergy|intolerance"),
      one("category", "environment|food|medication"),
      one("severity, severity 1, severity 2", "MILD|MODERATE|SEVERE"),
      one("system", "SNOMED-CT|RxNorm"),
    ),
    one(
      "reaction, reaction 1, reaction 2",
      "Skin rash|Allergic rhinitis|Cough|Wheal|Eruption of skin|Nasal congestion",
    ),
    one("reason description, reasondescription", CONDITIONS),
    pattern("code, reason code, reasoncode", "[1-9][0-9]{7,8}"),
    one("race", "white|black|asian|native|other"),
    one("ethnicity", "nonhispanic|hispanic"),
    small("healthcare expense, healthcare expenses", 2400, 940_000, 2),
    small("healthcare coverage", 800, 620_000, 2),
  ],
);
