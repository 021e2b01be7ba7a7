import { Command } from "commander";
import { withTargetOptions } from "../options.ts";
import type { TargetFlags } from "../options.ts";
import { untilInterrupted } from "../until-interrupted.ts";

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
      const [{ validate }, { resolveRun }, { validateReport }] = await Promise.all([
        import("seedloom"),
        import("../resolve-run.ts"),
        import("../reports/validate.ts"),
      ]);
      const { url, settings } = await resolveRun(flags);
      const { tables, exclude, schemas } = settings;
      const result = await untilInterrupted((signal) =>
        validate(url, { ...defined({ tables, exclude, schemas }), signal }),
      );
      process.stdout.write(flags.json ? `${toJson(result)}\n` : validateReport(result));
      if (!result.ok) process.exitCode = 1;
    });
}

function defined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}

function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
}
