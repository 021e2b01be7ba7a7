import type { Given } from "./meaning.ts";

const UNIT_CODE: Given = {
  generator: "choice",
  options: { values: ["EA", "KG", "G", "L", "ML", "M", "CM", "BOX", "PCS", "SET", "PAK", "M2"] },
};

/** What a `code` of something is, by the words of the noun. */
export const CODES: Readonly<Record<string, Given>> = {
  country: "countryCode",
  nation: "countryCode",
  region: "regionCode",
  province: "regionCode",
  "us state": "usStateCode",
  currency: "currencyCode",
  language: "languageCode",
  locale: "localeCode",
  airport: "airportCode",
  "time zone": "timeZone",
  color: "colorHex",
  product: "sku",
  item: "sku",
  course: "courseCode",
  class: "courseCode",
  subject: "courseCode",
  diagnosis: "icd10",
  disease: "icd10",
  unit: UNIT_CODE,
  "unit measure": UNIT_CODE,
  "unit of measure": UNIT_CODE,
  city: { generator: "pattern", options: { regex: "[A-Z]{3}" } },
  coupon: { generator: "pattern", options: { regex: "[A-Z]{4,6}[1-9][05]" } },
  discount: { generator: "pattern", options: { regex: "[A-Z]{4,6}[1-9][05]" } },
  voucher: { generator: "pattern", options: { regex: "[A-Z]{4,6}[1-9][05]" } },
  promotion: { generator: "pattern", options: { regex: "[A-Z]{4,6}[1-9][05]" } },
  "gift card": { generator: "pattern", options: { regex: "[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}" } },
  invitation: { generator: "code" },
};
