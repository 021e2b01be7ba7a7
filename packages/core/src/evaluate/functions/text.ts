import type { Value } from "../../value.ts";
import { textWriter } from "../text-writer.ts";
import { paddingOf, trimBlanks } from "../blanks.ts";
import { EvaluationFailure } from "../failure.ts";
import { derivedNode } from "../node.ts";
import { posixRegex } from "../pattern/posix.ts";
import {
  type Binding,
  boundOverload,
  type Form,
  overload,
  type Overload,
  type SqlFunction,
  variadicOverload,
} from "../signature.ts";
import { BIT, BOOLEAN, BYTES, categoryOf, INTEGER, type SqlType, TEXT } from "../sql-type.ts";
import { lowerOfRange, upperOfRange } from "./range.ts";

/** No database stores a text beyond 1 GB; a pad or repeat beyond this is refused rather than built. */
const LONGEST = 10_000_000;

const ASCII = /^[\x00-\x7f]*$/;

/** A text's characters, which are code points. */
function lengthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Text functions keep whether the text ignores case. */
const sameText = ([type]: readonly SqlType[]): SqlType =>
  type?.kind === "text" ? { ...type, maxLength: null, fixed: false } : TEXT;

/** Characters from a place counted from 1; places before the text count against the length, as in PostgreSQL. */
function slice(text: string, start: number, length: number | undefined): string {
  if (length !== undefined && length < 0) throw new EvaluationFailure("negative substring length not allowed");
  const end = length === undefined ? Infinity : start - 1 + length;
  const from = Math.max(0, start - 1);
  if (ASCII.test(text)) return text.slice(from, Math.max(from, Math.min(end, text.length)));
  return [...text].slice(from, Math.max(from, end)).join("");
}

/** SQLite's and MySQL's: a negative start counts from the end, a negative length is a text before the place. */
function lenientSlice(text: string, start: number, length: number | undefined): string {
  const characters = [...text];
  let from = start > 0 ? start - 1 : start < 0 ? characters.length + start : -1;
  let to = length === undefined ? characters.length : from + length;
  if (to < from) [from, to] = [to, from];
  return characters.slice(Math.max(0, from), Math.max(0, to)).join("");
}

function sliceBytes(bytes: Uint8Array, start: number, length: number | undefined): Uint8Array {
  const from = Math.max(0, start - 1);
  return bytes.subarray(from, length === undefined ? bytes.length : Math.max(from, start - 1 + length));
}

/** `substring(text from pattern)`: the first group's match, or all of it. */
function matched(text: string, pattern: string, wordEdges: boolean): string | null {
  const match = posixRegex(pattern, { ignoreCase: false, wordEdges }).exec(text);
  return match && (match.length > 1 ? (match[1] ?? null) : match[0]);
}

const substring = [
  boundOverload(["text", "integer", "integer?"], sameText, ({ scope }) =>
    scope.numericBooleans ? lenientSlice : slice,
  ),
  overload(["bytes", "integer", "integer?"], BYTES, sliceBytes),
  overload(["bit", "integer", "integer?"], BIT, slice),
  boundOverload(
    ["text", "text"],
    TEXT,
    ({ scope }) =>
      (text, pattern) =>
        matched(text, pattern, scope.numericBooleans ?? false),
  ),
];

/** Removes any of some characters at the ends. */
function trimmer(start: boolean, end: boolean): readonly Overload[] {
  const trim = (text: string, characters: string) => {
    const set = new Set(characters);
    const all = [...text];
    let [from, to] = [0, all.length];
    if (start) while (from < to && set.has(all[from]!)) from++;
    if (end) while (to > from && set.has(all[to - 1]!)) to--;
    return from === 0 && to === all.length ? text : all.slice(from, to).join("");
  };
  return [
    overload(["text"], sameText, (text) => {
      if (!text.startsWith(" ") && !text.endsWith(" ")) return text;
      return trim(text, " ");
    }),
    overload(["text", "text"], sameText, trim),
  ];
}

function pad(left: boolean): readonly Overload[] {
  return [
    overload(["text", "integer", "text?"], sameText, (text, length, fill = " ") => {
      if (length > LONGEST) throw new EvaluationFailure("requested length too large");
      const characters = [...text];
      if (characters.length >= length) return characters.slice(0, Math.max(0, length)).join("");
      if (fill === "") return text;
      const missing = length - characters.length;
      const filler = [...fill.repeat(Math.ceil(missing / lengthOf(fill)))].slice(0, missing).join("");
      return left ? filler + text : text + filler;
    }),
  ];
}

/** Place of a text inside another, from 1; 0 where it is not. */
function placeOf(text: string, part: string): number {
  const place = text.indexOf(part);
  return place <= 0 ? place + 1 : lengthOf(text.slice(0, place)) + 1;
}

/** Whether either text ignores case. */
function folding({ types }: Binding): (text: string) => string {
  const folds = types.some((type) => type.kind === "text" && type.caseInsensitive);
  return folds ? (text) => text.toLowerCase() : (text) => text;
}

const strpos = [
  boundOverload(["text", "text"], INTEGER, (binding) => {
    const fold = folding(binding);
    return (text, part) => placeOf(fold(text), fold(part));
  }),
  overload(["bytes", "bytes"], INTEGER, (bytes, part) => Buffer.from(bytes).indexOf(part) + 1),
];

function translate(text: string, from: string, to: string): string {
  const replacements = [...to];
  const map = new Map<string, string>();
  [...from].forEach((character, place) => {
    if (!map.has(character)) map.set(character, replacements[place] ?? "");
  });
  return [...text].map((character) => map.get(character) ?? character).join("");
}

function splitPart(text: string, separator: string, place: number): string {
  if (place === 0) throw new EvaluationFailure("field position must not be zero");
  const parts = separator === "" ? [text] : text.split(separator);
  return parts[place > 0 ? place - 1 : parts.length + place] ?? "";
}

/** MySQL's: all before the nth separator, or after it from the end. */
function substringIndex(text: string, separator: string, count: number): string {
  if (separator === "" || count === 0) return "";
  const parts = text.split(separator);
  return (count > 0 ? parts.slice(0, count) : parts.slice(count)).join(separator);
}

function capitalized(text: string): string {
  return text.toLowerCase().replace(/[\p{L}\p{N}]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** `concat` skips NULLs in PostgreSQL and SQLite. MySQL's does not, but a check on what is NULL passes either way. */
const concat: Form = (nodes, scope) => {
  const lenient = scope.numericBooleans ?? false;
  const writers = nodes.map((node) => shortText(node.type, lenient));
  return derivedNode(TEXT, nodes, (row) => {
    let text = "";
    for (const [place, node] of nodes.entries()) {
      const value = node.evaluate(row);
      if (value !== null) text += writers[place]!(value);
    }
    return text;
  });
};

/** As `concat` and `format` write a value: booleans as one letter. */
function shortText(type: SqlType, lenient: boolean): (value: Value & {}) => string {
  if (categoryOf(type) === "boolean" && !lenient) return (value) => (value ? "t" : "f");
  return textWriter(type, { lenient });
}

const concatWithSeparator: Form = ([separator, ...nodes], scope) => {
  const writers = nodes.map((node) => shortText(node.type, scope.numericBooleans ?? false));
  return derivedNode(TEXT, separator ? [separator, ...nodes] : nodes, (row) => {
    const between = separator?.evaluate(row) ?? null;
    if (between === null) return null;
    const parts: string[] = [];
    for (const [place, node] of nodes.entries()) {
      const value = node.evaluate(row);
      if (value !== null) parts.push(writers[place]!(value));
    }
    return parts.join(String(between));
  });
};

const FORMAT_PART = /%(?:(\d+)\$)?([-0]?)(\d*)(?:\.(\d+))?([sILdif%])/g;

/** PostgreSQL's `format` (%s, %I, %L) and SQLite's (%d, %f, %05d). */
const format: Form = ([template, ...nodes], scope) => {
  const writers = nodes.map((node) => shortText(node.type, scope.numericBooleans ?? false));
  return derivedNode(TEXT, template ? [template, ...nodes] : nodes, (row) => {
    const text = template?.evaluate(row) ?? null;
    if (text === null) return null;
    let next = 0;
    return String(text).replace(FORMAT_PART, (_, position, flag, width, digits, mark) => {
      if (mark === "%") return "%";
      const place = position ? Number(position) - 1 : next++;
      const value = nodes[place]?.evaluate(row) ?? null;
      const shown = formatPart(mark, value, writers[place], digits ? Number(digits) : 6);
      if (flag === "-") return shown.padEnd(Number(width));
      const sign = flag === "0" && shown.startsWith("-") ? "-" : "";
      return sign + shown.slice(sign.length).padStart(Number(width) - sign.length, flag === "0" ? "0" : " ");
    });
  });
};

/** `digits` after the point, for `%f`. */
function formatPart(
  mark: string,
  value: Value,
  write: ((value: Value & {}) => string) | undefined,
  digits = 6,
): string {
  if (mark === "L") return value === null || !write ? "NULL" : `'${write(value).replaceAll("'", "''")}'`;
  const text = value === null || !write ? "" : write(value);
  if (mark === "I") return /^[a-z_][a-z0-9_$]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
  if (mark === "d" || mark === "i") return String(Math.trunc(Number(text)));
  return mark === "f" ? Number(text).toFixed(digits) : text;
}

const utf8Length = (text: string) => (ASCII.test(text) ? text.length : Buffer.byteLength(text, "utf8"));

const characterLength = [
  overload(["text"], INTEGER, lengthOf),
  overload(["bytes"], INTEGER, (bytes) => bytes.length),
  overload(["bit"], INTEGER, (bits) => bits.length),
];

/** PostgreSQL's `char(n)` counts its blanks here. */
const byteLength = [
  boundOverload(["text"], INTEGER, (binding) => {
    const padding = paddingOf(binding.types[0]!, binding.scope);
    return padding ? (text) => utf8Length(padding(text)) : utf8Length;
  }),
  overload(["bytes"], INTEGER, (bytes) => bytes.length),
  overload(["bit"], INTEGER, (bits) => Math.ceil(bits.length / 8)),
];

const lower = [overload(["text"], sameText, (text) => text.toLowerCase()), ...lowerOfRange];
const upper = [overload(["text"], sameText, (text) => text.toUpperCase()), ...upperOfRange];
const trim = trimmer(true, true);

/** Leading or trailing characters; a negative count leaves so many at the other end. */
function edge(take: (characters: readonly string[], count: number) => readonly string[]): readonly Overload[] {
  return [overload(["text", "integer"], sameText, (text, count) => take([...text], count).join(""))];
}

/** Functions over text, bytes and bit strings. */
export const textFunctions = {
  length: characterLength,
  char_length: characterLength,
  character_length: characterLength,
  octet_length: byteLength,
  bit_length: [
    overload(["text"], INTEGER, (text) => utf8Length(text) * 8),
    overload(["bytes"], INTEGER, (bytes) => bytes.length * 8),
    overload(["bit"], INTEGER, (bits) => bits.length),
  ],
  lower,
  lcase: lower,
  upper,
  ucase: upper,
  initcap: [overload(["text"], sameText, capitalized)],
  trim,
  btrim: trim,
  ltrim: trimmer(true, false),
  rtrim: trimmer(false, true),
  bpchar: [overload(["text"], sameText, trimBlanks)],
  lpad: pad(true),
  rpad: pad(false),
  substr: substring,
  substring,
  mid: substring,
  left: edge((characters, count) => characters.slice(0, count)),
  right: edge((characters, count) =>
    count >= 0 ? characters.slice(Math.max(0, characters.length - count)) : characters.slice(-count),
  ),
  replace: [
    overload(["text", "text", "text"], sameText, (text, from, to) =>
      from === "" ? text : text.replaceAll(from, () => to),
    ),
  ],
  translate: [overload(["text", "text", "text"], sameText, translate)],
  reverse: [overload(["text"], sameText, (text) => [...text].reverse().join(""))],
  repeat: [
    overload(["text", "integer"], sameText, (text, count) => {
      if (text.length * count > LONGEST) throw new EvaluationFailure("requested length too large");
      return text.repeat(Math.max(0, count));
    }),
  ],
  split_part: [overload(["text", "text", "integer"], sameText, splitPart)],
  substring_index: [overload(["text", "text", "integer"], sameText, substringIndex)],
  strpos,
  position: strpos,
  instr: strpos,
  /** MySQL's arguments stand the other way round. */
  locate: [overload(["text", "text"], INTEGER, (part, text) => placeOf(text, part))],
  find_in_set: [
    overload(["text", "text"], INTEGER, (member, set) => (set === "" ? 0 : set.split(",").indexOf(member) + 1)),
  ],
  strcmp: [
    boundOverload(["text", "text"], INTEGER, (binding) => {
      const fold = folding(binding);
      return (left, right) => Number(fold(left) > fold(right)) - Number(fold(left) < fold(right));
    }),
  ],
  insert: [
    overload(["text", "integer", "integer", "text"], sameText, (text, start, length, inside) => {
      const characters = [...text];
      if (start < 1 || start > characters.length) return text;
      const rest = length < 0 ? [] : characters.slice(start - 1 + length);
      return [...characters.slice(0, start - 1), inside, ...rest].join("");
    }),
  ],
  space: [overload(["integer"], TEXT, (count) => " ".repeat(Math.min(LONGEST, Math.max(0, count))))],
  bin: [overload(["whole"], TEXT, (value) => BigInt.asUintN(64, BigInt(value)).toString(2))],
  concat,
  concat_ws: concatWithSeparator,
  starts_with: [overload(["text", "text"], BOOLEAN, (text, prefix) => text.startsWith(prefix))],
  format,
  printf: format,
  overlay: [
    overload(["text", "text", "integer", "integer?"], sameText, (text, inside, start, length = lengthOf(inside)) => {
      const characters = [...text];
      return [...characters.slice(0, start - 1), inside, ...characters.slice(start - 1 + length)].join("");
    }),
  ],
  ascii: [overload(["text"], INTEGER, (text) => text.codePointAt(0) ?? 0)],
  unicode: [overload(["text"], INTEGER, (text) => text.codePointAt(0) ?? null)],
  ord: [overload(["text"], INTEGER, (text) => text.codePointAt(0) ?? 0)],
  chr: [overload(["integer"], TEXT, characterOf)],
  char: [variadicOverload("integer", TEXT, (...codes) => codes.map(characterOf).join(""))],
  normalize: [overload(["text", "text?"], sameText, (text, form = "NFC") => text.normalize(form.toUpperCase()))],
  is_normalized: [
    overload(["text", "text?"], BOOLEAN, (text, form = "NFC") => text.normalize(form.toUpperCase()) === text),
  ],
  quote_ident: [overload(["text"], TEXT, (text) => formatPart("I", text, String))],
  quote_literal: [overload(["text"], TEXT, (text) => formatPart("L", text, String))],
  soundex: [overload(["text"], TEXT, soundex)],
} satisfies Record<string, SqlFunction>;

function characterOf(code: number): string {
  if (code < 1 || code > 0x10ffff) throw new EvaluationFailure("requested character is not valid");
  return String.fromCodePoint(code);
}

const SOUNDEX: Readonly<Record<string, string>> = Object.fromEntries(
  ["BFPV", "CGJKQSXZ", "DT", "L", "MN", "R"].flatMap((letters, code) =>
    [...letters].map((letter) => [letter, String(code + 1)]),
  ),
);

/** The code of a name's sound (US National Archives' rules). */
function soundex(text: string): string {
  const letters = text.toUpperCase().replace(/[^A-Z]/g, "");
  if (letters === "") return "";
  let code = letters.charAt(0);
  let last = SOUNDEX[code] ?? "";
  for (const letter of letters.slice(1)) {
    const digit = SOUNDEX[letter] ?? "";
    if (digit !== "" && digit !== last) code += digit;
    if (letter !== "H" && letter !== "W") last = digit;
  }
  return code.slice(0, 4).padEnd(4, "0");
}
