import { ABBREVIATIONS } from "../data/abbreviations.ts";
import { ARTICLES, ROMANCE_HEADS, WORD_SEQUENCES } from "../data/foreign/sequences.ts";
import { TRANSLATIONS } from "../data/foreign/translations.prepared.ts";
import { cutCramped } from "./cut-cramped.ts";
import { cutIntoWords } from "./cut-into-words.ts";
import { singular } from "./singular.ts";
import { splitName } from "./split-name.ts";
import { VOCABULARY } from "./vocabulary.ts";

const SEQUENCES = WORD_SEQUENCES.map(([from, to]) => ({
  from: from.split(" ") as [string, ...string[]],
  to: to.split(" "),
}));
const SEQUENCE_STARTS = new Set<string | undefined>(SEQUENCES.map(({ from }) => from[0]));
const ARTICLE_SET = new Set(ARTICLES);
const HEADS = new Set(ROMANCE_HEADS);
/** Type prefixes of the Hungarian notation and of tables: they say nothing about the content. */
export const NOTATION: ReadonlySet<string> = new Set([
  "str",
  "dtm",
  "bln",
  "tbl",
  "vch",
  "fld",
  "col",
  "nvc",
  "txt",
  "dbl",
  "sz",
  "tlkp",
]);

/**
 * A name in the words of this package: English, singular, without abbreviations.
 * @example
 * canonicalWords("custFName"); // => ["customer", "first", "name"]
 * canonicalWords("code_postal"); // => ["postal", "code"]
 * canonicalWords("orderdate"); // => ["order", "date"]
 */
export function canonicalWords(name: string): readonly string[] {
  const found = whole.get(name) ?? readName(name);
  whole.set(name, found);
  return found;
}

/** Names that were read before: many rules ask for those of one schema. */
const whole = new Map<string, readonly string[]>();

/** Prefixes of the Hungarian notation that are words elsewhere: what a hump follows says of which type it is. */
const TYPED = /^(?:int|lng|sng|cur|byt|ole|bln)(?=[A-Z])/;

function readName(written: string): readonly string[] {
  const name = written.replace(TYPED, "");
  const parts = joined(linked(withoutTaxes(withSpecies(splitName(name)))));
  const plain = parts.length > 1 && NOTATION.has(parts[0] ?? "") ? parts.slice(1) : parts;
  const [head = "", ...rest] = plain.filter((part) => plain.length < 3 || !ARTICLE_SET.has(part));
  // `fecha_de_ingreso`: the head goes where English has it.
  const ordered =
    HEADS.has(head) && rest.length > 0 && !/^sociale?$/.test(rest[0] ?? "") && !/^\d+$/.test(rest[0] ?? "")
      ? [...rest, head]
      : plain;
  const words = ordered.flatMap((part) => wordsOf(part));
  const kept = words.length > 2 ? words.filter((word, at) => at === 0 || !ARTICLE_SET.has(word)) : words;
  return inOrder(kept);
}

/** `nama_lengkap`, `KullaniciAdi`, `fecha_nacimiento`: words that are known as one, where they are no English ones. */
function joined(parts: readonly string[]): readonly string[] {
  const isEnglish = parts.every((part) => VOCABULARY.has(part) && !Object.hasOwn(TRANSLATIONS, part));
  if (parts.length < 2 || parts.length > 3 || isEnglish) return parts;
  const whole = parts.join("");
  return Object.hasOwn(TRANSLATIONS, whole) ? [whole] : parts;
}

/** What stands behind a participle of another language where English has `at` and `by`: `bestellt_am`, `creado_en`; `nombre_en` is a name in English. */
const LINKS: readonly (readonly [participle: RegExp, link: RegExp, english: string])[] = [
  [/t$|n$/, /^(?:am|um)$/, "at"],
  [/(?:d|t|ch|s)[oa]$/, /^(?:en|el|em|il)$/, "at"],
  [/(?:e|ee|u|ue|i|ie)$/, /^le$/, "at"],
  [/[dtn]$/, /^op$/, "at"],
  [/./, /^(?:von|durch|par|por|da|door)$/, "by"],
];

/** Parts of a name whose last one links as English would; `isKnown` tells participles that the table of all languages lacks. */
export function linked(
  parts: readonly string[],
  isKnown: (participle: string) => boolean = () => false,
): readonly string[] {
  const [before, last] = parts.slice(-2);
  if (before === undefined || last === undefined || !(Object.hasOwn(TRANSLATIONS, before) || isKnown(before)))
    return parts;
  const found = LINKS.find(([participle, link]) => link.test(last) && participle.test(before));
  return found === undefined ? parts : [...parts.slice(0, -1), found[2]];
}

/** `guide_taxa`: several taxa where what stands before is English, and a rate elsewhere. */
function withSpecies(parts: readonly string[]): readonly string[] {
  const before = parts.slice(0, -1);
  const isEnglish =
    before.length > 0 &&
    before.every((part) => !Object.hasOwn(TRANSLATIONS, part) && (VOCABULARY.has(part) || part.endsWith("ed")));
  return isEnglish && parts.at(-1) === "taxa" ? [...before, "taxon"] : parts;
}

/** `montant_ht`, `prix_ht`: French amounts before taxes, no heights. */
function withoutTaxes(parts: readonly string[]): readonly string[] {
  if (!parts.includes("ht") || !parts.some((part) => FRENCH_SUMS.has(part))) return parts;
  return parts.map((part) => (part === "ht" ? "net" : part));
}

const FRENCH_SUMS = new Set("montant mt prix pu total tarif cout sous remise valeur unitaire ca".split(" "));

/** What was found out about parts before: a few thousand words make up all phrases and most names. */
const known = new Map<string, readonly string[]>();

function wordsOf(part: string): readonly string[] {
  const found = known.get(part) ?? findWords(part);
  known.set(part, found);
  return found;
}

function findWords(part: string): readonly string[] {
  const translation = translated(part) ?? translated(singular(part)) ?? foreignPlural(part);
  if (translation !== undefined) return translation;
  const [, numbered] = NUMBERED.exec(part) ?? [];
  if (numbered !== undefined) return [...wordsOf(numbered), "number"];
  // `hundredsname`, `classesname`: what several are called, and no family's name.
  const [, several] = /^(.{3,}s)name$/.exec(part) ?? [];
  if (several !== undefined && VOCABULARY.has(singular(several))) return [singular(several), "name"];
  // `processdt`: the moment of it.
  const [, done] = /^([a-z]{4,})dt$/.exec(part) ?? [];
  if (done !== undefined && VOCABULARY.has(done)) return [done, "date"];
  const one = singular(part);
  if (VOCABULARY.has(one) || VOCABULARY.has(part)) return [one];
  const pieces = GERUND.test(part)
    ? null
    : (cutAddress(part) ??
      cutDirection(part) ??
      cutId(part) ??
      cutIntoWords(part, VOCABULARY) ??
      cutCramped(part) ??
      cutAbbreviation(part) ??
      cutTail(part));
  return pieces?.flatMap((piece) => translated(piece) ?? [singular(piece)]) ?? [one];
}

/** `accno`, `docno`: what offices number, in one run with what they call a number. */
const NUMBERED =
  /^(acc|acct|account|art|asset|batch|bill|cheque|claim|cust|customer|dept|doc|document|emp|employee|file|grn|inv|item|job|line|lot|loan|member|memb|ord|part|permit|po|policy|receipt|ref|reg|roll|room|seat|seq|serial|sr|student|supp|supplier|table|tax|ticket|txn|vendor|vat|vehicle|voucher)no$/;

/** What is done to something: `soldering` is no ring. */
const GERUND = /(?:er|ar|or|ok|ut|ot|it|in|ir)ing$/;

/** `itemid`: what is identified may be short. */
function cutId(part: string): readonly string[] | null {
  const [, stem = "", ending = ""] = /^(.{3,})(id|key|ip)$/.exec(part) ?? [];
  return stem !== "" && (VOCABULARY.has(stem) || Object.hasOwn(ABBREVIATIONS, stem)) ? [stem, ending] : null;
}

/** `framedipaddress`, `nasipaddr`: nobody dips, and nobody counts in `ipv`. */
function cutAddress(part: string): readonly string[] | null {
  const [, stem = "", kind = "", end = ""] = /^([a-z]{2,}?)(ipv?[46]?)(address|addr|prefix|mask)$/.exec(part) ?? [];
  return stem === "" || /(?:sh|z|tr|cl|fl|ch|sk|wh)$/.test(stem) ? null : [stem, kind, end];
}

/** `toip`, `srcport`: where something comes from and goes to. */
function cutDirection(part: string): readonly string[] | null {
  const [, way = "", end = ""] = /^(to|from|src|dst|dest)(ip|tag|uri|host|port|user|domain|addr)$/.exec(part) ?? [];
  return way === "" ? null : [way, end];
}

/** `acctbal`: two parts of which at least one is a short form of three letters. */
function cutAbbreviation(part: string): readonly string[] | null {
  for (let at = 3; at <= part.length - 3; at++) {
    const pieces = [part.slice(0, at), part.slice(at)];
    if (pieces.every((piece) => VOCABULARY.has(piece) || Object.hasOwn(ABBREVIATIONS, piece))) return pieces;
  }
  return null;
}

/** Endings that tell what a name is even where its beginning is unknown: `indepyear`. */
const TAILS =
  /^(.{3,})(date|time|year|name|code|number|count|price|amount|status|type|email|phone|address|url|flag|dir|(?<!pro)file|path|(?<!mit|ti|kapi|vier|ho|zet)tel|fax|nr|nummer|datum|preis|betrag|art)$/;

function cutTail(part: string): readonly string[] | null {
  const [, stem = "", tail = ""] = TAILS.exec(part) ?? [];
  return stem === "" ? null : [stem, tail];
}

function translated(word: string): readonly string[] | undefined {
  const text = lookUp(ABBREVIATIONS, word) ?? lookUp(TRANSLATIONS, word);
  return text?.split(" ").map(singular);
}

/** Plurals of the other languages that end like theirs: `fahrzeuge`, `contracten`, `fatture`, `clienti`. */
const PLURALS: readonly (readonly [ending: RegExp, singulars: readonly string[]])[] = [
  [/(?:en|er|es)$/, ["", "e"]],
  [/n$/, [""]],
  [/e$/, ["", "a"]],
  [/i$/, ["o", "e"]],
];

function foreignPlural(part: string): readonly string[] | undefined {
  // `branches` are those of `branch`, whatever a German `Branche` is.
  if (part.length < 6 || VOCABULARY.has(part) || VOCABULARY.has(singular(part))) return undefined;
  for (const [ending, singulars] of PLURALS) {
    if (!ending.test(part)) continue;
    for (const end of singulars) {
      const stem = part.replace(ending, end);
      const found = lookUp(TRANSLATIONS, stem);
      if (found !== undefined) return found.split(" ").map(singular);
    }
  }
  return undefined;
}

function lookUp(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** What a run of words is that the table of sequences has. */
export function sequenceOf(words: readonly string[]): readonly string[] | undefined {
  const text = words.join(" ");
  return SEQUENCES.find(({ from }) => from[0] === words[0] && from.join(" ") === text)?.to;
}

/** Words in the order in which English has them: what the table of sequences says, and none twice in a row. */
export function inOrder(words: readonly string[]): readonly string[] {
  if (words.length === 1 && !SEQUENCE_STARTS.has(words[0])) return words;
  let result = words;
  for (const { from, to } of SEQUENCES) {
    // Most phrases hold none of them: one look at the first word decides.
    if (!result.includes(from[0])) continue;
    const at = result.findIndex((_, start) => from.every((word, offset) => result[start + offset] === word));
    if (at >= 0) result = [...result.slice(0, at), ...to, ...result.slice(at + from.length)];
  }
  return result.filter((word, at) => word !== result[at - 1]);
}
