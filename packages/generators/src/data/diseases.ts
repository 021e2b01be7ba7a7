/** What the categories of ICD-10 are about, by chapter's letter: from which category on, and how people put it. */
const CHAPTERS: Readonly<Record<string, string>> = {
  A: "00 Intestinal infection|09 Infectious gastroenteritis|15 Tuberculosis of lung|30 Bacterial infection|40 Sepsis|46 Erysipelas|50 Syphilis|56 Chlamydial infection|69 Lyme disease|80 Viral infection of the nervous system|90 Dengue fever",
  B: "00 Herpes simplex infection|01 Chickenpox|02 Shingles|05 Measles|07 Viral warts|15 Hepatitis A|16 Hepatitis B|18 Chronic viral hepatitis|20 HIV disease|25 Cytomegalovirus disease|27 Infectious mononucleosis|35 Fungal infection of the skin|37 Candidiasis|50 Malaria|65 Worm infestation|85 Scabies",
  C: "00 Malignant neoplasm of the mouth|15 Malignant neoplasm of the oesophagus|16 Malignant neoplasm of the stomach|18 Malignant neoplasm of the colon|20 Malignant neoplasm of the rectum|22 Malignant neoplasm of the liver|25 Malignant neoplasm of the pancreas|34 Malignant neoplasm of the lung|40 Malignant neoplasm of bone|43 Malignant melanoma of the skin|50 Malignant neoplasm of the breast|53 Malignant neoplasm of the cervix|56 Malignant neoplasm of the ovary|61 Malignant neoplasm of the prostate|64 Malignant neoplasm of the kidney|67 Malignant neoplasm of the bladder|71 Malignant neoplasm of the brain|73 Malignant neoplasm of the thyroid|81 Hodgkin lymphoma|83 Non-Hodgkin lymphoma|90 Multiple myeloma|91 Leukaemia",
  D: "00 Carcinoma in situ|10 Benign neoplasm|17 Lipoma|22 Melanocytic naevi|25 Leiomyoma of the uterus|37 Neoplasm of uncertain behaviour|50 Iron deficiency anaemia|51 Vitamin B12 deficiency anaemia|55 Haemolytic anaemia|61 Aplastic anaemia|64 Anaemia|65 Coagulation defect|69 Thrombocytopenia|70 Agranulocytosis|80 Immunodeficiency|86 Sarcoidosis",
  E: "00 Congenital hypothyroidism|03 Hypothyroidism|05 Hyperthyroidism|06 Thyroiditis|10 Type 1 diabetes mellitus|11 Type 2 diabetes mellitus|16 Hypoglycaemia|20 Parathyroid disorder|27 Adrenal disorder|40 Malnutrition|50 Vitamin deficiency|66 Obesity|70 Metabolic disorder|78 Hyperlipidaemia|84 Cystic fibrosis|86 Dehydration|87 Electrolyte imbalance",
  F: "00 Dementia|05 Delirium|10 Alcohol use disorder|17 Nicotine dependence|19 Substance use disorder|20 Schizophrenia|31 Bipolar disorder|32 Depressive episode|33 Recurrent depression|40 Anxiety disorder|42 Obsessive-compulsive disorder|43 Reaction to severe stress|50 Eating disorder|51 Insomnia|60 Personality disorder|70 Intellectual disability|84 Autism spectrum disorder|90 Attention deficit disorder",
  G: "00 Bacterial meningitis|04 Encephalitis|20 Parkinson disease|30 Alzheimer disease|35 Multiple sclerosis|40 Epilepsy|43 Migraine|44 Tension headache|45 Transient ischaemic attack|47 Sleep apnoea|50 Trigeminal neuralgia|56 Carpal tunnel syndrome|61 Polyneuropathy|80 Cerebral palsy|90 Disorder of the autonomic nervous system",
  H: "00 Stye|10 Conjunctivitis|16 Keratitis|25 Cataract|33 Retinal detachment|35 Macular degeneration|40 Glaucoma|52 Refractive error|60 Otitis externa|65 Otitis media|81 Vertigo|90 Hearing loss|93 Tinnitus",
  I: "00 Rheumatic fever|05 Rheumatic valve disease|10 Essential hypertension|11 Hypertensive heart disease|20 Angina pectoris|21 Acute myocardial infarction|25 Chronic ischaemic heart disease|26 Pulmonary embolism|30 Pericarditis|34 Mitral valve disorder|42 Cardiomyopathy|44 Heart block|48 Atrial fibrillation|50 Heart failure|60 Intracranial haemorrhage|63 Cerebral infarction|70 Atherosclerosis|74 Arterial embolism|80 Venous thrombosis|83 Varicose veins|95 Hypotension",
  J: "00 Common cold|01 Acute sinusitis|02 Pharyngitis|03 Tonsillitis|06 Upper respiratory infection|10 Influenza|12 Pneumonia|20 Acute bronchitis|30 Allergic rhinitis|32 Chronic sinusitis|35 Enlarged tonsils|40 Chronic bronchitis|43 Emphysema|44 Chronic obstructive pulmonary disease|45 Asthma|60 Pneumoconiosis|81 Pulmonary oedema|84 Pulmonary fibrosis|90 Pleural effusion|96 Respiratory failure",
  K: "00 Disorder of tooth development|02 Dental caries|05 Gingivitis|12 Stomatitis|20 Oesophagitis|21 Reflux disease|25 Gastric ulcer|26 Duodenal ulcer|29 Gastritis|35 Appendicitis|40 Inguinal hernia|50 Crohn disease|51 Ulcerative colitis|56 Ileus|57 Diverticular disease|58 Irritable bowel syndrome|59 Constipation|60 Anal fissure|64 Haemorrhoids|70 Alcoholic liver disease|74 Cirrhosis of the liver|80 Gallstones|81 Cholecystitis|85 Acute pancreatitis|90 Coeliac disease|92 Gastrointestinal haemorrhage",
  L: "00 Skin infection|02 Abscess of the skin|03 Cellulitis|20 Atopic dermatitis|23 Allergic contact dermatitis|30 Dermatitis|40 Psoriasis|50 Urticaria|60 Nail disorder|70 Acne|80 Vitiligo|89 Pressure ulcer|90 Scar of the skin",
  M: "00 Septic arthritis|05 Rheumatoid arthritis|10 Gout|15 Osteoarthritis|16 Osteoarthritis of the hip|17 Osteoarthritis of the knee|20 Deformity of fingers and toes|25 Joint pain|32 Lupus erythematosus|40 Kyphosis|41 Scoliosis|45 Ankylosing spondylitis|51 Intervertebral disc disorder|54 Back pain|60 Myositis|65 Tenosynovitis|75 Shoulder lesion|77 Tendinitis|79 Soft tissue pain|80 Osteoporosis|86 Osteomyelitis|95 Acquired deformity",
  N: "00 Nephritis|10 Pyelonephritis|13 Hydronephrosis|17 Acute kidney failure|18 Chronic kidney disease|20 Kidney stones|30 Cystitis|32 Bladder disorder|39 Urinary tract infection|40 Enlarged prostate|41 Prostatitis|46 Male infertility|60 Breast disorder|70 Salpingitis|80 Endometriosis|83 Ovarian cyst|91 Amenorrhoea|95 Menopausal disorder",
  R: "00 Palpitations|05 Cough|06 Dyspnoea|07 Chest pain|10 Abdominal pain|11 Nausea and vomiting|17 Jaundice|21 Rash|25 Tremor|31 Haematuria|40 Somnolence|42 Dizziness|50 Fever|51 Headache|52 Pain|53 Malaise and fatigue|55 Syncope|56 Convulsions|60 Oedema|63 Loss of appetite|73 Elevated blood glucose|91 Abnormal finding on imaging",
};

/** The letters of the chapters. */
export const CHAPTER_LETTERS = Object.keys(CHAPTERS).join("");

const split = new Map<string, readonly (readonly [from: number, title: string])[]>();

/** What a category of a chapter is about. */
export function diseaseOf(letter: string, category: number): string {
  const blocks =
    split.get(letter) ??
    (CHAPTERS[letter] ?? "").split("|").map((block) => [Number(block.slice(0, 2)), block.slice(3)] as const);
  split.set(letter, blocks);
  return blocks.findLast(([from]) => from <= category)?.[1] ?? "";
}
