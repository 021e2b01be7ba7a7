import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { compileNumber } from "../build/number-generator.ts";
import { OptionReader } from "../options.ts";

export const interval: Generator = {
  name: "interval",
  summary: "Lengths of time from `min` to `max` milliseconds (up to a month), most of them short.",
  entity: null,
  types: ["interval", "integer", "text", "any"],
  compile(given, context) {
    const options = new OptionReader("interval", given);
    const min = options.number("min") ?? 60_000;
    const max = options.number("max") ?? Math.max(min, 30 * 86_400_000);
    if (min > max) options.fail("min", `give at most max (${max})`);
    options.end();
    const shape = { min: Math.ceil(min / 1000), max: Math.floor(max / 1000), scale: 0, distribution: "zipf" } as const;
    const { kind } = baseType(context.type);
    if (kind === "integer") return compileNumber(shape, context, false);
    if (kind !== "interval" && kind !== "text" && kind !== "any") return null;
    if (kind === "text" && (context.maxLength ?? 16) < 16) return null;
    const write = kind === "interval" ? (value: number) => value * 1000 : (value: number) => `${value} seconds`;
    return compileNumber(shape, context, false, { min: -1e15, max: 1e15, scale: 0, write });
  },
};
