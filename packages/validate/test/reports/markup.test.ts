import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { markup } from "../../src/reports/markup.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

test("any text comes back from an attribute and from between tags", () => {
  // Parsers normalise white space in attributes and line ends; what XML cannot hold becomes U+FFFD.
  const text = fc.string({ unit: "binary-ascii" }).map((value) => value.replaceAll(/[\0-\u001F\u007F]/g, "�"));
  fc.assert(
    fc.property(text, fc.string({ unit: "grapheme" }), (inside, beside) => {
      const { a } = parser.parse(markup`<a b="${inside}">x${beside}</a>`.text) as { a: { b: string; "#text": string } };
      expect(a.b).toBe(inside);
      expect(a["#text"]).toBe(`x${beside}`);
    }),
  );
});

test("what XML has no way to write is replaced", () => {
  expect(markup`${"a\0b\uD800c\u0008"}`.text).toBe("a\uFFFDb\uFFFDc\uFFFD");
});

test("markup within markup is not escaped twice, and null and false leave nothing", () => {
  expect(markup`<p>${[markup`<b>${"&"}</b>`, null, false, 0]}</p>`.text).toBe("<p><b>&amp;</b>0</p>");
});
