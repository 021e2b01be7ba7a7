import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import type { PlanResult } from "seedloom";
import { explainPlan } from "../explain-plan.ts";
import { formatCount, plural } from "../format-number.ts";
import { formatTable } from "../format-table.ts";
import { withPlanOptions } from "../options.ts";
import type { PlanFlags } from "../options.ts";
import { printNotices } from "../print-notices.ts";
import { style } from "../style.ts";
import { untilInterrupted } from "../until-interrupted.ts";

interface PlanCommandFlags extends PlanFlags {
  readonly why?: true;
  readonly out?: string;
}

/** `seedloom plan`: says what would be done. */
export function planCommand(): Command {
  return withPlanOptions(new Command("plan"))
    .description("Say what seed would do: tables in load order, rows, how each constraint is met; nothing is written.")
    .option("--why", "for each column: its generator, the evidence for it, and what else was considered")
    .option("--out <path>", "write the plan as JSON to a file")
    .addHelpText(
      "after",
      `
Examples:
  $ seedloom plan --url sqlite:shop.db
  $ seedloom plan --why --tables users
  $ seedloom plan --out plan.json`,
    )
    .action(async (flags: PlanCommandFlags) => {
      const [{ plan }, { resolveRun }] = await Promise.all([import("seedloom"), import("../resolve-run.ts")]);
      const { url, settings } = await resolveRun(flags);
      const result = await untilInterrupted((signal) => plan(url, { ...settings, signal }));
      if (flags.out !== undefined) await writeFile(flags.out, `${toJson(result.plan, 2)}\n`);
      process.stdout.write(flags.json ? `${toJson(output(result, flags.why === true))}\n` : report(result, flags));
    });
}

function output({ plan, planHash, recipe }: PlanResult, why: boolean): object {
  return { seed: plan.seed, planHash, plan, notices: plan.notices, ...(why ? { recipe } : {}) };
}

function report(result: PlanResult, flags: PlanCommandFlags): string {
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

function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part), indent);
}
