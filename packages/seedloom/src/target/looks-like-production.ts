import { basename } from "node:path";
import type { DatabaseLocation } from "@seedloom/core";
import { SeedError } from "@seedloom/core";

/** Rows that were there before, beyond which a database is taken for one that somebody lives in. */
const MANY_ROWS = 100_000;

/** Host names under which managed databases are reached, as their providers document them. */
const MANAGED_HOSTS: readonly RegExp[] = [
  /\.rds\.amazonaws\.com(\.cn)?$/,
  /\.redshift(-serverless)?\.amazonaws\.com$/,
  /\.database\.azure\.com$/,
  /\.(postgres|mysql)\.database\.(chinacloudapi\.cn|usgovcloudapi\.net)$/,
  /\.sql\.goog$/,
  /^\/cloudsql\//,
  /\.alloydb\.goog$/,
  /\.neon\.(tech|build)$/,
  /\.supabase\.(co|com|net)$/,
  /\.psdb\.cloud$/,
  /\.(connect\.)?planetscale\.com$/,
  /\.render\.com$/,
  /\.(railway\.app|rlwy\.net)$/,
  /\.(db\.)?ondigitalocean\.com$/,
  /\.aivencloud\.com$/,
  /\.herokuapp\.com$/,
  /\.compute(-\d+)?\.amazonaws\.com$/,
  /\.cockroachlabs\.cloud$/,
  /\.timescale\.com$/,
  /\.tidbcloud\.com$/,
  /\.xata\.(sh|io)$/,
  /\.elephantsql\.com$/,
  /\.crunchybridge\.com$/,
  /\.fly\.dev$/,
  /\.scw\.cloud$/,
  /\.ovh\.net$/,
  /\.yugabyte\.cloud$/,
  /\.skysql\.(net|com)$/,
  /\.oraclecloud\.com$/,
  /\.prisma\.io$/,
];

/**
 * The reasons to take a database for production, one phrase each; empty where there is none.
 * @param rows number of rows that were there and that no manifest calls simulated
 */
export function looksLikeProduction(
  location: DatabaseLocation,
  environment: Readonly<Record<string, string | undefined>>,
  rows: number,
): readonly string[] {
  const reasons: string[] = [];
  const host = location.host?.toLowerCase() ?? null;
  if (environment["NODE_ENV"] === "production") reasons.push("NODE_ENV is production");
  if (host !== null && MANAGED_HOSTS.some((pattern) => pattern.test(host))) {
    reasons.push(`${host} is a host of a managed service`);
  } else if (host !== null && location.tls && !isLocal(host)) {
    reasons.push(`${host} is a remote host reached over TLS`);
  }
  const word = databaseName(location)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .find((part) => /^(prod|prd|production|live)\d*$/.test(part));
  if (word !== undefined) reasons.push(`its name says "${word}"`);
  if (rows > MANY_ROWS)
    reasons.push(`it already holds ${rows.toLocaleString("en-US")} rows that no manifest calls simulated`);
  return reasons;
}

/**
 * Lets a run pass that is allowed by name, or that nothing speaks against.
 * @throws SeedError `PRODUCTION`
 */
export function refuseProduction(
  location: DatabaseLocation,
  rows: number,
  allowed: string | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): void {
  const reasons = looksLikeProduction(location, environment, rows);
  const name = databaseName(location);
  if (reasons.length === 0 || allowed === name || allowed === location.database) return;
  const wrongName = allowed === undefined ? "" : ` (--allow-production names "${allowed}", which is another database)`;
  throw new SeedError(
    "PRODUCTION",
    `Database "${name}" looks like production: ${reasons.join("; ")}${wrongName}. Nothing was written. If it is meant, say --allow-production ${name} (allowProduction: "${name}" in a call).`,
    { database: name, host: location.host, reasons },
  );
}

/** What `--allow-production` must say: the database's name; of a file, its name without the folders. */
function databaseName(location: DatabaseLocation): string {
  return location.host === null ? basename(location.database) : location.database;
}

function isLocal(host: string): boolean {
  return (
    host.startsWith("/") ||
    /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\]|0\.0\.0\.0|host\.docker\.internal)$/.test(host) ||
    /\.(localhost|local|test|internal)$/.test(host)
  );
}
