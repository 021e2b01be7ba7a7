import type { GeneratorSpec } from "@seedloom/core";

/** What stands where a state of the row lets it, as if it stood in all rows: a resolution is about what was resolved. */
export function insideWhen(spec: GeneratorSpec): GeneratorSpec {
  const then = spec.options?.["then"];
  if (spec.generator !== "when" || typeof then !== "object" || then === null || !("generator" in then)) return spec;
  return then as GeneratorSpec;
}

/** The same again in the rows where the given one stood. */
export function againWhen(given: GeneratorSpec, made: GeneratorSpec): GeneratorSpec {
  const is = given.inputs?.["is"];
  if (insideWhen(given) === given || is === undefined) return made;
  return { ...given, options: { ...given.options, then: made }, inputs: { is, ...made.inputs } };
}
