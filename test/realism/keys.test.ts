import Database from "better-sqlite3";
import { seed } from "seedloom";
import { expect, test } from "vitest";

test("rows of one parent are numbered from one, but for years, moments and codes", async () => {
  const file = new Database(":memory:");
  const child = (column: string) => `CREATE TABLE by_${column} (country_id INT NOT NULL REFERENCES countries(id),
    ${column} INTEGER NOT NULL, amount REAL, PRIMARY KEY (country_id, ${column}));`;
  const columns = ["line_no", "year", "ts", "http_status", "zip"];
  file.exec(`CREATE TABLE countries (id INTEGER PRIMARY KEY, name TEXT NOT NULL); ${columns.map(child).join("\n")}`);
  await seed(file, { rows: 200, asOf: "2026-01-01", manifest: false });
  const range = (column: string) =>
    file.prepare(`SELECT min(${column}), max(${column}), count(*) FROM by_${column}`).raw().get() as number[];
  expect(range("line_no")[0]).toBe(1);
  const [first = 0, last = 0] = range("year");
  expect(first).toBeGreaterThan(1900);
  expect(last).toBeLessThan(2100);
  // Seconds or milliseconds since 1970, of recent years.
  expect(range("ts")[0]).toBeGreaterThan(Date.UTC(2015) / 1000);
  expect(range("http_status")[0]).toBeGreaterThanOrEqual(200);
  expect(range("zip")[0]).toBeGreaterThan(500);
  for (const column of columns) expect(range(column)[2]).toBe(200);
  file.close();
});
