import { SeedError, tableId } from "@seedloom/core";
import type { DatabaseLocation, SeedErrorDetails, Table } from "@seedloom/core";

/** The fields of PostgreSQL's error messages that are used here (https://www.postgresql.org/docs/current/protocol-error-fields.html). */
interface ServerError extends Error {
  readonly code?: string;
  readonly schema?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly where?: string;
}

/** What to do about it, by SQLSTATE, else by its class (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const loadRemedies: Readonly<Record<string, string>> = {
  "42501":
    "grant the user INSERT on the table and UPDATE on its sequence (to reset: TRUNCATE), or connect as its owner",
  "53100": "the server's disk is full: make room or load fewer rows",
  "55P03": "another session holds a lock on the table: end it and run again",
  "40001": "another session was in the way: run again",
  "40P01": "another session was in the way: run again",
  "57014": "the server cancelled the statement: look for a statement timeout set by a trigger or a proxy",
  "57P01": "the server was shut down: start it and run again",
  "22": "give the column a generator whose values its type can hold",
  "23": "give the columns a generator that satisfies the constraint, or leave the table out",
  P0: "a trigger or function of the database refused the row: give the columns values that it takes, or leave the table out",
  "08": "the connection broke: check the server's log",
};

/** The `LOAD` error for whatever the driver threw while rows of `table` were being written, null where it was none in particular. */
export function loadError(cause: unknown, table: Table | null, defaultSchema: string | null): SeedError {
  if (cause instanceof SeedError) return cause;
  const error: ServerError = cause instanceof Error ? cause : new Error(String(cause));
  const named =
    error.table === undefined ? (table?.id ?? null) : tableId(error.schema ?? null, error.table, defaultSchema);
  const column = error.column ?? copiedColumn(error.where ?? "", table);
  const details: SeedErrorDetails = {
    ...(named === null ? {} : { table: named }),
    ...(column === undefined ? {} : { column }),
    ...(error.constraint === undefined ? {} : { constraint: error.constraint }),
    ...(error.detail === undefined ? {} : { detail: error.detail }),
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    ...(error.where === undefined ? {} : { where: error.where }),
    ...(error.code === undefined ? {} : { sqlState: error.code }),
  };
  const where = [named, column].filter((part) => part !== null && part !== undefined).join(".");
  const code = error.code ?? "";
  const remedy = loadRemedies[code] ?? loadRemedies[code.slice(0, 2)];
  const said = [error.message, error.detail, error.hint].flatMap((part) => part?.replace(/\.$/, "") ?? []).join(". ");
  return new SeedError(
    "LOAD",
    `${where === "" ? "" : `${where}: `}PostgreSQL says: ${said}. Nothing was changed${remedy === undefined ? "" : `; ${remedy}`}.`,
    details,
    cause,
  );
}

/** The column in COPY's context, `COPY t, line 1, column c: "text"`; a name may itself hold a colon, so the longest that fits. */
function copiedColumn(where: string, table: Table | null): string | undefined {
  return table?.columns
    .map((column) => column.name)
    .filter((name) => where.includes(`, column ${name}: `) || where.endsWith(`, column ${name}`))
    .toSorted((left, right) => right.length - left.length)[0];
}

/** The `INTROSPECT` error for whatever the driver threw while catalogs or rows were being read. */
export function readError(cause: unknown): SeedError {
  if (cause instanceof SeedError) return cause;
  const error: ServerError = cause instanceof Error ? cause : new Error(String(cause));
  const setting = /unrecognized configuration parameter "([^"]+)"/.exec(error.message)?.[1];
  const remedy =
    error.code === "42501"
      ? "grant this user USAGE on the schema and SELECT on the table, or leave it out"
      : setting !== undefined
        ? `a policy of row-level security reads it: set it for this connection (?options=-c%20${setting}=… in the URL), or connect as the owner of the tables`
        : "the server has to be PostgreSQL 13 or newer; its log may say more";
  return new SeedError(
    "INTROSPECT",
    `The database cannot be read: PostgreSQL says: ${error.message}; ${remedy}.`,
    error.code === undefined ? {} : { sqlState: error.code },
    cause,
  );
}

/** The `USAGE` error for a query that PostgreSQL refuses. */
export function queryError(cause: unknown, query: string): SeedError {
  if (cause instanceof SeedError) return cause;
  const error: ServerError = cause instanceof Error ? cause : new Error(String(cause));
  const details = { query, ...(error.code === undefined ? {} : { sqlState: error.code }) };
  return new SeedError("USAGE", `PostgreSQL says: ${error.message}; check the query.`, details, cause);
}

/** The `CONNECT` error for whatever the driver threw, without the password. */
export function connectError(
  cause: unknown,
  label: string,
  location: DatabaseLocation,
  user: string | undefined,
  password: string | undefined,
): SeedError {
  const error: ServerError = cause instanceof Error ? cause : new Error(String(cause));
  const said = redact(error.message || error.code || error.name, password);
  const server = `${location.host ?? "the local socket"}${location.port === null ? "" : `:${location.port}`}`;
  const remedy = connectRemedy(error, server, location, user);
  return new SeedError("CONNECT", `${label}: ${said}; ${remedy}.`, {
    host: location.host,
    port: location.port,
    database: location.database,
    ...(error.code === undefined ? {} : { sqlState: error.code }),
  });
}

function connectRemedy(
  error: ServerError,
  server: string,
  location: DatabaseLocation,
  user: string | undefined,
): string {
  switch (error.code) {
    case "ECONNREFUSED":
    case "ENOENT":
      return `no server answers at ${server}: start it, or correct host and port in the URL`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `the host name ${location.host} is not known: correct it in the URL`;
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
      return `${server} cannot be reached: check the address, the firewall and the VPN`;
    case "28P01":
    case "28000":
      return `check user ${user ?? ""} and password in the URL (and pg_hba.conf for that user, database and address)`;
    case "3D000":
      return `create it with: createdb ${location.database}`;
    case "SELF_SIGNED_CERT_IN_CHAIN":
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
      return "the server's certificate cannot be verified: name its authority by sslrootcert, or set sslmode=no-verify";
    case "53300":
      return "the server has no free connection: close some, or raise max_connections";
    case "57P03":
      return "the server is starting up: try again in a moment";
    default:
      return /password/i.test(error.message)
        ? "give the password in the URL or in PGPASSWORD"
        : /SSL/i.test(error.message)
          ? "set sslmode in the URL as the server wants it (disable, require, verify-full)"
          : "check the URL and the server's log";
  }
}

/** The text with the password blotted out, as written and as URL-encoded. */
export function redact(text: string, password: string | undefined): string {
  if (password === undefined || password === "") return text;
  return text.replaceAll(password, "***").replaceAll(encodeURIComponent(password), "***");
}
