/** Keys that no other object has. */
const PATTERN = "/pattern/";
const SET = "{set}";

/** For `JSON.stringify`: patterns and sets as objects. */
export function written(_key: string, value: unknown): unknown {
  if (value instanceof RegExp) return { [PATTERN]: value.source, flags: value.flags };
  return value instanceof Set ? { [SET]: [...(value as ReadonlySet<unknown>)] } : value;
}

/** For `JSON.parse`: what `written` wrote. */
export function revived(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { [PATTERN]: source, flags, [SET]: members } = value as Readonly<Record<string, unknown>>;
  if (typeof source === "string") return new RegExp(source, String(flags));
  return Array.isArray(members) ? new Set(members) : value;
}
