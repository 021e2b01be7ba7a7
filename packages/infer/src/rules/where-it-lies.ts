import { roleOf } from "../names/role-of.ts";
import type { Rule } from "../rule.ts";

/** What shapes are called, and says nothing of whose they are. */
const SHAPES = new Set(
  "location geometry geom point position coordinate geo shape area boundary gps latlng geography wkt polygon line path place spatial data lat lon long lng".split(
    " ",
  ),
);

/** Shapes lie where the row's place is: a shop in Leeds is no point in a desert. */
export const whereItLies: Rule = {
  name: "whereItLies",
  strength: 3,
  propose({ type, unique, column, words, facts }) {
    if (type.kind !== "spatial" || unique) return [];
    const role = roleOf(
      "",
      words.filter((word) => !SHAPES.has(word)),
      facts,
    );
    return [
      { spec: { generator: "placeShape" }, evidence: `type ${column.typeText}, at a place`, confidence: 0.6, role },
    ];
  },
};
