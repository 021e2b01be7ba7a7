import { describe, expect, it } from "vitest";
import { streamKey } from "@seedloom/core";
import { compileGenerator } from "../src/index.ts";
import { textContext } from "./contexts.ts";

const key = streamKey("nothing", "real");
const count = 100_000;

function each(name: string, locale: string, look: (value: string) => boolean): void {
  const compiled = compileGenerator({ generator: name }, textContext(null, locale));
  if (compiled === null) throw new Error(`${name} does not compile`);
  for (let row = 0; row < count / 2; row++) {
    for (const value of [String(compiled.draw(key, row, [])), String(compiled.at(row * 7919, []))]) {
      if (!look(value)) expect.fail(`${name} (${locale}): ${value}`);
    }
  }
}

const reserved = /(^|\.)(example\.(com|org|net)|example|test|invalid)$/;

describe("nothing reaches anybody", () => {
  it.each(["email", "companyEmail"])("%s is in a reserved domain", (name) => {
    for (const locale of ["en", "de"]) each(name, locale, (value) => reserved.test(value.split("@")[1] ?? ""));
  });

  it.each(["domain", "hostname", "companyDomain"])("%s is reserved", (name) => {
    each(name, "en", (value) => reserved.test(value));
  });

  it.each(["url", "companyUrl", "avatarUrl", "imageUrl", "httpReferer"])("%s leads to a reserved domain", (name) => {
    each(name, "en", (value) => reserved.test(new URL(value).hostname));
  });

  it.each(["phone", "mobile", "fax", "companyPhone"])("%s is fictional", (name) => {
    const american = /^\+1 [2-9]\d{2}-555-01\d{2}( x\d+)?$/;
    const ranges: Record<string, RegExp> = {
      en: american,
      ja: /^\+81 ([36]-0\d{3}-\d{4}|(11|45|52|75|92)-0\d{2}-\d{4}|[789]0-0\d{3}-\d{4})( x\d+)?$/,
      ko: american,
      en_GB: /^\+44 (1632 960|20 7946 0|(113|121|131|161) 496 0|29 2018 0|7700 900)\d{3}( x\d+)?$/,
      de: /^\+49 (30 23125 |69 90009 |40 66969 |221 4710 |89 99998 |171 39200|176 040690|152 28817386|152 28895456|152 54599371)\d{0,3}(-\d+)?$/,
      fr: /^\+33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49|6 39 98) \d{2} \d{2}( poste \d+)?$/,
      es: /^\+34 (940|929|77\d)( \d{2}){3}( ext\. \d+)?$/,
      it: /^\+39 30\d \d{3} \d{4}( int\. \d+)?$/,
      nl: /^\+31 (2[78] \d{3}|6 0\d{3}) \d{4}( tst\. \d+)?$/,
      pt_BR: /^\+55 (23|25|26|29|36|39|52|76) (3|9\d)\d{3}-\d{4}( ext\. \d+)?$/,
      pt_PT: /^\+351 (20|95)\d \d{3} \d{3}( ext\. \d+)?$/,
      es_MX: /^\+52 21\d \d{3} \d{4}( ext\. \d+)?$/,
      es_CO: /^\+57 (600|39\d) \d{3} \d{4}( ext\. \d+)?$/,
      es_CL: /^\+56 [29] 0\d{3} \d{4}( ext\. \d+)?$/,
      es_AR: /^\+54 (9 )?(11 0\d{3}|(341|351|261) 0\d{2})-\d{4}( ext\. \d+)?$/,
      es_PE: /^\+51 1 9\d{2} \d{4}( ext\. \d+)?$/,
      en_AU: /^\+61 ([2378] (5550|7010) \d{4}|491 57\d{4})( x\d+)?$/,
    };
    for (const [locale, range] of Object.entries(ranges)) each(name, locale, (value) => range.test(value));
  });

  it("phones follow the country beside them, and are fictional there", () => {
    const ranges: readonly (readonly [string, RegExp])[] = [
      ["DE", /^\+49 (30 23125 |69 90009 |40 66969 |221 4710 |89 99998 )\d{3}$/],
      ["France", /^\+33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49) \d{2} \d{2}$/],
      ["Deutschland", /^\+49 /],
      ["GBR", /^\+44 /],
      ["au", /^\+61 [2378] (5550|7010) \d{4}$/],
      ["Ireland", /^\+353 20 91\d \d{4}$/],
      ["Japan", /^\+81 /],
      ["Canada", /^\+1 [2-9]\d{2}-555-01\d{2}$/],
      // Its regulator keeps none for fiction.
      ["Austria", /^\+1 [2-9]\d{2}-555-01\d{2}$/],
      ["Mars", /^\+49 /],
    ];
    const phone = compileGenerator(
      { generator: "phone", inputs: { country: { column: "c" } } },
      textContext(30, "de"),
    )!;
    for (const [country, range] of ranges) {
      for (let row = 0; row < 200; row++) expect(String(phone.draw(key, row, [country]))).toMatch(range);
    }
    const narrow = compileGenerator(
      { generator: "phone", inputs: { country: { column: "c" } } },
      textContext(13, "en"),
    )!;
    for (let row = 0; row < 200; row++) expect(String(narrow.draw(key, row, ["DE"]))).toMatch(/^\+?(49|1)\d{9,10}$/);
  });

  it("ipv4 and inet are private or for documentation", () => {
    const range = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/;
    for (const name of ["ipv4", "inet", "cidr"]) each(name, "en", (value) => range.test(value));
    each("ipv6", "en", (value) => value.startsWith("2001:db8:"));
  });

  it("hardware addresses are locally administered and unicast", () => {
    each("macAddress", "en", (value) => (Number.parseInt(value.slice(0, 2), 16) & 3) === 2);
  });

  it("cards, IBANs, IMEIs and social security numbers are of no one", () => {
    each("creditCardNumber", "en", (value) => /^(42424242|40000000|55555555|37828224)/.test(value));
    each("iban", "de", (value) => /^DE\d\d00000000/.test(value));
    each("iban", "en", (value) => /^GB\d\dTEST/.test(value));
    each("imei", "en", (value) => value.startsWith("00"));
    each("ssnLike", "en", (value) => /^(9|000)/.test(value));
  });
});

describe("iban", () => {
  it("has right check digits", () => {
    each("iban", "de", (value) => {
      const digits = (value.slice(4) + value.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) =>
        String(letter.charCodeAt(0) - 55),
      );
      return BigInt(digits) % 97n === 1n;
    });
  });
});
