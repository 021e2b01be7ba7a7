import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isInKeys } from "../context/is-in-keys.ts";
import { isTied } from "../context/is-tied.ts";
import { typeClass } from "../context/type-class.ts";
import { readInRow } from "../moments/row-moments.ts";
import { retold } from "../row/changed.ts";
import { isMadeFrom } from "../row/made-from.ts";
import type { RowFacts, RowPass } from "../row/row-pass.ts";
import { spokenStatus } from "./spoken-status.ts";
import { statusesOf } from "./status-values.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(","));

/** What is said of what has come to its end, of what goes on, and of what is still to come. */
const ENDED = words("expired,ended,past,over,concluded,checked out,departed,lapsed,elapsed,former,inactive");
const DONE = words("closed,completed,complete,finished,done,returned,terminated");
const ON = words(
  "active,ongoing,running,current,open,live,in progress,started,checked in,in house,valid,enabled,expiring soon,in effect,in force,on trip,trialing,trial,registration open",
);
const AHEAD = words("upcoming,future,planned,scheduled,pending,draft,confirmed,booked,reserved,not started,new");

/** Until when something lasts. */
const UNTIL =
  /^(?:end|ends|ended|to|until|till|valid (?:to|until|till|through)|effective (?:to|end|until)|expir\w*|check out|departure|depart|exit|exit time|coverage end|period end|current period end|assignment end|membership end|subscription end|contract end)$/;
/** What holds until then, and by when something is to be handed in: nothing that is done was so by that. */
const HOLDS = /^(?:expir\w*|valid (?:to|until|till|through)|deadline|submission)$/;
/** Words that only say what sort of end it is. */
const PLAIN =
  /^(?:current|period|date|scheduled|actual|expected|estimated|planned|nominal|membership|coverage|contract|subscription|assignment|employment|policy|lease|auto|exp|submission)$/;
/** What has an end of its own, which is not that of the row. */
const OTHERS =
  /^(?:password|token|otp|reset|trial|lock|locked|card|license|licence|session|key|cache|ban|banned|mute|visa|passport|warranty|insurance|grace|verification|code|invitation|image|avatar|break|quiet|link)$/;
/** Flags for what goes on, and for what is over. */
const IS_ON = /^(?:is |currently )?(?:active|current|in effect|effective|live|ongoing|valid|running|in force)(?: yn)?$/;
const IS_OVER = /^(?:is |has )?(?:expired|ended|over|finished|elapsed)$/;

interface End {
  readonly column: string;
  /** What ends then, besides the row itself. */
  readonly of: readonly string[];
  /** Whether it says how long something holds, which may be done before. */
  readonly holds: boolean;
}

/** Where a row says until when something lasts, its status and its flag go with that: nothing is active that expired last year. */
export const withWhatIsOver: RowPass = (recipes, row) => {
  const ends = recipes.flatMap((recipe) => endOf(recipe, row));
  if (ends.length === 0) return recipes;
  const statuses = new Set(statusesOf(recipes, row.facts).map(({ name }) => name));
  return recipes.map((recipe) => {
    const { column, spec } = recipe;
    if (spec.inputs !== undefined || FIXED.has(recipe.rule)) return recipe;
    if (isInKeys(row.table, column) || isTied(row.table, column)) return recipe;
    const said = row.facts.columnWords.get(column) ?? [];
    const flag = flagOf(recipe, said);
    const end = ends.find(
      ({ column: until, of }) => of.join(" ") === (flag?.of ?? []).join(" ") && !isMadeFrom(recipes, until, column),
    );
    if (end === undefined) return recipe;
    const told = flag?.spec ?? (statuses.has(column) ? statusOf(spec, end.holds) : null);
    if (told === null) return recipe;
    const options = { days: 0.5, recent: told.on, past: told.over };
    const made: GeneratorSpec = { generator: "byAge", options, inputs: { since: { column: end.column } } };
    return retold(recipe, made, `; goes with ${end.column}`);
  });
};

const FIXED: ReadonlySet<ColumnRecipe["rule"]> = new Set(["existingValues", "override"]);

/** Until when the row of a recipe lasts; what of it has an end of its own is left out. */
function endOf({ column: name, spec }: ColumnRecipe, { table, facts }: RowFacts): readonly End[] {
  const column = findColumn(table, name);
  if (column === undefined || !["date", "timestamp"].includes(typeClass(column.type) ?? "")) return [];
  const read = readInRow(column, table, facts);
  if (read === null || spec.generator === "empty") return [];
  const holds = HOLDS.test(read.phrase);
  if (!holds && !UNTIL.test(read.phrase)) return [];
  const of = read.modifiers.filter((word) => !facts.words.includes(word) && !PLAIN.test(word));
  return of.some((word) => OTHERS.test(word)) ? [] : [{ column: name, of, holds }];
}

interface Told {
  readonly on: GeneratorSpec;
  readonly over: GeneratorSpec;
}

/** A flag that says whether something goes on or is over, and of what it does: `promo` of `promo_active`. */
function flagOf(
  { rule, spec }: ColumnRecipe,
  said: readonly string[],
): { readonly spec: Told; readonly of: readonly string[] } | null {
  if (rule !== "flag" || (spec.generator !== "boolean" && spec.generator !== "weighted")) return null;
  const at = said.findIndex(
    (_, start) => IS_ON.test(said.slice(start).join(" ")) || IS_OVER.test(said.slice(start).join(" ")),
  );
  if (at < 0) return null;
  const isOver = IS_OVER.test(said.slice(at).join(" "));
  const of = said.slice(0, at).filter((word) => !/^(?:is|was|has|flag)$/.test(word));
  const [yes, no] = [shareOf(spec, 0.97), shareOf(spec, 0.02)];
  return { spec: isOver ? { on: no, over: yes } : { on: yes, over: no }, of };
}

/** The flag, set in that share of rows. */
function shareOf(spec: GeneratorSpec, rate: number): GeneratorSpec {
  if (spec.generator === "boolean") return { ...spec, options: { ...spec.options, rate } };
  const values = (spec.options?.["values"] ?? []) as readonly (readonly [unknown, number])[];
  const [yes, no] = values.map(([value]) => value);
  return {
    generator: "weighted",
    options: {
      ...spec.options,
      values: [
        [yes, rate * 100],
        [no, (1 - rate) * 100],
      ],
    },
  };
}

/** A list of statuses for what goes on and for what is over; null where it does not tell the one from the other. */
function statusOf({ generator, options }: GeneratorSpec, holds: boolean): Told | null {
  if (generator !== "weighted" && generator !== "choice") return null;
  const given = (options?.["values"] ?? []) as readonly (string | readonly [string, number])[];
  const values = given.map((one) => (typeof one === "string" ? ([one, 1] as const) : one));
  const spoken = values.map(([value]) => spokenStatus(value));
  const is = (kind: ReadonlySet<string>) => spoken.map((word) => kind.has(word));
  const [ended, done, on, ahead] = [is(ENDED), is(DONE), is(ON), is(AHEAD)];
  const over = spoken.map((_, at) => ended[at] === true || (!holds && done[at] === true));
  if (!over.includes(true) || !on.includes(true)) return null;
  const list = (rate: (at: number) => number): GeneratorSpec => ({
    generator: "weighted",
    options: { ...options, values: values.map(([value, weight], at) => [value, weight * rate(at)]) },
  });
  return {
    on: list((at) => (over[at] === true ? 0.02 : 1)),
    over: list((at) => (over[at] === true ? 3 : on[at] === true || ahead[at] === true ? 0.02 : 1)),
  };
}
