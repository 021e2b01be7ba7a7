import { expect, test } from "vitest";
import { textType } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";

test("words that belong together still tell thousands of rows apart", () => {
  const specs: readonly (readonly [string, Readonly<Record<string, unknown>>?])[] = [
    ["label", { of: "filter" }],
    ["slug"],
    ["url"],
    ["url", { kind: "api" }],
    ["url", { kind: "site" }],
    ["url", { kind: "feed" }],
    ["url", { kind: "proxy" }],
    ["urlPath"],
    ["urlPath", { kind: "api" }],
    ["description", { about: "store" }],
    ["domain"],
    ["fileName"],
    ["gitBranch"],
  ];
  for (const [generator, options = {}] of specs) {
    const place = { type: textType(), maxLength: null, locale: [["en", 1]], asOf: 0 } as const;
    const capacity = compileGenerator({ generator, options }, place)?.capacity ?? 0;
    expect(capacity, `${generator} ${JSON.stringify(options)}`).toBeGreaterThan(3000);
  }
});
