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
  "as agreed",
  "on request only",
  "valid until further notice",
]);
const added = wordList([
  "added",
  "set up",
  "created",
  "requested",
  "approved",
  "last reviewed",
  "imported from the previous system",
]);
const state = wordList([
  "still in use, although a newer one is planned",
  "a first version and will be extended",
  "complete and needs no further changes",
  "the result of several rounds of feedback",
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
        "This {about} was {added} by {people} {earlier}.",
        "This {about} is {state}.",
        "{about}, {kept}.",
        "{people} asked for this {about}, because {reason}.",
        "Replaces the {about} from last year.",
        "Please contact {people} before changing this {about}.",
        "Questions about this {about} go to {people}.",
        "See also the {object}.",
      ],
      { ...slots, about, kept, added, state },
      "Includes: {object}, {other}, {third}.",
    ),
  );
}
