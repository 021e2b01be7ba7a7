import { figure, number, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const MESH =
  "Diabetes Mellitus, Type 2|Hypertension|Breast Neoplasms|Asthma|Arthritis, Rheumatoid|Migraine Disorders|Heart Failure|Psoriasis|Multiple Sclerosis|Pulmonary Disease, Chronic Obstructive|Depressive Disorder|Obesity|Stroke|Prostatic Neoplasms|COVID-19";
const EVENTS =
  "Headache|Nausea|Fatigue|Dizziness|Injection site pain|Rash|Diarrhoea|Back pain|Insomnia|Upper respiratory tract infection|Pneumonia|Anaemia|Vomiting|Arthralgia|Cough";
const MEASURES =
  "Change from baseline in HbA1c|Overall survival|Progression-free survival|Change in systolic blood pressure|Number of participants with adverse events|Pain score on a visual scale|Change in body weight|Quality of life score|Six-minute walk distance|Time to first exacerbation|Response rate|Change in FEV1";

/** Registers of trials, and what they publish about each. */
export const TRIAL_REGISTRY = field(
  "design_outcome brief_summary outcome_analysis eligibilities reported_event overall_official baseline_measurement baseline_count participant_flow study_reference drop_withdrawal browse_condition browse_intervention design_group responsible_party id_information clinical_study? study? outcome? intervention? sponsor? .nct_id .ctgov_group_code .official_title",
  [
    ...of(
      "sponsor, collaborator, lead sponsor",
      one(
        "name, agency, sponsor name",
        "University Hospital Northgate|Harbour Pharma|Brightwell Therapeutics|City University|National Heart Institute|Stonefield Biotech|Lakeside Medical Center|Children's Hospital Riverside|Ministry of Health|Oakwood Cancer Center|Westbridge University|Veterans Health Research",
        { confidence: 0.98 },
      ),
    ),
    ...of(
      "id information",
      one(
        "id value, id number",
        "2020-001234-15|U1111-1234-5678|HP-204-301|R01-HL-99901|2019-004417-32|STB-118-02|IRB-2021-0456|ISRCTN00012345",
        {
          confidence: 0.98,
        },
      ),
      one("id type", "EUDRACT_NUMBER|REGISTRY|NIH|OTHER", { confidence: 0.98 }),
    ),
    one("minimum age unit, maximum age unit", "Years", { confidence: 0.98 }),
    one(
      "ipd time frame",
      "6 months after publication|Beginning 12 months after the end of the study|For five years after publication|Immediately following publication",
      {
        confidence: 0.98,
      },
    ),
    one("delayed posting", "Yes", { confidence: 0.98 }),
    ...of(
      "milestone",
      one(
        "description, milestone description, detail",
        "Two participants withdrew before dosing|Received at least one dose|Completed week 12|Entered the extension phase|Analysed for safety|Randomised but not treated|Completed the follow-up visit|One participant was lost to follow-up",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "reported event",
      one(
        "description, detail",
        "Adverse events were collected from the first dose to 30 days after the last|Participants were asked for events at each visit|Serious events through week 52|Safety population: all who received a dose|Collected by systematic assessment|All-cause mortality over the whole study",
        { confidence: 0.955 },
      ),
    ),
    one(
      "estimate description",
      "Difference of least squares means, active minus placebo|A hazard ratio below 1 favours the active arm|Adjusted for baseline value and site|Odds ratio from logistic regression|Ratio of geometric means|Difference in percentage points, exact interval",
      { confidence: 0.955 },
    ),
    one(
      "p value description",
      "Not adjusted for multiple comparisons|Two-sided, threshold 0.05|Threshold of significance 0.025|From a stratified log-rank test|Hierarchical testing, nominal value|One-sided",
      { confidence: 0.955 },
    ),
    one(
      "non inferiority description, noninferiority description",
      "Margin of 10 percentage points|Non-inferior if the lower limit is above -0.4|Margin based on earlier trials|Upper limit of the interval below 1.25|Tested before superiority",
      { confidence: 0.955 },
    ),
    one(
      "pre assignment detail, pre assignment details, recruitment detail, recruitment details",
      "14 days of screening, 32 of 240 did not meet the criteria|Run-in on placebo for two weeks|Washout of earlier treatment before randomisation|Screening of up to 28 days|Participants were enrolled at 12 sites|Recruited in clinics between March 2021 and May 2022",
      { confidence: 0.955 },
    ),
    one(
      "biospec description, biospecimen description",
      "Whole blood and serum|Plasma and urine|Tumour tissue in paraffin|DNA from whole blood|Stool samples|Serum, stored at -80 °C",
      { confidence: 0.955 },
    ),
    one(
      "ipd access criterion, ipd access criteria, access criterion, access criteria",
      "Researchers with an approved proposal|On request to the sponsor, after a data use agreement|Qualified researchers, through a secure platform|Anyone, for any purpose",
      { confidence: 0.955 },
    ),
    one(
      "plan to share ipd description, ipd description, ipd sharing description",
      "De-identified data on request after publication|Individual data will not be shared|Data will be shared through a repository|From 6 months after publication, with the protocol",
      { confidence: 0.955 },
    ),
    one(
      "nlm download date description, download date description",
      "ClinicalTrials.gov processed this data on March 4, 2025|ClinicalTrials.gov processed this data on May 12, 2025|ClinicalTrials.gov processed this data on June 20, 2025",
      { confidence: 0.955 },
    ),
    one(
      "overall status, last known status, recruitment status",
      "COMPLETED|RECRUITING|ACTIVE_NOT_RECRUITING|NOT_YET_RECRUITING|TERMINATED|WITHDRAWN|UNKNOWN",
    ),
    one("phase, study phase", "PHASE3|PHASE2|NA|PHASE1|PHASE4|PHASE1/PHASE2|EARLY_PHASE1"),
    one("study type", "INTERVENTIONAL|OBSERVATIONAL|EXPANDED_ACCESS"),
    one(
      "date type, start date type, completion date type, primary completion date type, enrollment type, posted date type, study first posted date type",
      "ACTUAL|ESTIMATED",
    ),
    one("agency class, source class, sponsor class", "INDUSTRY|OTHER|NIH|FED|NETWORK|OTHER_GOV"),
    one(
      "source, sponsor, organization, affiliation, lead sponsor",
      "University Hospital Northgate|Harbour Pharma|Institute for Heart Research|Lakeside Medical Center|Stonefield Biotech|National Cancer Centre|City University|Brightwell Therapeutics",
    ),
    one("lead or collaborator", "lead|collaborator|lead"),
    one("allocation", "RANDOMIZED|NON_RANDOMIZED|NA"),
    one("intervention model", "PARALLEL|CROSSOVER|SINGLE_GROUP|FACTORIAL|SEQUENTIAL"),
    one("observational model", "COHORT|CASE_CONTROL|CASE_ONLY|OTHER"),
    one("time perspective", "PROSPECTIVE|RETROSPECTIVE|CROSS_SECTIONAL"),
    one("primary purpose", "TREATMENT|PREVENTION|DIAGNOSTIC|SUPPORTIVE_CARE|BASIC_SCIENCE|SCREENING"),
    one("masking, blinding", "NONE|DOUBLE|QUADRUPLE|TRIPLE|SINGLE"),
    one("sampling method", "NON_PROBABILITY_SAMPLE|PROBABILITY_SAMPLE"),
    one("gender, sex, eligible sex", "ALL|FEMALE|MALE|ALL"),
    one("healthy volunteer, healthy volunteers, accepts healthy volunteer", "No|Accepts Healthy Volunteers"),
    one("minimum age, min age", "18 Years|21 Years|12 Years|6 Months|40 Years"),
    one("maximum age, max age", "65 Years|75 Years|80 Years|17 Years|N/A"),
    one("minimum age unit, maximum age unit, age unit", "years|years|months"),
    one(
      "why stopped, reason stopped",
      "Slow recruitment|Funding ended|Sponsor decision|Lack of efficacy at interim analysis|Drug supply|Investigator left",
    ),
    one("plan to share ipd, ipd sharing", "NO|YES|UNDECIDED"),
    one("biospec retention", "SAMPLES_WITH_DNA|NONE_RETAINED|SAMPLES_WITHOUT_DNA"),
    one(
      "baseline population, population, study population, population description",
      "All randomised participants|Intention-to-treat population|Adults with type 2 diabetes|Patients of three outpatient clinics|All participants who took at least one dose|Adults aged 40 to 75 with stage 2 hypertension",
    ),
    one(
      "brief title, official title, study title, public title, scientific title",
      "Efficacy and Safety of a New Oral Antidiabetic|A Study of Early Treatment in Hypertension|Long-term Safety in Moderate Asthma|Dose Finding in Rheumatoid Arthritis|Weekly Against Daily Dosing in Psoriasis|Prevention of Migraine in Adults|Adjuvant Therapy in Breast Cancer|Inhaled Therapy in COPD|Quality of Life in Heart Failure|Exercise After Stroke|Vitamin D in Older Adults|Home Monitoring of Blood Pressure",
    ),
    pattern(
      "acronym, study acronym",
      "(CARE|STEP|ADVANCE|LIGHT|BRIDGE|HORIZON|REACH|PROMISE|COMPASS)(-(HF|T2D|MS|RA|[2-4]))?",
    ),
    pattern(
      "month year, start month year, completion month year, verification month year, primary completion month year",
      "20(1[5-9]|2[0-5])-(0[1-9]|1[0-2])",
    ),
    one("target duration", "12 Months|2 Years|6 Months|5 Years|10 Years"),
    one(
      "limitations and caveats",
      "Small number of participants analysed.|Study ended early, data are descriptive.|Missing samples at the last visit.",
    ),
    pattern("pmid, pubmed id", "[1-3][0-9]{7}"),
    one("reference type", "BACKGROUND|RESULT|DERIVED"),
    pattern(
      "citation, reference citation",
      "(Adams|Bennett|Carter|Novak|Reyes) [A-M], (Shaw|Ellis|Hughes|Marsh) [A-M]\\. (Outcomes after early treatment|A randomised trial of weekly dosing|Long-term results|Quality of life in adults)\\. J Clin Res\\. 20(1[2-9]|2[0-4]);[1-9][0-9]:[1-9][0-9]{2}-9[0-9]{2}\\.",
    ),
    one("mesh term, mesh heading, condition, condition name", MESH),
    one("mesh type", "mesh-list|mesh-ancestor"),
    one("adverse event term, event term, term", EVENTS),
    one(
      "organ system, system organ class, soc",
      "Gastrointestinal disorders|Nervous system disorders|Infections and infestations|General disorders|Skin and subcutaneous tissue disorders|Musculoskeletal and connective tissue disorders|Cardiac disorders|Vascular disorders",
    ),
    pattern(
      "vocabulary, vocab, default vocab, default vocabulary, coding dictionary",
      "MedDRA \\((1[6-9]|2[0-6])\\.[01]\\)",
    ),
    one("assessment, default assessment, assessment type", "SYSTEMATIC_ASSESSMENT|NON_SYSTEMATIC_ASSESSMENT"),
    one("event type", "other|serious|deaths"),
    one("outcome type", "primary|secondary|other_pre_specified|post_hoc"),
    one("measure, outcome measure, primary outcome, secondary outcome", MEASURES),
    one(
      "time frame",
      "12 weeks|24 weeks|Baseline, week 52|Day 28|Up to 5 years|6 months|From first dose to 30 days after the last dose",
    ),
    one("param type, parameter type", "MEAN|NUMBER|COUNT_OF_PARTICIPANTS|MEDIAN|LEAST_SQUARES_MEAN|GEOMETRIC_MEAN"),
    one("dispersion type", "STANDARD_DEVIATION|95% Confidence Interval|STANDARD_ERROR|INTER_QUARTILE_RANGE|FULL_RANGE"),
    pattern("dispersion value", "[1-9][0-9]?\\.[0-9]{2}"),
    one(
      "unit, units, unit of measure, count unit, count units, unit analyzed, units analyzed",
      "Participants|Participants|years|percentage of participants|mmHg|kg|months|mg/dL|scores on a scale|Eyes",
    ),
    one("non inferiority type", "SUPERIORITY|NON_INFERIORITY|EQUIVALENCE|OTHER"),
    one(
      "method, statistical method, analysis method",
      "ANCOVA|Log Rank|t-test, 2 sided|Mixed Models Analysis|Fisher Exact|Cochran-Mantel-Haenszel|Regression, Cox|Chi-squared",
    ),
    one("p value modifier", "<|=|>"),
    one("ci n side, ci n sides, ci sides", "TWO_SIDED|TWO_SIDED|ONE_SIDED"),
    figure("ci percent, confidence level", [95, 95, 95, 95, 90, 97.5]),
    one("explanation of na, explanation", "Median not reached|Too few events|Not calculated"),
    pattern("ctgov group code, group code, result group code", "(OG|BG|FG|EG)00[0-4]"),
    one(
      "group type, arm type, arm group type",
      "EXPERIMENTAL|PLACEBO_COMPARATOR|ACTIVE_COMPARATOR|NO_INTERVENTION|OTHER",
    ),
    one("contact type", "primary|backup"),
    one("role, contact role, official role", "PRINCIPAL_INVESTIGATOR|STUDY_DIRECTOR|STUDY_CHAIR|CONTACT"),
    one("responsible party type", "SPONSOR|PRINCIPAL_INVESTIGATOR|SPONSOR_INVESTIGATOR"),
    one("id type, id source", "org_study_id|secondary_id|nct_alias"),
    pattern("id value", "20(1[5-9]|2[0-3])-00[0-9]{4}-[0-9]{2}|[A-Z]{3}-[0-9]{3}-[0-3][0-9]{2}"),
    one("document type", "Study Protocol|Statistical Analysis Plan|Informed Consent Form"),
    one("period, flow period", "Overall Study|Treatment Period|Follow-up|Run-in Period"),
    one(
      "classification, baseline classification",
      "United States|Germany|Overall|Current smoker|Never smoker|Baseline|Week 12",
    ),
    one(
      "category, baseline category",
      "Female|Male|<=18 years|Between 18 and 65 years|>=65 years|White|Asian|Black or African American",
    ),
    one(
      "criterion, criteria, eligibility criterion, eligibility criteria, inclusion criterion, inclusion criteria",
      "Inclusion: adults with a confirmed diagnosis, written consent. Exclusion: pregnancy, severe renal impairment.|Inclusion: age 18 to 75, stable medication for 3 months. Exclusion: other trial within 30 days.|Inclusion: HbA1c 7.0 to 10.5 %. Exclusion: insulin treatment, heart failure.|Inclusion: moderate symptoms for 6 months. Exclusion: known allergy to the study drug.",
    ),
    number("p value", 0.001, 0.6, 3),
    number("minimum age num, minimum age number", 18, 40),
    number("maximum age num, maximum age number", 60, 85),
    number("enrollment, actual enrollment, target enrollment", 20, 900),
    number("number analyzed, subject at risk, subjects at risk, participant at risk", 30, 420),
    small("subject affected, subjects affected, number affected, event count", 0, 28),
    small("number of arm, number of arms, number of group, number of groups", 1, 5),
    number("frequency threshold", 0, 5),
    small("month to report result, months to report results", 6, 48),
    ...of("condition, browse condition", one("name, title", MESH, { confidence: 0.96 })),
    ...of(
      "keyword",
      one(
        "name, title",
        "glycaemic control|quality of life|home monitoring|biomarker|telemedicine|elderly|exercise|survival|screening|placebo|inhaler",
      ),
    ),
    ...of(
      "baseline measurement",
      one(
        "title, name",
        "Age, Continuous|Sex: Female, Male|Race (NIH/OMB)|Body Mass Index|Systolic blood pressure|HbA1c|Region of Enrollment|Smoking status",
      ),
    ),
    ...of("outcome, design outcome", one("title, name", MEASURES, { confidence: 0.96 })),
    ...of(
      "design group, arm group, result group",
      one("title, name", "Placebo|Treatment A|Treatment B|Low dose|High dose|Standard of care|Active comparator", {
        confidence: 0.96,
      }),
    ),
    ...of("intervention", one("type", "DRUG|BEHAVIORAL|DEVICE|PROCEDURE|BIOLOGICAL|DIETARY_SUPPLEMENT|OTHER")),
    ...of("milestone", one("title, name", "STARTED|COMPLETED|NOT COMPLETED|Received treatment", { confidence: 0.965 })),
    ...of(
      "drop withdrawal, drop out",
      one(
        "reason",
        "Withdrawal by Subject|Lost to Follow-up|Adverse Event|Protocol Violation|Lack of Efficacy|Physician Decision|Death",
      ),
    ),
    ...of(
      "facility, study facility",
      pattern(
        "name",
        "(University Hospital|Medical Center|Heart Clinic|Cancer Centre|Research Institute) (Northgate|Lakeside|Stonefield|Harbour|Riverside|Oakwood)|Investigational Site (0[1-9]|[1-4][0-9])",
      ),
    ),
    ...of("facility, study facility", one("status", "COMPLETED|RECRUITING|WITHDRAWN|NOT_YET_RECRUITING")),
    ...of(
      "overall official, study official, principal investigator",
      meaning("name", { text: "fullName" }, { confidence: 0.96 }),
    ),
    ...of("responsible party", meaning("name", { text: "fullName" }, { confidence: 0.96 })),
    ...of(
      "responsible party",
      one("title", "Principal Investigator|Professor|Medical Director|Head of Department|Study Chair", {
        confidence: 0.96,
      }),
    ),
    ...of(
      "brief summary, detailed description",
      one(
        "description, text, summary",
        "This study compares a weekly with a daily dose in adults with psoriasis.|The purpose is to find out whether early treatment lowers blood pressure for longer.|Participants are followed for two years after surgery.|A randomised trial of home monitoring in patients with heart failure.|This observational study collects data from routine visits in six clinics.",
        { confidence: 0.96 },
      ),
    ),
  ],
);
