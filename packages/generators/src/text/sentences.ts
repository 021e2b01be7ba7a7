import { capitalised } from "../build/capitalised.ts";
import { phrase } from "../strings/phrase.ts";
import type { Strings } from "../strings/strings.ts";
import { wordList } from "../strings/word-list.ts";
import { adjective, noun, verb } from "./vocabulary.ts";

const when = wordList([
  "today",
  "this week",
  "next month",
  "before the weekend",
  "after the meeting",
  "in the morning",
  "by the end of the quarter",
  "as soon as possible",
  "later this year",
  "on Monday",
]);
const who = wordList(["The team", "Our office", "The client", "Everybody", "The supplier", "One of us", "The board"]);
const because = wordList([
  "it saves time",
  "we agreed on it",
  "customers asked for it",
  "the old one broke",
  "it is cheaper",
]);

const kept = wordList([
  "kept up to date by the team",
  "reviewed every quarter",
  "in use since last year",
  "available to everybody",
  "checked before each release",
  "by appointment only",
  "as agreed with the client",
]);

/** Sentences about nothing in particular, as they stand in notes, comments and descriptions. */
export const plainSentence = phrase(
  [
    "The {adjective} {noun} needs another {thing} {when}.",
    "{who} will {verb} the {noun} {when}.",
    "Please {verb} the {adjective} {noun} {when}.",
    "We could {verb} the {noun}, because {because}.",
    "There is a {adjective} {noun} for every {thing}.",
    "It took longer than planned to {verb} the {noun}.",
    "The {noun} is ready and the {thing} follows {when}.",
  ],
  { adjective, noun, thing: noun, verb, when, who, because },
);

/** Sentences that describe a thing: what it is for, what comes with it, who looks after it. */
export function sentenceAbout(thing: string): Strings {
  return capitalised(
    phrase(
      [
        "This {about} covers the {adjective} {noun} and the {thing}.",
        "The {about} for the {adjective} {noun}, {kept}.",
        "A {adjective} {about} with its own {noun}.",
        "Use this {about} to {verb} the {adjective} {noun}.",
        "{who} set up this {about} to {verb} the {noun}.",
        "Replaces the earlier {about} and adds a {noun}.",
        "This {about} goes with the {adjective} {noun}, {kept}.",
      ],
      { about: wordList([thing]), adjective, noun, thing: noun, verb, who, kept },
    ),
  );
}
