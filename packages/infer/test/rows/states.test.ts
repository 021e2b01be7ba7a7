import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "../helpers/parse-table.ts";
import { reads, specOf } from "../helpers/spec-of.ts";

const asOf = Date.UTC(2026, 0, 1);

test("where nothing failed there is no message", () => {
  const columns = "parsing_error_count int *\nparsing_error_msg text null *";
  const spec = specOf("feeds", columns, "parsing_error_msg");
  expect([spec.generator, reads(spec)]).toEqual(["when", ["parsing_error_count"]]);
  expect(specOf("feeds", columns.replace(" null", ""), "parsing_error_msg").generator).toBe("orElse");
});

test("what went well has no reason why it failed", () => {
  const columns = "email text *\nsuccess boolean *\nfailure_reason text null *";
  const reason = specOf("login_attempts", columns, "failure_reason");
  expect([reason.generator, reads(reason)]).toEqual(["when", ["success"]]);
  expect(reason.options?.["values"]).toContain("false");
  const answers = "url text *\nstatus_code int *\nerror_message text null *";
  const error = specOf("webhook_deliveries", answers, "error_message");
  expect([error.generator, reads(error)]).toEqual(["when", ["status_code"]]);
  expect(error.options?.["values"]).not.toContain(200);
  expect(specOf("logs", "level text *\nerror_message text null *", "error_message").generator).not.toBe("when");
});

test("what is opposed differs", () => {
  const columns = "old_status varchar(20) *\nnew_status varchar(20) *";
  expect([
    specOf("status_changes", columns, "old_status").generator,
    reads(specOf("status_changes", columns, "old_status")),
  ]).toEqual(["unlike", ["new_status"]]);
  const rates = "base_currency char(3) *\ntarget_currency char(3) *\nrate decimal(12,6) *";
  expect(reads(specOf("exchange_rates", rates, "target_currency"))).toEqual(["base_currency"]);
});

test("only some kinds of rows have what belongs to a kind", () => {
  const tokens = "authorization_grant_type varchar(80) *\nauthorization_code_value text null *";
  expect(reads(specOf("oauth2_authorization", tokens, "authorization_code_value"))).toEqual([
    "authorization_grant_type",
  ]);
});

test("a kind of which nothing is known is left out mostly, where it may be", () => {
  const { table } = parseTable("trinkets", "id int pk *\nname varchar(80) *\ntype varchar(64) null *");
  const recipe = infer(makeCatalog([table]), { asOf }).tables["trinkets"]!.columns;
  expect(JSON.stringify(recipe["type"]!.spec)).toContain("standard");
  expect(recipe["type"]!.nullRate).toBeGreaterThan(0.9);
});

test("who has won is told by the scores", () => {
  const columns = "home_score int *\naway_score int *\nwinner varchar(4) *\nresult varchar(1) *";
  const winner = specOf("matches", columns, "winner");
  expect([winner.generator, reads(winner)]).toEqual(["banded", ["home_score", "away_score"]]);
  expect(JSON.stringify(winner.options)).toBe('{"bands":[[-1000,"away"],[0,"draw"],[0.001,"home"]]}');
  expect(JSON.stringify(specOf("matches", columns, "result").options)).toContain('[0,"D"]');
  expect(specOf("polls", "yes int *\nno int *\nwinner varchar(40) *", "winner").generator).not.toBe("banded");
});

test("studies that were stopped say why, others do not", () => {
  const spec = specOf(
    "studies",
    "nct_id varchar(11) *\noverall_status varchar(40) *\nwhy_stopped varchar(250) null *",
    "why_stopped",
  );
  expect([spec.generator, reads(spec)]).toEqual(["when", ["overall_status"]]);
});

test("where none is chosen nothing more is said of it", () => {
  const { table } = parseTable(
    "users",
    "id int pk *\ntwofa_type text *\ntwofa_key varchar(64) null *\nnote text null *",
  );
  const chosen = table.columns.map((column) =>
    column.name === "twofa_type"
      ? { ...column, type: { kind: "enum" as const, name: "twofa_type", labels: ["none", "totp"] } }
      : column,
  );
  const { columns } = infer(makeCatalog([{ ...table, columns: chosen }]), { asOf: Date.UTC(2026, 0, 1) }).tables[
    "users"
  ]!;
  const { spec } = columns["twofa_key"]!;
  expect([spec.generator, spec.options?.["values"], reads(spec)]).toEqual(["when", ["totp"], ["twofa_type"]]);
  expect(columns["note"]!.spec.generator).not.toBe("when");
});
