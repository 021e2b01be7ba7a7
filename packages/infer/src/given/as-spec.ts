import type { GeneratorSpec } from "@seedloom/core";
import type { Given } from "../data/meaning.ts";

/** A generator's name as a spec. */
export function asSpec(given: Given): GeneratorSpec {
  return typeof given === "string" ? { generator: given } : given;
}
