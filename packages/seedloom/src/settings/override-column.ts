import { SeedError } from "@seedloom/core";
import type { Column, ColumnRecipe, GeneratorSpec, Table } from "@seedloom/core";
import type { CellFunction } from "@seedloom/engine";
import { registry } from "@seedloom/generators";
import type { CellComputation, ColumnOverride, Json, Literal, ValueForm } from "./settings.ts";
import { toValue } from "./to-value.ts";
import { formIn, formOf, specOf, wrong } from "./value-form.ts";
import type { Place, Spot } from "./value-form.ts";

/** A column's recipe after an override, and the function that computes it, if one does. */
interface OverriddenColumn {
  readonly column: ColumnRecipe;
  readonly compute: CellFunction | null;
  /** Whether its values come about as before, and only the share of NULLs is another. */
  readonly kept: boolean;
}

/**
 * Applies one override.
 * @throws SeedError `CONFIG` for an unknown generator, an unknown key, a share of NULLs where NULL is not allowed
 */
export function overrideColumn(
  table: Table,
  column: Column,
  current: ColumnRecipe,
  override: ColumnOverride,
  place: Place,
): OverriddenColumn {
  const spot: Spot = { setting: "overrides", where: `${table.id}.${column.name}`, column, place };
  const given = formIn(override) ?? { value: override };
  const form = formOf(given, spot);
  const nullRate = checkedNullRate(spot, given["nullRate"]) ?? (form === null ? current.nullRate : 0);
  if (form === null) {
    return {
      column: { ...current, nullRate, evidence: `${current.evidence}; nullRate by the configuration` },
      compute: null,
      kept: true,
    };
  }
  const value = "value" in given ? given["value"] : undefined;
  const computed = typeof value === "function";
  const spec: GeneratorSpec = computed ? { generator: "function" } : specOf(given as ValueForm, spot);
  const said = saidByUser(current, spec, nullRate);
  return {
    column: computed ? { ...said, computed: spot.where } : said,
    compute: computed ? cell(spot, value as CellComputation) : null,
    kept: false,
  };
}

/** The evidence of what the user said. */
export const SAID = "said by the configuration";

/** A column's recipe where the user said how its values come about. */
export function saidByUser(current: ColumnRecipe, spec: GeneratorSpec, nullRate: number): ColumnRecipe {
  // No second choices: what the user said is not to be replaced silently.
  return {
    column: current.column,
    spec,
    // The planner knows by this name that nothing else may take its place.
    rule: "override",
    evidence: SAID,
    confidence: 1,
    entity: entityOf(spec, current),
    nullRate,
    considered: [],
  };
}

/** A generator of the entity that the column belonged to stays in it; one of another entity stands alone. */
function entityOf(spec: GeneratorSpec, current: ColumnRecipe): string | null {
  const entity = registry[spec.generator]?.entity ?? null;
  return entity !== null && current.entity !== null && current.entity.endsWith(entity) ? current.entity : null;
}

function cell(spot: Spot, compute: CellComputation): CellFunction {
  const { where, column } = spot;
  return (row, context) => {
    let answer: Literal | Json;
    try {
      answer = compute(row, context);
    } catch (error) {
      throw new SeedError(
        "CONFIG",
        `${where}: the function for row ${context.index} threw: ${error instanceof Error ? error.message : String(error)}`,
        { column: where, row: context.index },
        error,
      );
    }
    if (answer === undefined || typeof (answer as { then?: unknown } | null)?.then === "function") {
      throw wrong(
        spot,
        `the function must return a value, and returned ${answer === undefined ? "undefined" : "a promise"} for row ${context.index}.`,
      );
    }
    return toValue(answer, column.type, where);
  };
}

function checkedNullRate(spot: Spot, nullRate: unknown): number | undefined {
  if (nullRate === undefined) return undefined;
  if (typeof nullRate !== "number" || !(nullRate >= 0 && nullRate <= 1)) {
    throw wrong(spot, `nullRate is a share from 0 to 1, and is ${String(nullRate)}.`);
  }
  if (nullRate > 0 && !spot.column.nullable) throw wrong(spot, "the column is NOT NULL, so nullRate must be 0.");
  return nullRate;
}
