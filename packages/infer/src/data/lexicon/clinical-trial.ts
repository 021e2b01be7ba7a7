import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Trials of medicines. */
export const CLINICAL_TRIAL = field(
  "clinical_trial adverse_event trial_arm trial_subject trial_site trial_visit study_site study_arm study_visit randomization randomisation placebo informed_consent trial? study? subject? arm? cohort? protocol? investigator? site?",
  [
    one("phase, trial phase, study phase", "Phase III|Phase II|Phase I|Phase IV|Phase I/II"),
    one("study type, trial type", "interventional|observational|expanded access"),
    one("blinding, masking, blinding type", "double-blind|open label|single-blind|triple-blind"),
    one("randomization, allocation, randomisation", "randomized|non-randomized|stratified"),
    one(
      "indication, condition, disease, therapeutic area",
      "Type 2 diabetes|Hypertension|Breast cancer|Asthma|Rheumatoid arthritis|Migraine|Heart failure|Psoriasis|Multiple sclerosis|COPD",
    ),
    one(
      "causality, relatedness, relationship to drug, related to study drug",
      "possible|unlikely|unrelated|probable|definite",
    ),
    one("action taken, action", "none|dose reduced|drug interrupted|drug withdrawn|dose not changed"),
    one(
      "withdrawal reason, discontinuation reason, reason for withdrawal, drop out reason",
      "withdrew consent|lost to follow-up|adverse event|protocol violation|lack of efficacy|physician decision",
    ),
    one(
      "adverse event, event term, reported term, preferred term, ae term",
      "Headache|Nausea|Fatigue|Dizziness|Injection site pain|Rash|Diarrhoea|Back pain|Insomnia|Upper respiratory infection|Elevated ALT",
    ),
    one("deviation type", "missed visit|out of window|wrong dose|consent issue|eligibility"),
    one("ctcae grade, toxicity grade", "1|2|3|4"),
    one("consent status", "signed|pending|withdrawn|re-consent required"),
    number("target enrollment, planned enrollment, enrollment target, target sample size, sample size", 40, 900),
    number("window day, window days, visit window", 1, 7),
    pattern("nct number, nct, nct id, clinical trial gov id, registry id", "NCT0[0-9]{7}"),
    pattern("eudract number, eudract", "20(1[5-9]|2[0-3])-00[0-9]{4}-[0-9]{2}"),
    pattern(
      "protocol number, protocol no, protocol id, protocol code, study code, study number",
      "[A-Z]{3}-[0-9]{3}-[0-3][0-9]{2}",
    ),
    pattern(
      "subject number, subject id, screening number, randomization number, participant number, subject code",
      "[0-9]{3}-[0-9]{4}",
    ),
    pattern("consent version, protocol version, amendment", "[1-4]\\.[0-3]"),
    ...of(
      "adverse event, ae",
      one(
        "term, name, title",
        "Headache|Nausea|Fatigue|Dizziness|Injection site pain|Rash|Diarrhoea|Back pain|Insomnia|Upper respiratory infection|Elevated ALT",
      ),
      one("severity, grade, intensity", "mild|moderate|severe|life-threatening"),
      one("outcome", "recovered|recovering|ongoing|recovered with sequelae|fatal|unknown"),
    ),
    ...of(
      "clinical trial, trial, study",
      one("status, state", "completed|recruiting|active_not_recruiting|not_yet_recruiting|terminated|suspended"),
      one(
        "title, name",
        "Efficacy and Safety of a New Oral Antidiabetic|A Study of Early Treatment in Hypertension|Long-term Safety in Moderate Asthma|Dose Finding in Rheumatoid Arthritis|Weekly against Daily Dosing in Psoriasis|Prevention of Migraine in Adults|Adjuvant Therapy in Breast Cancer|Inhaled Therapy in COPD|Quality of Life in Heart Failure",
      ),
    ),
    ...of(
      "arm, trial arm, treatment arm, study arm",
      one(
        "name, label, title",
        "Placebo|Treatment A|Treatment B|Low dose|High dose|Standard of care|Active comparator",
      ),
      one("type", "experimental|placebo comparator|active comparator|no intervention"),
      one(
        "intervention, treatment",
        "Study drug once daily|Placebo once daily|Study drug twice daily|Standard therapy|Study drug weekly",
      ),
    ),
    ...of(
      "subject, trial subject, trial participant, participant",
      one("status", "completed|enrolled|screening|randomized|screen_failed|withdrawn|lost_to_follow_up"),
      one("arm", "Placebo|Treatment A|Treatment B"),
    ),
    ...of(
      "visit, trial visit, study visit",
      one(
        "name, label, title, visit name, visit type",
        "Screening|Baseline|Week 2|Week 4|Week 8|Week 12|Week 24|End of treatment|Follow-up|Unscheduled",
      ),
      one("status", "completed|scheduled|missed|out_of_window|cancelled"),
    ),
    ...of(
      "reported event, adverse event, serious event, event, reported event total",
      one(
        "description, detail, event description, narrative",
        "Mild, resolved without treatment.|Resolved after the dose was reduced.|Patient was admitted for observation.|Began two days after the first dose.|Judged not related to the study drug.|Still present at the last visit.|Treated with paracetamol, resolved within a day.|Study drug was stopped for a week.",
      ),
      one("outcome", "recovered|recovering|ongoing|recovered with sequelae|unknown"),
    ),
    ...of(
      "design group, result group, arm group, arm, group, participant group, intervention group",
      one(
        "description, detail, group description",
        "Participants receive the study drug once daily for 12 weeks.|Placebo tablets that look the same, once daily.|Standard care, without additional treatment.|Low dose for four weeks, then the high dose.|Single injection at the first visit.|Weekly sessions of 60 minutes over three months.|Participants wait three months before they are treated.",
      ),
    ),
    ...of(
      "outcome, design outcome, primary outcome, secondary outcome, endpoint, outcome measure, baseline measurement, outcome measurement, measurement",
      one(
        "description, detail, outcome description",
        "Change from baseline to week 12.|Number of participants with at least one adverse event.|Time from randomisation to the first relapse.|Score from 0 to 100, higher is better.|Mean of three measurements at rest.|Share of participants without symptoms at the last visit.|Reported by the participants in a diary.",
      ),
      one(
        "measure, title, name",
        "Change in blood pressure|Overall survival|Quality of life|Pain score|Relapse within one year|Adverse events|HbA1c at week 24",
      ),
      one("time frame", "12 weeks|24 weeks|One year|Baseline and week 8|Up to 30 days"),
    ),
    ...of(
      "site, trial site, study site, study center, study centre, center, centre",
      one(
        "institution, institution name, hospital, facility, facility name, site name, name",
        "University Hospital Northgate|St. Anne's Medical Center|Riverside Cancer Institute|City General Hospital|Lakeview Clinical Research|Hillcrest University Clinic|Coastal Heart Center|Meadow Park Medical Research|Royal Infirmary East|Children's Hospital West",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "subject, trial subject, participant, study subject",
      pattern("initials, initial, subject initials", "[A-Z][A-Z-][A-Z]", { confidence: 0.96 }),
    ),
    one(
      "stratum, stratification, strata, stratification factor",
      "Age < 65|Age >= 65|Prior therapy: yes|Prior therapy: no|Region: Europe|Region: Americas|ECOG 0|ECOG 1",
      {
        confidence: 0.96,
      },
    ),
    one(
      "soc, system organ class, meddra soc",
      "Gastrointestinal disorders|Nervous system disorders|General disorders|Skin and subcutaneous tissue disorders|Infections and infestations|Investigations|Musculoskeletal disorders|Cardiac disorders",
      {
        confidence: 0.96,
      },
    ),
    one(
      "meddra pt, preferred term, pt, meddra term, meddra preferred term",
      "Headache|Nausea|Fatigue|Dizziness|Injection site pain|Rash|Diarrhoea|Back pain|Insomnia|Alanine aminotransferase increased",
      {
        confidence: 0.96,
      },
    ),
    ...of("site, trial site, study site", one("status", "active|initiated|selected|closed")),
  ],
);
