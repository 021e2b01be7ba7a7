import { expect, test } from "vitest";
import type { Expression } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { setStatuses } from "../src/status/set-statuses.ts";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** In which statuses a column stands. */
function setIn(name: string, text: string, column: string): unknown {
  const { tables } = infer(makeCatalog([parseTable(name, text).table]), { asOf: Date.UTC(2026, 0, 1) });
  const spec = tables[name]?.columns[column]?.spec;
  return spec?.generator === "when" ? spec.options?.["values"] : null;
}

test("statuses of a field tell which of its moments have come", () => {
  const matter = "id int pk *\nmatter_number varchar(20) *\nstatus varchar(20) *\nclosed_at date null *";
  expect(setIn("legal_matters", matter, "closed_at")).toEqual(["closed"]);
  const quest = "id int pk *\nstatus varchar(12) *\nstarted_at timestamp null *\ncompleted_at timestamp null *";
  expect(setIn("player_quests", quest, "completed_at")).toEqual(["completed"]);
  const match = "id int pk *\nstatus varchar(12) *\nended_at timestamp null *";
  expect(setIn("football_matches", match, "ended_at")).toEqual(["finished"]);
});

test("who is still in a ward has not left it, and what is not approved yet has no amount", () => {
  expect(setStatuses("discharge", ["admitted", "discharged", "transferred", "absconded"])).toEqual([
    "discharged",
    "transferred",
    "absconded",
  ]);
  expect(setStatuses("completed", ["ordered", "sample-collected", "processing", "completed"])).toEqual(["completed"]);
  expect(setStatuses("approved", ["submitted", "partially-approved", "rejected", "settled"])).toEqual([
    "partially-approved",
    "settled",
  ]);
});

test("nothing that has not ended has ended in some way", () => {
  const text = "id int pk *\ndeactivated_at timestamp null *\ndeactivation_type varchar(20) null *";
  const { tables } = infer(makeCatalog([parseTable("overrides", text).table]), { asOf: Date.UTC(2026, 0, 1) });
  expect(tables["overrides"]?.columns["deactivation_type"]?.spec).toMatchObject({
    generator: "when",
    options: { set: true },
    inputs: { is: { column: "deactivated_at" } },
  });
});

test("a field's words hold for plural columns, too", () => {
  const { tables } = infer(makeCatalog([parseTable("rehearsals", "id int pk *\nnotes text *").table]), {
    asOf: Date.UTC(2026, 0, 1),
  });
  const values = tables["rehearsals"]?.columns["notes"]?.spec.options?.["values"];
  expect(JSON.stringify(values)).toContain("Fight call before the run.");
});

test("a state beside a city is a part of the country, whatever the field", () => {
  const text = "id int pk *\ncity varchar(60) *\nstate varchar(40) *\nbedrooms int *\nlisting_price decimal(12,2) *";
  const { tables } = infer(makeCatalog([parseTable("property_listings", text).table]), { asOf: Date.UTC(2026, 0, 1) });
  expect(tables["property_listings"]?.columns["state"]?.spec.generator).toBe("region");
});

/** `shipped >= ordered OR shipped IS NULL`: nothing that keeps a row from being without it. */
const shippedLater: Expression = {
  kind: "or",
  operands: [
    {
      kind: "compare",
      operator: ">=",
      left: { kind: "column", name: "shipdate" },
      right: { kind: "column", name: "orderdate" },
    },
    { kind: "isNull", negated: false, operand: { kind: "column", name: "shipdate" } },
  ],
};

test("numbers are statuses where a comment says what they stand for", () => {
  const { table } = parseTable(
    "orders",
    "id int pk *\norderdate timestamp *\nshipdate timestamp null *\nstatus smallint *",
  );
  const said = "Order current status. 1 = In process; 2 = Approved; 3 = Backordered; 4 = Rejected; 5 = Shipped";
  const columns = table.columns.map((each) => (each.name === "status" ? { ...each, comment: said } : each));
  const checks = [
    {
      name: "later",
      sql: { text: "shipdate >= orderdate", expression: shippedLater },
      validated: true,
      enforced: true,
    },
  ];
  const { tables } = infer(makeCatalog([{ ...table, columns, checks }]), { asOf: Date.UTC(2026, 0, 1) });
  const { status, shipdate } = tables["orders"]!.columns;
  expect([shipdate?.spec.generator, shipdate?.spec.options?.["values"]]).toEqual(["when", [5]]);
  expect(JSON.stringify(status?.spec.options?.["values"])).toMatch(/^\[\[5,100\]/);
});

test("where no course of things has all of the statuses, words tell what is over", () => {
  expect(setStatuses("finished", ["in progress", "finished", "planned", "frogged", "on hold"])).toEqual(["finished"]);
  expect(setStatuses("published", ["confirmed", "pending", "completed", "cancelled"])).toEqual(["completed"]);
  expect(setStatuses("resolved", ["approved", "pending", "rejected", "cancelled"])).toEqual([
    "approved",
    "rejected",
    "cancelled",
  ]);
  expect(setStatuses("completed", ["completed", "in_progress", "open", "waiting_for_parts", "cancelled"])).toEqual([
    "completed",
  ]);
  expect(setStatuses("started", ["not_started", "in_progress", "someday", "completed"])).toEqual([
    "in_progress",
    "completed",
  ]);
  // What nobody knows may have begun or not.
  expect(setStatuses("started", ["pending", "frobbed", "shipping it"])).toBeNull();
  expect(setStatuses("finished", ["north", "south"])).toBeNull();
});

test("whoever lists statuses does so in their order", () => {
  const course = ["ordered", "inspected", "installed", "cancelled"];
  expect(setStatuses("inspection", course)).toEqual(["inspected", "installed"]);
  expect(setStatuses("inspected", ["inspected", "pending"])).toBeNull();
  // What holds until then, and what is planned, no status tells.
  expect(setStatuses("expiration", ["draft", "sent", "expired"])).toBeNull();
  expect(setStatuses("created", ["draft", "sent", "paid"])).toBeNull();
});

test("statuses of other languages tell as much, and so do those with more words", () => {
  expect(setStatuses("completed", ["PENDIENTE", "CONFIRMADA", "ATENDIDA", "CANCELADA", "NO_ASISTIO"])).toEqual([
    "ATENDIDA",
  ]);
  expect(setStatuses("rejection", ["em_analise", "aprovado", "reprovado"])).toEqual(["reprovado"]);
  expect(setStatuses("paid", ["brouillon", "envoyée", "payée", "annulée"])).toEqual(["payée"]);
  expect(setStatuses("cancelled", ["requested", "completed", "cancelled_by_rider"])).toEqual(["cancelled_by_rider"]);
});
