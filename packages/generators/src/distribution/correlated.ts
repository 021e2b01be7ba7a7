import { normal, streamKey } from "@seedloom/core";
import type { CompiledGenerator, Generator, Value } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import { numberOf } from "../inputs.ts";
import type { Lookup } from "../nested/lookup.ts";
import { OptionReader } from "../options.ts";
import { normalShare } from "./standard-normal.ts";

/** Draws that stand for a generator without a quantile function of its own. */
const samples = 4096;

/**
 * Numbers of another generator, correlated with the columns that share the stream: a Gaussian copula (Nelsen, "An Introduction to
 * Copulas", 2006, section 2.3). `factors` is the column's row of the Cholesky factor of their normal correlations.
 */
export function correlated(lookup: Lookup): Generator {
  return {
    name: "correlated",
    summary: "What the generator `of` makes, moving together with the columns of the same stream by `factors`.",
    entity: null,
    types: ["decimal", "float", "money", "integer", "timestamp", "date", "time", "year", "interval"],
    compile(given, context) {
      const options = new OptionReader("correlated", given);
      const of = options.spec("of") ?? options.fail("of", "give a generator");
      const factors = options.list("factors") ?? [];
      if (factors.length === 0 || !factors.every((factor) => typeof factor === "number")) {
        options.fail("factors", "give a list of numbers");
      }
      options.end();
      if (of.inputs !== undefined) options.fail("of", "give a generator without inputs");
      const compiled = compileIn(lookup(), of, context);
      if (compiled === null) return null;
      const quantile = compiled.quantile?.bind(compiled) ?? sampledQuantile(compiled);
      const loadings = factors as readonly number[];
      return {
        capacity: compiled.capacity,
        at: (index) => compiled.at(index, []),
        draw(key, row) {
          let score = 0;
          for (const [factor, loading] of loadings.entries()) {
            if (loading !== 0) score += loading * normal(key, row, 100 + factor);
          }
          return quantile(normalShare(score));
        },
      };
    },
  };
}

/** The quantiles of a generator's own draws, so that values keep their charm (prices that end in .99). */
function sampledQuantile(compiled: CompiledGenerator): (fraction: number) => Value {
  const key = streamKey("seedloom", "quantiles");
  const drawn = Array.from({ length: samples }, (_, row) => compiled.draw(key, row, []));
  const sorted = drawn.toSorted((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0));
  return (fraction) => sorted[Math.min(samples - 1, Math.floor(fraction * samples))] ?? null;
}
