import { pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.965 };
const NAMES =
  "metformin 500 MG Oral Tablet|lisinopril 10 MG Oral Tablet|amoxicillin 250 MG Oral Capsule|atorvastatin|ibuprofen 200 MG|Essential hypertension|Type 2 diabetes mellitus|albuterol|omeprazole 20 MG Delayed Release Oral Capsule|Asthma|aspirin 81 MG";

/** Vocabularies of medicine, and what is published in it. */
export const MEDICAL_REFERENCE = field(
  "rxnconso rxnrel rxnsat rxnsty mrconso mrrel mrdef mrsty mrsat sct_concept sct_description sct_relationship drugbank drugbank_drug medline medline_citation mesh_heading pubmed icd10 icd10_code icd9_code drug_interaction? .rxcui .rxaui .drugbank_id .effectivetime",
  [
    pattern("rxcui, rxcui1, rxcui2", "[1-9][0-9]{3,5}", SURE),
    pattern("rxaui, rxaui1, rxaui2", "[1-9][0-9]{5,6}", SURE),
    pattern("cui, cui1, cui2", "C0[0-9]{6}", SURE),
    pattern("aui, aui1, aui2", "A[0-9]{7}", SURE),
    pattern("lui", "L[0-9]{7}", SURE),
    pattern("sui", "S[0-9]{7}", SURE),
    pattern("atui, satui", "AT[0-9]{8}", SURE),
    pattern("rui", "R[0-9]{8}", SURE),
    pattern("saui, scui, sdui", "[1-9][0-9]{4,7}", SURE),
    one("lat", "ENG|ENG|SPA|FRE|GER", SURE),
    one("ts", "P|S", SURE),
    one("stt", "PF|VC|VO|VW", SURE),
    one("sab", "RXNORM|SNOMEDCT_US|MSH|VANDF|NDDF|MMSL|ICD10CM|LNC", SURE),
    one("tty", "SCD|IN|SBD|BN|PT|SY|PIN|DF|SCDC", SURE),
    one("rel", "RO|RN|RB|PAR|CHD|SY", SURE),
    one(
      "rela",
      "has_ingredient|tradename_of|isa|consists_of|has_dose_form|constitutes|inverse_isa|ingredient_of",
      SURE,
    ),
    one("stype, stype1, stype2", "CUI|AUI|SCUI", SURE),
    one("atn", "RXN_STRENGTH|NDC|RXN_AVAILABLE_STRENGTH|RXN_HUMAN_DRUG|RXTERM_FORM|ORIG_CODE", SURE),
    one("atv", "500 MG|10 MG|US|Tab|20 MG/ML|Cap|250 MG", SURE),
    pattern("stn", "(A1|B2)(\\.[1-4]){1,4}", SURE),
    one("str, street", NAMES, SURE),
    pattern("cvf", "4096|256|", SURE),
    pattern("srl", "0|1|3|9", SURE),
    pattern("sl", "RXNORM|SNOMEDCT_US|VANDF", SURE),
    one("suppress", "N|N|N|O|Y", SURE),
    one(
      "def, definition",
      "A disease marked by raised arterial blood pressure.|Inflammation of the airways with attacks of wheezing.|A drug that lowers the blood sugar.|Pain in the head of any cause.|Removal of the appendix.|A shallow break of the skin.",
      SURE,
    ),
    one("module id, moduleid", "900000000000207008|900000000000012004|449080006", SURE),
    one("type id, typeid", "900000000000013009|900000000000003001|900000000000550004|116680003", SURE),
    one("definition status id, definitionstatusid", "900000000000074008|900000000000073002", SURE),
    one("case significance id, casesignificanceid", "900000000000448009|900000000000020002|900000000000017005", SURE),
    pattern("concept id, conceptid", "[1-9][0-9]{7,8}", SURE),
    pattern("cas number, cas, registry number", "[1-9][0-9]{1,4}-[0-9]{2}-[0-9]", SURE),
    pattern("unii", "[0-9A-Z]{10}", SURE),
    pattern("inchi key, inchikey", "[A-Z]{14}-[A-Z]{10}-N", SURE),
    one(
      "smile, smiles",
      "CC(=O)OC1=CC=CC=C1C(=O)O|CN1C=NC2=C1C(=O)N(C(=O)N2C)C|CC(C)CC1=CC=C(C=C1)C(C)C(=O)O|CC(=O)NC1=CC=C(C=C1)O|CN(C)C(=N)NC(=N)N",
      SURE,
    ),
    pattern("drug 1, drug 2, drugbank id", "DB0[0-9]{4}", SURE),
    one(
      "pharmacodynamics, mechanism of action",
      "Lowers blood pressure by relaxing the vessels.|Inhibits the enzyme reversibly.|Binds to the receptor and blocks it.|Reduces the production of glucose in the liver.|Interferes with the synthesis of the cell wall.",
      SURE,
    ),
    one(
      "toxicity",
      "Overdose leads to drowsiness and low blood pressure.|Nausea and vomiting at high doses.|Damages the liver in overdose.|Low; no deaths reported.",
      SURE,
    ),
    one(
      "metabolism",
      "Hepatic, mainly by CYP3A4.|Not metabolised.|Hydrolysed in plasma.|Hepatic glucuronidation.",
      SURE,
    ),
    one("half life", "6 hours|30-50 hours|1.5 hours|12 hours|3 to 4 days", SURE),
    one("protein binding", "99%|negligible|35%|80-90%|More than 98%", SURE),
    one(
      "route of elimination",
      "Renal, unchanged.|Mainly in the urine.|Biliary and renal.|About 60% in the faeces.",
      SURE,
    ),
    one(
      "group, groups, drug group",
      "approved|approved, vet_approved|investigational|experimental|approved, withdrawn",
      SURE,
    ),
    one(
      "article title",
      "Early treatment of hypertension in primary care|Outcomes after knee replacement: a cohort study|Diet and blood pressure in older adults|A randomised trial of weekly dosing|Screening for diabetes in rural clinics|Sleep and recovery after surgery|Vaccination coverage in schools",
      SURE,
    ),
    one(
      "abstract text, abstract",
      "BACKGROUND: Evidence on early treatment is limited. METHODS: We followed 412 adults for two years. RESULTS: Blood pressure fell in both groups.|OBJECTIVE: To compare two doses. DESIGN: Randomised trial in six clinics. CONCLUSION: Both doses were well tolerated.|We reviewed the records of 1,204 patients. Complications were rare and mostly mild.",
      SURE,
    ),
    one(
      "journal title, journal",
      "Journal of Clinical Research|Annals of Primary Care|European Journal of Public Health Studies|Archives of Applied Medicine|Nursing Research Quarterly",
      SURE,
    ),
    one(
      "journal iso abbreviation, iso abbreviation, medline ta, journal abbreviation",
      "J Clin Res|Ann Prim Care|Eur J Public Health Stud|Arch Appl Med|Nurs Res Q",
      SURE,
    ),
    pattern("volume", "[1-9][0-9]?", SURE),
    pattern("issue", "[1-9]|1[0-2]", SURE),
    pattern("pagination, medline pgn", "[1-9][0-9]{2}-[1-9][0-9]?|e[1-9][0-9]{3}", SURE),
    one("publication status", "ppublish|epublish|aheadofprint", SURE),
    one("citation owner, owner", "NLM|NASA|PIP|NLM", SURE),
    one(
      "descriptor name, mesh descriptor",
      "Humans|Female|Hypertension|Middle Aged|Diabetes Mellitus, Type 2|Adult|Aged|Risk Factors|Treatment Outcome|Cohort Studies|Male",
      SURE,
    ),
    one(
      "qualifier name, mesh qualifier",
      "drug therapy|epidemiology|diagnosis|prevention & control|complications|surgery|therapeutic use",
      SURE,
    ),
    one(
      "name of substance",
      "Antihypertensive Agents|Insulin|Metformin|Vaccines|Biomarkers|Glucose|Anti-Bacterial Agents",
      SURE,
    ),
    one(
      "agency, grant agency",
      "National Health Research Fund|Council for Medical Research|City Hospital Foundation|NHLBI NIH HHS",
      SURE,
    ),
    one("acronym", "HL|DK|CA|MH|AG", SURE),
    one("collective name", "Harbour Heart Study Group|Northgate Trial Investigators|Diabetes Prevention Network", SURE),
    pattern("orcid", "0000-000[1-3]-[0-9]{4}-[0-9]{3}[0-9X]", SURE),
    pattern("nlm unique id", "[0-9]{7,9}R?", SURE),
    ...of(
      "icd10 code, icd10, icd9 code",
      pattern("code", "[A-NR-T][0-9]{2}[0-9]{1,2}", SURE),
      one(
        "short description, long description, description",
        "Essential (primary) hypertension|Type 2 diabetes mellitus without complications|Unspecified asthma, uncomplicated|Low back pain|Acute upper respiratory infection, unspecified|Urinary tract infection, site not specified|Fracture of lower end of radius",
        SURE,
      ),
      pattern("chapter", "0[1-9]|1[0-9]|2[0-2]", SURE),
      pattern("block", "[A-T][0-8]0-[A-T][0-8]9", SURE),
    ),
    ...of("drugbank drug, drugbank", one("state", "solid|liquid|gas", SURE)),
    ...of(
      "drug interaction",
      one(
        "description",
        "May increase the risk of bleeding.|The serum concentration can be increased.|May lower the effect.|The risk of drowsiness is higher together.|Avoid the combination.",
        SURE,
      ),
    ),
    ...of(
      "author, medline author",
      meaning(
        "affiliation",
        {
          text: {
            generator: "pattern",
            options: {
              regex:
                "Department of (Medicine|Surgery|Public Health|Neurology), (University of Northgate|Harbour University|Lakeside Medical School)\\.",
            },
          },
        },
        SURE,
      ),
    ),
  ],
  [],
  [
    pair(
      "tui",
      "sty, semantic type",
      {
        T200: "Clinical Drug",
        T121: "Pharmacologic Substance",
        T047: "Disease or Syndrome",
        T033: "Finding",
        T109: "Organic Chemical",
        T061: "Therapeutic or Preventive Procedure",
        T184: "Sign or Symptom",
      },
      SURE,
    ),
  ],
);
