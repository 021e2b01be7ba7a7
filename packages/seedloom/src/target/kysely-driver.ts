import { createRequire } from "node:module";
import { join } from "node:path";
import { SeedError } from "@seedloom/core";
import type { Kysely } from "kysely";

/** A driver's object behind a Kysely instance. */
export interface BorrowedDriver {
  /** What a dialect opens. */
  readonly driver: object;
  /** Gives the connection back. */
  release(): Promise<void>;
}

/** A driver whose connections can be recognised by the method that Kysely calls on them. */
interface DriverModule {
  readonly name: string;
  readonly method: string;
  connectionClass(module: Record<string, unknown>): unknown;
  /** Whether the connection itself is handed on, and so must be kept until the end. */
  readonly keep: boolean;
  targetOf(connection: object): object;
}

const DRIVERS: readonly DriverModule[] = [
  {
    name: "better-sqlite3",
    method: "prepare",
    connectionClass: (module) => module,
    keep: false,
    targetOf: (database) => database,
  },
  {
    name: "pg",
    method: "query",
    connectionClass: (module) => module["Client"],
    keep: true,
    targetOf: (client) => client,
  },
  {
    name: "mysql2",
    method: "query",
    connectionClass: (module) => module["Connection"],
    keep: false,
    // A pooled connection knows its pool under that name, and no other (lib/pool_connection.js).
    targetOf: (connection) => (Reflect.get(connection, "_pool") as object | null | undefined) ?? connection,
  },
];

/** Whether a target is a Kysely instance, of whatever copy of Kysely. */
export function isKysely(target: object): target is Kysely<unknown> {
  return "getExecutor" in target && typeof target.getExecutor === "function" && "isTransaction" in target;
}

/**
 * The driver's object behind a Kysely instance. Kysely keeps it private, and COPY and prepared statements need it: so one
 * connection is asked for, and while it runs `select 1` the driver's method is watched to see which object it is called on.
 * The watching starts and ends within one synchronous call, so that no other query can be mistaken for ours.
 * @throws SeedError `USAGE` for a transaction, and where another driver, or another copy of it, is behind the instance
 */
export async function borrowDriver(kysely: Kysely<unknown>): Promise<BorrowedDriver> {
  if (kysely.isTransaction) {
    throw new SeedError(
      "USAGE",
      "Seedloom runs in a transaction of its own: pass the Kysely instance, not a transaction.",
    );
  }
  const { CompiledQuery } = await import("kysely");
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: borrowed, resolve: lend, reject: refuse } = Promise.withResolvers<BorrowedDriver>();
  const ended = kysely.getExecutor().provideConnection(async (connection) => {
    const found = watch(() => connection.executeQuery(CompiledQuery.raw("select 1")));
    await found?.answer;
    if (found === null) {
      throw new SeedError(
        "USAGE",
        "The driver behind this Kysely instance cannot be reached: pass the pg Pool, mysql2 pool or better-sqlite3 Database that it was made with, or a URL.",
      );
    }
    const driver = found.module.targetOf(found.connection);
    lend({
      driver,
      release: async () => {
        release();
        await ended;
      },
    });
    if (found.module.keep) await released;
  });
  ended.catch(refuse);
  return borrowed;
}

interface Found {
  readonly module: DriverModule;
  readonly connection: object;
  readonly answer: Promise<unknown>;
}

function watch(call: () => Promise<unknown>): Found | null {
  let seen: { module: DriverModule; connection: object } | null = null;
  const restore: (() => void)[] = [];
  for (const module of DRIVERS) {
    for (const prototype of prototypesOf(module)) {
      const original = prototype[module.method];
      if (typeof original !== "function") continue;
      const own = Object.getOwnPropertyDescriptor(prototype, module.method);
      restore.push(() => {
        if (own === undefined) delete prototype[module.method];
        else Object.defineProperty(prototype, module.method, own);
      });
      prototype[module.method] = function (this: object, ...given: unknown[]): unknown {
        seen ??= { module, connection: this };
        return Reflect.apply(original, this, given);
      };
    }
  }
  let answer: Promise<unknown>;
  try {
    answer = call();
  } finally {
    for (const undo of restore) undo();
  }
  // TypeScript does not see assignments made inside the watcher.
  const found = seen as { module: DriverModule; connection: object } | null;
  if (found !== null) return { ...found, answer };
  answer.catch(() => {});
  return null;
}

/** Of the project's copy of the driver and of the one beside this package: most often the same. */
function prototypesOf(module: DriverModule): ReadonlySet<Record<string, unknown>> {
  const prototypes = new Set<Record<string, unknown>>();
  for (const from of [join(process.cwd(), "package.json"), import.meta.url, dialectPackage(module.name)]) {
    try {
      const loaded = createRequire(from)(module.name) as Record<string, unknown>;
      const connectionClass = module.connectionClass(loaded);
      if (typeof connectionClass === "function") prototypes.add(connectionClass.prototype as Record<string, unknown>);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    }
  }
  return prototypes;
}

function dialectPackage(driver: string): string {
  const dialects: Readonly<Record<string, string>> = { "better-sqlite3": "sqlite", pg: "postgres", mysql2: "mysql" };
  return createRequire(import.meta.url).resolve(`@seedloom/${dialects[driver]}`);
}
