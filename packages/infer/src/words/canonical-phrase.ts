import { Dictionary } from "./dictionary.ts";
import { CANONICAL, REWRITTEN } from "./rewritten-phrases.prepared.ts";

const CANONICAL_OF = new Dictionary<string>(REWRITTEN, CANONICAL);

/** `canonicalWords(phrase).join(" ")` of a phrase of this package's tables: looked up, since there are ten thousand of them. */
export function canonicalPhrase(phrase: string): string {
  return CANONICAL_OF.get(phrase) ?? phrase;
}
