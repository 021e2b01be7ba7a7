import Database from "better-sqlite3";
import { preview } from "seedloom";
import { expect, test } from "vitest";
import { cityLines } from "../../packages/generators/src/data/cities.ts";
import { languageOf } from "../../packages/generators/src/language/languages.ts";
import { said, TABLES, wordsOf } from "./locales-said.ts";

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
const GERMAN = ["DE"];
const FRENCH = ["FR"];

test("locale de: people, streets, cities and phones of Germany", async () => {
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
  expect(share(rows, ({ postal_code: code = "" }) => /^\d{5}$/.test(code))).toBe(1);
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

const LANGUAGES = ["de", "fr", "es", "it", "nl", "pt_BR"];
const WORD = /[\p{L}\d]+/gu;
const split = (text: string) => [...text.toLowerCase().matchAll(WORD)].map(([word]) => word);

/** All words that a language's own lists and templates have. */
function vocabulary(locale: string): Set<string> {
  return new Set(split(JSON.stringify(languageOf(locale)).replaceAll(String.raw`\n`, " ")));
}

/** Names of lines of goods, which are the same everywhere. */
const SERIES = split(
  "Aria Bolt Cora Dune Echo Fjord Gale Halo Iris Juno Kite Luna Mira Nord Onda Pico Quill Rove Sol Tara Ursa Vela Wave Xeno Yara Zephyr Alto Brio Calla Delfi Elva Faro Gaia Helio Isla Jori Koa Lumo Mesa Nola Plus Pro Duo Trio Solo Uno Mini Maxi Midi Eco Nova Vita Terra Aqua Forte Prima Ultra Extra Linea Punto Centro Alba Sera Luce Fino Rondo Tempo Primo Corso Costa Monte Lago Delta Alpha Sigma Omega Ideal Royal Sport",
);

test.each(LANGUAGES)("locale %s: all that rows say is said in its language", async (locale) => {
  const rows = await said(locale, 300);
  const own = vocabulary(locale);
  for (const word of SERIES) own.add(word);
  const strange = TABLES.flatMap((table) =>
    rows(table).flatMap((row) =>
      wordsOf(row).flatMap((text) => split(text).filter((word) => !own.has(word) && !/^\d+$/.test(word))),
    ),
  );
  expect([...new Set(strange)]).toEqual([]);
  const english = new Set(
    "the and with please customer delivery would should very which from this that your".split(" "),
  );
  expect([...own].filter((word) => english.has(word))).toEqual([]);
});

test.each(LANGUAGES)(
  "locale %s: goods agree, lookup tables are distinct, reviews are of one opinion",
  async (locale) => {
    const rows = await said(locale, 300);
    const language = languageOf(locale)!;
    const shelves = language.goods.split("\n").map((line) => line.split(";"));
    for (const product of rows("products")) {
      const shelf = shelves.find(([category]) => category === product["category"]);
      const [, preposition, things = "", materials = ""] = shelf ?? [];
      const material = String(product["material"]);
      expect(materials.split("|"), String(product["name"])).toContain(material);
      const [thing = ""] = String(product["name"]).split(` ${preposition} ${material}`);
      expect(things.split("|"), String(product["name"])).toContain(thing);
      expect(String(product["description"])).toContain(String(product["name"]));
      expect(String(product["description"])).toContain(String(product["category"]));
    }
    const categories = rows("categories").map(({ name }) => name);
    expect(new Set(categories).size).toBe(categories.length);
    const bad = new Set(language.reviewTitle.disappointed.split(/\||\n/).map((title) => title.trim()));
    const good = new Set(language.reviewTitle.content.split(/\||\n/).map((title) => title.trim()));
    for (const { stars, title } of rows("reviews")) {
      if (Number(stars) >= 4) expect(bad).not.toContain(title);
      if (Number(stars) <= 2) expect(good).not.toContain(title);
    }
    const stars = rows("reviews").map((row) => Number(row["stars"]));
    expect(stars.filter((one) => one >= 4).length / stars.length).toBeGreaterThan(0.6);
    // Numbers are told apart by more digits, not by extensions.
    for (const { phone } of rows("employees")) expect(String(phone)).toMatch(/^\+[\d -]+$/);
  },
);

test("a mixture says in each language what its share asks for", async () => {
  const rows = await said({ de: 0.7, fr: 0.3 }, 1000);
  const [german, french] = [vocabulary("de"), vocabulary("fr")];
  for (const [table, column] of [
    ["employees", "department"],
    ["employees", "job_title"],
    ["messages", "subject"],
    ["comments", "comment"],
    ["products", "name"],
    ["reviews", "title"],
  ] as const) {
    const texts = rows(table).map((row) =>
      split(String(row[column])).filter((word) => !SERIES.includes(word) && !/^\d+$/.test(word)),
    );
    const only = (one: Set<string>, other: Set<string>) =>
      texts.filter((words) => words.every((word) => one.has(word)) && !words.every((word) => other.has(word))).length;
    const [of, and] = [only(german, french), only(french, german)];
    expect(of / (of + and), `${table}.${column}`).toBeGreaterThan(0.6);
    expect(of / (of + and), `${table}.${column}`).toBeLessThan(0.8);
    expect((of + and) / texts.length, `${table}.${column}`).toBeGreaterThan(0.8);
  }
});

test("goods of different kinds have different names in all languages, so that mixtures keep them apart", () => {
  const kinds = new Map<string, string>();
  for (const locale of LANGUAGES) {
    for (const [shelf, line] of languageOf(locale)!.goods.split("\n").entries()) {
      const [, preposition = "", things = "", materials = ""] = line.split(";");
      for (const [thing, name] of things.split("|").entries()) {
        for (const [material, of] of materials.split("|").entries()) {
          const short = `${name} ${preposition} ${of}`.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
          const kind = `${shelf} ${thing} ${material}`;
          expect(kinds.get(short) ?? kind, short).toBe(kind);
          kinds.set(short, kind);
        }
      }
    }
  }
});
