import { literalDefault } from "../../context/literal-default.ts";
import { skewed } from "../../given/skewed.ts";
import { forAll, oneOf } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";
import { tells, wordsOf } from "./web/tells.ts";

/** Words of tables and columns beside, and what people's things come from there. */
const ORIGINS: readonly (readonly [beside: string, values: string])[] = [
  [
    "enquiry inquiry lead prospect registration signup waitlist reservation booking applicant applications member",
    "website|referral|phone|walk_in|social_media|email|event",
  ],
  ["vacancy job posting", "company_website|job_board|referral|agency|social_media"],
  [
    "income donation fundraiser fundraising raise fund sponsorship grant dues club",
    "donation|membership fees|fundraiser|sponsorship|grant|event",
  ],
  ["weight measurement reading workout sleep step heart vital", "manual|device|import|app"],
  ["identity directory ldap", "local|ldap|saml|oauth"],
  ["trend research statistic citation quote fact news", "report|press release|website|interview|survey|newsletter"],
];

/** Where something comes from is asked of the table first: only what programs note down comes by a way into a program. */
const source: Reader = (ask) => {
  if (ask.modifiers.length > 0 && ask.modifiers.at(-1) !== "data") return null;
  const own = new Set(ask.context.facts.words);
  const found =
    ORIGINS.find(([beside]) => beside.split(" ").some((word) => own.has(word))) ??
    (ask.context.facts.noun?.noun.subject === "person" ? ORIGINS[0] : undefined);
  return found === undefined ? null : oneOf(found[1].split("|"), ask, 0.87);
};

/** How far something or somebody may go, in programs that have a few steps of it. */
const STEPS = new Set(
  "access notification trust visibility privacy security spam watch permission mentionable messageable role admin alert protection verbosity logging feed".split(
    " ",
  ),
);
const STEPPED = new Set("watch role permission subscription notification".split(" "));

/** A handful where programs have steps of it; people and players go further. */
const level: Reader = ({ as, modifiers, context: { facts, words, column } }) =>
  as === "integer" &&
  Number(literalDefault(column) ?? 0) < 4 &&
  (words.slice(0, -1).some((word) => STEPS.has(word)) ||
    (modifiers.length === 0 && STEPPED.has(facts.words.at(-1) ?? "")))
    ? { given: skewed([1, 0, 2, 3]), confidence: 0.87 }
    : null;

/** Who has a spouse: `parent_links`, `emergency_contact`, or a table with their telephones. */
const PEOPLE =
  "person people contact patient guardian dependent dependant emergency kin family member beneficiary child parent student pupil guarantor borrower employee phone mobile birth gender insured subscriber visitor spouse household relative caregiver resident first last";

/** What things are to one another. */
const relation: Reader = (ask) => {
  // `parentesco` is one of people, and of nothing else.
  if (tells(ask.context, PEOPLE) || !/rel/i.test(ask.context.column.name)) return null;
  const words = wordsOf(ask.context);
  const ofModel = ["model", "field", "module", "join", "lhs", "rhs", "cardinality"].some((word) => words.has(word));
  return oneOf(
    ofModel
      ? ["many_to_one", "one_to_many", "many_to_many", "one_to_one"]
      : ["related", "parent", "child", "duplicate"],
    ask,
    0.9,
  );
};

/** In two letters it is a state of a country, unless it begins somewhere. */
const state: Reader = ({ as, modifiers, context }) => {
  if (as !== "text" || modifiers.length > 0 || context.maxLength !== 2 || context.column.default !== null) return null;
  // Beside a city it goes with that.
  return tells(context, "city town county zip postal street") ? null : { given: "regionCode", confidence: 0.93 };
};

/** Formats of what is not a file. */
const FORMATS: readonly (readonly [of: string, values: string])[] = [
  ["subtitle caption", "srt|vtt|ass"],
  ["coordinate latitude longitude", "dd|ddm|dms"],
  ["postal zip postcode", "#####|####|@#@ #@#|@@## #@@"],
  ["phone telephone", "+## ### #######|(###) ###-####|### ### ####"],
  ["body message content comment text description note", "html|markdown|plain"],
  ["print label ticket card badge", "A4|A5|Letter|label"],
  ["name address", "{first} {last}|{last}, {first}"],
  ["number", "#,##0.00|#.##0,00|# ##0,00"],
  ["report invoice template letter recurring mail", "pdf|html|csv|xlsx"],
];

const format: Reader = (ask) => {
  const told = [...ask.modifiers.toReversed(), ...ask.context.facts.words.toReversed()];
  const found = told
    .map((word) => FORMATS.find(([of]) => of.split(" ").includes(word)))
    .find((each) => each !== undefined);
  return found === undefined ? null : oneOf(found[1].split("|"), ask, 0.7);
};

/** Words for one of a few that say nothing without what stands around them. */
export const fewWordReaders: Readers = {
  ...forAll("source, data source", source),
  ...forAll("level", level),
  ...forAll("relation, relationship, relation type, relationship type", relation),
  ...forAll("state", state),
  ...forAll("format", format),
};
