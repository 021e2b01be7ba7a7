import { InvalidArgumentError, Option } from "commander";
import type { Command } from "commander";

/** What the flags of every command that opens a database come to; each undefined where the flag is not given. */
export interface TargetFlags {
  readonly url?: string;
  readonly config?: string;
  readonly schemas?: readonly string[];
  readonly tables?: readonly string[];
  readonly exclude?: readonly string[];
  readonly json?: true;
}

/** Those of commands that make rows. */
export interface PlanFlags extends TargetFlags {
  readonly rows?: number;
  readonly seed?: string;
  readonly locale?: Readonly<Record<string, number>>;
  readonly asOf?: string;
  readonly scenario?: string;
}

/** Adds the flags that say which database and which of its tables. */
export function withTargetOptions(command: Command): Command {
  return command
    .option(
      "--url <url>",
      "database: postgres://…, mysql://…, sqlite:path (default: the configuration's, then DATABASE_URL)",
    )
    .option("--config <path>", "configuration file (default: seedloom.config.ts, .mts, .js or .mjs here)")
    .option("--schemas <names>", "schemas to read, separated by commas", list)
    .option("--tables <names>", "tables to take, by name or glob, separated by commas", list)
    .option("--exclude <names>", "tables to leave alone, by name or glob, separated by commas", list)
    .option("--json", "print one JSON object to standard output");
}

/** Adds the flags that say which rows. */
export function withPlanOptions(command: Command): Command {
  return withTargetOptions(command)
    .option("--rows <n>", "rows to add to each table (default: 100)", count)
    .option("--seed <text>", "the same seed gives the same rows (default: seedloom)")
    .option(
      "--locale <codes>",
      "faker locales, e.g. de or de:3,en:1 (default: the language of the names in the schema)",
      locale,
    )
    .option("--as-of <date>", "“now” for all rows, e.g. 2026-01-31 (default: the start of today, UTC)")
    .option("--scenario <name>", "one of the configuration's scenarios, e.g. black-friday");
}

/** `--allow-production NAME`. */
export function allowProductionOption(): Option {
  return new Option(
    "--allow-production <name>",
    "name the one database that may be written although it looks like production",
  );
}

/** A whole number from 0, with or without separators: `1000`, `1_000`. */
export function count(text: string): number {
  const digits = text.replaceAll(/[_,](?=\d{3}(\D|$))/g, "");
  const value = Number(digits);
  if (!/^\d+$/.test(digits) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError("Give a whole number from 0.");
  return value;
}

/** Names separated by commas. */
export function list(text: string): readonly string[] {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) throw new InvalidArgumentError("Give at least one name.");
  return parts;
}

function locale(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    list(text).map((part) => {
      const [code = "", weight = "1"] = part.split(":");
      if (!(Number(weight) > 0)) throw new InvalidArgumentError("Weights are numbers above 0, e.g. de:3,en:1.");
      return [code, Number(weight)];
    }),
  );
}
