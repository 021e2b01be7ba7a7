import { baseType, columnsOf, findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, Expression, GeneratorSpec, Input, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { isTied } from "../context/is-tied.ts";
import { mayBeEmpty } from "../context/may-be-empty.ts";
import { eventOf, readMoment } from "../moments/read-moment.ts";
import { FAILED, traceOf } from "./traces.ts";
import { setStatuses } from "./set-statuses.ts";
import { codedStatusesOf, outcomesOf, statusesOf } from "./status-values.ts";
import type { RowFacts } from "../row/row-pass.ts";
import { retold } from "../row/changed.ts";

/**
 * A status and what tells of it agree: a pending order has no `shipped_at`, a cancelled one has a `cancelled_at`. Columns that
 * may be null and that a check ties to others are left to the planner, which keeps that check.
 */
export function withStatuses(recipes: readonly ColumnRecipe[], { table, facts }: RowFacts): readonly ColumnRecipe[] {
  const statuses = [...statusesOf(recipes, facts), ...codedStatusesOf(recipes, facts, table)];
  const outcomes = outcomesOf(recipes, facts);
  if (statuses.length + outcomes.length === 0) return recipes;
  return recipes.map((recipe) => {
    const happened = happening(recipe, table, facts);
    if (happened === null) return recipe;
    const { phrase, of } = happened;
    // How it ended tells of its faults, too.
    for (const { name, values, codes } of phrase === FAILED ? [...statuses, ...outcomes] : statuses) {
      if (name === recipe.column) continue;
      if (JUDGED.test((facts.columnWords.get(name) ?? []).join(" ")) && ITS_OWN.test(phrase)) continue;
      const own = of === "" || of === (facts.columnWords.get(name) ?? []).slice(0, -1).join(" ");
      const set = setStatuses(phrase, values, own);
      if (set === null) continue;
      const stored = codes === undefined ? set : set.map((value) => codes.get(value) ?? value);
      return retoldWhere(recipe, name, { set, stored }, isEmptied(recipe, table));
    }
    return recipe;
  });
}

/** At which event the column gets its value, and what befalls then, or null: `shipped` of `shipped_at`, `cancellation` of `cancellation_reason`. */
function happening(
  { column: name }: ColumnRecipe,
  table: Table,
  facts: TableFacts,
): { readonly phrase: string; readonly of: string } | null {
  const column = findColumn(table, name);
  if (column === undefined || !(column.nullable || mayBeEmpty(column)) || isTied(freelyEmptied(table, column), name))
    return null;
  const words = facts.columnWords.get(name) ?? [];
  const trace = traceOf(words);
  const kind = baseType(column.type).kind;
  // `errors` are how many.
  const isCounted = kind === "integer" && !words.includes("code");
  if (trace !== null && !(trace === FAILED && isCounted)) return { phrase: trace, of: "" };
  const isDated = kind === "date" || kind === "timestamp";
  const read = readMoment(words);
  // When something starts and ends is planned, be it under way or not; whether it has `started` is not.
  if (isDated && isPlanned(name, table)) return null;
  // On which day of the month somebody pays is no day on which they paid.
  if (kind === "integer" && PART.test(words.at(-1) ?? "")) return null;
  if (read !== null)
    return isDated || read.explicit ? asHappened(read.phrase, read.modifiers.join(" "), read.explicit) : null;
  // `inspected_at`, of which nobody knows when it comes.
  const event = isDated ? (eventOf(words)?.join(" ") ?? "") : "";
  return event === "" ? null : { phrase: event, of: "" };
}

/** What has come about, by what names it: `actual_delivery_time` is when something was delivered. */
const HAPPENED: Readonly<Record<string, string>> = {
  delivery: "delivered",
  pickup: "picked up",
  "pick up": "picked up",
  arrival: "arrived",
  "check in": "checked in",
  "check out": "checked out",
};

function asHappened(phrase: string, of: string, explicit: boolean): { readonly phrase: string; readonly of: string } {
  const said = phrase.replace(/^actual /, "");
  // On which day somebody will check in is agreed on; at what time they did is not.
  const isTime = explicit && phrase.startsWith("check ");
  if (said === phrase && of !== "actual" && !isTime) return { phrase, of };
  return { phrase: HAPPENED[said] ?? said, of: of === "actual" ? "" : of };
}

/** Whether somebody has looked at a row, which says nothing of the days that it tells itself: a licence is issued before. */
const JUDGED = /^(?:verification|approval|review|moderation|kyc|validation|check|audit) (?:status|state)$/;
const ITS_OWN =
  /^(?:issued?|expir\w*|valid\w*|start|end|begin|due|hired?|birth|event|purchased?|installed|manufactured)(?: |$)/;
const PART = /^(?:day|week|month|hour)$/;
const STARTS = /^(?:starts|begins)(?=$|_|[A-Z])|_(?:starts|begins)(?=$|_)/;
const ENDS = /^ends(?=$|_|[A-Z])|_ends(?=$|_)/;

/** Whether a name says when something starts, or when it ends that has such a start. */
const isPlanned = (name: string, table: Table): boolean =>
  STARTS.test(name) || (ENDS.test(name) && table.columns.some((other) => STARTS.test(other.name)));

/** The table without the checks of moments alone that one passes by being NULL: `shipped >= ordered OR shipped IS NULL`. */
function freelyEmptied(table: Table, { name, nullable }: Column): Table {
  const isOfMoment = (other: string) => {
    const type = findColumn(table, other)?.type;
    return type !== undefined && ["date", "timestamp"].includes(baseType(type).kind);
  };
  const passed = (expression: Expression | null) =>
    expression !== null && columnsOf(expression).every(isOfMoment) && passesNull(expression, name);
  return nullable ? { ...table, checks: table.checks.filter(({ sql }) => !passed(sql.expression)) } : table;
}

/** Whether an expression is true or unknown where the column is NULL, whatever else the row holds. */
function passesNull(expression: Expression, name: string): boolean {
  const isIt = (side: Expression) => side.kind === "column" && side.name === name;
  switch (expression.kind) {
    case "compare":
      return isIt(expression.left) || isIt(expression.right);
    case "isNull":
      return !expression.negated && isIt(expression.operand);
    case "or":
      return expression.operands.some((operand) => passesNull(operand, name));
    case "and":
      return expression.operands.every((operand) => passesNull(operand, name));
    default:
      return false;
  }
}

/** Whether nothing is said with no letters rather than with NULL. */
function isEmptied({ column: name }: ColumnRecipe, table: Table): boolean {
  const column = findColumn(table, name);
  return column !== undefined && mayBeEmpty(column);
}

function retoldWhere(
  recipe: ColumnRecipe,
  status: string,
  { set, stored }: { readonly set: readonly string[]; readonly stored: readonly (string | number)[] },
  empty: boolean,
): ColumnRecipe {
  const inputs: Readonly<Record<string, Input>> = { is: { column: status }, ...recipe.spec.inputs };
  const spec: GeneratorSpec = {
    generator: "when",
    options: { values: stored, then: recipe.spec, ...(empty ? { empty } : {}) },
    inputs,
  };
  return retold(recipe, spec, `; set where ${status} is ${set.join(", ")}`, { nullRate: 0 });
}
