import { baseType } from "@seedloom/core";
import type { Catalog, Column, Table } from "@seedloom/core";

/**
 * What a schema tells its rows apart by where no type says it: UUIDs, the ids that Prisma hands out (`cm4x…`), numbers, or nothing that shows.
 */
export type KeyHabit = "uuid" | "cuid" | "counted" | "other";

const habits = new WeakMap<Catalog, KeyHabit>();

/** The habit of a schema, looked at once. */
export function keyHabit(catalog: Catalog): KeyHabit {
  const known = habits.get(catalog) ?? lookAt(catalog);
  habits.set(catalog, known);
  return known;
}

function lookAt({ tables }: Catalog): KeyHabit {
  if (tables.some((table) => table.columns.some((column) => isUuid(column, table)))) return "uuid";
  if (tables.some(({ name }) => name === "_prisma_migrations") || isMadeByPrisma(tables)) return "cuid";
  const keyed = tables.filter(({ primaryKey }) => primaryKey?.columns.length === 1);
  const counted = keyed.filter((table) => baseType(keyOf(table)?.type ?? { kind: "any" }).kind === "integer");
  return keyed.length > 1 && counted.length >= keyed.length * 0.8 ? "counted" : "other";
}

/** Whether a column shows that rows go by UUIDs here: its type, its length, what it has by default, or the name of a key. */
function isUuid({ type, name, default: given }: Column, { primaryKey }: Table): boolean {
  const base = baseType(type);
  return (
    base.kind === "uuid" ||
    (base.kind === "text" && base.fixed && base.maxLength === 36) ||
    (base.kind === "text" && /(?:uu|gu)id$/i.test(name) && primaryKey?.columns.includes(name) === true) ||
    /uuid/i.test(given?.sql.text ?? "")
  );
}

const keyOf = ({ columns, primaryKey }: Table): Column | undefined =>
  columns.find(({ name }) => name === primaryKey?.columns[0]);

/** As so many tables are, the whole schema is. */
const SHARE = 0.5;

/**
 * Prisma's client makes keys itself, so that the database knows no default for `id`, and calls moments `createdAt`, to the millisecond where
 * the database can tell. Its other habit, UUIDs, cannot be told from this one, and is the rarer.
 */
function isMadeByPrisma(tables: readonly Table[]): boolean {
  const named = tables.filter((table) => keyOf(table)?.name === "id" && table.primaryKey?.columns.length === 1);
  const made = named.filter((table) => {
    const { type, default: given } = keyOf(table)!;
    const base = baseType(type);
    const hasRoom = base.kind === "text" && !base.fixed && (base.maxLength === null || base.maxLength === PRISMA_ROOM);
    return hasRoom && given === null && table.columns.some(isPrismaMoment);
  });
  return made.length > 1 && made.length >= named.length * SHARE;
}

/** What Prisma gives texts on MySQL. */
const PRISMA_ROOM = 191;

const isPrismaMoment = ({ name, typeText }: Column): boolean =>
  /^(?:created|updated)At$/.test(name) && /^(?:timestamp|datetime)(?:\(3\)|$)/i.test(typeText);
