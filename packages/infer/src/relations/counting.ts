/** Words that only say that something is counted. */
export const COUNTING: ReadonlySet<string> = new Set(["number", "count", "quantity"]);
