import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

/** Its last version: its makers gave it up in 2024. */
const SNAPLET = "0.98.0";

/**
 * Installs @snaplet/seed into a project of its own in `folder` and lets it write its client for the schema that `url` has now; returns the
 * project's folder. It writes into its own package, which the bench's node_modules must not be asked to bear.
 *
 * @throws where npm cannot install it.
 */
export async function installSnaplet(folder: string, url: string): Promise<string> {
  const project = join(folder, "snaplet");
  await mkdir(join(project, ".snaplet"), { recursive: true });
  const run = (command: string, ...args: readonly string[]) => promisify(execFile)(command, args, { cwd: project });
  const { version } = createRequire(import.meta.url)("pg/package.json") as { version: string };
  const manifest = { private: true, type: "module", dependencies: { "@snaplet/seed": SNAPLET, pg: version } };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  await writeFile(join(project, ".snaplet", "config.json"), JSON.stringify({ adapter: "pg" }));
  await writeFile(
    join(project, "seed.config.ts"),
    `import { SeedPg } from "@snaplet/seed/adapter-pg";
import { defineConfig } from "@snaplet/seed/config";
import pg from "pg";
const adapter = async () => {
  const client = new pg.Client(${JSON.stringify(url)});
  await client.connect();
  return new SeedPg(client);
};
export default defineConfig({ adapter });
`,
  );
  await run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund");
  await run(process.execPath, join("node_modules", "@snaplet", "seed", "bin", "cli.js"), "sync");
  return project;
}
