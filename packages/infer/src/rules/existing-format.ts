import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { codeFormat } from "../names/code-format.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { formatOfMoments } from "../moments/written-moments.ts";
import { tellsOfOthers } from "../names/tells-of-others.ts";
import type { Rule } from "../rule.ts";

/** With fewer rows than this what looks like a code may be a word. */
const ENOUGH = 3;

/** Formats that say what a text is, whatever its name. */
const FORMATS: readonly (readonly [shape: RegExp, generator: string])[] = [
  [/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, "uuid"],
  [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "email"],
  [/^https?:\/\/\S+\.(?:jpe?g|png|gif|webp|svg)$/i, "imageUrl"],
  [/^https?:\/\/\S+$/, "url"],
  [/^\d{1,3}(?:\.\d{1,3}){3}$/, "ipv4"],
  [/^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/i, "macAddress"],
  [/^#[0-9a-f]{6}$/i, "colorHex"],
  [/^[0-9a-f]{32}$/, "md5"],
  [/^[0-9a-f]{40}$/, "sha1"],
  [/^[0-9a-f]{64}$/, "sha256"],
  [/^[a-z]{2}[-_][A-Z]{2}$/, "localeCode"],
  [/^(?:Africa|America|Asia|Australia|Europe|Pacific)\/[A-Za-z_/]+$/, "timeZone"],
  [/^v?\d+\.\d+\.\d+$/, "semver"],
  [/^\+\d[\d ()-]{6,}$/, "phone"],
  [/^\/(?:[\w.-]+\/)*[\w.-]+\.\w{2,4}$/, "filePath"],
];

/** Rows that are there show the format of codes and, where the name says nothing, what texts are. */
export const existingFormat: Rule = {
  name: "existingFormat",
  quotes: true,
  strength: 72,
  propose(context) {
    const { existing, typeClass, foreignKey } = context;
    if (typeClass !== "text" || foreignKey !== null) return [];
    const texts = existing.filter((value): value is string => typeof value === "string" && value !== "");
    // Digits that are dates are no codes: what moments follow what is for other rules.
    if (texts.length === 0 || formatOfMoments(texts) !== null) return [];
    const spec = formatOf(texts, context);
    if (spec === null || tellsOfOthers(context, texts)) return [];
    const look = texts.length === 1 ? "the row that is there looks" : `${texts.length} rows that are there look`;
    return [{ spec, evidence: `${look} like ${texts[0]}`, confidence: 0.88 }];
  },
};

function formatOf(texts: readonly string[], context: ColumnContext): GeneratorSpec | null {
  const found = FORMATS.find(([shape]) => texts.every((text) => shape.test(text)));
  const known = found === undefined ? numbers(texts) : { generator: found[1] };
  if (known === null) return code(texts, context);
  return findMeanings(context, "text").length === 0 ? known : null;
}

function code(texts: readonly string[], { asOf }: ColumnContext): GeneratorSpec | null {
  const [first = ""] = texts;
  const few = texts.length < ENOUGH;
  if (few ? !isPlainlyCode(first) : new Set(texts).size === 1) return null;
  const regex = codeFormat(texts, new Date(asOf).getUTCFullYear());
  return regex === null ? null : { generator: "pattern", options: { regex } };
}

/** Letters or signs, and at least three digits. */
const isPlainlyCode = (text: string): boolean => text.replace(/\D/g, "").length >= 3 && /[^\d.]/.test(text);

/** Numbers kept as text, in the range of those that are there. */
function numbers(texts: readonly string[]): GeneratorSpec | null {
  if (texts.length < ENOUGH || !texts.every((text) => /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/.test(text))) return null;
  const values = texts.map(Number);
  const scale = Math.max(...texts.map((text) => text.split(".")[1]?.length ?? 0));
  const options = { min: Math.min(...values), max: Math.max(...values) };
  return scale === 0 ? { generator: "integer", options } : { generator: "decimal", options: { ...options, scale } };
}
