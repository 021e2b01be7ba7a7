import type { Generator } from "@seedloom/core";
import {
  colorsList,
  departmentsList,
  genresList,
  isoCountry,
  isoLanguage,
  monthName,
  orderStatuses,
  paymentMethodsList,
  productCategories,
  rolesList,
  unitsList,
  usState,
  weekdayName,
} from "./lists.ts";

/** Lists for lookup tables: real, and each entry once. */
export const lookupGenerators = {
  colorsList,
  departmentsList,
  genresList,
  isoCountry,
  isoLanguage,
  monthName,
  orderStatuses,
  paymentMethodsList,
  productCategories,
  rolesList,
  unitsList,
  usState,
  weekdayName,
} satisfies Record<string, Generator>;
