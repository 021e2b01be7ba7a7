import { streamKey } from "@seedloom/core";
import { expect, it } from "vitest";
import { compileGenerator } from "../src/index.ts";
import { textContext } from "./contexts.ts";

it("makes values that a setting's key asks for", () => {
  const spec = { generator: "settingValue", inputs: { of: { column: "key" } } };
  const made = compileGenerator(spec, { ...textContext(20), inputs: ["of"] })!;
  const key = streamKey("settings", "value");
  const valuesOf = (name: string) => Array.from({ length: 40 }, (_, row) => String(made.draw(key, row, [name])));
  expect(valuesOf("mail.retry.timeout").every((value) => /^\d+$/.test(value))).toBe(true);
  expect(new Set(valuesOf("cache_enabled"))).toEqual(new Set(["true", "false"]));
  expect(valuesOf("log.level")).toContain("warn");
});
