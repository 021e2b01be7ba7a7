import { ABBREVIATIONS } from "../data/abbreviations.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { singular } from "../words/singular.ts";
import { VOCABULARY } from "../words/vocabulary.ts";

/** Short forms that programs put before what they keep of something, without a separator: `dbhost`, `osname`, `ipmask`. */
const BEGINNINGS = new Set(
  "db os ip sql xml html json http ssl tls dns sys hdr env var attr reg arg cfg net win usr grp img src dst alt cpu ram mac nas ftp ssh app api web url doc pdf usb msg cmd snmp radius sip smtp imap ldap oauth api bios".split(
    " ",
  ),
);

/** What ends names of programs' own things, and no other word: `deviceid`, `varname`, `regvalue`. */
const ENDINGS = new Set("id name value key url path list host port user group version string identifier".split(" "));

/** Formats: what is kept in one is of that form, whatever it is called besides: `sqlorderby`, `xmldef`. */
const FORMATS = new Set(["sql", "xml", "html", "json"]);

/** What is told of a text in such a format, and a part of one. */
const PARTS = /^(?:where|order|column|type|version|state|code|error|name|id|mode|schema|file|path|lite|ite|ns)/;

/** Letters of the shortest word that tells something behind a short form. */
const TELLING = 4;

/** Two letters that end names, too. */
const SHORT = new Set(["id", "ip", "os"]);

/** How many columns beside it begin alike, at least, and which share of the table. */
const [OTHERS, SHARE] = [2, 0.6];

const isKnown = (word: string): boolean =>
  word.length > 2
    ? VOCABULARY.has(word) || VOCABULARY.has(singular(word)) || Object.hasOwn(ABBREVIATIONS, word)
    : SHORT.has(word);

/**
 * How the last word of a name can be read that is two words in one run, as other columns or short forms of programs tell: the likeliest first.
 * `osname` is the name of an OS, `tsubject` and `tbody` of `texts` are its subject and its body, `egroup` beside `rgroup` and `sgroup` a group.
 */
export function stuckWords(context: ColumnContext): readonly (readonly string[])[] {
  const { words } = context;
  const at = words.findLastIndex((word) => !/^\d+$/.test(word));
  const word = words[at] ?? "";
  const instead = (cut: readonly string[]): readonly string[] => [
    ...words.slice(0, at),
    ...cut,
    ...words.slice(at + 1),
  ];
  const found = /^[a-z]{4,24}$/.test(word) ? cutsOf(word, context).map(instead) : [];
  const [first = "", ...rest] = words;
  // A part of a statement is no statement.
  if (FORMATS.has(first) && rest.length > 0 && !PARTS.test(rest[0] ?? "")) return [...found, [first]];
  // `hdr_from`: what a header holds is told by the rest of the name.
  if (first === "header" && rest.length > 0) return [...found, rest];
  // `n-family`, `sValue`: a letter of which nobody knows what it stands for.
  return first.length === 1 && /[a-z]/.test(first) && rest.some((each) => each.length > 2) ? [...found, rest] : found;
}

function cutsOf(word: string, context: ColumnContext): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let at = 1; at <= word.length - 2; at++) {
    const [begin, rest] = [word.slice(0, at), word.slice(at)];
    if (FORMATS.has(begin) && rest.length > 2 && !PARTS.test(rest))
      found.push([begin, ...canonicalWords(rest)], [begin]);
    const further = BEGINNINGS.has(begin) && !VOCABULARY.has(word) ? cutsOf(rest, context) : [];
    found.push(...further.map((cut) => [...canonicalWords(begin), ...cut]));
    if (!isKnown(rest)) continue;
    const strong = ENDINGS.has(rest);
    if (
      (BEGINNINGS.has(begin) && (strong || rest.length >= TELLING)) ||
      (strong && begin.length > 2 && VOCABULARY.has(begin))
    )
      found.push([...canonicalWords(begin), ...canonicalWords(rest)], ...(rest === "id" ? [] : [canonicalWords(rest)]));
    else if (!VOCABULARY.has(word) && (isShared(begin, rest, context) || isTwin(begin, rest, context)))
      found.push(canonicalWords(rest));
  }
  return found;
}

/** `dpname`, `dpip` and `dpcomment` of a `distpoller`: what others begin with as well and the table, or nearly all of them. */
function isShared(begin: string, rest: string, { table, facts }: ColumnContext): boolean {
  const others = table.columns.filter(({ name }) => {
    const plain = name.toLowerCase();
    return plain.startsWith(begin) && plain !== begin + rest && isKnown(plain.slice(begin.length));
  });
  const isOwn =
    facts.words.some((word) => word.startsWith(begin)) || facts.words.map((word) => word[0]).join("") === begin;
  const enough = isOwn && begin.length > 3 ? 1 : OTHERS;
  return others.length >= enough && (isOwn || others.length + 1 >= table.columns.length * SHARE);
}

/** `egroup`, `rgroup` and `sgroup`, or `lfamily` beside `family` and `lgiven` beside `given`: one letter that tells them apart. */
function isTwin(begin: string, rest: string, { table }: ColumnContext): boolean {
  if (begin.length > 1) return false;
  const names = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  const lettered = [...names].filter((name) => name.length === rest.length + 1 && name.endsWith(rest));
  if (lettered.length > OTHERS) return true;
  const pairs = [...names].filter((name) => name.startsWith(begin) && names.has(name.slice(1)));
  return names.has(rest) && pairs.length >= OTHERS;
}
