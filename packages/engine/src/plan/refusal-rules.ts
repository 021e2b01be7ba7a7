import {
  type Catalog,
  columnsOf,
  type EvaluationScope,
  type Exclusion,
  own,
  type Table,
  type Trigger,
} from "@seedloom/core";
import { movedBy } from "./look/lookups-of.ts";
import { unreadExclusions } from "../generate/rules/exclusions.ts";
import { literalOf, type RowRule } from "../generate/rules/row-rules.ts";

/**
 * What can refuse a new row and cannot be selected from candidates, as rules that only the database can judge, by trying the rows: triggers,
 * exclusions whose operators are not known here, and keys that triggers of other tables give to rows that are there.
 * @param existing rows of the table that are there
 */
export function refusalRules(catalog: Catalog, table: Table, scope: EvaluationScope, existing: number): RowRule[] {
  return [
    ...(existing === 0 ? [] : movedBy(catalog, table).map(({ by, trigger }) => ofMove(by, trigger, table))),
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

function ofMove({ id }: Table, { name, definition, changes }: Trigger, table: Table): RowRule {
  return {
    name: `${name} of ${id}`,
    sql: { text: definition, expression: null },
    expression: { kind: "row", elements: [] },
    positions: positionsOf(own(changes ?? {}, table.id) ?? [], table),
    holds: null,
    unsupported: "a trigger of another table",
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
