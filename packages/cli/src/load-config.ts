import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as seedloom from "seedloom";
import { SeedError } from "seedloom";
import type { Config } from "seedloom";

/** A configuration and where it stands. */
export interface LoadedConfig {
  readonly config: Config;
  /** Null where there is no file. */
  readonly path: string | null;
}

/** Names that are looked for, first to last. */
export const CONFIG_NAMES = ["ts", "mts", "js", "mjs"].map((extension) => `seedloom.config.${extension}`);

/**
 * Loads the configuration: the file given, or the first of `CONFIG_NAMES` in the folder; an empty one where there is none.
 * @throws SeedError `CONFIG` for a file that is missing, does not load or exports no object
 */
export async function loadConfig(given: string | undefined, folder = process.cwd()): Promise<LoadedConfig> {
  const path =
    given === undefined
      ? CONFIG_NAMES.map((name) => resolve(folder, name)).find((candidate) => existsSync(candidate))
      : resolve(folder, given);
  if (path === undefined) return { config: {}, path: null };
  if (!existsSync(path)) throw new SeedError("CONFIG", `There is no configuration file ${path}.`, { path });
  const module = await importConfig(path);
  const config = module.default;
  if (typeof config !== "object" || config === null) {
    throw new SeedError("CONFIG", `${path} must have a default export: export default defineConfig({ … }).`, { path });
  }
  return { config: besideConfig(config, path), path };
}

/** A manifest's path is meant from where the configuration stands; the url is left alone, as it may come from elsewhere. */
function besideConfig(config: Config, path: string): Config {
  const { manifest = "seedloom-manifest.json" } = config;
  return typeof manifest === "string" ? { ...config, manifest: resolve(dirname(path), manifest) } : config;
}

async function importConfig(path: string): Promise<{ default?: unknown }> {
  const { emitWarning } = process;
  try {
    // A project without "type": "module" is told by Node that its configuration is a module: of no use to anybody here.
    process.emitWarning = () => {};
    return (await import(pathToFileURL(path).href)) as { default?: unknown };
  } catch (error) {
    if (needsTranspiler(error)) return await transpiled(path);
    throw broken(path, error);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Node before 22.18 does not strip types, no Node takes enums, and a command installed apart has no seedloom beside the project. */
function needsTranspiler(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as NodeJS.ErrnoException).code;
  return (
    code === "ERR_UNKNOWN_FILE_EXTENSION" ||
    code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX" ||
    code === "ERR_MODULE_NOT_FOUND" ||
    // A file of the other module system, or a slip of the pen, of which jiti tells the line.
    error instanceof SyntaxError
  );
}

async function transpiled(path: string): Promise<{ default?: unknown }> {
  const { createJiti } = await import("jiti");
  try {
    return await createJiti(import.meta.url, { virtualModules: { seedloom }, interopDefault: false }).import(path);
  } catch (error) {
    throw broken(path, error);
  }
}

function broken(path: string, error: unknown): SeedError {
  const reason = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ").trim();
  return new SeedError("CONFIG", `${path} does not load: ${reason}`, { path }, error);
}
