import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import { typeClass } from "../context/type-class.ts";
import { retold } from "../row/changed.ts";
import type { RowPass } from "../row/row-pass.ts";
import { spokenStatus } from "./spoken-status.ts";
import { statusesOf } from "./status-values.ts";

/** Numbers and texts that say how far something is. */
const PROGRESS =
  /^(?:progress|completion|complete|done|percent (?:complete|completed|done)|(?:progress|completion|complete|done|completed) (?:percent|percentage|rate|ratio|pct))$/;
/** What is counted as it gets on. */
const GONE = new Set(
  "sent processed completed imported delivered finished migrated indexed scanned uploaded downloaded synced exported".split(
    " ",
  ),
);

/** Of these nothing is left where all is over. */
const DONE_WITH = new Set("processed imported migrated indexed scanned copied transferred synced exported".split(" "));

const IDLE = new Set(
  "pending,queued,scheduled,new,todo,to do,draft,planned,waiting,created,not started,backlog,requested,submitted,upcoming,creating,open".split(
    ",",
  ),
);
const OVER = new Set(
  "available complete completed done finished success succeeded published delivered passed closed resolved merged live installed synced imported sent fulfilled graduated released".split(
    " ",
  ),
);

/** How far a row is agrees with its status: all of it where it is done, nothing where it has not begun. */
export const withProgress: RowPass = (recipes, { table, facts }) => {
  const status = statusesOf(recipes, facts)[0];
  if (status === undefined) return recipes;
  const are = (words: ReadonlySet<string>) => status.values.filter((value) => words.has(spokenStatus(value)));
  const [idle, over] = [are(IDLE), are(OVER)];
  const others = status.values.filter((value) => !idle.includes(value));
  if (idle.length + over.length === 0) return recipes;
  return recipes.map((recipe) => {
    const column = findColumn(table, recipe.column);
    if (column === undefined || recipe.column === status.name || isTied(table, recipe.column)) return recipe;
    const words = facts.columnWords.get(recipe.column) ?? [];
    const { spec } = recipe;
    if (spec.generator === "partOf" && words.some((word) => GONE.has(word))) {
      const begun = idle.length > 0 && others.length > 0 ? onceBegun(spec, status.name, others) : spec;
      const whole = over.length > 0 && words.some((word) => DONE_WITH.has(word));
      const told = whole ? onceOver(spec, begun, status.name, over) : begun;
      return told === spec ? recipe : retold(recipe, told, `; as far as ${status.name} says`);
    }
    if (!PROGRESS.test(words.join(" ")) || spec.inputs !== undefined) return recipe;
    const said = howWritten(recipe, typeClass(column.type));
    if (said === null) return recipe;
    const constants = (values: readonly string[], value: number | string) =>
      values.map((each) => [each, { generator: "constant", options: { value } }] as const);
    const cases = Object.fromEntries([...constants(idle, said.none), ...constants(over, said.all)]);
    const told: GeneratorSpec = {
      generator: "conditional",
      options: { cases, otherwise: spec },
      inputs: { given: { column: status.name } },
    };
    return retold(recipe, told, `; as far as ${status.name} says`);
  });
};

/** Nothing and all of it, as the column writes them: of a hundred or of one. */
function howWritten(
  { spec }: ColumnRecipe,
  kind: string | null,
): { readonly none: number | string; readonly all: number | string } | null {
  if (kind === "integer") return { none: 0, all: 100 };
  if (kind === "decimal") return { none: 0, all: Number(spec.options?.["max"] ?? 100) <= 1 ? 1 : 100 };
  if (kind !== "text") return null;
  const percent = JSON.stringify(spec.options ?? {}).includes("%");
  return spec.generator === "pattern" && percent ? { none: "0%", all: "100%" } : null;
}

/** What is counted is all there is once all is over. */
function onceOver(
  part: GeneratorSpec,
  otherwise: GeneratorSpec,
  status: string,
  over: readonly string[],
): GeneratorSpec {
  const inputs = { is: { column: status }, ...part.inputs };
  const whole = { ...part, options: { ...part.options, least: 1, most: 1 } };
  const first: GeneratorSpec = { generator: "when", options: { values: over, then: whole }, inputs };
  return { generator: "orElse", options: { first, otherwise }, inputs };
}

/** What is counted is nothing as long as nothing has begun. */
function onceBegun(then: GeneratorSpec, status: string, begun: readonly string[]): GeneratorSpec {
  const inputs = { is: { column: status }, ...then.inputs };
  const first: GeneratorSpec = { generator: "when", options: { values: begun, then }, inputs };
  return {
    generator: "orElse",
    options: { first, otherwise: { generator: "constant", options: { value: 0 } } },
    inputs,
  };
}
