import type { Column, GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import { typeClass } from "../context/type-class.ts";
import { isMoment } from "./is-moment.ts";
import { readInRow } from "./row-moments.ts";

const HOUR = 3_600_000;

const PUBLISHED =
  /^(?:published|posted|publication|publisher date|publish|original published|source published|article published)(?: (?:at|on|date|time|timestamp))?$/;
const FETCHED =
  /^(?:created|create|creation|inserted|insert|added|fetched|crawled|scraped|imported|collected|retrieved|discovered|ingested|indexed)$/;

/** What only what was taken from somewhere else has. */
const TAKEN =
  /^(?:(?:rss |news |atom )?feed(?: id)?|(?:news |data |article )?source id|crawl(?:er)?(?: id| job id)?|scrape(?:r)?(?: id| job id| run id)?|subreddit|feed url|source url|source name)$/;

/** What a program fetched was published before that: entries of feeds, news, what was crawled. Null where nothing tells that the row was. */
export function publishedElsewhere(
  context: ColumnContext,
): { readonly of: Column; readonly spec: GeneratorSpec } | null {
  const { table, column, facts, words, typeClass: kind } = context;
  if ((kind !== "timestamp" && kind !== "date") || !PUBLISHED.test(words.join(" "))) return null;
  if (![...facts.columnWords.values()].some((other) => TAKEN.test(other.join(" ")))) return null;
  const fetched = table.columns.find((other) => {
    const read = other === column ? null : readInRow(other, table, facts);
    const calendar = ["date", "timestamp"].includes(typeClass(other.type) ?? "");
    if (!calendar || other.generated.kind !== "no" || read === null || !isMoment(other, read)) return false;
    return FETCHED.test(read.phrase) && isAlwaysSet(other);
  });
  if (fetched === undefined) return null;
  const date = kind === "date";
  const options = date
    ? { minimum: 0, typical: 24 * HOUR, maximum: 14 * 24 * HOUR }
    : { minimum: HOUR / 60, typical: 6 * HOUR, maximum: 14 * 24 * HOUR };
  const spec = {
    generator: date ? "dateBefore" : "timestampBefore",
    options,
    inputs: { before: { column: fetched.name } },
  };
  return { of: fetched, spec };
}
