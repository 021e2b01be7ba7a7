import type { Generator } from "@seedloom/core";
import { fromList } from "../build/from.ts";
import { gazetteer } from "../place/gazetteer.ts";
import { productCategories as categories } from "../product/products.ts";
import { textGenerator } from "../build/text-generator.ts";
import { wordList } from "../strings/word-list.ts";

export const isoCountry: Generator = {
  ...textGenerator({
    name: "isoCountry",
    summary: "Countries for a lookup table, each once.",
    strings: (context) =>
      wordList(gazetteer().countries.map(({ name, code }) => ((context.maxLength ?? 99) < 4 ? code : name))),
  }),
  exhaustive: true,
};
export const weekdayName: Generator = {
  ...fromList("weekdayName", "The days of the week.", ({ date }) => date?.weekday?.wide),
  exhaustive: true,
};
export const monthName: Generator = {
  ...fromList("monthName", "The months.", ({ date }) => date?.month?.wide),
  exhaustive: true,
};
export const rolesList = fromList(
  "rolesList",
  "Roles for a lookup table, each once.",
  "admin|user|editor|viewer|manager|moderator|support|owner|guest|auditor|developer|billing|analyst|operator|contributor",
);
export const orderStatuses = fromList(
  "orderStatuses",
  "What can become of an order, each once.",
  "pending|paid|processing|shipped|delivered|cancelled|returned|refunded|on_hold|failed",
);
export const productCategories = textGenerator({
  name: "productCategories",
  summary: "Categories of goods, each once.",
  strings: () => wordList(categories),
});
export const departmentsList = fromList(
  "departmentsList",
  "Departments of a company, each once.",
  "Sales|Marketing|Human Resources|Finance|Engineering|Customer Service|Operations|Legal|Procurement|Logistics|Research and Development|Quality Assurance|Information Technology|Production|Communications|Administration|Design|Facilities|Training|Security",
);
export const genresList = fromList(
  "genresList",
  "Genres for a lookup table, each once.",
  "Rock|Pop|Jazz|Classical|Hip-Hop|Electronic|Blues|Country|Folk|Metal|Reggae|Soul|Punk|Ambient|Latin|Funk|Gospel|Opera|Soundtrack|World",
);
export const unitsList = fromList(
  "unitsList",
  "Units for a lookup table, each once.",
  "piece|kilogram|gram|litre|millilitre|metre|centimetre|square metre|cubic metre|box|pack|pair|set|bottle|bag|roll|hour|day|month|dozen|pallet",
);
export const paymentMethodsList = fromList(
  "paymentMethodsList",
  "Ways to pay, each once.",
  "credit_card|debit_card|paypal|bank_transfer|direct_debit|invoice|cash|gift_card|apple_pay|google_pay|cheque|crypto",
);
export const colorsList = fromList("colorsList", "Colours for a lookup table, each once.", ({ color }) => color?.human);
