import { localList, localPhrases } from "../build/from.ts";
import { textGenerator } from "../build/text-generator.ts";
import { inLanguages } from "../language/in-languages.ts";
import { wordsIn } from "../language/said.ts";
import { proseGenerator } from "../build/prose-generator.ts";
import { capitalised } from "../build/capitalised.ts";
import { phrase } from "../strings/phrase.ts";
import { joined } from "../strings/joined.ts";
import { numberedBy, oneOf } from "../strings/one-of.ts";
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

const positions = wordList(
  `Software Engineer|Account Manager|Sales Manager|Accountant|Customer Support Agent|Marketing Manager|Product Manager|Project Manager|Data Analyst|HR Manager|UX Designer|Financial Analyst|Operations Manager|Warehouse Supervisor|Logistics Coordinator|Office Manager|Executive Assistant|Recruiter|Business Analyst|Systems Administrator|DevOps Engineer|Quality Engineer|Test Engineer|Legal Counsel|Compliance Officer|Procurement Manager|Buyer|Payroll Specialist|Content Editor|Social Media Manager|Sales Representative|Key Account Manager|Controller|Data Scientist|Web Developer|Network Engineer|Security Analyst|Support Engineer|Technical Writer|Team Assistant|Event Manager|Facility Manager|Production Planner|Maintenance Technician|Mechanical Engineer|Electrical Engineer|Copywriter|Graphic Designer|Brand Manager|Store Manager|Sales Associate|Receptionist|Training Coordinator|Tax Adviser|Internal Auditor|Credit Controller|Billing Specialist|Customer Success Manager|Scrum Master|Solution Architect|Database Administrator|Inventory Planner|Quality Inspector|Shift Supervisor|Service Technician|Research Assistant|Communications Officer|Health and Safety Officer|Translator|Paralegal|Driver|Forklift Operator`.split(
    "|",
  ),
);
/** Beside the plain title, which most people have. */
const ranks = wordList(["Senior", "Junior", "Lead", "Assistant"]);
const heads = wordList(
  `Chief Executive Officer|Chief Financial Officer|Chief Technology Officer|Chief Operating Officer|Head of Sales|Head of Marketing|Head of Engineering|Head of People|Head of Finance|Head of Operations|Head of Customer Support|Head of Procurement|Director of Product|Director of Engineering|Director of Sales|Managing Director|Team Lead|Regional Manager`.split(
    "|",
  ),
);

/** Titles are whole in most languages: their words agree with one another. */
export const jobTitle = textGenerator({
  name: "jobTitle",
  summary: "A title at work, e.g. Senior Account Manager.",
  strings: (context) =>
    inLanguages(context, (language) => {
      if (language !== null) return wordsIn(language, "jobTitle");
      const ranked = joined(ranks, " ", positions);
      return numberedBy(
        oneOf(positions, ranked, heads),
        oneOf(positions, ranked, oneOf(positions, oneOf(positions, heads))),
      );
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
  drawn: "bio",
  count: [1, 2],
});
