import type { NeutralTable } from "./neutral.ts";

/** Types, keys, rules and computed columns that all dialects have; a table that refers to itself, and keys of two columns. */
export const SHOP: readonly NeutralTable[] = [
  {
    name: "customers",
    columns: {
      id: { type: "counted" },
      email: { type: "varchar(40)", notNull: true },
      country: { type: "char(3)", default: "'ISL'" },
      notes: { type: "text" },
      balance: { type: "decimal(10,2)", notNull: true, default: "0" },
      is_active: { type: "boolean", notNull: true },
      rating: { type: "double" },
      born_on: { type: "date" },
      wakes_at: { type: "time" },
      created_at: { type: "timestamp", notNull: true },
      updated_at: { type: "timestamp" },
      settings: { type: "json" },
      picture: { type: "bytes" },
    },
    uniques: [["email"]],
    checks: { balance_is_positive: "balance >= 0", updated_after: "updated_at is null or updated_at >= created_at" },
  },
  {
    name: "categories",
    columns: { id: { type: "counted" }, parent_id: { type: "integer" }, name: { type: "varchar(40)", notNull: true } },
    uniques: [["parent_id", "name"]],
    foreignKeys: [{ columns: ["parent_id"], references: "categories", to: ["id"], onDelete: "set null" }],
  },
  {
    name: "warehouses",
    columns: { region: { type: "smallint", notNull: true }, number: { type: "bigint", notNull: true } },
    primaryKey: ["region", "number"],
  },
  {
    name: "orders",
    columns: {
      id: { type: "counted" },
      customer_id: { type: "integer", notNull: true },
      region: { type: "smallint" },
      warehouse: { type: "bigint" },
      status: { type: "varchar(40)", notNull: true },
    },
    foreignKeys: [
      { columns: ["customer_id"], references: "customers", to: ["id"], onDelete: "cascade" },
      { columns: ["region", "warehouse"], references: "warehouses", to: ["region", "number"] },
    ],
    checks: { known_status: "status in ('new', 'paid', 'shipped')" },
  },
  {
    name: "lines",
    columns: {
      order_id: { type: "integer", notNull: true },
      line: { type: "smallint", notNull: true },
      quantity: { type: "integer", notNull: true },
      price: { type: "integer", notNull: true },
      total: { type: "integer", computed: "quantity * price" },
    },
    primaryKey: ["order_id", "line"],
    foreignKeys: [{ columns: ["order_id"], references: "orders", to: ["id"] }],
    checks: { sane_quantity: "quantity between 1 and 20", sane_price: "price > 0 and price <= 5000" },
  },
];
