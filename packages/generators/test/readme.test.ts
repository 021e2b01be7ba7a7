import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { streamKey, textType } from "@seedloom/core";
import { compileGenerator } from "../src/index.ts";

it("README's example says what it gives", () => {
  const context = { type: textType(), maxLength: 255, locale: [["en", 1]], asOf: Date.UTC(2026, 0, 1) } as const;
  const people = streamKey("42", "users.person");
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const name = compileGenerator({ generator: "fullName" }, context)?.draw(people, 7, []);
  const email = compileGenerator({ generator: "email" }, context);
  expect(readme).toContain(`fullName?.draw(people, 7, []); // "${String(name)}"`);
  expect(readme).toContain(`email?.draw(people, 7, []); // "${String(email?.draw(people, 7, []))}"`);
  expect(readme).toContain(`email?.capacity; // ${email?.capacity}:`);
});
