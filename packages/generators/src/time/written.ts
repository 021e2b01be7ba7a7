import { day, second } from "../time-target.ts";

/** How moments are written as text, e.g. `YYYY-MM-DDTHH:mm:ss.SSSZ`: of a date and a clock the digits, all else as it stands. */
export interface Written {
  /** Milliseconds that one text stands for. */
  readonly grain: number;
  readonly length: number;
  write(moment: number): string;
}

const TOKENS = /YYYY|MM|DD|HH|mm|ss|SSSSSS|SSS/g;

/** Where a token's digits stand in `2025-08-13T14:31:34.250Z`. */
const PLACES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  YYYY: [0, 4],
  MM: [5, 7],
  DD: [8, 10],
  HH: [11, 13],
  mm: [14, 16],
  ss: [17, 19],
  SSS: [20, 23],
};

/** Whether a text is a format of moments: it has a year, a month and a day. */
export const isFormat = (format: string): boolean => ["YYYY", "MM", "DD"].every((token) => format.includes(token));

/**
 * The writer of a format, in UTC.
 * @example
 * written("DD.MM.YYYY").write(Date.UTC(2025, 7, 13)); // => "13.08.2025"
 */
export function written(format: string): Written {
  const grain = format.includes("ss") ? second : format.includes("mm") ? 60 * second : day;
  return {
    grain,
    length: format.length,
    write(moment) {
      const iso = new Date(moment).toISOString();
      return format.replace(TOKENS, (token) => {
        if (token === "SSSSSS") return `${iso.slice(20, 23)}000`;
        const [from, to] = PLACES[token] ?? [0, 0];
        return iso.slice(from, to);
      });
    },
  };
}
