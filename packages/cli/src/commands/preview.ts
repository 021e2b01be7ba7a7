import { Command } from "commander";
import { count, withPlanOptions } from "../options.ts";
import type { PlanFlags } from "../options.ts";

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
      const [{ preview }, { withRun }, { previewReport }] = await Promise.all([
        import("seedloom"),
        import("../with-run.ts"),
        import("../reports/preview.ts"),
      ]);
      const sample = flags.sample === undefined ? {} : { sample: flags.sample };
      const result = await withRun(flags, ({ url, settings }, signal) =>
        preview(url, { ...settings, ...sample, signal }),
      );
      process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : previewReport(result));
    });
}
