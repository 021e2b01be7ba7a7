// Run as a process of its own, to be killed: loads rows without end into the table `filled` of the database at the path given.
import { sqlite } from "../src/index.ts";

const database = await sqlite.open(process.argv[2] ?? "");
if (database === null) throw new Error("not opened");
const columns = ["id", "words"];
await database.load({
  catalog: await database.introspect(),
  uncheckedUntilEnd: [],
  steps: [
    {
      kind: "insert",
      table: "filled",
      columns,
      rows: Infinity,
      *batches() {
        for (let firstRow = 10; ; firstRow += 1000) {
          const ids = Array.from({ length: 1000 }, (_, row) => firstRow + row);
          const words = ids.map((id) => `${(id * 7919) % 100_003} ${"word ".repeat(40)}`);
          yield { table: "filled", firstRow, count: 1000, columns, values: [ids, words] };
        }
      },
    },
  ],
});
