import { baseType, streamKey } from "@seedloom/core";
import type { ColumnType, GeneratorSpec } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";

/** Whether a spec is what one alternative of a case asks for; `type` is that of the case's column. */
export function meets(spec: GeneratorSpec, expectation: string, type: ColumnType): boolean {
  if (expectation.startsWith("~")) return makesOnly(spec, new RegExp(expectation.slice(1)), type);
  // What stands only in some states is of the kind that it has there; what goes with another column as without.
  const { then: told, text, otherwise, recent, of } = (spec.options ?? {}) as Record<string, unknown>;
  const then = told ?? text ?? otherwise ?? recent ?? (spec.generator === "unlike" ? of : undefined);
  if (typeof then === "object" && then !== null) return meets(then as GeneratorSpec, expectation, type);
  const [name, detail] = split(expectation);
  if (name === "list") return values(spec).some((value) => String(value) === detail);
  // One of a few, some of them more often.
  if (name === "choice" && spec.generator === "weighted") return true;
  if (spec.generator !== name) return false;
  if (detail === undefined) return true;
  const [low, high] = detail.split("-").map(Number);
  return Number(spec.options?.["min"]) >= (low ?? NaN) && Number(spec.options?.["max"]) <= (high ?? NaN);
}

/** Whether each of some values is like that. */
function makesOnly(spec: GeneratorSpec, like: RegExp, type: ColumnType): boolean {
  const base = baseType(type);
  const maxLength = base.kind === "text" ? base.maxLength : null;
  const made = compileGenerator(spec, { type: base, maxLength, locale: [["en", 1]], asOf: Date.UTC(2026, 0, 1) });
  if (made === null) return false;
  const key = streamKey("meets", like.source);
  // What is made of another column's text is made of this.
  const inputs = Object.keys(spec.inputs ?? {}).map(() => "ada.lovelace@example.com");
  return Array.from({ length: 20 }, (_, row) => made.draw(key, row, inputs)).every((value) => like.test(String(value)));
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
