import { baseType } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import { isAlwaysSet } from "../../context/is-always-set.ts";
import type { Suggestion } from "../../rule.ts";
import { isInMillis } from "../counted-moment.ts";
import { earlierMoments } from "../earlier-moments.ts";
import { parentMoments } from "../parent-moments.ts";
import type { ReadMoment } from "../read-moment.ts";
import { after } from "./after.ts";
import { afterParent, isThere } from "./after-parent.ts";

/** What counts seconds, or milliseconds, in a row after a moment that does so too. */
export function epochAfter(context: ColumnContext, read: ReadMoment | null): readonly Suggestion[] {
  if (read === null) return [];
  const millis = isInMillis(context.column, context.type, context.catalog);
  const earlier = earlierMoments(context, read).filter(
    (column) => isInMillis(column, baseType(column.type), context.catalog) === millis,
  );
  // What may be missing is so where the moment before it is.
  if (earlier.length === 0 || !(context.column.nullable || earlier.some(isAlwaysSet))) return [];
  const { spec, ...suggestion } = after(context, read, earlier, false);
  return [{ ...suggestion, spec: { ...spec, options: { ...spec.options, ...(millis ? {} : { seconds: true }) } } }];
}

/** The same of rows that are there first. */
export function epochAfterParent(context: ColumnContext, read: ReadMoment | null): readonly Suggestion[] {
  if (read === null || read.moment.stage === 0 || read.moment.stage > 46) return [];
  const parents = parentMoments(context).filter(({ via, column }) => isThere(context, via, column));
  if (parents.length === 0) return [];
  const { spec, ...suggestion } = afterParent(context, read, parents, false);
  const seconds = isInMillis(context.column, context.type, context.catalog) ? {} : { seconds: true };
  return [{ ...suggestion, spec: { ...spec, options: { ...spec.options, ...seconds } } }];
}
