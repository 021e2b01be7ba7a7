import { baseType } from "@seedloom/core";
import type { Catalog, Column, Table } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { typeClass } from "../context/type-class.ts";
import * as PREPARED from "../patterns/tables/moment-pairs.prepared.ts";
import type { MomentPair } from "../data/moment-pairs.ts";
import { PatternTable } from "../patterns/pattern-table.ts";
import { isInMillis } from "./counted-moment.ts";
import { isEpochOfSchema } from "./epochs-of-schema.ts";
import { isMoment } from "./is-moment.ts";
import { isEpochBesideOthers } from "./keeps-epochs.ts";
import { eventOf } from "./read-moment.ts";
import { readInRow } from "./row-moments.ts";

export interface KnownPair {
  readonly of: Column;
  readonly days: MomentPair["days"];
}

/** The moment of the row that another one is reckoned from, as everybody knows that has to do with such rows; null where there is none. */
export function knownPair(column: Column, table: Table, context: Around): KnownPair | null {
  const known = pairs.get(column);
  if (known !== undefined) return known;
  const found = pairOf(column, table, context);
  pairs.set(column, found);
  return found;
}

const MOMENT_PAIRS = new PatternTable<MomentPair>(PREPARED);

type Around = Pick<ColumnContext, "catalog" | "facts" | "factsOf">;

const pairs = new WeakMap<Column, KnownPair | null>();

function pairOf(column: Column, table: Table, context: Around): KnownPair | null {
  const { facts } = context;
  // The hour of a day that another column tells is on that day.
  const plain = (name: string) => name.toLowerCase().replaceAll("_", "");
  const day = plain(column.name).replace(/time$/, "date");
  if (table.columns.some((other) => other !== column && plain(other.name) === day)) return null;
  const own = namesOf(column, facts);
  const about = facts.words.join(" ");
  for (const { other, days, table: of, beside, without } of MOMENT_PAIRS.matching(...own)) {
    if (of?.test(about) === false) continue;
    if (beside !== undefined && !table.columns.some(({ name }) => beside.test(name))) continue;
    if (without !== undefined && table.columns.some((one) => without.test(one.name) && isDated(one))) continue;
    const found = table.columns.find(
      (each) =>
        each !== column &&
        each.generated.kind === "no" &&
        isAlike(each, column, context.catalog) &&
        namesOf(each, facts).some((name) => other.test(name)) &&
        tellsMoment(each, table, context),
    );
    // What is always there is no more than seldom planned.
    const seldom = found !== undefined && /schedul/i.test(found.name) && isAlwaysSet(column) && !isAlwaysSet(found);
    if (found !== undefined && !seldom) return { of: found, days };
  }
  return null;
}

/** Whether a column that is called so is one: what is counted or written may be something else. */
function tellsMoment(column: Column, table: Table, context: Around): boolean {
  const read = readInRow(column, table, context.facts);
  return (
    isMoment(column, read) ||
    isEpochBesideOthers(column, table, context.facts) ||
    isEpochOfSchema(column, table, context)
  );
}

/** The words of a name without those that say that it is a moment, and the name in one piece. */
function namesOf({ name }: Column, facts: TableFacts): readonly string[] {
  const words = facts.columnWords.get(name) ?? [];
  return [(eventOf(words) ?? words).join(" "), name.toLowerCase().replaceAll(/[^a-z0-9]/g, "")];
}

/** Whether both tell moments in a way in which one can be reckoned from the other. */
function isAlike(one: Column, other: Column, catalog: Catalog): boolean {
  const [a, b] = [typeClass(one.type), typeClass(other.type)];
  if (a === "integer" && b === "integer")
    return isInMillis(one, baseType(one.type), catalog) === isInMillis(other, baseType(other.type), catalog);
  const calendar = (kind: string | null) => kind === "date" || kind === "timestamp";
  return (a === b && (a === "text" || calendar(a))) || (calendar(a) && calendar(b));
}

/** Whether a column always tells a day. */
const isDated = ({ type, nullable }: Column): boolean =>
  !nullable && ["date", "timestamp"].includes(baseType(type).kind);
