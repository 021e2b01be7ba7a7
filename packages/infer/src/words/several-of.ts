/**
 * An English noun in the plural.
 * @example
 * severalOf("policy"); // => "policies"
 */
export function severalOf(thing: string): string {
  if (/[^aeiou]y$/.test(thing)) return `${thing.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(thing) ? `${thing}es` : `${thing}s`;
}
