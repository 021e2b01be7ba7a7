import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { one } from "./one.ts";

/** Weddings and the parties around them. */
export const WEDDING = field("wedding bride groom bridal bridesmaid", [
  one("side, guest side, party side", "bride|groom|both"),
  one("rsvp, rsvp status, response", "accepted|declined|pending|maybe"),
  one(
    "meal choice, menu choice, meal, meal preference, dinner choice",
    "Beef|Fish|Vegetarian|Chicken|Vegan|Children's menu",
  ),
  one("table name, table, table number", "Table 1|Table 2|Table 3|Table 4|Table 5|Head Table|Table 6|Table 7"),
  one("relation, relationship, guest relation", "friend|family|colleague|neighbour|cousin"),
  one(
    "vendor category, vendor type, category, service type",
    "catering|photographer|florist|music|venue|cake|transport|stationery|makeup",
  ),
  one("contract status, booking status", "signed|sent|negotiating|cancelled"),
  one("ceremony type, ceremony", "civil|religious|free"),
  one("wedding party role, party role, role", "guest|bridesmaid|groomsman|witness|flower girl|ring bearer"),
  one("theme, wedding theme, wedding style", "rustic|garden|classic|vintage|beach|minimal"),
  one(
    "color scheme, colour scheme, color palette",
    "sage and ivory|blush and gold|navy and white|terracotta|lavender and grey",
  ),
  one(
    "gift, gift name, registry item",
    "Coffee machine|Set of towels|Cast-iron pan|Picnic basket|Honeymoon contribution|Bed linen|Wine glasses",
  ),
  one(
    "note, comment, remark",
    "Deposit paid in cash.|Arrives after the ceremony.|Needs power outlet near the dance floor.|Confirm final number two weeks before.|Children's chair at the table.|Tasting on Saturday at noon.",
  ),
  meaning("plus one name, companion, companion name", { text: "fullName" }),
]);
