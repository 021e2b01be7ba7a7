import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";
import { canonicalWords } from "../src/words/canonical-words.ts";

test.each([
  ["CUSNAM", "customer name"],
  ["ORDSTS", "order status"],
  ["SHPZIP", "ship postal code"],
  ["QTYSHP", "quantity ship"],
  ["CRLMT", "credit limit"],
  ["intMaxRentals", "maximum rental"],
  ["condition", "condition"],
  ["order_date", "order date"],
])("%s is a %s", (name, words) => {
  expect(canonicalWords(name).join(" ")).toBe(words);
});

test("names in capitals of old machines keep days as digits, in humps letters tell flags and counts", () => {
  const old = parseTable(
    "CUSTMST",
    "CUSTNO int pk *\nCUSNAM varchar(35) *\nADDR1 varchar(35) *\nCITY varchar(25) *\nCRTDAT int *\nCHGDAT int *",
  ).table;
  const made = infer(makeCatalog([old]), { asOf: Date.UTC(2026, 0, 1) }).tables["CUSTMST"]?.columns;
  expect([made?.["CRTDAT"]?.spec.generator, made?.["CHGDAT"]?.spec.generator]).toEqual(["dayDigits", "dayDigits"]);
  const shop = parseTable("tblCopies", "lngCopyID int pk *\nblnOut int *\nintTimesRented int *").table;
  const copies = infer(makeCatalog([shop]), { asOf: Date.UTC(2026, 0, 1) }).tables["tblCopies"]?.columns;
  expect(copies?.["blnOut"]?.spec.generator).toBe("weighted");
  expect(copies?.["intTimesRented"]?.spec.generator).not.toMatch(/epoch/);
});
