import type { GeneratorContext } from "@seedloom/core";
import { streamKey, textType } from "@seedloom/core";
import { compileGenerator, generatorNames, registry } from "@seedloom/generators";
import { expect, test } from "vitest";
import { AS_OF, SCHEMAS, seeded } from "./schemas.ts";

/** The locales of faker that have words of their own. */
const LOCALES = (
  "en de fr es ja af_ZA ar az bn_BD cs_CZ cy da de_AT de_CH dv el en_AU en_CA en_GB en_GH en_HK en_IE en_IN en_NG en_US en_ZA eo es_MX " +
  "fa fi fr_BE fr_CA fr_CH fr_LU fr_SN he hr hu hy id_ID it ka_GE ko lv mk nb_NO ne nl nl_BE pl pt_BR pt_PT ro ro_MD ru sk sr_RS_latin sv " +
  "ta_IN th tr uk ur uz_UZ_latin vi yo_NG zh_CN zh_TW zu_ZA"
).split(" ");
const CELLS = 1_000_000;

const reserved = /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost)$/;
const hosts = /(?:@|:\/\/)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi;
const address = /(?<![\d.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\d.])/g;
const harmless =
  /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|0\.0\.0\.0|255\.)/;
const card = /(?<!\d)\d{15,16}(?!\d)/g;
const testCards = /^(?:42424242|40000000|55555555|37828224)/;
const international = /^\+\d{1,3}[ \d().-]{6,}/;
/** Ranges that regulators keep for fiction, or in which no number can be (Japan, Latin America, Turkey, Poland, Indonesia, India, Nigeria), by what the numbers begin with, without blanks and dashes. */
const fictional =
  /^\+(?:1[2-9]\d{2}55501\d{2}|44(?:1632960|2079460|1[1236]14960|1134960|2920180|7700900)|49(?:3023125|6990009|4066969|2214710|8999998|17139200|176040690|15228817386|15228895456|15254599371)|31(?:2[78]|60)|34(?:940|929|77)|351(?:20|95)|3930|55(?:2[3569]|3[69]|52|76)(?:3|9)|33(?:19900|26191|35301|46571|53649|63998)|3532091|81(?:[36]0|(?:11|45|52|75|92)0|[789]00)|46(?:8465004|3139006|4062804|7017406)|5221\d|57(?:600|39)|56(?:20|90)|54(?:110|3410|3510|2610|9110|93410|93510)|5119|593(?:20|40)|61(?:[2378](?:5550|7010)|49157)|90(?:(?:212|312|232|216)1|58)|48(?:(?:22|12|71|61)0|580)|62(?:(?:21|22|31|24)1|834)|91(?:22|11|80|44|20)1|23411)/;

/** Whether a number passes Luhn's check, as all card numbers do. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    let digit = Number(digits[digits.length - 1 - at]);
    if (at % 2 === 1 && (digit *= 2) > 9) digit -= 9;
    sum += digit;
  }
  return sum % 10 === 0;
}

const cardPrefix = /^(?:4|5[1-5]|2[2-7]|3[47]|6011|65)/;

/** What is real about a text, or null. `numbers`: whether long digits are card numbers there, not counters or barcodes. */
function real(value: string, numbers: boolean): string | null {
  for (const [, host = ""] of value.matchAll(hosts)) if (!reserved.test(host.toLowerCase())) return `the host ${host}`;
  for (const [found] of value.matchAll(address)) if (!harmless.test(found)) return `the address ${found}`;
  if (international.test(value) && !fictional.test(value.replace(/[ ().-]/g, ""))) return `the phone number ${value}`;
  if (!numbers) return null;
  for (const [digits] of value.matchAll(card)) {
    if (cardPrefix.test(digits) && luhn(digits) && !testCards.test(digits)) return `the card ${digits}`;
  }
  return null;
}

test("the checks find what is real", () => {
  expect(real("ann@gmail.com", true)).not.toBeNull();
  expect(real("https://news.ycombinator.com/x", true)).not.toBeNull();
  expect(real("8.8.8.8", true)).not.toBeNull();
  expect(real("+1 212-736-5000", true)).not.toBeNull();
  expect(real("4539578763621486", true)).not.toBeNull();
  expect(real("ann@inbox.example, 192.0.2.7, +1 212-555-0123, 4242424242424242", true)).toBeNull();
});

test(`nothing is real in ${CELLS.toLocaleString("en")} cells of ${LOCALES.length} locales`, () => {
  const key = streamKey("nothing", "real");
  // Versions have four parts, too; hashes and keys are random.
  const left = new Set(["versionNumber", "userAgent", "clientAgent"]);
  const each = LOCALES.flatMap((locale) =>
    generatorNames.flatMap((generator) => {
      if (left.has(generator) || registry[generator]?.types.includes("text") !== true) return [];
      const context: GeneratorContext = { type: textType({}), maxLength: null, locale: [[locale, 1]], asOf: AS_OF };
      try {
        const compiled = compileGenerator({ generator }, context);
        return compiled === null ? [] : [{ locale, generator, compiled }];
      } catch {
        // Those that want options or inputs make nothing of their own.
        return [];
      }
    }),
  );
  const rows = Math.ceil(CELLS / each.length);
  const found: string[] = [];
  let cells = 0;
  for (const { locale, generator, compiled } of each) {
    const numbers = generator.startsWith("creditCard");
    for (let row = 0; row < rows; row++) {
      cells++;
      const what = real(String(compiled.draw(key, row, []) ?? ""), numbers);
      if (what !== null) found.push(`${generator} (${locale}): ${what}`);
    }
  }
  console.log(`${cells} cells of ${each.length} generators and locales`);
  expect(new Set(each.map(({ locale }) => locale)).size).toBe(LOCALES.length);
  expect(found.slice(0, 10)).toEqual([]);
  expect(cells).toBeGreaterThanOrEqual(CELLS);
});

test("nor in the rows of whole schemas", async () => {
  const found: string[] = [];
  let cells = 0;
  for (const schema of SCHEMAS) {
    const { rows } = await seeded(schema, 100, [
      ["en", 2],
      ["de", 1],
      ["fr", 1],
      ["es", 1],
      ["ja", 1],
    ]);
    for (const [table, list] of rows) {
      for (const row of list) {
        for (const [column, value] of Object.entries(row)) {
          if (typeof value !== "string") continue;
          cells++;
          const what = real(/version/.test(column) ? "" : value, /card_number/.test(column));
          if (what !== null) found.push(`${schema}.${table}.${column}: ${what}`);
        }
      }
    }
  }
  console.log(`${cells} texts of ${SCHEMAS.length} schemas`);
  expect(found.slice(0, 10)).toEqual([]);
});
