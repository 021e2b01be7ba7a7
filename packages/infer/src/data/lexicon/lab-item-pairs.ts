import { pair } from "./pair.ts";
import type { Pair } from "./pair.ts";

const item = { of: ["lab item", "laboratory item"], confidence: 0.98 };
const names = "label, name, title, item label, item name";

/** What laboratories examine: in which fluids, and in which of their sections. */
export const LAB_ITEM_PAIRS: readonly Pair[] = [
  pair(
    names,
    "category, section",
    {
      Glucose: "Chemistry",
      Haemoglobin: "Hematology",
      Creatinine: "Chemistry",
      Sodium: "Chemistry",
      Potassium: "Chemistry",
      Platelets: "Hematology",
      Lactate: "Blood Gas",
      pCO2: "Blood Gas",
      pO2: "Blood Gas",
      Leukocytes: "Hematology",
      Cholesterol: "Chemistry",
      ALT: "Chemistry",
      AST: "Chemistry",
      TSH: "Chemistry",
      Ferritin: "Chemistry",
      HbA1c: "Chemistry",
      CRP: "Chemistry",
      Calcium: "Chemistry",
      Urea: "Chemistry",
      "Uric acid": "Chemistry",
    },
    item,
  ),
  pair(
    names,
    "fluid, body fluid",
    {
      Glucose: "Blood|Urine|Cerebrospinal Fluid|Pleural|Ascites",
      Haemoglobin: "Blood",
      Creatinine: "Blood|Urine",
      Sodium: "Blood|Urine",
      Potassium: "Blood|Urine",
      Platelets: "Blood",
      Lactate: "Blood|Joint Fluid",
      pCO2: "Blood",
      pO2: "Blood",
      Leukocytes: "Blood|Urine|Stool|Pleural|Ascites|Joint Fluid",
      Cholesterol: "Blood",
      ALT: "Blood",
      AST: "Blood",
      TSH: "Blood",
      Ferritin: "Blood",
      HbA1c: "Blood",
      CRP: "Blood",
      Calcium: "Blood|Urine",
      Urea: "Blood|Urine",
      "Uric acid": "Blood|Urine",
    },
    item,
  ),
];
