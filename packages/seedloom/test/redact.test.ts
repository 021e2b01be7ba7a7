import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redact, secretsOf } from "../src/target/redact.ts";

describe("redact", () => {
  test.each([
    ["postgres://ann:secret@db.example.com/shop", "postgres://ann:***@db.example.com/shop"],
    ["postgres://ann:s@cr:t@db/shop", "postgres://ann:***@db/shop"],
    ["mysql://:secret@db/shop?ssl=1", "mysql://:***@db/shop?ssl=1"],
    ["host=db password=secret user=ann", "host=db password=*** user=ann"],
    ["host=db password='se cret' user=ann", "host=db password=*** user=ann"],
    [
      "postgres://db/shop?user=ann&password=secret&sslmode=require",
      "postgres://db/shop?user=ann&password=***&sslmode=require",
    ],
    ["sqlite:/home/ann/shop.db", "sqlite:/home/ann/shop.db"],
    ["postgres://ann@db/shop", "postgres://ann@db/shop"],
  ])("%s", (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  test("hides secrets that stand alone in a driver's message", () => {
    const url = "postgres://ann:p%40ss%20word@db/shop";
    expect(redact('login "ann" with "p@ss word" (p%40ss%20word) refused', secretsOf(url))).toBe(
      'login "ann" with "***" (***) refused',
    );
  });

  test("no password of a URL is left, whatever it is", () => {
    const password = fc
      .string({ unit: "grapheme-ascii", minLength: 3 })
      .filter((text) => !"postgres://ann:@db/shop: ***".includes(text));
    fc.assert(
      fc.property(password, (secret) => {
        const url = `postgres://ann:${encodeURIComponent(secret)}@db/shop`;
        const shown = redact(`${url}: ${secret}`, secretsOf(url));
        expect(shown).not.toContain(secret);
        expect(shown).not.toContain(encodeURIComponent(secret));
      }),
    );
  });
});
