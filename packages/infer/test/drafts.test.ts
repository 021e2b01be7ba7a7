import { expect, test } from "vitest";
import { textType } from "@seedloom/core";
import type { ColumnType } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, makeColumn, makeTable } from "./helpers/parse-table.ts";

const moment: ColumnType = { kind: "timestamp", precision: 6, timeZone: true };
const statuses: ColumnType = { kind: "enum", name: "states", labels: ["draft", "scheduled", "published"] };

test("what is scheduled and drafted first is posted only where it is published", () => {
  const posts = makeTable("posts", [
    makeColumn("body", textType(), "text", false),
    makeColumn("status", statuses, "states", false),
    makeColumn("posted_at", moment, "timestamptz", true),
    makeColumn("scheduled_at", moment, "timestamptz", true),
    makeColumn("created_at", moment, "timestamptz", false),
  ]);
  const spec = infer(makeCatalog([posts]), { asOf: Date.UTC(2026, 0, 1) }).tables["posts"]?.columns["posted_at"]?.spec;
  expect(JSON.stringify(spec)).toContain('"published"');
  expect(JSON.stringify(spec)).not.toContain('"draft"');
});
