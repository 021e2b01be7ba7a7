import { Command } from "commander";
import { withTargetOptions } from "../options.ts";
import type { TargetFlags } from "../options.ts";
import { pick } from "../pick.ts";
import { toJson } from "../to-json.ts";

/** `seedloom validate`: checks what is there. */
export function validateCommand(): Command {
  return withTargetOptions(new Command("validate"))
    .description("Check that the rows that are there keep every constraint and relationship; exit status 1 if not.")
    .addHelpText(
      "after",
      `
Examples:
  $ seedloom validate --url sqlite:shop.db
  $ seedloom validate --tables orders,order_items
  $ seedloom validate --json | jq .ok`,
    )
    .action(async (flags: TargetFlags) => {
      const [{ validate }, { withRun }, { validateReport }] = await Promise.all([
        import("seedloom"),
        import("../with-run.ts"),
        import("../reports/validate.ts"),
      ]);
      const result = await withRun(flags, ({ url, settings }, signal) =>
        validate(url, { ...pick(settings, ["tables", "exclude", "schemas"]), signal }),
      );
      process.stdout.write(flags.json ? `${toJson(result)}\n` : validateReport(result));
      if (!result.ok) process.exitCode = 1;
    });
}
