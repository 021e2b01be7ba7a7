import type { Generator, Value } from "@seedloom/core";
import { numberWriter } from "../basic/computed-number.ts";
import { takesText } from "../build/text-generator.ts";
import { inputsNamed, numberOf } from "../inputs.ts";
import { OptionReader } from "../options.ts";

const two = (number: number) => String(number).padStart(2, "0");

const PARTS = {
  secondOfDay: (hour: number, minute: number, second: number) => (hour * 60 + minute) * 60 + second,
  minuteOfDay: (hour: number, minute: number) => hour * 60 + minute,
  /** As clocks with hands show it: 12, 1, …, 11. */
  hour12: (hour: number) => ((hour + 11) % 12) + 1,
} as const;

/** What an hour, a minute and a second that stand in other columns come to. */
export const timeOfParts: Generator = {
  name: "timeOfParts",
  summary:
    "What the inputs `hour`, `minute` and `second` come to: `as` secondOfDay, minuteOfDay, hour12 or text (07:05, with seconds where there is room and an input for them).",
  entity: null,
  types: ["integer", "decimal", "text", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("timeOfParts", given);
    const as = options.oneOf("as", ["secondOfDay", "minuteOfDay", "hour12", "text"] as const) ?? "secondOfDay";
    options.end();
    const [[hour], [minute], [second]] = [
      inputsNamed(context, "hour"),
      inputsNamed(context, "minute"),
      inputsNamed(context, "second"),
    ];
    const read = (inputs: readonly Value[], position: number | undefined): number | null =>
      position === undefined ? 0 : numberOf(inputs[position]);
    const write = as === "text" ? textWriter(context.maxLength, second !== undefined) : numberWriter(context, 0);
    if (write === null || (as === "text" && !takesText(context))) return null;
    const make = (inputs: readonly Value[]): Value => {
      const [hours, minutes, seconds] = [read(inputs, hour), read(inputs, minute), read(inputs, second)];
      if (hours === null || minutes === null || seconds === null) return null;
      return write(PARTS[as === "text" ? "secondOfDay" : as](hours, minutes, seconds));
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};

function textWriter(room: number | null, seconds: boolean): ((second: number | null) => Value) | null {
  if ((room ?? 8) < 5) return null;
  const whole = seconds && (room ?? 8) >= 8;
  return (of) => {
    if (of === null) return null;
    const text = `${two(Math.floor(of / 3600))}:${two(Math.floor(of / 60) % 60)}`;
    return whole ? `${text}:${two(of % 60)}` : text;
  };
}
