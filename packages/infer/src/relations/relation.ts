import type { GeneratorSpec, Input } from "@seedloom/core";
import type { RowNumber } from "./number-readings.ts";

/** What a number of a row may be made from. */
export interface Relation {
  readonly target: RowNumber;
  readonly spec: GeneratorSpec;
  readonly evidence: string;
  /** The same the other way round, where the target is settled already. */
  readonly inverse?: Relation;
}

/**
 * Inputs of a spec by their groups: the second of a group is numbered.
 * @example
 * inputsOf({ of: [sent], less: [bounced, failed] }); // { of: …, less: …, less2: … }
 */
export function inputsOf(groups: Readonly<Record<string, readonly RowNumber[]>>): Readonly<Record<string, Input>> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([name, numbers]) =>
      numbers.map(({ column }, at) => [at === 0 ? name : `${name}${at + 1}`, { column: column.name }] as const),
    ),
  );
}
