import { capitalised } from "../build/capitalised.ts";
import { localPhrases, wordsOf } from "../build/from.ts";
import type { Words } from "../build/from.ts";
import { proseGenerator } from "../build/prose-generator.ts";
import type { Generator } from "@seedloom/core";
import { scenes } from "../data/phrases.ts";
import { wordList } from "../strings/word-list.ts";
import { mask } from "../strings/mask.ts";
import { phrase } from "../strings/phrase.ts";
import { descriptionsOf, sentencesAbout, sentencesOf } from "../text/local-sentences.ts";
import { earlier, later, object, people, task } from "../text/vocabulary.ts";

const vocabulary: Readonly<Record<string, Words>> = {
  object,
  other: object,
  task,
  later,
  earlier,
  people,
  good: "excellent|great|really good|better than expected|just right|lovely|solid|very helpful",
  opinion:
    "Well explained|That answers my question|I had not thought of that|Good point|Not sure I agree|This helped a lot|Exactly what I was looking for|I would do it the other way round|Great work|Thanks for sharing|Could be shorter|Please keep us posted",
  aside: "thank you|as far as I can tell|at least for us|to be honest|as usual|after all",
  todo: "Follow up|Details follow|Needs a second look|Handed over to a colleague|Nothing further to do|Everything as agreed|See the last entry|Imported from the old system|Please keep|Please ask before deleting|Checked twice|Completed by hand|Copied from last year|Not complete yet|Original is in the archive|Found during the clean-up|Dates to be checked|Spelling to be checked|Kept for reference|Confirmed by phone|Details by email|Agreed in the meeting|Waiting for an answer|Corrected by hand|Belongs to the entry before",
  seen: "Checked|Discussed|Changed|Confirmed|Added|Looked at|Corrected|First noted",
  due: "To be checked|To be confirmed|To be decided|Look at it again|Ask again|Expected|Ask about it",
  remark: "no change|nothing urgent|see the file|as before|more details to follow|still open",
  cause:
    "By request|No longer needed|Duplicate entry|Entered by mistake|Incomplete information|Replaced by a newer one|Technical problem|No response|Expired|Not in use any more|Agreed with the owner|Part of a clean-up|Rules have changed|Corrected entry|Out of date|Wrong person|Wrong date|Test entry",
  scene: wordList(scenes),
  year: "2019|2020|2021|2022|2023|2024|2025",
  act: "read|write|create|update|delete|open|load|parse|send|import|export",
  resource: "file|session|record|message|job|entry|item|resource",
  service: "the server|the database|the mail server|the remote host|the storage|the directory server",
  field: "email|name|date|token|address|identifier|format",
  kind: "number|date|string|valid address|list|boolean|positive number",
  id: mask("####"),
  seconds: "5|10|15|30|60|120",
  status: "400|401|403|404|409|422|429|500|502|503|504",
  mine: "address|password|email address|phone number|delivery date|payment method|language|profile picture|plan|username|invoice|order|booking|ticket|certificate|membership card|receipt",
  wish: "cancel my order|change the date|return an item|get a refund|invite a friend|export my data|delete my account|upgrade my plan|book for somebody else|pay by invoice|move my appointment|add a second address|use two accounts|bring my dog|join a group|change my name|renew my membership",
  place: "help page|form|app|list|report|dialog|checkout|dashboard",
};

function prose(
  name: string,
  summary: string,
  templates: readonly string[],
  count: readonly [number, number],
  numbered?: string,
  drawn?: string,
): Generator {
  return proseGenerator({
    name,
    summary,
    ...(drawn !== undefined && { drawn }),
    sentences: (context) =>
      localPhrases(context, name, (own) => capitalised(phrase(templates, wordsOf(vocabulary, own), numbered))),
    count,
  });
}

export const comment = prose(
  "comment",
  "What somebody writes below something.",
  [
    "{opinion}.",
    "{opinion}, {aside}.",
    "Thanks, that was {good}.",
    "We saw the same thing {earlier}.",
    "Looks {good} to me.",
    "Could somebody {task} {later}?",
    "I can {task} {later}.",
    "Is there any news about the {object}?",
  ],
  [1, 3],
  "{opinion}: {object}, {other}.",
  "postComment",
);
export const question = prose(
  "question",
  "A question.",
  [
    "How do I change my {mine}?",
    "Where do I find my {mine}?",
    "Can I {wish} {later}?",
    "How long does it take to {wish}?",
    "What happens if I {wish}?",
    "Who can help me to {wish}?",
    "Is it possible to {wish}?",
    "Do I have to pay to {wish}?",
    "Why can I not {wish}?",
  ],
  [1, 1],
  "Who can {task}: {object}, {other}?",
);
export const answer = prose(
  "answer",
  "An answer.",
  [
    "Open the {place} and look for the {object}.",
    "You can change the {object} in the settings.",
    "Yes, that works since the last update.",
    "Not yet, but it is planned.",
    "{people} will {task} {later}.",
    "As far as I know, nothing changes {later}.",
  ],
  [1, 2],
  "See the {place}, then: {object}, {other}.",
  "faq",
);
export const message = prose(
  "message",
  "A message between people.",
  [
    "Hi, could you {task} {later}?",
    "Thanks for the {object}, I will have a look {later}.",
    "Are you free {later}?",
    "The {object} arrived {earlier}, thank you.",
    "Did you get a chance to look at the {object}?",
    "Let me know if you need the {object} before then.",
    "{people} will {task} {later}, so no need to hurry.",
  ],
  [1, 3],
  "Hi, quick question about this: {object}, {other}.",
  "directMessage",
);
export const note = prose(
  "note",
  "A note to oneself or to colleagues.",
  ["{todo}.", "{todo}.", "{todo}, {remark}.", "{seen} {earlier}.", "{due} {later}."],
  [1, 1],
  "{todo}: {object}, {other}.",
);
export const reason = prose(
  "reason",
  "Why something was done.",
  ["{cause}."],
  [1, 1],
  "{cause}; {object} and {other} affected.",
);
export const errorMessage = prose(
  "errorMessage",
  "What a program says when it fails.",
  [
    "Connection to {service} timed out after {seconds} s",
    "Connection refused by {service}",
    "{service} returned status {status}",
    "Unexpected response from {service}: status {status}",
    "Could not {act} {resource} {id}: not found",
    "Could not {act} {resource}: permission denied",
    "Could not {act} {resource} {id}: already in use",
    "Too many requests, try again in {seconds} s",
    "Request timed out after {seconds} s",
    "Certificate of {service} has expired",
    "Could not resolve the name of {service}",
    "Unexpected end of input in {resource} {id}",
    "Invalid {field}: expected a {kind}",
    "Out of memory while trying to {act} {resource} {id}",
  ],
  [1, 1],
);

export const description = proseGenerator({
  name: "description",
  summary: "What something is for and who uses it; of the thing `about`, if that is given.",
  sentences: descriptionsOf,
  sentencesAbout,
  count: [1, 1],
});
export const summary = proseGenerator({
  name: "summary",
  summary: "One or two plain sentences.",
  sentences: sentencesOf,
  sentencesAbout,
  drawn: "general",
  count: [1, 2],
});
export const caption = prose(
  "caption",
  "What a picture shows.",
  ["{scene}, {year}", "{scene}", "{scene} ({year})", "{scene}, photo {id}"],
  [1, 1],
);
export const blogBody = proseGenerator({
  name: "blogBody",
  summary: "Paragraphs of a post.",
  sentences: sentencesOf,
  drawn: "general",
  count: [8, 20],
  separator: " ",
});
