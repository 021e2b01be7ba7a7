import type { Given } from "../data/meaning.ts";
import { ofPrograms } from "../data/words-of-programs.ts";
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
const DONE =
  /^(?!speed$|feed$|need$|seed$|breed$|table$|cable$|size$)[a-z]{3,}(?:ed|able|ible|i[sz]e|ify)$|^a?sync$|^significant$/;

/** Endings of short forms for what identifies something. */
const KEYS =
  /(?:^|_)(?:[a-z]{0,3}id|uid|ident|code|key|no|nr|num|ref|hash|iv|cd|tok|token|tag|salt|nonce|sid)(?:_[a-z]{1,2})?$|id$|Id$|ID$|Key$|hash$/i;

/** Beginnings of names of numbers. */
const NUMBERED = /^(?:num|nro|no|nr|numero|nummer|nb)(?:_|(?=[A-Z]))/i;

const CODED = /^(?:code|cod|codigo|codice|cd)(?:_|(?=[A-Z]))/i;

/** Room for what is said rather than chosen. */
const ROOM = 40;

/** Room for a word. */
const ENOUGH = 10;

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
  /** Whether it is called as its table is: what its rows are known by. */
  readonly ofTable?: boolean;
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
  ofTable = false,
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
  if (HOLDERS.has(last))
    return maxLength === null || room > 200 ? "json" : opaque({ maxLength, fixed, name, programs });
  const numbered = numberedCode(name, maxLength, fixed);
  if (numbered !== null) return numbered;
  const property = room >= ENOUGH || fixed ? ofPrograms(bare, maxLength, programs) : null;
  if (property !== null) return property;
  if (
    coded ||
    key ||
    (ofTable && !VOCABULARY.has(last)) ||
    !isKnown(withoutTrailingNoise(bare).findLast((word) => !LINKS.has(word)) ?? "")
  )
    return opaque({ maxLength, fixed, name, programs });
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

/** Names of what nobody is to guess: such texts are hexadecimal digits in any program. */
const SECRET = /(?:key|hash|salt|nonce|secret|tok|token|iv|mac|sig|digest|jkt)(?:_[a-z]{1,2})?$/i;

/** Names of what identifies something. */
const IDENTIFIER = /(?:id|(?<![a-z])ident)$/i;

/** Whether a text is one of those: what it says is as good as any other, so that there is no need to leave it out. */
export const isKeyed = (name: string): boolean => SECRET.test(name) || IDENTIFIER.test(name);

/** What a short form stands for nobody can tell: a code that begins with its letters, or digits where it is a secret or a key. */
function opaque({ maxLength, fixed, name, programs = false }: Omit<Place, "words">): Given {
  const room = maxLength ?? 99;
  if (room < 4 && !fixed) return LETTERS;
  if (fixed && room < 6) return { generator: "choice", options: { values: codesOf(name, room) } };
  if (room < 6 || (fixed && room < 9))
    return { generator: "pattern", options: { regex: `[A-Z]{${fixed ? room : 3}}` } };
  // Nobody's name has room for just as many.
  const isDigest = (room === 32 || room === 40) && name.length < 4;
  if (isDigest || SECRET.test(name)) return hexadecimal(room >= 32 ? 32 : room >= 16 ? 16 : Math.min(room, 8));
  if (IDENTIFIER.test(name))
    return programs ? hexadecimal(Math.min(room, 12)) : coded("[A-Z]{2}", Math.min(room, 8) - 2);
  const letters = /[a-z]{2,}(?=[^a-z]*$)/i.exec(name)?.[0] ?? "x";
  if (programs && letters.length + 4 <= room && letters.length < 7)
    return { generator: "pattern", options: { regex: `${letters.toLowerCase()}-[1-9][0-9]{1,2}` } };
  const begin = letters.slice(0, 2).toUpperCase();
  return coded(begin, Math.min(room, 6) - begin.length);
}

/** What has a code of so many letters is one of a few sorts: made of the name, so that it is always the same ones. */
function codesOf(name: string, length: number): readonly string[] {
  let state = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
  const next = (letters: string): string => letters.charAt((state = (state * 75 + 74) % 65_537) % letters.length);
  return Array.from({ length: SORTS }, () =>
    Array.from({ length }, (_, at) => next(at % 2 === 0 ? "BCDFGHKLMNPRSTV" : "AEIORLNST")).join(""),
  );
}

const SORTS = 9;

const hexadecimal = (length: number): Given => ({ generator: "pattern", options: { regex: `[0-9a-f]{${length}}` } });

const coded = (letters: string, digits: number): Given => ({
  generator: "pattern",
  options: { regex: `${letters}[0-9]{${digits}}` },
});
