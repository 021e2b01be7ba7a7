import { expect, test } from "vitest";
import { streamKey } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);

/** The texts of a column in ten rows. */
function texts(table: string, columns: string, column: string): readonly string[] {
  const parsed = parseTable(table, `id int pk *\n${columns}`).table;
  const spec = infer(makeCatalog([parsed]), { asOf }).tables[table]?.columns[column]?.spec ?? { generator: "none" };
  const type = parsed.columns.find(({ name }) => name === column)!.type;
  const made = compileGenerator(spec, { type, maxLength: 255, locale: [["en", 1] as const], asOf, inputs: [] });
  return Array.from({ length: 40 }, (_, row) => String(made?.draw(streamKey(table, column), row, [])));
}

const video = /\.(mp4|webm|mov)$/;
const image = /\.(jpg|png|webp|gif)$/;

test.each([
  ["videos", "file_name varchar(255) *", "file_name", video],
  ["videos", "file_name varchar(255) *\nposter_path varchar(255) *", "poster_path", image],
  ["employees", "contract_scan_path varchar(255) *", "contract_scan_path", image],
  ["invoices", "file_path varchar(255) *", "file_path", /\.pdf$/],
  ["jobs", "log_file varchar(255) *", "log_file", /\.log$/],
  ["icons", "mime_type varchar(255) *", "mime_type", /^image\//],
  // What is told in words is seen.
  ["assets", "file_name varchar(255) *\nalt_text varchar(255) null *", "file_name", image],
])("files of %s: %s, %s", (table, columns, column, expected) => {
  for (const text of texts(table, columns, column)) expect(text).toMatch(expected);
});

test("nothing is said of files that may be anything", () => {
  const names = texts("uploads", "file_name varchar(255) *", "file_name");
  expect(new Set(names.map((name) => name.split(".").at(-1))).size).toBeGreaterThan(5);
});

test("what is said of a file is said of the one that the row names, wherever its name comes from", () => {
  const parsed = parseTable(
    "attachments",
    "id int pk *\ntitle varchar(80) *\nmime varchar(80) *\nrole varchar(20) *\nposition int *",
  ).table;
  const others = ["etapi_tokens", "recent_notes", "note_revisions", "notes"].map(
    (name) => parseTable(name, "id int pk *").table,
  );
  const { columns } = infer(makeCatalog([parsed, ...others]), { asOf }).tables["attachments"]!;
  expect(columns["title"]?.spec.options?.["values"]).toContainEqual(["table.csv", expect.any(Number)]);
  expect(columns["mime"]?.spec).toMatchObject({ generator: "mimeTypeOfFile", inputs: { of: { column: "title" } } });
});

test("texts of films are called after their language and their sort", () => {
  const spec = infer(
    makeCatalog([
      parseTable(
        "video_captions",
        "video_id int *\nlanguage_code char(2) *\nfilename varchar(80) *\ncaption_type varchar(8) *",
      ).table,
    ]),
    { asOf },
  ).tables["video_captions"]?.columns["filename"]?.spec;
  expect(spec?.inputs).toMatchObject({ language: { column: "language_code" }, type: { column: "caption_type" } });
});
