import { baseType, type GeneratorSpec, streamKey, type Value } from "@seedloom/core";
import { fits } from "../../generate/repair/candidates.ts";
import { type ColumnTask, compileProposed } from "./choose-generator.ts";

/** Values that tell where a generator begins. */
const SAMPLES = 240;

/** How many of a spec's first values keep the column's own rules, before the first that does not; at most `most`. */
export function keptValues(spec: GeneratorSpec, task: ColumnTask, most: number): number {
  const position = task.table.columns.findIndex(({ name }) => name === task.column);
  const type = baseType(task.table.columns[position]!.type);
  const own = task.rules.filter(({ holds, positions }) => holds && positions.length === 1 && positions[0] === position);
  const compiled = compileProposed(spec, task);
  const row: Value[] = task.table.columns.map(() => null);
  if (compiled === null) return 0;
  const wanted = Math.min(most, compiled.capacity);
  for (let count = 0; count < wanted; count++) {
    row[position] = compiled.at(count, []);
    if (!fits(row[position], type) || !own.every((rule) => rule.holds!(row))) return count;
  }
  return wanted;
}

/** The least number that a spec's options let it make; null where they say nothing of it. */
export function leastOf(spec: GeneratorSpec, generators: ColumnTask["generators"]): number | null {
  const low = generators[spec.generator]?.bounds?.[0];
  const bound = low === undefined ? undefined : spec.options?.[low];
  return typeof bound === "number" ? bound : null;
}

/**
 * Whether numbers from 1 on may stand in for a generator's values: not for years, moments and codes, which begin far above. Told by the
 * bound it was given, or else by samples.
 */
export function countsFromOne(spec: GeneratorSpec, task: ColumnTask): boolean {
  const least = leastOf(spec, task.generators);
  if (least !== null) return least <= 1;
  const compiled = spec.inputs === undefined ? compileProposed(spec, task) : null;
  if (!compiled) return true;
  const key = streamKey(task.plan.seed, `${task.table.id}.${task.column}#sample`);
  const values = Array.from({ length: SAMPLES }, (_, sample) => compiled.draw(key, sample, []));
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length < values.length || Math.min(...numbers) <= Math.max(1, Math.max(...numbers) / 50);
}
