import { describe, expect, test } from "vitest";
import type { ColumnType, Table } from "@seedloom/core";
import { textType } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, makeTable } from "../helpers/parse-table.ts";
import { asOf, column, int, recipeOf, reference, text } from "../helpers/tables.ts";

describe("short names", () => {
  test.each([
    ["first", "firstName"],
    ["last", "lastName"],
    ["middle", "middleName"],
  ])("`%s` of a person is a name", (name, generator) => {
    const table = (about: string) => makeTable(about, [column(name, text)]);
    expect(recipeOf(table("patients"), name)?.spec.generator).toBe(generator);
    expect(recipeOf(table("widgets"), name)?.spec.generator).not.toBe(generator);
  });

  test.each(["started", "updated", "queued", "expires", "until", "last_run"])("text named `%s` is a moment", (name) => {
    expect(recipeOf(makeTable("runs", [column(name, text)]), name)?.spec.generator).toMatch(/^timestamp/);
    // Too short for one.
    expect(recipeOf(makeTable("runs", [column(name, textType({ maxLength: 5 }))]), name)?.spec.generator).not.toMatch(
      /^timestamp/,
    );
  });

  test.each(["started", "ended", "expires"])("a whole number named `%s` counts seconds since 1970", (name) => {
    expect(recipeOf(makeTable("runs", [column(name, int)]), name)?.spec.generator).toBe("epochSeconds");
  });
});

test("a second address or number of one person is another", () => {
  const names = ["email1", "email2", "phone_home", "phone_work", "first_name"];
  const table = makeTable(
    "contacts",
    names.map((name) => column(name, text)),
  );
  const nth = (name: string) => recipeOf(table, name)?.spec.options?.["nth"];
  expect([nth("email1"), nth("email2"), nth("phone_home"), nth("phone_work")]).toEqual([undefined, 2, undefined, 2]);
  expect(recipeOf(table, "email2")?.entity).toBe(recipeOf(table, "first_name")?.entity);
});

describe("bytes of a fixed length", () => {
  test("fourteen of them are a moment in digits", () => {
    const bytes: ColumnType = { kind: "bytes", maxLength: 14, fixed: true };
    const recipe = recipeOf(makeTable("revisions", [column("rev_touched", bytes)]), "rev_touched");
    expect(recipe?.spec).toMatchObject({ generator: "utf8", options: { text: { generator: "timestampDigits" } } });
  });
});

describe("text kept as bytes", () => {
  const bytes = (maxLength: number): ColumnType => ({ kind: "bytes", maxLength, fixed: false });
  const tableOf = (table: string, names: readonly string[]) =>
    makeTable(
      table,
      names.map((name) => ({ ...column(name, bytes(255)), typeText: "varbinary(255)" })),
    );

  test("tells of its row what other text would", () => {
    const users = tableOf("users", ["user_name", "user_real_name", "user_email"]);
    const [first, ...others] = users.columns.map(({ name }) => recipeOf(users, name)?.entity);
    expect(first).toBe("person");
    expect(others).toEqual([first, first]);
    const uploads = tableOf("uploads", ["file_name", "mime_type"]);
    expect(recipeOf(uploads, "mime_type")?.spec).toMatchObject({
      generator: "utf8",
      options: { text: { generator: "mimeTypeOfFile" } },
    });
  });

  test("is made from other such text, of which other types are not", () => {
    const made = recipeOf(tableOf("articles", ["title", "slug"]), "slug")?.spec;
    expect(made).toMatchObject({ generator: "utf8", options: { text: { generator: "slugOf" } } });
    expect(Object.values(made?.inputs ?? {})).toEqual([{ column: "title" }]);
    const mixed = tableOf("articles", ["title"]);
    const slug = recipeOf({ ...mixed, columns: [...mixed.columns, column("slug", text)] }, "slug");
    expect(slug?.spec.inputs).toBeUndefined();
  });

  test("is no text where its name is that of bytes, or it is as long as a digest", () => {
    for (const name of ["thumbnail", "signature", "file_hash"])
      expect(JSON.stringify(recipeOf(tableOf("things", [name]), name)?.spec)).not.toContain("utf8");
    expect(recipeOf(makeTable("things", [column("code", bytes(16))]), "code")?.evidence).not.toContain("characters");
  });
});

describe("milliseconds and seconds", () => {
  const wide: ColumnType = { kind: "integer", bits: 64, unsigned: false };
  test.each([
    ["CREATE_TIME", wide, "epochMillis"],
    ["lastSyncAt", wide, "epochMillis"],
    ["created_at", wide, "epochSeconds"],
    ["created_at", int, "epochSeconds"],
  ])("%s counts as its program does", (name, type, generator) => {
    expect(recipeOf(makeTable("things", [column(name, type)]), name)?.spec.generator).toBe(generator);
  });

  test("where several moments of a schema are in milliseconds, the others are, too", () => {
    const visits = makeTable("visits", [column("visit_date", wide)]);
    const marks = makeTable("marks", [column("dateAdded", wide), column("lastModified", wide)]);
    const removed = makeTable("removed", [column("dateRemoved", wide)]);
    const made = (...tables: readonly Table[]) =>
      infer(makeCatalog([visits, ...tables]), { asOf: Date.UTC(2026, 0, 1) }).tables["visits"]!.columns["visit_date"]!
        .spec.generator;
    expect([made(marks), made(marks, removed)]).toEqual(["epochSeconds", "epochMillis"]);
  });

  test("what asks for eight bytes for a time counts milliseconds, and what follows it does, too", () => {
    const typeText = { typeText: "bigint" };
    const [start, end] = ["start_time", "end_time"].map((name) => ({ ...column(name, wide), ...typeText }));
    const table = makeTable("runs", [start!, { ...end!, nullable: true }]);
    expect(recipeOf(table, "start_time")?.spec.generator).toBe("epochMillis");
    expect(recipeOf(table, "end_time")?.spec).toMatchObject({ generator: "timestampAfter" });
    expect(recipeOf(table, "end_time")?.spec.options?.["seconds"]).toBeUndefined();
  });

  test("a moment in seconds is no line's number within its parent", () => {
    const visits: Table = {
      ...makeTable("visits", [column("place_id", int), column("visit_date", wide)]),
      primaryKey: { name: null, columns: ["place_id", "visit_date"] },
      foreignKeys: [reference(["place_id"], "places", ["id"])],
    };
    const places = makeTable("places", [column("id", int)], "id");
    const recipe = infer(makeCatalog([places, visits]), { asOf }).tables["visits"];
    expect(recipe?.relationships[0]?.spread.kind).toBe("popular");
  });
});

test("a picture's url is a picture's, labels in a list are tags, a client's redirect is an address", () => {
  const columns = [column("url", text), column("alt", text)];
  expect(recipeOf(makeTable("product_images", columns), "url")?.spec.generator).toBe("imageUrl");
  expect(recipeOf(makeTable("photographers", columns), "url")?.spec.generator).not.toBe("imageUrl");
  const labels = column("labels", { kind: "array", element: textType(), dimensions: 1 });
  expect(
    recipeOf(makeTable("notebooks", [column("title", text), labels]), "labels")?.spec.options?.["element"],
  ).toMatchObject({ options: { values: expect.arrayContaining(["ideas"]) } });
  const ofArticles = recipeOf(makeTable("articles", [column("title", text), labels]), "labels");
  expect(JSON.stringify(ofArticles?.spec)).not.toContain("important");
  expect(
    recipeOf(makeTable("customers", [column("title", text), labels]), "labels")?.spec.options?.["element"],
  ).toMatchObject({ options: { values: expect.arrayContaining(["vip"]) } });
  const clients = makeTable("oauth_clients", [column("name", text), column("secret", text), column("redirect", text)]);
  expect(recipeOf(clients, "redirect")?.spec.generator).toBe("pattern");
});

test.each(["anonymous", "recurring", "organic", "queen_seen"])("SQLite's INTEGER named `%s` is yes or no", (name) => {
  const wide: ColumnType = { kind: "integer", bits: 64, unsigned: false };
  const table = makeTable("things", [column(name, wide, { typeText: "INTEGER" })]);
  expect(recipeOf(table, name)?.rule).toBe("flag");
  expect(recipeOf(makeTable("things", [column(name, wide, { typeText: "bigint" })]), name)?.rule).not.toBe("flag");
});
