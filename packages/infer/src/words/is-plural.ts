import { singular } from "./singular.ts";
import { splitName } from "./split-name.ts";

/**
 * Whether a name ends in a plural.
 * @example
 * isPlural("total_pages"); // => true
 * isPlural("status"); // => false
 */
export function isPlural(name: string): boolean {
  const last = splitName(name).findLast((part) => !/^\d+$/.test(part)) ?? "";
  return singular(last) !== last;
}
