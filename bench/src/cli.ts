import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installTarballs, pack, publishable, run } from "../../test/packages/install.ts";

/** The command that is measured: from source, unless `installCli` was called. */
export const cli = { path: fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url)), from: "source" };

/** Builds, packs and installs the command as its users have it, until the process ends. Needs pnpm on the path: `pnpm bench`. */
export function installCli(): void {
  const folder = mkdtempSync(join(tmpdir(), "seedloom-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs);
  run("pnpm", ["build"], fileURLToPath(new URL("../..", import.meta.url)));
  for (const path of publishable) pack(path, tarballs);
  installTarballs(tarballs, folder);
  Object.assign(cli, { path: join(folder, "node_modules/@seedloom/cli/dist/main.js"), from: "tarballs" });
}
