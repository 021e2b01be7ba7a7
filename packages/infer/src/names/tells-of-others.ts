import { SeedError, streamKey } from "@seedloom/core";
import { compileGenerator, registry } from "@seedloom/generators";
import type { ColumnContext } from "../context/column-context.ts";
import { contextBeside } from "../context/context-beside.ts";
import { typeClass } from "../context/type-class.ts";
import { asSpec } from "../given/as-spec.ts";
import { findMeanings } from "./find-meanings.ts";

/** How many values are made to see whether those that are there are such. */
const SAMPLES = 300;
/** The share of those that are there that has to be among them: what is rare may be missed. */
const MOST = 0.9;

/**
 * Whether other columns tell of the same thing (a country and its currency), and what is there might have been made here: then new rows go
 * on agreeing, which shares of each column alone would not.
 */
export function tellsOfOthers(context: ColumnContext, texts: readonly string[]): boolean {
  const own = meaningOf(context);
  if (own === null) return false;
  const { entity = null, beside = {} } = registry[own.generator] ?? {};
  const told = new Set([...(entity === null ? [] : [entity]), ...Object.keys(beside)]);
  if (told.size === 0) return false;
  const { table, column, type, maxLength, asOf } = context;
  const others = table.columns.some((other) => {
    if (other === column || typeClass(other.type) !== "text") return false;
    const meaning = meaningOf(contextBeside(context, other));
    return meaning !== null && told.has(registry[meaning.generator]?.entity ?? "");
  });
  if (!others) return false;
  try {
    const made = compileGenerator(own, { type, maxLength, locale: [["en", 1]], asOf }, registry);
    const key = streamKey("seedloom", "existing");
    const known = new Set(Array.from({ length: SAMPLES }, (_, row) => made?.draw(key, row, [])));
    return texts.filter((text) => known.has(text)).length >= texts.length * MOST;
  } catch (error) {
    if (error instanceof SeedError) return false;
    throw error;
  }
}

function meaningOf(context: ColumnContext): ReturnType<typeof asSpec> | null {
  const [best] = findMeanings(context, "text");
  return best === undefined ? null : asSpec(best.given);
}
