import { readableCell } from "seedloom";
import type { PlanResult, Value } from "seedloom";
import { style } from "../style.ts";
import { toJson } from "../to-json.ts";
import { wrap } from "../wrap.ts";

type TablePlan = PlanResult["plan"]["tables"][number];
type ColumnPlan = TablePlan["columns"][number];
type Column = PlanResult["catalog"]["tables"][number]["columns"][number];
type ColumnRecipe = NonNullable<PlanResult["recipe"]["tables"][string]>["columns"][string];
type Proposal = ColumnRecipe["considered"][number];

/** For each table: each column's generator, evidence, confidence and rivals; each relationship; each constraint. */
export function explainPlan(out: NodeJS.WriteStream, result: PlanResult): string {
  const text = result.plan.tables.map((table) => explainTable(out, result, table)).join("\n");
  if (!(out.columns > 0)) return text;
  return text
    .split("\n")
    .map((line) => wrap(line, out.columns))
    .join("\n");
}

function explainTable(out: NodeJS.WriteStream, { plan, recipe, catalog }: PlanResult, table: TablePlan): string {
  const tableRecipe = recipe.tables[table.table];
  const columns = catalog.tables.find(({ id }) => id === table.table)?.columns ?? [];
  const subject = tableRecipe?.subject ?? null;
  const dim = (text: string) => style(out, "dim", text);
  const lines = [`${style(out, ["bold", "cyan"], table.table)}${subject === null ? "" : dim(` (${subject})`)}`];
  for (const column of columns) {
    const planned = table.columns.find((candidate) => candidate.column === column.name);
    const head = `  ${style(out, "bold", column.name)} ${dim(column.typeText)}`;
    if (planned === undefined) {
      lines.push(`${head}: filled by the database`);
      continue;
    }
    lines.push(
      `${head}: ${sourceOf(table, column, planned)}${planned.nullRate === 0 ? "" : `, ${percent(planned.nullRate)} NULL`}`,
    );
    lines.push(
      ...reasons(planned, tableRecipe?.columns[column.name]).map(
        (line, index) => `    ${index === 0 ? line : dim(line)}`,
      ),
    );
  }
  for (const { foreignKey, spread, evidence } of tableRecipe?.relationships ?? []) {
    const { kind, ...shape } = spread;
    const figures = Object.entries(shape).map(([name, figure]) => `${name} ${String(figure)}`);
    lines.push(
      `  ${style(out, "bold", foreignKey)} ${dim("children")}: ${[kind, ...figures].join(", ")}`,
      `    because ${evidence}`,
    );
  }
  for (const { constraint, text, means, how } of plan.constraints.filter(
    (candidate) => candidate.table === table.table,
  )) {
    const name = text.startsWith(constraint) ? "" : `${style(out, "bold", constraint)} `;
    lines.push(`  ${name}${dim(text)}`, `    ${means === "none" ? "" : `by ${means}: `}${how}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Why the column comes about like that, and what else was considered: the planner may have passed over the first proposal. */
function reasons({ source }: ColumnPlan, recipe: ColumnRecipe | undefined): readonly string[] {
  const { kind } = source;
  if (recipe === undefined || kind === "sequence" || kind === "reference" || kind === "expression") return [];
  const proposals: readonly Proposal[] = [recipe, ...recipe.considered];
  const generator = source.kind === "generator" ? source.spec.generator : source.kind;
  const taken = proposals.find(({ spec }) => spec.generator === generator);
  const others = proposals.filter((proposal) => proposal !== taken).map(rival);
  return [
    taken === undefined
      ? "because the constraints leave no room for what was proposed"
      : `because ${taken.evidence} (rule ${taken.rule}, ${percent(taken.confidence)} sure)`,
    ...(others.length === 0 ? [] : [`considered too: ${others.join("; ")}`]),
  ];
}

function rival({ spec, confidence, evidence }: Proposal): string {
  return `${spec.generator} (${percent(confidence)}: ${evidence})`;
}

function sourceOf(table: TablePlan, column: Column, { source }: ColumnPlan): string {
  switch (source.kind) {
    case "generator": {
      const { generator, options = {}, inputs = {} } = source.spec;
      if (generator === "constant") return always(options["value"] as Value, column);
      const given = Object.keys(options).length === 0 ? "" : ` ${toJson(options)}`;
      const read = Object.values(inputs).map((input) =>
        "via" in input ? `${input.via} → ${input.column}` : input.column,
      );
      return `${generator}${given}${read.length === 0 ? "" : ` from ${read.join(", ")}`}`;
    }
    case "reference":
      return `${source.parentColumn} of ${table.references[source.reference]?.parent ?? "its parent"}`;
    case "function":
      return "your function";
    case "expression":
      return "computed: a CHECK equates it with other columns";
    case "sequence":
      return `counts from ${source.start} by ${source.step}`;
    case "constant":
      return always(source.value, column);
  }
}

function always(value: Value, column: Column): string {
  return `always ${value === null ? "NULL" : JSON.stringify(readableCell(value, column.type))}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
