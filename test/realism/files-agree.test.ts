/** What a row tells of a file: halves of its media type, and extents of what has some. */
import { expect, test } from "vitest";
import { rowsOf, text } from "./rows-of.ts";

test("a media type in two halves is that of the name", async () => {
  const rows = await rowsOf(
    "page_pictures: img_name varchar(120), img_media_type varchar(40), img_major_mime varchar(20), img_minor_mime varchar(40)",
  );
  for (const row of rows) {
    expect(`${text(row, "img_major_mime")}/${text(row, "img_minor_mime")}`).toBe(row["img_media_type"]);
    const [extension = ""] = text(row, "img_name").split(".").slice(-1);
    expect(text(row, "img_minor_mime")).toContain(extension.replace("jpg", "jpeg"));
  }
});

test("only pictures and films have a width, only films and sounds last", async () => {
  const rows = await rowsOf(
    "file_uploads: file_name varchar(120), mime_type varchar(80), width integer?, height integer?, duration_seconds integer?",
  );
  for (const row of rows) {
    const [major = ""] = text(row, "mime_type").split("/");
    expect(row["width"] !== null, text(row, "mime_type")).toBe(major === "image" || major === "video");
    expect(row["height"] !== null).toBe(row["width"] !== null);
    expect(row["duration_seconds"] !== null, text(row, "mime_type")).toBe(major === "audio" || major === "video");
  }
  const shapes = new Set(
    rows.filter((row) => row["width"] !== null).map((row) => `${text(row, "width")}x${text(row, "height")}`),
  );
  // Eight shapes of pictures rather than any width with any height.
  expect(shapes.size).toBeLessThan(9);
  expect(shapes.size).toBeGreaterThan(2);
});

test("a file's sort and format are those of its name", async () => {
  const rows = await rowsOf(
    "media_assets: file_name varchar(120), mime_type varchar(120), media_type varchar(20), asset_type varchar(20)",
  );
  const uploads = await rowsOf("attachments: filename varchar(120), mime varchar(120), role varchar(20)");
  for (const row of [...rows, ...uploads]) {
    const [major = ""] = text(row, row["mime"] === undefined ? "mime_type" : "mime").split("/");
    const sort = row["role"] ?? row["asset_type"];
    if (row["media_type"] !== undefined) expect(row["media_type"]).toBe(sort);
    expect(sort === "image", `${String(sort)} of ${major}`).toBe(major === "image");
  }
  const captions = await rowsOf("video_subtitles: filename varchar(120), caption_type varchar(20)");
  for (const row of captions) expect(text(row, "filename").endsWith(`.${text(row, "caption_type")}`)).toBe(true);
  const notes = await rowsOf("notes: title varchar(80), type varchar(20), mime varchar(40)");
  expect(notes.filter((row) => (row["type"] === "image") !== (row["mime"] === "image/png"))).toEqual([]);
});
