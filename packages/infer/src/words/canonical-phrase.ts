import { REWRITTEN } from "./rewritten-phrases.prepared.ts";

/** `canonicalWords(phrase).join(" ")` of a phrase of this package's tables: looked up, since there are ten thousand of them. */
export function canonicalPhrase(phrase: string): string {
  return Object.hasOwn(REWRITTEN, phrase) ? REWRITTEN[phrase]! : phrase;
}
