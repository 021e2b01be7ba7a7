import type { PoolConnection, RowDataPacket } from "mysql2/promise";
import type { Server } from "./connect.ts";
import { quoteString } from "./quote.ts";

/**
 * What a load sets: strict, with known escapes (no ANSI_QUOTES, no NO_BACKSLASH_ESCAPES), zero taken as a value of an
 * AUTO_INCREMENT column, timestamps in UTC, time enough between two packets of a stream. Foreign keys are not checked
 * row by row; `verifyForeignKeys` checks them all before COMMIT. `unique_checks` stays on.
 */
function loadSettings(server: Server): Readonly<Record<string, string | number>> {
  return {
    sql_mode:
      "STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO",
    time_zone: "+00:00",
    sql_notes: 0,
    sql_safe_updates: 0,
    net_read_timeout: 3600,
    ...(server.flavour === "mariadb" ? { check_constraint_checks: 1 } : {}),
  };
}

/**
 * Runs `work` on a connection of its own with the load's session settings and puts the session back as it was; a connection
 * that cannot be put back is closed.
 */
export async function withSession<Result>(
  connection: PoolConnection,
  server: Server,
  extra: Readonly<Record<string, string | number>>,
  work: () => Promise<Result>,
): Promise<Result> {
  const settings = { ...loadSettings(server), ...extra };
  const names = Object.keys(settings);
  let before: readonly unknown[] = [];
  try {
    const [rows] = await connection.query<RowDataPacket[][]>({
      sql: `SELECT ${names.map((name) => `@@SESSION.${name}`).join(", ")}`,
      rowsAsArray: true,
    });
    before = rows[0] ?? [];
    await set(connection, names, Object.values(settings));
    return await work();
  } finally {
    // Where not even the settings could be read there is nothing to go back to.
    const restored =
      before.length > 0 &&
      (await set(connection, names, before).then(
        () => true,
        () => false,
      ));
    if (restored) connection.release();
    else connection.destroy();
  }
}

async function set(connection: PoolConnection, names: readonly string[], values: readonly unknown[]): Promise<void> {
  const parts = names.map((name, index) => {
    const value = values[index];
    return `SESSION ${name} = ${typeof value === "string" ? quoteString(value) : Number(value)}`;
  });
  await connection.query(`SET ${parts.join(", ")}`);
}
