import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "../helpers/parse-table.ts";
import { reads, specOf } from "../helpers/spec-of.ts";

const asOf = Date.UTC(2026, 0, 1);

test("an average is one of what is counted", () => {
  const columns = "min_order_qty int *\nmax_order_qty int *\naverage_lead_time int *";
  expect(specOf("supplies", columns, "average_lead_time").generator).toBe("integer");
  const grades = "lowest_grade int *\nhighest_grade int *\nclass_average int *";
  expect(specOf("exams", grades, "class_average").generator).toBe("near");
});

test("what is said of a number goes with it", () => {
  const level = specOf("assessments", "risk_score int *\nrisk_level varchar(20) *", "risk_level");
  expect([level.generator, reads(level)]).toEqual(["banded", ["risk_score"]]);
  const grade = specOf(
    "exam_results",
    "marks_obtained decimal(5,2) *\ngrade varchar(3) *\ngrade_point decimal(3,2) *",
    "grade",
  );
  expect([grade.generator, reads(grade)]).toEqual(["banded", ["marks_obtained"]]);
  expect(specOf("assessments", "shoe_size int *\nrisk_level varchar(20) *", "risk_level").inputs).toBeUndefined();
});

test("numbers that the row's name tells", () => {
  const days = specOf("payment_terms", "name varchar(40) *\ndue_days int *", "due_days");
  expect([days.generator, days.options?.["unit"], reads(days)]).toEqual(["numberTold", "day", ["name"]]);
  expect(reads(specOf("plans", "name varchar(40) *\nprice decimal(8,2) *", "price"))).toEqual(["name"]);
  expect(reads(specOf("tax_rates", "name varchar(40) *\nrate decimal(5,2) *", "rate"))).toEqual(["name"]);
});

test("a text's size is that of the row's text", () => {
  const columns = "title text *\nbody text *\nword_count int *\nreading_time int *";
  for (const column of ["word_count", "reading_time"]) {
    const spec = specOf("articles", columns, column);
    expect([spec.generator, reads(spec)]).toEqual(["textSize", ["body"]]);
  }
  expect(specOf("private_messages", "message text *\nread_time int *", "read_time").generator).not.toBe("textSize");
});

test("a bound that may be missing binds where it is there", () => {
  const spec = specOf("invites", "max_uses int null *\nuse_count int *", "use_count");
  expect([spec.generator, reads(spec)]).toEqual(["orElse", ["max_uses"]]);
});

test("a node of a nested set has both ends", () => {
  const tables = parseTable("categories", "id int pk *\nnleft int null *\nnright int null *").table;
  const { columns } = infer(makeCatalog([tables]), { asOf }).tables["categories"]!;
  expect(["nleft", "nright"].map((name) => [columns[name]?.spec.generator, columns[name]?.nullRate])).toEqual([
    ["nestedSet", 0],
    ["nestedSet", 0],
  ]);
});

test("who drives so long at such a speed has come so far", () => {
  const columns = `start_odometer decimal(9,1) *
end_odometer decimal(9,1) *
distance_km decimal(7,1) *
duration_sec int *
avg_speed_kmh decimal(5,1) *`;
  expect(reads(specOf("trips", columns, "distance_km"))).toEqual(["duration_sec", "avg_speed_kmh"]);
  expect(reads(specOf("trips", columns, "end_odometer"))).toEqual(["start_odometer", "distance_km"]);
  const slow = specOf("trips", "distance_m int *\nduration_min int *", "distance_m");
  expect(slow.generator).toBe("partOf");
  expect(slow.options?.["least"]).toBeGreaterThan(100);
});

test("what is measured several times at once is about the same", () => {
  const phases = "u_l1 decimal(5,1) *\nu_l2 decimal(5,1) *\nu_l3 decimal(5,1) *";
  expect(specOf("energy_readings", phases, "u_l3")).toMatchObject({
    generator: "near",
    inputs: { of: { column: "u_l1" } },
  });
  expect(specOf("players", "score1 int *\nscore2 int *", "score2").generator).not.toBe("near");
  expect(reads(specOf("gauges", "alarm1_cm int *\nalarm2_cm int *", "alarm2_cm"))).toEqual(["alarm1_cm"]);
});

test("parts are measured about their nominal size", () => {
  const columns =
    "nominal decimal(9,3) *\nusl decimal(9,3) *\nlsl decimal(9,3) *\nx1 decimal(9,3) *\nstd_dev decimal(9,4) *";
  for (const column of ["usl", "lsl", "x1", "std_dev"])
    expect(reads(specOf("measurements", columns, column))).toEqual(["nominal"]);
});

test("what a car has driven when it comes back is more, and crops tell how they grow", () => {
  const rentals = "odometer_out int *\nodometer_in int *";
  expect(reads(specOf("rentals", rentals, "odometer_in"))).toEqual(["odometer_out"]);
  const crops = "name varchar(60) *\ndays_to_maturity int *\nrow_spacing_cm int *";
  expect(reads(specOf("crops", crops, "days_to_maturity"))).toEqual(["name"]);
});

test("a counter has grown by what it is more than before", () => {
  const columns = "in_octets bigint *\nin_octets_prev bigint *\nin_octets_delta bigint *";
  const spec = specOf("ports", columns, "in_octets_delta");
  expect([spec.generator, reads(spec)]).toEqual(["total", ["in_octets", "in_octets_prev"]]);
});

test("where nothing is ordered the number of an order is a place", () => {
  const columns = "parent_id int *\nmenu_name varchar(50) *\norder_num int *";
  expect(specOf("sys_menu", columns, "order_num").generator).toBe("sortOrder");
});

test("a band ends where the next one begins", () => {
  const spec = specOf("income_band", "lower_bound int *\nupper_bound int *", "upper_bound");
  expect([spec.generator, reads(spec)]).toEqual(["banded", ["lower_bound"]]);
  expect(spec.options).toMatchObject({
    bands: [
      [0, 10_000],
      [10_000, 25_000],
      [25_000, 50_000],
      [50_000, 75_000],
      [75_000, 100_000],
      [100_000, 200_000],
    ],
  });
});

test("operations of a routing are counted", () => {
  const { table } = parseTable(
    "routings",
    "work_order_id int *\noperation_sequence smallint *\nplanned_cost decimal(9,2) *",
  );
  const primaryKey = { name: "pk", columns: ["work_order_id", "operation_sequence"] };
  const { columns } = infer(makeCatalog([{ ...table, primaryKey }]), { asOf }).tables["routings"]!;
  expect(columns["operation_sequence"]!.countsFrom).toBe(1);
});
