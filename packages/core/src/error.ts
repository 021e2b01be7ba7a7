/**
 * What went wrong, as a word that programs can rely on.
 *
 * - `USAGE`: a call or command line that makes no sense
 * - `CONFIG`: the configuration is wrong (unknown table, unknown generator, bad option)
 * - `CONNECT`: the database cannot be reached or refuses the login
 * - `INTROSPECT`: the catalog cannot be read
 * - `UNSATISFIABLE`: no rows exist that satisfy the constraints; nothing was written
 * - `PRODUCTION`: the database looks like production and was not named; nothing was written
 * - `LOAD`: the database refused rows; what was there before is untouched
 * - `ABORTED`: stopped by the caller; what was there before is untouched
 */
export type SeedErrorCode =
  | "USAGE"
  | "CONFIG"
  | "CONNECT"
  | "INTROSPECT"
  | "UNSATISFIABLE"
  | "PRODUCTION"
  | "LOAD"
  | "ABORTED";

/** What an error is about; every field is optional and JSON. */
export interface SeedErrorDetails {
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  /** The constraint's text. */
  readonly text?: string;
  readonly tried?: readonly string[];
  readonly [key: string]: unknown;
}

/** The only error Seedloom throws on purpose: object, fact, remedy in the message; the same as data in `details`. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  readonly code: SeedErrorCode;
  readonly details: SeedErrorDetails;

  constructor(code: SeedErrorCode, message: string, details: SeedErrorDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.details = details;
  }
}
