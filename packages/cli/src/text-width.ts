import { createRequire } from "node:module";

let measure: ((text: string) => number) | undefined;

/**
 * Columns that a text takes on a terminal. What tells wide characters and escape sequences apart is loaded with the first text that is not
 * plain: its tables take as long as a small plan.
 */
export function textWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  measure ??= (createRequire(import.meta.url)("string-width") as { default: (text: string) => number }).default;
  return measure(text);
}
