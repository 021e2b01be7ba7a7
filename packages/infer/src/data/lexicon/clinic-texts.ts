import { of, one } from "./one.ts";
import type { Meaning } from "../meaning.ts";

const sure = { confidence: 0.955 };

/** What doctors, radiologists and pharmacists write, and who works beside them. */
export const CLINIC_TEXTS: readonly Meaning[] = [
  ...of(
    "radiology report, radiology result, radiology, imaging report, imaging result, imaging study, imaging, scan, scan result, xray, x ray, ultrasound, mri, radiology order, imaging order",
    one(
      "finding, findings, result, results, report, report text, description",
      "Lungs clear, no effusion.|Heart size normal.|No acute fracture.|Mild degenerative changes of the lumbar spine.|Small nodule in the right upper lobe, 4 mm.|No intracranial haemorrhage.|Gallbladder with two small stones.|Moderate joint effusion of the left knee.|Liver slightly enlarged, homogeneous.|No free fluid in the abdomen.|Partial tear of the supraspinatus tendon.|Kidneys of normal size, no obstruction.",
      sure,
    ),
    one(
      "impression, conclusion, interpretation, summary",
      "No acute findings.|Normal study.|Findings consistent with pneumonia.|Non-displaced fracture of the distal radius.|Gallstones without inflammation.|Mild osteoarthritis.|Follow-up in six months advised.|No evidence of metastases.|Disc protrusion L4/L5.|Unchanged since the last examination.",
      sure,
    ),
    one(
      "key observation, key observations, observation, observations, key finding, key findings",
      "No acute fracture|Mild cardiomegaly|Nodule 4 mm, right upper lobe|Small pleural effusion|Joint space narrowing|Gallstones|Fatty liver|No mass effect|Degenerative changes|Normal contrast uptake",
      sure,
    ),
    one(
      "technique, comparison",
      "Axial slices, 5 mm.|Two views.|With intravenous contrast.|No earlier images.|Compared with last year.",
      sure,
    ),
  ),
  one(
    "clinical impression, clinical finding, clinical findings, examination finding, examination findings, physical examination, physical exam, on examination, objective, objective finding, exam findings",
    "Abdomen soft, no tenderness.|Lungs clear on both sides.|Throat red, tonsils swollen.|Blood pressure raised, otherwise normal.|Knee swollen, movement limited.|No neurological deficit.|Skin dry, no rash.|Heart sounds regular, no murmur.|Ankles slightly swollen.|Alert and oriented, no distress.",
    { confidence: 0.94 },
  ),
  one(
    "subjective, history of present illness, present illness, hpi, presenting history, patient history text, complaint history",
    "Cough for ten days, worse at night.|Pain in the lower back since lifting a box.|Headache three times a week, no aura.|Tired for a month, sleeps badly.|Burning when passing water since yesterday.|Dizzy when standing up.|Knee pain on stairs.|Fever up to 38.6 for two days.|Burning when passing urine since yesterday.|Itchy rash on both arms.|Twisted the ankle on the stairs.|Palpitations, mostly in the evening.|Ear pain after swimming.|Lost five kilos in two months without diet.|Check-up, no complaints.",
    { confidence: 0.94 },
  ),
  one(
    "past medical history, medical history, past history, patient medical history, history, comorbidity, comorbidities",
    "Hypertension, type 2 diabetes.|Appendectomy in 2009.|Asthma since childhood.|No relevant history.|Hypothyroidism, on replacement.|Knee replacement 2021.|Two pregnancies, no complications.|Atrial fibrillation, anticoagulated.|Migraine.|High cholesterol, diet only.",
    {
      of: ["patient", "medical record", "record", "health record", "medical", "past", "case", "visit", "consultation"],
      confidence: 0.95,
    },
  ),
  one(
    "family history, family medical history",
    "Father with heart disease.|Mother with diabetes.|Nothing known.|Sister with asthma.|Grandfather died of a stroke.|Breast cancer in the family.",
  ),
  one(
    "social history, lifestyle",
    "Non-smoker, occasional alcohol.|Smokes ten a day.|Works at a desk.|Retired, lives alone.|Stopped smoking in 2019.|Active, cycles to work.",
  ),
  one(
    "surgical history, past surgery, previous surgery",
    "None.|Appendectomy 2009.|Caesarean section 2016.|Knee arthroscopy 2020.|Gallbladder removed 2018.|Hernia repair 2014.",
  ),
  ...of(
    "doctor round, ward round, round, visit, consultation, encounter, patient visit, clinical note, soap note, progress note, medical record, examination, checkup, check up, opd visit, appointment, follow up, treatment, assessment, patient, case, health record",
    one(
      "plan, treatment plan, care plan, management plan, plan of care, next step, next steps, therapy plan",
      "Continue medication, review in two weeks.|Blood test tomorrow, then decide.|Physiotherapy twice a week.|Increase the dose to 10 mg.|Refer to cardiology.|Discharge tomorrow if stable.|Antibiotics for seven days.|Rest, fluids, paracetamol as needed.|Repeat X-ray in six weeks.|Diet advice, weigh again next month.|Stop the infusion, switch to tablets.|Wound check on Friday.",
      sure,
    ),
    one(
      "assessment, clinical assessment, impression, evaluation, doctor remark, doctor remarks, doctor note, doctor notes, doctors notes, consultation note, consultation notes",
      "Viral infection, no antibiotics needed.|Stable, responding to treatment.|Suspected gastritis.|Blood sugar not yet controlled.|Tension headache.|Improving, pain under control.|Mild dehydration.|Sprain without fracture.|Anxiety, sleep disturbed.|Wound healing well.",
      sure,
    ),
    one(
      "treatment, treatment given, treatment provided, therapy, management, intervention",
      "Analgesics and rest|Antibiotics, 7 days|Wound cleaned and dressed|Physiotherapy|Inhaler, twice daily|IV fluids|Oral rehydration|Compression bandage|Blood pressure medication adjusted|Referred to a specialist",
      sure,
    ),
  ),
  ...of(
    "prescription, prescription item, prescription medicine, prescription medication, medication, medicine, patient medication, drug, prescribed drug",
    one(
      "instruction, instructions, special instruction, direction, directions, sig, usage instruction, dosage instruction, dosage instructions, how to take, usage",
      "Take one tablet in the morning.|Take one tablet twice a day after meals.|At bedtime with a glass of water.|Two puffs as needed.|Before breakfast, on an empty stomach.|Finish the whole course.|Apply thinly twice a day.|Not together with milk.|Half a tablet for the first week.|Ten drops three times a day.|With food, avoid alcohol.",
      sure,
    ),
    one(
      "pharmacy note, pharmacy notes, dispensing note, pharmacist note, pharmacist notes",
      "Generic is fine.|Out of stock, ordered for tomorrow.|Counselled on side effects.|Substituted by the same ingredient.|Collect from 4 pm.|Label in large print.|Interaction checked, none.|Partly dispensed, rest on Friday.|Asked to take it in the evening.|Brand requested by the patient.|Called the practice about the dose.|Second refill, one left.|Delivered to the care home.|Shown how to use the inhaler.",
      sure,
    ),
  ),
  one(
    "pharmacy note, pharmacy notes, dispensing note, pharmacist note",
    "Generic is fine.|Out of stock, ordered for tomorrow.|Counselled on side effects.|Substituted by the same ingredient.|Collect from 4 pm.|Interaction checked, none.|Asked to take it in the evening.|Brand requested by the patient.|Called the practice about the dose.|Second refill, one left.|Delivered to the care home.|Shown how to use the inhaler.",
  ),
  ...of(
    "admission, discharge, stay, inpatient, inpatient admission, ipd, patient admission",
    one(
      "discharge reason, reason for discharge, reason",
      "Recovered|Improved, care at home|Transferred to another hospital|Against medical advice|Rehabilitation|Treatment completed|Deceased|Continued as outpatient",
      sure,
    ),
  ),
  one(
    "discharge reason, reason for discharge",
    "Recovered|Improved, care at home|Transferred to another hospital|Against medical advice|Rehabilitation|Treatment completed|Continued as outpatient",
    sure,
  ),
  ...of(
    "ai log, ai suggestion, ai recommendation, clinical decision, decision support, ai insight, ai diagnosis, symptom check",
    one(
      "suggestion, recommendation, output, response, ai suggestion, ai response, answer",
      "Consider a chest X-ray.|Check the potassium level before the next dose.|Possible interaction with warfarin.|Repeat the blood count in one week.|Symptoms fit a viral infection.|Dose exceeds the usual range for this age.|Refer to cardiology within two weeks.|No contraindication found.|Ask about travel in the last weeks.|Vaccination status should be checked.|No sign of an emergency in what was given.|Measure blood pressure on both arms.|A dose adjustment for the kidneys is advised.|Suggest a follow-up within one week.",
      sure,
    ),
    one(
      "input summary, input, prompt, query, symptom summary, question",
      "Fever and cough for three days, 54 years.|Potassium 5.6, on ramipril.|Chest pain on exertion, smoker.|Headache, normal CT.|Rash after amoxicillin.|Blood sugar 240, type 2 diabetes.|Knee pain after a fall.|Back pain after lifting, no numbness.|Dizzy when standing up, takes three medicines.|Pregnant, 20 weeks, swollen legs.|Child, 6 years, earache since yesterday.|Short of breath at night.|TSH 8.2, tired for months.",
      sure,
    ),
    one(
      "action type, action, type",
      "diagnosis_suggestion|drug_interaction|triage|summary|dosage_check|risk_score",
      sure,
    ),
  ),
  one(
    "module, module name, system module, section",
    "patients|appointments|billing|pharmacy|laboratory|admissions|radiology|prescriptions|reports|users",
    {
      of: [
        "log",
        "ai log",
        "audit log",
        "activity log",
        "audit",
        "permission",
        "activity",
        "role permission",
        "access log",
      ],
      confidence: 0.955,
    },
  ),
  ...of(
    "user, staff, employee, doctor, nurse, hospital staff, staff member, medical staff, provider, physician, practitioner",
    one(
      "designation, job title, position, title, staff position, rank",
      "Consultant|Staff Nurse|Resident|Medical Officer|Pharmacist|Lab Technician|Radiographer|Charge Nurse|Receptionist|Physiotherapist|Ward Manager|Surgeon|Anaesthetist|Billing Clerk",
      { confidence: 0.945 },
    ),
    one(
      "qualification, qualifications, degree",
      "MBBS|MBBS, MD|MD|MS Orthopaedics|BSc Nursing|DNB|PharmD|FRCS|MRCP|Diploma in Nursing",
      { confidence: 0.945 },
    ),
  ),
  one(
    "department, department name, ward department, clinic, unit, referred department, doctor department",
    "Cardiology|Orthopaedics|Paediatrics|Neurology|General Medicine|General Surgery|Radiology|Emergency|Gynaecology|Oncology|Dermatology|Laboratory|Pharmacy|ENT|Psychiatry|Urology|Administration",
    {
      of: [
        "user",
        "staff",
        "employee",
        "doctor",
        "nurse",
        "appointment",
        "visit",
        "consultation",
        "claim",
        "schedule",
        "doctor schedule",
        "patient",
        "admission",
        "hospital staff",
        "token",
        "queue",
        "physician",
        "encounter",
      ],
      confidence: 0.94,
    },
  ),
  ...of(
    "invoice line item, invoice item, bill item, billing item, bill line, invoice line, charge, bill, billing, patient bill, invoice detail, bill detail, service charge",
    one(
      "description, item, item name, name, service, service name, particular, particulars, item description, charge name, charge description, line description",
      "Consultation fee|Follow-up consultation|Complete blood count|Chest X-ray|Room charge, general ward|ICU charge, per day|Abdominal ultrasound|ECG|Dressing, minor|Medicines|Physiotherapy session|Nursing charge|MRI of the knee|Operating theatre charge|Lipid profile|Registration fee",
      { confidence: 0.96 },
    ),
  ),
  one(
    "insurance provider, insurance company, insurer, insurance name, insurance provider name, payer, payer name, insurance",
    "Northfield Health|Harbour Mutual|BlueRiver Health|Evergreen Health Plan|Summit Care Insurance|Unity Health|Meridian Life and Health|Silverline Insurance|Sunrise Mutual|CarePlus Assurance",
    { confidence: 0.945 },
  ),
];
