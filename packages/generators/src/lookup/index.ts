import type { Generator } from "@seedloom/core";
import {
  colorsList,
  departmentsList,
  genresList,
  monthName,
  orderStatuses,
  paymentMethodsList,
  productCategories,
  rolesList,
  unitsList,
  weekdayName,
} from "./lists.ts";
import { isoCountry } from "../place/country.ts";
import {
  isoLanguage,
  languageCode,
  languageCode3,
  languageLocale,
  languageName,
  languageNativeName,
} from "./languages.ts";
import { usState, usStateCode, usStateRegion } from "./us-states.ts";

/** Lists for lookup tables: real, and each entry once. */
export const lookupGenerators = {
  colorsList,
  departmentsList,
  genresList,
  isoCountry,
  isoLanguage,
  languageCode,
  languageCode3,
  languageLocale,
  languageName,
  languageNativeName,
  monthName,
  orderStatuses,
  paymentMethodsList,
  productCategories,
  rolesList,
  unitsList,
  usState,
  usStateCode,
  usStateRegion,
  weekdayName,
} satisfies Record<string, Generator>;
