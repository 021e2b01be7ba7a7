import { fileURLToPath } from "node:url";
import { defineConfig } from "seedloom";

/** Only counts: what goes into the columns is worked out from the schema. */
export default defineConfig({
  url: `sqlite:${fileURLToPath(new URL("shop.db", import.meta.url))}`,
  seed: "shop",
  asOf: "2026-06-30",
  counts: {
    employees: 40,
    customers: 1_500,
    addresses: { perParent: "customers", mean: 1.5 },
    categories: 40,
    suppliers: 60,
    products: 400,
    product_images: { perParent: "products", mean: 2.5 },
    warehouses: 5,
    inventory: 1_600,
    coupons: 30,
    orders: 4_000,
    order_items: { perParent: "orders", mean: 2.4 },
    payments: 4_100,
    shipments: 3_000,
    reviews: 2_500,
  },
});
