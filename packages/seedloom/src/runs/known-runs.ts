import { resolve } from "node:path";
import type { Catalog, Database } from "@seedloom/core";
import { readRunsTable } from "./manifest-table.ts";
import { MANIFEST_FILE, readManifest } from "./manifest.ts";
import type { ManifestRun } from "./manifest.ts";
import type { Settings } from "../settings/settings.ts";

/** The manifest file's absolute path, or null where no file is wanted. */
export function manifestPath(manifest: Settings["manifest"]): string | null {
  if (manifest === false || typeof manifest === "object") return null;
  return resolve(manifest ?? MANIFEST_FILE);
}

/**
 * The runs that are written down where the settings say, in the file or in the table; none where nothing is written down.
 * @throws SeedError `CONFIG` for a file that is no manifest
 */
export async function knownRuns(
  manifest: Settings["manifest"],
  database: Database,
  catalog: Catalog,
): Promise<readonly ManifestRun[]> {
  const path = manifestPath(manifest);
  if (path !== null) return (await readManifest(path)).runs;
  return manifest === false ? [] : readRunsTable(database, catalog);
}
