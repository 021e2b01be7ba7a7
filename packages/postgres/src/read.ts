import type { ColumnType, Value } from "@seedloom/core";
import type { ClientBase } from "pg";
import { decoder } from "./decode.ts";
import { queryTexts } from "./query.ts";
import { inTransaction } from "./settings.ts";

/** The rows of a query, each result column decoded as its type. */
export async function read(
  client: ClientBase,
  sql: string,
  types: readonly ColumnType[],
): Promise<readonly (readonly Value[])[]> {
  const decoders = types.map(decoder);
  const [rows = []] = await inTransaction(client, "read", () => queryTexts(client, [sql]));
  return rows.map((row) => row.map((text, at) => (text === null ? null : (decoders[at]?.(text) ?? null))));
}
