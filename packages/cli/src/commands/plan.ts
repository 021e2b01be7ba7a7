import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import type { PlanResult } from "seedloom";
import { withPlanOptions } from "../options.ts";
import type { PlanFlags } from "../options.ts";
import { toJson } from "../to-json.ts";

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
      const [{ plan }, { withRun }, { planReport }] = await Promise.all([
        import("seedloom"),
        import("../with-run.ts"),
        import("../reports/plan.ts"),
      ]);
      const result = await withRun(flags, ({ url, settings }, signal) => plan(url, { ...settings, signal }));
      if (flags.out !== undefined) await writeFile(flags.out, `${toJson(result.plan, 2)}\n`);
      process.stdout.write(flags.json ? `${toJson(output(result, flags.why === true))}\n` : planReport(result, flags));
    });
}

function output({ plan, planHash, recipe, catalog }: PlanResult, why: boolean): object {
  return {
    seed: plan.seed,
    planHash,
    plan,
    notices: plan.notices,
    omitted: catalog.omitted,
    ...(why ? { recipe } : {}),
  };
}
