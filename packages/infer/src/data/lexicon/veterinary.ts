import { number, pattern } from "../short-meanings.ts";
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
        "Rabies shot given, no reaction.|Limping on the left hind leg since Sunday.|Ears cleaned, drops prescribed.|Teeth checked, tartar on the upper molars.|Neutered, stitches out in ten days.|Weight stable, annual check without findings.|Vomited twice, bland diet for three days.|Itchy skin, flea treatment started.",
      ),
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
  ],
);
