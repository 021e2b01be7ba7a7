import type { ColumnContext } from "../context/column-context.ts";
import type { Given } from "../data/meaning.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import { skewed } from "../given/skewed.ts";
import type { Role } from "./roles.ts";
import { sortedTable } from "./sorted-table.ts";
import type { SortedNoun } from "./sort-of.ts";
import { namesOf, toldAs } from "./texts.ts";
import { toldHere } from "./told-abroad.ts";

/** Room for a sentence. */
const ROOM = 80;

/** What a short text keeps of a thing of that sort: its name, or what the column's name says of it; null where the sort has no such words. */
export function shortGiven(sorted: SortedNoun, context: ColumnContext): Given | null {
  return OF_ROLES[sorted.role ?? "name"](sorted, context);
}

type Giver = (sorted: SortedNoun, context: ColumnContext) => Given | null;

const listed =
  (list: "kinds" | "statuses" | "categories" | "reasons"): Giver =>
  ({ sort }, { maxLength }) =>
    sort[list] === undefined ? null : skewed(sort[list].split("|"), maxLength);

const told =
  (role: "described" | "noted", said: string): Giver =>
  ({ sort }, { maxLength, catalog }) =>
    sort[role] === undefined || (maxLength ?? ROOM) < ROOM
      ? null
      : toldAs(sort[role], schemaLanguage(catalog) === "en" ? said : "note");

const name: Giver = (sorted, context) => {
  const { sort } = sorted;
  const { maxLength, catalog } = context;
  if (sort.list === undefined)
    return namesOf(sorted) ?? ((maxLength ?? ROOM) >= ROOM ? toldHere(sort, schemaLanguage(catalog)) : null);
  const steps = sort.ofTable === undefined ? undefined : sortedTable(context)?.sort[sort.ofTable];
  return skewed((steps ?? sort.list).split("|"), maxLength);
};

const OF_ROLES: Readonly<Record<Role, Giver>> = {
  name,
  type: listed("kinds"),
  category: listed("categories"),
  status: listed("statuses"),
  reason: listed("reasons"),
  described: told("described", "sentence"),
  noted: told("noted", "note"),
  other: () => null,
};
