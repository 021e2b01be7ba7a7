import {
  AIRCRAFT,
  STAGES_OF_BUILDS,
  SIGNATURES,
  BODY_SITES,
  CARE_SERVICES,
  LAB_UNITS,
  LIVESTOCK,
  MEDIA,
  PETS,
  WORLD_REGIONS,
} from "../../data/value-lists.ts";
import { skewedIn } from "../skewed.ts";
import { evenly, forAll, hasTable, oneOf } from "./reader.ts";
import type { Ask, Reader, Readers } from "./reader.ts";

/** Tables of programs that keep code; reports are none of them. */
const CODE = /(?:^|_)(?:repos?|repositor\w*|commits?|pipelines?|deploy\w*|merge\w*|releases?|builds?)(?:_|$)/i;
/** Tables of versions of code. */
const TAGGED = /(?:^|_)(?:releases?|repos?|repositor\w*|commits?)(?:_|$)/i;

const FARMS = /farm|herd|crop|livestock/i;

const isOfHealth = ({ context }: Ask): boolean => context.facts.noun?.noun.subject === "health";

const level: Reader = (ask) => {
  if (["log", "trace", "logging"].some((word) => ask.context.facts.words.includes(word))) {
    return ask.as === "text" ? { given: "logLevel", confidence: 0.93 } : null;
  }
  const words = ask.context.facts.words;
  if (words.some((word) => ["skill", "language", "proficiency"].includes(word))) {
    return oneOf(["intermediate", "advanced", "beginner", "expert"], ask, 0.9);
  }
  const belong = words.some((word) => ["member", "membership", "player"].includes(word));
  return ask.phrase === "rank" && belong
    ? oneOf(["member", "officer", "veteran", "recruit", "leader"], ask, 0.9)
    : null;
};

/** An aircraft's model and its seats are not a car's. */
const aircraft: Reader = (ask) => {
  if (!ask.context.facts.words.some((word) => word === "aircraft" || word === "airplane" || word === "plane"))
    return null;
  if (ask.phrase === "model") return oneOf(AIRCRAFT, ask, 0.95);
  return ask.as === "integer" ? evenly([50, 76, 100, 144, 150, 174, 180, 189, 220, 290, 350], 0.95) : null;
};

const condition: Reader = (ask) =>
  isOfHealth(ask) || hasTable(ask.context, /patient|admission/i)
    ? null
    : oneOf(["good", "like new", "fair", "new", "worn"], ask, 0.9);

const medium: Reader = (ask) =>
  hasTable(ask.context, /artist|artwork|painting|exhibition|museum/i) ? oneOf(MEDIA, ask, 0.92) : null;

const breed: Reader = (ask) => oneOf(hasTable(ask.context, FARMS) ? LIVESTOCK : PETS, ask, 0.92);

const species: Reader = (ask) =>
  hasTable(ask.context, FARMS) ? oneOf(["cattle", "sheep", "pig", "chicken", "goat", "horse"], ask, 0.92) : null;

/** The region of a country or of a state is a part of the world or of the land. */
const region: Reader = ({ as, context: { facts } }) => {
  if (as !== "text") return null;
  const about = facts.noun?.words;
  if (about === "country" || about === "nation")
    return { given: { generator: "choice", options: { values: WORLD_REGIONS } }, confidence: 0.9 };
  return about === "us state" ? { given: "usStateRegion", confidence: 0.95 } : null;
};

const flag: Reader = (ask) => (isOfHealth(ask) ? oneOf(["normal", "abnormal", "delta"], ask, 0.88) : null);
const unit: Reader = (ask) => (isOfHealth(ask) ? oneOf(LAB_UNITS, ask, 0.88) : null);
const service: Reader = (ask) => (hasTable(ask.context, /patient|admission/i) ? oneOf(CARE_SERVICES, ask, 0.88) : null);

const ofState =
  (generator: string): Reader =>
  ({ as, context: { facts } }) =>
    as === "text" && facts.noun?.words === "us state" ? { given: generator, confidence: 0.95 } : null;

/** Methods of requests stand beside what is requested, those of payments beside money; others are a program's, or ways of doing. */
const method: Reader = (ask) => {
  if (ask.as !== "text") return null;
  const { facts } = ask.context;
  const words = [...facts.columnWords.values()].flat();
  const has = (...wanted: readonly string[]) => words.some((word) => wanted.includes(word));
  if (has("url", "uri", "path", "endpoint", "route", "sip", "http", "request"))
    return { given: "httpMethod", confidence: 0.92 };
  if (has("amount", "paid", "payment", "fee", "price", "currency")) return { given: "paymentMethod", confidence: 0.9 };
  const subject = facts.noun?.noun.subject ?? "";
  if (["log", "software", "internet"].includes(subject)) return null;
  return oneOf(["online", "phone", "in_person", "email", "app"], ask, 0.62);
};

/** What compares stands in rules; other operators run something. */
const operator: Reader = (ask) => {
  const words = [...ask.context.facts.columnWords.values()].flat();
  const rule = words.some((word) =>
    ["threshold", "condition", "rule", "field", "value", "filter", "operand"].includes(word),
  );
  return rule || ask.as !== "text" ? null : { given: "companyName", confidence: 0.8 };
};

const stage: Reader = (ask) =>
  hasTable(ask.context, /pipeline|build|runner|commit|deploy/i) ? oneOf(STAGES_OF_BUILDS, ask, 0.9) : null;

const image: Reader = ({ as, context }) =>
  as === "text" && hasTable(context, /runner|pipeline|container|cluster|deployment|pod/i)
    ? { given: "containerImage", confidence: 0.9 }
    : null;

/** What people write below their posts; of a file or a request it is a hash. */
const signature: Reader = (ask) =>
  (ask.context.facts.noun?.noun.subject === "person" || ask.context.facts.words.includes("identity")) &&
  (ask.context.maxLength ?? 999) >= 80
    ? oneOf(SIGNATURES, ask, 0.9)
    : null;

const technology: Reader = (ask) =>
  hasTable(ask.context, /cve|vulnerab|stack|scan|repositor|deploy|dependenc/i)
    ? oneOf(
        [
          "nginx",
          "PostgreSQL",
          "OpenSSL",
          "Django",
          "React",
          "Log4j",
          "Redis",
          "WordPress",
          "Spring Boot",
          "Node.js",
          "Apache HTTP Server",
          "Kubernetes",
        ],
        ask,
        0.92,
      )
    : (ask.context.maxLength ?? 99) < 8 && hasTable(ask.context, /tower|cell|subscriber|antenna|network/i)
      ? oneOf(["4G", "5G", "LTE", "3G", "2G"], ask, 0.92)
      : null;

/** Classes of cars and rooms in a few letters. */
const shortCategory: Reader = (ask) =>
  (ask.context.maxLength ?? 99) <= 4
    ? oneOf(["A", "B", "C", "D", "E"], ask, 0.9)
    : (ask.context.maxLength ?? 99) <= 12
      ? oneOf(["general", "work", "travel", "internal", "other"], ask, 0.88)
      : null;

/** Tags of code name versions, those of texts name topics. */
const tag: Reader = ({ as, context }) =>
  as === "text" &&
  ((hasTable(context, TAGGED) &&
    (TAGGED.test(context.table.name) ||
      context.table.columns.some(({ name }) => /sha|commit|release|image|version|git/i.test(name)))) ||
    context.facts.noun?.words === "version")
    ? { given: { generator: "pattern", options: { regex: "v[1-5]\\.[0-9]\\.[0-9]{1,2}" } }, confidence: 0.9 }
    : null;

/** Topics of message brokers are paths. */
const topic: Reader = ({ as, context: { facts } }) =>
  as === "text" &&
  [...facts.columnWords.values()].flat().some((word) => ["qos", "mqtt", "payload", "broker"].includes(word))
    ? {
        given: {
          generator: "pattern",
          options: { regex: "(site|plant|home)/[a-z]{4}[0-9]{2}/(temperature|status|power)" },
        },
        confidence: 0.93,
      }
    : null;

/** Where a table stores what it names: a key of storage, and the service that has it. */
const isStorage = ({ facts }: Ask["context"]): boolean =>
  facts.words.some((word) => ["storage", "blob", "bucket"].includes(word));
const storageKey: Reader = ({ as, context }) =>
  as === "text" && isStorage(context)
    ? { given: { generator: "pattern", options: { regex: "[a-z0-9]{28}" } }, confidence: 0.94 }
    : null;
const storageService: Reader = (ask) =>
  isStorage(ask.context) ? oneOf(["local", "s3", "gcs", "azure"], ask, 0.94) : null;

/** What programs call the tables of their applications. */
const modelOfProgram: Reader = (ask) =>
  [...ask.context.facts.columnWords.values()].some((words) => words.join(" ") === "application label")
    ? oneOf(["user", "group", "order", "product", "session", "permission", "comment", "invoice"], ask, 0.95)
    : null;

/** The data of a row that has no other: an object. */
const longData: Reader = ({ as, modifiers, context }) =>
  as === "text" && modifiers.length === 0 && (context.maxLength ?? 9999) > 500
    ? { given: "json", confidence: 0.62 }
    : null;

/** What somebody looked for. */
const term: Reader = (ask) =>
  ask.context.facts.words.includes("search")
    ? evenly(
        ["running shoes", "train tickets", "weather tomorrow", "coffee machine", "birthday gift", "hotel lisbon"],
        0.92,
      )
    : null;

const OF_PROGRAMS = new Set("software internet log device setting".split(" "));
const isOfPrograms = ({ context: { facts } }: Ask): boolean => OF_PROGRAMS.has(facts.noun?.noun.subject ?? "");

/** Who drives; programs load drivers too. */
const driver: Reader = (ask) =>
  ask.as === "text" && !isOfPrograms(ask) ? { given: "fullName", confidence: 0.9 } : null;

/** Parts of blood, of machines and of programs. */
const component: Reader = (ask) => {
  if (ask.as !== "text" || isOfPrograms(ask)) return null;
  if (ask.context.facts.words.includes("blood"))
    return oneOf(["Red Cells", "Plasma", "Platelets", "Whole Blood"], ask, 0.94);
  return evenly(["Housing", "Bearing", "Valve", "Gasket", "Rotor", "Bracket", "Circuit board", "Spring"], 0.87);
};

/** What people are screened for is found or not; programs show screens. */
const screen: Reader = (ask) =>
  ask.modifiers.length > 0 && !isOfPrograms(ask) && (ask.context.maxLength ?? 99) <= 20
    ? oneOf(["negative", "positive", "indeterminate"], ask, 0.9)
    : null;

/** Numbers of units: of a house beside an address, of things elsewhere. */
const unitNumber: Reader = ({ as, context }) => {
  const { facts } = context;
  const words = [...facts.words, ...[...facts.columnWords.values()].flat()];
  const housed = ["street", "city", "address", "tenant", "lease", "building", "apartment", "floor", "rent", "bedroom"];
  const houses = hasTable(context, /tenant|lease|propert|building|apartment/i);
  return as === "text" && !houses && !words.some((word) => housed.includes(word))
    ? { given: { generator: "pattern", options: { regex: "[A-Z][0-9]{7}" } }, confidence: 0.93 }
    : null;
};

/** Titles beside a director are of films. */
const filmTitle: Reader = ({ as, context: { facts } }) =>
  as === "text" && [...facts.columnWords.values()].flat().some((word) => ["director", "film", "movie"].includes(word))
    ? { given: "movieTitle", confidence: 0.9 }
    : null;

/** Houses that pupils belong to. */
const house: Reader = (ask) =>
  ask.context.facts.words.some((word) => ["pupil", "student"].includes(word))
    ? oneOf(["Red", "Blue", "Green", "Yellow"], ask, 0.92)
    : null;

/** Formats of pictures. */
const format: Reader = (ask) =>
  ask.context.facts.words.some((word) => ["image", "photo", "picture", "thumbnail"].includes(word))
    ? oneOf(["jpg", "png", "webp", "gif"], ask, 0.94)
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

/** How far code is tested. */
const coverage: Reader = ({ as, context }) =>
  (as === "decimal" || as === "integer") && hasTable(context, /build|pipeline|commit|merge|test/i)
    ? { given: "percentage", confidence: 0.95 }
    : null;

/** What somebody does at work; elsewhere a program's. */
const workFunction: Reader = ({ as, context }) =>
  as === "text" && ["person", "company"].includes(context.facts.noun?.noun.subject ?? "")
    ? { given: "jobTitle", confidence: 0.92 }
    : null;

/** Whole numbers that are shares are percentages. */
const share: Reader = ({ as }) => (as === "integer" ? { given: "percentage", confidence: 0.9 } : null);

/** Bytes, where a file is told of. */
const size: Reader = ({ as, context: { facts, type } }) => {
  const words = new Set([...facts.columnWords.values()].flat());
  const file = ["path", "mime", "checksum", "filename", "etag", "mimetype", "extension"].some((word) =>
    words.has(word),
  );
  return as === "integer" && file && type.kind === "integer" && type.bits > 16
    ? { given: "fileSize", confidence: 0.9 }
    : null;
};

const stars: Reader = ({ as, context }) =>
  as === "integer" && ["software", "internet"].includes(context.facts.noun?.noun.subject ?? "")
    ? { given: "count", confidence: 0.93 }
    : null;

const folder: Reader = (ask) =>
  ask.context.facts.noun?.noun.subject === "message"
    ? oneOf(["inbox", "sent", "archive", "trash", "drafts"], ask, 0.92)
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
const isAnimal = ({ context: { facts } }: Ask): boolean => facts.words.some((word) => ANIMALS.has(word));

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

/** Animals are not as old as people. */
const birth: Reader = (ask) => {
  if (!isAnimal(ask) || (ask.as !== "date" && ask.as !== "timestamp")) return null;
  const from = new Date(ask.context.asOf - 11 * 365 * 86_400_000).toISOString().slice(0, 10);
  return { given: { generator: "date", options: { from } }, confidence: 0.95 };
};

const site: Reader = (ask) =>
  isOfHealth(ask) || hasTable(ask.context, /patient|admission|procedureevent/i) ? oneOf(BODY_SITES, ask, 0.9) : null;

/** Codes of answers are numbers, in text too. */
const replyCode: Reader = ({ as, context }) =>
  as === "text" && (context.maxLength ?? 3) <= 4
    ? {
        given: {
          generator: "choice",
          options: { values: ["200", "200", "201", "302", "400", "404", "486", "500", "503"] },
        },
        confidence: 0.9,
      }
    : null;

/** Branches of code stand where code is built; others are offices. */
const branch: Reader = (ask) =>
  ask.as === "text" && hasTable(ask.context, CODE) ? { given: "gitBranch", confidence: 0.94 } : null;

const domain: Reader = ({ as, context: { facts } }) => {
  const ofCompany = [...facts.columnWords.values()].some(([first]) => first === "company" || first === "organization");
  return as === "text" && facts.noun?.noun.subject === "account" && ofCompany
    ? { given: "companyDomain", confidence: 0.92 }
    : null;
};

const by: Reader = ({ as }) => (as === "text" ? { given: "username", confidence: 0.6 } : null);

/** Programs keep languages of users and pages as codes; of films and patients people read the names. */
const SPOKEN_TO = new Set("user account session site page website member profile device subscriber setting".split(" "));
const language: Reader = ({ as, context: { column, facts } }) =>
  as === "text" && (/(?:^|_)lang$/i.test(column.name) || SPOKEN_TO.has(facts.noun?.words ?? facts.words.at(-1) ?? ""))
    ? { given: "languageCode", confidence: 0.94 }
    : null;

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

/** Who invites people is no machine. */
const host: Reader = (ask) =>
  ask.as === "text" && ["event", "food", "property"].includes(ask.context.facts.noun?.noun.subject ?? "")
    ? { given: "fullName", confidence: 0.93 }
    : null;

/** By whom people are known elsewhere. */
const identityProvider: Reader = ({ as, context: { facts } }) =>
  as === "text" &&
  facts.words.some((word) => ["identity", "oauth", "social", "sso", "login", "authentication"].includes(word))
    ? { given: "oauthProvider", confidence: 0.94 }
    : null;

const TOPICS = [
  "Technology",
  "Travel",
  "Food",
  "Health",
  "Business",
  "Culture",
  "Science",
  "Sports",
  "Education",
  "Music",
  "Family",
  "Nature",
];
const AFFAIRS = ["General", "Technical", "Administrative", "Internal", "External", "Other"];

/** Texts and events have topics; what programs, devices and offices sort has plain kinds. */
const topicOf: Reader = (ask) => {
  const { unique, inKey, facts, table } = ask.context;
  const subject = facts.noun?.noun.subject ?? "";
  if (ask.as !== "text" || unique || inKey || ask.modifiers.length > 0 || (ask.context.maxLength ?? 99) <= 12)
    return null;
  if (["product", "food", "finance", "payment", "order", "company"].includes(subject)) return null;
  if (table.columns.some(({ name }) => /price|sku|stock|amount|brand/i.test(name))) return null;
  if (["content", "event", "media", "education"].includes(subject))
    return { given: skewedIn("category", TOPICS, ask.context.maxLength), confidence: 0.9 };
  return oneOf(AFFAIRS, ask, 0.86);
};

/** Parts of an application that people are let into. */
const appModule: Reader = (ask) =>
  ask.context.facts.words.some((word) => ["permission", "role", "access", "privilege", "right", "menu"].includes(word))
    ? oneOf(
        [
          "users",
          "reports",
          "settings",
          "billing",
          "inventory",
          "calendar",
          "documents",
          "messages",
          "orders",
          "audit",
        ],
        ask,
        0.93,
      )
    : null;

/** Words that are one thing here and another there. */
export const kindReaders: Readers = {
  ...forAll("level, rank", level),
  model: (ask) => modelOfProgram(ask) ?? aircraft(ask),
  ...forAll("seat, capacity, seating capacity", aircraft),
  topic,
  key: storageKey,
  ...forAll("service name, service", (ask) => storageService(ask) ?? service(ask)),
  condition,
  medium,
  breed,
  species,
  region,
  flag,
  ...forAll("unit, uom, unit of measure, value unit, amount unit, rate unit, result unit", unit),
  domain,
  branch,
  by,
  ...forAll("state abbreviation, state code", ofState("usStateCode")),
  "state region": ofState("usStateRegion"),
  ...forAll("method, http method, request method", method),
  ...forAll("operator, operated by", operator),
  ...forAll("stage, job stage, stage name", stage),
  image,
  ...forAll("tag name, tag, git tag, lower tag name, version tag", tag),
  prefix: ofName("namePrefix"),
  suffix: ofName("nameSuffix"),
  coverage,
  ...forAll("function, job function", workFunction),
  ...forAll("ratio, done ratio, share, progress ratio", share),
  size,
  signature,
  ...forAll("host name, host", host),
  ...forAll("provider, provider name", identityProvider),
  ...forAll("technology, technology name, tech", technology),
  ...forAll("module, module name", appModule),
  ...forAll("group code, class code", shortCategory),
  category: (ask) => shortCategory(ask) ?? topicOf(ask),
  ...forAll("stars, star, star count, stargazer", stars),
  ...forAll("folder, mailbox folder", folder),
  ...forAll("weight, body weight, current weight, birth weight", weight),
  ...forAll("birth date, date of birth, birth", (ask) => dayOfMonth(ask) ?? birth(ask)),
  dom: dayOfMonth,
  term,
  house,
  driver,
  ...forAll("component, component name", component),
  ...forAll("screen, screening, screen result", screen),
  "unit number": unitNumber,
  ...forAll("production title, film title, working title", filmTitle),
  ...forAll("format, image format, file format", format),
  data: longData,
  ...forAll("site, body site, anatomic site, body part, side, injection site", site),
  ...forAll("language, lang", language),
  "license plate": plate,
  cargo,
  ...forAll("reply code, response code, sip code, http code, http status", replyCode),
};
