import { SeedError, textType } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorSpec } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { againWhen, insideWhen } from "./inside-when.ts";
import { listedValue } from "../column/listed.ts";

type Registry = Readonly<Record<string, Generator>>;

/** A pattern of so many texts at most is a list of them. */
const LISTED = 40;
/** So many show what a generator makes. */
const SHOWN = 40;

/** The texts of a list, also of one that is numbered once it is used up, and of a pattern that is no more than a list. */
export function listOf(spec: GeneratorSpec, generators: Registry): readonly string[] {
  const { options, inputs, generator } = spec;
  if (inputs !== undefined && generator !== "akin") return [];
  const { of, values: given } = options ?? {};
  if (typeof of === "object" && of !== null && "generator" in of) return listOf(of as GeneratorSpec, generators);
  if (Array.isArray(given)) {
    const values = given.map(listedValue);
    return values.every((value) => typeof value === "string") ? values : [];
  }
  if (generator !== "pattern") return [];
  const made = compiled(spec, generators);
  return made === null || made.capacity > LISTED ? [] : texts(made, made.capacity);
}

/** The texts of a column, and the same column with another way to come to them. */
export interface Listed {
  readonly values: readonly string[];
  with(spec: GeneratorSpec): GeneratorSpec;
}

/** Of a list, or of one that stands among what is mostly empty; null of fewer than three. */
export function listedIn(spec: GeneratorSpec, generators: Registry): Listed | null {
  const values = listOf(spec, generators);
  if (values.length > 2) return { values, with: (own) => own };
  const inside = insideWhen(spec);
  if (spec.generator === "when" && inside.inputs === undefined) {
    const listed = listedIn(inside, generators);
    return listed && { values: listed.values, with: (own) => againWhen(spec, listed.with(own)) };
  }
  const parts = spec.options?.["parts"];
  if (spec.generator !== "mixture" || !Array.isArray(parts)) return null;
  const given = parts as readonly (readonly [number, GeneratorSpec])[];
  const lists = given.map(([, part]) => listOf(part, generators));
  const place = lists.findIndex(({ length }) => length > 2);
  if (place < 0 || given.some(([, { generator }], at) => at !== place && generator !== "constant")) return null;
  return {
    values: lists[place]!,
    with: (own) => {
      const made = given.map(([weight, part], at) => [weight, at === place ? own : part] as const);
      return { ...spec, options: { ...spec.options, parts: made }, ...(own.inputs && { inputs: own.inputs }) };
    },
  };
}

/** What texts a generator makes, all or some of them. */
export function sampleOf(spec: GeneratorSpec, generators: Registry): readonly string[] {
  const listed = listOf(spec, generators);
  if (listed.length > 0 || spec.inputs !== undefined) return listed;
  const made = compiled(spec, generators);
  return made === null ? [] : texts(made, made.capacity === 0 ? SHOWN : Math.min(SHOWN, made.capacity));
}

function texts(made: CompiledGenerator, count: number): readonly string[] {
  const values = Array.from({ length: count }, (_, index) => made.at(index, []));
  return values.every((value) => typeof value === "string") ? [...new Set(values)] : [];
}

function compiled(spec: GeneratorSpec, generators: Registry): CompiledGenerator | null {
  try {
    const context = { type: textType(), maxLength: null, locale: [["en", 1]] as const, asOf: 0, unique: false };
    return compileGenerator(spec, context, generators);
  } catch (error) {
    if (error instanceof SeedError) return null;
    throw error;
  }
}
