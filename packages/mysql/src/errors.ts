import { SeedError } from "@seedloom/core";
import type { SeedErrorDetails } from "@seedloom/core";

/** What mysql2 rejects with, as far as it is read here. */
interface DriverError {
  readonly errno: number;
  readonly code: string;
  readonly text: string;
}

function driverError(error: unknown): DriverError {
  if (!(error instanceof Error)) return { errno: 0, code: "", text: String(error) };
  const { errno, code, sqlMessage } = error as { errno?: unknown; code?: unknown; sqlMessage?: unknown };
  return {
    errno: typeof errno === "number" ? errno : 0,
    code: typeof code === "string" ? code : "",
    text: typeof sqlMessage === "string" ? sqlMessage : error.message || String(code),
  };
}

const GONE = new Set([
  "PROTOCOL_CONNECTION_LOST",
  "ECONNRESET",
  "EPIPE",
  "ECONNREFUSED",
  "ETIMEDOUT",
  "PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR",
]);

/** Whether the connection is of no more use. */
export function isGone(error: unknown): boolean {
  const { errno, code, text } = driverError(error);
  // 1053 ER_SERVER_SHUTDOWN, 1927 ER_CONNECTION_KILLED, 4031 ER_CLIENT_INTERACTION_TIMEOUT
  return GONE.has(code) || [1053, 1927, 4031].includes(errno) || /closed state/.test(text);
}

/**
 * Whether server or client forbid LOAD DATA LOCAL: 1148 ER_NOT_ALLOWED_COMMAND, 3948 ER_CLIENT_LOCAL_FILES_DISABLED,
 * MariaDB's 4166 ER_LOAD_INFILE_CAPABILITY_DISABLED, 2068 CR_LOAD_DATA_LOCAL_INFILE_REJECTED.
 */
export function isLocalInfileRefused(error: unknown): boolean {
  return [1148, 3948, 4166, 2068].includes(driverError(error).errno);
}

/**
 * What the server does not say of a row: privileges (1044, 1142, 1143, 1227, 1370), a server or a transaction that is read-only (1290, 1792, 1836), locks
 * (1205, 1213), packets (1153, 1301), space (3, 1021, 1114).
 */
const NO_ROWS_FAULT = new Set([1044, 1142, 1143, 1227, 1370, 1290, 1792, 1836, 1205, 1213, 1153, 1301, 3, 1021, 1114]);

/** The words by which the server refused a row; null where it was not the row that it refused. */
export function refusalOf(error: unknown): string | null {
  const { errno, text } = driverError(error);
  return errno === 0 || isGone(error) || NO_ROWS_FAULT.has(errno) ? null : text;
}

/** The name of the foreign key for which a row lacks a parent (1452); null where it is something else. */
export function brokenKey(error: unknown): string | null {
  const { errno, text } = driverError(error);
  if (errno !== 1452) return null;
  const named = /CONSTRAINT `((?:[^`]|``)+)`/.exec(text)?.[1];
  return named?.replaceAll("``", "`") ?? "";
}

/** The server's words where a privilege lacks, on a database (1044), a table (1142) or a column (1143); null where it is something else. */
export function lackOf(error: unknown): string | null {
  const { errno, text } = driverError(error);
  return [1044, 1142, 1143].includes(errno) ? text : null;
}

/** A failed connection as a `CONNECT` error. */
export function connectError(error: unknown, label: string): SeedError {
  if (error instanceof SeedError) return error;
  const { errno, code, text } = driverError(error);
  const remedy =
    errno === 1049
      ? "create the database, or name another in the URL"
      : errno === 1044
        ? "grant the user SELECT and INSERT on it, or name another database in the URL"
        : errno === 1045 || errno === 1698
          ? "check user and password in the URL, and that the user may connect from this host"
          : code === "ENOTFOUND" || code === "EAI_AGAIN"
            ? "check the host name in the URL"
            : code === "ECONNREFUSED"
              ? "start the server, or check host and port in the URL"
              : errno === 1040
                ? "the server has no connection left; raise max_connections or close some"
                : "check the URL";
  return new SeedError("CONNECT", `${label}: ${text || code}; ${remedy}`, { errno, driverCode: code }, error);
}

/** A failed catalog query as an `INTROSPECT` error. */
export function introspectError(error: unknown, label: string): SeedError {
  if (error instanceof SeedError) return error;
  const { errno, code, text } = driverError(error);
  return new SeedError(
    "INTROSPECT",
    `${label}: the catalog cannot be read: ${text}; the user needs SELECT on the tables to be seeded`,
    { errno, driverCode: code },
    error,
  );
}

/** A refused query as a `USAGE` error. */
export function queryError(error: unknown, query: string): SeedError {
  if (error instanceof SeedError) return error;
  const { errno, text } = driverError(error);
  return new SeedError("USAGE", `the server says: ${text}; check the query`, { errno, query }, error);
}

/** What can be done about a refusal, by the server's error number (the manuals' "Server Error Message Reference"). */
function remedyOf(errno: number): string {
  switch (errno) {
    case 1044:
    case 1142:
    case 1143:
    case 1227:
    case 1370:
      return "grant the user what is missing (INSERT and SELECT; UPDATE and CREATE TEMPORARY TABLES where keys form cycles)";
    case 1290:
    case 1792:
    case 1836:
      return "the server is read-only; connect to the primary, or switch read_only off";
    case 1153:
    case 1301:
      return "a row is longer than the server takes; raise max_allowed_packet";
    case 1205:
    case 1213:
      return "another session holds locks on these tables; run again when it is done";
    case 1062:
    case 1586:
    // ER_ERROR_DURING_COMMIT, which MariaDB says of rows that it sorts.
    case 1180:
      return "two rows have the same key; if other sessions write to the table, run again";
    case 1451:
    case 1452:
    case 1216:
    case 1217:
      return "a row refers to one that is not there; load the parent table in the same run";
    case 3819:
    case 4025:
      return "rows break the CHECK; choose another generator for its columns";
    case 1048:
    case 1364:
      return "a column that may not be NULL has no value; give it a generator";
    case 1264:
    case 1265:
    case 1292:
    case 1366:
    case 1406:
    case 1690:
      return "the value does not fit the column; choose another generator or tighter options";
    case 1526:
      return "no partition takes the row; add one, or choose values inside the partitions";
    case 1114:
    case 1021:
    case 3:
      return "the server's disk or table space is full; free some, or ask for fewer rows";
    default:
      return "the load was rolled back";
  }
}

/** The constraint, key or column that the server's message names. */
function constraintOf(text: string): string | undefined {
  const key = /for key '([^']+)'/.exec(text)?.[1] ?? /CONSTRAINT `((?:[^`]|``)+)` FOREIGN/.exec(text)?.[1];
  return key ?? /constraint [`']([^`']+)[`']/i.exec(text)?.[1];
}

/** A refusal during a load as a `LOAD` error that names the table, the server's words and what to do. */
export function loadError(error: unknown, table: string | null): SeedError {
  if (error instanceof SeedError) return error;
  const { errno, code, text } = driverError(error);
  if (isGone(error)) {
    const message = `${table ?? "load"}: the server went away (${text}); nothing was kept, run again once it is back`;
    return new SeedError("LOAD", message, { ...(table === null ? {} : { table }), driverCode: code }, error);
  }
  return refused(table, text, errno, error);
}

/** What SHOW WARNINGS said after a load: a warning is an error, since LOCAL makes of every error a warning. */
export function warningError(
  table: string,
  warnings: readonly { readonly errno: number; readonly text: string }[],
  count: number,
): SeedError {
  const first = warnings[0] ?? { errno: 0, text: "rows were left out" };
  const more = count > 1 ? ` (and ${count - 1} more)` : "";
  return refused(table, `${first.text}${more}`, first.errno, undefined);
}

function refused(table: string | null, text: string, errno: number, cause: unknown): SeedError {
  const constraint = constraintOf(text);
  const details: SeedErrorDetails = {
    ...(table === null ? {} : { table }),
    ...(constraint === undefined ? {} : { constraint }),
    errno,
    database: text,
  };
  return new SeedError("LOAD", `${table ?? "load"}: ${text}; ${remedyOf(errno)}`, details, cause);
}

/** The error of a load that the caller stopped. */
export function abortedError(cause?: unknown): SeedError {
  return new SeedError("ABORTED", "the load was stopped; it was rolled back", {}, cause);
}

/** The error of a load that failed after tables without transactions had taken rows. */
export function keptError(error: SeedError, tables: readonly string[]): SeedError {
  const kept =
    `${tables.join(", ")}: rows of this load may have stayed, since the engine has no transactions; ` +
    "delete them, or convert the table (ALTER TABLE … ENGINE=InnoDB). Everything else was rolled back";
  return new SeedError(
    error.code,
    `${error.message}. ${kept}`,
    { ...error.details, notRolledBack: tables },
    error.cause,
  );
}
