import { sibling } from "../context/sibling.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { withoutContainers } from "../context/find-noun.ts";
import { asSpec } from "../given/as-spec.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Reading } from "../names/read-phrase.ts";

/** A column of text, and what several readings ask of it. */
export interface Text {
  readonly context: ColumnContext;
  /** The words of its name. */
  readonly phrase: string;
  /** The words of its table's name, without what only holds (`items`, `list`). */
  readonly table: readonly string[];
  /** In characters. */
  readonly room: number;
  /** What its name means by itself. */
  readonly known: Reading | undefined;
  /** Another column of text of the row, by what it may be called; what it may be NULL for is no hindrance. */
  readonly beside: (names: readonly string[]) => string | null;
}

export function textOf(context: ColumnContext): Text {
  const nullable = { ...context, column: { ...context.column, nullable: true } };
  return {
    context,
    phrase: context.words.join(" "),
    table: withoutContainers(context.facts.words),
    room: context.maxLength ?? Infinity,
    known: findMeanings(context, "text")[0],
    beside: (names) => sibling(nullable, names, ["text"])?.name ?? null,
  };
}

/** Generators of something else than prose: an error, a code, a picture's caption. */
const OTHERS = new Set([
  "errorMessage",
  "json",
  "caption",
  "reviewText",
  "reviewTitle",
  "bio",
  "productDescription",
  "weighted",
  "conditional",
]);

/** Whether the name itself says that it is something else than prose. */
export const isSaid = ({ known }: Text): boolean => known !== undefined && OTHERS.has(asSpec(known.given).generator);
