import { SIGNATURES, BODY_SITES, LAB_UNITS, LIVESTOCK, PETS } from "../../../data/value-lists.ts";
import { evenly, forAll, oneOf } from "../reader.ts";
import { hasTable } from "../../../context/has-table.ts";
import type { Ask, Reader, Readers } from "../reader.ts";
import { isPlural } from "../../../words/is-plural.ts";
import { tells } from "../web/tells.ts";
import { isOfPrograms } from "./of-programs.ts";

const FARMS = /farm|herd|crop|livestock/i;

const isOfHealth = ({ context }: Ask): boolean => context.facts.noun?.noun.subject === "health";

/** What contracts and offers are subject to. */
const TERMS =
  "Payment within 30 days.|Minimum stay of two nights.|For new customers only.|Cannot be combined with other offers.|" +
  "Returns within 14 days of delivery.|Cancellation free of charge up to 48 hours before.|Deposit of 20 % on booking.";

const WEATHER = "weather temperature humidity wind forecast hike dive trail snow";

/** How well kept something is; several are those of a contract, where no weather is told of. */
const condition: Reader = (ask) => {
  if (isOfHealth(ask) || hasTable(ask.context, /patient|admission/i)) return null;
  if (isPlural(ask.context.column.name))
    return ask.as !== "text" || tells(ask.context, WEATHER) ? null : evenly(TERMS.split("|"), 0.91);
  return oneOf(["good", "like new", "fair", "new", "worn"], ask, 0.9);
};

const breed: Reader = (ask) => oneOf(hasTable(ask.context, FARMS) ? LIVESTOCK : PETS, ask, 0.92);

const species: Reader = (ask) =>
  hasTable(ask.context, FARMS) ? oneOf(["cattle", "sheep", "pig", "chicken", "goat", "horse"], ask, 0.92) : null;

const flag: Reader = (ask) => (isOfHealth(ask) ? oneOf(["normal", "abnormal", "delta"], ask, 0.88) : null);

const unit: Reader = (ask) => (isOfHealth(ask) ? oneOf(LAB_UNITS, ask, 0.88) : null);

/** What people write below their posts; of a file or a request it is a hash. */
const signature: Reader = (ask) =>
  (ask.context.facts.noun?.noun.subject === "person" || ask.context.facts.words.includes("identity")) &&
  (ask.context.maxLength ?? 999) >= 80
    ? oneOf(SIGNATURES, ask, 0.9)
    : null;

/** What tells of machines and of what is made of parts. */
const MADE_OF_PARTS =
  "part assembly bom machine equipment vehicle aircraft engine material product supplier weight inventory stock repair maintenance defect fault inspection asset manufacturer serial recipe kit";

/** Parts of blood and of machines; anywhere else those of programs. */
const component: Reader = (ask) => {
  if (ask.as !== "text" || isOfPrograms(ask)) return null;
  if (ask.context.facts.words.includes("blood"))
    return oneOf(["Red Cells", "Plasma", "Platelets", "Whole Blood"], ask, 0.94);
  if (!tells(ask.context, MADE_OF_PARTS)) return null;
  return evenly(["Housing", "Bearing", "Valve", "Gasket", "Rotor", "Bracket", "Circuit board", "Spring"], 0.87);
};

/** What people are screened for is found or not; programs show screens. */
const screen: Reader = (ask) =>
  ask.modifiers.length > 0 && !isOfPrograms(ask) && (ask.context.maxLength ?? 99) <= 20
    ? oneOf(["negative", "positive", "indeterminate"], ask, 0.9)
    : null;

/** Houses that pupils belong to. */
const house: Reader = (ask) =>
  ask.context.facts.words.some((word) => ["pupil", "student"].includes(word))
    ? oneOf(["Red", "Blue", "Green", "Yellow"], ask, 0.92)
    : null;

/** Days of a month, where its table tells the day's other numbers too. */
const dayOfMonth: Reader = ({ as, context: { facts } }) => {
  const others = [...facts.columnWords.values()].map((words) => words.join(" "));
  const beside = others.some((words) =>
    /^(?:dow|moy|qoy|day of week|day name|birth month|month of birth)$/.test(words),
  );
  return as === "integer" && beside
    ? { given: { generator: "integer", options: { min: 1, max: 28 } }, confidence: 0.95 }
    : null;
};

/** What stands before or behind the names of a person. */
const ofName =
  (generator: string): Reader =>
  ({ as, context: { facts } }) => {
    const others = [...facts.columnWords.values()].map((words) => words.join(" "));
    const named = ["first name", "given name", "family name", "last name"].some((phrase) => others.includes(phrase));
    return as === "text" && named ? { given: generator, confidence: 0.92 } : null;
  };

/** What somebody does at work; elsewhere a program's. */
const workFunction: Reader = ({ as, context }) =>
  as === "text" && ["person", "company"].includes(context.facts.noun?.noun.subject ?? "")
    ? { given: "jobTitle", confidence: 0.92 }
    : null;

/** Where a row tells of somebody's body: it refers to a person, or measures other things of bodies. */
function isOfBody({ context: { table, facts, factsOf, catalog } }: Ask): boolean {
  if (facts.noun?.noun.subject === "person") return true;
  const parts = new Set(["bmi", "height", "waist", "body", "pulse", "fat", "chest"]);
  const beside = [...facts.columnWords.values()].filter((words) => words.some((word) => parts.has(word))).length;
  const ofPerson = table.foreignKeys.some(({ references }) => {
    const parent = catalog.tables.find(({ id }) => id === references.table);
    return parent !== undefined && factsOf(parent).noun?.noun.subject === "person";
  });
  return ofPerson && beside > 0;
}

const ANIMALS = new Set(["animal", "pet", "horse", "dog", "cattle", "livestock", "cow", "herd"]);

/** What only animals have: a vet's `patients` are told by it. */
const OF_ANIMALS = /^(?:breed|breed name|breed id|microchip|microchip number|neutered|spayed|sterilized|species id)$/;

const isAnimal = ({ context: { facts } }: Ask): boolean =>
  facts.words.some((word) => ANIMALS.has(word)) ||
  (/(?:^| )patient$/.test(facts.words.join(" ")) &&
    [...facts.columnWords.values()].some((words) => OF_ANIMALS.test(words.join(" "))));

const weight: Reader = (ask) => {
  const { type } = ask.context;
  // `numeric(3,2)` has no room for what weighs something.
  if (type.kind === "decimal" && (type.scale ?? 0) > 1 && (type.precision ?? 9) - (type.scale ?? 0) < 2)
    return { given: "ratio", confidence: 0.92 };
  if (ask.as !== "decimal" && ask.as !== "integer") return null;
  const [min, max, mean] = isAnimal(ask) ? [4, 750, 320] : isOfBody(ask) ? [44, 128, 76] : [];
  if (min === undefined) return null;
  const generator = ask.as === "integer" ? "integer" : "decimal";
  const options = { min, max, mean, distribution: "normal", ...(generator === "decimal" ? { scale: 1 } : {}) };
  return { given: { generator, options }, confidence: 0.93 };
};

/** How old they are whose trade tells it. */
const AGES: readonly (readonly [who: RegExp, ages: readonly [youngest: number, oldest: number]])[] = [
  [/^(?:gymnast|cheerleader)$/, [13, 26]],
  [
    /^(?:player|athlete|footballer|goalkeeper|swimmer|runner|cyclist|boxer|wrestler|fighter|skater|skier|climber|dancer|rower|cricketer|batsman|bowler|gamer|streamer|jockey|competitor|racer|model)$/,
    [17, 36],
  ],
  [/^(?:referee|umpire|linesman|recruit|cadet|conscript|soldier|au pair)$/, [19, 45]],
  [
    /^(?:coach|manager|trainer|judge|surgeon|physician|doctor|professor|captain|pastor|priest|president|director|mayor|senator|minister|principal)$/,
    [30, 66],
  ],
  [
    /^(?:employee|staff|worker|personnel|driver|teacher|nurse|instructor|lecturer|tutor|guide|pilot|officer|therapist|engineer|technician|mechanic|chef|cook|waiter|bartender|stylist|barber|cleaner|guard|agent|rider|courier|photographer|stewardess|flight attendant|lifeguard|caregiver|babysitter|sitter|walker|groomer|midwife|pharmacist|dentist|vet|veterinarian|lawyer|attorney|inspector|supervisor|operator|cashier|receptionist|contractor|freelancer|performer|actor|actress|musician|comedian|dj)$/,
    [21, 63],
  ],
  [/^(?:applicant|candidate|donor|volunteer|insured|borrower|tenant|renter|policyholder)$/, [19, 68]],
];

const LEARNERS = new Set(["student", "pupil", "learner", "trainee"]);
const CHILDREN = new Set(["child", "kid", "pupil", "infant", "toddler"]);
/** What is kept of those who go to school. */
const OF_SCHOOL = /(?:^| )(?:guardian|parent|father|mother|grade|class|homeroom|school|roll)(?: |$)/;

/** From how old to how old those are whom the table keeps, where it tells. */
function agesOf(context: Ask["context"]): readonly [youngest: number, oldest: number] | null {
  const { facts } = context;
  const who = facts.words.at(-1) ?? "";
  // A family has all ages.
  if (who === "member" && (hasTable(context, /household|^famil(?:y|ies)$/i) || facts.words.includes("family")))
    return [2, 78];
  const told = AGES.find(([called]) => called.test(who));
  if (told !== undefined) return told[1];
  if (CHILDREN.has(who)) return [3, 15];
  if (!LEARNERS.has(who)) return null;
  return [...facts.columnWords.values()].some((words) => OF_SCHOOL.test(words.join(" "))) ? [6, 18] : [18, 29];
}

/** Who works is not yet retired, and who learns is young; what else tells of the age has to agree with the day. */
const worker: Reader = ({ as, context }) => {
  const ages = agesOf(context);
  const told = [...context.facts.columnWords.values()].some((words) => words.includes("age"));
  if (ages === null || told || (as !== "date" && as !== "timestamp")) return null;
  const day = (age: number) => new Date(context.asOf - age * 365.25 * 86_400_000).toISOString().slice(0, 10);
  return { given: { generator: "birthDate", options: { from: day(ages[1]), to: day(ages[0]) } }, confidence: 0.94 };
};

/** Animals are not as old as people. */
const birth: Reader = (ask) => {
  if (!isAnimal(ask) || (ask.as !== "date" && ask.as !== "timestamp")) return null;
  const from = new Date(ask.context.asOf - 11 * 365 * 86_400_000).toISOString().slice(0, 10);
  return { given: { generator: "date", options: { from } }, confidence: 0.95 };
};

const COATS = ["black", "brown", "white", "red", "grey", "spotted", "black and white", "fawn", "roan"];

/** Animals are of no colour that cars have, and are not as old as people. */
const coat: Reader = (ask) => (isAnimal(ask) ? oneOf(COATS, ask, 0.94) : null);
const age: Reader = (ask) =>
  isAnimal(ask) && ask.as === "integer"
    ? { given: { generator: "integer", options: { min: 0, max: 14, distribution: "exponential" } }, confidence: 0.94 }
    : null;

const site: Reader = (ask) =>
  isOfHealth(ask) || hasTable(ask.context, /patient|admission|procedureevent/i) ? oneOf(BODY_SITES, ask, 0.9) : null;

const isOfWork = ({ facts }: Ask["context"]): boolean =>
  facts.noun?.noun.subject === "person" || facts.words.some((word) => ["employee", "salary", "staff"].includes(word));

/** `matricule`, `matricula`: of a car it is on the plate, of people it is their number. */
const plate: Reader = ({ as, context }) =>
  as === "text" && isOfWork(context) && /^matr[ií]cul/i.test(context.column.name)
    ? { given: { generator: "pattern", options: { regex: "[1-9][0-9]{5}" } }, confidence: 0.95 }
    : null;

/** `cargo` is freight, and in Portuguese and Spanish a post. */
const cargo: Reader = ({ as, context }) =>
  as === "text" && isOfWork(context) ? { given: "jobTitle", confidence: 0.95 } : null;

/** People, patients and animals. */
export const livingReaders: Readers = {
  condition,
  breed,
  species,
  flag,
  ...forAll("unit, uom, unit of measure, value unit, amount unit, rate unit, result unit", unit),
  prefix: ofName("namePrefix"),
  suffix: ofName("nameSuffix"),
  ...forAll("function, job function", workFunction),
  signature,
  ...forAll("weight, body weight, current weight, birth weight", weight),
  ...forAll(
    "birth date, date of birth, birth, born, born on, birthday",
    (ask) => dayOfMonth(ask) ?? birth(ask) ?? worker(ask),
  ),
  dom: dayOfMonth,
  ...forAll("color, coat, coat color, fur color", coat),
  ...forAll("age, average age, age average", age),
  house,
  ...forAll("component, component name", component),
  ...forAll("screen, screening, screen result", screen),
  ...forAll("site, body site, anatomic site, body part, side, injection site", site),
  "license plate": plate,
  cargo,
};
