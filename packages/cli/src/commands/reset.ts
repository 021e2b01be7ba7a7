import { Command } from "commander";
import { formatDuration, plural } from "../format-number.ts";
import { allowProductionOption, withTargetOptions } from "../options.ts";
import type { TargetFlags } from "../options.ts";
import { pick } from "../pick.ts";
import { style } from "../style.ts";

interface ResetFlags extends TargetFlags {
  readonly yes?: true;
  readonly allowProduction?: string;
}

/** `seedloom reset`: empties tables. */
export function resetCommand(): Command {
  return withTargetOptions(new Command("reset"))
    .description("Empty tables, all unless some are chosen, and restart their sequences; asks first.")
    .option("-y, --yes", "do not ask (for scripts)")
    .addOption(allowProductionOption())
    .addHelpText(
      "after",
      `
Examples:
  $ seedloom reset --url sqlite:shop.db
  $ seedloom reset --tables orders,order_items
  $ seedloom reset --yes && seedloom seed`,
    )
    .action(async (flags: ResetFlags) => {
      const [{ reset, SeedError }, { withRun }, { askReset }] = await Promise.all([
        import("seedloom"),
        import("../with-run.ts"),
        import("../ask-reset.ts"),
      ]);
      if (flags.yes !== true && !(process.stdin.isTTY && process.stderr.isTTY)) {
        throw new SeedError(
          "USAGE",
          "reset asks before it empties tables, and there is no terminal to ask at: say --yes.",
        );
      }
      const result = await withRun(flags, ({ url, settings }, signal) =>
        reset(url, {
          ...pick(settings, ["tables", "exclude", "schemas", "manifest"]),
          signal,
          ...(flags.allowProduction === undefined ? {} : { allowProduction: flags.allowProduction }),
          ...(flags.yes ? {} : { confirm: (question) => askReset(question, signal) }),
        }),
      );
      if (flags.json) process.stdout.write(`${JSON.stringify(result)}\n`);
      else if (!result.done) process.stdout.write("Nothing was changed.\n");
      else {
        const what = `${plural(result.rows, "row")} of ${plural(result.tables.length, "table")}`;
        process.stdout.write(
          `${style(process.stdout, "green", "✓")} ${what} deleted in ${formatDuration(result.ms)}\n`,
        );
      }
    });
}
