import type { SeedResult } from "seedloom";
import { formatCount, formatDuration, plural } from "../format-number.ts";
import { formatTable } from "../format-table.ts";
import { printNotices } from "../print-notices.ts";
import { style } from "../style.ts";

/**
 * What a run did, for people: tables and rows, notices, where the manifest is, what next.
 * @param url what --url said, for the commands to go on with
 */
export function seedReport(result: SeedResult, dryRun: boolean, url: string | undefined): string {
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
      : [`check it: seedloom validate${sameUrl(url)}`, `look closer: seedloom plan --why${sameUrl(url)}`]),
  ];
  return `${rows.length === 0 ? "" : `${table}\n\n`}${printNotices(out, result.notices)}${verdict}\n${facts.map((fact) => style(out, "dim", `  ${fact}`)).join("\n")}\n`;
}

/** The flag as it was given, but for one that may hold a password. */
function sameUrl(url: string | undefined): string {
  if (url === undefined) return "";
  return ` --url ${/^[\w./:?=\\-]+$/.test(url) ? url : "…"}`;
}
