import type { LoadStep, Table } from "@seedloom/core";
import type { PoolConnection, ResultSetHeader, RowDataPacket } from "mysql2/promise";
import { quoteIdentifier, quoteString, quoteTable } from "../quote.ts";
import { refuseWarnings } from "./warnings.ts";

/**
 * Sets columns of rows that are in: `write` puts the values into a temporary table (which commits nothing,
 * https://dev.mysql.com/doc/refman/9.7/en/implicit-commit.html), from where one UPDATE over the primary key takes them.
 */
export async function updateRows(
  connection: PoolConnection,
  step: LoadStep & { kind: "update" },
  table: Table,
  write: (into: string, columns: readonly string[]) => Promise<void>,
): Promise<void> {
  const columns = [...step.key, ...step.set];
  // Of the table's own schema: the session need not have one.
  const updates = quoteTable({ schema: table.schema, name: "seedloom_update" });
  const types = `SELECT ${columns.map((name) => `t.${quoteIdentifier(name)}`).join(", ")}`;
  await connection.query(`DROP TEMPORARY TABLE IF EXISTS ${updates}`);
  // The outer join makes every column nullable; the primary key is for sql_require_primary_key.
  await connection.query(
    `CREATE TEMPORARY TABLE ${updates} (seedloom_row BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY) ENGINE=InnoDB ` +
      `${types} FROM (SELECT 1) one LEFT JOIN ${quoteTable(table)} t ON FALSE WHERE FALSE`,
  );
  await write(updates, columns);
  const same = (name: string) => `t.${quoteIdentifier(name)} = u.${quoteIdentifier(name)}`;
  const kept = (await stampedOnUpdate(connection, table)).filter((name) => !step.set.includes(name));
  const sets = [
    ...step.set.map(same),
    ...kept.map((name) => `t.${quoteIdentifier(name)} = t.${quoteIdentifier(name)}`),
  ];
  const [header] = await connection.query<ResultSetHeader>(
    `UPDATE ${updates} u STRAIGHT_JOIN ${quoteTable(table)} t ON ${step.key.map(same).join(" AND ")} SET ${sets.join(", ")}`,
  );
  await refuseWarnings(connection, table.id, header);
  await connection.query(`DROP TEMPORARY TABLE ${updates}`);
}

/** Columns that ON UPDATE CURRENT_TIMESTAMP would give the time of the load, unless they are set. */
async function stampedOnUpdate(connection: PoolConnection, table: Table): Promise<readonly string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = ${quoteString(table.schema ?? "")} ` +
      `AND table_name = ${quoteString(table.name)} AND extra LIKE '%on update%'`,
  );
  return rows.map((row) => String(row["name"]));
}
