import { describe, expect, it, test } from "vitest";
import { below, isComposite, streamKey, textType } from "@seedloom/core";
import type { ColumnType, CompositeValue } from "@seedloom/core";
import { compileGenerator, fold, registry } from "../src/index.ts";
import { countryFacts } from "../src/data/country-facts.ts";
import { luhn } from "../src/finance/cards.ts";
import { gazetteer } from "../src/place/gazetteer.ts";
import { ascii, slugify } from "../src/slug.ts";
import { asOf, contextOf, textContext } from "./contexts.ts";

const key = streamKey("entities", "row");
const rows = Array.from({ length: 500 }, (_, row) => row * 104_729);

function column(name: string, locale = "en"): (row: number) => string {
  const compiled = compileGenerator({ generator: name }, textContext(null, locale));
  if (compiled === null) throw new Error(`${name} does not compile`);
  return (row) => String(compiled.draw(key, row, []));
}

function numbers(name: string): (row: number) => number {
  const compiled = compileGenerator({ generator: name }, contextOf({ kind: "float", bits: 64 }));
  if (compiled === null) throw new Error(`${name} does not compile`);
  return (row) => Number(compiled.draw(key, row, []));
}

test.each(["en", "pt_BR", "fr"])("mothers are women and fathers are men: %s", (locale) => {
  const genderOf = new Map(rows.map((row) => [column("firstName", locale)(row), column("gender", locale)(row)]));
  const [hers, his] = ["female", "male"].map((gender) =>
    compileGenerator({ generator: "fullName", options: { gender } }, textContext(null, locale)),
  );
  const firstOf = (value: unknown): string => String(value).split(" ")[0] ?? "";
  const gendersOf = (compiled: typeof hers) =>
    new Set(rows.flatMap((row) => genderOf.get(firstOf(compiled?.draw(key, row, []))) ?? []));
  const [mothers, fathers] = [gendersOf(hers), gendersOf(his)];
  // Now and then somebody is neither.
  expect([...mothers].filter((gender) => fathers.has(gender)).length).toBeLessThan(2);
  expect(mothers).not.toEqual(fathers);
});

test.each([
  ["ru", /(?:[вн]а|ая)$/u, /(?:[вн]а|ая)$/u],
  ["uk", /^(?!.*ький$)/u, /ька$/u],
  ["pl", /^(?!.*[sd][kc]?ki$)/u, /(?:sk|ck|dzk)a$/u],
  ["cs_CZ", /(?:ová|á|í|ů)$/u, /(?:ová|á)$/u],
  ["sk", /(?:ová|á|í)$/u, /(?:ová|á)$/u],
])("women of %s bear their families' names as women do, men as men do", (locale, ofWomen, notOfMen) => {
  const [first, last, full, gender] = ["firstName", "lastName", "fullName", "gender"].map((name) =>
    column(name, locale),
  );
  const names = (of: string) => rows.filter((row) => gender!(row) === of).map((row) => last!(row));
  expect(names("female").filter((name) => !ofWomen.test(name))).toEqual([]);
  expect(names("female").some((name) => notOfMen.test(name))).toBe(true);
  expect(names("male").filter((name) => notOfMen.test(name))).toEqual([]);
  for (const row of rows) expect(full!(row)).toBe(`${first!(row)} ${last!(row)}`);
});

test("nothing stands between the names of Chinese and Koreans", () => {
  for (const locale of ["zh_CN", "ko"])
    for (const row of rows.slice(0, 50))
      expect(column("fullName", locale)(row)).toBe(column("lastName", locale)(row) + column("firstName", locale)(row));
});

test.each(["email", "phone", "mobile", "companyPhone"])(
  "a second %s is the same somebody's, and another",
  (generator) => {
    const [first, second, third] = [1, 2, 3].map((nth) =>
      compileGenerator({ generator, options: { nth } }, textContext(null, "en")),
    );
    const plain = compileGenerator({ generator }, textContext(null, "en"));
    for (const row of rows) {
      const texts = [first, second, third].map((each) => String(each?.draw(key, row, [])));
      expect(new Set(texts).size).toBe(3);
      expect(texts[0]).toBe(plain?.draw(key, row, []));
      if (generator === "email") expect(new Set(texts.map((each) => each.slice(0, 3))).size).toBe(1);
    }
    // One-to-one all the same.
    expect(new Set(Array.from({ length: 5000 }, (_, index) => second?.at(index, []))).size).toBe(5000);
  },
);

test.each([
  { repertoire: "ascii" },
  { repertoire: "latin1" },
  { repertoire: "bmp" },
  { folding: { padded: true, letters: { ß: "s" }, flat: true, avoided: "ß", coarse: false } },
] as const)("there are as many email addresses whatever the character set and the collation: %j", (place) => {
  const type = textType({ maxLength: 255, caseInsensitive: true, ...place });
  const context = (locale: string) => ({ ...contextOf(type, 255, locale), unique: true });
  for (const locale of ["en", "de", "ru", "zh_CN", "el", "ar", "vi"]) {
    const addresses = compileGenerator({ generator: "email" }, context(locale));
    expect(addresses?.capacity, locale).toBeGreaterThan(1_000_000);
    for (const row of rows) expect(addresses?.draw(key, row, []), locale).toMatch(/^[\x21-\x7e]+$/);
  }
  if (!("folding" in place)) return;
  const names = compileGenerator({ generator: "fullName" }, context("de"));
  const capacity = names?.capacity ?? 0;
  expect(capacity).toBeGreaterThan(20_000);
  const texts = Array.from({ length: 20_000 }, (_, index) => String(names?.at(index, [])));
  expect(texts.join("")).not.toContain("ß");
  expect(new Set(texts.map(fold)).size).toBe(20_000);
});

test("fields of a composite that tell of one person agree", () => {
  const type: ColumnType = {
    kind: "composite",
    name: "person",
    fields: ["first", "last", "full"].map((name) => ({ name, type: textType() })),
  };
  const fields = ["firstName", "lastName", "fullName"].map((generator) => ({ generator }));
  const person = compileGenerator({ generator: "composite", options: { fields } }, contextOf(type));
  for (const row of rows) {
    const value = person?.draw(key, row, []);
    if (!isComposite(value ?? null)) throw new Error("no composite");
    const [first, last, full] = (value as CompositeValue).fields.map(String);
    expect(full).toContain(first);
    expect(full).toContain(last);
  }
});

describe("a person", () => {
  it.each(["en", "de", "fr", "es", "ja"])("has names, addresses and a gender that agree (%s)", (locale) => {
    const [first, last, full, email, username, initials] = [
      "firstName",
      "lastName",
      "fullName",
      "email",
      "username",
      "initials",
    ].map((name) => column(name, locale)) as [Column, Column, Column, Column, Column, Column];
    for (const row of rows) {
      expect(full(row)).toBe(locale === "ja" ? `${last(row)} ${first(row)}` : `${first(row)} ${last(row)}`);
      const plain = ascii(first(row))
        .toLowerCase()
        .replace(/[^a-z]/g, "");
      expect(email(row).startsWith(plain)).toBe(true);
      expect(username(row).startsWith(plain)).toBe(true);
      expect(email(row).split("@")[0]).toContain(
        ascii(last(row))
          .toLowerCase()
          .replace(/[^a-z]/g, ""),
      );
      expect(initials(row)).toBe([...first(row)][0]! + [...last(row)][0]!);
    }
  });

  it("has a short name in a short column, and the same one elsewhere", () => {
    const short = compileGenerator({ generator: "username" }, textContext(12))!;
    const last = column("lastName");
    for (const row of rows)
      expect(fold(last(row)).replaceAll(/[^a-z]/g, "")).toContain(
        String(short.draw(key, row, []))
          .replace(/\d+$/, "")
          .slice(1, 4),
      );
  });

  it("is as old as the day of birth says", () => {
    const born = compileGenerator({ generator: "birthDate" }, contextOf({ kind: "date" }))!;
    const age = numbers("age");
    for (const row of rows) {
      const years = (asOf - Number(born.draw(key, row, []))) / (365.25 * 86_400_000);
      expect(Math.abs(years - age(row) - 0.5)).toBeLessThan(0.51);
      expect(age(row)).toBeGreaterThanOrEqual(18);
    }
  });

  it("is somebody else in each of several locales, though their names are the same", () => {
    const context = (name: string) =>
      compileGenerator(
        { generator: name },
        {
          ...textContext(),
          locale: [
            ["en", 1],
            ["en_US", 1],
            ["en_GB", 1],
          ],
        },
      )!;
    const emails = context("email");
    const seen = new Set(Array.from({ length: 20_000 }, (_, index) => emails.at(index, [])));
    expect(seen.size).toBe(20_000);
    const names = new Set(rows.map((row) => context("firstName").draw(key, row, [])));
    expect(names.size).toBeGreaterThan(150);
  });

  it("lives in a mixture of locales as often as their weights say", () => {
    const compiled = compileGenerator(
      { generator: "nationality" },
      {
        ...textContext(),
        locale: [
          ["de", 3],
          ["fr", 1],
        ],
      },
    )!;
    const german = Array.from({ length: 4000 }, (_, row) => compiled.draw(key, row, [])).filter(
      (value) => value === "deutsch",
    );
    expect(german.length / 4000).toBeCloseTo(0.75, 1);
  });
});

describe("a place", () => {
  it.each(["en", "de", "fr", "ja", "sv"])("is one real city (%s)", (locale) => {
    const names = ["city", "region", "regionCode", "countryCode", "countryCode3", "timeZone", "postalCode"] as const;
    const columns = Object.fromEntries(names.map((name) => [name, column(name, locale)])) as Record<
      (typeof names)[number],
      Column
    >;
    const latitude = compileGenerator({ generator: "latitude" }, contextOf({ kind: "float", bits: 64 }, null, locale))!;
    const longitude = compileGenerator(
      { generator: "longitude" },
      contextOf({ kind: "float", bits: 64 }, null, locale),
    )!;
    const { cities } = gazetteer();
    for (const row of rows) {
      const city = cities.find(
        (one) =>
          one.name === columns.city(row) &&
          one.country.code === columns.countryCode(row) &&
          one.region === columns.region(row),
      );
      expect(city, columns.city(row)).toBeDefined();
      if (city === undefined) continue;
      expect(columns.regionCode(row)).toBe(city.regionCode);
      expect(columns.countryCode3(row)).toBe(city.country.code3);
      expect(columns.timeZone(row)).toBe(city.timeZone);
      const pattern = city.postcode.replaceAll(/[#&]/g, (place) => (place === "#" ? "\\d" : "[A-Z]"));
      if (city.postcode !== "") expect(columns.postalCode(row)).toMatch(new RegExp(`^${pattern}$`));
      const north = (Number(latitude.draw(key, row, [])) - city.latitude) * 111.2;
      const east =
        (Number(longitude.draw(key, row, [])) - city.longitude) * 111.2 * Math.cos((city.latitude * Math.PI) / 180);
      expect(Math.hypot(north, east)).toBeLessThan(15);
    }
  });

  it("has a time zone and a currency that exist", () => {
    const { ladder, cities, countries } = gazetteer();
    for (const { timeZone } of [...ladder, ...cities]) {
      expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
    }
    const known = new Set(Intl.supportedValuesOf("currency"));
    const unknown = countries.map(({ currency }) => currency).filter((code) => !known.has(code));
    // Newer than some ICUs.
    expect(unknown.filter((code) => code !== "XCG" && code !== "ZWG")).toEqual([]);
  });

  it("is in each country once in a lookup table", () => {
    const code = compileGenerator({ generator: "countryCode" }, textContext(2))!;
    const name = compileGenerator({ generator: "country" }, textContext(100))!;
    const { countries } = gazetteer();
    expect(code.capacity).toBe(countries.length);
    const listed = countries.map((_, index) => `${String(code.at(index, []))} ${String(name.at(index, []))}`);
    expect(listed.toSorted()).toEqual(countries.map((one) => `${one.code} ${one.name}`).toSorted());
  });
});

describe("a company, a product, a file, a card, a vehicle", () => {
  it("has an address at its own domain", () => {
    const [name, domain, email, url] = ["companyName", "companyDomain", "companyEmail", "companyUrl"].map((one) =>
      column(one),
    ) as [Column, Column, Column, Column];
    for (const row of rows) {
      expect(fold(domain(row))).toContain(fold(name(row)).split(" ")[0]);
      expect(email(row).endsWith(`@${domain(row)}`)).toBe(true);
      expect(url(row)).toBe(`https://www.${domain(row)}`);
    }
  });

  it("is called after its owners and its trade in the language of its locale, and so is its domain", () => {
    for (const locale of ["de", "es", "fr", "it", "nl", "pt"]) {
      const [name, domain, email] = ["companyName", "companyDomain", "companyEmail"].map((one) =>
        column(one, locale),
      ) as [Column, Column, Column];
      for (const row of rows.slice(0, 50)) {
        expect(name(row)).toMatch(/ (?:&|y|e|et) /);
        expect(slugify(name(row))).toContain(domain(row).replace(".example", ""));
        expect(email(row).endsWith(`@${domain(row)}`)).toBe(true);
      }
    }
    expect(column("companyName", "fr")(rows[1] ?? 0)).not.toBe(column("companyName")(rows[1] ?? 0));
  });

  it("costs less than its price, is described by its name, and its price looks like one", () => {
    const [name, description, material] = ["productName", "productDescription", "material"].map((one) =>
      column(one),
    ) as [Column, Column, Column];
    const [price, cost] = [numbers("price"), numbers("cost")];
    for (const row of rows) {
      expect(description(row)).toContain(name(row));
      expect(name(row)).toContain(material(row));
      expect(cost(row)).toBeLessThan(price(row));
      expect(Math.round((price(row) % 1) * 100) % 5 === 0 || Math.round((price(row) % 1) * 100) % 10 === 9).toBe(true);
    }
  });

  it("ends its name in its extension", () => {
    const [name, extension, path, mime] = ["fileName", "fileExtension", "filePath", "mimeTypeOfFile"].map((one) =>
      column(one),
    ) as [Column, Column, Column, Column];
    for (const row of rows) {
      expect(name(row).endsWith(`.${extension(row)}`)).toBe(true);
      expect(path(row).endsWith(`/${name(row)}`)).toBe(true);
      if (extension(row) === "png") expect(mime(row)).toBe("image/png");
    }
  });

  it("has a number of its type with a right check digit", () => {
    const [number, type] = ["creditCardNumber", "creditCardType"].map((one) => column(one)) as [Column, Column];
    const starts: Record<string, string> = { Visa: "4", Mastercard: "5", "American Express": "37" };
    for (const row of rows) {
      const digits = number(row);
      expect(luhn(digits.slice(0, -1))).toBe(digits.at(-1));
      expect(digits.startsWith(starts[type(row)]!)).toBe(true);
    }
  });

  it("is a model of its make", () => {
    const [whole, make, model] = ["vehicle", "vehicleMake", "vehicleModel"].map((one) => column(one)) as [
      Column,
      Column,
      Column,
    ];
    for (const row of rows) expect(whole(row)).toBe(`${make(row)} ${model(row)}`);
  });
});

describe("entities", () => {
  it("are read at one and the same index by all their generators", () => {
    for (const generator of Object.values(registry)) {
      if (generator.entity === null) continue;
      const first = generator.types[0];
      const type =
        first === "text"
          ? textContext()
          : contextOf(first === "boolean" ? { kind: "boolean" } : { kind: "float", bits: 64 });
      const compiled = compileGenerator(
        { generator: generator.name },
        generator.name === "birthDate" ? textContext() : type,
      )!;
      for (const row of rows.slice(0, 20)) {
        expect(compiled.draw(key, row, []), generator.name).toEqual(compiled.at(below(2 ** 52, key, row), []));
      }
    }
  });
});

type Column = (row: number) => string;

test("knows every country's facts, and calls it as its people do", () => {
  const codes = new Set(countryFacts.split(";").map((line) => line.slice(0, 2)));
  const countries = gazetteer().countries;
  expect(countries.filter(({ code }) => !codes.has(code)).map(({ code }) => code)).toEqual([]);
  const made = (name: string, row: number) => compileGenerator({ generator: name }, textContext())?.at(row, []);
  const austria = countries.findIndex((_, row) => made("countryCode", row) === "AT");
  expect(made("countryNativeName", austria)).toBe("Österreich");
  expect(made("countryFlag", austria)).toBe("🇦🇹");
  expect(made("countryArea", austria)).toBe("83879");
});

test("a place is where it is told to be, and each time the same one", () => {
  const inputs = ["country", "region"];
  const given = Object.fromEntries(inputs.map((name) => [name, { column: name }]));
  const told = (generator: string) => compileGenerator({ generator, inputs: given }, { ...textContext(80), inputs })!;
  const [city, region, country] = ["city", "region", "countryCode"].map(told);
  for (let index = 0; index < 50; index++) {
    expect(country!.at(index, ["France", null])).toBe("FR");
    expect(city!.at(index, ["FR", ""])).toBe(city!.at(index, ["France", null]));
    expect(region!.at(index, ["DE", "Hessen"])).toBe("Hessen");
    expect(country!.at(index, [null, "Hessen"])).toBe("DE");
  }
  const part = told("worldRegion");
  expect(part.at(7, ["NL", null])).toBe("Western Europe");
  const free = compileGenerator({ generator: "city" }, textContext(80))!;
  expect(city!.at(77, ["nowhere", "at all"])).toBe(free.at(77, []));
});

test("a phone rings in the city that it is told", () => {
  const spec = { generator: "phone", inputs: { city: { column: "city" } } };
  const phone = compileGenerator(spec, { ...textContext(40), inputs: ["city"] })!;
  expect(phone.at(3, ["Paris"])).toMatch(/^\+33 /);
  expect(phone.at(3, ["no such place"])).toBe(compileGenerator({ generator: "phone" }, textContext(40))!.at(3, []));
});
