import fc from "fast-check";
import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import type { ColumnType } from "@seedloom/core";
import { makeCatalog, makeColumn, makeTable } from "./helpers/parse-table.ts";

const timestamp: ColumnType = { kind: "timestamp", precision: 6, timeZone: true };
const NAMES =
  "created_at updated_at deleted_at expires_at accepted_at used_at last_used_at last_seen_at sent_at verified_at revoked_at started_at ended_at due_at paid_at scheduled_at cancelled_at locked_until last_login_at published_at archived_at approved_at valid_from valid_until confirmed_at issued_at".split(
    " ",
  );

test("moments of a row are not made from one another in a circle", () => {
  fc.assert(
    fc.property(
      fc.subarray(NAMES, { minLength: 2, maxLength: 7 }),
      fc.integer({ min: 0, max: 127 }),
      fc.constantFrom("user_invitations", "sessions", "orders", "documents"),
      (names, nullable, name) => {
        const columns = names.map((each, at) => makeColumn(each, timestamp, "timestamptz", (nullable >> at) % 2 === 1));
        const { columns: made = {} } = infer(makeCatalog([makeTable(name, columns)])).tables[name] ?? {};
        const reads = (column: string): readonly string[] =>
          Object.values(made[column]?.spec.inputs ?? {}).map((input) => input.column);
        for (const start of names) {
          let frontier = reads(start);
          for (let depth = 0; depth < names.length; depth++) {
            expect(frontier).not.toContain(start);
            frontier = [...new Set(frontier.flatMap(reads))];
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});
