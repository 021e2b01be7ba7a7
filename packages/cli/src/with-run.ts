import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { SeedError } from "seedloom";
import type { Config, Settings } from "seedloom";
import { loadConfig } from "./load-config.ts";
import type { PlanFlags } from "./options.ts";
import { untilInterrupted } from "./until-interrupted.ts";

/** A database to open, and the settings: flags before configuration. */
export interface Run {
  readonly url: string;
  readonly settings: Settings;
  /** The configuration's, for `validate`. */
  readonly thresholds: NonNullable<Config["thresholds"]>;
}

/**
 * Does a command's work on what the flags, the configuration, the environment and .env come to; Ctrl-C aborts the signal.
 * @throws SeedError `USAGE` where no database is named; `CONFIG`, naming the configuration file; what the work throws
 */
export async function withRun<Result>(
  flags: PlanFlags,
  work: (run: Run, signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  loadDotEnv();
  const { config, path } = await loadConfig(flags.config);
  const { url: configured, thresholds = {}, ...settings } = config;
  const url = flags.url ?? configured ?? process.env["DATABASE_URL"];
  if (url === undefined || url === "") {
    throw new SeedError(
      "USAGE",
      "No database is named: give --url, or url in seedloom.config.ts, or set DATABASE_URL (in the environment or in .env).",
    );
  }
  try {
    const run = { url, settings: { ...settings, ...flagSettings(flags) }, thresholds };
    return await untilInterrupted((signal) => work(run, signal));
  } catch (error) {
    if (!(error instanceof SeedError) || error.code !== "CONFIG" || path === null) throw error;
    throw new SeedError(
      "CONFIG",
      `${error.message} (configuration: ${path})`,
      { ...error.details, config: path },
      error,
    );
  }
}

function flagSettings({ rows, seed, tables, exclude, schemas, locale, asOf, scenario }: PlanFlags): Settings {
  const given = { rows, seed, tables, exclude, schemas, locale, asOf, scenario };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Variables that are set stay: .env only fills gaps. */
function loadDotEnv(): void {
  const path = resolve(".env");
  if (existsSync(path)) process.loadEnvFile(path);
}
