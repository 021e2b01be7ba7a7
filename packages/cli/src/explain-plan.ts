import type { PlanResult } from "seedloom";
import { style } from "./style.ts";

type TablePlan = PlanResult["plan"]["tables"][number];
type ColumnPlan = TablePlan["columns"][number];

/** For each table: each column's generator, evidence, confidence and rivals; each relationship; each constraint. */
export function explainPlan(out: NodeJS.WriteStream, result: PlanResult): string {
  return result.plan.tables.map((table) => explainTable(out, result, table)).join("\n");
}

function explainTable(out: NodeJS.WriteStream, { plan, recipe, catalog }: PlanResult, table: TablePlan): string {
  const tableRecipe = recipe.tables[table.table];
  const columns = catalog.tables.find(({ id }) => id === table.table)?.columns ?? [];
  const subject = tableRecipe?.subject ?? null;
  const lines = [
    `${style(out, ["bold", "cyan"], table.table)}${subject === null ? "" : style(out, "dim", ` (${subject})`)}`,
  ];
  for (const { name, typeText } of columns) {
    const planned = table.columns.find(({ column }) => column === name);
    const proposal = tableRecipe?.columns[name];
    const head = `  ${style(out, "bold", name)} ${style(out, "dim", typeText)}`;
    if (planned === undefined) {
      lines.push(`${head}: filled by the database`);
      continue;
    }
    lines.push(`${head}: ${sourceOf(table, planned)}${nulls(planned.nullRate)}`);
    if (proposal === undefined) continue;
    lines.push(`    because ${proposal.evidence} (rule ${proposal.rule}, ${percent(proposal.confidence)} sure)`);
    if (proposal.considered.length > 0) {
      const rivals = proposal.considered.map(
        ({ spec, confidence, evidence }) => `${spec.generator} (${percent(confidence)}: ${evidence})`,
      );
      lines.push(style(out, "dim", `    considered too: ${rivals.join("; ")}`));
    }
  }
  for (const relationship of tableRecipe?.relationships ?? []) {
    lines.push(
      `  ${relationship.foreignKey} → children by ${JSON.stringify(relationship.spread)}: ${relationship.evidence}`,
    );
  }
  for (const constraint of plan.constraints.filter((candidate) => candidate.table === table.table)) {
    lines.push(`  ${style(out, "bold", constraint.constraint)} ${style(out, "dim", constraint.text)}`);
    lines.push(`    ${constraint.means}: ${constraint.how}`);
  }
  return `${lines.join("\n")}\n`;
}

function sourceOf(table: TablePlan, { source }: ColumnPlan): string {
  switch (source.kind) {
    case "generator": {
      const { generator, options = {}, inputs = {} } = source.spec;
      const given = Object.keys(options).length === 0 ? "" : ` ${JSON.stringify(options)}`;
      const read = Object.values(inputs).map((input) =>
        "via" in input ? `${input.via} → ${input.column}` : input.column,
      );
      return `${generator}${given}${read.length === 0 ? "" : ` from ${read.join(", ")}`}`;
    }
    case "reference":
      return `${source.parentColumn} of ${table.references[source.reference]?.parent ?? "its parent"}`;
    case "function":
      return "your function";
    case "sequence":
      return `counts from ${source.start} by ${source.step}`;
    case "constant":
      return `always ${JSON.stringify(source.value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part))}`;
  }
}

function nulls(rate: number): string {
  return rate === 0 ? "" : `, ${percent(rate)} NULL`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
