/** Keys that no other object has. */
const PATTERN = "/pattern/";
const SET = "{set}";

/** For `JSON.stringify`: patterns and sets as objects. */
export function written(_key: string, value: unknown): unknown {
  if (value instanceof RegExp) return { [PATTERN]: value.source, flags: value.flags };
  return value instanceof Set ? { [SET]: [...(value as ReadonlySet<unknown>)] } : value;
}

/** What `written` wrote, once it is parsed: patterns and sets that are fields, again; none stand in lists. A function for `JSON.parse` would be called for each value in it. */
export function revive(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value;
  const fields = value as Record<string, unknown>;
  if (typeof fields[PATTERN] === "string") return new RegExp(fields[PATTERN], String(fields["flags"]));
  if (Array.isArray(fields[SET])) return new Set(fields[SET]);
  for (const [key, field] of Object.entries(fields)) if (typeof field === "object") fields[key] = revive(field);
  return fields;
}
