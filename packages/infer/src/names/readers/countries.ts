import { forAll } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

/** What is told of a country in a table of countries: a fact that goes with its name. */
const fact =
  (generator: string, of: "text" | "number"): Reader =>
  ({ as, modifiers, context: { facts } }) => {
    const fits = of === "text" ? as === "text" : as === "integer" || as === "decimal" || as === "year";
    if (!fits || !["country", "nation"].includes(facts.noun?.words ?? "")) return null;
    return modifiers.every((word) => ["country", "nation"].includes(word))
      ? { given: generator, confidence: 0.94 }
      : null;
  };

/** An emoji, not the address of a picture. */
const flag: Reader = (ask) => ((ask.context.maxLength ?? 99) <= 16 ? fact("countryFlag", "text")(ask) : null);

export const countryReaders: Readers = {
  ...forAll("population, total population, population count", fact("countryPopulation", "number")),
  ...forAll(
    "surface area, area, land area, total area, area km2, area km 2, area km, area sq km, surface, area square km",
    fact("countryArea", "number"),
  ),
  "life expectancy": fact("lifeExpectancy", "number"),
  ...forAll("gnp, gdp, gdp usd, gross domestic product", fact("countryGdp", "number")),
  ...forAll("independence year, year of independence, year independence", fact("independenceYear", "number")),
  ...forAll(
    "government form, form of government, government type, government, political system",
    fact("governmentForm", "text"),
  ),
  ...forAll("native name, local name, native, name native, name local, endonym", fact("countryNativeName", "text")),
  ...forAll("tld, top level domain, internet tld, domain, cctld", fact("countryTld", "text")),
  ...forAll("emoji, flag emoji, emoji flag, unicode flag", fact("countryFlag", "text")),
  flag,
};
