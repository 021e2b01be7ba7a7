import type { ColumnRecipe } from "@seedloom/core";
import { HALVES, LEADING, NO_THING, OPTIONAL, SAID_OF, SAID_THEN, WHEN } from "../data/halves.ts";
import { changed } from "../row/changed.ts";
import { isMadeFrom } from "../row/made-from.ts";
import type { RowFacts, RowPass } from "../row/row-pass.ts";
import { isConditional, missingOf, onlyWhere } from "./only-where.ts";

/** So many columns that begin alike are about one thing; more of them are what the table is about. */
const FEW = 7;

/** What is there together or not at all: a height with its width, all that is told of a guardian. */
export const withHalves: RowPass = (recipes, row) => {
  const phrases = new Map(recipes.map(({ column }) => [column, (row.facts.columnWords.get(column) ?? []).join(" ")]));
  const free = recipes.filter(({ column }) => !row.keys.has(column) && missingOf(row.table, column) === "null");
  const groups = groupsOf(free, phrases, row);
  let kept = withKeysOfKinds(recipes, free, phrases);
  for (const recipe of free) {
    const leader = leaderOf(recipe, free, phrases) ?? groups.get(recipe.column) ?? thingOf(recipe, free, phrases, row);
    if (leader === undefined || leader === recipe.column || isConditional(recipe)) continue;
    if (isMadeFrom(kept, leader, recipe.column)) continue;
    const tied = onlyWhere(recipe, { column: leader, because: `; there where ${leader} is` }, row.table);
    kept = kept.map((each) => (each.column === recipe.column ? tied : each));
  }
  return kept;
};

/** `parent_id` that is a key of what `parent_type` names: neither is missing alone, so that none is. */
function withKeysOfKinds(
  recipes: readonly ColumnRecipe[],
  free: readonly ColumnRecipe[],
  phrases: ReadonlyMap<string, string>,
): readonly ColumnRecipe[] {
  const pairs = free.flatMap((key) => {
    const { column } = key.spec.inputs?.["is"] ?? {};
    const kind = free.find((other) => other.column === column);
    const stem = (phrases.get(key.column) ?? "").replace(/ (?:id|key)$/, "");
    const isPair = kind !== undefined && phrases.get(kind.column) === `${stem} type`;
    return isPair && kind.spec.inputs === undefined && key.spec.generator !== "when" ? [key.column, kind.column] : [];
  });
  if (pairs.length === 0) return recipes;
  return recipes.map((recipe) => (pairs.includes(recipe.column) ? changed(recipe, { nullRate: 0 }) : recipe));
}

/** The half that leads another, with the same words before it. */
function leaderOf(
  { column }: ColumnRecipe,
  free: readonly ColumnRecipe[],
  phrases: ReadonlyMap<string, string>,
): string | undefined {
  const own = phrases.get(column) ?? "";
  for (const [leads, follows] of HALVES) {
    const behind = follows.exec(own);
    if (behind === null) continue;
    const before = own.slice(0, behind.index);
    const found = free.find((other) => {
      const phrase = phrases.get(other.column) ?? "";
      const half = leads.exec(phrase);
      return other.column !== column && half !== null && phrase.slice(0, half.index) === before;
    });
    if (found !== undefined) return found.column;
  }
  return undefined;
}

/** What tells whether there is the thing that a column says something of; null where it is told of each row, or is what the row is. */
function thingOf(
  { column }: ColumnRecipe,
  free: readonly ColumnRecipe[],
  phrases: ReadonlyMap<string, string>,
  { facts }: RowFacts,
): string | undefined {
  const [, stem = "", own = ""] = /^(.+) (\S+)$/.exec(phrases.get(column) ?? "") ?? [];
  const words = stem.split(" ");
  if (stem === "" || !(SAID_OF.has(own) || SAID_THEN.has(own)) || words.every((word) => facts.words.includes(word)))
    return undefined;
  if (words.length === 1 && NO_THING.has(stem)) return undefined;
  const place = LEADING.indexOf(own);
  // How large a file is says nothing of an id that it may have elsewhere.
  const first = own === "size" ? LEADING.indexOf("name") : 0;
  const things = SAID_OF.has(own) ? LEADING.slice(first, place < 0 ? undefined : place) : [];
  const leading = [...things, ...(SAID_THEN.has(own) ? WHEN : [])].map((last) =>
    free.find((other) => phrases.get(other.column) === `${stem} ${last}`),
  );
  // What nearly every row has leaves the others as they are.
  return leading.find((other) => other !== undefined && other.nullRate > 0 && other.column !== column)?.column;
}

/** Of columns about something that not every row has, the one that all others go with: what is the least often missing. */
function groupsOf(
  free: readonly ColumnRecipe[],
  phrases: ReadonlyMap<string, string>,
  { facts }: RowFacts,
): ReadonlyMap<string, string> {
  const about = facts.words.join(" ");
  const found = new Map<string, string>();
  const beginning = (phrase: string): string | undefined => {
    const said = phrase.split(" ");
    return [3, 2, 1]
      .map((count) => said.slice(0, count).join(" "))
      .find((start) => OPTIONAL.has(start) && start !== phrase);
  };
  const byStart = Map.groupBy(free, ({ column }) => beginning(phrases.get(column) ?? ""));
  for (const [start, group] of byStart) {
    if (start === undefined || about.includes(start) || group.length < 2 || group.length > FEW) continue;
    const [first] = group.toSorted((a, b) => a.nullRate - b.nullRate);
    for (const { column } of group) found.set(column, first!.column);
  }
  return found;
}
