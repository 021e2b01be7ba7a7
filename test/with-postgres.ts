import { spawnSync } from "node:child_process";
import { startPostgres } from "./servers/postgres.ts";

/** Runs a command against an empty PostgreSQL of its own: `node test/with-postgres.ts node examples/postgres/seed.ts` */
const [command = "", ...args] = process.argv.slice(2);
const server = await startPostgres();
try {
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DATABASE_URL: server.url } });
  process.exitCode = status ?? 1;
} finally {
  await server.stop();
}
