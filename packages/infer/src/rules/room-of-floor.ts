import { typeClass } from "../context/type-class.ts";
import type { Rule } from "../rule.ts";
import { isPlural } from "../words/is-plural.ts";
import { canBeRead } from "../context/sibling.ts";

const ROOM =
  /^(?:room|room (?:number|no|code|label)|(?:unit|apartment|apt|flat|suite|door|office|ward)(?: number| no)|apartment|flat)$/;
const FLOOR = /^(?:floor|floor number|floor level|storey|level number)$/;

/** `room_number` beside `floor`: 312 is on the third. */
export const roomOfFloorRule: Rule = {
  name: "roomOfFloor",
  strength: 67,
  propose(context) {
    const { words, table, facts, column, inKey, maxLength } = context;
    if (inKey || !ROOM.test(words.join(" ")) || (maxLength ?? 99) < 3) return [];
    // `rooms` counts them, as what has places behind the point does.
    if (isPlural(column.name) || (column.type.kind === "decimal" && (column.type.scale ?? 0) > 0)) return [];
    const floor = table.columns.find(
      (other) =>
        other !== column &&
        typeClass(other.type) === "integer" &&
        FLOOR.test((facts.columnWords.get(other.name) ?? []).join(" ")) &&
        (column.nullable || !other.nullable) &&
        canBeRead(context, other),
    );
    if (floor === undefined) return [];
    return [
      {
        spec: { generator: "roomOfFloor", inputs: { of: { column: floor.name } } },
        evidence: `a door on the ${floor.name} of its row`,
        confidence: 0.9,
      },
    ];
  },
};
