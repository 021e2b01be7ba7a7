import type { Plan } from "@seedloom/core";

/** The first 16 hexadecimal digits of SHA-256 over the plan's JSON with sorted keys: equal plans, equal hashes. */
export function planHash(plan: Plan): string {
  // An import would load all of it, Web Crypto too.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(canonicalJson(plan)).digest("hex").slice(0, 16);
}

/** JSON with the keys of every object sorted and big integers as text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "bigint") return `${part}n`;
    if (typeof part !== "object" || part === null || Array.isArray(part) || part instanceof Uint8Array) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
