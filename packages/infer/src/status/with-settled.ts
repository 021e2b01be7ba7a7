import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isInKeys } from "../context/is-in-keys.ts";
import { parentMoments } from "../moments/parent-moments.ts";
import { retold } from "../row/changed.ts";
import type { RowPass } from "../row/row-pass.ts";
import { spokenStatus } from "./spoken-status.ts";
import { statusesOf } from "./status-values.ts";

/** What nothing stays for long: whoever is here a year later was forgotten. */
const PASSING = new Set(
  (
    "pending,new,created,placed,processing,in progress,queued,running,started,in transit,shipped,out for delivery,preparing,packed,picking,ready," +
    "awaiting payment,unpaid,submitted,under review,in review,requested,authorized,assigned,partially shipped,waiting,sending,retrying,triaged," +
    "investigating,identified,initiated,open,sent,received,label created,uploading,syncing,reported,acknowledged,building,executing,scheduled"
  ).split(","),
);
/** What comes after that. */
const LASTING = new Set(
  (
    "completed,complete,delivered,done,closed,resolved,finished,succeeded,success,settled,fulfilled,paid,refunded,returned,cancelled,canceled,rejected," +
    "failed,approved,published,fixed,captured,reimbursed,hired,converted,won,lost,archived,sold,reviewed,graded,accepted,declined,expired"
  ).split(","),
);
/** What passes where something comes behind it. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  paid: ["shipped", "delivered", "completed", "fulfilled"],
  approved: ["paid", "completed", "reimbursed", "disbursed"],
  accepted: ["completed", "delivered", "done"],
  // What is held, played or shown is over the day after.
  live: ["finished", "completed", "ended", "final", "full time", "played"],
  ongoing: ["finished", "completed", "ended", "done"],
  upcoming: ["finished", "completed", "ended", "past", "played", "attended"],
  confirmed: ["completed", "attended", "checked out", "finished"],
  booked: ["completed", "attended", "checked out", "finished", "flown"],
  reserved: ["completed", "picked up", "returned", "seated", "checked out"],
  "checked in": ["checked out", "completed", "departed"],
  boarding: ["departed", "arrived", "landed"],
  delayed: ["arrived", "landed", "departed"],
};

/** What ends as it was meant to, and what does not. */
const WELL = new Set(
  "completed,complete,delivered,done,closed,resolved,finished,succeeded,success,settled,fulfilled,paid,approved,published,fixed,captured,reimbursed,won,sold,accepted,sent,confirmed".split(
    ",",
  ),
);
const ILL = new Set(
  "cancelled,canceled,rejected,failed,declined,expired,no show,returned,refunded,denied,refused,lost,error,bounced,withdrawn,abandoned".split(
    ",",
  ),
);
/** How many end otherwise, for each way to do so. */
const AMISS = 0.15;

/** How many of the rows that should be settled are not, compared with new ones. */
const FORGOTTEN = 0.03;

/** How many rows came about lately, where nothing tells when they did. */
const LATELY = 0.1;

/**
 * Statuses of rows that came about long ago are such as last: an order of last year is delivered or cancelled, not pending. A row that
 * does not tell when it came about is as old as its parent.
 */
export const withSettled: RowPass = (recipes, { table, facts, contexts }) => {
  const beginning = recipes.find(({ rises }) => rises === true)?.column;
  const statuses = new Set(statusesOf(recipes, facts).map(({ name }) => name));
  return recipes.map((recipe, at) => {
    const { column, spec, rule } = recipe;
    if (ALLOWING.test((facts.columnWords.get(column) ?? []).join(" "))) return recipe;
    if (!statuses.has(column) || spec.inputs !== undefined || SHOWN.has(rule) || isInKeys(table, column)) return recipe;
    const settled = settledOf(spec);
    if (settled === null) return recipe;
    const context = contexts[at];
    const since = beginning === undefined && context ? parentMoments(context, () => true)[0] : undefined;
    if (beginning === undefined && since === undefined) {
      return AUTHORS.has(rule) ? retold(recipe, mostlyOf(settled, spec), "; most of them settled") : recipe;
    }
    const told: GeneratorSpec = {
      generator: "byAge",
      options: { recent: spec, past: settled },
      inputs: { since: since ?? { column: beginning! } },
    };
    const named = since === undefined ? beginning : `${since.column} of ${since.via}`;
    return retold(recipe, told, `; settled where ${named} is long ago`);
  });
};

/** Lists in the order of who wrote the schema, which is that of a course of things; ours name the commonest first. */
const AUTHORS: ReadonlySet<ColumnRecipe["rule"]> = new Set(["enumLabels", "checkList", "commentList"]);

/** The list as rows of all ages have it. */
function mostlyOf(settled: GeneratorSpec, lately: GeneratorSpec): GeneratorSpec {
  const [old, recent] = [weighted(settled), weighted(lately)];
  const sum = (list: typeof old) => list.reduce((all, [, weight]) => all + weight, 0);
  const values = old.map(([value, weight], at) => [
    value,
    ((1 - LATELY) * weight) / sum(old) + (LATELY * (recent[at]?.[1] ?? 0)) / sum(recent),
  ]);
  return { ...settled, options: { ...settled.options, values } };
}

/** The values of a list, each with its weight. */
const weighted = ({ options }: GeneratorSpec): readonly (readonly [string, number])[] =>
  ((options?.["values"] ?? []) as readonly (string | readonly [string, number])[]).map((one) =>
    typeof one === "string" ? ([one, 1] as const) : one,
  );

/** What says what may be done with a row, which does not come to an end. */
const ALLOWING = /^(?:comments?|pings?|trackbacks?|pingbacks?) status$/;

/** Rows that are there show how many of them are never settled. */
const SHOWN: ReadonlySet<ColumnRecipe["rule"]> = new Set(["existingValues", "override"]);

/** The list with what passes made rare; null where nothing passes, or nothing lasts. */
function settledOf(spec: GeneratorSpec): GeneratorSpec | null {
  const given = weighted(spec);
  const spoken = given.map(([value]) => spokenStatus(value));
  const isPassing = (word: string) => PASSING.has(word) || (BEFORE[word] ?? []).some((later) => spoken.includes(later));
  const passing = spoken.map(isPassing);
  if (!passing.includes(true) || !spoken.some((word, at) => LASTING.has(word) && passing[at] === false)) return null;
  const well = given.flatMap(([, weight], at) => (WELL.has(spoken[at] ?? "") ? [weight] : []));
  const values = given.map(([value, weight], at) => {
    if (passing[at] === true) return [value, weight * FORGOTTEN];
    // Where a list's order alone says how many: most things end as they were meant to.
    return [value, well.length > 0 && ILL.has(spoken[at] ?? "") ? Math.min(weight, Math.max(...well) * AMISS) : weight];
  });
  return { generator: "weighted", options: { ...spec.options, values } };
}
