import type { Ask } from "./reader.ts";
import { literalDefault } from "../../context/literal-default.ts";
import { typeClass } from "../../context/type-class.ts";

/** What may come about, as moments and states have it, and how late in the course of things. */
const COURSE: ReadonlyMap<string, number> = new Map(
  (
    "submitted 1|scheduled 1|assigned 1|confirmed 2|accepted 2|approved 2|verified 2|signed 2|activated 2|paid 3|started 3|processed 4|sent 4|dispatched 4|shipped 4|received 4|reviewed 4|" +
    "delivered 5|published 5|completed 6|finished 6|resolved 6|solved 6|closed 7|archived 8|returned 8|refunded 8|" +
    "rejected 9|declined 9|denied 9|cancelled 9|failed 9|expired 9|revoked 9|withdrawn 9|suspended 9"
  )
    .split("|")
    .map((each) => [each.split(" ")[0]!, Number(each.split(" ")[1])]),
);
/** What things are before any of that, by what comes later. */
const BEGINS: readonly (readonly [before: string, later: string])[] = [
  ["submitted", "reviewed"],
  ["draft", "published"],
  ["open", "resolved solved closed"],
  ["unpaid", "paid"],
  ["queued", "started"],
  [
    "pending",
    "approved accepted confirmed rejected declined denied sent processed shipped dispatched delivered received completed finished signed verified failed",
  ],
  ["active", "expired revoked suspended cancelled withdrawn archived"],
];

/** When something was done, in a name: `approved_at`, `date_rejected`. */
const OF_MOMENT = new Set(["at", "on", "date", "time", "timestamp", "datetime", "moment", "ts"]);
/** What breaks off. */
const BREAK = 9;

/**
 * The states that a table's own moments tell: what has `approved_at` and `rejected_at` is pending, approved or rejected. Null where they tell too little.
 * @example
 * // a table with approved_at and rejected_at
 * statesTold(ask); // ["approved", "pending", "rejected"]
 */
export function statesTold({ modifiers, as, context }: Ask): readonly string[] | null {
  if (as !== "text" || modifiers.length > 0) return null;
  const { table, facts, column } = context;
  const done = table.columns.flatMap(({ name, type }) => {
    const kind = typeClass(type);
    if (kind !== "timestamp" && kind !== "date") return [];
    const words = (facts.columnWords.get(name) ?? []).filter((word) => !OF_MOMENT.has(word));
    const [only = "", ...others] = words;
    const said = only === "canceled" ? "cancelled" : only;
    return others.length === 0 && COURSE.has(said) ? [said] : [];
  });
  const states = [...new Set(done)].toSorted((one, other) => COURSE.get(one)! - COURSE.get(other)!);
  if (states.length < 2) return null;
  const given = literalDefault(column);
  const first =
    typeof given === "string" && given !== ""
      ? given
      : BEGINS.find(([, later]) => states.some((state) => later.split(" ").includes(state)))?.[0];
  if (first === undefined || states.includes(first.toLowerCase())) return null;
  const well = states.filter((state) => COURSE.get(state)! < BREAK);
  const ill = states.filter((state) => COURSE.get(state) === BREAK);
  return [...well.slice(-1), first, ...well.slice(0, -1).toReversed(), ...ill];
}
