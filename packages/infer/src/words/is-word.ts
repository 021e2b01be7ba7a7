import { VOCABULARY } from "./vocabulary.ts";

/** How English words begin: at most these consonants, then a vowel. */
const ONSET =
  /^(?:[bcdfghjklmnprstvwz]|[bcfgps]l|[bcdfgpt]r|s[cklmnptw]|s[ct]r|sp[lr]|[cstwp]h|thr|shr|qu|tw|kn|wr)?[aeiouy]/;
/** Runs of consonants that they do not hold. */
const CLUSTER = /[bcdfghjklmnpqrstvwxz]{5}|[aeiou]{4}/;
/** Short words of one syllable. */
const SHORT =
  /^(?:[bcdfghjklmnprstvwy]{1,2}[aeiou]{1,2}[bcdfgklmnprstx]{1,2}e?|[aeiou][bcdfgklmnprst][aeiou][bcdfgklmnprst])$/;

/**
 * Whether that can be a word of English, and not the short form of something.
 * @example
 * ["heating", "pool", "cseq", "xdata", "gnsr"].map(isWord); // => [true, true, false, false, false]
 */
export function isWord(word: string): boolean {
  if (VOCABULARY.has(word)) return word.length > 2;
  if (word.length === 4) return SHORT.test(word);
  return word.length > 4 && ONSET.test(word) && !CLUSTER.test(word);
}
