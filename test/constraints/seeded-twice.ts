import { seed, validate } from "seedloom";
import { expect } from "vitest";
import type { Structure } from "./structure.ts";

/** Rows asked for by the first run and by the second. */
export const RUNS = [100, 60] as const;

/** What a run left of one structure. */
export interface Outcome {
  /** Rows in each table that was seeded, by its name. */
  readonly rows: Readonly<Record<string, number>>;
  readonly notices: readonly string[];
  /** What `validate` found to be broken. */
  readonly faults: readonly unknown[];
}

/** Rows that a query finds. */
export type Count = (sql: string) => Promise<number>;
type Target = Parameters<typeof seed>[0];

/** Seeds a structure that has a database to itself. */
export async function seedOnce(
  target: Target,
  { tables, schemas }: Structure,
  rows: number,
  count: Count,
  quoted: (table: string) => string,
): Promise<Outcome> {
  const result = await seed(target, {
    rows,
    manifest: false,
    ...(tables ? { tables } : {}),
    ...(schemas ? { schemas } : {}),
  });
  const found: Record<string, number> = {};
  for (const { name } of result.tables) found[name] = await count(`select * from ${quoted(name)}`);
  const { findings } = await validate(target);
  return {
    rows: found,
    notices: result.notices.map(({ message }) => message),
    faults: findings.filter(({ severity }) => severity === "error"),
  };
}

/** Every table has the rows that it can have after each of the runs, and every constraint holds. */
export async function expectSeededTwice(
  structure: Structure,
  run: (index: 0 | 1) => Promise<Outcome> | Outcome,
  count: Count,
): Promise<void> {
  for (const index of [0, 1] as const) {
    const { rows, notices, faults } = await run(index);
    const known = Object.entries(rows).filter(([name]) => structure.rows?.[name] !== "some");
    const wanted = known.map(([name]) => [name, (structure.rows?.[name] ?? [100, 160])[index]]);
    expect(Object.fromEntries(known), notices.join("\n")).toEqual(Object.fromEntries(wanted));
    if (!structure.unsound) expect(faults).toEqual([]);
    for (const sql of structure.never ?? []) expect(await count(sql), sql).toBe(0);
  }
}
