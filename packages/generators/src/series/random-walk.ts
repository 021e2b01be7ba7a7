import { normal } from "@seedloom/core";
import type { StreamKey } from "@seedloom/core";

/**
 * A random walk with normal steps of deviation 1 at any step, from 0 at step 0, in time that grows with the logarithm of the step:
 * doubling intervals from the origin, then Brownian bridges by midpoints (Lévy's construction; Mörters and Peres, "Brownian
 * Motion", 2010, section 1.1).
 */
export function randomWalk(key: StreamKey, step: number): number {
  if (step <= 0) return 0;
  let left = 1;
  let atLeft = normal(key, 1);
  while (left * 2 <= step) {
    atLeft += Math.sqrt(left) * normal(key, left * 2);
    left *= 2;
  }
  if (left === step) return atLeft;
  let right = left * 2;
  let atRight = atLeft + Math.sqrt(left) * normal(key, right);
  while (right - left > 1) {
    const middle = (left + right) / 2;
    const atMiddle = (atLeft + atRight) / 2 + (Math.sqrt(right - left) / 2) * normal(key, middle);
    if (step === middle) return atMiddle;
    if (step < middle) [right, atRight] = [middle, atMiddle];
    else [left, atLeft] = [middle, atMiddle];
  }
  return step === left ? atLeft : atRight;
}
