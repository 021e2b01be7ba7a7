import { KNOWN_WORDS } from "./known-words.prepared.ts";

/** Every word that the tables of this package know: what a run of letters without separators may be cut into. */
export const VOCABULARY: ReadonlySet<string> = new Set(KNOWN_WORDS);
