import { SeedError } from "@seedloom/core";
import type { GeneratorContext, Value } from "@seedloom/core";

/**
 * Positions of the inputs of a name (`after`, or `after` and anything behind it); where there are none of that name, the
 * only input is meant.
 */
export function inputPositions(context: GeneratorContext, name: string): readonly number[] {
  const names = context.inputs ?? [];
  const positions = [...names.keys()].filter((position) => names[position]?.startsWith(name));
  return positions.length === 0 && names.length === 1 ? [0] : positions;
}

/** Positions of the inputs of a name, alone or with a number behind it (`plus`, `plus2`): none where there are none. */
export function inputsNamed(context: GeneratorContext, name: string): readonly number[] {
  const names = context.inputs ?? [];
  return [...names.keys()].filter((position) => names[position]?.replace(/\d+$/, "") === name);
}

/** @throws SeedError `CONFIG` where the input is missing. */
export function requiredInputs(generator: string, context: GeneratorContext, name: string): readonly number[] {
  const positions = inputPositions(context, name);
  if (positions.length > 0) return positions;
  throw new SeedError(
    "CONFIG",
    `Generator ${generator} reads another column as "${name}"; give inputs: { ${name}: { column: … } }.`,
    { generator, input: name },
  );
}

/** A number that an input stands for, or null. */
export function numberOf(value: Value | undefined): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "string" || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** The share that a rate in percent stands for, null for none; below 1 it is a share already: rates are written as 20 and as 0.2. */
export function shareOfRate(value: Value | undefined): number {
  const rate = numberOf(value) ?? 0;
  return Math.abs(rate) < 1 ? rate : rate / 100;
}

/** A moment that an input stands for, in milliseconds since 1970, or null. */
export function momentOf(value: Value | undefined): number | null {
  const basic = typeof value === "string" ? /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/.exec(value) : null;
  if (basic !== null) return Date.UTC(Number(basic[1]), Number(basic[2]) - 1, Number(basic[3]));
  if (typeof value === "string" && !/^-?\d+(\.\d+)?$/.test(value)) {
    const moment = Date.parse(/\d[ T]\d\d:[\d:.]+$/.test(value) ? `${value.replace(" ", "T")}Z` : value);
    return Number.isNaN(moment) ? null : moment;
  }
  return numberOf(value);
}
