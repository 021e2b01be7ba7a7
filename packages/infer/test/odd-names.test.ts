import { infer } from "@seedloom/infer";
import { expect, test } from "vitest";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";
import { specOf } from "./helpers/spec-of.ts";

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

test("what says no more than that it is a table tells nothing, where several tables are called so", () => {
  const names = ["PhotoTable", "TagTable", "EventTable", "VideoTable", "FaceTable", "AlbumTable"];
  const tables = names.map((name) => parseTable(name, "id int pk *\nname text *").table);
  const spec = (all: typeof tables) => infer(makeCatalog(all), { asOf: 0 }).tables["EventTable"]?.columns["name"]?.spec;
  expect(spec(tables)?.generator).toBe("eventName");
  expect(spec(tables.slice(2, 3))?.generator).not.toBe("eventName");
});

test("letters for types before columns are no part of their names", () => {
  const { table } = parseTable(
    "parameters",
    "id int pk *\nt_name text *\nt_value text *\ni_order int *\nd_changed date *",
  );
  const { columns } = infer(makeCatalog([table]), { asOf: 0 }).tables["parameters"]!;
  expect(Object.values(columns["t_value"]?.spec.inputs ?? {})).toEqual([{ column: "t_name" }]);
});

test("letters that all columns of a table begin with are no short form of something else", () => {
  const columns = (letters: string) =>
    ["name varchar(80) *", "created timestamp *", "remark text *", "owner_id int *"]
      .map((one) => `${letters}_${one}`)
      .join("\n");
  const own = (table: string, letters: string, column: string) => {
    const { table: made } = parseTable(table, `${letters}_id int pk *\n${columns(letters)}`);
    return infer(makeCatalog([made]), { asOf: 0 }).tables[table]!.columns[column]!.spec.generator;
  };
  expect(own("lists", "lst", "lst_name")).not.toBe("lastName");
  expect(specOf("people", "lst_name varchar(80) *\nfst_name varchar(80) *", "lst_name").generator).toBe("lastName");
});
