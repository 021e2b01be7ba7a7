import type { ColumnType, GeneratorSpec } from "@seedloom/core";
import { ANYTHING, type ColumnDomain } from "./domain-algebra.ts";

const DAY = 86_400_000;

/** Values that are enough for most tables: nearer to what people write than all that the type can hold. */
const PLENTY = 1_000_000;

/** Lists so long tell rows apart even where an element has two values. */
const LENGTHS = [8, 16, 32];

/** Years around now that days are taken from before the calendar's first and last. */
const YEARS = 130 * 365 * DAY;

const FIRST_DAY = Date.parse("0001-01-01");
const LAST_DAY = Date.UTC(9999, 11, 31);

/**
 * Generators of as many different values as the type and its bounds allow, for unique columns whose meaning has too few. Bounds may be strict:
 * the values next to them come first.
 */
export function widestSpecs({ min, max }: ColumnDomain, type: ColumnType, asOf: number): GeneratorSpec[] {
  switch (type.kind) {
    case "integer": {
      const bits = Math.min(type.bits, 53);
      const highest = 2 ** (type.unsigned ? bits : bits - 1) - 1;
      const lowest = type.unsigned ? 0 : -highest - (bits < 53 ? 1 : 0);
      return numbers("integer", min && Math.ceil(min), max && Math.floor(max), [lowest, highest], PLENTY, {});
    }
    case "decimal": {
      const scale = type.scale ?? 2;
      const step = 10 ** -scale;
      const highest = type.precision === null ? 1e9 : 10 ** Math.min(15, type.precision - scale) - step;
      const [low, high] = [min === null ? null : min + step, max === null ? null : max - step];
      return numbers("decimal", low, high, [-highest, highest], PLENTY * step, { scale });
    }
    case "date": {
      const [low, high] = [min === null ? null : min + DAY, max === null ? null : max - DAY];
      const near = between(
        "date",
        "from",
        "to",
        low ?? Math.min(asOf, high ?? asOf) - YEARS,
        high ?? Math.max(asOf, low ?? asOf) + YEARS,
        {},
      );
      return [...near, ...between("date", "from", "to", low ?? FIRST_DAY, high ?? LAST_DAY, {})];
    }
    case "time":
      return [{ generator: "time", options: { seconds: true } }];
    case "json":
      return [
        {
          generator: "json",
          options: {
            shape: {
              id: { generator: "integer", options: { min: 1, max: PLENTY } },
              enabled: { generator: "boolean" },
            },
          },
        },
      ];
    case "array":
      return [
        ...widestSpecs(ANYTHING, type.element, asOf).map((element) => ({ generator: "array", options: { element } })),
        ...LENGTHS.map((max) => ({ generator: "array", options: { max } })),
      ];
    case "range":
      return widestSpecs(ANYTHING, type.element, asOf).map((element) => ({ generator: "range", options: { element } }));
    default:
      return [];
  }
}

/** Enough numbers next to the bound that there is, or from zero on; then all. */
function numbers(
  generator: string,
  min: number | null,
  max: number | null,
  [lowest, highest]: readonly [number, number],
  span: number,
  options: Readonly<Record<string, unknown>>,
): GeneratorSpec[] {
  const from = min ?? (max !== null && max < span ? max - span : 0);
  return [
    ...between(generator, "min", "max", Math.max(lowest, from), Math.min(highest, max ?? from + span), options),
    ...between(generator, "min", "max", min ?? lowest, max ?? highest, options),
  ];
}

function between(
  generator: string,
  from: string,
  to: string,
  low: number,
  high: number,
  options: Readonly<Record<string, unknown>>,
): GeneratorSpec[] {
  return low <= high ? [{ generator, options: { ...options, [from]: low, [to]: high } }] : [];
}
