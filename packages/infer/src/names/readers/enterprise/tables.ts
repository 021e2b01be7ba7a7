import { hasTable } from "../../../context/has-table.ts";
import type { Ask } from "../reader.ts";
import { beside, isAbout } from "../short/build.ts";

const OF_BOOKS =
  /journal|ledger|posting|split|trial_balance|fiscal|accounting|chart|bookkeep|budget|gl[_ ]|account_move/i;
const SELLS = /order|cart|sale|checkout|variant/i;
const TRACKS = /geofence|position|track|telemetr/i;

/** Who logs in, and whom a bank knows by name. */
export const isSomebody = (ask: Ask) => beside(ask, "email password user holder first last avatar phone domain");

/** Accounts that are written in, as a chart lists them. */
export const isLedgerAccount = (ask: Ask) =>
  ask.context.facts.words.at(-1) === "account" &&
  !isSomebody(ask) &&
  !isBankAccount(ask) &&
  (isAbout(ask, "accounting ledger gl chart") ||
    (hasTable(ask.context, OF_BOOKS) && beside(ask, "type code number parent category heading placeholder normal")));

export const isBankAccount = (ask: Ask) =>
  isAbout(ask, "account") && !isSomebody(ask) && (isAbout(ask, "bank") || beside(ask, "iban bic swift"));

export const isShop = (ask: Ask) => hasTable(ask.context, /product|item/i) && hasTable(ask.context, SELLS);
export const hasAddress = (ask: Ask) => beside(ask, "address city street country latitude");

/** What is known of goods, in shops that also call it a property, a feature or a characteristic. */
export const isAttribute = (ask: Ask) =>
  isShop(ask) &&
  isAbout(ask, "property attribute feature characteristic") &&
  !isAbout(ask, "group") &&
  !hasAddress(ask);

export const isAttributeGroup = (ask: Ask) =>
  isAbout(ask, "group") && isAbout(ask, "attribute property feature specification");

export const isGoodsOption = (ask: Ask) =>
  isShop(ask) && isAbout(ask, "option") && !isAbout(ask, "value group") && !beside(ask, "autoload key setting");

export const isZone = (ask: Ask) =>
  isAbout(ask, "zone") &&
  hasTable(ask.context, /tax|shipping|countr|currenc/i) &&
  !beside(ask, "country timezone room");

export const isStockReason = (ask: Ask) =>
  isAbout(ask, "reason") && isAbout(ask, "stock movement inventory adjustment");
export const isOrderSum = (ask: Ask) => isAbout(ask, "total") && isAbout(ask, "order invoice cart quote");

export const isHousehold = (ask: Ask) => hasTable(ask.context, /recipe|meal_?plan|chore|shopping_?(?:list|location)/i);
export const isGrocery = (ask: Ask) =>
  isHousehold(ask) &&
  isAbout(ask, "product item ingredient") &&
  beside(ask, "before calory calories stock freeze freezer unit");

export const isRoadEvent = (ask: Ask) => isAbout(ask, "event notification") && hasTable(ask.context, TRACKS);
export const isCommand = (ask: Ask) => isAbout(ask, "command") && hasTable(ask.context, TRACKS);
export const isCountry = (ask: Ask) => isAbout(ask, "country address order store customer quote invoice shipment");
export const isPersonnel = (ask: Ask) => hasTable(ask.context, /employ|staff|leave|payroll/i);

/** Groups of goods, prices and taxes, by the word before; those of people are another matter. */
export const isGroupOf = (words: string) => (ask: Ask) => isAbout(ask, "group") && isAbout(ask, words);

export const isStops = (ask: Ask) => isAbout(ask, "stop") && beside(ask, "trip sequence");

export const hasAddressLine = (ask: Ask) => beside(ask, "street city address");
