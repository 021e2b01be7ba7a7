import type { Generated, Kysely } from "kysely";
import { defineConfig, plan, preview, reset, seed, validate } from "../src/index.ts";

/** Checked by the compiler (`pnpm types`), never run. */

interface Schema {
  users: { id: Generated<number>; email: string; status: string };
  orders: { id: Generated<number>; user_id: number; placed_at: Date };
}

export async function typedTargets(db: Kysely<Schema>): Promise<void> {
  await seed(db, {
    counts: { users: 10, orders: { perParent: "users", mean: 3 } },
    overrides: {
      users: {
        status: { weighted: { active: 9, banned: 1 } },
        email: (row, context) => `${String(row.status)}${context.index}@example.com`,
      },
    },
  });
  await preview(db, { overrides: { orders: { placed_at: new Date(0) } } });
  await validate(db, { tables: ["users"] });
  await reset(db, { tables: ["us*"] });

  // @ts-expect-error: there is no such table
  await seed(db, { counts: { user: 10 } });
  // @ts-expect-error: there is no such column
  await seed(db, { overrides: { users: { emial: "x" } } });
  // @ts-expect-error: there is no such parent
  await seed(db, { counts: { orders: { perParent: "people", mean: 3 } } });
  // @ts-expect-error: the row has no such column
  await plan(db, { overrides: { users: { email: (row) => row.name } } });
}

export async function untypedTargets(pool: object): Promise<void> {
  await seed("sqlite:shop.db", { overrides: { anything: { goes: (row) => row["here"] as string } } });
  await seed(pool, { counts: { anything: 1 } });
  // @ts-expect-error: there is no such setting
  await seed(pool, { row: 1 });
}

export default defineConfig<Schema>({
  url: "sqlite:shop.db",
  // @ts-expect-error: there is no such column
  overrides: { users: { name: "x" } },
});
