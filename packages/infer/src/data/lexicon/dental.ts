import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Dentists. */
export const DENTAL = field("dental dentist tooth teeth orthodontic orthodontist periodontal hygienist denture", [
  number("tooth number, tooth, tooth no", 11, 48),
  one("surface, tooth surface", "O|MO|DO|MOD|B|L|M|D"),
  one("quadrant", "upper right|upper left|lower left|lower right"),
  one(
    "condition, finding, tooth condition, tooth status",
    "healthy|caries|filled|crown|missing|root canal treated|impacted|fractured|implant",
  ),
  one(
    "material, filling material, restoration material",
    "composite|amalgam|ceramic|zirconia|gold|glass ionomer|resin",
  ),
  one("shade, tooth shade", "A2|A1|A3|B1|A3.5|B2|C1|D2"),
  one("appliance, appliance type", "fixed braces|clear aligners|retainer|palatal expander|night guard|removable plate"),
  one("malocclusion, malocclusion class, angle class, bite class", "Class I|Class II|Class III"),
  one("phase, treatment phase, stage", "active treatment|retention|assessment|records|debonding"),
  one(
    "gum health, periodontal status, gum condition",
    "healthy|gingivitis|mild periodontitis|moderate periodontitis|severe periodontitis",
  ),
  one("anesthetic, anesthesia, anaesthetic", "lidocaine 2 %|articaine 4 %|mepivacaine 3 %|none"),
  one(
    "treatment name, treatment, procedure, procedure name, procedure description, treatment type, service",
    "Composite filling|Check-up and cleaning|Root canal treatment|Crown|Extraction|Scaling and polishing|Bitewing X-ray|Fluoride varnish|Bridge|Implant placement|Whitening|Fissure sealant|Wisdom tooth removal|Denture repair",
  ),
  pattern(
    "procedure code, cdt, cdt code, ada code, treatment code",
    "D(0120|0140|0150|0274|1110|1206|2150|2391|2740|3330|4341|6010|7140|7240)",
  ),
  number("pocket depth, probing depth, depth mm", 1, 7),
  ...of(
    "appointment, visit",
    one(
      "reason, type, purpose",
      "Check-up|Cleaning|Filling|Toothache|Crown fitting|Orthodontic adjustment|Extraction|Consultation",
    ),
  ),
  ...of(
    "treatment, dental treatment, treatment plan",
    one("status", "completed|planned|in_progress|accepted|declined"),
  ),
  ...of("chair, dental chair, operatory", pattern("name, label, number", "(Chair|Operatory) [1-9]")),
  one(
    "note, clinical note, comment, remark",
    "Sensitive to cold, no pain on percussion.|Old filling leaking at the margin, to be replaced.|Good oral hygiene, recall in six months.|Plaque at the lower front teeth, brushing shown.|Local anaesthesia well tolerated.|Crown fitted, occlusion adjusted.|Patient anxious, took breaks.|X-ray shows no periapical lesion.|Gums bleed on probing in two places.|Sutures removed, healing well.",
  ),
]);
