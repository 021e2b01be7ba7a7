import type { Generator } from "@seedloom/core";
import { fromList, fromMask, fromParts } from "../build/from.ts";

const diagnosisAlone = fromList(
  "diagnosis",
  "A diagnosis.",
  "Hypertension|Type 2 diabetes|Asthma|Migraine|Acute bronchitis|Lower back pain|Allergic rhinitis|Anaemia|Gastritis|Influenza|Osteoarthritis|Sinusitis|Eczema|Insomnia|Pneumonia|Urinary tract infection|Hypothyroidism|Tonsillitis|Sprained ankle|Fracture of the wrist|Conjunctivitis|Otitis media|Tendinitis|Vertigo|Psoriasis|Gallstones|Appendicitis|Carpal tunnel syndrome|Dermatitis|Hyperlipidaemia",
  1.4,
);
/** Beside a code it is what that stands for. */
export const diagnosis: Generator = { ...diagnosisAlone, beside: { disease: "diagnosisOfCode" } };
export const medication = fromList(
  "medication",
  "A medicine's substance.",
  "Paracetamol|Ibuprofen|Amoxicillin|Metformin|Lisinopril|Atorvastatin|Omeprazole|Amlodipine|Levothyroxine|Simvastatin|Metoprolol|Losartan|Salbutamol|Prednisolone|Sertraline|Cetirizine|Pantoprazole|Ramipril|Diclofenac|Azithromycin|Doxycycline|Furosemide|Gabapentin|Loratadine|Warfarin|Clopidogrel|Insulin glargine|Naproxen|Bisoprolol|Folic acid",
);
export const bloodType = fromList("bloodType", "A blood type.", "O+|A+|B+|O-|A-|AB+|B-|AB-", 1.7);
export const dosage = fromParts(
  "dosage",
  "How much of a medicine and how often.",
  ["{amount} mg {often}", "{amount} mg"],
  {
    amount: "5|10|20|25|40|50|75|100|150|200|250|400|500|750|1000",
    often: "once daily|twice daily|three times a day|every 8 hours|every 12 hours|at night|as needed|before meals",
  },
);
export const allergy = fromList(
  "allergy",
  "What somebody does not stand.",
  "Penicillin|Peanuts|Pollen|Latex|Shellfish|Dust mites|Eggs|Milk|Bee stings|Aspirin|Cat hair|Soy|Wheat|Nickel|Mould|Tree nuts|Sesame|Sulfonamides",
);
const procedureAlone = fromList(
  "procedureName",
  "A medical procedure.",
  "Blood test|X-ray|MRI scan|ECG|Ultrasound|Vaccination|Physical examination|Colonoscopy|Dental cleaning|Wound dressing|Physiotherapy session|CT scan|Biopsy|Eye test|Hearing test|Endoscopy|Cast removal|Allergy test|Blood pressure check|Skin screening",
);
/** Beside a code of an operation it is what that stands for. */
export const procedureName: Generator = { ...procedureAlone, beside: { operation: "procedureOfCode" } };
export const specimen = fromList(
  "specimen",
  "What a laboratory looks at.",
  "Whole blood|Serum|Plasma|Urine|Saliva|Throat swab|Nasal swab|Tissue|Stool|Sputum|Hair|Skin scraping|Bone marrow|Cerebrospinal fluid",
);
export const labTest = fromList(
  "labTest",
  "A laboratory's test.",
  "Complete blood count|Lipid panel|Blood glucose|HbA1c|Thyroid panel|Liver function|Kidney function|Electrolytes|C-reactive protein|Vitamin D|Ferritin|Urinalysis|Coagulation|Troponin|Blood culture|Creatinine",
);
export const chemicalElement = fromList("chemicalElement", "A chemical element.", ({ science }) =>
  science?.chemical_element?.map((one) => one.name),
);
export const chemicalFormula = fromList(
  "chemicalFormula",
  "A chemical formula.",
  "H2O|CO2|NaCl|O2|CH4|NH3|H2SO4|HCl|NaOH|CaCO3|C6H12O6|C2H5OH|H2O2|KCl|HNO3|Fe2O3|SiO2|CuSO4|MgO|C8H10N4O2|AgNO3|ZnO|Al2O3|C3H8",
);
export const species = fromList(
  "species",
  "A species.",
  "Canis lupus|Felis catus|Homo sapiens|Mus musculus|Drosophila melanogaster|Escherichia coli|Arabidopsis thaliana|Danio rerio|Gallus gallus|Bos taurus|Equus ferus|Ovis aries|Quercus robur|Pinus sylvestris|Rosa canina|Apis mellifera|Salmo salar|Vulpes vulpes|Ursus arctos|Panthera leo",
);
export const animal = fromList(
  "animal",
  "An animal.",
  "dog|cat|horse|cow|sheep|goat|rabbit|fox|wolf|bear|deer|squirrel|otter|badger|hedgehog|owl|eagle|falcon|heron|swan|goose|duck|robin|sparrow|dolphin|whale|seal|salmon|trout|turtle|frog|lizard|elephant|giraffe|zebra|lion|tiger|leopard|kangaroo|koala|panda|penguin",
);
export const plant = fromList(
  "plant",
  "A plant.",
  "Oak|Maple|Birch|Pine|Willow|Rose|Tulip|Daisy|Lavender|Fern|Ivy|Moss|Sunflower|Lily|Orchid|Bamboo|Cactus|Thyme|Basil|Mint|Sage|Holly|Elder|Hazel|Beech|Cedar|Olive|Fig|Apple|Cherry|Peony|Clover",
);
export const unitName = fromList(
  "unitName",
  "A unit's name.",
  "metre|kilogram|second|ampere|kelvin|mole|candela|hertz|newton|pascal|joule|watt|coulomb|volt|farad|ohm|siemens|weber|tesla|henry|lumen|lux|becquerel|gray|sievert|katal|litre|hectare|tonne|bar|minute|hour|day|degree",
);
export const sampleNumber = fromMask("sampleNumber", "A sample's number.", ["S-######", "S####", "###"]);
