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
  "available to everybody",
  "checked regularly",
  "changed in spring",
  "on request only",
  "valid until further notice",
]);
const which = wordList([
  "main",
  "second",
  "new",
  "temporary",
  "small",
  "large",
  "shared",
  "additional",
  "simple",
  "former",
]);
const whom = wordList([
  "daily use",
  "the northern area",
  "the southern area",
  "newcomers",
  "special cases",
  "the whole group",
  "the busy months",
  "the town branch",
  "visitors",
  "weekends",
]);
const year = wordList(["2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"]);
const state = wordList([
  "still in use, although a newer one is planned",
  "a first version and will be extended",
  "complete and needs no further changes",
  "one of the most used",
  "the usual choice",
  "only needed in special cases",
  "open to everybody",
  "under review",
]);

/** Sentences that describe a thing: where it comes from, what state it is in, who looks after it. */
export function sentenceAbout(thing: string): Strings {
  const about = wordList([thing]);
  return capitalised(
    phrase(
      [
        "{which} {about} for {whom}.",
        "{which} {about}, {kept}.",
        "{which} {about} since {year}.",
        "This {about} is {state}.",
        "{about}, {kept}.",
        "Replaces the {about} from {year}.",
        "{about} for {whom}, since {year}.",
      ],
      { ...slots, about, kept, which, whom, year, state },
      "Includes: {object}, {other}, {third}.",
    ),
  );
}
