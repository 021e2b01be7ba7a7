import { pluralOf } from "@seedloom/generators";
import { singular } from "./singular.ts";

/** What has no plural of its own. */
const SAME =
  /(?:^|[^a-z])(?:series|species|news|media|data|equipment|staff|info|information|history|metadata|feedback|music|software|hardware|stock|inventory|content|help|progress|ads)$/;

/**
 * The plural of an English word; one that is a plural stays as it is.
 * @example
 * plural("category"); // => "categories"
 * plural("scenes"); // => "scenes"
 */
export function plural(word: string): string {
  return SAME.test(word) || singular(word) !== word ? word : pluralOf(word);
}
