import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { meets } from "./helpers/meets.ts";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** Schemas of which each case has to be met. */
const schemas: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cards: {
    decks: `name varchar(80) list:French verbs`,
    cards: `due int *`,
    notes: `flds text *`,
    fields: `name varchar(80) list:Front`,
  },
  // The same word where nobody learns by cards.
  playing: { fields: `name varchar(80) ~(Field|Pitch)`, matches: `score int *`, leagues: `name varchar(80) *` },
  lending: {
    resources: `name varchar(80) list:Projector`,
    reservations: `starts_at timestamp *`,
    schedules: `name varchar(80) *`,
  },
  dining: {
    dinner_tables: `name varchar(30) ~^(Table|Terrace|Bar|Window|Garden) [1-9]`,
    sales: `total decimal(8,2) *`,
    items: `name varchar(80) *`,
  },
  desk: {
    triggers: `name varchar(80) label`,
    tickets: `title varchar(80) *`,
    users: `email varchar(80) *
      name varchar(80) *`,
    organizations: `name varchar(80) *`,
    products: `name varchar(80) *`,
    lsmb_sequences: `label varchar(80) label`,
  },
  node_pages: {
    node_field_data: `title varchar(80) articleTitle
      langcode varchar(12) *
      promote boolean *`,
    comments: `subject varchar(80) *`,
  },
  rollouts: {
    feature_strategies: `title varchar(80) list:Gradual rollout
      strategy_name varchar(80) *
      constraints text *`,
    features: `name varchar(80) *`,
    environments: `name varchar(80) *`,
  },
  shops: {
    stock_locations: `admin_name varchar(80) city|list:Main warehouse
      area char(3) ~^[A-Z]{3}$`,
    supplements: `flavor varchar(40) list:Chocolate
      price decimal(8,2) *
      sku varchar(20) *`,
  },
  houses: {
    features: `feature_name varchar(80) list:Balcony`,
    house_listings: `price decimal(8,2) *`,
    properties: `bedrooms int *
      rent decimal(8,2) *`,
    trend_shifts: `trend_name varchar(80) list:Slow fashion`,
    trades: `exec_name varchar(60) fullName
      symbol varchar(12) *`,
  },
  money: { currencies: `full_name varchar(80) currencyName` },
};

for (const [about, tables] of Object.entries(schemas)) {
  test(`things are called what they are called there: ${about}`, () => {
    const parsed = Object.entries(tables).map(([name, text]) => parseTable(name, text));
    const recipe = infer(makeCatalog(parsed.map(({ table }) => table)), { asOf: Date.UTC(2026, 0, 1) });
    const missed = parsed
      .flatMap(({ cases }) => cases)
      .flatMap(({ table, column, type, expected }) => {
        const spec = recipe.tables[table]?.columns[column]?.spec ?? { generator: "none" };
        return expected.some((each) => meets(spec, each, type)) ? [] : [`${table}.${column}: ${JSON.stringify(spec)}`];
      });
    expect(missed).toStrictEqual([]);
  });
}

test("what an application has for its things is called by them, what stands alone by letters and numbers", () => {
  const parsed = Object.entries(schemas["desk"]!).map(([name, text]) => parseTable(name, text));
  const keyed = parsed.map(({ table }) => ({
    ...table,
    columns: [{ ...table.columns[0]!, name: "id" }, ...table.columns],
    primaryKey: { name: "pk", columns: ["id"] },
  }));
  const recipe = infer(makeCatalog(keyed), { asOf: Date.UTC(2026, 0, 1) });
  expect(recipe.tables["triggers"]?.columns["name"]?.spec).toStrictEqual({
    generator: "label",
    options: { of: "trigger", about: ["ticket", "user", "organization", "product"] },
  });
  // An application's mark is no word of the thing.
  expect(recipe.tables["lsmb_sequences"]?.columns["label"]?.spec.options?.["of"]).toBe("sequence");
});

test("codes begin with what has them, and what lets somebody in says nothing", () => {
  const { table, cases } = parseTable(
    "breeds",
    `size_code varchar(20) ~^SIZ-[0-9]{3}$
    pairing_code varchar(20) ~^[A-Z0-9]{8}$
    park_no char(4) ~^P[0-9]{3}$
    lane_number varchar(20) ~^[1-9][0-9]+$`,
  );
  const recipe = infer(makeCatalog([table]), { asOf: Date.UTC(2026, 0, 1) });
  const missed = cases.flatMap(({ column, type, expected }) => {
    const spec = recipe.tables["breeds"]?.columns[column]?.spec ?? { generator: "none" };
    return expected.some((each) => meets(spec, each, type)) ? [] : [`${column}: ${JSON.stringify(spec)}`];
  });
  expect(missed).toStrictEqual([]);
});
