import Database from "better-sqlite3";
import { preview } from "seedloom";
import { expect, test } from "vitest";
import { cityLines } from "../../packages/generators/src/data/cities.ts";

const COUNTRY_OF_CITY = new Map<string, Set<string>>();
for (const line of cityLines.split("\n")) {
  const [code = "", name = ""] = line.split("|");
  COUNTRY_OF_CITY.set(name, (COUNTRY_OF_CITY.get(name) ?? new Set()).add(code));
}

const ROWS = 1000;

/** People of a locale, as the public API previews them. */
async function people(
  locale: string | Readonly<Record<string, number>>,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const file = new Database(":memory:");
  file.exec(
    "CREATE TABLE people (id INTEGER PRIMARY KEY, first_name VARCHAR(60) NOT NULL, last_name VARCHAR(60) NOT NULL, phone VARCHAR(40) NOT NULL, street VARCHAR(120) NOT NULL, postal_code VARCHAR(12) NOT NULL, city VARCHAR(80) NOT NULL, country CHAR(2) NOT NULL)",
  );
  const { tables } = await preview(file, { rows: ROWS, sample: ROWS, locale, asOf: "2026-01-01" });
  file.close();
  const [table] = tables;
  const columns = table?.columns ?? [];
  return (table?.rows ?? []).map((row) => Object.fromEntries(columns.map((column, at) => [column, String(row[at])])));
}

const share = (
  rows: readonly Readonly<Record<string, string>>[],
  holds: (row: Readonly<Record<string, string>>) => boolean,
) => rows.filter(holds).length / rows.length;
const GERMAN = ["DE", "AT", "CH"];
const FRENCH = ["FR", "BE", "CH", "CA"];

test("locale de: people, streets, cities and phones of the German-speaking countries", async () => {
  const rows = await people("de");
  expect(rows.length).toBe(ROWS);
  expect(share(rows, ({ country = "" }) => GERMAN.includes(country))).toBe(1);
  expect(share(rows, ({ city = "", country = "" }) => COUNTRY_OF_CITY.get(city)?.has(country) ?? false)).toBe(1);
  expect(share(rows, ({ phone = "" }) => phone.startsWith("+49"))).toBe(1);
  expect(share(rows, ({ street = "" }) => /\d+[a-z]?$/.test(street))).toBeGreaterThan(0.95);
  expect(
    share(rows, ({ street = "" }) =>
      /(?:str\.|straße|weg|gasse|platz|allee|ring|hof|berg|feld|damm|ufer)/i.test(street),
    ),
  ).toBeGreaterThan(0.5);
  expect(
    share(rows, ({ postal_code: code = "", country }) => (country === "DE" ? /^\d{5}$/ : /^\d{4}$/).test(code)),
  ).toBe(1);
  expect(share(rows, ({ last_name: name = "" }) => /[äöüß]/.test(name))).toBeGreaterThan(0.03);
});

test("a mixture of seven parts German to three parts French is one", async () => {
  const rows = await people({ de: 0.7, fr: 0.3 });
  const german = share(rows, ({ phone = "" }) => phone.startsWith("+49"));
  const french = share(rows, ({ phone = "" }) => phone.startsWith("+33"));
  expect(german + french).toBe(1);
  expect(german).toBeGreaterThan(0.65);
  expect(german).toBeLessThan(0.75);
  const places = share(rows, ({ country = "" }) => GERMAN.includes(country));
  expect(places).toBeGreaterThan(0.62);
  expect(share(rows, ({ country = "" }) => GERMAN.includes(country) || FRENCH.includes(country))).toBe(1);
});

test("other locales have people of their own", async () => {
  for (const [locale, prefix, countries] of [
    ["fr", "+33", FRENCH],
    ["en_GB", "+44", ["GB"]],
  ] as const) {
    const rows = await people(locale);
    expect(
      share(rows, ({ phone = "" }) => phone.startsWith(prefix)),
      locale,
    ).toBe(1);
    expect(
      share(rows, ({ country = "" }) => (countries as readonly string[]).includes(country)),
      locale,
    ).toBe(1);
  }
  const japanese = await people("ja");
  expect(share(japanese, ({ last_name: name = "" }) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(name))).toBe(1);
  expect(share(japanese, ({ country = "" }) => country === "JP")).toBe(1);
  expect(share(japanese, ({ phone = "" }) => phone.startsWith("+81 "))).toBe(1);
});
