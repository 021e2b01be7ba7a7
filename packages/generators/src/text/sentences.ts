import { capitalised } from "../build/capitalised.ts";
import { phrase } from "../strings/phrase.ts";
import type { Strings } from "../strings/strings.ts";
import { wordList } from "../strings/word-list.ts";
import { earlier, later, object, people, reason, task } from "./vocabulary.ts";

const slots = { object, other: object, third: object, task, later, earlier, people, reason, Task: capitalised(task) };

/** Sentences as they stand in notes, comments and mails at work. */
export const plainSentence = capitalised(
  phrase(
    [
      "{people} will {task} {later}.",
      "Please {task} {later}.",
      "We decided to {task}, because {reason}.",
      "There are still questions about the {object}.",
      "It took longer than planned to {task}.",
      "The {object} was discussed {earlier}.",
      "Details of the {object} follow {later}.",
      "{people} asked about the {object} {earlier}.",
      "The {object} has been checked and is up to date.",
      "Do not forget to {task}.",
      "A new {object} will be available {later}.",
    ],
    slots,
    // Told apart by its punctuation, whatever the words.
    "{task}: {object}, {other}.",
  ),
);

/** Whom or what something is for. */
const purpose = wordList([
  "everyday use",
  "new members",
  "beginners",
  "all locations",
  "routine work",
  "regular customers",
  "visitors and guests",
  "internal use",
  "special cases",
  "the first year",
  "the current season",
  "the monthly report",
  "training",
  "testing",
  "demonstrations",
  "new entries",
  "older entries",
  "partners",
]);
/** The same of what programs go by. */
const ofPrograms = wordList([
  "the website",
  "the mobile app",
  "the monthly report",
  "the online shop",
  "the customer portal",
  "the newsletter",
  "the nightly backup",
  "the build server",
  "the test environment",
  "new accounts",
  "external partners",
  "the data export",
  "single sign-on",
  "the help desk",
  "the integration tests",
  "the old version",
  "monitoring",
  "the mail server",
]);
/** Besides that. */
const alsoOfPrograms = wordList([
  "the archive",
  "statistics",
  "scheduled jobs",
  "older devices",
  "the search",
  "the staging system",
  "emergencies",
]);
const who = wordList([
  "all teams",
  "the support team",
  "administrators",
  "most users",
  "the office",
  "a few partners",
  "new colleagues",
  "the field staff",
]);
const state = wordList([
  "temporary",
  "replaces the old one",
  "checked once a year",
  "still being tested",
  "ask before changing it",
  "same as last year",
  "with two exceptions",
  "until further notice",
  "in use since 2023",
  "created on request",
]);
const which = wordList(["Main", "Second", "Former", "Temporary", "Separate", "Shared", "Spare"]);

const purposes = [
  "For {purpose}.",
  "For {purpose}, {state}.",
  "Intended for {purpose}.",
  "Needed for {purpose} and for {other}.",
  "Used by {who}.",
  "Used by {who} for {purpose}.",
];
/** Told apart by what they list, where all have to differ. */
const INCLUDED = "Includes: {object}, {third}; for {purpose}.";
const describing = {
  ...slots,
  purpose,
  other: wordList([
    "rare cases",
    "the archive",
    "statistics",
    "exports",
    "the office",
    "later questions",
    "the website",
  ]),
  who,
  state,
  which,
};

/** Sentences that say what something is for and who uses it, whatever it is: they agree with any name beside them. */
export const describingSentence = phrase(purposes, describing, INCLUDED);

/**
 * The same of a thing that they name now and then.
 * @param program whether it is for programs rather than for people
 */
export function sentenceAbout(thing: string, program = false): Strings {
  const named = ["{which} {about} for {purpose}.", "{which} {about} for {purpose}, {state}."];
  return capitalised(
    phrase(
      [...purposes, ...named],
      { ...describing, ...(program && { purpose: ofPrograms, other: alsoOfPrograms }), about: wordList([thing]) },
      INCLUDED,
    ),
  );
}
