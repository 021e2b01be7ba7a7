import type { TableId } from "@seedloom/core";
import type { PoolConnection, ResultSetHeader, RowDataPacket } from "mysql2/promise";
import { warningError } from "../errors.ts";

/**
 * Warnings about engines without transactions, which a notice names anyway: 1196 ER_WARNING_NOT_COMPLETE_ROLLBACK, 1592
 * ER_BINLOG_UNSAFE_STATEMENT, MySQL 9's 6414 about a transaction that writes to MyISAM and InnoDB. And 1642 ER_SIGNAL_WARN, which a
 * trigger says of a row that it lets in.
 */
const HARMLESS = new Set([1196, 1592, 6414, 1642]);

/**
 * Sees to it that a statement changed no value and skipped no row: LOAD DATA LOCAL warns of what it does not write.
 * @throws SeedError `LOAD` in the server's own words.
 */
export async function refuseWarnings(
  connection: PoolConnection,
  table: TableId,
  header: ResultSetHeader,
): Promise<void> {
  if (header.warningStatus === 0) return;
  const [rows] = await connection.query<RowDataPacket[]>("SHOW WARNINGS");
  const warnings = rows.map((row) => ({ errno: Number(row["Code"]), text: String(row["Message"]) }));
  // The list ends at max_error_count; the count does not.
  const unlisted = header.warningStatus - warnings.length;
  const harmful = warnings.filter(({ errno }) => !HARMLESS.has(errno));
  if (harmful.length + unlisted > 0) throw warningError(table, harmful, harmful.length + unlisted);
}
