import { writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { Command } from "commander";
import type { Project } from "../init/detect-project.ts";
import { style } from "../style.ts";

interface InitFlags {
  readonly url?: string;
  readonly json?: true;
}

function databaseFound(database: Project["database"]): string {
  if (database === null) return "no database found: fill in url, or set DATABASE_URL";
  return "withheld" in database.url
    ? `the URL of ${database.from} holds a password and was not copied: set DATABASE_URL to it, e.g. in .env`
    : `database from ${database.from}`;
}

/** `seedloom init`: writes a configuration. */
export function initCommand(): Command {
  return new Command("init")
    .description(
      "Write a small seedloom.config.ts for this project: looks at DATABASE_URL, .env and the configurations of Prisma, Drizzle, Knex and Kysely. Nothing that exists is overwritten.",
    )
    .option("--url <url>", "database to write down; a password in it is left out: keep that in DATABASE_URL")
    .option("--json", "print one JSON object to standard output")
    .addHelpText(
      "after",
      `
Examples:
  $ seedloom init
  $ seedloom init --url sqlite:shop.db`,
    )
    .action(async (flags: InitFlags) => {
      const [{ detectProject }, { renderConfig }, { CONFIG_NAMES }, { SeedError }, { existsSync }] = await Promise.all([
        import("../init/detect-project.ts"),
        import("../init/render-config.ts"),
        import("../load-config.ts"),
        import("seedloom"),
        import("node:fs"),
      ]);
      const folder = process.cwd();
      const existing = CONFIG_NAMES.find((name) => existsSync(resolve(folder, name)));
      if (existing !== undefined) {
        throw new SeedError(
          "USAGE",
          `${existing} is there already and stays as it is; edit it, or move it away first.`,
          {
            path: resolve(folder, existing),
          },
        );
      }
      const project = await detectProject(folder, flags.url);
      const path = resolve(folder, "seedloom.config.ts");
      // wx: another process may have written it meanwhile.
      await writeFile(path, renderConfig(project), { flag: "wx" });
      const { database, typesFrom } = project;
      if (flags.json) {
        process.stdout.write(
          `${JSON.stringify({ config: path, tools: project.tools, database: database?.from ?? null, types: typesFrom })}\n`,
        );
        return;
      }
      const found = [
        databaseFound(database),
        ...(project.tools.length === 0 ? [] : [`uses ${project.tools.join(", ")}`]),
        ...(typesFrom === null
          ? []
          : [`table and column names are checked against ${typesFrom.name} of ${typesFrom.path}`]),
        "next: seedloom preview, then seedloom seed",
      ];
      process.stdout.write(
        `${style(process.stdout, "green", "✓")} wrote ${relative(folder, path)}\n${found.map((line) => style(process.stdout, "dim", `  ${line}`)).join("\n")}\n`,
      );
    });
}
