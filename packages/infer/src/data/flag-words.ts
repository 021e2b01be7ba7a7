import { FLAG_RATES } from "./flags.ts";

/** Verbs that make a flag of a number of any width. */
const ALWAYS = "is has have had can should was are does needs allow allows define".split(" ");
export const SURE = new Set([...ALWAYS, "bool"]);
export const VERBS = new Set([
  ...ALWAYS,
  ..."enable use show hide require requires include includes accepts send".split(" "),
]);
/** Endings of numbers that are none. */
export const NUMBERS = new Set([
  "count",
  "number",
  "date",
  "time",
  "at",
  "on",
  "by",
  "id",
  "size",
  "limit",
  "day",
  "hour",
  "counter",
  "total",
  "level",
]);
/** Words of sums. */
export const MONEY = new Set([
  "amount",
  "paid",
  "cost",
  "price",
  "fee",
  "charge",
  "tax",
  "payment",
  "insurance",
  "rate",
  "value",
]);
/** Numbers that count as often as they say yes. */
export const COUNTS = new Set([
  "sent",
  "delivered",
  "read",
  "used",
  "new",
  "open",
  "closed",
  "failed",
  "paid",
  "error",
  "free",
  "returned",
  "shipped",
  "completed",
  "late",
  "allowed",
  "opened",
  "clicked",
  "bounced",
  "unsubscribed",
  "converted",
]);
/** What there is much or little of, whatever was done to it: `amount_refunded`. */
export const AMOUNTS = new Set("amount total sum balance quantity points price".split(" "));
/** What is counted or dated, whatever was done in it: `year_published`, `days_worked`, `pages_read`. */
export const COUNTED = new Set("year month week day hour minute mile page".split(" "));
export const ENDS = new Set([
  "flag",
  "yn",
  "indicator",
  "ind",
  "enabled",
  "disabled",
  "active",
  "deleted",
  "verified",
  "visible",
  "hidden",
  "locked",
  "archived",
  "blocked",
  "banned",
  "confirmed",
  "published",
  "approved",
  "featured",
  "bool",
  "boolean",
  "debug",
  "defunct",
  "obsolete",
  "readonly",
  ...Object.keys(FLAG_RATES).filter((word) => word.endsWith("ed") && word.length > 5),
]);
/** Endings of what is counted or measured, and of sums. */
export const MEASURED = new Set(
  (
    "count number date time at on by id size limit day hour minute second week month year total level length width height depth age " +
    "amount price cost fee rate percent ratio score rank order position priority version interval period ttl timeout max min threshold " +
    "retry attempt try point byte row mode type kind status state code index precision"
  ).split(" "),
);
