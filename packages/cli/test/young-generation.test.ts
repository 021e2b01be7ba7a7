import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** Megabytes that V8 has committed for new objects after many that live for a while. */
function afterManyObjects(limited: boolean): number {
  const module = new URL("../src/young-generation.ts", import.meta.url).href;
  const script = `
    const { keepYoungGenerationSmall } = await import(${JSON.stringify(module)});
    const now = keepYoungGenerationSmall();
    const living = [];
    for (let block = 0; block < 600; block++) {
      if (${limited}) now();
      living.push(Array.from({ length: 10_000 }, (_, row) => ({ row, block })));
      if (living.length > 3) living.shift();
    }
    const { getHeapSpaceStatistics } = await import("node:v8");
    process.stdout.write(String(getHeapSpaceStatistics().find((space) => space.space_name === "new_space").space_size / 1e6));`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}

test("new objects get no more room than they need", () => {
  expect(afterManyObjects(true)).toBeLessThan(20);
  expect(afterManyObjects(false)).toBeGreaterThan(30);
});
