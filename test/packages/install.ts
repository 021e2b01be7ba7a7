import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is read of a package's manifest. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
}

export function manifest(path: string): Manifest {
  return JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as Manifest;
}

export function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Folders of the packages that are published. */
export const publishable: readonly string[] = readdirSync(join(import.meta.dirname, "../../packages"))
  .map((name) => join(import.meta.dirname, "../../packages", name))
  .filter((path) => manifest(path).private !== true);

/** Packs a package as npm would publish it; the tarball's path. Needs `pnpm build` first, and pnpm on the path. */
export function pack(path: string, tarballs: string): string {
  run("pnpm", ["pack", "--pack-destination", tarballs], path);
  const { name, version } = manifest(path);
  return join(tarballs, `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`);
}

/** Installs all tarballs of a folder into a new project with npm: every package from its own, also where one depends on another. */
export function installTarballs(tarballs: string, project: string): void {
  const dependencies = Object.fromEntries(
    readdirSync(tarballs).map((tarball) => {
      const listing = run("tar", ["-xzOf", join(tarballs, tarball), "package/package.json"], tarballs);
      return [(JSON.parse(listing) as Manifest).name, `file:${join(tarballs, tarball)}`];
    }),
  );
  mkdirSync(project, { recursive: true });
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module", dependencies, overrides: dependencies }),
  );
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], project);
}
