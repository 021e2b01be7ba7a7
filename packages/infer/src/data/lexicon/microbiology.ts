import { meaning } from "../meaning.ts";
import { of, one } from "./one.ts";
import type { Given, Meaning } from "../meaning.ts";

const sure = { confidence: 0.97 };
/** Each twice the one before. */
const DILUTIONS: Given = { generator: "choice", options: { values: [0.25, 0.5, 1, 2, 4, 8, 16, 32] } };

/** Cultures of what comes of patients, and what helps against what grows in them. */
export const MICROBIOLOGY: readonly Meaning[] = [
  one(
    "org name, organism, organism name, pathogen, pathogen name, microorganism",
    "Escherichia coli|Staphylococcus aureus|Klebsiella pneumoniae|Enterococcus faecalis|Pseudomonas aeruginosa|Candida albicans|Proteus mirabilis|Streptococcus pneumoniae|Enterobacter cloacae|Acinetobacter baumannii",
    sure,
  ),
  one(
    "ab name, antibiotic, antibiotic name, antimicrobial, antimicrobial name",
    "Ciprofloxacin|Gentamicin|Ceftriaxone|Vancomycin|Meropenem|Ampicillin|Trimethoprim/sulfa|Piperacillin/tazobactam|Oxacillin|Levofloxacin|Tobramycin",
    sure,
  ),
  one("microbiology result, culture result", "no growth|light growth|moderate growth|heavy growth|mixed flora", sure),
  one("dilution comparison, dilution operator, mic operator", "<=|=|=>", sure),
  one("dilution text, mic text", "2|4|<=0.5|8|<=0.25|=>32|1|16|<=1|=>64", sure),
  meaning("dilution value, mic value, mic", { decimal: DILUTIONS }, sure),
  one(
    "specimen type description, spec type description, spec type desc",
    "Blood culture|Urine|Sputum|Swab|Stool|Bronchoalveolar lavage|Catheter tip|Pleural fluid|Cerebrospinal fluid|Tissue|MRSA screen",
    sure,
  ),
  ...of(
    "culture, microbiology, microbiology event, susceptibility, antibiogram",
    one("interpretation, result interpretation", "S|R|I", { confidence: 0.985 }),
    one(
      "test name, test",
      "Blood Culture, Routine|Urine Culture|Gram Stain|MRSA Screen|Anaerobic Culture|Respiratory Culture|C. difficile PCR|Fungal Culture|Wound Culture|Catheter Tip Culture",
      { confidence: 0.985 },
    ),
    one(
      "comment, remark, note",
      "No growth after 48 hours.|Mixed flora, suggest repeat.|Identified by mass spectrometry.|Sparse growth.|Called to the ward.|Sensitivities to follow.|Specimen processed after a delay.",
      { confidence: 0.985 },
    ),
  ),
  one("fluid, body fluid", "Blood|Urine|Cerebrospinal Fluid|Pleural|Ascites|Joint Fluid|Stool", sure),
];
