import type { ClientBase } from "pg";

/** OIDs of `pg_type` that never change (src/include/catalog/pg_type.dat). */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === "t",
  20: Number,
  21: Number,
  23: Number,
  26: Number,
  700: Number,
  701: Number,
  114: (text) => JSON.parse(text) as unknown,
};

const asIs = (text: string) => text;

/**
 * Rows of a query as objects: booleans, numbers, JSON and, for all else, text. Parsers come with the query, because an application may
 * have changed the driver's own (`pg.types.setTypeParser`).
 */
export async function queryRows<Row extends object>(
  client: ClientBase,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const result = await client.query<Row>({
    text,
    values: [...values],
    types: { getTypeParser: (oid: number) => parsers[oid] ?? asIs },
  });
  return result.rows;
}

/** Results of several statements sent in one message, each as rows of raw text in the order of the columns. */
export async function queryTexts(
  client: ClientBase,
  statements: readonly string[],
): Promise<readonly (readonly (readonly (string | null)[])[])[]> {
  const result: unknown = await client.query({
    text: statements.join(";\n"),
    rowMode: "array",
    types: { getTypeParser: () => asIs },
  });
  // The driver answers several statements with an array, one with the result itself.
  const results = (Array.isArray(result) ? result : [result]) as readonly { readonly rows: (string | null)[][] }[];
  return results.map((one) => one.rows);
}
