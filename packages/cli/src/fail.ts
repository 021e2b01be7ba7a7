import { CommanderError } from "commander";
import { style } from "./style.ts";

/** What an error comes to: told to people on standard error, to programs as one JSON object on standard output. */
interface Failure {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const STATUS: Readonly<Record<string, number>> = {
  USAGE: 2,
  CONFIG: 2,
  PRODUCTION: 2,
  UNSATISFIABLE: 3,
  CONNECT: 4,
  INTROSPECT: 4,
  LOAD: 4,
  // 128 + SIGINT, as shells have it.
  ABORTED: 130,
};

/** Prints an error and returns the exit status that it stands for. */
export function fail(error: unknown, json: boolean): number {
  // --help and --version end by an exception too.
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const failure = toFailure(error);
  process.stderr.write(`${style(process.stderr, "red", "error")} ${hidePasswords(failure.message)}\n`);
  if (json) process.stdout.write(`${hidePasswords(JSON.stringify({ error: failure }))}\n`);
  if (process.env["SEEDLOOM_DEBUG"] !== undefined && error instanceof Error) {
    process.stderr.write(`${hidePasswords(error.stack ?? "")}\n`);
  }
  return STATUS[failure.code] ?? 4;
}

function toFailure(error: unknown): Failure {
  if (error instanceof CommanderError) {
    // A bare `seedloom` prints its help: commander calls that an error without a message.
    const message = error.message === "(outputHelp)" ? "say which command" : error.message.replace(/^error: /, "");
    return { code: "USAGE", message: withRemedy(error.code, message), details: {} };
  }
  if (isSeedError(error)) return { code: error.code, message: error.message, details: error.details };
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: "INTERNAL",
    message: `${message} (this is a fault of Seedloom: please report it with the output under SEEDLOOM_DEBUG=1)`,
    details: {},
  };
}

/** Other tools take the database as an argument: here it is an option. */
function withRemedy(code: string, message: string): string {
  const extra = code === "commander.excessArguments" ? /: ([a-z]{2,}:\S+)\.$/i.exec(message)?.[1] : undefined;
  return extra === undefined ? message : `${message} A database is given with --url: --url ${extra}`;
}

/** By name, for the public package is not loaded when a command line is wrong. */
function isSeedError(error: unknown): error is Error & Failure {
  return error instanceof Error && error.name === "SeedError" && "code" in error && "details" in error;
}

/** A last guard at the door: URLs in whatever message a driver came up with. */
function hidePasswords(text: string): string {
  return text.replaceAll(/([a-z][a-z0-9+.-]*:\/\/[^\s:/@"]*):[^\s/"]*@/gi, "$1:***@");
}
