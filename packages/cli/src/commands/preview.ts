import { Command } from "commander";
import { count, withPlanOptions } from "../options.ts";
import type { PlanFlags } from "../options.ts";
import { untilInterrupted } from "../until-interrupted.ts";

interface PreviewFlags extends PlanFlags {
  readonly sample?: number;
}

/** `seedloom preview`: shows rows. */
export function previewCommand(): Command {
  return withPlanOptions(new Command("preview"))
    .description("Show the first rows that seed would add to each table; nothing is written.")
    .option("--sample <n>", "rows to show of each table (default: 5)", count)
    .addHelpText(
      "after",
      `
Examples:
  $ seedloom preview --url sqlite:shop.db
  $ seedloom preview --tables users,orders --sample 20
  $ seedloom preview --json | jq '.tables[0].rows'`,
    )
    .action(async (flags: PreviewFlags) => {
      const [{ preview }, { resolveRun }, { previewReport }] = await Promise.all([
        import("seedloom"),
        import("../resolve-run.ts"),
        import("../reports/preview.ts"),
      ]);
      const { url, settings } = await resolveRun(flags);
      const sample = flags.sample === undefined ? {} : { sample: flags.sample };
      const result = await untilInterrupted((signal) => preview(url, { ...settings, ...sample, signal }));
      process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : previewReport(result));
    });
}
