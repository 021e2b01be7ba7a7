import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The servers' starters in test/servers, by dialect, and where the test files find the URL of what was started. */
export const servers = {
  postgres: { file: "postgres.ts", start: "startPostgres", url: "SEEDLOOM_TEST_POSTGRES_URL" },
  mysql: { file: "mysql.ts", start: "startMysql", url: "SEEDLOOM_TEST_MYSQL_URL" },
  mariadb: { file: "mariadb.ts", start: "startMariadb", url: "SEEDLOOM_TEST_MARIADB_URL" },
} as const;

/** Whether `DIALECTS=sqlite,postgres` leaves a dialect out; without it none is. */
export function isLeftOut(dialect: string): boolean {
  const chosen = process.env["DIALECTS"]?.split(",");
  return chosen !== undefined && !chosen.includes(dialect);
}

/** Test files that use only databases that are left out; SQLite, which has no starter, is opened here or by the contract suite. */
export function filesLeftOut(include: readonly string[]): readonly string[] {
  const root = join(import.meta.dirname, "..");
  return globSync(include, { cwd: root }).filter((file) => {
    const source = readFileSync(join(root, file), "utf8");
    const used = Object.entries(servers).filter(([, { start }]) => source.includes(start));
    const inProcess = /better-sqlite3|sqlite: true/.test(source) && !isLeftOut("sqlite");
    return !inProcess && used.length > 0 && used.every(([dialect]) => isLeftOut(dialect));
  });
}
