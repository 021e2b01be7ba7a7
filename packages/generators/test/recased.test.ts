import { expect, test } from "vitest";
import { streamKey, textType } from "@seedloom/core";
import { compileGenerator } from "../src/index.ts";

const made = (as: string, text: string) =>
  compileGenerator(
    { generator: "recased", options: { as }, inputs: { from: { column: "name" } } },
    { type: textType(), maxLength: null, locale: [["en", 1]], asOf: Date.UTC(2026, 0, 1) },
  )?.draw(streamKey("42", "t.c"), 0, [text]);

test("texts are made of another one", () => {
  expect(made("first", "orders:read")).toBe("orders");
  expect(made("last", "billing.invoices.read")).toBe("read");
  expect(made("beginning", "7edfe692-d861-49f1-909b-72a881f24775")).toBe("7edfe692");
  expect(made("beginning", "test_816IRVlx5HPuAqDq")).toBe("test_816IRVlx");
  expect(["Box", "Category", "Day", "Team member", "List"].map((text) => made("plural", text))).toEqual([
    "Boxes",
    "Categories",
    "Days",
    "Team members",
    "Lists",
  ]);
  expect(made("plural", "Marketing team Ghent")).toBe("Marketing teams Ghent");
  expect(made("plural", "Teachers Ghent")).toBe("Teachers Ghent");
  // From the tables that the United States' archives give.
  expect(["Robert", "Rupert", "Ashcraft", "Tymczak", "Pfister", "Lee"].map((text) => made("soundex", text))).toEqual([
    "R163",
    "R163",
    "A261",
    "T522",
    "P236",
    "L000",
  ]);
});

test("what ends so is of that media type", () => {
  expect(["banner.png", "photo.JPG", "minutes.pdf", "README"].map((text) => made("mediaType", text))).toEqual([
    "image/png",
    "image/jpeg",
    "application/pdf",
    "application/octet-stream",
  ]);
});
