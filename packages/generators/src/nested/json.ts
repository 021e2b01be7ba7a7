import { baseType, textType } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext, GeneratorSpec, Value } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import { OptionReader } from "../options.ts";
import { hash } from "../scramble.ts";
import type { Lookup } from "./lookup.ts";

/** What stands in a JSON column that nobody described: a small record of settings. */
const usualShape: Readonly<Record<string, unknown>> = {
  source: { generator: "choice", options: { values: ["web", "mobile", "import", "api"] } },
  tags: [{ generator: "tag" }],
  enabled: { generator: "boolean" },
  position: { generator: "integer", options: { min: 1, max: 1000 } },
};

type Node =
  | { readonly kind: "leaf"; readonly generator: CompiledGenerator }
  | { readonly kind: "constant"; readonly value: unknown }
  | { readonly kind: "list"; readonly items: readonly Node[] }
  | { readonly kind: "record"; readonly entries: readonly (readonly [string, Node])[] };

export function json(lookup: Lookup): Generator {
  return {
    name: "json",
    summary: "JSON of a `shape`: generators stand where values go, everything else stands for itself.",
    entity: null,
    types: ["json", "text", "any"],
    compile(given, context) {
      const options = new OptionReader("json", given);
      const shape = options.raw("shape") ?? null;
      options.end();
      const { kind } = baseType(context.type);
      if (kind !== "json" && kind !== "text" && kind !== "any") return null;
      const leaves: CompiledGenerator[] = [];
      const root = read(shape ?? usualShape, lookup, context, leaves);
      const room = context.maxLength ?? Infinity;
      if (room < 2) return null;
      const write = (node: Node, value: (generator: CompiledGenerator) => Value): string => {
        const text = JSON.stringify(build(node, value), (_, part: unknown) =>
          typeof part === "bigint" ? Number(part) : part,
        );
        return text.length <= room ? text : "{}";
      };
      const leader = leaves.reduce(
        (best, leaf, place) => (leaf.capacity > (leaves[best]?.capacity ?? 0) ? place : best),
        0,
      );
      const place = new Map(leaves.map((leaf, position) => [leaf, position]));
      const placeOf = (leaf: CompiledGenerator) => place.get(leaf) ?? 0;
      const count = Math.max(1, leaves.length);
      return {
        capacity: room === Infinity ? (leaves[leader]?.capacity ?? 1) : 0,
        at: (index) =>
          write(root, (leaf) => leaf.at(placeOf(leaf) === leader ? index : hash(index, placeOf(leaf)), [])),
        draw: (key, row) => write(root, (leaf) => leaf.draw(key, row * count + placeOf(leaf), [])),
      };
    },
  };
}

function read(shape: unknown, lookup: Lookup, context: GeneratorContext, leaves: CompiledGenerator[]): Node {
  if (Array.isArray(shape)) return { kind: "list", items: shape.map((item) => read(item, lookup, context, leaves)) };
  if (typeof shape !== "object" || shape === null) return { kind: "constant", value: shape };
  if ("generator" in shape && typeof shape.generator === "string") {
    const generator = compileLeaf(shape as GeneratorSpec, lookup, context);
    if (generator === null) return { kind: "constant", value: null };
    leaves.push(generator);
    return { kind: "leaf", generator };
  }
  const entries = Object.entries(shape).map(([name, part]) => [name, read(part, lookup, context, leaves)] as const);
  return { kind: "record", entries };
}

/** Binds a leaf to the type it makes best: JSON has texts, numbers and booleans. */
function compileLeaf(spec: GeneratorSpec, lookup: Lookup, context: GeneratorContext): CompiledGenerator | null {
  const types = lookup()[spec.generator]?.types ?? [];
  const place = (type: GeneratorContext["type"]) => compileIn(lookup(), spec, { ...context, type, maxLength: null });
  if (types[0] === "boolean") return place({ kind: "boolean" });
  if (types[0] === "integer") return place({ kind: "integer", bits: 64, unsigned: false });
  if (types[0] === "decimal" || types[0] === "float") return place({ kind: "float", bits: 64 });
  // Letters that the column cannot store are none that its JSON may have.
  const column = baseType(context.type);
  return place(textType(column.kind === "text" ? { repertoire: column.repertoire } : {}));
}

function build(node: Node, value: (generator: CompiledGenerator) => Value): unknown {
  switch (node.kind) {
    case "leaf":
      return value(node.generator);
    case "constant":
      return node.value;
    case "list":
      return node.items.map((item) => build(item, value));
    case "record":
      return Object.fromEntries(node.entries.map(([name, part]) => [name, build(part, value)]));
  }
}
