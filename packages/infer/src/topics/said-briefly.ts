import type { ColumnContext } from "../context/column-context.ts";
import { skewed } from "../given/skewed.ts";
import { seldom } from "./seldom.ts";

/** What the rules that write sentences about rows would write otherwise. */
export const WRITTEN_BY_ROWS: ReadonlySet<string> = new Set(["note", "description", "summary"]);

/** What may be noted of anything, in words that lists of other languages have. */
const REMARKS = ["No remarks", "Checked", "To be confirmed", "As agreed", "See attachment"];

/** A few words about a row, where nobody here writes sentences in its language. */
export const saidBriefly = (context: ColumnContext) => ({
  ...seldom(context, skewed(REMARKS, context.maxLength), 0.5),
  evidence: "noted of a row, in a few words",
  confidence: 0.87,
});
