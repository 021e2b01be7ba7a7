import { EvaluationFailure } from "../failure.ts";

/** A JSON document as JavaScript has it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

let lastText: string | null = null;
let lastValue: JsonValue = null;

/**
 * The document of a JSON text. The last one is remembered: `data -> 'a' ->> 'b'` hands on texts.
 * @throws EvaluationFailure where the text is no JSON.
 */
export function parseJson(text: string): JsonValue {
  if (text === lastText) return lastValue;
  try {
    const value = JSON.parse(text) as JsonValue;
    lastValue = value;
    lastText = text;
    return value;
  } catch {
    throw new EvaluationFailure(`invalid JSON: ${text.slice(0, 40)}`);
  }
}

/** The text of a document. */
export function jsonText(value: JsonValue): string {
  const text = JSON.stringify(value);
  lastValue = value;
  lastText = text;
  return text;
}

/** The text as jsonb prints it: a blank after colons and commas, shorter keys first. */
export function jsonbText(value: JsonValue): string {
  if (isArray(value)) return `[${value.map(jsonbText).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}: ${jsonbText(value[key]!)}`).join(", ")}}`;
}

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a document is an object. */
export function isObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a document is an array. */
export function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** `null`, `boolean`, `number`, `string`, `array` or `object`, as PostgreSQL names them. */
export function jsonKind(value: JsonValue): "null" | "boolean" | "number" | "string" | "array" | "object" {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  return typeof value as "boolean" | "number" | "string" | "object";
}

/** jsonb's equality: the order of keys does not matter. */
export function jsonEqual(left: JsonValue, right: JsonValue): boolean {
  return jsonKey(left) === jsonKey(right);
}

/** A text that is the same for equal documents. */
export function jsonKey(value: JsonValue): string {
  if (isArray(value)) return `[${value.map(jsonKey).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${jsonKey(value[key]!)}`).join(",")}}`;
}

/** jsonb's `@>` (https://www.postgresql.org/docs/current/datatype-json.html#JSON-CONTAINMENT). */
export function jsonContains(outer: JsonValue, inner: JsonValue): boolean {
  if (isArray(outer)) {
    if (isArray(inner)) return inner.every((wanted) => outer.some((given) => containsElement(given, wanted)));
    return !isObject(inner) && outer.some((given) => jsonEqual(given, inner));
  }
  return containsElement(outer, inner);
}

function containsElement(outer: JsonValue, inner: JsonValue): boolean {
  if (isArray(outer) || isArray(inner)) return isArray(outer) && isArray(inner) && jsonContains(outer, inner);
  if (isObject(outer) || isObject(inner)) {
    if (!isObject(outer) || !isObject(inner)) return false;
    return Object.entries(inner).every(
      ([key, wanted]) => Object.hasOwn(outer, key) && containsElement(outer[key]!, wanted),
    );
  }
  return jsonEqual(outer, inner);
}

/** jsonb's `?`: a key of an object, a string in an array, or the string itself. */
export function jsonHasKey(value: JsonValue, key: string): boolean {
  if (isArray(value)) return value.includes(key);
  return isObject(value) ? Object.hasOwn(value, key) : value === key;
}

/** A member by key or place (negative places count from the end); undefined where there is none. */
export function jsonMember(value: JsonValue, key: string | number): JsonValue | undefined {
  if (isArray(value)) {
    const place = typeof key === "number" ? key : /^[+-]?\d+$/.test(key) ? Number(key) : NaN;
    return value[place < 0 ? value.length + place : place];
  }
  return isObject(value) && typeof key === "string" && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** What `->>` gives of a member: strings without quotes, JSON's null as SQL's. */
export function jsonToText(value: JsonValue | undefined): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "string" ? value : jsonText(value);
}

/** One step of a path: a key, a place (negative: from the end), or all members. */
export type PathStep = string | number | { readonly all: "keys" | "elements" };

const STEP =
  /\s*(?:\.\s*(?:"((?:[^"\\]|\\.)*)"|([\p{L}\p{N}_$-]+)|(\*))|\[\s*(?:#\s*-\s*(\d+)|(\d+)|(\*)|last(?:\s*-\s*(\d+))?|#)\s*\])\s*/uy;

/**
 * Reads the paths that SQLite, MySQL and PostgreSQL's jsonpath share: `$.a."b c"[0]`, `[*]`, `.*`, `[#-1]`, `[last]`,
 * with `lax`/`strict` before. Null for all others (filters, methods).
 */
export function parseJsonPath(path: string): readonly PathStep[] | null {
  const body = path.trim().replace(/^(?:lax|strict)\s+/, "");
  if (!body.startsWith("$")) return null;
  const steps: PathStep[] = [];
  STEP.lastIndex = 1;
  while (STEP.lastIndex < body.length) {
    const match = STEP.exec(body);
    if (!match) return null;
    const [, quoted, key, allKeys, fromEnd, place, allElements, fromLast] = match;
    if (quoted !== undefined) steps.push(quoted.replace(/\\(.)/g, "$1"));
    else if (key !== undefined) steps.push(key);
    else if (allKeys !== undefined) steps.push({ all: "keys" });
    else if (allElements !== undefined) steps.push({ all: "elements" });
    else if (fromEnd !== undefined) steps.push(-Number(fromEnd));
    else if (place !== undefined) steps.push(Number(place));
    else steps.push(-1 - Number(fromLast ?? 0));
  }
  return steps;
}

/** All that a path reaches. */
export function followPath(value: JsonValue, steps: readonly PathStep[]): readonly JsonValue[] {
  return steps.reduce<readonly JsonValue[]>(
    (reached, step) => reached.flatMap((from) => followStep(from, step)),
    [value],
  );
}

function followStep(value: JsonValue, step: PathStep): readonly JsonValue[] {
  if (typeof step === "object") {
    if (step.all === "elements") return isArray(value) ? value : [value];
    return isObject(value) ? Object.values(value) : [];
  }
  // jsonpath's lax mode and MySQL take what is no array as an array of one.
  if (typeof step === "number" && !isArray(value)) return step === 0 || step === -1 ? [value] : [];
  const member = jsonMember(value, step);
  return member === undefined ? [] : [member];
}
