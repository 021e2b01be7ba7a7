import { describe, expect, test } from "vitest";
import type { ColumnType, Table } from "@seedloom/core";
import { textType } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { infer } from "@seedloom/infer";
import { makeCatalog, makeTable } from "../helpers/parse-table.ts";
import { asOf, column, decimal, firstOfEach, int, recipeOf, reference, text, timestamp } from "../helpers/tables.ts";

describe("columns that go by others", () => {
  const created = column("created_at", timestamp);

  test("updated follows created, deleted is mostly missing", () => {
    const table = makeTable("zz", [
      created,
      column("updated_at", timestamp),
      column("deleted_at", timestamp, { nullable: true }),
    ]);
    expect(recipeOf(table, "updated_at")?.spec.inputs).toEqual({ after: { column: "created_at" } });
    expect(recipeOf(table, "deleted_at")?.nullRate).toBeGreaterThan(0.4);
  });

  test("a child is no older than its parent, and not in circles", () => {
    const parent = makeTable("customers", [column("id", int), created], "id");
    const child: Table = {
      ...makeTable("orders", [column("id", int), column("customer_id", int), created], "id"),
      foreignKeys: [reference(["customer_id"], "customers", ["id"])],
    };
    expect(recipeOf(child, "created_at", [parent])?.spec.inputs).toEqual({
      after: { column: "created_at", via: "customer_id" },
    });
    const circle: Table = {
      ...makeTable("customers", [column("id", int), column("order_id", int), created], "id"),
      foreignKeys: [reference(["order_id"], "orders", ["id"])],
    };
    expect(recipeOf(child, "created_at", [circle])?.spec.generator).toBe("timestamp");
  });

  test("what a table is found by repeats all texts of its parent, and a table with texts of its own does not", () => {
    const texts = [column("title", text), column("description", text, { nullable: true })];
    const films = makeTable("films", [column("id", int), ...texts, column("length", int)], "id");
    const besides = (...more: readonly Table["columns"][number][]): Table => ({
      ...makeTable("film_texts", [column("film_id", int), ...texts, ...more], "film_id"),
      foreignKeys: [reference(["film_id"], "films", ["id"])],
    });
    expect(recipeOf(besides(), "description", [films])?.spec).toEqual({
      generator: "copy",
      inputs: { from: { column: "description", via: "film_id" } },
    });
    expect(recipeOf(besides(column("remark", text)), "description", [films])?.rule).not.toBe("parentCopy");
  });

  test("quantity times price is the total", () => {
    const table = makeTable("order_items", [
      column("quantity", int),
      column("unit_price", decimal),
      column("total", decimal),
    ]);
    expect(recipeOf(table, "total")?.spec).toEqual({
      generator: "total",
      inputs: { of: { column: "quantity" }, of2: { column: "unit_price" } },
    });
  });

  test("a slug is made from the title; where it has to be unique, one with an ending of its own is second choice", () => {
    const columns = [column("title", text), column("slug", text)];
    expect(recipeOf(makeTable("posts", columns), "slug")?.spec.inputs).toEqual({ from: { column: "title" } });
    const unique = recipeOf(makeTable("posts", columns, null, ["slug"]), "slug");
    expect(unique?.spec.generator).toBe("slugOf");
    expect(unique?.considered[0]?.spec).toMatchObject({ generator: "slugOf", options: { apart: true } });
  });

  test("a copy of the parent's column is copied", () => {
    const parent = makeTable("customers", [column("id", int), column("email", text)], "id");
    const child: Table = {
      ...makeTable("orders", [column("customer_id", int), column("customer_email", text)]),
      foreignKeys: [reference(["customer_id"], "customers", ["id"])],
    };
    expect(recipeOf(child, "customer_email", [parent])?.spec).toEqual({
      generator: "copy",
      inputs: { from: { column: "email", via: "customer_id" } },
    });
  });

  test("a name beside a key with a role is that of whom the key leads to", () => {
    const parent = makeTable("users", [column("id", int), column("full_name", text)], "id");
    const child: Table = {
      ...makeTable("shifts", [column("manager_id", int), column("manager_name", text), column("room_name", text)]),
      foreignKeys: [reference(["manager_id"], "users", ["id"])],
    };
    const inputs = { from: { column: "full_name", via: "manager_id" } };
    expect(recipeOf(child, "manager_name", [parent])?.spec).toEqual({ generator: "copy", inputs });
    expect(recipeOf(child, "room_name", [parent])?.spec.generator).not.toBe("copy");
    // Nobody may be the manager, and still the name may not be missing.
    const [key, ...others] = child.columns;
    const loose: Table = { ...child, columns: [{ ...key!, nullable: true }, ...others] };
    expect(recipeOf(loose, "manager_name", [parent])?.spec).toEqual({
      generator: "orElse",
      options: { first: { generator: "copy", inputs }, otherwise: { generator: "fullName" } },
      inputs,
    });
  });

  test("a name beside a key is the first and the last name of whom the key leads to, where nothing holds the whole", () => {
    const names = [column("id", int), column("first_name", text), column("last_name", text)];
    const child: Table = {
      ...makeTable("orders", [column("customer_id", int), column("customer_name", text)]),
      foreignKeys: [reference(["customer_id"], "customers", ["id"])],
    };
    expect(recipeOf(child, "customer_name", [makeTable("customers", names, "id")])?.spec).toEqual({
      generator: "textFrom",
      options: { template: "{first} {last}" },
      inputs: {
        first: { column: "first_name", via: "customer_id" },
        last: { column: "last_name", via: "customer_id" },
      },
    });
  });

  test("a polymorphic type names tables", () => {
    const table = makeTable("comments", [column("commentable_type", text), column("commentable_id", int)]);
    const spec = recipeOf(table, "commentable_type", [
      makeTable("posts", [column("id", int)]),
      makeTable("photos", [column("id", int)]),
    ])?.spec;
    expect(firstOfEach(spec)).toEqual(["Post", "Photo"]);
  });
});

describe("entities", () => {
  test("roles part the entities of a table that has several", () => {
    const table = makeTable("orders", [
      column("billing_city", text),
      column("billing_zip", text),
      column("shipping_city", text),
    ]);
    expect(recipeOf(table, "billing_city")?.entity).toBe("billing place");
    expect(recipeOf(table, "billing_zip")?.entity).toBe("billing place");
    expect(recipeOf(table, "shipping_city")?.entity).toBe("shipping place");
  });

  test("one entity needs no role", () => {
    const table = makeTable("zz", [column("ship_city", text), column("ship_country", text)]);
    expect(recipeOf(table, "ship_city")?.entity).toBe("place");
  });
});

describe("relationships", () => {
  const relationships = (table: Table, others: readonly Table[] = []) =>
    infer(makeCatalog([...others, table]), { asOf }).tables[table.id]?.relationships.map(({ spread }) => spread.kind);

  test("a self-reference makes a tree", () => {
    const table: Table = {
      ...makeTable("nodes", [column("id", int), column("parent_id", int, { nullable: true })], "id"),
      foreignKeys: [reference(["parent_id"], "nodes", ["id"])],
    };
    expect(relationships(table)).toEqual(["tree"]);
  });

  test("lines and what happens stand together, by key or by name; other children scatter", () => {
    const orders = makeTable("orders", [column("id", int)], "id");
    const by = (name: string): Table => ({
      ...makeTable(name, [column("id", int), column("order_id", int), column("note", text)], "id"),
      foreignKeys: [reference(["order_id"], "orders", ["id"])],
    });
    expect(relationships(by("order_items"), [orders])).toEqual(["runs"]);
    expect(relationships(by("complaints"), [orders])).toEqual(["runs"]);
    expect(relationships(by("archives"), [orders])).toEqual(["popular"]);
    const keyed: Table = { ...by("positions"), primaryKey: { name: null, columns: ["order_id", "id"] } };
    expect(relationships(keyed, [orders])).toEqual(["runs"]);
  });
});

describe("what a flag or a protocol of the row rules out is not there", () => {
  const flag: ColumnType = { kind: "boolean" };
  const maybe = { nullable: true };
  test.each([
    [column("use_totp", flag), column("totp_secret", text, maybe)],
    [column("two_factor_enabled", flag), column("two_factor_secret", text, maybe)],
    [column("is_deleted", flag), column("delete_id", text, maybe)],
    [column("refunded", flag), column("refund_id", text, maybe)],
  ])("$name", (is, kept) => {
    const spec = recipeOf(makeTable("things", [is, kept]), kept.name)?.spec;
    expect(spec).toMatchObject({ generator: "when", inputs: { is: { column: is.name } } });
  });

  test("a rule for ICMP names no port", () => {
    const columns = [column("protocol", text, maybe), column("cidr", text), column("to_port", int, maybe)];
    const spec = recipeOf(makeTable("firewall_rules", columns), "to_port")?.spec;
    expect(spec).toMatchObject({ generator: "when", inputs: { is: { column: "protocol" } } });
    expect(spec?.options?.["values"]).not.toContain("icmp");
  });

  test("a phone has a phone's screen", () => {
    const columns = ["browser", "os", "device", "screen"].map((name) => column(name, text));
    const spec = recipeOf(makeTable("visitor_sessions", columns), "screen")?.spec;
    expect(spec).toMatchObject({ generator: "conditional", inputs: { given: { column: "device" } } });
    expect(JSON.stringify(spec?.options?.["cases"])).toContain("390x844");
  });
});

describe("rows that agree with themselves", () => {
  const place = { type: text, maxLength: null, locale: [["en", 1] as const], asOf };
  const indexes = Array.from({ length: 200 }, (_, index) => index * 7919);

  test("a gender that a list allows goes with the first name, and that of whom they look for does not", () => {
    const sex: ColumnType = { kind: "enum", name: "sex", labels: ["m", "f"] };
    const clerks = makeTable("clerks", [
      column("first_name", text),
      column("gender", sex),
      column("preferred_gender", sex),
    ]);
    const spec = recipeOf(clerks, "gender")!.spec;
    expect(recipeOf(clerks, "gender")?.entity).toBe("person");
    expect(recipeOf(clerks, "preferred_gender")?.spec.generator).toBe("weighted");
    const steers = makeTable("steers", [column("gender", { ...sex, labels: ["male", "female", "castrated"] })]);
    expect(recipeOf(steers, "gender")?.spec.generator).toBe("weighted");
    expect(recipeOf(makeTable("sexes", [column("gender", sex)], "gender"), "gender")?.spec.generator).toBe("weighted");
    const [said, kept] = [
      compileGenerator({ generator: "gender" }, place),
      compileGenerator(spec, { ...place, type: sex }),
    ];
    const words = new Set(indexes.map((index) => `${String(said?.at(index, []))} ${String(kept?.at(index, []))}`));
    expect(words).toContain("female f");
    expect(words).toContain("male m");
    expect(words).not.toContain("female m");
    expect(words).not.toContain("male f");
  });

  test("two letters for a region are of the city's own", () => {
    const [short, whole] = [
      compileGenerator({ generator: "region" }, { ...place, type: textType({ maxLength: 2 }), maxLength: 2 }),
      compileGenerator({ generator: "regionCode" }, place),
    ];
    for (const index of indexes) expect(short?.at(index, [])).toBe(String(whole?.at(index, [])).slice(0, 2));
  });

  test("a shift begins and ends when shifts of its name do", () => {
    const time: ColumnType = { kind: "time", precision: 0, timeZone: false };
    const shifts = makeTable("shifts", [column("name", text), column("start_time", time), column("end_time", time)]);
    const hours = (name: string, shift: string): readonly number[] => {
      const spec = recipeOf(shifts, name)!.spec;
      const made = compileGenerator(spec, { ...place, type: time, inputs: Object.keys(spec.inputs ?? {}) });
      return indexes.map((index) => Number(made?.at(index, [shift])) / 3_600_000);
    };
    expect(recipeOf(shifts, "start_time")?.spec.inputs).toEqual({ given: { column: "name" } });
    expect(Math.max(...hours("start_time", "Early"))).toBeLessThan(Math.min(...hours("start_time", "Late")));
    expect(Math.max(...hours("end_time", "Night"))).toBeLessThan(8);
  });

  test("regions that countries lie in are parts of the world", () => {
    const regions = makeTable("regions", [column("id", int), column("region_name", text)], "id");
    const countries = {
      ...makeTable("countries", [column("region_id", int)]),
      foreignKeys: [reference(["region_id"], "regions", ["id"])],
    };
    expect(recipeOf(regions, "region_name", [countries])?.spec.options?.["values"]).toContain("South Asia");
    expect(recipeOf(regions, "region_name")?.spec.generator).toBe("region");
  });

  test("an order's line has a few pieces in a factory's schema, too", () => {
    const factory = ["production_orders", "routings", "work_centers"].map((name) =>
      makeTable(name, [column("id", int)]),
    );
    const lines = makeTable("sales_order_lines", [column("unit_price", decimal), column("order_qty", int)]);
    expect(recipeOf(lines, "order_qty", factory)?.spec.generator).toBe("quantity");
    const orders = makeTable("production_orders", [column("order_qty", int)]);
    expect(recipeOf(orders, "order_qty", factory.slice(1))?.spec.generator).not.toBe("quantity");
  });

  test("markets and permissions are described as such", () => {
    const branches = makeTable("branches", [column("name", text), column("market_description", text)]);
    expect(recipeOf(branches, "market_description")?.spec.options?.["values"]).toContain(
      "Tourists in summer, residents all year",
    );
    const permissions = makeTable("permissions", [column("title", text), column("description", text)]);
    const roles = makeTable("roles", [column("title", text), column("description", text)]);
    const kind = (table: Table, other: Table) => recipeOf(table, "description", [other])?.spec.options?.["kind"];
    expect(kind(permissions, roles)).toBe("permission");
    expect(kind(roles, permissions)).toBe("role");
  });
});
