import type { Ask } from "../reader.ts";

const OF_OTHERS = new Set(
  "id source from to cc bcc support reply sender notification notify invoice template subject sent owner maintainer creator author requester approver responsible reporter assignee organizer organiser admin billing alert request contact inquiry enquiry support press office".split(
    " ",
  ),
);

/** What stands beside the names of people, and of whoever was born. */
export const OF_PEOPLE = new Set("email avatar username bio birth gender phone login".split(" "));
export const OF_BODIES = new Set("birth gender surname nickname salary license passport".split(" "));
export const POSTAL = new Set("street postal city".split(" "));

/** Whether one of those words is in the name of a column of the table. */
export const tellsOf = (told: ReadonlySet<string>, { facts }: Ask["context"]): boolean =>
  [...facts.columnWords.values()].flat().some((word) => told.has(word));

/** Whether a row has an email of its own: that of an `invoice_source_email` is somebody else's. */
export const hasMail = ({ facts }: Ask["context"]): boolean =>
  [...facts.columnWords.values()].some(
    (words) => words.includes("email") && !words.some((word) => OF_OTHERS.has(word)),
  );
