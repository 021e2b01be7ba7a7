import type { Given } from "../data/meaning.ts";
import { withoutTrailingNoise } from "./trailing-noise.ts";
import { isWord } from "../words/is-word.ts";
import { VOCABULARY } from "../words/vocabulary.ts";
import { skewed, skewedIn } from "../given/skewed.ts";

/** Kinds that there are of nearly anything. */
const KINDS = ["Standard", "Special", "Other"];
/** The same where there is little room. */
const SHORT_KINDS = ["Basic", "Main", "Other"];

/** What people put where there is nothing to say: any more would say something that nobody knows. */
const UNSAID = ["None", "Not specified", "Other"];

/** What programs put where nobody set anything. */
const PRESET = ["default", "none"];

/** Short words that link others. */
const LINKS = new Set("to by in on at of for as up or and off per via not no".split(" "));

/** What asks, or says when: `why_now`, `how_to_join` are no short forms. */
const PARTICLES = new Set(
  "now then when how why what who whom which where here there only also ever never always again later soon".split(" "),
);

/** Words that say that something is there, not what. */
const HOLDERS = new Set(["data", "datum", "payload", "blob", "dump"]);

/** What is done, or can be: it is, or it is not. */
const DONE = /^[a-z]{3,}(?:ed|able|ible|i[sz]e|ify)$|^a?sync$/;

/** Endings of short forms for what identifies something. */
const KEYS =
  /(?:^|_)(?:[a-z]{0,3}id|uid|code|key|no|nr|num|ref|hash|iv|cd|tok|token|tag|salt|nonce|sid)(?:_[a-z]{1,2})?$|id$|Id$|ID$|Key$|hash$/i;

/** Beginnings of names of numbers. */
const NUMBERED = /^(?:num|nro|no|nr|numero|nummer|nb)(?:_|(?=[A-Z]))/i;

const CODED = /^(?:code|cod|codigo|codice|cd)(?:_|(?=[A-Z]))/i;

/** Room for what is said rather than chosen. */
const ROOM = 40;

/** Room for a person's name. */
const NAMED = 30;

/** Who does something, in languages that make one word of it: `cotizador`, `animatrice`, `cobrador`, `Betreuer`. */
const DOERS =
  /(?:[aei]d|at|it|ut|ct|st)ora?$|(?:t|is|d)eu(?:r|se)$|(?:a|u|i|t)trice$|(?:n|r|l|t|c|d)ista$|(?:at|it|ut|tt)ore$|teur$/;

/** What is no person for all that. */
const DEVICES =
  /(?:vist|list|pist|not|fact|vect|mot|sect|val|col|indicad|contad|procesad|processad|ordenad|computad|servid|identificad|generad|gerad|comparad|monit|interrupt|capt|compt|ordinat|indicat|radiat|ventilat|generat|conduct|aliment|refrigerad|congelad|marcad|atribut|horad|borrad|bord|reduct|react)(?:or|ora|eur|euse|ore|ista|a)$/;

/** Letters for what there are a few kinds of. */
export const LETTERS: Given = { generator: "choice", options: { values: ["A", "B", "C", "D"] } };

/** What can be a word of a language that is not known well: long enough, and to be spoken. */
const LIKE_WORDS = /^(?=.{5})(?!.*[^aeiouy]{6})\p{L}*[aeiouy]\p{L}*$/u;

/** Where a text goes of which nothing is known. */
interface Place {
  readonly words: readonly string[];
  /** The column's name as it is spelt. */
  readonly name: string;
  /** In characters; null where unbounded. */
  readonly maxLength: number | null;
  /** Whether all texts have that length. */
  readonly fixed: boolean;
  /** Whether names are of another language than English, in which nobody here knows all words. */
  readonly abroad?: boolean;
  /** Whether programs rather than people fill the table, or the whole database. */
  readonly programs?: boolean;
  /** Whether each row has to say something. */
  readonly needed?: boolean;
}

/**
 * What can stand in a text of which only the name and the room are known: a yes or no, a few kinds, what is said where nothing is settled,
 * or a code where the name is no word.
 */
export function modestText({
  words,
  name,
  maxLength,
  fixed,
  abroad = false,
  programs = false,
  needed = false,
}: Place): Given {
  const room = maxLength ?? 99;
  const last = words.at(-1) ?? "";
  const bare = words.filter((word) => !/^\d+$/.test(word));
  const coded = fixed && room < 9;
  const known = bare.slice(-2).every((word) => isWord(word) || LINKS.has(word));
  // `num_docente` is a number that somebody has.
  if (bare.length > 1 && NUMBERED.test(name) && room > 3)
    return { generator: "pattern", options: { regex: `[1-9][0-9]{2,${Math.min(room, 6) - 1}}` } };
  if (bare.length > 1 && CODED.test(name) && room > 5)
    return { generator: "pattern", options: { regex: "[A-Z]{2}[0-9]{3}" } };
  const isKnown = (word: string): boolean => isWord(word) || PARTICLES.has(word) || (abroad && LIKE_WORDS.test(word));
  const key = KEYS.test(name) && !(known && VOCABULARY.has(last));
  // What is held is nobody's word: `data`, `info`.
  if (HOLDERS.has(last)) return maxLength === null || room > 200 ? "json" : opaque(maxLength, fixed, name);
  const numbered = numberedCode(name, maxLength, fixed);
  if (numbered !== null) return numbered;
  if (coded || key || !isKnown(withoutTrailingNoise(bare).findLast((word) => !LINKS.has(word)) ?? ""))
    return opaque(maxLength, fixed, name);
  if (room < 5) return LETTERS;
  if (abroad && bare.length === 1 && room >= NAMED && DOERS.test(last) && !DEVICES.test(last)) return "fullName";
  if (bare.length === 1 && DONE.test(last))
    return {
      generator: "weighted",
      options: {
        values: [
          ["no", 60],
          ["yes", 40],
        ],
      },
    };
  if (programs) return skewed(PRESET, maxLength);
  if (room < ROOM) {
    // What takes several words to name has the bare kinds, as an enumeration has them.
    const kinds = room < 8 ? SHORT_KINDS : KINDS;
    return skewedIn("typeName", bare.length > 1 ? kinds.map((kind) => kind.toLowerCase()) : kinds, maxLength);
  }
  // Whoever has to say something says no "none": what is numbered tells at least what it is.
  return needed && !abroad && bare.every(isThing) ? numberedWord(bare) : skewedIn("unsettled", UNSAID, maxLength);
}

/** Whether a word may be what something is called, rather than what is done with it or how. */
const isThing = (word: string): boolean =>
  !LINKS.has(word) && !PARTICLES.has(word) && !DONE.test(word) && !/^(?:with|from|into|about|than)$/.test(word);

/** `Synonym 17`: the word itself, as nobody knows more of it. */
function numberedWord(words: readonly string[]): Given {
  const said = words.slice(-3).join(" ");
  return { generator: "pattern", options: { regex: `${said.charAt(0).toUpperCase()}${said.slice(1)} [1-9][0-9]?` } };
}

/** `dept_no char(4)`: a letter for what it numbers, and the number; null for what is called or kept otherwise. */
export function numberedCode(name: string, maxLength: number | null, fixed: boolean): Given | null {
  const letter = /^([a-z])[a-z]{2,}_?(?:no|nr|num|code|cd)$/i.exec(name)?.[1]?.toUpperCase();
  const room = maxLength ?? 99;
  if (letter === undefined || room < 4 || room > (fixed ? 8 : 6)) return null;
  return { generator: "pattern", options: { regex: `${letter}${"0".repeat(room - 4)}[0-9]{3}` } };
}

/** What a short form stands for nobody can tell: letters and digits, as keys and codes of programs are. */
function opaque(maxLength: number | null, fixed: boolean, name: string): Given {
  const room = maxLength ?? 12;
  if (room < 4 && !fixed) return LETTERS;
  const letters = /[a-z]/.test(name) ? "a-z" : "A-Z";
  if (room < 6) return { generator: "pattern", options: { regex: `[A-Z]{${fixed ? room : 3}}` } };
  const length = fixed ? room - 1 : Math.min(room, 8) - 1;
  return { generator: "pattern", options: { regex: `[${letters}][${letters}0-9]{${length}}` } };
}
