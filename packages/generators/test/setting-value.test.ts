import { streamKey } from "@seedloom/core";
import { expect, it } from "vitest";
import { compileGenerator } from "../src/index.ts";
import { contextOf, textContext } from "./contexts.ts";

it("makes values that a setting's key asks for", () => {
  const spec = { generator: "settingValue", inputs: { of: { column: "key" } } };
  const made = compileGenerator(spec, { ...textContext(20), inputs: ["of"] })!;
  const key = streamKey("settings", "value");
  const valuesOf = (name: string) => Array.from({ length: 40 }, (_, row) => String(made.draw(key, row, [name])));
  expect(valuesOf("mail.retry.timeout").every((value) => /^\d+$/.test(value))).toBe(true);
  expect(new Set(valuesOf("cache_enabled"))).toEqual(new Set(["true", "false"]));
  expect(valuesOf("log.level")).toContain("warn");
});

it("takes values of settings that programs have from what such settings are, in JSON as JSON", () => {
  const spec = { generator: "settingValue", inputs: { of: { column: "key" } } };
  const key = streamKey("settings", "value");
  const json = compileGenerator(spec, { ...contextOf({ kind: "json", binary: true }), inputs: ["of"] })!;
  expect(["587", "465", "25"]).toContain(json.draw(key, 3, ["smtp_port"]));
  expect(["true", "false"]).toContain(json.draw(key, 3, ["maintenance_mode"]));
  expect(["en", "de", "fr", "es"]).toContain(JSON.parse(String(json.draw(key, 3, ["language"]))));
});

it("tells of a setting what its key and its values say", () => {
  const told = (options: Record<string, unknown>, name: string) =>
    compileGenerator(
      { generator: "settingTold", options, inputs: { of: { column: "key" } } },
      { ...textContext(), inputs: ["of"] },
    )!.draw(streamKey("settings", "told"), 0, [name]);
  expect(told({ what: "type", values: ["string", "int", "bool"] }, "maintenance_mode")).toBe("bool");
  expect(told({ what: "type", values: ["string", "int", "bool"] }, "smtp_port")).toBe("int");
  expect(told({ what: "type" }, "site_name")).toBe("string");
  expect(told({ what: "group" }, "smtp_port")).toBe("email");
  expect(told({ what: "label" }, "cdn_url")).toBe("CDN URL");
});
