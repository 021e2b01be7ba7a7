import type { GeneratorSpec } from "@seedloom/core";

/** Whether a spec is what one alternative of a case asks for. */
export function meets(spec: GeneratorSpec, expectation: string): boolean {
  // What stands only in some states is of the kind that it has there.
  const then = spec.options?.["then"] ?? spec.options?.["text"];
  if (typeof then === "object" && then !== null) return meets(then as GeneratorSpec, expectation);
  const [name, detail] = split(expectation);
  if (name === "list") return values(spec).some((value) => String(value) === detail);
  if (spec.generator !== name) return false;
  if (detail === undefined) return true;
  const [low, high] = detail.split("-").map(Number);
  return Number(spec.options?.["min"]) >= (low ?? NaN) && Number(spec.options?.["max"]) <= (high ?? NaN);
}

function split(expectation: string): readonly [string, string?] {
  const at = expectation.indexOf(":");
  return at < 0 ? [expectation] : [expectation.slice(0, at), expectation.slice(at + 1)];
}

/** The values of a weighted list or a choice. */
function values(spec: GeneratorSpec): readonly unknown[] {
  const given = spec.options?.["values"];
  if (!Array.isArray(given)) return [];
  return spec.generator === "weighted" ? given.map((pair: readonly unknown[]) => pair[0]) : given;
}
