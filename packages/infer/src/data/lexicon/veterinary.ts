import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Animals and those who treat and keep them. */
export const VETERINARY = field(
  "pet vet veterinarian veterinary kennel animal? shelter? adoption? breed? vaccination? owner? visit?",
  [
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
