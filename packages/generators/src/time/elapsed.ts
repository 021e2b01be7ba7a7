import { baseType } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { numberWriter } from "../basic/computed-number.ts";
import { inputsNamed, momentOf, requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { day, second } from "../time-target.ts";

const units = { millisecond: 1, second, minute: 60 * second, hour: 3_600_000, day, week: 7 * day } as const;
const names = ["millisecond", "second", "minute", "hour", "day", "week"] as const;

export const elapsed: Generator = {
  name: "elapsed",
  summary:
    "The time from one column (input `from`) to another (`to`) in a `unit` (second), `inclusive` of both days, or as many days as there are `nights` between; null where one of them is null.",
  entity: null,
  types: ["integer", "decimal", "float", "interval", "time", "text", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("elapsed", given);
    const unit = units[options.oneOf("unit", names) ?? "second"];
    // Who is away from Monday to Monday is away for a day.
    const more = options.boolean("inclusive") === true ? day : 0;
    const nights = options.boolean("nights") === true;
    options.end();
    const [from = 0] = requiredInputs("elapsed", context, "from");
    const [to] = inputsNamed(context, "to");
    if (to === undefined) return null;
    const { kind } = baseType(context.type);
    const clock = kind === "interval" || kind === "time";
    const write = clock ? (length: number | null): Value => length : numberWriter(context, 2);
    if (write === null) return null;
    const make = (inputs: readonly Value[]): Value => {
      const [start, end] = [momentOf(inputs[from]), momentOf(inputs[to])];
      if (start === null || end === null) return null;
      const whole = nights ? (Math.floor(end / day) - Math.floor(start / day)) * day : end - start;
      const length = Math.max(0, whole) + more;
      if (clock) return write(kind === "time" ? Math.min(length, day - second) : length);
      return write(length / unit);
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};
