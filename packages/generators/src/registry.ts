import type { CompiledGenerator, Generator, GeneratorContext, GeneratorSpec } from "@seedloom/core";
import { basicGenerators } from "./basic/index.ts";
import { compileIn } from "./compile.ts";
import type { Registry } from "./compile.ts";
import { byAge } from "./distribution/by-age.ts";
import { conditional } from "./distribution/conditional.ts";
import { correlated } from "./distribution/correlated.ts";
import { distributionGenerators } from "./distribution/index.ts";
import { mixture } from "./distribution/mixture.ts";
import { array } from "./nested/array.ts";
import { composite } from "./nested/composite.ts";
import { extended } from "./nested/extended.ts";
import { respelled } from "./nested/respelled.ts";
import { json } from "./nested/json.ts";
import { numberTold } from "./nested/number-told.ts";
import { orElse } from "./nested/or-else.ts";
import { range } from "./nested/range.ts";
import { summed } from "./nested/summed.ts";
import { unlike } from "./nested/unlike.ts";
import { utf8 } from "./nested/utf8.ts";
import { when } from "./nested/when.ts";
import { xml } from "./nested/xml.ts";
import { personGenerators } from "./person/index.ts";
import { companyGenerators } from "./company/index.ts";
import { societyGenerators } from "./society/index.ts";
import { healthGenerators } from "./health/index.ts";
import { transportGenerators } from "./transport/index.ts";
import { technologyGenerators } from "./technology/index.ts";
import { contentGenerators } from "./content/index.ts";
import { fileGenerators } from "./file/index.ts";
import { lookupGenerators } from "./lookup/index.ts";
import { numberGenerators } from "./number/index.ts";
import { financeGenerators } from "./finance/index.ts";
import { internetGenerators } from "./internet/index.ts";
import { productGenerators } from "./product/index.ts";
import { placeGenerators } from "./place/index.ts";

/**
 * The built-in generators and yours, by name; yours go first where names meet.
 * @example
 * const mine = createRegistry({ coin });
 * compileGenerator({ generator: "array", options: { element: { generator: "coin" } } }, context, mine);
 */
export function createRegistry(extra: Readonly<Record<string, Generator>> = {}): Registry {
  const made: Record<string, Generator> = { ...plain };
  // Nesting generators look their elements up when they are compiled: in the registry that they are part of.
  for (const nesting of [
    array,
    byAge,
    composite,
    conditional,
    correlated,
    extended,
    respelled,
    json,
    mixture,
    numberTold,
    orElse,
    unlike,
    range,
    summed,
    utf8,
    when,
    xml,
  ]) {
    const generator = nesting(() => made);
    made[generator.name] = generator;
  }
  return Object.freeze(Object.assign(made, extra));
}

const plain = {
  ...basicGenerators,
  ...distributionGenerators,
  ...personGenerators,
  ...companyGenerators,
  ...societyGenerators,
  ...healthGenerators,
  ...transportGenerators,
  ...technologyGenerators,
  ...contentGenerators,
  ...fileGenerators,
  ...lookupGenerators,
  ...numberGenerators,
  ...financeGenerators,
  ...internetGenerators,
  ...productGenerators,
  ...placeGenerators,
} satisfies Record<string, Generator>;

/** Every built-in generator by name. */
export const registry: Registry = createRegistry();

/** The names of the built-in generators, sorted. */
export const generatorNames: readonly string[] = Object.keys(registry).toSorted();

/**
 * Binds what a spec asks for to a place, or null where nothing it makes would fit there.
 * @param generators where to look its name up; `createRegistry` makes others than the built-in ones
 * @throws SeedError `CONFIG` for an unknown generator (naming the nearest one) or option, or one out of bounds.
 * @example
 * compileGenerator({ generator: "integer", options: { min: 1, max: 6 } }, context)?.draw(key, 0, []); // 4
 */
export function compileGenerator(
  spec: GeneratorSpec,
  context: GeneratorContext,
  generators: Registry = registry,
): CompiledGenerator | null {
  const known = remembered.get(generators) ?? new Map<string, CompiledGenerator | null>();
  remembered.set(generators, known);
  const key = JSON.stringify([spec, context], exactly);
  const found = known.get(key);
  if (found !== undefined) return found;
  const compiled = compileIn(generators, spec, context);
  if (known.size === MOST_REMEMBERED) known.clear();
  known.set(key, compiled);
  return compiled;
}

/**
 * Compiled generators are pure, and the same columns come back: in other tables, and for one table when it is inferred, planned and
 * generated.
 */
const remembered = new WeakMap<Registry, Map<string, CompiledGenerator | null>>();

const MOST_REMEMBERED = 2_000;

/** What JSON would make equal to something else. */
function exactly(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return `bigint ${value}`;
  if (typeof value === "number" && !Number.isFinite(value)) return `number ${value}`;
  return value instanceof Uint8Array ? `bytes ${Buffer.from(value).toString("hex")}` : value;
}
