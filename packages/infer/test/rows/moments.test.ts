import { expect, test } from "vitest";
import type { GeneratorSpec } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "../helpers/parse-table.ts";
import { reads, specOf } from "../helpers/spec-of.ts";

const asOf = Date.UTC(2026, 0, 1);

test("what was fetched was published before", () => {
  const columns = "feed_id int *\npublished_at timestamp *\ncreated_at timestamp *";
  expect(specOf("entries", columns, "published_at").generator).toBe("timestampBefore");
  expect(specOf("entries", columns.replace("feed_id", "author_id"), "published_at").generator).not.toBe(
    "timestampBefore",
  );
});

test("the current one comes after the first", () => {
  const columns = "create_time timestamp *\nfirst_reservation_time timestamp *\ncurrent_reservation_time timestamp *";
  expect(reads(specOf("callouts", columns, "current_reservation_time"))).toEqual(["first_reservation_time"]);
});

test("moments that nothing else ties are reckoned from the first of their row", () => {
  const counted = "validated_at bigint *\nadded_at bigint *";
  const validated = specOf("threepids", counted, "validated_at");
  expect([validated.generator, reads(validated)]).toEqual(["timestampAfter", ["added_at"]]);
  // What was bought was bought before anybody wrote it down.
  const bought = "created_at timestamp null\npurchase_date date null";
  const purchase = specOf("accessories", bought, "purchase_date");
  expect([purchase.generator, reads(purchase)]).toEqual(["dateBefore", ["created_at"]]);
  expect(specOf("people", "created_at timestamp *\ndeath_date date null", "death_date").inputs).toBeUndefined();
});

test("steps are finished one after the other", () => {
  const columns =
    "created_at timestamp *\nparsing_completed_at timestamp null *\nindexing_completed_at timestamp null *\ncompleted_at timestamp null *\nactual_completed_at timestamp null *";
  expect(reads(specOf("ingestions", columns, "indexing_completed_at"))).toContain("parsing_completed_at");
  expect(reads(specOf("ingestions", columns, "completed_at"))).toContain("indexing_completed_at");
  expect(reads(specOf("ingestions", columns, "actual_completed_at"))).not.toContain("indexing_completed_at");
});

test("what was stamped was written down afterwards", () => {
  expect(specOf("readings", "timestamp timestamp *\ncreated_at timestamp *", "timestamp").generator).toBe(
    "timestampBefore",
  );
  expect(
    specOf("fuel_events", "event_timestamp timestamp *\nlocation text *\ncreated_at timestamp *", "event_timestamp")
      .generator,
  ).toBe("timestampBefore");
});

test("a report of a month was made then", () => {
  const columns = "month int *\nyear int *\nsummary text *\ncreated_at timestamp *";
  expect(reads(specOf("reports", columns, "year"))).toEqual(["created_at"]);
  expect(reads(specOf("reports", columns, "month"))).toEqual(["created_at"]);
  expect(specOf("wines", "name text *\nyear int *\ncreated_at timestamp *", "year").inputs).toBeUndefined();
});

test("what lasts for a time lasts from when it began", () => {
  const columns = "created_at timestamp *\nlocked_at timestamp null *\nlock_expires_at timestamp null *";
  expect(reads(specOf("outbox_messages", columns, "lock_expires_at"))).toEqual(["locked_at"]);
});

test("what lasts for so many months ends as many months after it began", () => {
  const loan = "start_date date *\nterm_months int *\nend_date date *";
  expect(specOf("loans", loan, "end_date")).toMatchObject({ generator: "dateAfter", options: { unit: "month" } });
  expect(reads(specOf("loans", loan, "end_date"))).toEqual(["start_date", "term_months"]);
  const invoice = "invoice_date date *\nterms int *\ndue_date date *";
  expect(specOf("invoices", invoice, "due_date")).toMatchObject({ options: { unit: "day" } });
  const appliance = "purchase_date date *\nwarranty_months int *\nwarranty_expires date *\nsold_on date null *";
  expect(reads(specOf("appliances", appliance, "warranty_expires"))).toContain("warranty_months");
  // How often is not how long.
  expect(reads(specOf("loans", "start_date date *\nage_years int *\nend_date date *", "end_date"))).toEqual([
    "start_date",
  ]);
});

test("what came in goes out after so many minutes, what is saved is taken off", () => {
  const parked = "entry_time timestamp *\nexit_time timestamp null *\nduration_minutes int null *";
  expect(specOf("parking_sessions", parked, "duration_minutes").generator).toBe("elapsed");
  const saved = "original_price decimal(10,2) *\nsavings_amount decimal(10,2) *\neffective_price decimal(10,2) *";
  expect(reads(specOf("savings_log", saved, "effective_price"))).toEqual(
    expect.arrayContaining(["original_price", "savings_amount"]),
  );
  const ballots = specOf("hall_of_fame", "ballots int *\nvotes int *", "votes");
  expect([ballots.generator, reads(ballots)]).toEqual(["partOf", ["ballots"]]);
  const team = "name text *\ndisplay_name text *\nemail text *";
  expect(reads(specOf("teams", team, "display_name"))).toEqual(["name"]);
});

test("what was used had not expired, in Spanish neither", () => {
  const columns =
    "id_usuario int *\nnombre text *\ntoken_hash text *\nfecha_expiracion timestamp *\nfecha_uso timestamp null *\nfecha_creacion timestamp *";
  const used = specOf("recuperaciones_contrasena", columns, "fecha_uso");
  expect(used.inputs?.["before"]).toEqual({ column: "fecha_expiracion" });
});

test("steps of unknown names follow one another as they stand", () => {
  const columns = `pre_med_at timestamp *
induction_at timestamp null *
incision_at timestamp null *
closed_at timestamp null *`;
  expect(reads(specOf("surgeries", columns, "incision_at"))).toEqual(["pre_med_at", "induction_at"]);
  expect(reads(specOf("surgeries", columns, "closed_at"))).toContain("incision_at");
  expect(specOf("surgeries", columns, "induction_at").options?.["typical"]).toBeLessThan(3_600_000);
});

test("figures are kept by the full hour", () => {
  expect(specOf("hourly_averages", "hour timestamp *\nvalue decimal(9,2) *", "hour").options).toMatchObject({
    marks: 3_600_000,
  });
  expect(specOf("stats_daily", "bucket timestamp *\nhits int *", "bucket").options).toMatchObject({
    marks: 86_400_000,
  });
  expect(specOf("orders", "hour_of_day int *\nplaced timestamp *", "placed").options?.["marks"]).toBeUndefined();
});

test("journeys last for days, people work somewhere for years, and a night is counted by its midnight", () => {
  const days = (spec: GeneratorSpec) => (spec.options?.["typical"] as number) / 86_400_000;
  const trip = "start_date date *\nend_date date *";
  expect(days(specOf("trips", trip, "end_date"))).toBeGreaterThan(4);
  expect(days(specOf("meetings", trip, "end_date"))).toBeLessThan(2);
  const coach = specOf("coaches", "hired_on date *\nsacked_on date null *", "sacked_on");
  expect([reads(coach), days(coach) > 300]).toEqual([["hired_on"], true]);
  const visa = specOf("visas", "valid_from date *\nvalid_until date *", "valid_until");
  expect([reads(visa), days(visa) > 90]).toEqual([["valid_from"], true]);
  const stop =
    "arrive_at timestamp *\ndepart_at timestamp *\nnights int *\ncost_per_night decimal(8,2) *\ntotal_cost decimal(8,2) *";
  expect(specOf("stops", stop, "nights").options).toEqual({ unit: "day", nights: true });
  expect(reads(specOf("stops", stop, "total_cost"))).toEqual(["nights", "cost_per_night"]);
});

test("a season is called after the summers that it lies between, a flight after who flies it", () => {
  const of = (tables: readonly string[][], table: string, column: string) =>
    infer(makeCatalog(tables.map(([name = "", columns = ""]) => parseTable(name, `id int pk *\n${columns}`).table)), {
      asOf,
    }).tables[table]!.columns[column]!.spec;
  const season = ["seasons", "label varchar(9) *\nstarts_on date *"];
  const played = of([season, ["matches", "home_score int *"]], "seasons", "label");
  expect([played.generator, reads(played)]).toEqual(["datePart", ["starts_on"]]);
  expect(of([season, ["rooms", "number int *"]], "seasons", "label").generator).not.toBe("datePart");
  const flight = specOf("flights", "airline varchar(60) *\nflight_number varchar(10) *", "flight_number");
  expect(reads(flight)).toEqual(["airline"]);
});

test("what is called as a moment in four bytes elsewhere counts seconds", () => {
  const tables = [
    parseTable("FUNCS", "FUNC_ID bigint pk *\nCREATE_TIME int *").table,
    parseTable("DBS", "DB_ID bigint pk *\nCREATE_TIME bigint *").table,
  ];
  const recipe = infer(makeCatalog(tables), { asOf });
  expect(recipe.tables["DBS"]!.columns["CREATE_TIME"]!.spec.generator).toBe("epochSeconds");
});

test("rows of which only their last change is told come about one after another", () => {
  const risesIn = (columns: string, column: string) => {
    const parsed = parseTable("readings", `id int pk *\n${columns}`).table;
    return infer(makeCatalog([parsed]), { asOf }).tables["readings"]!.columns[column]!.rises === true;
  };
  expect(risesIn("modified_when timestamp *\ncode text *", "modified_when")).toBe(true);
  const both = "created_at timestamp *\nmodified_when timestamp *";
  expect([risesIn(both, "created_at"), risesIn(both, "modified_when")]).toEqual([true, false]);
});

test("what is handed out for so many days is used up after them", () => {
  const columns =
    "drug_source_value varchar(50) *\nexposure_start_date date *\nexposure_end_date date *\nexposure_end_datetime timestamp null *\ndays_supply int null *";
  expect(reads(specOf("drug_exposures", columns, "exposure_end_date"))).toEqual(["exposure_start_date", "days_supply"]);
  expect(reads(specOf("drug_exposures", columns, "exposure_end_datetime"))).toContain("exposure_end_date");
});
