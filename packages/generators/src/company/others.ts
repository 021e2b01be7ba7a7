import { digitsToo } from "../build/digits-too.ts";
import { fromList, fromMask, fromParts } from "../build/from.ts";
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
export const taxNumber = digitsToo(
  fromMask("taxNumber", "A tax number; its country XX does not exist.", ["XX#########", "#########", "#####"], entity),
);

export const registrationNumber = digitsToo(
  fromMask("registrationNumber", "A number in a register of companies.", ["HRB ######", "######", "####"], entity),
);
