import type { Measurement } from "../fit-check.ts";

/**
 * 1 less the difference of two figures as a share of their range, with both; null where one is undefined.
 * @example
 * similarity(0.5, 0.1, 2).value; // => 0.8
 */
export function similarity(
  reference: number | null | undefined,
  candidate: number | null | undefined,
  range: number,
): Measurement {
  const [a, b] = [reference ?? null, candidate ?? null];
  return {
    value: a === null || b === null ? null : 1 - Math.abs(a - b) / range,
    detail: { kind: "figures", figures: { reference: a, candidate: b } },
  };
}
