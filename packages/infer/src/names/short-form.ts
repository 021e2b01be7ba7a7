import type { ColumnContext } from "../context/column-context.ts";
import type { Given } from "../data/meaning.ts";

/** What stands where there is no room for the long form: a code. */
export function shortForm(given: Given, { maxLength, type }: ColumnContext): Given | null {
  if (maxLength === null || typeof given !== "string") return null;
  // `char(3)` has no room for two letters.
  if (given === "countryCode" && maxLength === 3 && type.kind === "text" && type.fixed) return "countryCode3";
  const forms = SHORT_FORMS[given];
  return forms?.find(([room]) => maxLength <= room)?.[1] ?? null;
}

const SHORT_FORMS: Readonly<Record<string, readonly (readonly [room: number, given: Given])[]>> = {
  country: [
    [2, "countryCode"],
    [3, "countryCode3"],
  ],
  region: [[3, "regionCode"]],
  languageName: [[8, "languageCode"]],
  currencyName: [[3, "currencyCode"]],
  gender: [[2, "genderCode"]],
  maritalStatus: [[2, { generator: "choice", options: { values: ["M", "S", "M", "S", "D", "W"] } }]],
  nationality: [
    [2, "countryCode"],
    [3, "countryCode3"],
  ],
  monthName: [[2, { generator: "pattern", options: { regex: "(0[1-9]|1[0-2])" } }]],
  city: [[5, { generator: "pattern", options: { regex: "[A-Z]{3}" } }]],
  unitOfMeasure: [[3, { generator: "choice", options: { values: ["kg", "g", "l", "ml", "m", "cm", "pcs"] } }]],
};
