import { defineConfig } from "seedloom";

/** Everything that a configuration can say about a column. */
export default defineConfig({
  seed: "conference",
  asOf: "2026-06-30",
  locale: { de: 2, en: 1 },
  counts: { rooms: 4, speakers: 30, talks: { perParent: "speakers", mean: 1.5 } },
  overrides: {
    rooms: {
      // A literal for every row.
      building: "Hall A",
    },
    speakers: {
      // A generator by name, with more NULLs than would be chosen.
      email: { generator: "email", nullRate: 0.3 },
    },
    talks: {
      // A weighted list.
      level: { weighted: { beginner: 5, intermediate: 3, expert: 1 } },
      // A function of the row so far and of the row that it refers to.
      label: (row, context) => `${String(row["title"])} (${String(context.parent("speaker_id")?.["name"])})`,
    },
  },
});
