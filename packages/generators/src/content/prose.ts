import { capitalised } from "../build/capitalised.ts";
import { wordsOf } from "../build/from.ts";
import type { Words } from "../build/from.ts";
import { proseGenerator } from "../build/prose-generator.ts";
import type { Generator } from "@seedloom/core";
import { phrase } from "../strings/phrase.ts";
import { sentencesAbout, sentencesOf } from "../text/local-sentences.ts";
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
  opinion:
    "Well explained|That answers my question|I had not thought of that|Good point|Not sure I agree|This helped a lot|Exactly what I was looking for|I would do it the other way round|Great work|Thanks for sharing|Could be shorter|Please keep us posted",
  verdict:
    "Would recommend it|Worth every penny|Does what it should|Better than the last one|Would not choose it again|Five stars from me|Met our expectations|A little disappointing overall",
  aside: "thank you|as far as I can tell|at least for us|to be honest|as usual|after all",
  todo: "Follow up|Call back|Send the details|Waiting for an answer|Prefers to be reached by email|Agreed by phone|Needs a second look|Handed over to a colleague|Nothing further to do|Left a message|Asked to be reminded",
  cause:
    "Changed their mind|Ordered by mistake|Duplicate entry|By request|No longer needed|Found a better price|Incomplete information|Not available in time|Did not meet the requirements|Damaged on arrival|Payment could not be taken|Schedule conflict|Moved to another address|Replaced by a newer one|Wrong size or colour|Policy violation",
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
    "I agree with the {adjective} {noun}.",
    "Could you {verb} the {noun} again?",
    "Thanks, that was {good}.",
    "We saw the same thing {when}.",
    "Looks {good} to me.",
    "{opinion}.",
    "{opinion}, {aside}.",
    "Does this also work with the {adjective} {noun}?",
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
    "{verdict}.",
    "{verdict}, above all the {part}.",
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
    "The {noun} arrived {when}, thank you.",
    "Did you get a chance to look at the {adjective} {noun}?",
    "Let me know if you need the {noun} before then.",
  ],
  [1, 3],
);
export const note = prose(
  "note",
  "A note to oneself or to colleagues.",
  [
    "Asked for a {adjective} {noun} {when}.",
    "Called {when}, will {verb} the {noun}.",
    "Check the {adjective} {noun} before the next {thing}.",
    "The {adjective} {noun} is still missing.",
    "{todo}.",
    "{todo} {when}.",
  ],
  [1, 2],
);
export const reason = prose(
  "reason",
  "Why something was done.",
  ["{cause}.", "{cause}, reported {when}.", "{cause}: the {adjective} {noun}.", "{cause}, see the {noun}."],
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
  return proseGenerator({ name, summary, sentences: sentencesOf, sentencesAbout, count });
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
