import type { PlanResult } from "seedloom";

/** Names that are listed for one reason. */
const MOST = 6;

/** What the database has beside the tables that are filled, a line for each reason: `left alone (no rows of their own): view a, view b`. */
export function leftAlone(omitted: PlanResult["catalog"]["omitted"]): readonly string[] {
  return [...Map.groupBy(omitted, ({ why }) => why)].map(([why, group]) => {
    const named = group.slice(0, MOST).map(({ what }) => what);
    const more = group.length > MOST ? ` and ${group.length - MOST} more (--json has them all)` : "";
    return `left alone (${why}): ${named.join(", ")}${more}`;
  });
}
