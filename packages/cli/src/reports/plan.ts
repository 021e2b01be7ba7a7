import type { PlanResult } from "seedloom";
import { formatCount, plural } from "../format-number.ts";
import { formatTable } from "../format-table.ts";
import { printNotices } from "../print-notices.ts";
import { style } from "../style.ts";
import { explainPlan } from "./explain-plan.ts";
import { leftAlone } from "./left-alone.ts";

type Plan = PlanResult["plan"];

/** A parent, and how the edge to it is broken where it is the one that breaks a cycle. */
function parentOf(
  { unchecked }: Plan,
  table: string,
  { parent, foreignKey, deferred }: Plan["tables"][number]["references"][number],
): string {
  if (deferred) return `${parent} (filled in afterwards)`;
  const late = unchecked.some((edge) => edge.table === table && edge.foreignKey === foreignKey);
  return late ? `${parent} (checked at the end)` : parent;
}

/** Tables in load order, for people; with `why`, each column before them. */
export function planReport(result: PlanResult, flags: { readonly why?: true; readonly out?: string }): string {
  const out = process.stdout;
  const { plan, planHash, catalog } = result;
  const total = plan.tables.reduce((sum, { rows }) => sum + rows, 0);
  const tables = formatTable(
    [
      { heading: "table" },
      { heading: "rows", align: "right" },
      { heading: "there before", align: "right" },
      { heading: "refers to" },
    ],
    plan.tables.map((table) => [
      table.table,
      formatCount(table.rows),
      table.existing === 0 ? "" : formatCount(table.existing),
      [...new Set(table.references.map((reference) => parentOf(plan, table.table, reference)))].join(", "),
    ]),
    (text) => style(out, "bold", text),
    60,
  );
  const explained = flags.why ? `${explainPlan(out, result)}\n` : "";
  const written = flags.out === undefined ? "" : `, written to ${flags.out}`;
  const omitted = leftAlone(catalog.omitted).map((line) => `${style(out, "dim", `  ${line}`)}\n`);
  const hint = flags.why ? "" : "; --why explains every column";
  return `${explained}${tables}\n\n${printNotices(out, plan.notices)}${plural(total, "row")} would be added to ${plural(plan.tables.length, "table")}\n${omitted.join("")}${style(out, "dim", `  seed ${plan.seed}, as of ${plan.asOf}, plan ${planHash}${written}${hint}`)}\n`;
}
