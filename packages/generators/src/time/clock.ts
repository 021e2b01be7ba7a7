import type { Clock } from "@seedloom/core";
import { day, second } from "../time-target.ts";
import { growth, weights } from "./rhythm.ts";
import type { Rhythm } from "./rhythm.ts";

/** Days that are worth a table of them; beyond, nobody sees a rhythm. */
const MOST_DAYS = 50_000;

/** Places to begin the search for a share's day from. */
const GUIDES = 1024;

/** New rows come after those that are there where there is so much room for them. */
const ROOM = day;

/** Where there is none: how long they have been coming. */
const LATELY = 14 * day;

/** The clock of rows in [from, to] that come after one which came about at `since`; null where there is none. */
export function clockSince(since: number | null, from: number, to: number, rhythm: Rhythm): Clock {
  if (since === null || since <= from) return createClock(from, to, rhythm);
  return createClock(to - since >= ROOM ? since : Math.max(from, to - LATELY), to, rhythm);
}

/** When rows come about one after another in [from, to], in whole seconds: as `momentSampler` draws them, but in order. */
export function createClock(from: number, to: number, rhythm: Rhythm): Clock {
  const first = Math.ceil(from / second) * second;
  const last = Math.max(first, Math.floor(to / second) * second);
  const firstDay = Math.floor(first / day);
  const days = Math.floor(last / day) - firstDay + 1;
  const even = rhythm === "none" || to - from < 7 * day || days > MOST_DAYS;
  const name = `${first}-${last}-${even ? "none" : rhythm}`;
  if (even) {
    const width = last - first + second;
    return {
      name,
      momentAt: (share) => Math.min(last, first + Math.floor((share * width) / second) * second),
      shareAt: (moment) => inside((moment - first) / width),
    };
  }
  const { week, hours } = weights[rhythm];
  const byDay = steps(days, (at) => (1 + ((at + 0.5) / days) * (growth - 1)) * (week[weekday(firstDay + at)] ?? 1));
  const byHour = steps(24, (hour) => hours[hour] ?? 1);
  const hour = day / 24;
  /** The share of whole days, from the first one's midnight on. */
  const through = (moment: number): number => {
    const number = Math.floor(moment / day) - firstDay;
    if (number < 0) return 0;
    if (number >= days) return 1;
    const within = moment - (firstDay + number) * day;
    const clock = Math.floor(within / hour);
    return byDay.between(number, byHour.between(clock, (within - clock * hour) / hour));
  };
  const [start, end] = [through(first), through(last + second)];
  return {
    name,
    momentAt(share) {
      const whole = start + share * (end - start);
      const number = byDay.find(whole);
      const within = byDay.within(number, whole);
      const clock = byHour.find(within);
      const moment = (firstDay + number) * day + (clock + byHour.within(clock, within)) * hour;
      return Math.min(last, Math.max(first, Math.floor(moment / second) * second));
    },
    shareAt: (moment) => inside((through(moment) - start) / (end - start)),
  };
}

const weekday = (number: number): number => (((number + 4) % 7) + 7) % 7;
const inside = (share: number): number => Math.min(1, Math.max(0, share));

/** A distribution over `count` steps, and the way back from a share to its step. */
function steps(count: number, weight: (at: number) => number) {
  const ends = new Float64Array(count + 1);
  for (let at = 0; at < count; at++) ends[at + 1] = ends[at]! + weight(at);
  const total = ends[count]!;
  for (let at = 1; at <= count; at++) ends[at] = ends[at]! / total;
  const guides = new Uint16Array(GUIDES);
  for (let guide = 0, at = 0; guide < GUIDES; guide++) {
    while (at + 1 < count && ends[at + 1]! <= guide / GUIDES) at++;
    guides[guide] = at;
  }
  return {
    /** The step that a share falls into. */
    find(share: number): number {
      let at = guides[Math.min(GUIDES - 1, Math.floor(share * GUIDES))]!;
      while (at + 1 < count && ends[at + 1]! <= share) at++;
      return at;
    },
    /** How far into a step a share is, in [0, 1). */
    within: (at: number, share: number): number =>
      Math.min(1 - Number.EPSILON, Math.max(0, (share - ends[at]!) / (ends[at + 1]! - ends[at]!))),
    /** The share that is so far into a step. */
    between: (at: number, part: number): number => ends[at]! + part * (ends[at + 1]! - ends[at]!),
  };
}
