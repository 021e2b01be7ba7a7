import { EvaluationFailure } from "../failure.ts";
import { posixRegex } from "../pattern/posix.ts";
import { type Binding, boundOverload, overload, type Overload } from "../signature.ts";
import { BIT, BYTES, INTEGER, type SqlType, TEXT } from "../sql-type.ts";

/** No database stores a text beyond 1 GB; a pad or repeat beyond this is refused rather than built. */
export const LONGEST = 10_000_000;

export const ASCII = /^[\x00-\x7f]*$/;

/** A text's characters, which are code points. */
export function lengthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Text functions keep whether the text ignores case. */
export const sameText = ([type]: readonly SqlType[]): SqlType =>
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

export const substring = [
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
export function trimmer(start: boolean, end: boolean): readonly Overload[] {
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

export function pad(left: boolean): readonly Overload[] {
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
export function placeOf(text: string, part: string): number {
  const place = text.indexOf(part);
  return place <= 0 ? place + 1 : lengthOf(text.slice(0, place)) + 1;
}

/** Whether either text ignores case. */
export function folding({ types }: Binding): (text: string) => string {
  const folds = types.some((type) => type.kind === "text" && type.caseInsensitive);
  return folds ? (text) => text.toLowerCase() : (text) => text;
}

export const strpos = [
  boundOverload(["text", "text"], INTEGER, (binding) => {
    const fold = folding(binding);
    return (text, part) => placeOf(fold(text), fold(part));
  }),
  overload(["bytes", "bytes"], INTEGER, (bytes, part) => Buffer.from(bytes).indexOf(part) + 1),
];

export function splitPart(text: string, separator: string, place: number): string {
  if (place === 0) throw new EvaluationFailure("field position must not be zero");
  const parts = separator === "" ? [text] : text.split(separator);
  return parts[place > 0 ? place - 1 : parts.length + place] ?? "";
}

/** MySQL's: all before the nth separator, or after it from the end. */
export function substringIndex(text: string, separator: string, count: number): string {
  if (separator === "" || count === 0) return "";
  const parts = text.split(separator);
  return (count > 0 ? parts.slice(0, count) : parts.slice(count)).join(separator);
}

/** Leading or trailing characters; a negative count leaves so many at the other end. */
export function edge(take: (characters: readonly string[], count: number) => readonly string[]): readonly Overload[] {
  return [overload(["text", "integer"], sameText, (text, count) => take([...text], count).join(""))];
}
