import { Command } from "commander";
import { count, list, withTargetOptions } from "../options.ts";
import type { TargetFlags } from "../options.ts";
import { pick } from "../pick.ts";
import { toJson } from "../to-json.ts";

interface ValidateFlags extends TargetFlags {
  readonly reference?: string;
  readonly holdout?: string;
  /** True without a path. */
  readonly plan?: string | true;
  readonly target?: readonly string[];
  readonly quasiIdentifiers?: readonly string[];
  readonly triples?: number;
  readonly sample?: number;
  readonly report?: string;
  readonly junit?: string;
  readonly github?: true;
}

/** `seedloom validate`: checks what is there. */
export function validateCommand(): Command {
  return withTargetOptions(new Command("validate"))
    .description(
      "Check that the rows that are there keep every constraint and relationship and, given a reference, how well they fit it; exit status 1 if not.",
    )
    .option(
      "--reference <source>",
      "rows to compare with: a database's URL, a .csv, .tsv or .parquet file, or a folder of them",
    )
    .option(
      "--holdout <source>",
      "rows of the reference's source that nothing was fitted to, for yardsticks and alarms",
    )
    .option("--plan [path]", "hold the rows against a plan: a file of plan --out, or what the configuration says")
    .option("--target <columns>", "columns that models are to predict, as table.column, separated by commas", list)
    .option("--quasi-identifiers <columns>", "columns by which somebody could be found again, as table.column", list)
    .option("--triples <n>", "triples of columns to compare in each table (default: 0)", count)
    .option("--sample <n>", "rows of each table that are compared (default: 20,000)", count)
    .option("--report <path>", "write all of it as one HTML file")
    .option("--junit <path>", "write all of it as JUnit XML")
    .option("--github", "print findings as annotations of a GitHub workflow")
    .addHelpText(
      "after",
      `
Examples:
  $ seedloom validate --url sqlite:shop.db
  $ seedloom validate --tables orders,order_items
  $ seedloom validate --url sqlite:copy.db --reference postgres://localhost/shop
  $ seedloom validate --url sqlite:copy.db --reference real/ --holdout holdout/
  $ seedloom validate --plan plan.json --report validation.html
  $ seedloom validate --json | jq .ok`,
    )
    .action(async (flags: ValidateFlags) => {
      const [{ validate }, { withRun }, { validateReport }, { readPlan }, { writeReports }] = await Promise.all([
        import("seedloom"),
        import("../with-run.ts"),
        import("../reports/validate.ts"),
        import("../read-plan.ts"),
        import("../write-reports.ts"),
      ]);
      const result = await withRun(flags, async ({ url, settings, thresholds }, signal) =>
        validate(url, {
          ...pick(settings, ["tables", "exclude", "schemas"]),
          ...pick(flags, ["reference", "holdout", "target", "quasiIdentifiers", "triples", "sample"]),
          ...(flags.plan === undefined ? {} : { plan: flags.plan === true ? settings : await readPlan(flags.plan) }),
          thresholds,
          signal,
        }),
      );
      const { ok, findings, scores, ...rest } = result;
      const json = { ok, findings, scores, ...(rest.fit === null ? {} : rest) };
      process.stdout.write(flags.json ? `${toJson(json)}\n` : validateReport(result));
      const github = await writeReports(result, flags);
      // Beside JSON they would spoil it; GitHub reads both streams.
      (flags.json ? process.stderr : process.stdout).write(github);
      if (!ok) process.exitCode = 1;
    });
}
