import type { Sort } from "./sort.ts";

/** What people and animals suffer from. */
export const illness: Sort = {
  name: "illness",
  nouns: {
    en: "disease, illness, sickness, disorder, syndrome, infection, virus disease, fever, flu, cold illness, cough, headache, migraine, nausea, pain, back pain, rash, asthma, diabetes, hypertension, cancer, tumor, tumour, arthritis, depression, anxiety, addiction, disability, injury, wound, burn injury, fracture, sprain, bruise, concussion, poisoning, ailment, malady, chronic disease, chronic condition, medical condition, pre existing condition, preexisting condition, health condition, health problem, health issue, chief complaint, presenting complaint, symptom, pathology, epidemic, outbreak, parasite infection, lesion, swelling, inflammation, ulcer, hernia, stroke illness, heart attack, seizure, comorbidity, special education need, clinical sign, medical history, family medical history, past medical history, surgical history",
    de: "krankheit, erkrankung, symptom, beschwerde symptom, verletzung, schmerz, vorerkrankung, fieber, entzuendung, leiden, behinderung",
    fr: "maladie, symptome, blessure, douleur, affection, fievre, antecedent medical, handicap, trouble, pathologie",
    es: "enfermedad, sintoma, lesion, dolor, padecimiento, fiebre, discapacidad, dolencia, patologia, trastorno",
    it: "malattia, sintomo, lesione, dolore, disturbo, febbre, disabilita, patologia, infortunio",
    nl: "ziekte, symptoom, letsel, pijn, aandoening, koorts, handicap, kwaal, verwonding",
    pt: "doenca, sintoma, lesao, dor, enfermidade, febre, deficiencia fisica, patologia, disturbio",
  },
  short:
    "Back pain|Asthma|High blood pressure|Migraine|Seasonal allergy|Diabetes, type 2|Sprained ankle|Fever and cough|Skin rash|Arthritis|None known|Chronic fatigue",
  told: {
    first: [
      "(Back pain|Headache|Cough|Fever|Dizziness|Tiredness), (since three days|for about two weeks|on and off since spring), (worse in the morning|better at rest|mild).",
      "(High blood pressure|Asthma|Diabetes|Arthritis) (since 2012|for ten years|since childhood), (well controlled|regular medication|last check in March).",
      "(Operation|Fracture|Injury) of the (knee|shoulder|left wrist|ankle) in (2008|2015|2021), (healed well|slight limitation).",
      "(No known illnesses|None known|Not known to have any).",
    ],
  },
  kinds: "acute|chronic|hereditary|infectious|injury",
  statuses: "recovered|under_treatment|chronic|suspected",
  categories: "Respiratory|Skin|Heart|Joints|Digestive|Infectious",
  grades: "mild|moderate|severe|critical",
  several: { usual: 1, most: 5 },
};
