import type { ColumnContext } from "./context/column-context.ts";
import { NULL_RATES, USUAL_NULL_RATE } from "./data/null-rates.ts";

/**
 * The share of rows in which a column is NULL: 0 where it must not be, otherwise what is usual for what it says, never all.
 */
export function nullRateOf(context: ColumnContext): number {
  const { column, inPrimaryKey, words, facts } = context;
  if (!column.nullable || inPrimaryKey) return 0;
  if (isRequiredByDomain(context)) return 0;
  const counted = ["boolean", "integer", "decimal"].includes(context.typeClass ?? "");
  const usual = byWords(words) ?? USUAL_NULL_RATE;
  // `deleted` is a moment that seldom comes, or a flag that is nearly always set to something.
  const rate = counted && /(?:ed|or)$/.test(words.at(-1) ?? "") ? Math.min(usual, USUAL_NULL_RATE) : usual;
  // What has a default is rarely left out on purpose.
  if (column.default !== null && !isNullDefault(column.default.sql.text)) return Math.min(rate, 0.03);
  // Tables in which everything may be null were made by people who did not say NOT NULL.
  return facts.allNullable ? Math.round(rate * 50) / 100 : rate;
}

function byWords(words: readonly string[]): number | undefined {
  for (let start = 0; start < words.length; start++) {
    const phrase = words.slice(start).join(" ");
    if (Object.hasOwn(NULL_RATES, phrase)) return NULL_RATES[phrase];
  }
  const known = words.find((word) => Object.hasOwn(NULL_RATES, word));
  return known === undefined ? undefined : NULL_RATES[known];
}

function isRequiredByDomain({ catalog, column }: ColumnContext): boolean {
  for (let { type } = column; type.kind === "domain"; type = type.base) {
    if (catalog.domains[type.name]?.notNull === true) return true;
  }
  return false;
}

function isNullDefault(text: string): boolean {
  return /^\(*\s*null\b/i.test(text);
}
