import type { Generator, Value } from "@seedloom/core";
import { takesText } from "../build/text-generator.ts";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { cutAtWord } from "../slug.ts";
import { codeLanguage, ending, fileBase, mediaType, spoken, thumbnail } from "./file-forms.ts";
import { asHtml, asPlain, opening } from "./markup.ts";

const cases = {
  lower: (text: string) => text.toLowerCase(),
  upper: (text: string) => text.toUpperCase(),
  /** Backwards: what is looked up by its end. */
  reversed: (text: string) => [...text].toReversed().join(""),
  /** By what lists are compared: letters and digits alone. */
  clean: (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ""),
  /** Who has an address for mail: `Leo Torres` of `leo.torres61@example.com`. */
  named: (text: string) =>
    text
      .replace(/@.*$/u, "")
      .replaceAll(/[^\p{L}]+/gu, " ")
      .trim()
      .replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
  /** A host backwards with the point before its root: `moc.elpmaxe.`. */
  host: (text: string) => `${[...text].toReversed().join("")}.`,
  /** As people read it: `order_items` and `orderItems` are `Order Items`; what has capitals otherwise keeps them. */
  title: (text: string) =>
    (/^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(text) ? text.replaceAll(/(?=\p{Lu})/gu, " ") : text)
      .replace(/[\s._:/-]+(?=\p{L})/gu, " ")
      .replace(/(^|\s)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  /** As lists sort titles: `Garden's Map, The`. */
  filed: (text: string) => text.replace(/^(The|A|An|Der|Die|Das|Le|La|Les|Los|Las|El|Il) (.+)$/u, "$2, $1"),
  /** As lists sort people: `Lindqvist, Nora`. */
  surname: (text: string) => text.replace(/^(.+) (\S+)$/u, "$2, $1"),
  /** What a key is about: `orders` of `orders:read`. */
  first: (text: string) => text.replace(/[:./].*$/u, ""),
  /** What it lets somebody do: `read` of `orders:read`. */
  last: (text: string) => text.replace(/^.*[:./]/u, ""),
  /** What long keys are told by: `7ee65311` of a uuid, `test_816IRVlx` of a secret. */
  beginning: (text: string) => /^(?:[a-z]+_)*[^-]{0,8}/u.exec(text)?.[0] ?? text,
  /** What a page is found by: `garden, chairs` of `The Garden and its Chairs`. */
  keywords,
  plural,
  soundex,
  html: asHtml,
  plain: asPlain,
  opening,
  base: fileBase,
  ending,
  /** With the point, as some programs keep it. */
  dotted: (text: string) => (ending(text) === "" ? "" : `.${ending(text)}`),
  thumbnail,
  mediaType,
  spoken,
  language: (text: string) => codeLanguage(text) ?? "Text",
  /** Of somebody's names: `J. P.` of Jean Paul is `J.P.`. */
  initials: (text: string) =>
    lettersOf(text)
      .map((letter) => `${letter}.`)
      .join(""),
  letters: (text: string) => lettersOf(text).join(""),
  /** What it stands under in a list: `Ö` of `öre`, `#` of what begins with no letter. */
  letter: (text: string) => /^\p{L}/u.exec(text)?.[0].toUpperCase() ?? "#",
  /** How somebody is told in brief: `HAM` of `Hamilton`. */
  three: (text: string) =>
    text
      .normalize("NFD")
      .replaceAll(/[^A-Za-z]/g, "")
      .slice(0, 3)
      .toUpperCase(),
  /** A phone number as it is dialled: `+13525550139`. */
  dialled: (text: string) => text.replaceAll(/(?!^\+)\D/gu, ""),
  /** An account of a chat without the device: `anna@chat.example.com` of `anna@chat.example.com/phone`. */
  bare: (text: string) => text.replace(/\/.*$/u, ""),
  /** The halves of an address for mail; behind the last `@` or in front of the path is the host. */
  local: (text: string) => text.replace(/@.*$/u, ""),
  domain: (text: string) =>
    text
      .replace(/^.*@/u, "")
      .replace(/^[a-z]+:\/\//u, "")
      .replace(/[/?#:].*$/u, ""),
  languageKey: (text: string) => (codeLanguage(text) ?? "text").toLowerCase(),
};
const names = [
  "lower",
  "upper",
  "title",
  "reversed",
  "filed",
  "surname",
  "first",
  "last",
  "beginning",
  "keywords",
  "plural",
  "soundex",
  "html",
  "plain",
  "opening",
  "base",
  "ending",
  "dotted",
  "thumbnail",
  "mediaType",
  "spoken",
  "language",
  "languageKey",
  "initials",
  "letters",
  "letter",
  "three",
  "dialled",
  "clean",
  "named",
  "bare",
  "host",
  "local",
  "domain",
] as const;

/** Words that nobody looks for. */
const UNSOUGHT = new Set(
  "and the for with from that this how what why when are was its his her our your not all about into than".split(" "),
);

function keywords(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !UNSOUGHT.has(word));
  return words.length === 0 ? text.toLowerCase() : [...new Set(words)].slice(0, 5).join(", ");
}

const lettersOf = (text: string): readonly string[] =>
  text
    .split(/[\s-]+/u)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase());

/** What is the same when there are several. */
const UNCOUNTED =
  /(?:^|\s)(?:news|series|species|media|data|equipment|staff|information|feedback|music|software|content|faqs)$/iu;

/** Several of what an English noun names: `Boxes`, `Categories`, `Team members`. */
function plural(text: string): string {
  const words = text.split(" ");
  // `Teachers Ghent` are several; of a `Marketing team Ghent` the team is.
  if (words.length > 1 && words.some((word) => /[^s]s$/u.test(word))) return text;
  const noun = words.findLastIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  if (noun > 0 && noun < words.length - 1) return words.with(noun, plural(words[noun] ?? "")).join(" ");
  if (UNCOUNTED.test(text)) return text;
  if (/(?:[^aeiou]|qu)y$/iu.test(text)) return text.replace(/y$/u, "ies").replace(/Y$/u, "IES");
  return text.replace(/(s|x|z|ch|sh)?$/iu, (end: string) => `${end}${end === "" ? "s" : "es"}`);
}

const SOUNDS = "bfpv cgjkqsxz dt l mn r".split(" ");

/** How an English name sounds: a letter and three digits, as indexes of surnames have it. */
function soundex(text: string): string {
  const letters = text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, "");
  const codeOf = (letter: string) => SOUNDS.findIndex((sounds) => sounds.includes(letter)) + 1;
  let code = letters.slice(0, 1).toUpperCase();
  let before = codeOf(letters.slice(0, 1));
  for (const letter of letters.slice(1)) {
    const sound = codeOf(letter);
    if (sound > 0 && sound !== before) code += String(sound);
    // Between two alike `h` and `w` are not heard.
    if (letter !== "h" && letter !== "w") before = sound;
  }
  return code === "" ? "" : code.slice(0, 4).padEnd(4, "0");
}

export const recased: Generator = {
  name: "recased",
  summary:
    "Another column's text (input `from`) `as` lower, upper or title case, reversed, as lists sort titles (`filed`) or people (`surname`), its `first` or `last` part, the `beginning` of a long key, the `plural` of it, how it sounds (`soundex`), `html` of it, its words without tags (`plain`), its `opening`; of a path the file's name (`base`), its `ending` (`dotted` with the point), the `thumbnail` beside it, its `mediaType`, what it is called (`spoken`) or the `language` of its code (`languageKey` in small letters); somebody's `initials` or their `letters` alone, the `letter` that it begins with or the first `three`; a number as it is `dialled`, a `bare` account, letters and digits alone (`clean`), who is `named` by an address for mail, a `host` backwards; the `local` part of an address for mail, its `domain`. Several inputs (`from2`) are read one behind the other.",
  entity: null,
  types: ["text", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("recased", given);
    const write = cases[options.oneOf("as", names) ?? "lower"];
    options.end();
    if (!takesText(context)) return null;
    const positions = requiredInputs("recased", context, "from");
    const room = context.maxLength ?? Infinity;
    const make = (inputs: readonly Value[]): Value => {
      const texts = positions.map((position) => inputs[position] ?? null);
      if (texts[0] === null) return null;
      return cutAtWord(write(texts.filter((text) => text !== null).join(" ")), room);
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};
