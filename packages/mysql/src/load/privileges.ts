import { findTable, type LoadJob, type LoadStep, type Notice } from "@seedloom/core";
import type { PoolConnection } from "mysql2/promise";
import { lackOf } from "../errors.ts";
import { quoteIdentifier, quoteString, quoteTable } from "../quote.ts";

/**
 * What a load would be refused for want of privileges, for a plan to say: the server looks at them when it prepares a statement, which does
 * nothing yet.
 */
export async function refusals(connection: PoolConnection, { catalog, steps }: LoadJob): Promise<readonly Notice[]> {
  const name = "seedloom_privileges";
  for (const step of steps) {
    const table = findTable(catalog, step.table);
    if (table === undefined || step.rows === 0) continue;
    const target = quoteTable(table);
    try {
      await connection.query(`PREPARE ${name} FROM ${quoteString(statementOf(step, target))}`);
      await connection.query(`DEALLOCATE PREPARE ${name}`);
    } catch (error) {
      const words = lackOf(error);
      // What else is wrong is left to the load, which says so.
      if (words === null) continue;
      const [privilege, columns] = step.kind === "insert" ? ["INSERT", step.columns] : ["UPDATE", step.set];
      const grant = `GRANT ${privilege} (${columns.map(quoteIdentifier).join(", ")}) ON ${target} TO this user`;
      const remedy = `run as an administrator: ${grant}. Or connect as another user, or leave the table out.`;
      return [{ code: "MAY_NOT_LOAD", table: table.id, message: `${table.id}: ${words}. To seed, ${remedy}` }];
    }
  }
  return [];
}

function statementOf(step: LoadStep, target: string): string {
  if (step.kind === "insert") {
    const names = step.columns.map(quoteIdentifier).join(", ");
    return `INSERT INTO ${target} (${names}) VALUES (${step.columns.map(() => "?").join(", ")})`;
  }
  const given = (names: readonly string[], between: string) =>
    names.map((name) => `${quoteIdentifier(name)} = ?`).join(between);
  return `UPDATE ${target} SET ${given(step.set, ", ")} WHERE ${given(step.key, " AND ")}`;
}
