import { infer } from "@seedloom/infer";
import { expect, test } from "vitest";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

test("a unique capital can be a made-up town where no list has as many", () => {
  const { table } = parseTable("provinces", "id int pk *\n name text *\n capital varchar(10) unique *");
  const capital = infer(makeCatalog([table]), { asOf: 0 }).tables["provinces"]?.columns["capital"];
  expect(capital?.considered.map(({ evidence }) => evidence)).toContain("towns, each once");
});

test("columns and tables may be called what JavaScript's objects have already", () => {
  const names = ["constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];
  const text = names.map((name, at) => `${name} ${at % 2 === 0 ? "text" : "int"} *`).join("\n");
  for (const name of names) {
    const { table } = parseTable(name, text);
    const columns = infer(makeCatalog([table]), { asOf: 0 }).tables[name]?.columns ?? {};
    expect(Object.keys(columns)).toEqual(names);
    for (const each of names) expect(columns[each]?.spec.generator).toEqual(expect.any(String));
  }
});
