import { baseType, normal, streamKey } from "@seedloom/core";
import type { Generator, StreamKey } from "@seedloom/core";
import { OptionReader } from "../options.ts";

const atKey = streamKey("seedloom", "vector");

export const vector: Generator = {
  name: "vector",
  summary: "Unit vectors of `dimensions` numbers, as embeddings are.",
  entity: null,
  types: ["vector", "text"],
  compile(given, context) {
    const options = new OptionReader("vector", given);
    const type = baseType(context.type);
    const declared = type.kind === "vector" ? type.dimensions : null;
    const dimensions = declared ?? options.integer("dimensions", 1, 16_000) ?? 3;
    options.raw("dimensions");
    options.end();
    if (type.kind !== "vector" && type.kind !== "text") return null;
    const sparse = type.kind === "vector" && type.of === "sparsevec";
    const draw = (key: StreamKey, row: number): string => {
      const numbers = Array.from({ length: dimensions }, (_, place) => normal(key, row, place * 2));
      const norm = Math.hypot(...numbers) || 1;
      const written = numbers.map((number) => (number / norm).toFixed(4));
      // pgvector writes a sparse vector as {index:value,…}/dimensions with indexes from 1.
      return sparse
        ? `{${written.map((number, place) => `${place + 1}:${number}`).join(",")}}/${dimensions}`
        : `[${written.join(",")}]`;
    };
    // [-0.0707, … four digits, …]: too long for a short text.
    if (type.kind === "text" && (context.maxLength ?? Infinity) < dimensions * 8 + 2) return null;
    return { capacity: 0, at: (index) => draw(atKey, index), draw };
  },
};
