import { unit } from "@seedloom/core";
import type { StreamKey } from "@seedloom/core";
import { day } from "../time-target.ts";

/** When things happen: in office hours, in leisure hours, or evenly. */
export type Rhythm = "business" | "consumer" | "none";

export const rhythms: readonly Rhythm[] = ["business", "consumer", "none"];

interface Weights {
  /** From Sunday on, the busiest 1. */
  readonly week: readonly number[];
  /** From midnight on. */
  readonly hours: readonly number[];
}

export const weights: Readonly<Record<Exclude<Rhythm, "none">, Weights>> = {
  business: {
    week: [0.2, 0.95, 1, 1, 0.95, 0.85, 0.3],
    hours: [1, 1, 1, 1, 1, 2, 5, 14, 40, 70, 78, 72, 50, 62, 75, 72, 62, 42, 24, 16, 12, 9, 6, 3],
  },
  consumer: {
    week: [0.9, 0.85, 0.85, 0.85, 0.9, 1, 1],
    hours: [10, 5, 3, 2, 2, 4, 12, 24, 32, 38, 42, 46, 54, 50, 46, 46, 50, 56, 64, 74, 80, 72, 50, 26],
  },
};

/** How many times as much happens at the end of the range as at its start. */
export const growth = 2.5;
const slots = 512;
const attempts = 4;

/** Draws moments in [from, to], in whole seconds: growing over the range, with a weekly and a daily rhythm. */
export function momentSampler(from: number, to: number, rhythm: Rhythm): (key: StreamKey, row: number) => number {
  const seconds = Math.floor((to - from) / 1000) + 1;
  const first = Math.ceil(from / 1000) * 1000;
  // A weekly rhythm needs some weeks to show; short ranges are filled evenly.
  if (rhythm === "none" || to - from < 7 * day) {
    return (key, row) => Math.min(to, first + Math.floor(unit(key, row) * seconds) * 1000);
  }
  const { week, hours } = weights[rhythm];
  const hourOf = hourTable(hours);
  const firstDay = Math.floor(from / day);
  const days = Math.floor(to / day) - firstDay + 1;
  return (key, row) => {
    let number = firstDay;
    for (let attempt = 0; attempt < attempts; attempt++) {
      // The inverse of a distribution function whose density rises in a line from 1 to `growth`.
      const share = (Math.sqrt(1 + unit(key, row, attempt) * (growth * growth - 1)) - 1) / (growth - 1);
      number = firstDay + Math.min(days - 1, Math.floor(share * days));
      if (unit(key, row, 16 + attempt) < (week[(((number + 4) % 7) + 7) % 7] ?? 1)) break;
    }
    const hour = hourOf[Math.floor(unit(key, row, 32) * slots)] ?? 12;
    const moment = number * day + hour * 3_600_000 + Math.floor(unit(key, row, 33) * 3600) * 1000;
    if (moment >= first && moment <= to) return moment;
    return Math.min(to, first + Math.floor(unit(key, row, 34) * seconds) * 1000);
  };
}

function hourTable(hours: readonly number[]): Uint8Array {
  const total = hours.reduce((sum, weight) => sum + weight, 0);
  const table = new Uint8Array(slots);
  let position = 0;
  let sum = 0;
  for (const [hour, weight] of hours.entries()) {
    sum += weight;
    while (position < slots && position < Math.round((sum / total) * slots)) table[position++] = hour;
  }
  return table;
}
