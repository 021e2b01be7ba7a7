import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list } from "../short-meanings.ts";

export const COMPANY: readonly Meaning[] = [
  meaning(
    "size, company size",
    { text: { generator: "choice", options: { values: ["1-10", "11-50", "51-200", "201-500", "501-1000", "1000+"] } } },
    { about: ["company"], confidence: 0.93 },
  ),

  meaning(
    "company, company name, organization, organization name, employer, employer name, vendor name, supplier name, business, firm name, institution, institution name, client company, legal company name, customer company, vendor, supplier, merchant name, merchant, issuer name, label company, insurance company, insurance provider, production company, carrier company, affiliation, account company",
    { text: "companyName" },
  ),
  list(
    "contact title, contact position, contact job title",
    "Sales Manager|Owner|Purchasing Manager|Sales Representative|Marketing Manager|Accounting Manager|Office Manager|Managing Director|Order Administrator|Account Manager|Export Administrator|Assistant Buyer",
  ),
  list("market class, geography class", "Suburban|Urban|Rural|Coastal|Mixed"),
  meaning("company suffix", { text: "companySuffix" }),
  meaning("legal form, company type, business type, entity type legal, ownership type, ownership", {
    text: "legalForm",
  }),
  meaning("company domain, email domain, organization domain", { text: "companyDomain" }),
  meaning("domain", { text: "companyDomain" }, { about: ["company"] }),
  meaning(
    "email, email address, contact email, support email, billing email",
    { text: "companyEmail" },
    { about: ["company"] },
  ),
  meaning(
    "website, website url, url, homepage, web, web url, web page, site url",
    { text: "companyUrl" },
    { about: ["company"] },
  ),
  meaning("phone, phone number", { text: "companyPhone" }, { about: ["company"] }),
  meaning("company website, company url, employer website", { text: "companyUrl" }),
  meaning("company email", { text: "companyEmail" }),
  meaning("company phone, switchboard", { text: "companyPhone" }),
  meaning(
    "department, department name, business unit, unit department, division, organizational unit, team department",
    { text: "department" },
  ),
  meaning("slogan, tagline, catch phrase, motto, strapline, company slogan, tag line", { text: "catchPhrase" }),
  meaning("industry, industry name, business sector, sector, vertical, line of business, company industry", {
    text: "industry",
  }),
  meaning(
    "tax number, tax id, vat number, vat id, vat identification number, tax identification number, fiscal code, tin, ein, tax code number, vat registration number, ustid, gst number, gstin, abn, tax registration number, nif, rfc, rut",
    { text: "taxNumber" },
  ),
  meaning(
    "registration number, company registration number, company number, trade register number, business number, siret, siren, chamber of commerce number, kvk number, commercial register number, duns, duns number, registration no",
    { text: "registrationNumber" },
  ),
  meaning(
    "number of employee, employee count, headcount, staff count, employees, company size, workforce, number employees",
    {
      number: { generator: "integer", options: { min: 3, max: 8000, distribution: "lognormal" } },
      text: {
        generator: "weighted",
        options: {
          values: [
            ["1-10", 30],
            ["11-50", 28],
            ["51-200", 20],
            ["201-500", 12],
            ["501-1000", 6],
            ["1000+", 4],
          ],
        },
      },
    },
  ),
  meaning(
    "annual revenue, revenue, turnover, yearly revenue, annual sale, sale volume",
    { number: { generator: "decimal", options: { min: 50000, max: 50000000, scale: 2, distribution: "lognormal" } } },
    { about: ["company", "place"] },
  ),
  meaning(
    "founded, founded in, established in, founded year, year founded, founding year, established, established year, year opened, year established",
    {
      integer: { generator: "year", options: { from: 1900, to: 2022 } },
      year: { generator: "year", options: { from: 1900, to: 2022 } },
      date: { generator: "date", options: { from: "1950-01-01" } },
      text: { generator: "year", options: { from: 1900, to: 2022 } },
    },
  ),
  meaning("stock symbol, ticker, ticker symbol, trading symbol, symbol stock", {
    text: { generator: "pattern", options: { regex: "[A-Z]{3,4}" } },
  }),
  meaning(
    "manager, manager name, ceo, ceo name, owner, owner name, contact, contact person, account manager, sale representative, director, store manager, head, responsible, division manager, responsible person, account executive, case manager, lead name, supervisor, supervisor name, market manager",
    { text: "fullName" },
  ),
  meaning(
    "copyright holder, copyright owner, rights holder, publisher, publisher name, record label, production studio, imprint, studio",
    { text: "companyName" },
  ),
  meaning(
    "distributor, agency, bank, bank name, provider name, insurer, sponsor, employer company, competitor, airline company, broker, laboratory, branch name, office name, store name, shop name, pharmacy, facility name, warehouse name, site name, exchange name",
    { text: "companyName" },
    { confidence: 0.75 },
  ),
];
