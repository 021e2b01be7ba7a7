// Arguments: the folder that has @snaplet/seed and the client it wrote for the schema, the number of rows. Values only where its own would break a constraint.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { countsOf, STATUSES } from "../schema.ts";
import type { TableName } from "../schema.ts";

type Fill = (row: { readonly index: number }) => Readonly<Record<string, string | number>>;
type Table = (rows: (times: (count: number, fill: Fill) => unknown) => unknown) => Promise<unknown>;

const [folder = "", rows = ""] = process.argv.slice(2);
const counts = countsOf(Number(rows));
const client = createRequire(join(folder, "package.json")).resolve("@snaplet/seed");
const { createSeedClient } = (await import(pathToFileURL(client).href)) as {
  createSeedClient(options: { connect: boolean }): Promise<Record<TableName, Table>>;
};
const seed = await createSeedClient({ connect: true });

const COUNTRIES = ["AT", "CH", "DE", "FR", "IT"];
await seed.users((times) =>
  times(counts.users, ({ index }) => ({
    country_code: COUNTRIES[index % COUNTRIES.length]!,
    phone: `+1555${String(index).padStart(7, "0")}`,
  })),
);
await seed.products((times) =>
  times(counts.products, ({ index }) => ({ price: 1 + (index % 1000), stock: index % 1000, sku: `sku-${index}` })),
);
await seed.orders((times) =>
  times(counts.orders, ({ index }) => ({ status: STATUSES[index % STATUSES.length]!, total: index % 1000 })),
);
await seed.order_items((times) =>
  times(counts.order_items, ({ index }) => ({
    // Numbered throughout, so that no two lines of an order are alike.
    line_no: index + 1,
    quantity: 1 + (index % 100),
    unit_price: index % 1000,
  })),
);
// Its connection stays open.
process.exit();
