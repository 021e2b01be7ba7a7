import { baseType, foldLetters } from "@seedloom/core";
import type { GeneratorContext, TextType } from "@seedloom/core";

/** What text a place can take. */
export interface Fit {
  /** In units of `measure`; Infinity where unbounded. */
  readonly maxLength: number;
  readonly repertoire: TextType["repertoire"];
  /** Letters to do without: a key takes them for others. */
  readonly avoided: RegExp | null;
  /** The length of a text as the place counts it. */
  measure(text: string): number;
}

/** Room for anything. */
export const anyFit: Fit = { maxLength: Infinity, repertoire: "unicode", avoided: null, measure: codePoints };

/** Characters, as databases count them: code points. */
export function codePoints(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0xdc00 || code > 0xdfff) length++;
  }
  return length;
}

function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** The fit of a context's place. */
export function fitOf(context: GeneratorContext): Fit {
  const type = baseType(context.type);
  const repertoire = type.kind === "text" ? type.repertoire : "unicode";
  const bytes =
    type.kind === "text" && type.lengthUnit === "bytes" && repertoire !== "ascii" && repertoire !== "latin1";
  const avoided = type.kind === "text" && context.unique === true ? (type.folding?.avoided ?? "") : "";
  return {
    maxLength: context.maxLength ?? Infinity,
    repertoire,
    avoided: avoided === "" ? null : new RegExp(`[${avoided}]`, "g"),
    measure: bytes ? utf8Bytes : codePoints,
  };
}

const highest = { ascii: 0x7f, latin1: 0xff, bmp: 0xffff, unicode: 0x10ffff } as const;

/** Whether the place takes every character. */
export function takesAll({ repertoire, avoided }: Fit): boolean {
  return repertoire === "unicode" && avoided === null;
}

/** Whether every character of the text can be stored, and none is to be avoided. */
export function storable(text: string, { repertoire, avoided }: Fit): boolean {
  if (avoided !== null && text.search(avoided) >= 0) return false;
  if (repertoire === "unicode") return true;
  const limit = highest[repertoire];
  for (const character of text) if ((character.codePointAt(0) ?? 0) > limit) return false;
  return true;
}

/** Whether the text can be stored there whole. */
export function fits(text: string, fit: Fit): boolean {
  return fit.measure(text) <= fit.maxLength && storable(text, fit);
}

/** The text, without accents where the place cannot store them and with other letters for those to avoid, or null where that does not help. */
export function fitted(text: string, fit: Fit): string | null {
  if (fits(text, fit)) return text;
  if (takesAll(fit)) return null;
  const kept = unavoided(text, fit);
  if (fits(kept, fit)) return kept;
  const plain = kept.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ß", "ss").replace(/[‘’]/g, "'");
  return fits(plain, fit) ? plain : null;
}

/** The text with other letters for those to avoid. */
export function unavoided(text: string, { avoided }: Fit): string {
  return avoided === null ? text : text.replace(avoided, folded);
}

/** A letter as what it is taken for anyway by what generators tell texts apart by. */
function folded(letter: string): string {
  const small = foldLetters(letter.toLowerCase());
  return letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
}
