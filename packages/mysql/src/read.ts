import type { ColumnType, Value } from "@seedloom/core";
import type { Connected } from "./connect.ts";
import { AS_TEXT, decode } from "./decode.ts";
import type { TextRow } from "./decode.ts";
import { queryError } from "./errors.ts";
import { withSession } from "./session.ts";

/** The rows of a query, each result column decoded as its type. */
export async function read(
  connected: Connected,
  sql: string,
  types: readonly ColumnType[],
): Promise<readonly (readonly Value[])[]> {
  try {
    const connection = await connected.pool.promise().getConnection();
    return await withSession(connection, connected.server, {}, async () => {
      const [rows] = await connection.query({ sql, ...AS_TEXT });
      return (rows as unknown as readonly TextRow[]).map((row) =>
        row.map((text, at) => decode(text, types[at] ?? { kind: "any" })),
      );
    });
  } catch (error) {
    throw queryError(error, sql);
  }
}
