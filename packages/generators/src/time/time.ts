import { baseType, unit } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { scramble } from "../scramble.ts";
import { day } from "../time-target.ts";
import { momentSampler } from "./rhythm.ts";

const minutes = 1440;

export const time: Generator = {
  name: "time",
  summary: "Times of day, most of them in working hours, on five-minute marks.",
  entity: null,
  types: ["time", "text", "integer", "interval", "any"],
  compile(given, context) {
    new OptionReader("time", given).end();
    const type = baseType(context.type);
    const room = context.maxLength ?? 8;
    let write: (moment: number) => Value;
    if (type.kind === "time" || type.kind === "interval") write = (moment) => moment;
    else if (type.kind === "integer" && type.bits >= 32) write = (moment) => moment / 1000;
    else if ((type.kind === "text" || type.kind === "any") && room >= 5) {
      const length = room >= 8 ? 8 : 5;
      write = (moment) => new Date(moment).toISOString().slice(11, 11 + length);
    } else return null;
    const sample = momentSampler(0, 28 * day, "business");
    return {
      capacity: minutes,
      at: (index) => write(scramble(index, minutes) * 60_000),
      draw: (key, row) => {
        const moment = sample(key, row) % day;
        const grain = unit(key, row, 64) < 0.8 ? 300_000 : 60_000;
        return write(Math.floor(moment / grain) * grain);
      },
    };
  },
};
