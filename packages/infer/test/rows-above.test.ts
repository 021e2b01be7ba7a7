import { expect, test } from "vitest";
import { impliedKey } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);

test("what a row tells of a place lies where the row that it refers to does", () => {
  const countries = parseTable("countries", "code char(2) pk *\nname varchar(80) *").table;
  const states = parseTable("states", "id int pk *\nname varchar(80) *\ncountry_code char(2) *").table;
  const stores = parseTable("stores", "id int pk *\ncity varchar(80) *\nstate_id int *").table;
  const catalog = makeCatalog([
    countries,
    { ...states, foreignKeys: [impliedKey("countries", [["country_code", "code"]])] },
    { ...stores, foreignKeys: [impliedKey("states", [["state_id", "id"]])] },
  ]);
  const { tables } = infer(catalog, { asOf });
  expect(tables["states"]!.columns["name"]!.spec.inputs).toEqual({ country: { via: "country_code", column: "code" } });
  expect(tables["stores"]!.columns["city"]!.spec.inputs).toEqual({
    region: { via: "state_id", column: "name" },
    country: { via: "state_id", column: "country_code" },
  });
  // Other places than those of the row's own list.
  expect(tables["countries"]!.columns["name"]!.spec.inputs).toBeUndefined();
});

test("countries are not told by their capitals", () => {
  const city = parseTable("city", "id int pk *\nname varchar(80) *\ncountrycode char(3) *").table;
  const country = parseTable("country", "code char(3) pk *\nname varchar(80) *\ncapital int null *").table;
  const keyed = { ...country, foreignKeys: [impliedKey("city", [["capital", "id"]])] };
  const { columns } = infer(makeCatalog([city, keyed]), { asOf }).tables["country"]!;
  expect(columns["name"]!.spec.inputs).toBeUndefined();
});

test("regions lie in the country that their key names", () => {
  const lands = parseTable("country_region", "country_region_code varchar(3) pk *\nname varchar(50) *").table;
  const provinces = parseTable(
    "state_province",
    "id int pk *\nstate_province_code char(3) *\ncountry_region_code varchar(3) *\nname varchar(50) *",
  ).table;
  const code = "country_region_code";
  const keyed = { ...provinces, foreignKeys: [impliedKey("country_region", [[code, code]])] };
  const { columns } = infer(makeCatalog([lands, keyed]), { asOf }).tables["state_province"]!;
  expect(columns["state_province_code"]!.spec.inputs).toEqual({ country: { via: code, column: code } });
  expect(columns["name"]!.spec.inputs).toEqual({ country: { via: code, column: code } });
});

test("phones ring in the country of the city that the row refers to", () => {
  const city = parseTable("city", "city_id int pk *\ncity varchar(80) *").table;
  const address = parseTable(
    "address",
    "address_id int pk *\naddress varchar(80) *\ncity_id int *\nphone varchar(20) *",
  ).table;
  const keyed = { ...address, foreignKeys: [impliedKey("city", [["city_id", "city_id"]])] };
  const { columns } = infer(makeCatalog([city, keyed]), { asOf }).tables["address"]!;
  expect(columns["phone"]!.spec.inputs).toEqual({ city: { via: "city_id", column: "city" } });
});

test("what a row tells of one that it refers to is so there", () => {
  const players = parseTable(
    "players",
    "id int pk *\nfirst_name varchar(40) *\nlast_name varchar(40) *\nhand char(1) *\ncurrency char(3) *",
  ).table;
  const columns =
    "id int pk *\nwinner_id int *\nwinner_name varchar(90) *\nwinner_hand char(1) *\nwinner_note text *\ncurrency char(3) *";
  const matches = parseTable("matches", columns).table;
  const keyed = { ...matches, foreignKeys: [impliedKey("players", [["winner_id", "id"]])] };
  const found = infer(makeCatalog([players, keyed]), { asOf }).tables["matches"]!.columns;
  expect(found["winner_name"]!.spec).toMatchObject({ generator: "textFrom", options: { template: "{first} {last}" } });
  expect(found["winner_hand"]!.spec).toEqual({
    generator: "copy",
    inputs: { from: { column: "hand", via: "winner_id" } },
  });
  expect(found["currency"]!.spec).toEqual({
    generator: "copy",
    inputs: { from: { column: "currency", via: "winner_id" } },
  });
  expect(found["winner_note"]!.spec.inputs).toBeUndefined();
});
