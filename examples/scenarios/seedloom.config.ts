import { defineConfig } from "seedloom";

/** Distributions, correlations, rare events, edge cases, series and a scenario. */
export default defineConfig({
  seed: "weather",
  asOf: "2026-06-30",
  counts: { stations: 12, readings: 1200, reports: 1000 },
  overrides: {
    stations: {
      altitude: { distribution: "lognormal", mean: 400, deviation: 500, max: 3000 },
    },
    reports: {
      severity: { distribution: "zipf", min: 1, max: 5 },
      // Exactly half of the reports: a training set's classes.
      verified: { share: 0.5 },
      source: {
        given: "severity",
        cases: { 5: "station" },
        otherwise: { weighted: { app: 6, phone: 3, station: 1 } },
      },
      damage: { distribution: "pareto", min: 100, max: 1_000_000, shape: 1.2 },
      injured: { distribution: "poisson", mean: 0.4 },
      reported_at: { hours: [...Array(6).fill(1), ...Array(12).fill(6), ...Array(6).fill(3)], from: "2026-01-01" },
    },
  },
  correlations: { reports: [{ columns: ["damage", "injured"], rho: 0.6 }] },
  rare: {
    reports: [
      {
        name: "catastrophe",
        share: 0.002,
        set: { damage: { min: 5_000_000, max: 9_000_000 }, injured: { min: 50, max: 300 } },
      },
    ],
  },
  edgeCases: { reports: 0.02 },
  series: {
    readings: {
      per: "station_id",
      time: "recorded_at",
      every: "1h",
      from: "2026-06-01",
      value: { column: "celsius", walk: { start: 15, spread: 5, step: 0.6, min: -30, max: 32 } },
    },
  },
  scenarios: {
    "heat-wave": {
      series: {
        readings: {
          per: "station_id",
          time: "recorded_at",
          every: "1h",
          from: "2026-06-01",
          value: { column: "celsius", walk: { start: 33, spread: 3, step: 0.4, min: 25, max: 45 } },
        },
      },
      rare: { reports: [{ name: "catastrophe", share: 0.02, set: { damage: { min: 5_000_000, max: 9_000_000 } } }] },
    },
  },
});
