// Arguments: the dialect, the URL, the number of rows. drizzle-seed with counts, and values where its own would break a constraint.
import Database from "better-sqlite3";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { drizzle as drizzleMysql } from "drizzle-orm/mysql2";
import * as m from "drizzle-orm/mysql-core";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import * as p from "drizzle-orm/pg-core";
import * as s from "drizzle-orm/sqlite-core";
import { seed } from "drizzle-seed";
import { createPool } from "mysql2";
import pg from "pg";
import { countsOf, STATUSES } from "../schema.ts";

const [dialect = "", url = "", rows = ""] = process.argv.slice(2);
const counts = countsOf(Number(rows));

function postgresTables() {
  const users = p.pgTable("users", {
    id: p.bigint({ mode: "number" }).primaryKey(),
    email: p.varchar({ length: 255 }).notNull().unique(),
    first_name: p.text().notNull(),
    last_name: p.text().notNull(),
    phone: p.varchar({ length: 40 }),
    city: p.text().notNull(),
    country_code: p.char({ length: 2 }).notNull(),
    bio: p.varchar({ length: 120 }),
    is_active: p.boolean().notNull(),
    created_at: p.timestamp().notNull(),
  });
  const products = p.pgTable("products", {
    id: p.bigint({ mode: "number" }).primaryKey(),
    sku: p.varchar({ length: 32 }).notNull().unique(),
    name: p.text().notNull(),
    price: p.numeric().notNull(),
    stock: p.integer().notNull(),
  });
  const orders = p.pgTable("orders", {
    id: p.bigint({ mode: "number" }).primaryKey(),
    user_id: p.bigint({ mode: "number" }).notNull(),
    status: p.text().notNull(),
    total: p.numeric().notNull(),
    created_at: p.timestamp().notNull(),
  });
  const order_items = p.pgTable("order_items", {
    order_id: p.bigint({ mode: "number" }).notNull(),
    line_no: p.integer().notNull(),
    product_id: p.bigint({ mode: "number" }).notNull(),
    quantity: p.integer().notNull(),
    unit_price: p.numeric().notNull(),
  });
  return { users, products, orders, order_items };
}

function mysqlTables() {
  const users = m.mysqlTable("users", {
    id: m.bigint({ mode: "number" }).primaryKey(),
    email: m.varchar({ length: 255 }).notNull().unique(),
    first_name: m.varchar({ length: 255 }).notNull(),
    last_name: m.varchar({ length: 255 }).notNull(),
    phone: m.varchar({ length: 40 }),
    city: m.varchar({ length: 255 }).notNull(),
    country_code: m.char({ length: 2 }).notNull(),
    bio: m.varchar({ length: 120 }),
    is_active: m.boolean().notNull(),
    created_at: m.datetime().notNull(),
  });
  const products = m.mysqlTable("products", {
    id: m.bigint({ mode: "number" }).primaryKey(),
    sku: m.varchar({ length: 32 }).notNull().unique(),
    name: m.varchar({ length: 255 }).notNull(),
    price: m.decimal({ precision: 10, scale: 2 }).notNull(),
    stock: m.int().notNull(),
  });
  const orders = m.mysqlTable("orders", {
    id: m.bigint({ mode: "number" }).primaryKey(),
    user_id: m.bigint({ mode: "number" }).notNull(),
    status: m.varchar({ length: 20 }).notNull(),
    total: m.decimal({ precision: 12, scale: 2 }).notNull(),
    created_at: m.datetime().notNull(),
  });
  const order_items = m.mysqlTable("order_items", {
    order_id: m.bigint({ mode: "number" }).notNull(),
    line_no: m.int().notNull(),
    product_id: m.bigint({ mode: "number" }).notNull(),
    quantity: m.int().notNull(),
    unit_price: m.decimal({ precision: 10, scale: 2 }).notNull(),
  });
  return { users, products, orders, order_items };
}

function sqliteTables() {
  const users = s.sqliteTable("users", {
    id: s.integer().primaryKey(),
    email: s.text().notNull().unique(),
    first_name: s.text().notNull(),
    last_name: s.text().notNull(),
    phone: s.text(),
    city: s.text().notNull(),
    country_code: s.text().notNull(),
    bio: s.text(),
    is_active: s.integer({ mode: "boolean" }).notNull(),
    created_at: s.text().notNull(),
  });
  const products = s.sqliteTable("products", {
    id: s.integer().primaryKey(),
    sku: s.text().notNull().unique(),
    name: s.text().notNull(),
    price: s.real().notNull(),
    stock: s.integer().notNull(),
  });
  const orders = s.sqliteTable("orders", {
    id: s.integer().primaryKey(),
    user_id: s.integer().notNull(),
    status: s.text().notNull(),
    total: s.real().notNull(),
    created_at: s.text().notNull(),
  });
  const order_items = s.sqliteTable("order_items", {
    order_id: s.integer().notNull(),
    line_no: s.integer().notNull(),
    product_id: s.integer().notNull(),
    quantity: s.integer().notNull(),
    unit_price: s.real().notNull(),
  });
  return { users, products, orders, order_items };
}

const shape = { postgres: postgresTables, mysql: mysqlTables, sqlite: sqliteTables }[dialect];
if (shape === undefined) throw new Error(`no dialect ${dialect}`);
const schema = shape();
const opened =
  dialect === "postgres"
    ? open(new pg.Pool({ connectionString: url }), (pool) => [drizzlePostgres(pool), () => pool.end()])
    : dialect === "mysql"
      ? open(createPool(url), (pool) => [drizzleMysql(pool), () => pool.promise().end()])
      : open(new Database(url), (database) => [drizzleSqlite(database), async () => void database.close()]);

/** The driver's object, wrapped, and how to end it. */
function open<Driver>(driver: Driver, wrap: (driver: Driver) => readonly [object, () => Promise<void>]) {
  const [database, end] = wrap(driver);
  return { database, end };
}

const sentences = Array.from({ length: 5 }, (_, index) =>
  `${index} words of a sentence that fills what the column holds `.repeat(2),
);
await seed(opened.database as Parameters<typeof seed>[0], schema as Parameters<typeof seed>[1], { seed: 1 }).refine(
  (f) => ({
    users: {
      count: counts.users,
      columns: {
        id: f.intPrimaryKey(),
        country_code: f.valuesFromArray({ values: ["AT", "CH", "DE", "FR", "IT"] }),
        bio: f.valuesFromArray({ values: sentences }),
        phone: f.phoneNumber({ template: "+1##########" }),
      },
    },
    products: {
      count: counts.products,
      columns: {
        id: f.intPrimaryKey(),
        sku: f.string({ isUnique: true }),
        price: f.number({ minValue: 1, maxValue: 1000, precision: 100 }),
        stock: f.int({ minValue: 0, maxValue: 1000 }),
      },
    },
    orders: {
      count: counts.orders,
      columns: {
        id: f.intPrimaryKey(),
        user_id: f.int({ minValue: 1, maxValue: counts.users }),
        status: f.valuesFromArray({ values: [...STATUSES] }),
        total: f.number({ minValue: 1, maxValue: 1000, precision: 100 }),
      },
    },
    order_items: {
      count: counts.order_items,
      columns: {
        // Numbered throughout, so that no two lines of an order are alike.
        line_no: f.intPrimaryKey(),
        order_id: f.int({ minValue: 1, maxValue: counts.orders }),
        product_id: f.int({ minValue: 1, maxValue: counts.products }),
        quantity: f.int({ minValue: 1, maxValue: 100 }),
        unit_price: f.number({ minValue: 1, maxValue: 1000, precision: 100 }),
      },
    },
  }),
);
await opened.end();
