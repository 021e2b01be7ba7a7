import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { setStatuses } from "../src/status/set-statuses.ts";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";
import { specOf } from "./helpers/spec-of.ts";

/** The generator of a column and the columns that it reads. */
function made(table: string, columns: string, column: string): string {
  const { generator, inputs = {} } = specOf(table, columns, column);
  return [generator, ...Object.values(inputs).map((input) => input.column)].join(" ");
}

test("flags that a text of the row tells", () => {
  expect(made("issue_statuses", "name varchar(40) *\nis_closed boolean *", "is_closed")).toBe("textSays name");
  expect(made("attachments", "file_name varchar(90) *\nis_image boolean *", "is_image")).toBe("textSays file_name");
  expect(made("leave_types", "name varchar(40) *\nis_paid boolean *", "is_paid")).toBe("textSays name");
  expect(made("repos", "visibility varchar(20) *\nprivate boolean *", "private")).toBe("textSays visibility");
  expect(made("menu_items", "name varchar(40) *\nis_vegan boolean *", "is_vegan")).toBe("textSays name");
  expect(made("menu_items", "name varchar(40) *\nis_available boolean *", "is_available")).toBe("boolean");
  expect(made("invoices", "name varchar(40) *\nis_paid boolean *", "is_paid")).toBe("boolean");
});

test("numbers that what a row is called tells", () => {
  expect(made("connection", "conn_type varchar(40) *\nport int *", "port")).toBe("numberTold conn_type");
  expect(made("room_types", "name varchar(40) *\nmax_adults int *", "max_adults")).toBe("numberTold name");
  expect(made("leave_types", "name varchar(40) *\ndays_per_year int *", "days_per_year")).toBe("numberTold name");
  expect(made("vehicle_categories", "name varchar(40) *\nseats int *", "seats")).toBe("numberTold name");
  const check = "output text *\ncurrent_state smallint *";
  expect(made("service_status", check, "current_state")).toBe("numberTold output");
  expect(made("orders", check.replace("output", "note"), "current_state")).not.toContain("numberTold");
  // The discount of `2 % 10, net 30` ends after ten days, that of `Net 45` at once.
  const terms = "name varchar(40) *\ndiscount_days int *";
  expect(specOf("payment_terms", terms, "discount_days").options?.["otherwise"]).toEqual({
    generator: "constant",
    options: { value: 0 },
  });
});

test("sums of a bill with a grand total, lines with taxes, what is left of estimated work", () => {
  const bill =
    "total decimal(12,2) *\ndiscount_amount decimal(12,2) *\nnet_total decimal(12,2) *\ntotal_taxes decimal(12,2) *\ngrand_total decimal(12,2) *\nrounded_total decimal(12,2) *";
  expect(made("sales_invoices", bill, "net_total")).toBe("total total discount_amount");
  expect(made("sales_invoices", bill, "grand_total")).toBe("total total total_taxes discount_amount");
  expect(made("sales_invoices", bill, "rounded_total")).toBe("quotient grand_total");
  const line = "product_quantity int *\nunit_price_tax_incl decimal(12,2) *\ntotal_price_tax_incl decimal(12,2) *";
  expect(made("order_details", line, "total_price_tax_incl")).toBe("quotient unit_price_tax_incl product_quantity");
  const work = "estimated_hours decimal(6,1) *\nremaining_hours decimal(6,1) *\ndone_ratio int *";
  expect(made("tasks", work, "remaining_hours")).toBe("total estimated_hours done_ratio");
});

test("counts that say how many of others", () => {
  expect(made("streaks", "current_streak int *\nlongest_streak int *", "current_streak")).toBe("partOf longest_streak");
  expect(made("comments", "score int *\nupvotes int *\ndownvotes int *", "score")).toBe("total upvotes downvotes");
  expect(made("characters", "totalkills int *\ntodaykills int *", "todaykills")).toBe("partOf totalkills");
  expect(made("round_of_golf", "holes int *\npar int *", "par")).toBe("quotient holes");
  expect(made("orders", "total_gross decimal(9,2) *\ntotal_authorized decimal(9,2) *", "total_authorized")).toBe(
    "partOf total_gross",
  );
});

test("what is reckoned from a measurement is near it", () => {
  const columns =
    "outTemp float *\ndewpoint float *\nwindchill float *\nbarometer float *\npressure float *\nrain float *\nrainRate float *";
  expect(made("weather_archive", columns, "dewpoint")).toBe("near outTemp");
  expect(made("weather_archive", columns, "windchill")).toBe("near outTemp");
  expect(made("weather_archive", columns, "pressure")).toBe("near barometer");
  expect(made("weather_archive", columns, "rainRate")).toBe("quotient rain");
});

test("a league table adds up, however its columns are called", () => {
  const table = "played int *\nwon int *\ndrawn int *\nlost int *\ngf int *\nga int *\ngd int *\npts int *";
  expect(made("standings", table, "played")).toBe("total won drawn lost");
  expect(made("standings", table, "pts")).toBe("total won won won drawn");
  expect(made("standings", table, "gd")).toBe("total gf ga");
  expect(made("standings", table, "gf")).toBe("near pts played");
  const short =
    "mp int *\nw int *\nd int *\nl int *\npoints int *\ngoals_for int *\ngoals_against int *\ngoal_diff int *";
  expect(made("league_table", short, "points")).toBe("total w w w d");
  expect(made("league_table", short, "goal_diff")).toBe("total goals_for goals_against");
});

test("what is metered costs what its tariff says", () => {
  const readings =
    "utility text *\nprevious_reading float *\ncurrent_reading float *\nconsumption float *\ntariff float *\ncost float *";
  expect(made("meter_readings", readings, "cost")).toBe("quotient consumption tariff");
});

test("what is measured several times over is about the same, and places in a tree are not", () => {
  expect(made("samples", "x1 float *\nx2 float *\nx3 float *", "x3")).toBe("near x1");
  expect(made("menu_tree", "p1 int *\np2 int *\np3 int *", "p2")).not.toContain("near");
});

test("fields of one protocol, values of one type, the worth of a currency", () => {
  const log = "ip_protocol smallint *\ntcp_seq bigint null *\nudp_dport int null *";
  expect(made("packets", log, "udp_dport")).toContain("ip_protocol");
  expect(made("packets", "note text *\nudp_dport int null *", "udp_dport")).not.toContain("when");
  expect(made("currencies", "currency char(3) *\nrate float *", "rate")).toBe("rateBetween currency");
  const columns = "attribute_value text *\nattribute_decimal decimal(7,3) null *\nattribute_date date null *";
  const parsed = parseTable("attribute_values", `id int pk *\n${columns}`).table;
  const { attribute_date } = infer(makeCatalog([parsed]), { asOf: Date.UTC(2026, 0, 1) }).tables.attribute_values!
    .columns;
  expect(attribute_date!.nullRate).toBeGreaterThan(0.9);
});

test("tickets that were let in, crops that were brought in", () => {
  expect(setStatuses("scanned", ["valid", "used", "transferred", "void"])).toEqual(["used"]);
  expect(setStatuses("redemption", ["valid", "redeemed", "revoked", "inactive"])).toEqual(["redeemed"]);
  expect(setStatuses("harvest", ["planned", "sown", "growing", "harvested", "failed"])).toEqual(["harvested"]);
});

test("what everybody can look up of a place", () => {
  const told = (table: string, columns: string, column: string) => {
    const { options } = specOf(table, columns, column);
    return options?.["words"] as Readonly<Record<string, number>> | undefined;
  };
  expect(told("mountains", "name varchar(50) *\nelevation int *", "elevation")?.["Matterhorn"]).toBe(4478);
  expect(told("city", "name varchar(50) *\npopulation int *", "population")?.["Vienna"]).toBe(1_982_000);
  expect(told("airports", "iata char(3) *\naltitude int *", "altitude")?.["DEN"]).toBe(5434);
  expect(told("aquariums", "name varchar(50) *\ndepth int *", "depth")).toBeUndefined();
});

test("what is reached, watched and full", () => {
  const goal = "current_amount decimal(9,2) *\ntarget_amount decimal(9,2) *\ncompleted boolean *";
  expect(made("savings_goals", goal, "completed")).toBe("banded current_amount target_amount");
  expect(made("watch_history", "progress_percent int *\ncompleted boolean *", "completed")).toBe(
    "banded progress_percent",
  );
  expect(made("batches", "enrolled_count int *\ncapacity int *\nis_full boolean *", "is_full")).toBe(
    "banded enrolled_count capacity",
  );
  expect(made("tasks", "effort int *\ncompleted boolean *", "completed")).toBe("boolean");
});

test("a ride ends near its beginning, a code is spelled out, a parcel's page has its number", () => {
  const ride = "start_lat decimal(9,6) *\nstart_lng decimal(9,6) *\nend_lat decimal(9,6) *\nend_lng decimal(9,6) *";
  expect(made("rides", ride, "end_lat")).toBe("near start_lat");
  expect(made("rides", ride, "end_lng")).toBe("near start_lng");
  expect(made("flights", ride, "end_lat")).toBe("latitude");
  const order = "payment_method varchar(30) *\npayment_method_name varchar(60) *";
  expect(made("orders", order, "payment_method_name")).toBe("recased payment_method");
  const parcel = "tracking_number varchar(40) *\ntracking_url varchar(200) *";
  expect(specOf("shipments", parcel, "tracking_url")).toMatchObject({
    inputs: { from: { column: "tracking_number" } },
  });
});

test("a number of a town is its postcode, an allergy is told where there is one, a project's repository has its name", () => {
  const town = "street varchar(80) *\nzip_code int *\ncity varchar(60) *";
  expect(made("addresses", town, "zip_code")).toBe("postalCode");
  expect(made("regions_served", "zip_code int unique *\ncity varchar(60) *", "zip_code")).toBe("integer");
  const school = "nombre varchar(60) *\napellido varchar(60) *\ntiene_alergias boolean *\nalergias_detalle text null *";
  expect(made("estudiantes", school, "alergias_detalle")).toContain("tiene_alergias");
  expect(made("projects", "name varchar(80) *\ngit_repo varchar(200) null *", "git_repo")).toBe("textFrom name");
  expect(made("shifts", "name varchar(30) *\nstart_time varchar(10) *\nend_time varchar(10) *", "start_time")).toBe(
    "pattern",
  );
  expect(made("appointments", "start_time time *\nend_time time *\nduration int *", "duration")).toContain(
    "start_time",
  );
});
