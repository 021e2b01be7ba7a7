import { parseArgs } from "node:util";
import { benchPostgres } from "./postgres.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "3" },
  },
});

process.stdout.write(await benchPostgres(Number(values.rows), Number(values.rounds)));
