import { readFileSync } from "node:fs";
import { Command } from "commander";
import { initCommand } from "./commands/init.ts";
import { planCommand } from "./commands/plan.ts";
import { previewCommand } from "./commands/preview.ts";
import { resetCommand } from "./commands/reset.ts";
import { seedCommand } from "./commands/seed.ts";
import { validateCommand } from "./commands/validate.ts";

const COMMANDS = [initCommand, planCommand, previewCommand, seedCommand, validateCommand, resetCommand];

/**
 * The whole command line. Only commander is loaded for it: each command loads what it needs when it runs, so that `--help`
 * answers at once.
 */
export function program(): Command {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  const root = new Command("seedloom")
    .description("Fills a real database with rows that could be real: every key, constraint and relationship holds.")
    .version(version)
    .addHelpText(
      "after",
      `
Start:
  $ seedloom init                              write a seedloom.config.ts for this project
  $ seedloom preview --url sqlite:shop.db      look at a few rows, write nothing
  $ seedloom seed --url sqlite:shop.db --rows 1000

Without --url, the configuration's url is taken, then DATABASE_URL (from the environment or .env).

Exit status:
  0  done
  1  validate found violations
  2  usage or configuration, and a database that looks like production
  3  the plan cannot be satisfied; nothing was written
  4  the database refused or failed; what was there before is untouched
  130  stopped by Ctrl-C; what was there before is untouched`,
    );
  for (const command of COMMANDS) root.addCommand(command());
  for (const command of [root, ...root.commands]) {
    // Usage errors come back as exceptions, so that there is one place that prints errors and sets the exit status.
    command
      .exitOverride()
      .configureOutput({ outputError: () => {} })
      .showSuggestionAfterError();
  }
  return root;
}
