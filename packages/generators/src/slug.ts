import { createRequire } from "node:module";
import type anyAscii from "any-ascii";

const require = createRequire(import.meta.url);

/** Small ASCII letters and digits, joined by hyphens: what stands in addresses. */
export function slugify(text: string): string {
  return ascii(text)
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

const german: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue", ß: "ss" };

/** Tables of all scripts, read when a letter first asks for them. */
let transliterate: typeof anyAscii | undefined;

/** The text in ASCII: umlauts as German writes them out, other letters without accents, other scripts transliterated. */
export function ascii(text: string): string {
  // oxlint-disable-next-line no-control-regex -- ASCII is what it asks for
  if (/^[\u0000-\u007f]*$/.test(text)) return text;
  transliterate ??= (require("any-ascii") as { default: typeof anyAscii }).default;
  return transliterate(text.normalize("NFC").replace(/[äöüÄÖÜß]/g, (letter) => german[letter] ?? letter));
}

/** The text, ended at a word within `room` characters. */
export function cutAtWord(text: string, room: number, blank = " "): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room + 1).lastIndexOf(blank);
  const end = cut > 0 ? text.slice(0, cut) : text.slice(0, room);
  // Half of a surrogate pair is no character.
  return end.replace(/[\ud800-\udbff]$/, "");
}
