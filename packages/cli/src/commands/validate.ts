import { Command } from "commander";
import type { ValidateResult } from "seedloom";
import { plural } from "../format-number.ts";
import { withTargetOptions } from "../options.ts";
import type { TargetFlags } from "../options.ts";
import { style } from "../style.ts";
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
      const [{ validate }, { resolveRun }] = await Promise.all([import("seedloom"), import("../resolve-run.ts")]);
      const { url, settings } = await resolveRun(flags);
      const { tables, exclude, schemas } = settings;
      const result = await untilInterrupted((signal) =>
        validate(url, { ...defined({ tables, exclude, schemas }), signal }),
      );
      process.stdout.write(flags.json ? `${toJson(result)}\n` : report(result));
      if (!result.ok) process.exitCode = 1;
    });
}

const COLOURS = { error: "red", warning: "yellow", info: "dim" } as const;

function report({ ok, findings, scores }: ValidateResult): string {
  const out = process.stdout;
  const lines = findings.map(({ severity, message, query }) => {
    const look = query === null ? "" : `\n${style(out, "dim", `    ${query.replaceAll(/\s+/g, " ")}`)}`;
    return `${style(out, COLOURS[severity], severity)} ${message}${look}\n`;
  });
  const figures = Object.entries(scores).map(
    ([name, score]) => `${name} ${(score * 100).toFixed(score === 1 ? 0 : 1)}%`,
  );
  const verdict = ok
    ? `${style(out, "green", "✓")} every constraint and relationship holds`
    : `${style(out, "red", "✗")} ${plural(findings.filter(({ severity }) => severity === "error").length, "violation")}`;
  return `${lines.join("")}${lines.length > 0 ? "\n" : ""}${verdict} ${style(out, "dim", `(${figures.join(", ")})`)}\n`;
}

function defined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}

function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
}
