import { localList, localPhrases } from "../build/from.ts";
import { textGenerator } from "../build/text-generator.ts";
import { inLanguages } from "../language/in-languages.ts";
import { wordsIn } from "../language/said.ts";
import { proseGenerator } from "../build/prose-generator.ts";
import { localWords } from "../dictionary.ts";
import { capitalised } from "../build/capitalised.ts";
import { phrase } from "../strings/phrase.ts";
import { joined } from "../strings/joined.ts";
import { oneOf } from "../strings/one-of.ts";
import { wordList } from "../strings/word-list.ts";

export const occupations: readonly string[] =
  `Accountant|Actor|Architect|Baker|Barber|Bookkeeper|Bricklayer|Bus Driver|Butcher|Carpenter|Cashier|Chef|Chemist|Civil Engineer|Cleaner|Consultant|Dentist|Designer|Economist|Editor|Electrician|Farmer|Firefighter|Florist|Gardener|Geologist|Graphic Designer|Hairdresser|Journalist|Judge|Lawyer|Librarian|Locksmith|Machinist|Mechanic|Midwife|Musician|Nurse|Optician|Paramedic|Pharmacist|Photographer|Physician|Physiotherapist|Pilot|Plumber|Police Officer|Postal Worker|Programmer|Project Manager|Receptionist|Researcher|Retail Worker|Roofer|Sailor|Secretary|Shopkeeper|Social Worker|Software Developer|Statistician|Surgeon|Surveyor|Tailor|Teacher|Technician|Translator|Truck Driver|Upholsterer|Veterinarian|Waiter|Warehouse Worker|Welder|Writer`.split(
    "|",
  );

export const occupation = textGenerator({
  name: "occupation",
  summary: "What a person does for a living.",
  strings: (context) => localList(context, "occupation", wordList(occupations)),
});

/** English titles are put together, those of other languages are whole: their words agree with one another. */
const levels = wordList(["Senior", "Junior", "Lead", "Chief", "Principal", "Regional", "Deputy", "Associate"]);

export const jobTitle = textGenerator({
  name: "jobTitle",
  summary: "A title at work, e.g. Senior Marketing Manager.",
  strings: (context) =>
    inLanguages(context, (language, own) => {
      if (language !== null) return wordsIn(language, "jobTitle");
      const type = wordList(localWords(own, ({ person }) => person?.job_type));
      const area = wordList(localWords(own, ({ person }) => person?.job_area));
      return oneOf(joined(levels, " ", area, " ", type), joined(area, " ", type), wordList(occupations));
    }),
});

const hobbies = wordList([
  "hiking",
  "baking",
  "reading",
  "cycling",
  "gardening",
  "photography",
  "chess",
  "swimming",
  "board games",
  "cooking",
  "running",
  "painting",
  "birdwatching",
  "sailing",
  "old films",
  "jazz",
  "travelling",
  "climbing",
  "pottery",
  "crosswords",
]);
const job = wordList(occupations.map((name) => name.toLowerCase()));

export const bio = proseGenerator({
  name: "bio",
  summary: "A few words that a person says about themselves.",
  sentences: (context) =>
    localPhrases(context, "bio", () =>
      capitalised(
        phrase(
          [
            "{job} by day, {hobby} and {other} whenever there is time.",
            "Former {job} who found a passion for {hobby}.",
            "Likes {hobby}, {other} and good coffee.",
            "{job} and parent of two.",
            "Into {hobby}.",
          ],
          { job, hobby: hobbies, other: hobbies },
        ),
      ),
    ),
  count: [1, 2],
});
