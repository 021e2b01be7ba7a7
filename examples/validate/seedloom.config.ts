import { defineConfig } from "seedloom";

export default defineConfig({
  manifest: false,
  counts: { customers: 800, orders: 3000 },
  children: { orders: { customer_id: { kind: "popular", skew: 0.5 } } },
  overrides: {
    customers: { plan: { weighted: { free: 7, plus: 2, pro: 1 } } },
    orders: { total: { distribution: "lognormal", mean: 60, deviation: 45, max: 2000 }, note: { nullRate: 0.7 } },
  },
  thresholds: { fail: 5, columns: { "orders.note": "off" } },
});
