import { expect, test } from "vitest";
import { textType } from "@seedloom/core";
import type { ColumnType } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, makeColumn, makeTable } from "./helpers/parse-table.ts";

const int: ColumnType = { kind: "integer", bits: 32, unsigned: false };
const truth: ColumnType = { kind: "boolean" };
const kinds: ColumnType = { kind: "enum", name: "kinds", labels: ["hosted", "scraped", "own"] };
const column = (name: string, type: ColumnType) => makeColumn(name, type, type.kind, false);
const id = column("id", int);

function inferred(...tables: readonly ReturnType<typeof makeTable>[]) {
  return infer(makeCatalog(tables), { asOf: Date.UTC(2026, 0, 1) }).tables;
}

test("what another table lists under the same name counts, unless it is a status", () => {
  const costs = makeTable("costs", [id, column("service_type", kinds), column("run_status", kinds)], "id");
  const sums = makeTable("sums", [id, column("service_type", textType()), column("run_status", textType())], "id");
  const { columns } = inferred(costs, sums)["sums"]!;
  expect(columns["service_type"]?.rule).toBe("listedElsewhere");
  expect(JSON.stringify(columns["service_type"]?.spec)).toContain("scraped");
  expect(columns["run_status"]?.rule).not.toBe("listedElsewhere");
});

test("where two tables list different words none counts", () => {
  const others: ColumnType = { kind: "enum", name: "others", labels: ["red", "green"] };
  const recipes = inferred(
    makeTable("costs", [id, column("service_type", kinds)], "id"),
    makeTable("bills", [id, column("service_type", others)], "id"),
    makeTable("sums", [id, column("service_type", textType())], "id"),
  );
  expect(recipes["sums"]?.columns["service_type"]?.rule).not.toBe("listedElsewhere");
});

test("a wrong answer gets no points", () => {
  const answers = makeTable("answers", [id, column("is_correct", truth), column("points_awarded", int)], "id");
  const spec = inferred(answers)["answers"]?.columns["points_awarded"]?.spec;
  expect(spec).toMatchObject({ generator: "conditional", inputs: { given: { column: "is_correct" } } });
});

test("credits that were used were not bought in the same row", () => {
  const ways: ColumnType = { kind: "enum", name: "ways", labels: ["purchase", "usage"] };
  const moves = [id, column("amount", int), column("transaction_type", ways), column("description", textType())];
  const spec = inferred(makeTable("credit_transactions", moves, "id"))["credit_transactions"]?.columns["description"];
  const cases = spec?.spec.options?.["cases"] as Readonly<Record<string, unknown>>;
  expect(JSON.stringify(cases["purchase"])).toContain("Credits purchased");
  expect(JSON.stringify(cases["usage"])).not.toContain("purchased");
});
