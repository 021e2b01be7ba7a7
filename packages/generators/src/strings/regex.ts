import { createRequire } from "node:module";
import type { AST, RegExpParser } from "@eslint-community/regexpp";
import { characters, digits, lowerLetters, upperLetters } from "./characters.ts";
import { joined } from "./joined.ts";
import { oneOf, optional } from "./one-of.ts";
import type { Strings } from "./strings.ts";
import { literal } from "./word-list.ts";

const require = createRequire(import.meta.url);

/** How many more than the least an open quantifier (`*`, `+`, `{3,}`) makes. */
const openEnd = 8;
/** Most copies of a group that are told apart when counting. */
const mostGroups = 12;

const posix: Readonly<Record<string, string>> = {
  alpha: "a-zA-Z",
  digit: "0-9",
  alnum: "a-zA-Z0-9",
  upper: "A-Z",
  lower: "a-z",
  xdigit: "0-9A-Fa-f",
  word: "\\w",
  space: "\\s",
  blank: " \\t",
  punct: "!-\\/:-@\\[-`{-~",
  print: " -~",
  graph: "!-~",
};

/** Printable ASCII: what `.` and negated classes choose from. */
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");

/** What PostgreSQL writes behind a backslash for edges of texts and words. */
const POSTGRES: Readonly<Record<string, string>> = { A: "^", Z: "$", m: "", M: "", y: "", Y: "" };

/**
 * The texts that a regular expression matches: POSIX classes and PostgreSQL's `\A`, `\Z`, `\m`, `\M` are understood;
 * look-around and back references are not.
 * @throws SyntaxError where it cannot be parsed or asks for something that cannot be generated.
 */
export function regex(pattern: string): Strings {
  const javascript = pattern
    .replace(/^\*{3}[=:]/, "")
    .replace(/^\(\?[a-z]+\)/, "")
    .replace(/\[:(\w+):\]/g, (all, name: string) => posix[name] ?? all)
    // A backslash that another one stands before is itself meant.
    .replace(/\\([\s\S])/g, (all, letter: string) => POSTGRES[letter] ?? all);
  // Read when the first pattern asks for it.
  const { RegExpParser: Parser } = require("@eslint-community/regexpp") as { RegExpParser: typeof RegExpParser };
  const parser = new Parser({ ecmaVersion: 2025, strict: false });
  let parsed: AST.Pattern;
  try {
    parsed = parser.parsePattern(javascript, 0, javascript.length, { unicode: true });
  } catch {
    parsed = parser.parsePattern(javascript, 0, javascript.length, { unicode: false });
  }
  return fromAlternatives(parsed.alternatives);
}

function fromAlternatives(alternatives: readonly AST.Alternative[]): Strings {
  return oneOf(...alternatives.map((alternative) => joined(...alternative.elements.map((part) => fromElement(part)))));
}

function fromElement(element: AST.Element): Strings {
  switch (element.type) {
    case "Assertion":
      if (element.kind === "lookahead" || element.kind === "lookbehind") {
        throw new SyntaxError(`look-around ${element.raw} cannot be generated`);
      }
      return literal("");
    case "Group":
    case "CapturingGroup":
      return fromAlternatives(element.alternatives);
    case "Quantifier":
      return repeated(element);
    case "Character":
    case "CharacterSet":
    case "CharacterClass": {
      const alphabet = alphabetOf(element);
      if (alphabet.length === 0) throw new SyntaxError(`${element.raw} matches nothing that can be typed`);
      return alphabet.length === 1 ? literal(alphabet) : characters(alphabet, 1);
    }
    default:
      throw new SyntaxError(`${element.raw} cannot be generated`);
  }
}

function repeated(quantifier: AST.Quantifier): Strings {
  const { min: least, element } = quantifier;
  if (least === 0 && quantifier.max === 1) return optional(fromElement(element));
  const most = quantifier.max === Infinity ? least + openEnd : quantifier.max;
  if (element.type === "Character" || element.type === "CharacterSet" || element.type === "CharacterClass") {
    const alphabet = alphabetOf(element);
    if (alphabet.length === 0 && least > 0) throw new SyntaxError(`${element.raw} matches nothing that can be typed`);
    return alphabet.length === 0 ? literal("") : characters(alphabet, least, most);
  }
  const inner = fromElement(element);
  const counts = Array.from({ length: Math.min(most - least, mostGroups) + 1 }, (_, index) => least + index);
  return oneOf(...counts.map((count) => joined(...Array.from({ length: count }, () => inner))));
}

function alphabetOf(element: AST.Character | AST.CharacterSet | AST.CharacterClass): string {
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterSet":
      return setAlphabet(element);
    case "CharacterClass": {
      const members = element.elements.map((member) => memberAlphabet(member)).join("");
      return element.negate ? without(printable, members) : members;
    }
  }
}

function memberAlphabet(member: AST.CharacterClass["elements"][number]): string {
  if (member.type === "Character") return String.fromCodePoint(member.value);
  if (member.type === "CharacterSet") return setAlphabet(member);
  if (member.type === "CharacterClass") return alphabetOf(member);
  if (member.type !== "CharacterClassRange") throw new SyntaxError(`${member.raw} cannot be generated`);
  const { min, max } = member;
  // Ranges that begin with control characters give what can be typed of them; very wide ones their first characters.
  if (min.value < 32) return [...printable].filter((letter) => letter.charCodeAt(0) <= max.value).join("");
  const last = Math.min(max.value, min.value + 2000);
  return Array.from({ length: last - min.value + 1 }, (_, index) => String.fromCodePoint(min.value + index)).join("");
}

function setAlphabet(set: AST.CharacterSet): string {
  const negated = "negate" in set && set.negate;
  const alphabet = (() => {
    switch (set.kind) {
      case "any":
        return lowerLetters + upperLetters + digits;
      case "digit":
        return digits;
      case "word":
        return `${lowerLetters}${upperLetters}${digits}_`;
      case "space":
        return " ";
      default:
        return /^(lu|uppercase)/i.test(set.raw.slice(3)) ? upperLetters : lowerLetters + upperLetters;
    }
  })();
  return negated ? without(printable, alphabet) : alphabet;
}

function without(all: string, excluded: string): string {
  // A blank would be lost at an end; it is left to patterns that ask for it.
  return [...all].filter((letter) => letter !== " " && !excluded.includes(letter)).join("");
}
