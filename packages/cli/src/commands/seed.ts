import { Command } from "commander";
import type { SeedResult } from "seedloom";
import { formatCount, formatDuration, plural } from "../format-number.ts";
import { formatTable } from "../format-table.ts";
import { allowProductionOption, withPlanOptions } from "../options.ts";
import type { PlanFlags } from "../options.ts";
import { printNotices } from "../print-notices.ts";
import { progressBar } from "../progress-bar.ts";
import { style } from "../style.ts";
import { untilInterrupted } from "../until-interrupted.ts";

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
      const [{ seed }, { resolveRun }] = await Promise.all([import("seedloom"), import("../resolve-run.ts")]);
      const { url, settings } = await resolveRun(flags);
      const progress = progressBar(process.stderr);
      const result = await untilInterrupted((signal) =>
        seed(url, {
          ...settings,
          signal,
          dryRun: flags.dryRun ?? false,
          noDdl: !flags.ddl,
          ...(flags.allowProduction === undefined ? {} : { allowProduction: flags.allowProduction }),
          onProgress: progress.show,
        }),
      ).finally(progress.clear);
      process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : report(result, flags.dryRun === true));
    });
}

function report(result: SeedResult, dryRun: boolean): string {
  const out = process.stdout;
  const rows = result.tables.map(({ name, rows, ms }) => [name, formatCount(rows), dryRun ? "" : formatDuration(ms)]);
  const table = formatTable(
    [{ heading: "table" }, { heading: "rows", align: "right" }, { heading: dryRun ? "" : "time", align: "right" }],
    rows,
    (text) => style(out, "bold", text),
    60,
  );
  const what = `${plural(result.rows, "row")} in ${plural(result.tables.length, "table")}`;
  const verdict = dryRun
    ? `${what} would be added; nothing was written.`
    : `${style(out, "green", "✓")} ${what} in ${formatDuration(result.ms)}`;
  const facts = [
    `seed ${result.seed}, plan ${result.planHash}`,
    ...(result.manifest === null ? [] : [`simulated data, written down in ${result.manifest}`]),
    ...(dryRun
      ? ["run it without --dry-run to add them"]
      : ["check it: seedloom validate · look closer: seedloom plan --why"]),
  ];
  return `${table}\n\n${printNotices(out, result.notices)}${verdict}\n${facts.map((fact) => style(out, "dim", `  ${fact}`)).join("\n")}\n`;
}
