import { make, moment, some, whole, within, word } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const PEOPLE = word("ada|jonas|mira|noor|felix|lena|omar|ines");

/** What JSON holds with those who keep pages, mail, files and media. */
export const LIBRARY_SHAPES: Shapes = {
  ...within("bruteforce attempt, brute force attempt", "metadata", { user: PEOPLE }),
  ...within("what new, whats new, changelog", "data, datum", {
    changelog: "https://updates.example.com/changelog/server29",
    regular: ["Faster search", "New file picker"],
    admin: ["Check your background jobs"],
  }),
  ...within("admin action log, admin log", "detail, details", {
    tier: word("PRO|BASIC|TEAM"),
    days: some(30, 90, 365),
    note: word("by request|beta tester|refund agreed|partner"),
  }),
  ...within("stripe payment, stripe charge, stripe subscription", "metadata", {
    userId: make("uuid"),
    plan: word("basic|pro|team"),
  }),
  ...within("stripe customer", "tax id, tax ids", [
    { type: word("eu_vat|gb_vat|us_ein"), value: make("pattern", { regex: "[A-Z]{2}[0-9]{9}" }) },
  ]),
  ...within("workflow step", "input data, input datum", {
    query: word("return policy|opening hours|notice period|refund"),
    topK: whole(3, 8),
  }),
  ...within("notification", "subject parameter, subject parameters", { user: PEOPLE, at: moment }),
};
