import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Taxes. */
export const TAX = field("tax_return taxpayer tax_assessment tax_filing tax_payer tax_form withholding vat_return", [
  one("filing status", "single|married filing jointly|head of household|married filing separately"),
  one("form type, form, tax form, form number", "1040|W-2|1099-MISC|1120|941|K-1"),
  one("return status, assessment status, filing state", "accepted|filed|processing|rejected|amended|assessed"),
  one("taxpayer type, tax payer type, entity type", "individual|corporation|partnership|trust|nonprofit"),
  one("deduction type, deduction", "standard|mortgage interest|charity|medical|education|home office"),
  one("income type, income source", "wages|self-employment|rental|dividends|interest|pension"),
  one("penalty type, penalty reason", "late filing|late payment|understatement"),
  one("filing method", "electronic|paper|preparer"),
  one("credit type, tax credit", "child|education|energy|earned income"),
  ...of("tax return, tax filing, vat return", one("status", "accepted|filed|processing|rejected|amended")),
]);
