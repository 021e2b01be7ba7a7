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

const kept = wordList([
  "kept up to date by the team",
  "reviewed every quarter",
  "in use since last year",
  "checked regularly",
  "changed in spring",
  "on request only",
  "agreed with all teams",
  "see the guide for details",
]);
const which = wordList(["Standard", "Additional", "Shared", "Internal", "Usual", "General", "Extra", "Alternative"]);
const where = wordList([
  "by all teams",
  "in all locations",
  "for internal purposes only",
  "when nothing else fits",
  "for new entries",
  "in reports and overviews",
  "by default",
  "in most cases",
  "only in special cases",
  "until the end of the year",
]);
const state = wordList([
  "still in use",
  "reviewed every year",
  "changed twice since then",
  "kept for older records",
  "now the usual choice",
  "to be extended soon",
  "needs no approval",
  "approved by management",
]);
/** No years: rows tell when they were made. */
const season = wordList(["spring", "summer", "autumn", "winter", "January", "March", "June", "October"]);

/** Sentences that describe a thing: what it is used for, what state it is in, who looks after it. They name it rarely, as its name stands beside them. */
export function sentenceAbout(thing: string): Strings {
  const about = wordList([thing]);
  return capitalised(
    phrase(
      [
        "Used {where}.",
        "Used {where}, {kept}.",
        "Introduced in {season}, {state}.",
        "{which} {about}, {kept}.",
        "{which} {about}, used {where}.",
        "Since {season}, {state}.",
      ],
      { ...slots, about, kept, which, where, season, state },
      "Includes: {object}, {other}, {third}.",
    ),
  );
}
