import { baseType, textType } from "@seedloom/core";
import type { CompiledGenerator, GeneratorContext, GeneratorSpec, StreamKey, Value } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import { hash } from "../scramble.ts";
import type { Lookup } from "./lookup.ts";

/** Documents of one shape: plain records, lists, texts, numbers and booleans. */
export interface Shaped {
  /** How many differ for certain. */
  readonly capacity: number;
  at(index: number, inputs: readonly Value[]): unknown;
  draw(key: StreamKey, row: number, inputs: readonly Value[]): unknown;
}

type Node =
  | { readonly kind: "leaf"; readonly generator: CompiledGenerator; readonly place: number }
  | { readonly kind: "constant"; readonly value: unknown }
  /** What another column of the row says, as it says it. */
  | { readonly kind: "said"; readonly position: number }
  /** What is made of other columns of the row. */
  | { readonly kind: "made"; readonly generator: CompiledGenerator; readonly positions: readonly number[] }
  | { readonly kind: "list"; readonly items: readonly Node[] }
  | { readonly kind: "record"; readonly entries: readonly (readonly [string, Node])[] };

/**
 * Binds a shape: generators stand where values go, everything else stands for itself. What reads other columns reads
 * those of the whole that are called so.
 */
export function compileShape(shape: unknown, lookup: Lookup, context: GeneratorContext): Shaped {
  const leaves: CompiledGenerator[] = [];
  const root = read(shape, lookup, context, leaves);
  // The leaf that tells most documents apart carries the index.
  const leader = leaves.reduce(
    (best, leaf, place) => (leaf.capacity > (leaves[best]?.capacity ?? 0) ? place : best),
    0,
  );
  const count = Math.max(1, leaves.length);
  return {
    capacity: leaves[leader]?.capacity ?? 1,
    at: (index, inputs) =>
      build(root, inputs, (leaf, place) => leaf.at(place === leader ? index : hash(index, place), [])),
    draw: (key, row, inputs) => build(root, inputs, (leaf, place) => leaf.draw(key, row * count + place, [])),
  };
}

function read(shape: unknown, lookup: Lookup, context: GeneratorContext, leaves: CompiledGenerator[]): Node {
  if (Array.isArray(shape)) return { kind: "list", items: shape.map((item) => read(item, lookup, context, leaves)) };
  if (typeof shape !== "object" || shape === null) return { kind: "constant", value: shape };
  if (isSpec(shape)) {
    const [said] = shape.generator === "copy" ? Object.keys(shape.inputs ?? {}) : [];
    if (said !== undefined) return { kind: "said", position: (context.inputs ?? []).indexOf(said) };
    const generator = compileLeaf(shape, lookup, context);
    if (generator === null) return { kind: "constant", value: null };
    const made = Object.keys(shape.inputs ?? {}).map((name) => (context.inputs ?? []).indexOf(name));
    if (made.length > 0) return { kind: "made", generator, positions: made };
    return { kind: "leaf", generator, place: leaves.push(generator) - 1 };
  }
  const entries = Object.entries(shape).map(([name, part]) => [name, read(part, lookup, context, leaves)] as const);
  return { kind: "record", entries: ofOne(entries, Object.values(shape), lookup) };
}

function isSpec(shape: object): shape is GeneratorSpec {
  return "generator" in shape && typeof shape.generator === "string";
}

/** What a record tells of somebody or somewhere it tells of the same one: its place names the row of the entity. A second name is another's. */
function ofOne(
  entries: readonly (readonly [string, Node])[],
  parts: readonly unknown[],
  lookup: Lookup,
): readonly (readonly [string, Node])[] {
  const places = new Map<string, number>();
  const told = new Set<string>();
  return entries.map(([name, node], at) => {
    const part = parts[at];
    if (node.kind !== "leaf" || typeof part !== "object" || part === null || !isSpec(part)) return [name, node];
    const entity = lookup()[part.generator]?.entity ?? null;
    if (entity === null || told.has(part.generator)) return [name, node];
    told.add(part.generator);
    const place = places.get(entity) ?? node.place;
    places.set(entity, place);
    return [name, { ...node, place }];
  });
}

/** Binds a leaf to the type it makes best: documents have texts, numbers and booleans. */
function compileLeaf(spec: GeneratorSpec, lookup: Lookup, context: GeneratorContext): CompiledGenerator | null {
  const types = lookup()[spec.generator]?.types ?? [];
  const place = (type: GeneratorContext["type"]) => compileIn(lookup(), spec, { ...context, type, maxLength: null });
  if (types[0] === "boolean") return place({ kind: "boolean" });
  if (types[0] === "integer") return place({ kind: "integer", bits: 64, unsigned: false });
  if (types[0] === "decimal" || types[0] === "float") return place({ kind: "float", bits: 64 });
  // Numbers that are listed stay numbers.
  if (isOfNumbers(spec)) return place({ kind: "any" });
  // Letters that the column cannot store are none that its document may have.
  const column = baseType(context.type);
  return place(textType(column.kind === "text" ? { repertoire: column.repertoire } : {}));
}

/** A list of words names none of them twice. */
const told = (items: readonly unknown[]): readonly unknown[] =>
  items.every((item) => typeof item === "string") ? [...new Set(items)] : items;

/** Whether a list that something is chosen from has numbers in it, weighted or not. */
function isOfNumbers({ options }: GeneratorSpec): boolean {
  const values = (options?.["values"] ?? []) as readonly unknown[];
  return (
    Array.isArray(values) &&
    values.some((each) => typeof (Array.isArray(each) ? (each as readonly unknown[])[0] : each) === "number")
  );
}

function build(
  node: Node,
  inputs: readonly Value[],
  value: (generator: CompiledGenerator, place: number) => unknown,
): unknown {
  switch (node.kind) {
    case "leaf":
      return value(node.generator, node.place);
    case "constant":
      return node.value;
    case "said":
      return inputs[node.position] ?? null;
    case "made":
      return node.generator.at(
        0,
        node.positions.map((position) => inputs[position] ?? null),
      );
    case "list":
      return told(node.items.map((item) => build(item, inputs, value)));
    case "record":
      return Object.fromEntries(node.entries.map(([name, part]) => [name, build(part, inputs, value)]));
  }
}
