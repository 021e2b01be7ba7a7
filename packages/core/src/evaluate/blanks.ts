import type { EvaluationScope } from "./node.ts";
import type { SqlType } from "./sql-type.ts";

/** A `char(n)` without the blanks that pad it. */
export function trimBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 32) end--;
  return end === text.length ? text : text.slice(0, end);
}

/**
 * What the database puts behind a `char(n)` that is shorter: PostgreSQL matches patterns against the padded text and counts its
 * bytes, while it compares and casts without the blanks; MySQL reads without them always. Null for all other types.
 */
export function paddingOf(type: SqlType, scope: EvaluationScope): ((text: string) => string) | null {
  if (type.kind !== "text" || !type.fixed || type.maxLength === null || scope.numericBooleans) return null;
  const length = type.maxLength;
  return (text) => {
    const missing = length - [...text].length;
    return missing > 0 ? text + " ".repeat(missing) : text;
  };
}
