import { Command } from "commander";
import { allowProductionOption, withPlanOptions } from "../options.ts";
import type { PlanFlags } from "../options.ts";

interface SeedFlags extends PlanFlags {
  readonly dryRun?: true;
  /** False under --no-ddl. */
  readonly ddl: boolean;
  readonly allowProduction?: string;
}

/** `seedloom seed`: adds rows. */
export function seedCommand(): Command {
  return withPlanOptions(new Command("seed"))
    .description("Add rows to every table that has room for them; in one transaction where the database allows it.")
    .option("--dry-run", "plan everything, write nothing")
    .option("--no-ddl", "do not drop and recreate keys and indexes for speed")
    .addOption(allowProductionOption())
    .addHelpText(
      "after",
      `
Examples:
  $ seedloom seed                                          the configuration's database, or DATABASE_URL
  $ seedloom seed --url sqlite:shop.db --rows 1000
  $ seedloom seed --url postgres://localhost/shop --tables 'sales.*' --seed 42
  $ seedloom seed --json | jq .rows`,
    )
    .action(async (flags: SeedFlags) => {
      const [{ seed }, { withRun }, { progressBar }, { keepYoungGenerationSmall }, { seedReport }] = await Promise.all([
        import("seedloom"),
        import("../with-run.ts"),
        import("../progress-bar.ts"),
        import("../young-generation.ts"),
        import("../reports/seed.ts"),
      ]);
      const progress = progressBar(process.stderr);
      const keepSmall = keepYoungGenerationSmall();
      const result = await withRun(flags, ({ url, settings }, signal) =>
        seed(url, {
          ...settings,
          signal,
          dryRun: flags.dryRun ?? false,
          noDdl: !flags.ddl,
          ...(flags.allowProduction === undefined ? {} : { allowProduction: flags.allowProduction }),
          onProgress(done) {
            keepSmall();
            progress.show(done);
          },
          // Said while there is still time to stop; the other notices can wait for the report.
          onNotice: ({ code, message }) => {
            if (code === "NOT_TRANSACTIONAL" && !flags.json) process.stderr.write(`${message}\n`);
          },
        }),
      ).finally(progress.clear);
      process.stdout.write(
        flags.json ? `${JSON.stringify(result)}\n` : seedReport(result, flags.dryRun === true, flags.url),
      );
    });
}
