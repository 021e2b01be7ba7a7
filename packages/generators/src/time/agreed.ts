import { unit } from "@seedloom/core";
import type { StreamKey } from "@seedloom/core";
import type { OptionReader } from "../options.ts";
import { day } from "../time-target.ts";

const hour = day / 24;
/** People agree on a quarter of an hour. */
const quarter = hour / 4;

/** When people meet: at work on a weekday, by daylight, or in the evening; when they arrive where they stay, and when they leave. */
const HOURS = { office: [8, 17.5], day: [8, 20], evening: [17, 22], arrival: [14, 20.5], leaving: [7, 11.5] } as const;
export const agreedHours = ["office", "day", "evening", "arrival", "leaving"] as const;
export type AgreedHours = (typeof agreedHours)[number];

export const readAgreed = (options: OptionReader): AgreedHours | null => options.oneOf("hours", agreedHours) ?? null;

/** The quarter of an hour at which people would meet instead: that of the moment, if they are about then, or some other of its day. */
export function agreedMoment(moment: number, hours: AgreedHours, key: StreamKey, row: number): number {
  const [from, to] = [HOURS[hours][0] * hour, HOURS[hours][1] * hour];
  const date = Math.floor(moment / day);
  const time = moment - date * day;
  const slots = Math.floor((to - from) / quarter) + 1;
  // Most begin at the full hour or half past it.
  const at = time >= from && time <= to ? time : from + Math.floor(unit(key, row, 9) * slots) * quarter;
  const grain = unit(key, row, 10) < 0.75 ? 2 * quarter : quarter;
  const weekday = (((date + 4) % 7) + 7) % 7;
  const free = hours === "office" ? (weekday === 0 ? 1 : weekday === 6 ? -1 : 0) : 0;
  return (date + free) * day + Math.max(from, Math.floor(at / grain) * grain);
}
