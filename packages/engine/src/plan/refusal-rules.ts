import { columnsOf, type EvaluationScope, type Exclusion, type Table, type Trigger } from "@seedloom/core";
import { unreadExclusions } from "../generate/rules/exclusions.ts";
import { literalOf, type RowRule } from "../generate/rules/row-rules.ts";

/**
 * What can refuse a new row and cannot be selected from candidates, as rules that only the database can judge, by trying the rows: triggers,
 * and exclusions whose operators are not known here.
 */
export function refusalRules(table: Table, scope: EvaluationScope): RowRule[] {
  return [
    ...table.triggers.flatMap((trigger) => ofTrigger(trigger, table)),
    ...unreadExclusions(table, scope).map((exclusion) => ofExclusion(exclusion, table)),
  ];
}

function ofExclusion({ name, definition, elements, predicate }: Exclusion, table: Table): RowRule {
  const parts = [...elements.map(({ sql }) => sql), ...(predicate ? [predicate] : [])];
  const names = parts.flatMap(({ expression }) => (expression ? columnsOf(expression) : []));
  return {
    name,
    sql: { text: definition, expression: null },
    expression: null,
    positions: positionsOf(names, table),
    holds: null,
    unsupported: "an operator that is not known here",
    asked: { text: "true", expression: null },
  };
}

function ofTrigger({ name, events, definition, refuses }: Trigger, table: Table): RowRule[] {
  if (!refuses || !events.includes("insert")) return [];
  const elements = refuses.constants.flatMap(literalOf);
  return [
    {
      name,
      sql: { text: definition, expression: null },
      // The constants in its body are what values are likely to be compared with.
      expression: { kind: "row", elements },
      positions: positionsOf(refuses.columns, table),
      holds: null,
      unsupported: "a trigger",
      asked: { text: "true", expression: null },
      ...(refuses.settings && { settings: refuses.settings }),
    },
  ];
}

function positionsOf(names: readonly string[], table: Table): number[] {
  const places = names.map((name) => table.columns.findIndex((column) => column.name === name));
  return [...new Set(places)].filter((position) => position >= 0);
}
