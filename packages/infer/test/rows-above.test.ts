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
