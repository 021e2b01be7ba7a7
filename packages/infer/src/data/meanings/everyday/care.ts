import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";
import { list } from "../../short-meanings.ts";

const sure = { confidence: 0.945 };

/** What clinics say in plain words that mean something else elsewhere. */
export const CARE: readonly Meaning[] = [
  list("care setting, setting of care, patient class", "outpatient|inpatient|emergency|day case"),
  list(
    "dosing instruction, dosing instructions, dosage instruction, dosage instructions, administration instruction, medication instruction, medication instructions",
    "Take with food.|One tablet in the morning.|Take before going to bed.|Do not take with milk.|Two puffs when short of breath.|Apply thinly twice a day.|Dissolve in a glass of water.|Complete the full course.",
    { confidence: 0.95 },
  ),
  ...plainly(
    "condition, diagnosis, problem, patient condition, allergy intolerance",
    one("clinical status", "active|resolved|inactive|remission|recurrence|relapse", sure),
    one("verification status", "confirmed|provisional|differential|unconfirmed|refuted", sure),
  ),
  ...plainly(
    "allergy, allergy intolerance, patient allergy",
    one("severity, reaction severity", "mild|moderate|severe", sure),
    one("allergen type, allergy type, type, category", "drug|food|environment|insect|latex|other", sure),
  ),
  ...plainly("patient", one("allergy status", "unknown|no known allergies|has allergies", sure)),
  ...plainly(
    "relationship type, relation type",
    one("a is to b", "Parent|Doctor|Sibling|Aunt/Uncle|Guardian|Spouse|Supervisor|Caregiver", { confidence: 0.95 }),
    one("b is to a", "Child|Patient|Sibling|Niece/Nephew|Ward|Spouse|Employee|Person cared for", { confidence: 0.95 }),
  ),
];
