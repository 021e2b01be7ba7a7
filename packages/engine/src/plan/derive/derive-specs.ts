import { type ColumnType, type GeneratorSpec, isRange, type Value } from "@seedloom/core";
import { ANY_TEXT } from "../../generate/repair/pattern-of.ts";
import type { ColumnDomain } from "./domain-algebra.ts";
import { withoutLookAround } from "./without-look-around.ts";

/** Generators made from what the constraints say, for columns whose meaning gives nothing that satisfies them. */
export function deriveSpecs(domain: ColumnDomain, type: ColumnType, asOf: number): GeneratorSpec[] {
  const specs: GeneratorSpec[] = [];
  if (domain.values && domain.values.length > 0)
    specs.push({ generator: "choice", options: { values: unique(domain.values) } });
  const patterns = domain.patterns.flatMap((regex) => [regex, ...withoutLookAround(regex)]);
  specs.push(...patterns.map((regex): GeneratorSpec => ({ generator: "pattern", options: { regex } })));
  if (type.kind === "text") specs.push(...patterns.flatMap((regex) => stretched(regex, domain, type.maxLength)));
  if (domain.min !== null || domain.max !== null) specs.push(...between(domain.min, domain.max, type, asOf));
  if (type.kind === "text") specs.push(...fittedLikes(domain, type.maxLength), ...texts(domain, type.maxLength));
  if (type.kind === "bytes") specs.push(...bytes(domain, type.maxLength));
  return specs;
}

/** Patterns with room for any text, filled up to the wanted length with digits, or letters of either case and digits. */
function stretched(
  regex: string,
  { minLength, maxLength }: ColumnDomain,
  columnLength: number | null,
): GeneratorSpec[] {
  const pieces = regex.split(ANY_TEXT);
  if (pieces.length < 2) return [];
  const fixed = pieces
    .join("")
    .replaceAll(/\[[^\]]*\]|\\./g, "x")
    .replaceAll(/[\^$]/g, "").length;
  const least = Math.max(0, (minLength ?? 0) - fixed);
  const most = Math.min(maxLength ?? Infinity, columnLength ?? Infinity, fixed + least + 6) - fixed;
  if (most < least) return [];
  const last = pieces.at(-1)!;
  return ["[0-9]", "[a-z0-9]", "[A-Z0-9]"].map((filler) => ({
    generator: "pattern",
    options: { regex: `${pieces.slice(0, -1).join("")}${filler}{${least},${most}}${last}` },
  }));
}

const YEAR = 365 * 86_400_000;

function between(min: number | null, max: number | null, type: ColumnType, asOf: number): GeneratorSpec[] {
  switch (type.kind) {
    case "integer": {
      const bits = Math.min(type.bits, 53);
      const highest = 2 ** (type.unsigned ? bits : bits - 1) - 1;
      const lowest = type.unsigned ? 0 : -highest;
      return range(
        "integer",
        Math.ceil(min ?? Math.max(lowest, (max ?? 0) - 1000)),
        Math.floor(max ?? Math.min(highest, (min ?? 0) + 1000)),
        {},
      );
    }
    case "decimal":
    case "money": {
      const scale = type.kind === "money" ? 2 : (type.scale ?? 2);
      const ceiling =
        type.kind === "decimal" && type.precision !== null ? 10 ** (type.precision - scale) - 10 ** -scale : 1e9;
      const step = 10 ** -scale;
      const low = Math.max(min ?? (max ?? 0) - 1000, -ceiling);
      const high = Math.min(max ?? (min ?? 0) + 1000, ceiling);
      // Strict bounds are missed by a hair first, then the bounds themselves are tried.
      return [...range("decimal", low + step, high - step, { scale }), ...range("decimal", low, high, { scale })];
    }
    case "float": {
      const low = min ?? (max ?? 0) - 1000;
      const high = max ?? (min ?? 0) + 1000;
      const inset = (high - low) / 1000;
      return [...range("float", low + inset, high - inset, {}), ...range("float", low, high, {})];
    }
    case "year":
      return range("year", min ?? 1970, max ?? new Date(asOf).getUTCFullYear(), {}, "from", "to");
    case "date":
    case "timestamp": {
      const high = max ?? Math.max(asOf, (min ?? asOf) + YEAR);
      const low = min ?? Math.min(asOf - 2 * YEAR, high - YEAR);
      return [
        ...range(type.kind, low + 86_400_000, high - 86_400_000, {}, "from", "to"),
        ...range(type.kind, low, high, {}, "from", "to"),
      ];
    }
    case "interval":
      return range(type.kind, min ?? 0, max ?? (min ?? 0) + 3_600_000, {}, "min", "max");
    default:
      return [];
  }
}

function range(
  generator: string,
  low: number,
  high: number,
  options: Readonly<Record<string, unknown>>,
  from = "min",
  to = "max",
): GeneratorSpec[] {
  return low <= high ? [{ generator, options: { ...options, [from]: low, [to]: high } }] : [];
}

/** What stands for the wildcards of a LIKE pattern once its escapes are read: characters that no text has. */
const ONE = "\uE000";
const MANY = "\uE001";

function readLike(like: string): string {
  return like.replace(/\\(.)|[%_]/gs, (found, escaped: string | undefined) => escaped ?? (found === "%" ? MANY : ONE));
}

/** Several LIKE patterns and lengths as one pattern: prefix, what stands in between, suffix, and filling to the length. */
function fittedLikes({ likes, minLength, maxLength }: ColumnDomain, columnLength: number | null): GeneratorSpec[] {
  // One that leaves only its length open is a pattern as it is.
  const open = likes.length > 1 || minLength !== null || maxLength !== null || likes.some((like) => like.includes("_"));
  if (likes.length === 0 || !open) return [];
  const pieces = likes.map((like) => readLike(like).split(MANY));
  const prefix = laidOver(pieces.map((parts) => parts[0]!));
  const suffix = reversed(laidOver(pieces.filter((parts) => parts.length > 1).map((parts) => reversed(parts.at(-1)!))));
  const between = [...new Set(pieces.flatMap((parts) => parts.slice(1, -1)))].filter(
    (piece) => piece !== "" && !prefix.includes(piece) && !suffix.includes(piece),
  );
  const fixed = [prefix, ...between, suffix].join("").length;
  const fewest = Math.max(0, (minLength ?? 0) - fixed);
  const most = Math.min(maxLength ?? Infinity, columnLength ?? Infinity, fixed + fewest + 6) - fixed;
  if (most < fewest) return [];
  const literal = (text: string, filler: string) =>
    text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(ONE, filler);
  return ["[a-z0-9]", "[A-Z0-9]", "[0-9]"].map((filler) => {
    const filling = `${filler}{${fewest},${most}}`;
    const body = [prefix, ...between, suffix].map((text) => literal(text, filler));
    return { generator: "pattern", options: { regex: `^${body[0]}${filling}${body.slice(1).join("")}$` } };
  });
}

/** Beginnings as one: at each place the character that some of them names, the first where they differ. */
function laidOver(texts: readonly string[]): string {
  const length = Math.max(0, ...texts.map((text) => text.length));
  return Array.from(
    { length },
    (_, place) => texts.map((text) => text[place] ?? ONE).find((character) => character !== ONE) ?? ONE,
  ).join("");
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

/** The usual length, or the nearest to it that the bounds and the column allow. */
function lengthWithin({ minLength, maxLength }: ColumnDomain, columnLength: number | null, usual: number): number {
  const shortest = Math.max(0, minLength ?? 0);
  return Math.max(shortest, Math.min(maxLength ?? Infinity, columnLength ?? Infinity, Math.max(shortest, usual)));
}

function bytes(domain: ColumnDomain, columnLength: number | null): GeneratorSpec[] {
  if (domain.minLength === null && domain.maxLength === null) return [];
  return [{ generator: "bytes", options: { length: lengthWithin(domain, columnLength, 16) } }];
}

function texts(domain: ColumnDomain, columnLength: number | null): GeneratorSpec[] {
  const length = lengthWithin(domain, columnLength, 8);
  if (!Number.isFinite(length) || length === 0) return [];
  const alphabets = [
    "abcdefghijklmnopqrstuvwxyz",
    "0123456789",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "0123456789abcdef",
    "abcdefghijklmnopqrstuvwxyz0123456789",
  ];
  return alphabets.map((alphabet) => ({ generator: "code", options: { length, alphabet } }));
}

function unique(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [isRange(value) ? JSON.stringify(value) : String(value), value])).values()];
}
