import { Command } from "commander";
import type { PreviewResult, PreviewTable } from "seedloom";
import { plural } from "../format-number.ts";
import { formatTable } from "../format-table.ts";
import { count, withPlanOptions } from "../options.ts";
import type { PlanFlags } from "../options.ts";
import { printNotices } from "../print-notices.ts";
import { style } from "../style.ts";
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
      const [{ preview }, { resolveRun }] = await Promise.all([import("seedloom"), import("../resolve-run.ts")]);
      const { url, settings } = await resolveRun(flags);
      const sample = flags.sample === undefined ? {} : { sample: flags.sample };
      const result = await untilInterrupted((signal) => preview(url, { ...settings, ...sample, signal }));
      process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : report(result));
    });
}

function report(result: PreviewResult): string {
  const out = process.stdout;
  const tables = result.tables.map(
    (table) =>
      `${style(out, ["bold", "cyan"], table.name)} ${style(out, "dim", `(${plural(table.total, "row")})`)}\n${sampleOf(table)}\n\n`,
  );
  return `${tables.join("")}${printNotices(out, result.notices)}${style(out, "dim", `Nothing was written. seed ${result.seed}, plan ${result.planHash}`)}\n`;
}

function sampleOf({ columns, rows }: PreviewTable): string {
  if (rows.length === 0) return style(process.stdout, "dim", "no rows");
  const numeric = columns.map((_, index) => rows.every((row) => typeof row[index] === "number" || row[index] === null));
  return formatTable(
    columns.map((heading, index) => ({ heading, align: numeric[index] ? "right" : "left" })),
    rows.map((row) => row.map((cell) => (cell === null ? "NULL" : String(cell)))),
    (text) => style(process.stdout, "dim", text),
  );
}
