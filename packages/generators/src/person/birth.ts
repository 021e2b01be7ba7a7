import { below } from "@seedloom/core";
import type { Generator, GeneratorContext } from "@seedloom/core";
import { entityNumber } from "../build/attribute.ts";
import { entityIndexes } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { scramble } from "../scramble.ts";
import { day, timeTarget } from "../time-target.ts";
import { readWritten } from "../time/written-option.ts";

const year = 365.25 * day;
/** Eighteen to eighty. */
const youngest = 18.05;
const span = Math.floor((62 * year) / day);

/** The midnight at which an index's person was born. */
function bornAt(context: GeneratorContext): (index: number) => number {
  const last = Math.floor((context.asOf - youngest * year) / day);
  return (index) => (last - scramble(index, span)) * day;
}

export const birthDate: Generator = {
  name: "birthDate",
  summary: "A day of birth, by default of somebody of 18 to 80 (`from`, `to`).",
  entity: "person",
  types: ["date", "timestamp", "text", "integer", "any"],
  writes: true,
  compile(given, context) {
    const options = new OptionReader("birthDate", given);
    const from = options.instant("from");
    const to = options.instant("to");
    const as = readWritten(options);
    options.end();
    const room = { ...context, maxLength: Math.min(context.maxLength ?? 10, 10) };
    const target = timeTarget(as === null ? room : context, as);
    if (target === null || target.grain > day) return null;
    const usual = bornAt(context);
    const first = Math.ceil((from ?? -Infinity) / day);
    const last = Math.floor((to ?? (from === undefined ? Infinity : context.asOf)) / day);
    const bounded = Number.isFinite(first) || Number.isFinite(last);
    const low = Number.isFinite(first) ? first : last - span + 1;
    const size = bounded ? Math.max(1, last - low + 1) : span;
    const at = (index: number) => target.write(bounded ? (low + scramble(index, size)) * day : usual(index));
    return { capacity: size, at, draw: (key, row) => at(below(entityIndexes, key, row)) };
  },
};

export const age = entityNumber({
  name: "age",
  summary: "A person's age in whole years, in keeping with the day of birth.",
  entity: "person",
  scale: 0,
  bounds: [0, 130],
  number(context) {
    const born = bornAt(context);
    const now = new Date(context.asOf);
    return (index) => {
      const birth = new Date(born(index));
      const early =
        now.getUTCMonth() < birth.getUTCMonth() ||
        (now.getUTCMonth() === birth.getUTCMonth() && now.getUTCDate() < birth.getUTCDate());
      return now.getUTCFullYear() - birth.getUTCFullYear() - (early ? 1 : 0);
    };
  },
});
