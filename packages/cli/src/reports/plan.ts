import type { PlanResult } from "seedloom";
import { formatCount, plural } from "../format-number.ts";
import { formatTable } from "../format-table.ts";
import { printNotices } from "../print-notices.ts";
import { style } from "../style.ts";
import { explainPlan } from "./explain-plan.ts";

/** Tables in load order, for people; with `why`, each column before them. */
export function planReport(result: PlanResult, flags: { readonly why?: true; readonly out?: string }): string {
  const out = process.stdout;
  const { plan, planHash } = result;
  const total = plan.tables.reduce((sum, { rows }) => sum + rows, 0);
  const tables = formatTable(
    [
      { heading: "table" },
      { heading: "rows", align: "right" },
      { heading: "there before", align: "right" },
      { heading: "refers to" },
    ],
    plan.tables.map(({ table, rows, existing, references }) => [
      table,
      formatCount(rows),
      existing === 0 ? "" : formatCount(existing),
      [...new Set(references.map(({ parent, deferred }) => (deferred ? `${parent} (afterwards)` : parent)))].join(", "),
    ]),
    (text) => style(out, "bold", text),
    60,
  );
  const explained = flags.why ? `${explainPlan(out, result)}\n` : "";
  const written = flags.out === undefined ? "" : `, written to ${flags.out}`;
  const hint = flags.why ? "" : "; --why explains every column";
  return `${explained}${tables}\n\n${printNotices(out, plan.notices)}${plural(total, "row")} would be added to ${plural(plan.tables.length, "table")}\n${style(out, "dim", `  seed ${plan.seed}, as of ${plan.asOf}, plan ${planHash}${written}${hint}`)}\n`;
}
