import { describe, expect, test } from "vitest";
import { looksLikeProduction, refuseProduction } from "../src/target/looks-like-production.ts";

const here = { host: "localhost", port: 5432, database: "shop", tls: false };

describe("looksLikeProduction", () => {
  test.each([
    ["a local database", here],
    ["a local database over TLS", { ...here, tls: true }],
    ["a container of the same network", { ...here, host: "db" }],
    ["a name that only holds the letters", { ...here, database: "products_livestock_delivery" }],
    [
      "a SQLite file below a folder named production",
      { host: null, port: null, database: "/srv/production/shop.db", tls: false },
    ],
  ])("passes %s", (_, location) => {
    expect(looksLikeProduction(location, {}, 100_000)).toEqual([]);
  });

  test.each([
    ["RDS", { ...here, host: "shop.abc123.eu-central-1.rds.amazonaws.com" }],
    ["Azure", { ...here, host: "shop.postgres.database.azure.com" }],
    ["Cloud SQL", { ...here, host: "/cloudsql/project:region:instance" }],
    ["Neon", { ...here, host: "ep-cool-1.eu-central-1.aws.neon.tech" }],
    ["Supabase", { ...here, host: "db.abc.supabase.co" }],
    ["a managed host in capitals", { ...here, host: "DB.ABC.SUPABASE.CO" }],
    ["a remote host over TLS", { ...here, host: "db.example.com", tls: true }],
    ["a database named prod", { ...here, database: "shop_prod" }],
    ["a database named live", { ...here, database: "LIVE" }],
    ["a SQLite file named production", { host: null, port: null, database: "/srv/production.sqlite3", tls: false }],
  ])("suspects %s", (_, location) => {
    expect(looksLikeProduction(location, {}, 0)).toHaveLength(1);
  });

  test("suspects the environment and many rows", () => {
    expect(looksLikeProduction(here, { NODE_ENV: "production" }, 0)).toEqual(["NODE_ENV is production"]);
    expect(looksLikeProduction(here, {}, 100_001)).toEqual([
      "it already holds 100,001 rows that no manifest calls simulated",
    ]);
  });
});

describe("refuseProduction", () => {
  const live = { ...here, database: "shop_live" };

  test("lets pass only the database that is named", () => {
    expect(() => refuseProduction(live, 0, undefined, {})).toThrow(expect.objectContaining({ code: "PRODUCTION" }));
    expect(() => refuseProduction(live, 0, "shop", {})).toThrow(/names "shop", which is another database/);
    expect(() => refuseProduction(live, 0, "shop_live", {})).not.toThrow();
  });

  test("says what to do", () => {
    expect(() => refuseProduction(live, 0, undefined, {})).toThrow(/--allow-production shop_live/);
  });
});
