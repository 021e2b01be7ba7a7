import { meaning } from "../../meaning.ts";
import { number, small } from "../../short-meanings.ts";
import { plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";

const AREA =
  "area, total area, floor area, floor space, square foot, square feet, square footage, square meter, square meters, size sqft, area sqft, area m2, surface";
/** More than what areas are where nothing tells of what. */
const CERTAIN = { confidence: 0.955 };
const INCOME = { generator: "choice", options: { values: [15_000, 20_000, 30_000, 40_000, 50_000, 75_000, 100_000] } };

const EMPLOYEES =
  "number employee, number of employee, employee count, employee, employees, staff count, headcount, number of staff, workforce";

/** How large things are and how many they have, by what they are: a warehouse is no flat, a page has few pictures. */
export const EXTENTS: readonly Meaning[] = [
  ...plainly(
    "warehouse, distribution center, fulfillment center, logistics center, depot, factory, hangar",
    small(AREA, 12_000, 180_000, 0, CERTAIN),
  ),
  ...plainly(
    "store, shop, outlet, supermarket, branch, showroom, call center, contact center",
    small(AREA, 900, 42_000, 0, CERTAIN),
  ),
  ...plainly(
    "web page, page, landing page, site page, html page",
    small("image count, number of image, link count, number of link, heading count, script count", 0, 70),
  ),
  ...plainly(
    "income band, income bracket, income range, income group",
    meaning("lower bound, lower limit, minimum, minimum income, income from", { number: INCOME }),
  ),
  ...plainly(
    "pay history, employee pay history, pay rate, wage rate, hourly wage",
    number("rate, pay rate, hourly rate", 12, 88, 2),
  ),
  ...plainly("player inventory, character inventory, backpack", small("quantity, amount, count", 1, 24)),
  ...plainly(
    "inventory, stock level, inventory level, warehouse stock, stock item",
    meaning("quantity", { number: "stock" }),
  ),
  ...plainly(
    "store, shop, outlet, branch, restaurant, pharmacy, supermarket, showroom, salon, cafe, warehouse",
    small(EMPLOYEES, 4, 140),
  ),
  ...plainly("call center, contact center, office, factory, plant", small(EMPLOYEES, 25, 900)),
  ...plainly("country, nation", small("population, total population", 60_000, 140_000_000)),
];
