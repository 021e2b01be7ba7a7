import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { typeClass } from "../context/type-class.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import { eventOf } from "../moments/read-moment.ts";
import type { RowFacts } from "../row/row-pass.ts";
import { retold } from "../row/changed.ts";

/** Words that only say that something is counted, and of what. */
const COUNTING = new Set("count number total time times of failed successful".split(" "));
/** Generators of counts whose least is nothing. */
const COUNTS = new Set(["count", "retries", "viewCount", "integer"]);

/** Words that tell of the same. */
const SAME: Readonly<Record<string, string>> = {
  usage: "use",
  used: "use",
  usages: "use",
  login: "sign in",
  "logged in": "sign in",
  seen: "view",
  viewed: "view",
  access: "view",
  accessed: "view",
  redemption: "redeemed",
};

/**
 * What happened last happened at least once, and what never happened has no last time: `attempt_count` beside `last_attempt_at`. Only
 * counters that nothing else decides.
 */
export function withCounters(recipes: readonly ColumnRecipe[], { table, facts }: RowFacts): readonly ColumnRecipe[] {
  const moments = table.columns.flatMap((column) => {
    const [last = "", ...event] = momentWords(facts, column.name);
    const kind = typeClass(column.type);
    return /^(?:last|latest|recent|failed)$/.test(last) && event.length > 0 && (kind === "timestamp" || kind === "date")
      ? [{ column, event: plain(event) }]
      : [];
  });
  if (moments.length === 0) return recipes;
  return recipes.map((recipe) => {
    const column = findColumn(table, recipe.column);
    const { spec } = recipe;
    if (
      column === undefined ||
      typeClass(column.type) !== "integer" ||
      spec.inputs !== undefined ||
      !COUNTS.has(spec.generator)
    )
      return recipe;
    const words = facts.columnWords.get(recipe.column) ?? [];
    const counted = words.filter((word) => !COUNTING.has(word));
    // `attempts` of `last_attempt_at`, not its position.
    if (counted.length === words.length && !/s$|attempt|num_/i.test(recipe.column)) return recipe;
    const moment = moments.find(({ event }) => isAlike(event, plain(counted)));
    if (moment === undefined) return recipe;
    const once: GeneratorSpec = {
      ...spec,
      options: { ...spec.options, min: Math.max(1, Number(spec.options?.["min"] ?? 1)) },
    };
    if (Number(once.options?.["max"] ?? 9) < 2) return recipe;
    const tied = isAlwaysSet(moment.column) ? once : whereSet(once, moment.column.name);
    return retold(recipe, tied, `; at least once where ${moment.column.name} is set`, { nullRate: 0 });
  });
}

/** `last_login` says that it is a moment by its type. */
function momentWords(facts: TableFacts, name: string): readonly string[] {
  const words = facts.columnWords.get(name) ?? [];
  return eventOf(words) ?? words;
}

const plain = (words: readonly string[]): string => {
  const text = words.join(" ");
  return SAME[text] ?? text;
};

/** `attempt` and `attempted`, `sync` and `synced`. */
function isAlike(a: string, b: string): boolean {
  const [short = "", long = ""] = [a, b].toSorted((one, other) => one.length - other.length);
  return short.length > 2 && long.startsWith(short) && /^(?:|e?d|s|ped|red|ing)$/.test(long.slice(short.length));
}

function whereSet(then: GeneratorSpec, moment: string): GeneratorSpec {
  const inputs = { is: { column: moment } };
  const first = { generator: "when", options: { set: true, then }, inputs };
  return {
    generator: "orElse",
    options: { first, otherwise: { generator: "constant", options: { value: 0 } } },
    inputs,
  };
}
