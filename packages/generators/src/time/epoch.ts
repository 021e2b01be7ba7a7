import type { Generator } from "@seedloom/core";
import { numberTarget } from "../number-target.ts";
import { second } from "../time-target.ts";
import { momentGenerator, usualSpan } from "./moments.ts";

function epoch(name: string, summary: string, unit: number): Generator {
  return momentGenerator({
    name,
    summary,
    types: ["integer", "decimal", "float", "text", "any"],
    rhythm: "business",
    range: [-usualSpan, 0],
    target(context) {
      const numbers = numberTarget(context);
      if (numbers === null) return null;
      const { min, max, write } = numbers;
      return { grain: second, min: min * unit, max: max * unit, write: (moment) => write(Math.floor(moment / unit)) };
    },
  });
}

export const epochSeconds = epoch("epochSeconds", "Moments as seconds since 1970.", second);
export const epochMillis = epoch("epochMillis", "Moments as milliseconds since 1970.", 1);
