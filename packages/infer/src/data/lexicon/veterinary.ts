import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Animals and those who treat and keep them. */
export const VETERINARY = field(
  "pet dog puppy kitten vet veterinarian veterinary kennel animal? shelter? adoption? breed? vaccination? owner? visit?",
  [
    ...of(
      "breed",
      one(
        "name, breed name",
        "Labrador Retriever|German Shepherd|Beagle|Poodle|Dachshund|Boxer|Border Collie|Golden Retriever|Bulldog|Husky|Chihuahua|Pug|Cocker Spaniel|Great Dane|Rottweiler|Whippet",
      ),
    ),
    ...of("size", one("description, name, size", "Small|Medium|Large|Extra Large|Toy")),
    ...of(
      "treatment type",
      one("description, name", "Walk for exercise|Vaccination|Physical examination|Grooming|Nail trim|Deworming"),
    ),
    ...of("professional, staff, employee", one("role code, role", "Veterinarian|Employee|Groomer|Assistant|Trainer")),
    ...of("charge", one("type, charge type, charge code", "Daily Accommodation|Drugs|Health Check|Grooming|Walks")),
    ...of(
      "pet, dog, cat, animal, patient",
      one(
        "name, pet name, call name, animal name",
        "Bella|Max|Luna|Charlie|Milo|Daisy|Rocky|Coco|Buddy|Molly|Simba|Lola|Oscar|Nala|Toby|Ruby|Leo|Rosie|Felix|Cleo|Jasper|Willow|Bruno|Ginger|Shadow|Pepper|Teddy|Misty|Finn|Hazel|Loki|Poppy",
        { confidence: 0.965 },
      ),
      one("blood type, blood group", "DEA 1.1+|DEA 1.1-|DEA 4|A|B|AB", { confidence: 0.965 }),
      one(
        "allergy, allergies, known allergy, known allergies",
        "Chicken|Beef|Flea saliva|Pollen|House dust mites|Dairy|Wheat|Penicillin|None known",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "species, animal species, pet species, animal type, pet type",
      one(
        "name, title, species name, common name",
        "Dog|Cat|Rabbit|Bird|Guinea pig|Hamster|Horse|Ferret|Tortoise|Fish|Rat|Snake|Lizard|Chicken",
        { confidence: 0.965 },
      ),
      figure("average lifespan, average lifespan year, lifespan year, lifespan", [6, 10, 12, 13, 15, 20], {
        confidence: 0.965,
      }),
    ),
    ...of(
      "breed, pet breed, dog breed",
      one(
        "name, title, breed name",
        "Labrador Retriever|Domestic Shorthair|German Shepherd|Beagle|Siamese|Poodle|Maine Coon|Dachshund|Holland Lop|Boxer|Persian|Border Collie|Golden Retriever|British Shorthair|Budgerigar|Cockatiel|Bengal|French Bulldog|Ragdoll|Syrian|Haflinger|Netherland Dwarf|Yorkshire Terrier|Sphynx|Chihuahua|Rottweiler|Birman|Shih Tzu|Cocker Spaniel|Great Dane",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "vaccine, vaccine type",
      one(
        "name, title, vaccine name",
        "Rabies|DHPP|Bordetella|Leptospirosis|FVRCP|FeLV|Lyme|Canine influenza|Parvovirus|Myxomatosis|RHDV2|Tetanus",
        { confidence: 0.965 },
      ),
      figure("validity month, valid month, validity, booster interval month, interval month", [12, 12, 12, 36, 6, 24], {
        confidence: 0.965,
      }),
      money("price, cost, unit price, fee", 18, 72, { confidence: 0.965 }),
    ),
    ...of(
      "vet, veterinarian, doctor, staff, practitioner",
      one(
        "bio, about, biography, profile",
        "Looks after dogs and cats, with a soft spot for old ones.|Surgeon with a special interest in joints.|Treats rabbits, birds and reptiles.|Has worked with horses for ten years, now with small animals.|Takes time for nervous patients and their owners.|Teaches dental care and lives with two rescued greyhounds.|Studied in Vienna, joined the practice in 2019.",
        { confidence: 0.965 },
      ),
      money("consultation fee, fee, visit fee, consult fee", 35, 120, { confidence: 0.965 }),
    ),
    ...of(
      "clinic, practice, vet clinic, branch",
      one(
        "name, title, clinic name, practice name",
        "Riverside Veterinary Clinic|Happy Paws Animal Hospital|Oakwood Vets|Greenfield Animal Clinic|Harbour Veterinary Centre|Park Lane Pet Clinic|Four Paws Veterinary Practice|Hillside Animal Hospital|Northgate Vets|Willow Tree Pet Care|Meadow Veterinary Group|City Pet Hospital",
        { confidence: 0.965 },
      ),
    ),
    one(
      "symptom, symptoms, presenting complaint, clinical sign, clinical signs, complaint, chief complaint",
      "Vomiting since yesterday, not eating.|Limping on the left hind leg.|Scratching both ears, head shaking.|Drinking more than usual, lost weight.|Diarrhoea for three days, otherwise lively.|Coughing at night and after running.|Red, itchy skin on the belly.|Sneezing, discharge from the nose.|Bad breath, drops food while eating.|Lethargic and warm to the touch.",
      { confidence: 0.968 },
    ),
    one(
      "treatment plan, plan, care plan",
      "Ear drops twice a day for ten days.|Diet food, weight check in four weeks.|Antibiotics for a week, control on Friday.|Rest for two weeks, pain relief with food.|Dental cleaning under anaesthesia next month.|Bland diet for three days, then slowly back to normal.|Medicated shampoo once a week.|X-ray if the limp is not better by Monday.",
      { confidence: 0.968 },
    ),
    one(
      "reaction note, reaction notes, adverse reaction, side effect, vaccine reaction",
      "None observed.|Slight swelling at the site.|A little sleepy in the evening.|No reaction.|Vomited once, fine after an hour.",
      { confidence: 0.968 },
    ),
    one(
      "belongings, belonging, item brought, personal item",
      "Blue blanket and own bowl|Leash and harness|Own bed|Favourite toy|Travel crate|Nothing left with us|Medication in a labelled bag|Raincoat and towel",
      { confidence: 0.968 },
    ),
    ...of(
      "boarding, boarding stay, stay, boarding reservation, daycare",
      money("daily rate, rate, price per day, nightly rate, price per night", 16, 58, { confidence: 0.965 }),
    ),
    one("temperament, behaviour, disposition", "friendly|calm|playful|shy|nervous|aggressive"),
    one("coat, coat type, coat length", "short|medium|long|wire|curly|hairless"),
    one(
      "medication, medicine, drug, drug name, medication name",
      "Amoxicillin|Carprofen|Meloxicam|Prednisolone|Apoquel|Gabapentin|Metronidazole|Cephalexin|Fipronil|Ivermectin",
    ),
    one("vaccine, vaccine name, vaccination, vaccination name", "Rabies|DHPP|Bordetella|Leptospirosis|FVRCP|FeLV|Lyme"),
    one(
      "diagnosis",
      "Otitis externa|Dental disease|Dermatitis|Gastroenteritis|Arthritis|Obesity|Kennel cough|Urinary infection|Ear mites",
    ),
    one(
      "procedure, procedure name, treatment, treatment name",
      "Dental cleaning|Neutering|Spaying|Wound care|Vaccination|Blood test|X-ray|Deworming|Nail trim",
    ),
    ...of(
      "pet, animal, dog, patient",
      number("weight, weight kg", 1, 60, 1),
      number("age, age year", 0, 16),
      one("sex, gender", "male|female"),
      one("status", "available|adopted|reserved|in foster care|in treatment"),
      pattern("tag number, tag, collar number", "[A-Z]{2}-[0-9]{5}"),
    ),
    one(
      "specialty, speciality, specialization",
      "Radiology|Surgery|Dentistry|Dermatology|Internal medicine|Ophthalmology|Cardiology|Exotic animals",
    ),
    ...of(
      "specialty, speciality, vet specialty",
      one(
        "name, title",
        "Radiology|Surgery|Dentistry|Dermatology|Internal medicine|Ophthalmology|Cardiology|Exotic animals",
      ),
    ),
    one("color, colour, coat color, coat colour", "black|brown|white|black and white|tan|grey|tabby|golden|brindle"),
    number("temperature, body temperature, temp, temperature c, temperature celsius", 37.6, 39.9, 1),
    number("heart rate, pulse", 62, 180),
    number("respiratory rate, respiration rate", 14, 40),
    number("asa score, asa, asa grade", 1, 4),
    number("dose ml, vaccine dose", 0.5, 2, 1),
    one(
      "site, injection site, vaccination site",
      "left shoulder|right shoulder|left hind leg|right hind leg|between the shoulder blades",
    ),
    one(
      "feeding instruction, feeding instructions, feeding note",
      "Dry food twice a day, 80 g each.|Wet food in the morning, dry food at night.|Own food in the blue box.|Half a tin at seven and at six.|Sensitive stomach, no treats.|Eats slowly, feed alone.",
    ),
    one(
      "special need, special needs, special care",
      "Eye drops twice a day.|Needs a quiet room.|No stairs, hip surgery in spring.|Afraid of other dogs.|Tablet hidden in cheese.|None.",
    ),
    ...of(
      "kennel, cage, run, box",
      pattern("number, kennel number, name, code", "[A-D][1-9]|[A-C]1[0-9]"),
      one("size", "medium|small|large"),
      one("ward, wing, section, area", "Dogs|Cats|Isolation|Recovery|Small animals"),
      number("rate, daily rate, price per day, price", 14, 58),
    ),
    ...of(
      "visit, appointment, consultation, medical record",
      one(
        "description, note, comment, remark",
        "Rabies shot given, no reaction.|Limping on the left hind leg since Sunday.|Ears cleaned, drops prescribed.|Teeth checked, tartar on the upper molars.|Neutered, stitches out in ten days.|Weight stable, annual check without findings.|Vomited twice, bland diet for three days.|Itchy skin, flea treatment started.|Itching, flea treatment started.|Hip checked by X-ray, mild changes.|Blood taken, results on Monday.|Eye drops for one week.|Weight 0.8 kg below last visit.|Nails trimmed.|Tick removed behind the ear.|Cough after walks, chest clear.",
      ),
    ),
    one(
      "history, anamnesis, medical history, past history, clinical history",
      "Ate well until yesterday, vomited twice overnight.|No problems since the last visit.|Limping after play in the garden.|Neutered in 2022, otherwise no history.|Itching every summer for three years.|Indoor cat, vaccinations up to date.|Dental cleaning last year, no medication.|Adopted from a shelter, history unknown.|On thyroid tablets since spring.|Was in a fight with another cat two days ago.",
      { confidence: 0.968 },
    ),
    one(
      "examination, exam, physical exam, physical examination, clinical exam, objective, exam findings, clinical findings, examination findings",
      "Bright and alert, heart and lungs normal.|Pain on flexing the left hip.|Ears red, brown wax on both sides.|Tartar on the upper molars, gums inflamed.|Abdomen soft, no pain.|Mild dehydration, gums pink.|Lump of 2 cm on the right flank, moveable.|Eyes clear, slight heart murmur.|Flea dirt along the back.|Lymph nodes normal, weight stable.",
      { confidence: 0.968 },
    ),
    one(
      "assessment, impression, clinical assessment, conclusion, evaluation",
      "Otitis externa, both ears.|Suspected cruciate rupture, left.|Gastroenteritis, likely dietary.|Healthy, ready for vaccination.|Flea allergy dermatitis.|Dental disease grade 2.|Early kidney disease, to be monitored.|Soft tissue strain.|Urinary infection suspected.|Overweight, otherwise healthy.",
      { confidence: 0.968 },
    ),
    one(
      "mucous membrane, mucous membranes, mucosa, mm, gums, gum colour",
      "pink|pink|pale pink|pale|tacky|injected|icteric",
      {
        confidence: 0.968,
      },
    ),
    figure("body condition score, body condition, bcs, condition score", [5, 4, 6, 5, 7, 3, 8], { confidence: 0.968 }),
    one("titer result, titer", "1:80|1:160|1:320|0.5 IU/ml|1.2 IU/ml|4.8 IU/ml|protective", {
      confidence: 0.968,
    }),
    ...of(
      "hospitalization, hospitalisation, admission, inpatient stay, inpatient",
      one("outcome, discharge status, disposition", "Discharged|Discharged|Recovered|Referred|Euthanised|Died", {
        confidence: 0.968,
      }),
      one("diet, feeding", "Gastrointestinal diet|Own food|Recovery tin|Nil by mouth|Renal diet|Puppy food, soaked", {
        confidence: 0.968,
      }),
    ),
    ...of(
      "kennel, cage, run, box, pen, stall",
      pattern("label, kennel label, cage label", "[A-D][1-9]|[A-C]1[0-9]", { confidence: 0.968 }),
    ),
    ...of(
      "visit, appointment",
      one(
        "reason, purpose",
        "Annual check-up|Vaccination|Limping|Skin problem|Not eating|Follow-up|Dental check|Injury",
      ),
    ),
  ],
  [],
  [
    pair("species, animal type, animal kind, pet type", "breed", {
      dog: "Labrador Retriever|Mixed Breed|German Shepherd|Beagle|Poodle|Dachshund|Boxer|Border Collie|Golden Retriever",
      cat: "Domestic Shorthair|Siamese|Maine Coon|Persian|Ragdoll|British Shorthair|Bengal",
      rabbit: "Holland Lop|Netherland Dwarf|Lionhead|Rex",
      bird: "Budgerigar|Cockatiel|Canary|African Grey|Lovebird",
      "guinea pig": "American|Abyssinian|Peruvian|Teddy",
      hamster: "Syrian|Dwarf Roborovski|Campbell",
      horse: "Haflinger|Arabian|Quarter Horse|Shetland Pony",
    }),
    pair(
      "name, medicine name, medication name, drug name, brand name",
      "active ingredient, ingredient, generic name, substance",
      {
        Rimadyl: "Carprofen",
        Metacam: "Meloxicam",
        Synulox: "Amoxicillin/clavulanic acid",
        Apoquel: "Oclacitinib",
        Frontline: "Fipronil",
        Bravecto: "Fluralaner",
        Milbemax: "Milbemycin oxime",
        Cerenia: "Maropitant",
        Vetmedin: "Pimobendan",
        Convenia: "Cefovecin",
        Baytril: "Enrofloxacin",
        Drontal: "Praziquantel",
        Prednicare: "Prednisolone",
        Vidalta: "Carbimazole",
        Fortekor: "Benazepril",
      },
      { of: ["medication", "medicine", "drug", "product"], confidence: 0.968 },
    ),
  ],
);
