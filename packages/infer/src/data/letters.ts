/**
 * What is written in columns that are read as a message, a note, a subject or a text of any kind, by words of the column's and the table's
 * names: manners of `rowText`. The first that applies.
 */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:status message|custom message|away|presence|mood|out office|out of office|vacation|auto ?reply|absence)\b/,
    "presence",
  ],
  [/\b(?:reject\w*|declin\w*|refus\w*|quota|limit|warn\w*|block|closed|maintenance|unavailable|disabled)\b/, "refusal"],
  [/\b(?:invit\w*|welcome|greeting|gift|custom|personal|share|donation|dedication|thank\w*)\b/, "invitation"],
  [/\b(?:advice|tip|insight|recommendation|suggestion|coach\w*|hint)\b/, "advice"],
  [/\b(?:form|help|prompt|placeholder|tooltip)\b/, "help"],
  [
    /\b(?:job|task|queue|run|import|export|sync|history|blocklist|log|result|execution|event|migration|build|check|scan|backup|webhook|delivery|auth|authentication|command|test|errors?|failure|fault|exception|output|completion|poller|alarm)\b/,
    "outcome",
  ],
  [
    /\b(?:feedback|contact|inquiry|enquiry|registration|application|request|lead|signup|question|support|complaint|quote|booking|appointment|reservation)\b/,
    "enquiry",
  ],
];

/** Generators of texts that say nothing in particular, and what is written in their place. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ["message", "notice"],
  ["subject", "subject"],
  ["note", "memo"],
  ["paragraph", "page"],
  ["paragraphs", "page"],
  ["blogBody", "page"],
]);

/** What is filled in where somebody writes from a template. */
export const MUSTACHES: readonly string[] = [
  "Hello {{name}},\n\nthank you for your message. We will get back to you.\n\n{{sender}}",
  "Dear {{name}},\n\nplease find attached {{document}}.\n\nKind regards\n{{sender}}",
  "{{title}}\n\n{{body}}\n\n{{url}}",
  '{"text":"{{title}}: {{url}}"}',
  "{{event}}: {{title}} ({{status}})",
  "# {{title}}\n\n{{description}}\n\nLast changed: {{updated_at}}",
];

/** What is watched, and tells of it: nobody is away there. */
const WATCHED = /\b(?:notification|alert|alarm|reminder|rule|trigger|device|sensor|monitor|check)\b/;

/** How a message is told, by the words of its column and its table. */
export function messageTold(column: string, table: string): string {
  if (column === "custom message" && WATCHED.test(table)) return "notice";
  const [, told] =
    MESSAGES.find(([pattern]) => pattern.test(column)) ?? MESSAGES.find(([pattern]) => pattern.test(table)) ?? [];
  return told ?? "notice";
}
