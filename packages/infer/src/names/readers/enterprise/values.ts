import { findNoun } from "../../../context/find-noun.ts";
import { hasTable } from "../../../context/has-table.ts";
import * as lists from "../../../data/business-lists.ts";
import { nameOf } from "../../name-of.ts";
import { named as called } from "../called/named.ts";
import { oneOf } from "../reader.ts";
import type { Reader } from "../reader.ts";
import { anyOf, beside, isAbout, text, when } from "../short/build.ts";
import {
  isSomebody,
  isLedgerAccount,
  isBankAccount,
  isShop,
  hasAddress,
  isAttribute,
  isAttributeGroup,
  isGoodsOption,
  isZone,
  isStockReason,
  isOrderSum,
  isHousehold,
  isGrocery,
  isPersonnel,
  isGroupOf,
  hasAddressLine,
} from "./tables.ts";

/** One of several texts, told by the table as surely as a list of such things can be. */
export const list =
  (values: string): Reader =>
  (ask) =>
    oneOf(values.split("|"), ask, 0.95);

/** Whoever did it. */
export const doer: Reader = ({ as, context }) =>
  as === "text" && !context.unique ? { given: "fullName", confidence: 0.95 } : null;

/** What the administration calls a thing, or what customers read: its name, and nobody's. */
export const ofThing: Reader = (ask) =>
  ask.as === "text" && !isSomebody(ask) && ask.found !== null && ask.found.noun.subject !== "person"
    ? called({ found: ask.context.facts.noun, context: ask.context }, null)
    : null;

/** Sets of settings are called as what they are for: a plugin, a machine, a group. */
export const ofSettings: Reader = (ask) => {
  const { words } = ask.context.facts;
  if (ask.as !== "text" || !/^(?:config|configuration|setting|option|preference)$/.test(words.at(-1) ?? ""))
    return null;
  const thing = beside(ask, "value data") ? null : findNoun(words.slice(0, -1));
  return thing === null ? null : { given: nameOf(thing, ask.context), confidence: 0.95 };
};

export const LEDGER_KINDS = list("asset|liability|equity|income|expense|bank|cash|receivable|payable");

/** Papers that have no other number are called by it: `INV/2026/00042`, `WH/OUT/00007`. */
const PAPERS: ReadonlyMap<string, string> = new Map([
  ["purchase order", "P[0-9]{5}"],
  ["sale order", "S[0-9]{5}"],
  ["sales order", "S[0-9]{5}"],
  ["account move", "(INV|BILL|MISC)/202[56]/[0-9]{5}"],
  ["sale invoice", "SINV-202[56]-[0-9]{5}"],
  ["sales invoice", "SINV-202[56]-[0-9]{5}"],
  ["purchase invoice", "PINV-202[56]-[0-9]{5}"],
  ["stock picking", "WH/(IN|OUT|INT)/[0-9]{5}"],
  ["stock entry", "STE-202[56]-[0-9]{5}"],
  ["gl entry", "GLE-202[56]-[0-9]{6}"],
  ["work order", "WO-202[56]-[0-9]{5}"],
  ["delivery note", "DN-202[56]-[0-9]{5}"],
  ["leave application", "LAP-202[56]-[0-9]{5}"],
  ["expense claim", "EXP-202[56]-[0-9]{5}"],
  ["stock lot", "LOT[0-9]{7}"],
  ["production lot", "LOT[0-9]{7}"],
]);

const paperNamed: Reader = (ask) => {
  const regex = PAPERS.get(ask.context.facts.words.slice(-2).join(" "));
  const known = beside(ask, "number no code") && !beside(ask, "posting state docstatus");
  return regex === undefined || ask.as !== "text" || ask.phrase !== "name" || known
    ? null
    : { given: { generator: "pattern", options: { regex } }, confidence: 0.95 };
};

export const named = anyOf(
  (ask) => (ask.modifiers.length === 0 ? paperNamed(ask) : null),
  when((ask) => ask.context.facts.words.slice(-2).join(" ") === "product template", text("productName")),
  when(
    (ask) =>
      ask.context.facts.words.at(-1) === "stage" &&
      (isAbout(ask, "crm lead deal opportunity pipeline sale") ||
        hasTable(ask.context, /^crm_|_leads?$|^leads?$|opportunit/i)),
    list("New|Qualified|Proposition|Negotiation|Won|Contacted|On hold|Lost"),
  ),
  (ask) => (ask.modifiers.length === 0 ? ofSettings(ask) : null),
  when(isBankAccount, list(lists.BANK_ACCOUNTS)),
  when(isLedgerAccount, list(lists.LEDGER_ACCOUNTS)),
  when((ask) => isShop(ask) && isAbout(ask, "taxon"), list(lists.SHOP_CATEGORIES)),
  when((ask) => isAbout(ask, "term") && isAbout(ask, "payment bill billing invoice"), list(lists.PAYMENT_TERMS)),
  when((ask) => ask.context.facts.words.at(-1) === "office" && !beside(ask, "doctor practice"), list(lists.OFFICES)),
  when((ask) => isAbout(ask, "loan") && isAbout(ask, "product"), list(lists.LOANS)),
  when(
    (ask) =>
      ask.context.facts.words.at(-1) === "campaign" &&
      hasTable(ask.context, /lead|prospect|subscriber|mailing|newsletter|contact/i),
    list(lists.CAMPAIGNS),
  ),
  when(
    (ask) => ask.context.facts.words.at(-1) === "opportunity" && beside(ask, "stage probability amount"),
    list(lists.OPPORTUNITIES),
  ),
  when(
    (ask) =>
      ask.context.facts.words.at(-1) === "case" &&
      beside(ask, "priority resolution") &&
      !beside(ask, "court judge patient test"),
    list(lists.SUPPORT_CASES),
  ),
  when((ask) => ask.context.facts.words.at(-1) === "bug", list(lists.BUGS)),
  when(isAttributeGroup, list(lists.ATTRIBUTE_GROUPS)),
  when(isGroupOf("part product item article goods stock material"), list(lists.GOODS_GROUPS)),
  when(isGroupOf("price pricing"), list(lists.PRICE_GROUPS)),
  when(isGroupOf("tax vat"), list(lists.TAX_GROUPS)),
  when(isAttribute, list(lists.GOODS_ATTRIBUTES)),
  when(isGoodsOption, list(lists.GOODS_OPTIONS)),
  when(isZone, list(lists.SALES_ZONES)),
  when((ask) => isAbout(ask, "zone") && beside(ask, "country") && !hasAddressLine(ask), text("region")),
  when(isStockReason, list(lists.STOCK_REASONS)),
  when(isOrderSum, list(lists.ORDER_SUMS)),
  when(
    (ask) => isHousehold(ask) && isAbout(ask, "location") && !isAbout(ask, "shopping shop store") && !hasAddress(ask),
    list(lists.HOME_PLACES),
  ),
  when(isGrocery, list(lists.GROCERIES)),
  when((ask) => isAbout(ask, "meal") && isAbout(ask, "section slot"), list(lists.MEAL_SECTIONS)),
  when(
    (ask) =>
      isAbout(ask, "education qualification degree") &&
      isPersonnel(ask) &&
      !beside(ask, "employee institute school start"),
    list(lists.DEGREES),
  ),
  when((ask) => isAbout(ask, "gender salutation civility"), list("Mr|Mrs|Ms|Mx")),
);

/** Where taxes are paid and work is done, in two letters or written out. */
export const state: Reader = ({ as, context }) =>
  as === "text" ? { given: (context.maxLength ?? 99) < 16 ? "regionCode" : "region", confidence: 0.95 } : null;

export const UPC: Reader = ({ as }) =>
  as === "text" ? { given: { generator: "pattern", options: { regex: "0[0-9]{11}" } }, confidence: 0.95 } : null;

/** What is to be won from a customer. */
export const deal: Reader = ({ as }) =>
  as === "text"
    ? null
    : {
        given: { generator: "amount", options: { min: 800, max: 240_000, mean: 18_000, deviation: 26_000 } },
        confidence: 0.95,
      };

/** Shares, where there are four decimals for them: nobody taxes at 51. */
export const rate: Reader = ({ as, context: { type, facts } }) => {
  if (as !== "decimal") return null;
  const shares = facts.words.includes("rate") && type.kind === "decimal" && (type.scale ?? 0) >= 4;
  const values = shares ? [0.2, 0.19, 0.07, 0.05, 0.0825, 0.21, 0.1, 0] : [20, 19, 7, 5, 8.25, 21, 10, 0];
  return { given: { generator: "choice", options: { values } }, confidence: 0.95 };
};
