import { normalQuantile } from "./special-functions.ts";

/** An interval that holds the true figure with the stated confidence. */
export type Interval = readonly [low: number, high: number];

/**
 * Wilson's score interval of a share (https://doi.org/10.1080/01621459.1927.10502953); null for no trials.
 * @param successes whole number in [0, trials]
 * @param confidence in (0, 1); 0.95 unless told
 * @example
 * wilsonInterval(0, 0); // => null
 * wilsonInterval(5, 10)?.map((end) => Math.round(end * 1000) / 1000); // => [0.237, 0.763]
 */
export function wilsonInterval(successes: number, trials: number, confidence = 0.95): Interval | null {
  if (trials === 0) return null;
  const z = normalQuantile((1 + confidence) / 2);
  const share = successes / trials;
  const scale = 1 + z ** 2 / trials;
  const centre = (share + z ** 2 / (2 * trials)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** How two shares differ. */
export interface ShareDifference {
  /** Second share less the first, in [-1, 1]. */
  readonly difference: number;
  /** Newcombe's hybrid score interval of the difference. */
  readonly interval: Interval;
}

/**
 * Difference of two independent shares with Newcombe's interval (his method 10,
 * https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I); null where one has no trials.
 * @example
 * shareDifference(1, 2, 2, 2)?.difference; // => 0.5
 * shareDifference(0, 0, 1, 2); // => null
 */
export function shareDifference(
  successesA: number,
  trialsA: number,
  successesB: number,
  trialsB: number,
  confidence = 0.95,
): ShareDifference | null {
  const a = wilsonInterval(successesA, trialsA, confidence);
  const b = wilsonInterval(successesB, trialsB, confidence);
  if (a === null || b === null) return null;
  const [shareA, shareB] = [successesA / trialsA, successesB / trialsB];
  const difference = shareB - shareA;
  return {
    difference,
    interval: [
      difference - Math.hypot(shareB - b[0], a[1] - shareA),
      difference + Math.hypot(b[1] - shareB, shareA - a[0]),
    ],
  };
}
