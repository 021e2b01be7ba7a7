import { REWRITTEN } from "./rewritten-phrases.prepared.ts";

// A map finds phrases that are not among its keys several times as fast as an object does, which makes them unique first.
const CANONICAL = new Map(Object.entries(REWRITTEN));

/** `canonicalWords(phrase).join(" ")` of a phrase of this package's tables: looked up, since there are ten thousand of them. */
export function canonicalPhrase(phrase: string): string {
  return CANONICAL.get(phrase) ?? phrase;
}
