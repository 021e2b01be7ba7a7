import { digitsToo } from "../build/digits-too.ts";
import { fromList, fromMask, fromParts } from "../build/from.ts";
import { atHome } from "../build/at-home.ts";
import { nationalNumber } from "../person/national-number.ts";
import { phoneGenerator } from "../person/phones.ts";

const entity = "company";

export const companyPhone = phoneGenerator(
  "companyPhone",
  "A company's number from the ranges kept for fiction.",
  "landline",
  entity,
);

export const department = fromList(
  "department",
  "A department of a company.",
  "Sales|Engineering|Marketing|Customer Service|Operations|Finance|Human Resources|Product|Logistics|Legal|Procurement|Research and Development|Quality Assurance|IT|Production|Accounting|Communications|Design|Facilities|Training|Security|Business Development|Analytics|Compliance",
  1.4,
);

export const catchPhrase = fromParts(
  "catchPhrase",
  "What a company says of itself.",
  ["{adjective} {descriptor} {noun}", "{adjective} {noun}"],
  {
    adjective: ({ company }) => company?.adjective,
    descriptor: ({ company }) => company?.descriptor,
    noun: ({ company }) => company?.noun,
  },
);

/** VAT numbers of the shape that countries use, with the prefix ZZ or XX that none has. */
const anyTaxNumber = digitsToo(
  fromMask("taxNumber", "A tax number; its country XX does not exist.", ["XX#########", "#########", "#####"], entity),
);

export const taxNumber = atHome(anyTaxNumber, nationalNumber, {
  de: "ustId",
  es: "cif",
  es_AR: "cuit",
  es_CL: "rut",
  es_CO: "nit",
  es_EC: "ruc",
  es_MX: "rfcFirm",
  es_PE: "ruc",
  fr: "tva",
  it: "partitaIva",
  nl: "btw",
  pt: "cnpj",
  pt_PT: "nifPortugal",
});

const anyRegistrationNumber = digitsToo(
  fromMask("registrationNumber", "A number in a register of companies.", ["HRB ######", "######", "####"], entity),
);

export const registrationNumber = atHome(anyRegistrationNumber, nationalNumber, {
  es: "cif",
  es_AR: "cuit",
  es_CL: "rut",
  es_CO: "nit",
  es_EC: "ruc",
  es_MX: "rfcFirm",
  es_PE: "ruc",
  fr: "siren",
  it: "partitaIva",
  nl: "kvk",
  pt: "cnpj",
  pt_PT: "nifPortugal",
});
