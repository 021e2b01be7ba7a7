import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { parquetWriteFile } from "hyparquet-writer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFiles } from "../../src/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "seedloom-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Column name: kind and values of the only table. */
async function columnsOf(path: string) {
  const { tables } = await readFiles(path);
  return Object.fromEntries(tables[0]?.columns.map(({ name, kind, values }) => [name, [kind, ...values]]) ?? []);
}

test("CSV: quotes, nulls, and what the values are", async () => {
  const path = await file(
    "people.csv",
    'id,name,age,born,paid,"a ""b"", c",zip\n1,"Ann, ""A""",30,2001-02-03,true,"x\ny",01234\n2,"",NA,2001-02-03 04:05:06Z,false,NULL,01235\n3,"NA",1.5,,T,z,\n',
  );
  expect(await columnsOf(path)).toEqual({
    id: ["key", "1", "2", "3"],
    name: ["category", 'Ann, "A"', "", "NA"],
    age: ["number", 30, null, 1.5],
    born: ["time", Date.UTC(2001, 1, 3), Date.UTC(2001, 1, 3, 4, 5, 6), null],
    paid: ["category", "true", "false", "true"],
    'a "b", c': ["category", "x\ny", null, "z"],
    zip: ["category", "01234", "01235", null],
  });
});

test.each([
  ["semicolon.csv", "a;b;c\n1;x,y;3\n4;z;6\n"],
  ["tab.tsv", "a\tb\tc\n1\tx,y\t3\n4\tz\t6\n"],
  ["bar.csv", "a|b|c\n1|x,y|3\n4|z|6\n"],
  ["mark.csv", '\uFEFFa,b,c\r\n1,"x,y",3\r\n4,z,6\r\n'],
])("delimiters, line ends and byte order marks are found: %s", async (name, text) => {
  expect(await columnsOf(await file(name, text))).toMatchObject({ b: ["category", "x,y", "z"] });
  expect(Object.keys(await columnsOf(join(folder, name)))).toEqual(["a", "b", "c"]);
});

test.each([
  ["gz", gzipSync],
  ["br", brotliCompressSync],
  ["zst", zstdCompressSync],
] as const)("a compressed file is read: %s", async (ending, compress) => {
  const path = await file(`small.csv.${ending}`, compress("n\n1\n2\n5\n"));
  const { tables } = await readFiles(path);
  expect(tables[0]).toMatchObject({
    name: "small",
    total: 3,
    columns: [{ name: "n", kind: "number", values: [1, 2, 5] }],
  });
});

test("of a large CSV file an even sample is kept, the same at every call", async () => {
  const path = await file("large.csv", `n\n${Array.from({ length: 50_000 }, (_, n) => n).join("\n")}\n`);
  const read = async (seed: number) => (await readFiles(path, { sample: 1000, seed })).tables[0];
  const table = await read(0);
  expect(table).toMatchObject({ total: 50_000, rows: 1000 });
  const values = (table?.columns[0]?.values ?? []) as number[];
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(values.reduce((sum, value) => sum + value, 0) / 1000).toBeGreaterThan(23_000);
  expect(values.reduce((sum, value) => sum + value, 0) / 1000).toBeLessThan(27_000);
  expect(await read(0)).toEqual(table);
  expect(await read(1)).not.toEqual(table);
});

test.each(["UNCOMPRESSED", "SNAPPY"] as const)("Parquet, round trip: %s", async (codec) => {
  const path = join(folder, `trip-${codec}.parquet`);
  const rows = 5000;
  const all = Array.from({ length: rows }, (_, n) => n);
  parquetWriteFile({
    filename: path,
    codec,
    rowGroupSize: 1000,
    columnData: [
      { name: "whole", data: all.map(BigInt), type: "INT64" },
      { name: "half", data: all.map((n) => (n % 3 === 0 ? null : n / 2)), type: "DOUBLE" },
      { name: "word", data: all.map((n) => ["a", "b", "c"][n % 3]), type: "STRING" },
      { name: "yes", data: all.map((n) => n % 2 === 0), type: "BOOLEAN" },
      { name: "moment", data: all.map((n) => new Date(n * 86_400_000)), type: "TIMESTAMP" },
      { name: "nested", data: all.map((n) => ({ n })), type: "JSON" },
    ],
  });
  const { tables } = await readFiles(path);
  expect(tables[0]).toMatchObject({ name: `trip-${codec}`, total: rows, rows });
  expect(tables[0]?.columns.map(({ name, kind, values }) => [name, kind, values[1], values[3]])).toEqual([
    ["whole", "number", 1, 3],
    ["half", "number", 0.5, null],
    ["word", "category", "b", "a"],
    ["yes", "category", "false", "false"],
    ["moment", "time", 86_400_000, 3 * 86_400_000],
    ["nested", "text", '{"n":1}', '{"n":3}'],
  ]);
  const sampled = (await readFiles(path, { sample: 500 })).tables[0];
  expect(sampled?.total).toBe(rows);
  expect(Math.abs((sampled?.rows ?? 0) - 500)).toBeLessThanOrEqual(3);
  // Rows stay whole: every column is of the same ones.
  const numbers = (sampled?.columns[0]?.values ?? []) as number[];
  expect(sampled?.columns[2]?.values).toEqual(numbers.map((n) => ["a", "b", "c"][n % 3]));
});

test("a folder is a table for each file", async () => {
  const path = join(folder, "shop");
  await mkdir(path);
  await writeFile(join(path, "users.csv"), "age\n1\n");
  await writeFile(join(path, "orders.tsv"), "total\n2\n");
  await writeFile(join(path, "README.md"), "no data");
  const { label, tables } = await readFiles(path);
  expect(label).toBe("shop");
  expect(tables.map(({ name }) => name)).toEqual(["orders", "users"]);
  await writeFile(join(path, "users.csv.gz"), gzipSync("age\n1\n"));
  await expect(readFiles(path)).rejects.toMatchObject({
    code: "USAGE",
    message: `${path} has two files for the table users; leave one of them.`,
  });
});

test("what cannot be read is said, with the remedy", async () => {
  await expect(readFiles(join(folder, "absent.csv"))).rejects.toMatchObject({
    code: "USAGE",
    message: expect.stringMatching(/^There is no file .*absent\.csv; give a \.csv, \.tsv or \.parquet file/),
  });
  await expect(readFiles(await file("broken.csv", 'a,b\n1,"2\n3,4\n'))).rejects.toMatchObject({
    code: "USAGE",
    message: expect.stringMatching(/broken\.csv cannot be read: .*line.*; correct that line\.$/),
  });
  await expect(readFiles(await file("ragged.csv", "a,b\n1,2,3\n"))).rejects.toMatchObject({
    message: expect.stringMatching(/line 2/),
  });
  await expect(readFiles(await file("no.parquet", "PAR?"))).rejects.toMatchObject({
    message: expect.stringMatching(/no\.parquet cannot be read: .*; check that it is a Parquet file\.$/),
  });
  await expect(readFiles(await file("no.csv.gz", "plain"))).rejects.toMatchObject({ code: "USAGE" });
  const empty = join(folder, "empty");
  await mkdir(empty);
  await expect(readFiles(empty)).rejects.toMatchObject({
    message: expect.stringMatching(/has no \.csv, \.tsv or \.parquet file/),
  });
});
