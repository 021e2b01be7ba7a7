import type { ColumnType, GeneratorSpec, Table } from "@seedloom/core";
import { baseType } from "@seedloom/core";
import { columnContext } from "../context/column-context.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { tableFacts } from "../context/table-facts.ts";
import type { Suggestion } from "../rule.ts";

type Composite = Extract<ColumnType, { kind: "composite" }>;

/**
 * Composite values, and arrays of them, field by field: each as a column of a table that is named as the type is, `chooseField` says how.
 * No rule of the registry's, as it needs all of them.
 */
export function nestedFields(
  context: ColumnContext,
  chooseField: (field: ColumnContext) => GeneratorSpec,
): readonly Suggestion[] {
  const { type } = context;
  const element = type.kind === "array" ? baseType(type.element) : null;
  const composite = element ?? type;
  if (composite.kind !== "composite") return [];
  const fields = fieldContexts(context, composite).map(chooseField);
  const one: GeneratorSpec = { generator: "composite", options: { fields } };
  return [
    {
      spec: element === null ? one : { generator: "array", options: { element: one } },
      evidence: `fields of ${composite.name}: ${composite.fields.map(({ name }) => name).join(", ")}`,
      confidence: 0.7,
    },
  ];
}

function fieldContexts(context: ColumnContext, { name, fields }: Composite): readonly ColumnContext[] {
  const bare = name.split(".").at(-1) ?? name;
  const columns = fields.map((field) => ({
    ...context.column,
    name: field.name,
    type: field.type,
    typeText: baseType(field.type).kind,
    nullable: true,
    default: null,
    comment: null,
  }));
  const table: Table = {
    ...context.table,
    name: bare,
    comment: null,
    columns,
    primaryKey: null,
    uniques: [],
    foreignKeys: [],
    checks: [],
  };
  const { catalog, factsOf, asOf } = context;
  const surroundings = { catalog, table, facts: tableFacts(table, [], catalog), factsOf, asOf };
  return columns.map((column) => columnContext(surroundings, column, []));
}
