import type { GeneratorSpec, Input } from "@seedloom/core";

const AFTER = new Set(["timestampAfter", "dateAfter"]);

/** The generator that reckons a moment from others, within what says where it does; null where nothing does. */
function innerOf(spec: GeneratorSpec): GeneratorSpec | null {
  if (AFTER.has(spec.generator)) return spec;
  const nested = spec.options?.[spec.generator === "when" ? "then" : "first"] as GeneratorSpec | undefined;
  return nested !== undefined && (spec.generator === "when" || spec.generator === "orElse") ? innerOf(nested) : null;
}

/** From which moment of the row a moment is reckoned; null where from none, not forwards, or by how long something lasts already. */
export function beginningOf(spec: GeneratorSpec): Input | null {
  const inner = innerOf(spec);
  return inner !== null && inner.inputs?.["by"] === undefined ? (inner.inputs?.["after"] ?? null) : null;
}

/** As long after the first of what comes before as a column says, by the options that tell how. */
export function lasting(spec: GeneratorSpec, options: Readonly<Record<string, unknown>>, by: Input): GeneratorSpec {
  const inputs = { ...spec.inputs, by };
  if (AFTER.has(spec.generator)) {
    // From the first of what comes before: when it began, not when somebody wrote it down.
    const { after, ...others } = inputs as Readonly<Record<string, Input>>;
    const kept = Object.fromEntries(Object.entries(others).filter(([name]) => !name.startsWith("after")));
    return { ...spec, options: { ...spec.options, ...options }, inputs: { ...(after && { after }), ...kept } };
  }
  const name = spec.generator === "when" ? "then" : "first";
  const inner = lasting(spec.options?.[name] as GeneratorSpec, options, by);
  const needed = new Set(Object.keys(inner.inputs ?? {}));
  const outer = Object.fromEntries(
    Object.entries(inputs).filter(([each]) => needed.has(each) || !each.startsWith("after")),
  );
  return { ...spec, options: { ...spec.options, [name]: inner }, inputs: outer };
}
