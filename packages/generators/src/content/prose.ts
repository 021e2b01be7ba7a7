import { capitalised } from "../build/capitalised.ts";
import { wordsOf } from "../build/from.ts";
import type { Words } from "../build/from.ts";
import { proseGenerator } from "../build/prose-generator.ts";
import type { Generator } from "@seedloom/core";
import { phrase } from "../strings/phrase.ts";
import { sentencesOf } from "../text/local-sentences.ts";
import { adjective, noun, verb } from "../text/vocabulary.ts";

const vocabulary: Readonly<Record<string, Words>> = {
  adjective,
  noun,
  thing: noun,
  verb,
  when: "today|yesterday|last week|on Monday|this morning|after the update|twice this month|a few days ago",
  good: "excellent|great|really good|better than expected|just right|lovely|solid|very helpful",
  bad: "disappointing|too slow|not what I expected|poor|confusing|rather expensive|noisy",
  part: "delivery|quality|packaging|price|service|size|colour|finish|staff|manual",
  other: "support|design|return|value|fit|sound|taste|setup|atmosphere|material",
  time: "two days|a week|three months|half a year|a fortnight",
  place: "page|form|app|list|report|dialog|checkout|dashboard",
};

function prose(
  name: string,
  summary: string,
  templates: readonly string[],
  count: readonly [number, number],
): Generator {
  return proseGenerator({
    name,
    summary,
    sentences: (context) => capitalised(phrase(templates, wordsOf(vocabulary, context))),
    count,
  });
}

export const comment = prose(
  "comment",
  "What somebody writes below something.",
  [
    "I agree, the {adjective} {noun} works for {thing} and all.",
    "Could you {verb} the {noun} again?",
    "Thanks, the {adjective} {noun} is {good}.",
    "We had the same {noun} {when}.",
    "Looks {good} to me.",
  ],
  [1, 3],
);
export const reviewText = prose(
  "reviewText",
  "A customer's review.",
  [
    "The {part} was {good} and the {other} arrived {when}, so the {adjective} {noun} was worth it.",
    "{part} {good}, {other} {bad}.",
    "I have used it for {time} and the {part} is still {good}.",
    "The {other} was {bad}, but the {part} made up for it.",
    "Would buy again.",
  ],
  [1, 4],
);
export const question = prose(
  "question",
  "A question.",
  [
    "How do I {verb} a {adjective} {noun} with the {thing}?",
    "Can I {verb} the {noun} {when}?",
    "Where do I find the {adjective} {noun}?",
    "Why is the {noun} {bad}?",
  ],
  [1, 1],
);
export const answer = prose(
  "answer",
  "An answer.",
  [
    "Open the {place}, choose the {adjective} {noun} and {verb} it.",
    "You can {verb} the {noun} in the settings.",
    "Yes, that works since the last update.",
    "Not yet, but a {adjective} {noun} is planned.",
  ],
  [1, 2],
);
export const message = prose(
  "message",
  "A message between people.",
  [
    "Hi, the {adjective} {noun} is ready, could you {verb} the {thing}?",
    "Thanks for the {noun}, I will {verb} it.",
    "Are you free to {verb} the {noun}?",
    "The {noun} came {when}.",
    "See you there.",
  ],
  [1, 3],
);
export const note = prose(
  "note",
  "A note to oneself or to colleagues.",
  [
    "Customer asked for a {adjective} {noun} {when}.",
    "Called {when}, will {verb} the {noun}.",
    "Check the {adjective} {noun} before the {thing}.",
    "{adjective} {noun} missing.",
    "Follow up.",
  ],
  [1, 2],
);
export const reason = prose(
  "reason",
  "Why something was done.",
  [
    "The {adjective} {noun} was {bad}.",
    "Customer changed the {noun} {when}.",
    "No longer needs the {noun}.",
    "Duplicate {noun}.",
    "By request.",
  ],
  [1, 1],
);
export const errorMessage = prose(
  "errorMessage",
  "What a program says when it fails.",
  [
    "Cannot {verb} {noun}: {thing} not found.",
    "Timeout after 30 s while trying to {verb} the {adjective} {noun}.",
    "Invalid {noun}: expected a {adjective} {thing}.",
    "{noun} is missing.",
    "Permission denied.",
  ],
  [1, 1],
);

function plain(name: string, summary: string, count: readonly [number, number]): Generator {
  return proseGenerator({ name, summary, sentences: sentencesOf, count });
}

export const description = plain("description", "One to three plain sentences.", [1, 3]);
export const summary = plain("summary", "One or two plain sentences.", [1, 2]);
export const caption = plain("caption", "A sentence below a picture.", [1, 1]);
export const blogBody = proseGenerator({
  name: "blogBody",
  summary: "Paragraphs of a post.",
  sentences: sentencesOf,
  count: [8, 20],
  separator: " ",
});
