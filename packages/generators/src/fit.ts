import { baseType } from "@seedloom/core";
import type { GeneratorContext, TextType } from "@seedloom/core";

/** What text a place can take. */
export interface Fit {
  /** In units of `measure`; Infinity where unbounded. */
  readonly maxLength: number;
  readonly repertoire: TextType["repertoire"];
  /** The length of a text as the place counts it. */
  measure(text: string): number;
}

/** Room for anything. */
export const anyFit: Fit = { maxLength: Infinity, repertoire: "unicode", measure: codePoints };

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
  return { maxLength: context.maxLength ?? Infinity, repertoire, measure: bytes ? utf8Bytes : codePoints };
}

const highest = { ascii: 0x7f, latin1: 0xff, bmp: 0xffff, unicode: 0x10ffff } as const;

/** Whether every character of the text can be stored. */
export function storable(text: string, repertoire: TextType["repertoire"]): boolean {
  if (repertoire === "unicode") return true;
  const limit = highest[repertoire];
  for (const character of text) if ((character.codePointAt(0) ?? 0) > limit) return false;
  return true;
}

/** Whether the text can be stored there whole. */
export function fits(text: string, fit: Fit): boolean {
  return fit.measure(text) <= fit.maxLength && storable(text, fit.repertoire);
}

/** The text, without accents where the place cannot store them, or null where that does not help. */
export function fitted(text: string, fit: Fit): string | null {
  if (fits(text, fit)) return text;
  if (fit.repertoire === "unicode") return null;
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ß", "ss").replace(/[‘’]/g, "'");
  return fits(plain, fit) ? plain : null;
}
