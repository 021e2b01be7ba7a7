import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { SeedError } from "seedloom";
import type { ValidateResult } from "seedloom";
import { githubAnnotations, htmlReport, junitReport } from "seedloom/reports";

/** Where a validation goes beside the terminal. */
export interface ReportFlags {
  readonly report?: string;
  readonly junit?: string;
  readonly github?: true;
}

/**
 * Writes the files that are asked for, with their folders, and returns what is to be printed for GitHub.
 * @throws SeedError `USAGE` where a file cannot be written
 */
export async function writeReports(result: ValidateResult, { report, junit, github }: ReportFlags): Promise<string> {
  if (report !== undefined) await write(report, await htmlReport(result));
  if (junit !== undefined) await write(junit, junitReport(result));
  return github === true ? githubAnnotations(result) : "";
}

async function write(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SeedError(
      "USAGE",
      `The report ${path} cannot be written: ${reason}; give another path.`,
      { path },
      error,
    );
  }
}
