/** Where on the body specimens are taken, the commonest first. */
export const SITES_OF_SPECIMENS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "Whole blood": "left arm|right arm|left hand|right hand",
    Serum: "left arm|right arm|left forearm|right forearm",
    Plasma: "left arm|right arm|left forearm|right forearm",
    Urine: "bladder|urethra",
    Saliva: "mouth",
    "Throat swab": "throat|tonsil",
    "Nasal swab": "nose|left nostril|right nostril",
    Tissue: "left breast|colon|skin|liver|stomach|lung|prostate",
    Stool: "rectum|colon",
    Sputum: "lung|throat",
    Hair: "scalp",
    "Skin scraping": "back|left forearm|right forearm|scalp|left foot",
    "Bone marrow": "hip|sternum",
    "Cerebrospinal fluid": "lower back",
  }).map(([specimen, sites]) => [specimen, sites.split("|")]),
);
