import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { SeedError } from "seedloom";
import type { Settings } from "seedloom";
import { loadConfig } from "./load-config.ts";
import type { PlanFlags } from "./options.ts";

/** A database to open, and the settings: flags before configuration. */
export interface Run {
  readonly url: string;
  readonly settings: Settings;
  /** The configuration file's path, or null. */
  readonly configPath: string | null;
}

/**
 * What the flags, the configuration, the environment and .env come to.
 * @throws SeedError `USAGE` where no database is named; `CONFIG`
 */
export async function resolveRun(flags: PlanFlags): Promise<Run> {
  loadDotEnv();
  const { config, path } = await loadConfig(flags.config);
  const { url: configured, ...settings } = config;
  const url = flags.url ?? configured ?? process.env["DATABASE_URL"];
  if (url === undefined || url === "") {
    throw new SeedError(
      "USAGE",
      "No database is named: give --url, or url in seedloom.config.ts, or set DATABASE_URL (in the environment or in .env).",
    );
  }
  return { url, configPath: path, settings: { ...settings, ...flagSettings(flags) } };
}

function flagSettings({ rows, seed, tables, exclude, schemas, locale, asOf }: PlanFlags): Settings {
  const given = { rows, seed, tables, exclude, schemas, locale, asOf };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Variables that are set stay: .env only fills gaps. */
function loadDotEnv(): void {
  const path = resolve(".env");
  if (existsSync(path)) process.loadEnvFile(path);
}
