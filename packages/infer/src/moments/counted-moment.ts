import { baseType } from "@seedloom/core";
import type { Catalog, Column, ColumnType } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { Suggestion } from "../rule.ts";
import type { ReadMoment } from "./read-moment.ts";
import { expiryOf } from "./usual-gap.ts";

const DAY = 86_400_000;

/** Windows in days from now by the stage below which they hold: later moments get a later one, so that order holds. */
const WINDOWS: readonly (readonly [below: number, from: number, to: number])[] = [
  [14, -730, -240],
  [30, -239, -160],
  [38, -159, -80],
  [50, -79, 0],
  [Infinity, 10, 300],
];

/** When such a moment is, as options of a generator of moments: later stages later, so that those of one row are in order. */
export function momentWindow(
  { asOf }: Pick<ColumnContext, "asOf">,
  read: ReadMoment | null,
): { readonly from: string; readonly to: string } {
  const stage = read?.moment.stage ?? 10;
  const [, from, to] = WINDOWS.find(([below]) => stage < below) ?? [0, -730, 0];
  const day = (offset: number) => new Date(asOf + offset * DAY).toISOString().slice(0, 10);
  return { from: day(from), to: day(to) };
}

const told = (phrase: string, stage: number): ReadMoment => ({
  moment: { stage, gap: 30, words: [phrase] },
  phrase,
  modifiers: [],
  explicit: true,
});

/** What names in one piece tell: `prune_next`, `lastcron`, `enrolstartdate`, `timeclose`. */
const TOLD = [
  [/^next|_next(?:_|$)/i, told("next", 50)],
  [/^last|_last/i, told("last", 38)],
  [/(?:end|finish|close|until|stop)_?(?:date|time)?$/i, told("end", 30)],
  [/(?:start|begin|open|from)_?(?:date|time)?$/i, told("start", 18)],
] as const;

/** What a moment's name tells where its words do not. */
export function toldIn(name: string, read: ReadMoment | null): ReadMoment | null {
  // `last_expire` was.
  const was = read !== null && read.moment.stage >= 50 && /^last/i.test(name);
  if (read !== null && !was && !/^next/i.test(name)) return read;
  return TOLD.find(([shape]) => shape.test(name))?.[1] ?? read;
}

/**
 * Java's frameworks write their names large, programs in JavaScript in humps: both count milliseconds, in eight bytes. So do most that
 * ask for eight bytes for a `..._time`, as schedulers and trackers do.
 */
export function isInMillis(column: Column, type: ColumnType, catalog: Catalog): boolean {
  const { name } = column;
  if (/ms$|millis/i.test(name)) return true;
  if (!isWide(type)) return false;
  if (/unix/i.test(name) || isPlainElsewhere(column, catalog)) return false;
  // A hump in a name that begins with a small letter, as JavaScript writes: `JobDate` is SQL's.
  if (!/[a-z]/.test(name) || /^[a-z]+[A-Z]/.test(name)) return true;
  return (isTimed(column) && !hasSeconds(column, catalog)) || countsMillis(catalog);
}

const plainNames = new WeakMap<Catalog, ReadonlySet<string>>();

/** Whether another table has a column of that name in four bytes, which hold seconds: what is called alike is counted alike. */
function isPlainElsewhere({ name }: Column, catalog: Catalog): boolean {
  const names =
    plainNames.get(catalog) ??
    new Set(
      catalog.tables.flatMap(({ columns }) =>
        columns.flatMap(({ name: other, type }) => {
          const base = baseType(type);
          return base.kind === "integer" && base.bits === 32 ? [other] : [];
        }),
      ),
    );
  plainNames.set(catalog, names);
  return names.has(name);
}

/** Whether a moment beside a column is kept in a plain integer, which holds seconds. */
function hasSeconds(column: Column, catalog: Catalog): boolean {
  const table = catalog.tables.find(({ columns }) => columns.includes(column));
  return (table?.columns ?? []).some(({ name, type, typeText }) => {
    const isPlain = baseType(type).kind === "integer" && !/^bigint/i.test(typeText);
    return isPlain && /(?:^|_)(?:expir(?:es|y)|time|timestamp|ts|at)$/.test(name);
  });
}

const isWide = (type: ColumnType): boolean => type.kind === "integer" && type.bits === 64;
/** What schedulers and trackers call their moments, in a type of eight bytes that says so itself. */
const isTimed = ({ name, typeText }: Column): boolean =>
  /^bigint/i.test(typeText) && /_(?:time(?:stamp)?|ts)$|tstmp$|^gmt_(?:create|modified)d?$/.test(name);
/** When a row was kept or changed, in eight bytes and humps; `isDeleted` says no more than that. */
const KEPT =
  /^(?:create|update|delete|edit)d?at$|^(?!(?:is|was|has)[A-Z]).*[a-z](?:Added|Created|Modified|Updated|Removed|Deleted)(?:At|On|Date|Time)?$/;

/** Moments whose names say that they are in milliseconds, as no length of time is called. */
const STAMPED_MS = /_(?:at|ts|timestamp|until|since|expires)_?ms$/;

const inMillis = new WeakMap<Catalog, boolean>();

/** Whether several moments of a schema are in milliseconds by their names: then the others are, too. */
function countsMillis(catalog: Catalog): boolean {
  const known = inMillis.get(catalog);
  if (known !== undefined) return known;
  const told = catalog.tables.flatMap(({ columns }) =>
    columns.filter(
      (column) =>
        isWide(baseType(column.type)) &&
        (KEPT.test(column.name) || STAMPED_MS.test(column.name) || (isTimed(column) && !hasSeconds(column, catalog))),
    ),
  );
  const found = told.length > 2;
  inMillis.set(catalog, found);
  return found;
}

/** What holds for hours or days expires within them; null where it holds longer, or nothing tells. */
function soon({ asOf, words, facts }: ColumnContext, read: ReadMoment | null): ReturnType<typeof momentWindow> | null {
  const usual = read?.moment.stage === 54 ? expiryOf(words, facts.words) : null;
  const days = Math.ceil(usual?.most ?? usual?.days ?? Infinity);
  if (days > WINDOWS.at(-1)![1]) return null;
  const day = (offset: number) => new Date(asOf + offset * DAY).toISOString().slice(0, 10);
  return { from: day(0), to: day(days) };
}

const CLOCK = [
  81_512, 84_207, 93_047, 95_836, 101_533, 112_208, 124_419, 131_055, 142_731, 153_346, 160_259, 164_817, 171_122,
];

/** `CRTDAT`, `LSTPDT`: old machines write all names in capitals, and days as numbers. */
export const isInCapitals = ({ column, table }: ColumnContext): boolean =>
  /^[A-Z\d]+$/.test(column.name) &&
  table.columns.length > 4 &&
  table.columns.every(({ name }) => /^[A-Z][A-Z\d]{1,7}$/.test(name));

/** Whole numbers that count seconds or milliseconds since 1970. */
export function countedMoment(context: ColumnContext, read: ReadMoment | null): Suggestion {
  const { column, type, catalog } = context;
  const millis = isInMillis(column, type, catalog);
  const when = toldIn(column.name, read);
  if (isInCapitals(context) && /TI?ME?$/.test(column.name)) {
    return {
      spec: { generator: "choice", options: { values: CLOCK } },
      evidence: "a time of day as six digits",
      confidence: 0.8,
    };
  }
  if (isInCapitals(context)) {
    return {
      spec: { generator: "dayDigits", options: momentWindow(context, when) },
      evidence: `whole number named "${read?.phrase ?? column.name}" in capitals: a day as eight digits`,
      confidence: 0.8,
    };
  }
  return {
    spec: {
      generator: millis ? "epochMillis" : "epochSeconds",
      options: soon(context, when) ?? momentWindow(context, when),
    },
    evidence: `whole number named "${read?.phrase ?? column.name}": ${millis ? "milliseconds" : "seconds"} since 1970`,
    confidence: 0.8,
  };
}
