import { SeedError } from "@seedloom/core";
import type { DatabaseLocation } from "@seedloom/core";
import { createPool } from "mysql2";
import type { Pool, PoolOptions, SslOptions } from "mysql2";
import { connectError } from "./errors.ts";

/** A pool and what is known of its server. */
export interface Connected {
  /** mysql2's callback pool; `pool.promise()` for ours, itself for kysely. */
  readonly pool: Pool;
  /** Whether `close` ends it: false for a pool that the caller handed over. */
  readonly owned: boolean;
  readonly label: string;
  readonly location: DatabaseLocation;
  readonly server: Server;
}

/** Which of the two servers, and what it was started with. */
export interface Server {
  readonly flavour: "mysql" | "mariadb";
  /** As `VERSION()` says it. */
  readonly version: string;
  /** The connected database; null where the URL names none. */
  readonly database: string | null;
  /** Bytes; no statement and no row may be longer. */
  readonly maxAllowedPacket: number;
  /** Whether the server takes LOAD DATA LOCAL. */
  readonly localInfile: boolean;
}

/** Whether the dialect opens such URLs: `mysql:` and `mariadb:`. */
export function isUrl(url: string): boolean {
  return /^(mysql|mariadb):\/\//i.test(url);
}

/**
 * Connects to a URL, or takes over a mysql2 pool (of callbacks or promises); null for any other object.
 * URL parameters are mysql2's connection options (`?ssl={"rejectUnauthorized":true}`, `?socketPath=/run/mysqld/mysqld.sock`), and
 * `ssl-mode=REQUIRED` as the client programs spell it.
 * @throws SeedError `CONNECT`, without the password.
 */
export async function connect(target: string | object): Promise<Connected | null> {
  const pool = typeof target === "string" ? openPool(target) : findPool(target);
  if (pool === null) return null;
  const options = connectionOptions(pool);
  const location: DatabaseLocation = {
    host: options.socketPath === undefined ? (options.host ?? "localhost") : null,
    port: options.socketPath === undefined ? (options.port ?? 3306) : null,
    database: options.database ?? "",
    tls: Boolean(options.ssl),
  };
  const user = options.user === undefined || options.user === "" ? "" : `${encodeURIComponent(options.user)}@`;
  const label = `mysql://${user}${location.host ?? options.socketPath}${location.port === null ? "" : `:${location.port}`}/${location.database}`;
  const owned = typeof target === "string";
  try {
    const server = await serverOf(pool);
    return { pool, owned, label, location: { ...location, database: server.database ?? "" }, server };
  } catch (error) {
    if (owned) pool.end(() => {});
    throw connectError(error, label);
  }
}

function openPool(url: string): Pool {
  if (!URL.canParse(url)) {
    throw new SeedError("CONNECT", "the URL cannot be read; write mysql://user:password@host:3306/database");
  }
  const parsed = new URL(url.replace(/^mariadb:/i, "mysql:"));
  const ssl = sslOf(parsed);
  try {
    return createPool({
      uri: parsed.href,
      supportBigNumbers: true,
      connectionLimit: 4,
      ...(ssl === null ? {} : { ssl }),
    });
  } catch (error) {
    parsed.password = "";
    throw connectError(error, parsed.href);
  }
}

/**
 * Takes the client programs' way of asking for TLS (`ssl-mode=REQUIRED`, `ssl=true`) out of the URL and says it in mysql2's; its
 * own (`ssl={…}`) stays.
 */
function sslOf(url: URL): SslOptions | null {
  const asked = ["ssl-mode", "sslmode", "sslMode"].map((name) => {
    const value = url.searchParams.get(name);
    url.searchParams.delete(name);
    return value?.toUpperCase() ?? null;
  });
  const plain = url.searchParams.get("ssl");
  if (plain === "true" || plain === "false") url.searchParams.delete("ssl");
  const mode = asked.find((value) => value !== null) ?? (plain === "true" ? "VERIFY_IDENTITY" : null);
  switch (mode) {
    case "REQUIRE":
    case "REQUIRED":
      return { rejectUnauthorized: false };
    case "VERIFY_CA":
    case "VERIFY-CA":
    case "VERIFY_IDENTITY":
    case "VERIFY-FULL":
      return { rejectUnauthorized: true };
    default:
      return null;
  }
}

/** mysql2's promise pool holds the callback pool as `pool`; mysql2's callback pool makes the former by `promise()`. */
function findPool(target: object): Pool | null {
  const isPool = (object: unknown): object is Pool =>
    typeof object === "object" &&
    object !== null &&
    "getConnection" in object &&
    "promise" in object &&
    typeof object.promise === "function";
  if (isPool(target)) return target;
  return "pool" in target && isPool(target.pool) ? target.pool : null;
}

function connectionOptions(pool: Pool): PoolOptions {
  const config: unknown = "config" in pool ? pool.config : undefined;
  if (typeof config !== "object" || config === null || !("connectionConfig" in config)) return {};
  return config.connectionConfig as PoolOptions;
}

async function serverOf(pool: Pool): Promise<Server> {
  const [rows] = await pool.promise().query({
    sql: "SELECT VERSION(), DATABASE(), @@max_allowed_packet, @@GLOBAL.local_infile",
    rowsAsArray: true,
  });
  const [version, database, maxAllowedPacket, localInfile] = (rows as unknown as readonly unknown[][])[0] ?? [];
  const text = String(version);
  return {
    flavour: /mariadb/i.test(text) ? "mariadb" : "mysql",
    version: text,
    database: typeof database === "string" ? database : null,
    maxAllowedPacket: Number(maxAllowedPacket),
    localInfile: Number(localInfile) === 1,
  };
}
