import type { GeneratorSpec } from "@seedloom/core";
import type { Suggestion } from "../rule.ts";

/** What a passage is made with, beside its kind. */
interface Said {
  /** The words of the column's name, which may tell a form. */
  readonly phrase?: string;
  readonly options?: GeneratorSpec["options"];
  readonly inputs?: GeneratorSpec["inputs"];
}

/** A passage of a kind, in the form that the column's name tells. */
export function suggested(on: string, evidence: string, { phrase = "", options, inputs }: Said = {}): Suggestion {
  const form = /html|formatted/.test(phrase) ? "html" : /markdown/.test(phrase) || on === "readme" ? "markdown" : null;
  return {
    spec: {
      generator: "passage",
      options: { on, ...(form !== null && { form }), ...options },
      ...(inputs !== undefined && Object.keys(inputs).length > 0 && { inputs }),
    },
    evidence,
    confidence: 0.92,
  };
}
