import type { Value } from "../../value.ts";
import { textWriter } from "../text-writer.ts";
import { derivedNode } from "../node.ts";
import type { Form } from "../signature.ts";
import { categoryOf, type SqlType, TEXT } from "../sql-type.ts";

/** `concat` skips NULLs in PostgreSQL and SQLite. MySQL's does not, but a check on what is NULL passes either way. */
export const concat: Form = (nodes, scope) => {
  const lenient = scope.numericBooleans ?? false;
  const writers = nodes.map((node) => shortText(node.type, lenient));
  return derivedNode(TEXT, nodes, (row) => {
    let text = "";
    for (const [place, node] of nodes.entries()) {
      const value = node.evaluate(row);
      if (value !== null) text += writers[place]!(value);
    }
    return text;
  });
};

/** As `concat` and `format` write a value: booleans as one letter. */
function shortText(type: SqlType, lenient: boolean): (value: Value & {}) => string {
  if (categoryOf(type) === "boolean" && !lenient) return (value) => (value ? "t" : "f");
  return textWriter(type, { lenient });
}

export const concatWithSeparator: Form = ([separator, ...nodes], scope) => {
  const writers = nodes.map((node) => shortText(node.type, scope.numericBooleans ?? false));
  return derivedNode(TEXT, separator ? [separator, ...nodes] : nodes, (row) => {
    const between = separator?.evaluate(row) ?? null;
    if (between === null) return null;
    const parts: string[] = [];
    for (const [place, node] of nodes.entries()) {
      const value = node.evaluate(row);
      if (value !== null) parts.push(writers[place]!(value));
    }
    return parts.join(String(between));
  });
};

const FORMAT_PART = /%(?:(\d+)\$)?([-0]?)(\d*)(?:\.(\d+))?([sILdif%])/g;

/** PostgreSQL's `format` (%s, %I, %L) and SQLite's (%d, %f, %05d). */
export const format: Form = ([template, ...nodes], scope) => {
  const writers = nodes.map((node) => shortText(node.type, scope.numericBooleans ?? false));
  return derivedNode(TEXT, template ? [template, ...nodes] : nodes, (row) => {
    const text = template?.evaluate(row) ?? null;
    if (text === null) return null;
    let next = 0;
    return String(text).replace(FORMAT_PART, (_, position, flag, width, digits, mark) => {
      if (mark === "%") return "%";
      const place = position ? Number(position) - 1 : next++;
      const value = nodes[place]?.evaluate(row) ?? null;
      const shown = formatPart(mark, value, writers[place], digits ? Number(digits) : 6);
      if (flag === "-") return shown.padEnd(Number(width));
      const sign = flag === "0" && shown.startsWith("-") ? "-" : "";
      return sign + shown.slice(sign.length).padStart(Number(width) - sign.length, flag === "0" ? "0" : " ");
    });
  });
};

/** `digits` after the point, for `%f`. */
export function formatPart(
  mark: string,
  value: Value,
  write: ((value: Value & {}) => string) | undefined,
  digits = 6,
): string {
  if (mark === "L") return value === null || !write ? "NULL" : `'${write(value).replaceAll("'", "''")}'`;
  const text = value === null || !write ? "" : write(value);
  if (mark === "I") return /^[a-z_][a-z0-9_$]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
  if (mark === "d" || mark === "i") return String(Math.trunc(Number(text)));
  return mark === "f" ? Number(text).toFixed(digits) : text;
}
