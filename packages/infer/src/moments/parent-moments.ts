import { baseType, findColumn, findTable, refersTo } from "@seedloom/core";
import type { Catalog, Column, Input, Table } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import { typeClass } from "../context/type-class.ts";
import { followedKey } from "../agreements/followed-key.ts";
import { isInMillis } from "./counted-moment.ts";
import { isEpochOfSchema } from "./epochs-of-schema.ts";
import { happeningOf } from "./happening.ts";
import { isMoment } from "./is-moment.ts";
import { isEpochBesideOthers } from "./keeps-epochs.ts";
import { readInRow } from "./row-moments.ts";
import type { Gap } from "./usual-gap.ts";

type Found = Input & { readonly via: string };

/**
 * Columns of the row's parents that tell when they came about: at most four, those of parents that are always there first, of none
 * that are themselves below this table.
 * @param isReadable which of them the column can follow; those of a type like its own, unless given
 */
export function parentMoments(
  context: ColumnContext,
  isReadable = (other: Column): boolean => alike(other, context.column, context.catalog),
): readonly Found[] {
  const { catalog, table, factsOf } = context;
  const found: Found[] = [];
  for (const key of table.foreignKeys) {
    const parent = findTable(catalog, key.references.table);
    if (parent === undefined || parent.id === table.id || refersTo(catalog, parent.id, table.id)) continue;
    // What the customer of an order's line tells, the order has followed already.
    if (followedKey(key, table, catalog, factsOf) !== null) continue;
    if (key.columns.some((name) => findColumn(table, name) === undefined)) continue;
    const since = (stage: number, always: boolean) => (other: Column) => {
      const read = readInRow(other, parent, factsOf(parent));
      return (
        read?.moment.stage === stage &&
        isAlwaysSet(other) === always &&
        other.generated.kind === "no" &&
        (isMoment(other, read) || isCounted(other, parent, context)) &&
        isReadable(other)
      );
    };
    // Where nobody tells when it was made, since when it is active; where that may be NULL, it is known mostly.
    const first = [...[10, 12, 14].map((stage) => since(stage, true)), since(10, false)]
      .map((tells) => parent.columns.find(tells))
      .find((column) => column !== undefined);
    if (first !== undefined) found.push({ column: first.name, via: key.columns.join(",") });
  }
  // Those that are always there first.
  const rank = ({ via }: Found) => Number(via.split(",").some((name) => findColumn(table, name)?.nullable !== false));
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, 4);
}

/** When what a row happens in or after has begun and ended, as far as the parent tells that in a column of such a type. */
export function happeningMoments(context: ColumnContext): HappeningMoments | null {
  const { table, catalog, factsOf, column } = context;
  const found = happeningOf(table, catalog, factsOf);
  if (found === null) return null;
  const input = (other: Column | null): Input | null =>
    other !== null && alike(other, column, catalog) ? { column: other.name, via: found.key.columns.join(",") } : null;
  return { start: input(found.start), end: input(found.end), within: found.within, days: found.days, gap: found.gap };
}

export interface HappeningMoments {
  readonly start: Input | null;
  readonly end: Input | null;
  readonly within: boolean;
  readonly days: boolean;
  readonly gap: Gap;
}

/** Whether a whole number is a moment because others of its table or its schema are. */
const isCounted = (column: Column, table: Table, context: ColumnContext): boolean =>
  typeClass(column.type) === "integer" &&
  (isEpochBesideOthers(column, table, context.factsOf(table)) || isEpochOfSchema(column, table, context));

/** Calendar types, texts that moments are written in, or numbers that count the same. */
function alike(one: Column, other: Column, catalog: Catalog): boolean {
  const [a, b] = [typeClass(one.type), typeClass(other.type)];
  if (a === "text") return b === "text";
  const millis = (column: Column) => isInMillis(column, baseType(column.type), catalog);
  if (a === "integer") return b === "integer" && millis(one) === millis(other);
  return (a === "date" || a === "timestamp") && (b === "date" || b === "timestamp");
}
