import type { GeneratorSpec, Value } from "@seedloom/core";
import { ELEMENT } from "./json-path-needs.ts";

/** What conditions say about one place in a JSON document. */
export interface Need {
  kind: string | null;
  readonly keys: Map<string, Need>;
  readonly items: { least: number; most: number | null };
  values: readonly unknown[] | null;
  spec: GeneratorSpec | null;
  /** Ends of a whole number, both included; of one alone the other is a thousand away. */
  readonly ends: { min: number | null; max: number | null };
  absent: Set<string>;
  /** The shape that a JSON schema asks for. */
  shape: { readonly of: unknown } | null;
}

export type Path = readonly string[];

/** A place of which nothing is said. */
export function nothing(): Need {
  return {
    kind: null,
    keys: new Map(),
    items: { least: 1, most: null },
    values: null,
    spec: null,
    ends: { min: null, max: null },
    absent: new Set(),
    shape: null,
  };
}

/** What a comparison leaves of the values of a place. */
export function limit(need: Need, operator: string, value: Value): void {
  if (operator === "=") {
    need.values = [value];
  } else if (operator === "like_regex" || operator.startsWith("starts")) {
    const text = String(value);
    const regex = operator === "like_regex" ? text : `^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[a-z0-9]{3,8}$`;
    need.spec = { generator: "pattern", options: { regex } };
  } else if (typeof value === "number" && operator !== "<>" && operator !== "!=") {
    if (operator.startsWith(">")) need.ends.min = Math.ceil(value) + (operator === ">" ? 1 : 0);
    else need.ends.max = Math.floor(value) - (operator === "<" ? 1 : 0);
  }
}

/** The need of a place, made where there is none yet. */
export function at(root: Need, path: Path): Need {
  let need = root;
  for (const key of path) {
    if (!need.keys.has(key)) need.keys.set(key, nothing());
    need = need.keys.get(key)!;
  }
  return need;
}

/** A part that the document must contain. */
export function merge(need: Need, part: unknown): void {
  if (typeof part === "object" && part !== null && !Array.isArray(part)) {
    for (const [key, value] of Object.entries(part)) merge(at(need, [key]), value);
  } else need.values = [part];
}

/** The shape that a place has to have, as the generator `json` takes it. `name` is its key. */
export function build(need: Need, name: string, root: boolean): unknown {
  if (need.values)
    return need.values.length === 1 ? need.values[0] : { generator: "choice", options: { values: need.values } };
  if (need.spec) return need.spec;
  if (need.shape) return need.shape.of;
  const { min, max } = need.ends;
  if (min !== null || max !== null) {
    return { generator: "integer", options: { min: min ?? (max ?? 0) - 1000, max: max ?? (min ?? 0) + 1000 } };
  }
  const element = need.keys.get(ELEMENT);
  if (need.kind === "array") {
    const count = Math.max(need.items.least, Math.min(2, need.items.most ?? 2));
    return Array.from({ length: Math.max(0, count) }, () =>
      element === undefined ? { generator: "word" } : build(element, name, false),
    );
  }
  if (element !== undefined) return [build(element, name, false)];
  if (need.keys.size > 0 || need.kind === "object" || (root && need.kind === null)) {
    const usual = root && !need.absent.has("label") ? { label: { generator: "word" } } : {};
    const keys = [...need.keys].map(([key, place]) => [key, build(place, key, false)] as const);
    return { ...usual, ...Object.fromEntries(keys) };
  }
  switch (need.kind) {
    case "number":
    case "integer":
      return { generator: "integer", options: { min: 1, max: 1000 } };
    case "real":
      return { generator: "float" };
    case "boolean":
    case "true":
    case "false":
      return need.kind === "boolean" ? { generator: "boolean" } : need.kind === "true";
    case "null":
      return null;
    default:
      return /(^|_)id$/.test(name)
        ? { generator: "integer", options: { min: 1, max: 100_000 } }
        : { generator: "word" };
  }
}
