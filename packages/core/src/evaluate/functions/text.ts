import { lowerOfRange, upperOfRange } from "./range.ts";
import { paddingOf, trimBlanks } from "../blanks.ts";
import { EvaluationFailure } from "../failure.ts";
import { boundOverload, overload, type SqlFunction, variadicOverload } from "../signature.ts";
import { BOOLEAN, INTEGER, TEXT } from "../sql-type.ts";
import {
  ASCII,
  substringIndex,
  strpos,
  splitPart,
  sameText,
  lengthOf,
  pad,
  edge,
  placeOf,
  LONGEST,
  folding,
  trimmer,
  substring,
} from "./text-parts.ts";
import { format, concat, formatPart, concatWithSeparator } from "./text-format.ts";
import { soundex } from "./soundex.ts";

function translate(text: string, from: string, to: string): string {
  const replacements = [...to];
  const map = new Map<string, string>();
  [...from].forEach((character, place) => {
    if (!map.has(character)) map.set(character, replacements[place] ?? "");
  });
  return [...text].map((character) => map.get(character) ?? character).join("");
}

function capitalized(text: string): string {
  return text.toLowerCase().replace(/[\p{L}\p{N}]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
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
