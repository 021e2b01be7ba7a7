import { expect, test } from "vitest";
import { streamKey } from "@seedloom/core";
import { compileGenerator } from "../src/index.ts";
import { textContext } from "./contexts.ts";

const told = (generator: string, options: Readonly<Record<string, unknown>>, name: string | null) =>
  compileGenerator(
    { generator, options, inputs: { of: { column: "name" } } },
    { ...textContext(80), inputs: ["of"] },
  )?.draw(streamKey("42", "t.c"), 0, [name]);

test("what is said of a file follows its name where that is read", () => {
  const names = ["Castle_in_Graz.jpg", "table.csv", "scan.PDF", "notes.md", "backup.tar.gz", "no ending"];
  expect(names.map((name) => told("mimeTypeOfFile", {}, name))).toEqual([
    "image/jpeg",
    "text/csv",
    "application/pdf",
    "text/markdown",
    "application/gzip",
    "application/octet-stream",
  ]);
  expect(told("mimeTypeOfFile", { part: "minor" }, "a.jpeg")).toBe("jpeg");
  const words = { image: "BITMAP", audio: "AUDIO", other: "UNKNOWN" };
  expect(["a.png", "b.m4a", "c.docx"].map((name) => told("kindOfFile", { words }, name))).toEqual([
    "BITMAP",
    "AUDIO",
    "UNKNOWN",
  ]);
  expect(told("mimeTypeOfFile", {}, null)).toBeNull();
});
