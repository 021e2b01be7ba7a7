import { expect, it } from "vitest";
import { streamKey } from "@seedloom/core";
import type { Value } from "@seedloom/core";
import { compileGenerator, generatorNames, registry } from "../src/index.ts";
import { contextOf, inputValues, sampleTypes, specOf, textContext } from "./contexts.ts";

const key = streamKey("golden", "output");

function written(value: Value): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Uint8Array) return `0x${Buffer.from(part).toString("hex")}`;
    return typeof part === "bigint" ? `${part}n` : part;
  });
}

/** Seeded output is API: a change here is a change of everybody's data and asks for a new output version. */
it("makes what it made before", async () => {
  const lines: string[] = [];
  for (const name of generatorNames) {
    const types = registry[name]?.types ?? [];
    const contexts = types.includes("text")
      ? [textContext()]
      : sampleTypes.filter(({ kind }) => types.includes(kind)).map((type) => contextOf(type));
    const compiled = contexts.map((context) => compileGenerator(specOf(name), context)).find((one) => one !== null);
    lines.push(`${name} (${compiled?.capacity ?? "no place"})`);
    for (let row = 0; row < 5; row++) {
      if (compiled === undefined || compiled === null) break;
      const pair = [compiled.draw(key, row, inputValues), compiled.at(row * 1001, inputValues)].map(written);
      lines.push(`  ${pair.map((text) => (text.length > 160 ? `${text.slice(0, 160)}…` : text)).join("  @ ")}`);
    }
  }
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden.txt");
});
