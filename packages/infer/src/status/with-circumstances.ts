import { baseType, findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, Input, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { eventOf } from "../moments/read-moment.ts";
import type { RowFacts } from "../row/row-pass.ts";
import { retold } from "../row/changed.ts";

/** What is said of an event, behind a word for it. */
const SAID =
  /^(?:reason|cause|note|comment|message|explanation|text|statement|ground|outcome|decision|by|by (?:id|user|name|user id)|user id|code)$/;
/** What is done to a row, and may have a key of its own: `delete_id` where `deleted`. */
const BEFALLS = /^(?:delet|eras|remov|void|cancel|refund|revok|merg|archiv)/;
/** What ends something, of which there are kinds: `deactivation_type` where `deactivated_at`. */
const ENDS = /^(?:deactivat|cancel|terminat|revok|void|suspen|dismiss|resign|retract)/;
const KINDS = /^(?:type|kind|method|category)$/;
/** How it was done, which is said of what is done to data: `encryption_format` where `encrypted`. */
const DONE = /^(?:encrypt|compress|sign)/;
const HOW =
  /^(?:algorithm|format|method|level|option|options|type|provider|key|key id|key uuid|key name|secret|secret id|secret uuid)$/;
/** What is kept for what can be switched on: `two_factor_secret` where `two_factor_enabled`. */
const KEPT =
  /^(?:secret|secret key|seed|(?:backup|recovery) code|(?:authenticated|confirmed|verified|enabled|activated) at)$/;
const SWITCHES = new Set(["use", "enable", "enabled"]);
/** How flags say yes. */
const YES = ["true", "1", "Y", "y", "yes", "t"];
/** What befalls every row. */
const MADE = /^(?:creat|updat|modif|chang|add|insert)/;
/** Verbs before the event in a flag's name. */
const VERBS = new Set(["is", "has", "was"]);

/**
 * Where nothing befell a row, nothing is said of it: `void_reason` and `voided_by` stand where `date_voided` does, or where `voided` says
 * yes. Columns that a key or a check ties to others are left to these.
 */
export function withCircumstances(
  recipes: readonly ColumnRecipe[],
  { table, facts }: RowFacts,
): readonly ColumnRecipe[] {
  return recipes.map((recipe) => {
    const doer = doerOf(recipe, table, facts);
    if (doer !== null) return tied(recipe, doer, { set: true });
    const column = findColumn(table, recipe.column);
    if (column === undefined || !column.nullable || isTied(table, recipe.column)) return recipe;
    const begun = beginningOf(table, facts, column);
    if (begun !== null && !("is" in (recipe.spec.inputs ?? {}))) return tied(recipe, begun, { set: true });
    if (recipe.spec.inputs !== undefined) return recipe;
    const [event = "", ...rest] = facts.columnWords.get(recipe.column) ?? [];
    const said = rest.join(" ");
    if (event.length < 3) return recipe;
    const told = table.columns.filter((other) => other !== column && other.generated.kind === "no");
    const switched = told.find((other) => switches(other, facts.columnWords.get(other.name) ?? [], [event, ...rest]));
    if (switched !== undefined) return tied(recipe, switched.name, { values: YES });
    const isKey = said === "id" && BEFALLS.test(event);
    const isKind = ENDS.test(event) && KINDS.test(said);
    if (!(isKey || isKind || SAID.test(said) || (DONE.test(event) && HOW.test(said)))) return recipe;
    const moment = told.find((other) => {
      const words = eventOf(facts.columnWords.get(other.name) ?? []);
      return other.nullable && words?.length === 1 && isSame(words[0] ?? "", event);
    });
    const flag = told.find((other) => {
      const words = (facts.columnWords.get(other.name) ?? []).filter((word) => !VERBS.has(word));
      const kind = baseType(other.type).kind;
      return (kind === "boolean" || kind === "integer") && words.length === 1 && isSame(words[0] ?? "", event);
    });
    if (moment !== undefined) return tied(recipe, moment.name, { set: true });
    return flag === undefined ? recipe : tied(recipe, flag.name, { values: YES });
  });
}

/** When it was begun, where a figure tells what it took: `actual_hours` stand where `actual_start` does. */
function beginningOf(table: Table, facts: TableFacts, { type, name }: Column): string | null {
  const isFigure = ["integer", "decimal", "float", "money"].includes(baseType(type).kind);
  if (!isFigure || facts.columnWords.get(name)?.[0] !== "actual") return null;
  const found = table.columns.find(
    (other) =>
      other.nullable &&
      other.name !== name &&
      ["timestamp", "date"].includes(baseType(other.type).kind) &&
      /^actual (?:start|begin|beginning|departure)/.test((facts.columnWords.get(other.name) ?? []).join(" ")),
  );
  return found?.name ?? null;
}

/** Who did it, where a moment says when and a key by whom: `locked_at` stands where `locked_by_user_id` does. */
function doerOf({ column: name, spec }: ColumnRecipe, table: Table, facts: TableFacts): string | null {
  const words = facts.columnWords.get(name) ?? [];
  const [event, ...others] = eventOf(words) ?? [];
  const column = findColumn(table, name);
  // Whoever made it may be gone.
  if (event === undefined || MADE.test(event) || others.length > 0 || column?.nullable !== true || isTied(table, name))
    return null;
  if ("is" in (spec.inputs ?? {}) || !["timestamp", "date"].includes(baseType(column.type).kind)) return null;
  const found = table.foreignKeys.find(({ columns: [by = "", ...more], references }) => {
    const told = facts.columnWords.get(by) ?? [];
    const nullable = findColumn(table, by)?.nullable === true;
    return more.length === 0 && references.table !== table.id && nullable && told[0] === event && told[1] === "by";
  });
  return found?.columns[0] ?? null;
}

/** Whether a flag switches on what a column is kept for: `use_totp` the `totp_secret`. */
function switches({ type }: Column, flag: readonly string[], words: readonly string[]): boolean {
  const kind = baseType(type).kind;
  if ((kind !== "boolean" && kind !== "integer") || !flag.some((word) => SWITCHES.has(word))) return false;
  const what = flag.filter((word) => !SWITCHES.has(word) && !VERBS.has(word));
  const isOf = what.length > 0 && what.every((word, at) => words[at] === word);
  return isOf && KEPT.test(words.slice(what.length).join(" "));
}

/** Ends that have a day: `termination_date` of `termination_reason`. */
const ENDED =
  /^(?:void|terminat|cancel|resign|separat|dismiss|withdraw|suspen|revo|reject|closure|exit|departure|discharge|death|retire|expuls)/;

/** `void` and `voided`, `cancellation` and `cancelled`: what ends in `ed` befell it. */
function isSame(told: string, event: string): boolean {
  if (told === event) return ENDED.test(event);
  const stem = event.slice(0, Math.min(4, event.length));
  return told.endsWith("ed") && told.startsWith(stem);
}

function isTied(table: Table, name: string): boolean {
  return (
    table.foreignKeys.some((key) => key.columns.includes(name)) ||
    table.checks.some(({ sql }) => sql.text.includes(name) && !isOfItAlone(sql.text, name, table)) ||
    table.uniques.some(({ parts }) => parts.some((part) => part.kind === "column" && part.column === name))
  );
}

/** Whether a rule is about the column alone and lets NULL pass, as `hours >= 0` does. */
const isOfItAlone = (rule: string, name: string, { columns }: Table): boolean =>
  !/null/i.test(rule) && !columns.some((other) => other.name !== name && rule.includes(other.name));

function tied(recipe: ColumnRecipe, told: string, options: Readonly<Record<string, unknown>>): ColumnRecipe {
  const inputs: Readonly<Record<string, Input>> = { is: { column: told }, ...recipe.spec.inputs };
  const spec = { generator: "when", options: { ...options, then: recipe.spec }, inputs };
  return retold(recipe, spec, `; said where ${told} says that it happened`, { nullRate: 0 });
}
