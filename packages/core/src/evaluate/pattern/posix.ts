import { EvaluationFailure } from "../failure.ts";

/** How a regular expression is read. */
export interface RegexOptions {
  readonly ignoreCase: boolean;
  /** What `\b` means: a word's edge (PCRE, ICU, SQLite's extensions) or a backspace (PostgreSQL, whose word edges are `\y`, `\m`, `\M`). */
  readonly wordEdges: boolean;
  /** Find all matches rather than the first. */
  readonly global?: boolean;
}

const WORD = "[\\p{L}\\p{N}_]";

/** POSIX classes, as members of a set in a `u` expression. */
const CLASSES: Readonly<Record<string, string>> = {
  alpha: "\\p{L}",
  digit: "0-9",
  alnum: "\\p{L}\\p{N}",
  upper: "\\p{Lu}",
  lower: "\\p{Ll}",
  space: "\\s",
  blank: " \\t",
  punct: "!-\\/:-@\\[-`\\{-~",
  cntrl: "\\x00-\\x1f\\x7f",
  xdigit: "0-9A-Fa-f",
  print: "\\x20-\\x7e\\u{a0}-\\u{10ffff}",
  graph: "\\x21-\\x7e\\u{a1}-\\u{10ffff}",
  word: "\\p{L}\\p{N}_",
};

const CONSTRAINT_ESCAPES: Readonly<Record<string, string>> = {
  m: `(?<!${WORD})(?=${WORD})`,
  M: `(?<=${WORD})(?!${WORD})`,
  y: `(?:(?<!${WORD})(?=${WORD})|(?<=${WORD})(?!${WORD}))`,
  Y: `(?:(?<!${WORD})(?!${WORD})|(?<=${WORD})(?=${WORD}))`,
  A: "^",
  Z: "$",
  z: "$",
  w: WORD,
  W: "[^\\p{L}\\p{N}_]",
  d: "\\d",
  D: "\\D",
  s: "\\s",
  S: "\\S",
  n: "\\n",
  r: "\\r",
  t: "\\t",
  f: "\\f",
  v: "\\v",
  a: "\\x07",
  e: "\\x1b",
  B: "\\\\",
};

const SET_ESCAPES: Readonly<Record<string, string>> = {
  w: "\\p{L}\\p{N}_",
  d: "0-9",
  s: "\\s",
  D: "\\D",
  S: "\\S",
  W: "\\W",
  n: "\\n",
  r: "\\r",
  t: "\\t",
  f: "\\f",
  v: "\\v",
  a: "\\x07",
  b: "\\x08",
  e: "\\x1b",
};

/**
 * A POSIX or PostgreSQL "advanced" regular expression as JavaScript's
 * (https://www.postgresql.org/docs/current/functions-matching.html#POSIX-SYNTAX-DETAILS).
 * @throws EvaluationFailure where the pattern is no regular expression.
 */
export function posixRegex(pattern: string, options: RegexOptions): RegExp {
  const head = /^(?:\*\*\*(:|=))?(?:\(\?([a-z]+)\))?/.exec(pattern)!;
  const letters = head[2] ?? "";
  let flags = options.global ? "gu" : "u";
  const caseLetter = [...letters].findLast((letter) => letter === "i" || letter === "c");
  if (caseLetter ? caseLetter === "i" : options.ignoreCase) flags += "i";
  // PostgreSQL's newline-sensitive modes: n and m change dot and anchors both, p the dot alone, w the anchors alone.
  if (!/[nmp]/.test(letters)) flags += "s";
  if (/[nmw]/.test(letters)) flags += "m";
  const body = pattern.slice(head[0].length);
  const literal = head[1] === "=" || letters.includes("q");
  const source = literal
    ? body.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    : translate(body, options, letters.includes("x"));
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw new EvaluationFailure(`invalid regular expression ${pattern}: ${(error as Error).message}`);
  }
}

function translate(pattern: string, options: RegexOptions, expanded: boolean): string {
  const characters = [...pattern];
  let result = "";
  let index = 0;
  while (index < characters.length) {
    const character = characters[index]!;
    if (character === "\\") {
      const [text, next] = translateEscape(characters, index + 1, options);
      result += text;
      index = next;
    } else if (character === "[") {
      const [text, next] = translateSet(characters, index + 1);
      result += text;
      index = next;
    } else if (character === "(" && characters.slice(index, index + 3).join("") === "(?#") {
      index = characters.indexOf(")", index) + 1 || characters.length;
    } else if (character === "{") {
      const tail = characters.slice(index, index + 12).join("");
      const bounds = /^\{\d+(?:,\d*)?\}/.exec(tail);
      // A brace before a digit is a bound, elsewhere a brace.
      if (!bounds && /^\{\d/.test(tail))
        throw new EvaluationFailure("invalid regular expression: invalid repetition count(s)");
      result += bounds ? bounds[0] : "\\{";
      index += bounds ? bounds[0].length : 1;
    } else if (character === "}" || character === "]" || character === "/") {
      result += `\\${character}`;
      index++;
    } else if (expanded && (/\s/.test(character) || character === "#")) {
      index = character === "#" ? characters.indexOf("\n", index) + 1 || characters.length : index + 1;
    } else {
      result += character;
      index++;
    }
  }
  return result;
}

/** The character after a backslash, and where to go on. */
function translateEscape(characters: readonly string[], at: number, options: RegexOptions): readonly [string, number] {
  const letter = characters[at];
  if (letter === undefined) throw new EvaluationFailure("invalid regular expression: trailing backslash");
  if (letter === "b") return [options.wordEdges ? "\\b" : "\\x08", at + 1];
  if (letter === "B" && options.wordEdges) return ["\\B", at + 1];
  const code = codeEscape(characters, at);
  if (code) return code;
  if (/[1-9]/.test(letter)) {
    const digits = /^\d+/.exec(characters.slice(at, at + 2).join(""))![0];
    return [`(?:\\${digits})`, at + digits.length];
  }
  if (letter === "p" && characters[at + 1] === "{") {
    const end = characters.indexOf("}", at);
    return [`\\${characters.slice(at, end + 1).join("")}`, end + 1];
  }
  return [CONSTRAINT_ESCAPES[letter] ?? literalMember(letter), at + 1];
}

/** `\x41`, `\u0041`, `\U00000041`, `\0`. */
function codeEscape(characters: readonly string[], at: number): readonly [string, number] | null {
  const tail = characters.slice(at, at + 9).join("");
  const match = /^(?:x([0-9A-Fa-f]+)|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|0)/.exec(tail);
  if (!match) return null;
  const code = Number.parseInt(match[1] ?? match[2] ?? match[3] ?? "0", 16);
  return [`\\u{${Math.min(code, 0x10ffff).toString(16)}}`, at + match[0].length];
}

function literalMember(character: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(character) ? (character === "-" ? "\\x2d" : `\\${character}`) : character;
}

/** A bracket expression, from after its `[`; the text and where to go on. */
function translateSet(characters: readonly string[], start: number): readonly [string, number] {
  // [[:<:]] and [[:>:]] are the edges of a word.
  const edge = /^\[:([<>]):\]\]/.exec(characters.slice(start, start + 6).join(""));
  if (edge) return [CONSTRAINT_ESCAPES[edge[1] === "<" ? "m" : "M"]!, start + 6];
  let index = start;
  const negated = characters[index] === "^";
  if (negated) index++;
  const members: string[] = [];
  const first = index;
  while (index < characters.length && (characters[index] !== "]" || index === first)) {
    const character = characters[index]!;
    const named = /^\[([:.=])(.+?)\1\]/u.exec(characters.slice(index, index + 16).join(""));
    if (character === "[" && named) {
      members.push(namedMember(named[1]!, named[2]!));
      index += named[0].length;
    } else if (character === "\\" && index + 1 < characters.length) {
      const letter = characters[index + 1]!;
      const code = codeEscape(characters, index + 1);
      members.push(code ? code[0] : (SET_ESCAPES[letter] ?? literalMember(letter)));
      index = code ? code[1] : index + 2;
    } else {
      const atEdge = index === first || characters[index + 1] === "]";
      members.push(character === "-" && !atEdge && !isClass(members.at(-1)) ? "-" : literalMember(character));
      index++;
    }
  }
  if (index >= characters.length) throw new EvaluationFailure("invalid regular expression: brackets [] not balanced");
  return [`[${negated ? "^" : ""}${members.join("")}]`, index + 1];
}

/** Whether a member is a whole class, after which a hyphen can start no range. */
function isClass(member: string | undefined): boolean {
  return member !== undefined && /^\\[pwdsDSW]|^[0-9A-Za-z]-/.test(member);
}

function namedMember(mark: string, name: string): string {
  if (mark !== ":") return [...name].map(literalMember).join("");
  const members = CLASSES[name];
  if (members === undefined) throw new EvaluationFailure(`invalid regular expression: no character class ${name}`);
  return members;
}
