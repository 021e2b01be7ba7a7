import { findColumn, findTable } from "@seedloom/core";
import type { Catalog, Column, ForeignKey, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import { typeClass } from "../context/type-class.ts";
import { isMoment } from "./is-moment.ts";
import { readInRow } from "./row-moments.ts";
import type { Gap } from "./usual-gap.ts";

/** What something happens in or on account of, and how soon. */
export interface Happening {
  readonly key: ForeignKey;
  readonly parent: Table;
  /** When that began and ended; null where the parent does not say. */
  readonly start: Column | null;
  readonly end: Column | null;
  /** Whether it happens before the end, rather than after it. */
  readonly within: boolean;
  /** Whether that began on a day rather than at an hour: it lasts for days, and nothing happens in it at midnight. */
  readonly days: boolean;
  readonly gap: Gap;
}

const HOUR = 1 / 24;

/** How far into what lasts for days something happens. */
const DAYS: Gap = { days: 2.5, most: 20 };

/** What passes, by the table's last word: what refers to it happened then, or soon after. */
const PASSING: readonly (readonly [RegExp, Gap])[] = [
  [
    /^(?:session|run|execution|build|call|request|trip|ride|shift|match|workout|attempt|round|drive|dive|pipeline)$/,
    { days: HOUR / 3, most: HOUR * 3 },
  ],
  [/^(?:visit|encounter|appointment|consultation|examination|inspection)$/, { days: HOUR, most: 10 }],
  [/^(?:admission|stay|hospitalization|icustay|hospitalisation)$/, { days: 1, most: 8 }],
  [/^(?:stop|destination)$/, { days: 0.5, most: 8 }],
  [/^(?:tour|journey|cruise|expedition|safari|holiday|vacation|retreat|voyage)$/, DAYS],
  [/^(?:order|sale|purchase|checkout|transaction|transfer)$/, { days: HOUR, most: 20 }],
  [/^(?:booking|reservation)$/, { days: HOUR, most: 20 }],
  [/^(?:shipment|delivery|dispatch|parcel|refund|return)$/, { days: 0.5, most: 12 }],
  [/^(?:invoice|bill)$/, { days: 8, most: 60 }],
];

/** What takes days where a row tells the day on which it began. */
const JOURNEYS = /^(?:trip|tour|journey|cruise|expedition|safari|holiday|vacation|retreat|voyage)$/;

/** What is done when something is over. */
const AFTERWARDS = /^(?:review|rating|feedback|survey|invoice|bill|refund|complaint|testimonial|return)$/;
/** What may be there before and stays: nothing that happens. */
const LASTING =
  /^(?:subscription|membership|warranty|ticket|registration|attendee|participant|invitation|invite|enrollment|favorite|bookmark|user|customer|account|comment|archive|setting|preference|history|audit)$/;

/** How soon what refers to a table of these words happens; null where it may be years later. */
function passingOf({ words, noun }: TableFacts): Gap | null {
  // A program's are no more than its rows.
  const last = words.at(-1) ?? "";
  if (noun?.noun.subject === "person") return null;
  return PASSING.find(([called]) => called.test(last))?.[1] ?? null;
}

/** The first of a table's keys that leads to what passes, where each of its rows happens in or on account of one; null where none does. */
export function happeningOf(table: Table, catalog: Catalog, factsOf: (table: Table) => TableFacts): Happening | null {
  const own = factsOf(table);
  const about = own.words.at(-1) ?? "";
  if (LASTING.test(about)) return null;
  for (const key of table.foreignKeys) {
    const parent = findTable(catalog, key.references.table);
    const required = key.columns.every((name) => own.allNullable || findColumn(table, name)?.nullable === false);
    if (parent === undefined || parent.id === table.id || !required) continue;
    const facts = factsOf(parent);
    const gap = passingOf(facts);
    if (gap === null) continue;
    const start = momentOf(parent, facts, 18) ?? momentOf(parent, facts, 10);
    const end = start === null ? null : momentOf(parent, facts, 30);
    const within = !AFTERWARDS.test(about);
    const days = start !== null && typeClass(start.type) === "date";
    const soon = days && JOURNEYS.test(facts.words.at(-1) ?? "") ? DAYS : gap;
    return { key, parent, start, end, within, days, gap: within ? soon : { days: 4, most: 45 } };
  }
  return null;
}

/** The row's moment of that stage, one that is always there before others. */
function momentOf(table: Table, facts: TableFacts, stage: number): Column | null {
  const found = table.columns.filter((column) => {
    const read = readInRow(column, table, facts);
    return (
      read?.moment.stage === stage &&
      column.generated.kind === "no" &&
      isMoment(column, read) &&
      !/plan|schedul|expect|estimat|propos|request/i.test(column.name)
    );
  });
  return found.find(isAlwaysSet) ?? found[0] ?? null;
}
