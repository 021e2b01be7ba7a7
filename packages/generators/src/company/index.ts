import type { Generator } from "@seedloom/core";
import {
  companyDomain,
  companyEmail,
  companyName,
  companySuffix,
  companyUrl,
  industry,
  legalForm,
} from "./companies.ts";
import { catchPhrase, companyPhone, department, registrationNumber, taxNumber } from "./others.ts";

/** Generators about companies. */
export const companyGenerators = {
  catchPhrase,
  companyDomain,
  companyEmail,
  companyName,
  companyPhone,
  companySuffix,
  companyUrl,
  department,
  industry,
  legalForm,
  registrationNumber,
  taxNumber,
} satisfies Record<string, Generator>;
