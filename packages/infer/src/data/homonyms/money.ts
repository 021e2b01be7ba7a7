import { senses } from "./sense.ts";

const GATEWAY = "gateway processor acquirer authorization capture psp merchant card brand last4 intent payment";
const LETTER_CODE = "~[A-Z0-9]{6}";

/** Words of payments that are said elsewhere of permissions, letters and journeys. */
export const MONEY_HOMONYMS = [
  ...senses("transaction kind, transaction type, payment kind", [
    "gateway processor acquirer authorization capture psp",
    "sale|capture|authorization|refund|void",
  ]),
  ...senses("kind", [
    "gateway processor acquirer authorization capture psp card brand last4 fee",
    "sale|capture|authorization|refund|void",
  ]),
  ...senses("authorization, auth code, authorization code, approval code, auth number", [GATEWAY, LETTER_CODE]),
  ...senses(
    "response message, gateway message, processor message, response text, gateway response, processor response",
    ["", "Approved|Approved|Approved|Insufficient funds|Do not honor|Card expired|Issuer not available"],
  ),
  ...senses("message", [
    "gateway acquirer processor psp",
    "Approved|Transaction approved|Approved|Insufficient funds|Do not honor|Card expired|Issuer not available",
  ]),
  ...senses("po status, purchase order status", [
    "",
    "received|approved|sent|partially_received|closed|open|cancelled",
  ]),
  ...senses("line status, item status, order line status", [
    "ordered po order purchase received uom quantity shipped",
    "received|open|partially_received|closed|cancelled",
  ]),
  ...senses("tenant name, co tenant name, cotenant name, tenant", [
    "lease rent rental deposit landlord move premises unit tenancy",
    "@fullName",
  ]),
  ...senses("property name, building name", [
    "bedroom bathroom rent rental unit lease tenant floor amenity hoa market landlord",
    "Maple Court|Riverside Lofts|Park View Apartments|Harbour House|The Elms|Oak Terrace|Station Gardens|Linden Place|Hillside Residences|Garden Row",
  ]),
  ...senses("funding", ["last4 fingerprint brand exp expiry", "credit|debit|prepaid"]),
];
