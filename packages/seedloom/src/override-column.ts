import { SeedError, baseType } from "@seedloom/core";
import type { Column, ColumnRecipe, GeneratorContext, GeneratorSpec, Table, Value } from "@seedloom/core";
import type { CellFunction } from "@seedloom/engine";
import { compileGenerator, generatorNames, registry } from "@seedloom/generators";
import { didYouMean } from "./nearest.ts";
import type { CellComputation, ColumnOverride, Json, Literal } from "./settings.ts";
import { toValue } from "./to-value.ts";

/** A column's recipe after an override, and the function that computes it, if one does. */
interface OverriddenColumn {
  readonly column: ColumnRecipe;
  readonly compute: CellFunction | null;
  /** Whether its values come about as before, and only the share of NULLs is another. */
  readonly kept: boolean;
}

/** What generators are told beside the column. */
export type Place = Pick<GeneratorContext, "locale" | "asOf">;

const FORMS = ["value", "weighted", "generator", "nullRate"];

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
  const where = `${table.id}.${column.name}`;
  const given = isOverrideObject(override) ? override : { value: override };
  const unknown = Object.keys(given).find((key) => ![...FORMS, "options", "inputs"].includes(key));
  const forms = Object.keys(given).filter((key) => FORMS.includes(key) && key !== "nullRate");
  if (unknown !== undefined || forms.length > 1 || (forms.length === 0 && !("nullRate" in given))) {
    const problem =
      unknown === undefined ? `gives ${forms.join(" and ") || "nothing"}` : `has the unknown key "${unknown}"`;
    throw wrong(
      where,
      `the override ${problem}; give one of value, weighted or generator (with options and inputs), and nullRate if you like.${unknown === undefined ? "" : didYouMean(unknown, [...FORMS, "options", "inputs"])}`,
    );
  }
  const nullRate = checkedNullRate(where, column, given.nullRate) ?? (forms.length === 0 ? current.nullRate : 0);
  const say = (spec: GeneratorSpec, compute: CellFunction | null = null): OverriddenColumn => ({
    // No second choices: what the user said is not to be replaced silently.
    column: {
      column: column.name,
      spec,
      // The planner knows by this name that nothing else may take its place.
      rule: "override",
      evidence: "said by the configuration",
      confidence: 1,
      entity: entityOf(spec, current),
      nullRate,
      considered: [],
    },
    compute,
    kept: false,
  });
  if ("generator" in given) return say(checkedSpec(where, column, given, place));
  if ("weighted" in given)
    return say({ generator: "weighted", options: { values: weights(where, column, given.weighted) } });
  if ("value" in given) {
    const { value } = given;
    if (typeof value === "function")
      return say({ generator: "function", options: { name: where } }, cell(where, column, value));
    return say({ generator: "constant", options: { value: toValue(value, column.type, where) } });
  }
  return {
    column: { ...current, nullRate, evidence: `${current.evidence}; nullRate by the configuration` },
    compute: null,
    kept: true,
  };
}

type OverrideObject = Exclude<ColumnOverride, Literal | CellComputation>;

function isOverrideObject(override: ColumnOverride): override is OverrideObject {
  return (
    typeof override === "object" &&
    override !== null &&
    !(override instanceof Date) &&
    !(override instanceof Uint8Array)
  );
}

/** Compiled once to see that it can be, for here the column can be named. */
function checkedSpec(where: string, column: Column, given: GeneratorSpec, place: Place): GeneratorSpec {
  const { generator, options, inputs } = given;
  if (!Object.hasOwn(registry, generator)) {
    throw wrong(where, `there is no generator "${generator}".${didYouMean(generator, generatorNames)}`);
  }
  const spec = {
    generator,
    ...(options === undefined ? {} : { options }),
    ...(inputs === undefined ? {} : { inputs }),
  };
  const type = baseType(column.type);
  const maxLength = type.kind === "text" ? type.maxLength : null;
  let compiled: unknown;
  try {
    compiled = compileGenerator(spec, { ...place, type, maxLength });
  } catch (error) {
    if (error instanceof SeedError) throw wrong(where, error.message);
    throw error;
  }
  if (compiled === null) throw wrong(where, `generator ${generator} makes nothing that fits ${column.typeText}.`);
  return spec;
}

/** A generator of the entity that the column belonged to stays in it; one of another entity stands alone. */
function entityOf(spec: GeneratorSpec, current: ColumnRecipe): string | null {
  const entity = registry[spec.generator]?.entity ?? null;
  return entity !== null && current.entity !== null && current.entity.endsWith(entity) ? current.entity : null;
}

function weights(
  where: string,
  column: Column,
  weighted: Readonly<Record<string, number>> | readonly (readonly [Literal, number])[],
): readonly (readonly [Value, number])[] {
  const pairs: readonly (readonly [Literal, number])[] = isPairs(weighted) ? weighted : Object.entries(weighted);
  if (
    pairs.length === 0 ||
    pairs.some(([, weight]) => !(weight >= 0) || !Number.isFinite(weight)) ||
    !pairs.some(([, weight]) => weight > 0)
  ) {
    throw wrong(
      where,
      "weighted needs values with weights from 0, one of them above 0, e.g. { active: 9, banned: 1 }.",
    );
  }
  // A weight of 0 is said to keep a value out.
  const possible = pairs.filter(([, weight]) => weight > 0);
  // An object's keys are texts; numbers and truth values are meant where the column holds such.
  const read = (value: Literal) => (isPairs(weighted) ? value : fromKey(String(value), column));
  return possible.map(([value, weight]) => [toValue(read(value), column.type, where), weight]);
}

function isPairs(
  weighted: Readonly<Record<string, number>> | readonly (readonly [Literal, number])[],
): weighted is readonly (readonly [Literal, number])[] {
  return Array.isArray(weighted);
}

function fromKey(key: string, column: Column): Literal {
  switch (column.type.kind) {
    case "integer":
    case "float":
    case "decimal":
    case "year":
      return Number.isNaN(Number(key)) ? key : Number(key);
    case "boolean":
      return key === "true" || (key === "false" ? false : key);
    default:
      return key;
  }
}

function cell(where: string, column: Column, compute: CellComputation): CellFunction {
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
        where,
        `the function must return a value, and returned ${answer === undefined ? "undefined" : "a promise"} for row ${context.index}.`,
      );
    }
    return toValue(answer, column.type, where);
  };
}

function checkedNullRate(where: string, column: Column, nullRate: number | undefined): number | undefined {
  if (nullRate === undefined) return undefined;
  if (!(nullRate >= 0 && nullRate <= 1)) throw wrong(where, `nullRate is a share from 0 to 1, and is ${nullRate}.`);
  if (nullRate > 0 && !column.nullable) throw wrong(where, "the column is NOT NULL, so nullRate must be 0.");
  return nullRate;
}

function wrong(where: string, problem: string): SeedError {
  return new SeedError("CONFIG", `overrides: ${where}: ${problem}`, { column: where });
}
