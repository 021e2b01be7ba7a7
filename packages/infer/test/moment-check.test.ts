import type { Expression } from "@seedloom/core";
import { textType } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { expect, test } from "vitest";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const column = (name: string): Expression => ({ kind: "column", name });
const text = (value: string): Expression => ({ kind: "literal", value });

test("texts that a CHECK reads as moments are moments, whatever they are called", () => {
  const { table } = parseTable("days", "id int pk sequence\n day text list:Monday\n colour text color");
  const sure = (name: string, expression: Expression) => {
    const check = { name: null, sql: { text: "", expression }, validated: true, enforced: true };
    const columns = table.columns.map((one) => ({ ...one, type: one.name === "id" ? one.type : textType() }));
    const recipe = infer(makeCatalog([{ ...table, columns, checks: [check] }]), { asOf: 0 });
    return recipe.tables["days"]?.columns[name]?.spec;
  };
  const dated: Expression = { kind: "call", name: "date", arguments: [column("day")] };
  const is: Expression = { kind: "compare", operator: "=", left: column("day"), right: dated };
  expect(sure("day", is)).toEqual({ generator: "date" });
  const first: Expression = { kind: "operator", operator: "||", left: column("colour"), right: text("-01") };
  const month: Expression = { kind: "call", name: "strftime", arguments: [text("%Y-%m"), first] };
  const same: Expression = { kind: "compare", operator: "=", left: column("colour"), right: month };
  expect(sure("colour", same)).toMatchObject({ generator: "pattern" });
});
