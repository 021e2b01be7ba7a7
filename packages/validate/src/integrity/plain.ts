/**
 * A driver's value as JSON can hold it: dates in ISO 8601, bytes as `\x` and hexadecimal digits, integers beyond 2^53 as text.
 * @example
 * plain(12n); // => 12
 * plain(new Date(0)); // => "1970-01-01T00:00:00.000Z"
 */
export function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  return value;
}
