import { countyLines } from "../data/counties.ts";
import type { City } from "./gazetteer.ts";

/** Counties by the country's code and the city, read when one is first asked for. */
let known: ReadonlyMap<string, string> | null = null;

/** What stands for a county in Louisiana, in Alaska, in the capital and around cities that belong to none. */
const OTHERWISE = / (?:Parish|Municipality|Borough|City|Columbia)$/;

function read(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(countyLines).flatMap(([country, lines]) =>
      lines.split("\n").flatMap((line) => {
        const [county = "", cities = ""] = line.split(": ");
        const name = country === "US" && !OTHERWISE.test(county) ? `${county} County` : county;
        return cities.split(", ").map((city) => [`${country} ${city}`, name] as const);
      }),
    ),
  );
}

/** The county of a city; its region where the country has none, null where nobody wrote it down. */
export function countyOf({ country, name, region }: City): string | null {
  known ??= read();
  const found = known.get(`${country.code} ${name}`);
  if (found !== undefined) return found;
  return Object.hasOwn(countyLines, country.code) ? null : region;
}
