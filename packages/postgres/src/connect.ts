import { SeedError } from "@seedloom/core";
import type { DatabaseLocation } from "@seedloom/core";
import type { Client, ClientBase, ClientConfig, Pool, PoolClient } from "pg";
import { connectError } from "./errors.ts";

/** A way to the server: a pool of our own, or the caller's pool or client. */
export interface Connection {
  readonly label: string;
  readonly location: DatabaseLocation;
  /** Runs work on one client that nobody else uses meanwhile. */
  use<Result>(work: (client: ClientBase) => Promise<Result>): Promise<Result>;
  /** Asks the server to stop what that client is doing (`pg_cancel_backend`, from a connection of its own). */
  cancel(client: ClientBase): Promise<void>;
  /** Closes what was opened here; the caller's objects stay open. */
  close(): Promise<void>;
}

/** What a `pg.Client` knows of itself; `connectionParameters` holds the password where `Client.password` is hidden. */
interface ClientFacts {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly user?: string | undefined;
  readonly database?: string | undefined;
  readonly password?: unknown;
  readonly ssl?: unknown;
}

/**
 * Connects to a URL, or wraps a `pg.Pool` or connected `pg.Client`; null for any other object.
 * @throws SeedError `CONNECT`
 */
export async function connect(target: string | object): Promise<Connection | null> {
  if (typeof target !== "string" && !isPool(target) && !isClient(target)) return null;
  const { default: pg } = await import("pg");
  const config: ClientConfig =
    typeof target === "string"
      ? { connectionString: target, connectionTimeoutMillis: 15_000, application_name: "seedloom" }
      : isPool(target)
        ? target.options
        : factsAsConfig(target);
  let facts: ClientFacts;
  try {
    facts = typeof target === "string" || isPool(target) ? new pg.Client(config) : target;
  } catch {
    // The parser's message may hold the URL, and the URL the password.
    throw new SeedError(
      "CONNECT",
      "The PostgreSQL URL cannot be read; write postgres://user:password@host:port/database.",
    );
  }
  const location = locate(facts);
  const label = labelOf(facts, location);
  const password = typeof facts.password === "string" ? facts.password : undefined;
  const translate = (cause: unknown) => connectError(cause, label, location, facts.user, password);

  const cancel = async (client: ClientBase) => {
    const pid = (client as ClientBase & { readonly processID?: number }).processID;
    if (pid === undefined) return;
    const other = new pg.Client(config);
    other.on("error", () => {});
    try {
      await other.connect();
      await other.query("select pg_cancel_backend($1)", [pid]);
    } finally {
      await other.end();
    }
  };

  if (typeof target !== "string" && isClient(target)) {
    const connection = overClient(target, label, location, cancel);
    // A client that was never connected would keep every query waiting; one that was says so, which is fine.
    await target.connect().catch((cause: unknown) => {
      if (!/already been connected/.test(String(cause))) throw translate(cause);
    });
    await connection
      .use(async (client) => client.query("select 1"))
      .catch((cause: unknown) => Promise.reject(translate(cause)));
    return connection;
  }
  const pool = typeof target === "string" ? new pg.Pool({ ...config, max: 2 }) : target;
  if (typeof target === "string") {
    // A connection that the server closes while nobody uses it must not end the process; the next query reports it.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
  }
  const borrow = () => pool.connect().catch((cause: unknown) => Promise.reject(translate(cause)));
  const connection: Connection = {
    label,
    location,
    use: async (work) => withClient(await borrow(), work),
    cancel,
    close: async () => {
      if (typeof target === "string") await pool.end();
    },
  };
  try {
    await connection.use(async (client) => client.query("select 1"));
  } catch (cause) {
    await connection.close();
    throw cause;
  }
  return connection;
}

async function withClient<Result>(client: PoolClient, work: (client: ClientBase) => Promise<Result>): Promise<Result> {
  let broken = false;
  // While it is ours, a broken connection rejects the query at hand; without a listener it would end the process too.
  const onError = () => {
    broken = true;
  };
  client.on("error", onError);
  try {
    return await work(client);
  } finally {
    client.off("error", onError);
    client.release(broken);
  }
}

/** One client cannot run two transactions at a time, so that work queues up. */
function overClient(
  client: Client,
  label: string,
  location: DatabaseLocation,
  cancel: Connection["cancel"],
): Connection {
  let last: Promise<unknown> = Promise.resolve();
  return {
    label,
    location,
    use: (work) => {
      const next = last.then(() => work(client));
      last = next.catch(() => {});
      return next;
    },
    cancel,
    close: async () => {},
  };
}

function factsAsConfig(client: Client): ClientConfig {
  return {
    host: client.host,
    port: client.port,
    ...(client.user === undefined ? {} : { user: client.user }),
    ...(client.database === undefined ? {} : { database: client.database }),
    ...(typeof client.password === "string" ? { password: client.password } : {}),
    ssl: client.ssl,
  };
}

function locate(facts: ClientFacts): DatabaseLocation {
  const socket = facts.host?.startsWith("/") === true;
  return {
    host: socket ? null : (facts.host ?? null),
    port: facts.port ?? null,
    database: facts.database ?? "",
    tls: facts.ssl !== undefined && facts.ssl !== false,
  };
}

function labelOf(facts: ClientFacts, location: DatabaseLocation): string {
  const user = facts.user === undefined ? "" : `${encodeURIComponent(facts.user)}@`;
  const port = location.port === null ? "" : `:${location.port}`;
  return `postgres://${user}${location.host ?? ""}${port}/${encodeURIComponent(location.database)}`;
}

function isPool(target: object): target is Pool {
  return "totalCount" in target && "connect" in target && "query" in target && "options" in target;
}

function isClient(target: object): target is Client {
  return "escapeIdentifier" in target && "connect" in target && "query" in target && !("totalCount" in target);
}
