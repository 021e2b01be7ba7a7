import type { Generator, Value } from "@seedloom/core";
import { fromList, localList } from "../build/from.ts";
import type { Words } from "../build/from.ts";
import { inLanguages, languagesOf } from "../language/in-languages.ts";
import type { ListName } from "../language/language.ts";
import { departmentNames, partsOf } from "../product/departments.ts";
import { categoriesIn } from "../product/goods.ts";
import { takesText, textGenerator } from "../build/text-generator.ts";
import { fitOf, fits } from "../fit.ts";
import { inputsNamed } from "../inputs.ts";
import { remainder } from "../scramble.ts";
import { wordList } from "../strings/word-list.ts";

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
const categories = textGenerator({
  name: "productCategories",
  summary: "Categories of goods, each once.",
  // Where no two may be alike there may be more rows than categories.
  strings: (context) =>
    inLanguages(context, (language) =>
      wordList(context.unique === true ? departmentNames(language) : categoriesIn(language)),
    ),
});
export const productCategories: Generator = {
  ...categories,
  within: categories.name,
  // The name of a tree's row is that of a part of the row above.
  compile(options, context) {
    const [of] = inputsNamed(context, "of");
    if (of === undefined || languagesOf(context).some((language) => language !== null))
      return categories.compile(options, context);
    const fit = fitOf(context);
    const at = (index: number, inputs: readonly Value[]) => {
      const found = partsOf(inputs[of]).filter((name) => fits(name, fit));
      return found[remainder(index, found.length)] ?? "";
    };
    return takesText(context) ? { capacity: 0, at, draw: (_, row, inputs) => at(row, inputs) } : null;
  },
};
/** A list for a lookup table; `said`: the list that other languages have for it. */
function entries(name: string, summary: string, said: ListName, words: Words): Generator {
  return textGenerator({ name, summary, strings: (context) => localList(context, said, words) });
}

export const departmentsList = entries(
  "departmentsList",
  "Departments of a company, each once.",
  "department",
  "Sales|Marketing|Human Resources|Finance|Engineering|Customer Service|Operations|Legal|Procurement|Logistics|Research and Development|Quality Assurance|Information Technology|Production|Communications|Administration|Design|Facilities|Training|Security",
);
export const genresList = entries(
  "genresList",
  "Genres for a lookup table, each once.",
  "genre",
  "Rock|Pop|Jazz|Classical|Hip-Hop|Electronic|Blues|Country|Folk|Metal|Reggae|Soul|Punk|Ambient|Latin|Funk|Gospel|Opera|Soundtrack|World",
);
export const unitsList = entries(
  "unitsList",
  "Units for a lookup table, each once.",
  "unit",
  "piece|kilogram|gram|litre|millilitre|metre|centimetre|square metre|cubic metre|box|pack|pair|set|bottle|bag|roll|hour|day|month|dozen|pallet",
);
export const paymentMethodsList = fromList(
  "paymentMethodsList",
  "Ways to pay, each once.",
  "credit_card|debit_card|paypal|bank_transfer|direct_debit|invoice|cash|gift_card|apple_pay|google_pay|cheque|crypto",
);
export const colorsList = entries(
  "colorsList",
  "Colours for a lookup table, each once.",
  "color",
  ({ color }) => color?.human,
);
