import { describe, expect, it } from "vitest";
import { streamKey } from "@seedloom/core";
import { compileGenerator, fold } from "../src/index.ts";
import { contextOf, textContext } from "./contexts.ts";

const key = streamKey("pattern", "test");

/** Patterns as check constraints have them, and whether different indexes are promised to differ. */
const patterns: readonly (readonly [pattern: string, javascript: RegExp, distinct: boolean])[] = [
  ["^[A-Z]{3}-[0-9]{4}$", /^[A-Z]{3}-[0-9]{4}$/, true],
  ["^\\d{5}(-\\d{4})?$", /^\d{5}(-\d{4})?$/, true],
  ["^[a-z0-9]+(?:-[a-z0-9]+)*$", /^[a-z0-9]+(?:-[a-z0-9]+)*$/, true],
  ["^[[:alpha:]_][[:alnum:]_]{2,20}$", /^[A-Za-z_]\w{2,20}$/, true],
  ["^(draft|published|archived)$", /^(draft|published|archived)$/, true],
  ["^#[0-9a-fA-F]{6}$", /^#[0-9a-f]{6}$/i, true],
  ["^[^@\\s]+@[^@\\s]+\\.[a-z]{2,4}$", /^[^@\s]+@[^@\s]+\.[a-z]{2,4}$/, false],
  ["^\\+?[1-9]\\d{7,14}$", /^\+?[1-9]\d{7,14}$/, true],
  ["^(?:[01]\\d|2[0-3]):[0-5]\\d$", /^(?:[01]\d|2[0-3]):[0-5]\d$/, true],
  ["^[A-Z]{2}\\d{2}(?: ?\\d{4}){3}$", /^[A-Z]{2}\d{2}(?: ?\d{4}){3}$/, true],
  ["\\A[A-F0-9]{8}\\Z", /^[A-F0-9]{8}$/, true],
  ["\\mModels\\\\Model[0-9]{6}\\M", /^Models\\Model[0-9]{6}$/, true],
  ["^v\\d+\\.\\d+\\.\\d+$", /^v\d+\.\d+\.\d+$/, true],
];

describe.each(patterns)("%s", (pattern, javascript, distinct) => {
  const compiled = compileGenerator({ generator: "pattern", options: { regex: pattern } }, textContext())!;

  it("is matched by everything that is made", () => {
    for (let row = 0; row < 2000; row++) {
      expect(compiled.draw(key, row, [])).toMatch(javascript);
      expect(compiled.at(row * 104_729, [])).toMatch(javascript);
    }
  });

  it("is counted soundly", () => {
    if (distinct) expect(compiled.capacity).toBeGreaterThan(0);
    const count = Math.min(3000, compiled.capacity);
    const seen = new Set(Array.from({ length: count }, (_, index) => fold(String(compiled.at(index, [])))));
    expect(seen.size).toBe(count);
  });
});

describe("pattern", () => {
  it("fits short columns, or says that it cannot", () => {
    const of = (regex: string, room: number) =>
      compileGenerator({ generator: "pattern", options: { regex } }, textContext(room));
    for (let row = 0; row < 100; row++)
      expect(String(of("^[a-z]{2,30}$", 5)?.draw(key, row, [])).length).toBeLessThanOrEqual(5);
    expect(of("^[a-z]{6}$", 5)).toBeNull();
  });

  it("makes numbers for number columns", () => {
    const context = contextOf({ kind: "integer", bits: 32, unsigned: false });
    const compiled = compileGenerator({ generator: "pattern", options: { regex: "^[1-9]\\d{3}$" } }, context)!;
    for (let row = 0; row < 100; row++) expect(compiled.draw(key, row, [])).toBeGreaterThanOrEqual(1000);
  });

  it.each(["(?=a)b", "(a)\\1", "[a-"])("refuses %s", (regex) => {
    expect(() => compileGenerator({ generator: "pattern", options: { regex } }, textContext())).toThrow(
      /option "regex"/,
    );
  });
});
