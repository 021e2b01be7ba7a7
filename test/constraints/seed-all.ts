import type { seed } from "seedloom";
import type { CheckCase } from "./checks.ts";

const ROWS = 30;

/**
 * Seeds tables `t0`, `t1`, …, one a case, all at once; where that fails, halves of them, down to the ones at fault. What is wrong by
 * case: the message, or the rows where they are not 30.
 */
export async function seedAll(
  cases: readonly CheckCase[],
  run: (tables: readonly string[], rows: number) => ReturnType<typeof seed>,
): Promise<Record<string, number | string>> {
  const wrong: Record<string, number | string> = {};
  const seedSome = async (from: number, to: number): Promise<void> => {
    const names = cases.slice(from, to).map((_, place) => `t${from + place}`);
    const result = await run(names, ROWS).catch((error: Error) => error);
    if (!(result instanceof Error)) {
      for (const { name, rows } of result.tables) {
        const [columns, check] = cases[Number(name.slice(1))]!;
        if (rows !== ROWS) wrong[`${columns} | ${check}`] = rows;
      }
      return;
    }
    if (to - from === 1) {
      wrong[cases[from]!.join(" | ")] = result.message;
      return;
    }
    const middle = Math.floor((from + to) / 2);
    await seedSome(from, middle);
    await seedSome(middle, to);
  };
  await seedSome(0, cases.length);
  return wrong;
}
