import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { expect, test } from "vitest";

const loader = fileURLToPath(new URL("load-slowly.ts", import.meta.url));

// Rows go on until the cache (64 MB) is full and SQLite has written to the file itself, journal and all.
test.each([
  ["delete", 20],
  ["wal", 20],
])(
  "a load in journal mode %s, killed when %i MB are written, never happened",
  { timeout: 120_000 },
  async (mode, megabytes) => {
    const folder = mkdtempSync(join(tmpdir(), "seedloom-crash-"));
    const path = join(folder, "crash.db");
    try {
      const before = new Database(path);
      before.pragma(`journal_mode = ${mode}`);
      before.exec(`create table filled (id integer primary key, words text not null);
      create index by_words on filled (words); insert into filled values (1, 'was here')`);
      before.close();
      const child = spawn(process.execPath, [loader, path], { stdio: ["ignore", "ignore", "inherit"] });
      const exit = once(child, "exit");
      const written = () => statSync(path).size + (existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0);
      while (written() < megabytes * 1e6 && child.exitCode === null) await sleep(5);
      child.kill("SIGKILL");
      expect(await exit).toEqual([null, "SIGKILL"]);

      const after = new Database(path);
      try {
        expect(after.pragma("integrity_check", { simple: true })).toBe("ok");
        expect(after.prepare("select * from filled").all()).toEqual([{ id: 1, words: "was here" }]);
        expect(after.pragma("journal_mode", { simple: true })).toBe(mode);
      } finally {
        after.close();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
