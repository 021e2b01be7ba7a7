import type { GeneratorSpec } from "@seedloom/core";

/** What stands where a state of the row lets it, as if it stood in all rows: a resolution is about what was resolved. */
export function insideWhen(spec: GeneratorSpec): GeneratorSpec {
  const text = textKept(spec);
  if (text !== null) return text;
  const then = spec.options?.["then"];
  if (spec.generator !== "when" || typeof then !== "object" || then === null || !("generator" in then)) return spec;
  return then as GeneratorSpec;
}

/** The same again in the rows where the given one stood. */
export function againWhen(given: GeneratorSpec, made: GeneratorSpec): GeneratorSpec {
  if (textKept(given) !== null)
    return { ...given, options: { text: made }, ...(made.inputs !== undefined && { inputs: made.inputs }) };
  const is = given.inputs?.["is"];
  if (insideWhen(given) === given || is === undefined) return made;
  return { ...given, options: { ...given.options, then: made }, inputs: { is, ...made.inputs } };
}

/** A text that is kept as bytes; null for any other spec. */
function textKept({ generator, options }: GeneratorSpec): GeneratorSpec | null {
  const text = options?.["text"];
  const isText = generator === "utf8" && typeof text === "object" && text !== null && "generator" in text;
  return isText ? (text as GeneratorSpec) : null;
}
