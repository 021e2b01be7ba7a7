import { baseType, unit } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { scramble } from "../scramble.ts";
import { day } from "../time-target.ts";
import { momentSampler } from "./rhythm.ts";

const minutes = 1440;
const seconds = 86_400;

export const time: Generator = {
  name: "time",
  summary: "Times of day, most of them in working hours, on five-minute marks; with `seconds`, on any second.",
  entity: null,
  types: ["time", "text", "integer", "interval", "any"],
  compile(given, context) {
    const options = new OptionReader("time", given);
    const toTheSecond = options.boolean("seconds") ?? false;
    options.end();
    const type = baseType(context.type);
    const room = context.maxLength ?? 8;
    let write: (moment: number) => Value;
    if (type.kind === "time" || type.kind === "interval") write = (moment) => moment;
    else if (type.kind === "integer" && type.bits >= 32) write = (moment) => moment / 1000;
    else if ((type.kind === "text" || type.kind === "any") && room >= 5) {
      const length = room >= 8 ? 8 : 5;
      if (toTheSecond && length < 8) return null;
      write = (moment) => new Date(moment).toISOString().slice(11, 11 + length);
    } else return null;
    const sample = momentSampler(0, 28 * day, "business");
    const [capacity, step] = toTheSecond ? [seconds, 1000] : [minutes, 60_000];
    return {
      capacity,
      at: (index) => write(scramble(index, capacity) * step),
      draw: (key, row) => {
        const moment = sample(key, row) % day;
        const grain = toTheSecond ? 1000 : unit(key, row, 64) < 0.8 ? 300_000 : 60_000;
        return write(Math.floor(moment / grain) * grain);
      },
    };
  },
};
