import { baseType, columnsOf, findColumn } from "@seedloom/core";
import type { ColumnType, UniquePart } from "@seedloom/core";
import { partColumns, uniqueKeys } from "../../generate/rules/keys.ts";
import type { UniqueKey } from "../../generate/rules/keys.ts";
import { sourceOf } from "../draft/draft.ts";
import type { DraftTable } from "../draft/draft.ts";

/** What a unique key is made of: references as a whole, and columns that are the table's own. */
export type Unit =
  | { readonly kind: "reference"; readonly reference: number }
  | { readonly kind: "column"; readonly column: string };

export const unitName = (unit: Unit) =>
  unit.kind === "column" ? `column ${unit.column}` : `reference ${unit.reference}`;

export const bare = (name: string) => name.replace(/^column /, "").replace(/^reference \d+$/, "parent");

/** Functions that keep values apart that differ in more than case and blanks, as generated ones always do. */
const KEEPS_APART = new Set(["lower", "upper", "trim", "btrim", "ltrim", "rtrim", "coalesce", "casefold"]);

/** Whether NULL in its column makes the part NULL, so that the key does not concern the row. */
export function passesNull(part: UniquePart): boolean {
  return part.kind === "column" || part.sql.expression?.kind !== "call" || part.sql.expression.name !== "coalesce";
}

/** A key over so many characters is taken for one over the whole text. */
export const LONG_PREFIX = 64;

/** Whether a cast keeps values apart: to a text of any length, or to what the column is anyway; a day is not its moment. */
function castKeepsApart(from: ColumnType, to: ColumnType): boolean {
  if (to.kind === "text") return to.maxLength === null || to.maxLength >= LONG_PREFIX;
  return to.kind === from.kind && to.kind !== "decimal" && to.kind !== "timestamp" && to.kind !== "time";
}

function isPlain(part: UniquePart, { table }: DraftTable): boolean {
  // Web addresses of the same beginning differ behind it.
  if (part.kind === "column") return part.prefix === null || part.prefix >= LONG_PREFIX;
  const check = (node: typeof part.sql.expression): boolean => {
    if (!node) return false;
    switch (node.kind) {
      case "column":
        return true;
      case "collate":
        return check(node.operand);
      case "cast": {
        const [column = ""] = columnsOf(node.operand);
        const type = findColumn(table, column)?.type;
        return type !== undefined && castKeepsApart(type, node.type) && check(node.operand);
      }
      case "call":
        return (
          KEEPS_APART.has(node.name) &&
          node.arguments.every((one, place) =>
            place === 0 ? check(one) : one.kind === "literal" || one.kind === "cast",
          )
        );
      default:
        return false;
    }
  };
  return check(part.sql.expression);
}

/** Whether the part's collation takes texts for one that generators promise to be different. */
export function isCoarse(part: UniquePart, { table }: DraftTable): boolean {
  if (part.folding?.coarse === true) return true;
  return partColumns(part).some((column) => {
    const type = baseType(findColumn(table, column)!.type);
    return type.kind === "text" && type.folding?.coarse === true;
  });
}

/** Null where a part is an expression that a bijection over its columns does not settle. */
export function unitsOf(key: UniqueKey, draft: DraftTable): Unit[] | null {
  const units = new Map<string, Unit>();
  for (const part of key.parts) {
    if (!isPlain(part, draft)) {
      // Constants, as in ((1)): the rest of the key has to differ.
      if (partColumns(part).length === 0 && part.kind === "expression" && part.sql.expression) continue;
      return null;
    }
    for (const column of partColumns(part)) {
      const plan = draft.columns.get(column);
      if (!plan) return null;
      const unit: Unit =
        plan.source.kind === "reference"
          ? { kind: "reference", reference: plan.source.reference }
          : { kind: "column", column };
      units.set(unitName(unit), unit);
    }
  }
  return [...units.values()];
}

/** What the key's expressions and computed columns are made from; null where the database fills some of that. */
export function unitsBelow(key: UniqueKey, draft: DraftTable): Unit[] | null {
  const names = key.parts.flatMap(partColumns).flatMap((name): readonly string[] => {
    const { generated } = findColumn(draft.table, name)!;
    if (generated.kind !== "computed") return [name];
    return generated.expression.expression ? columnsOf(generated.expression.expression) : [];
  });
  const parts = [...new Set(names)].map((column): UniquePart => ({
    kind: "column",
    column,
    caseInsensitive: false,
    prefix: null,
  }));
  return parts.length > 0 ? unitsOf({ ...key, parts }, draft) : null;
}

/** A reference's columns tell its parents apart for certain only if the key holds all of them that the reference decides. */
export function tellsParentsApart(key: UniqueKey, units: readonly Unit[], draft: DraftTable): boolean {
  const held = new Set(key.parts.flatMap(partColumns));
  return units.every((unit) => {
    if (unit.kind !== "reference") return true;
    const { foreignKey } = draft.references[unit.reference]!;
    return draft.table.foreignKeys[foreignKey]!.columns.every((column) => {
      const source = sourceOf(draft, column);
      return held.has(column) || source?.kind !== "reference" || source.reference !== unit.reference;
    });
  });
}

function unitColumns(unit: Unit, { table, references }: DraftTable): readonly string[] {
  return unit.kind === "column" ? [unit.column] : table.foreignKeys[references[unit.reference]!.foreignKey]!.columns;
}

/** Whether the unit may be NULL in rows that the key then does not concern; `strict` are columns of keys that it would. */
export function isNullable(unit: Unit, draft: DraftTable, strict: ReadonlySet<string>): boolean {
  return unitColumns(unit, draft).every(
    (column) => findColumn(draft.table, column)!.nullable && !strict.has(column) && !draft.required.has(column),
  );
}

/** Whether NULL is one more value to the key, which settling finds where bijections have run out of values. */
export function countsNull(unit: Unit, draft: DraftTable, strict: ReadonlySet<string>): boolean {
  return unitColumns(unit, draft).every(
    (column) =>
      strict.has(column) &&
      findColumn(draft.table, column)!.nullable &&
      !draft.required.has(column) &&
      !draft.table.primaryKey?.columns.includes(column),
  );
}

/** Free: nothing else depends on how it is made. */
export function isFree(unit: Unit, draft: DraftTable): boolean {
  if (unit.kind === "column") {
    const source = sourceOf(draft, unit.column);
    return source?.kind === "generator" && source.index.kind === "draw";
  }
  const { pick } = draft.references[unit.reference]!;
  if (isRead(unit.reference, draft)) return false;
  if ([...draft.columns.keys()].some((column) => countsWithin(column, unit.reference, draft))) return false;
  return pick.kind === "popular" || pick.kind === "tree" || pick.kind === "runs";
}

/**
 * Whether a slot can go through all that the unit can be in a row: what is free, and a reference that has to match what the other units
 * decide, where one of them decides it all or all combinations are gone through.
 */
export function isEnumerable(unit: Unit, units: readonly Unit[], draft: DraftTable): boolean {
  if (unit.kind === "column" || isFree(unit, draft)) return isFree(unit, draft);
  const { pick, parent, late } = draft.references[unit.reference]!;
  if (pick.kind !== "matching" || pick.next || pick.nth || late || parent === draft.table.id) return false;
  if (isRead(unit.reference, draft)) return false;
  if (deciderOf(unit, units, draft)) return true;
  if (!draft.dense) return false;
  return pick.columns.every((column) => {
    const source = sourceOf(draft, column);
    return units.some(
      (other) =>
        isFree(other, draft) &&
        (other.kind === "column"
          ? other.column === column
          : source?.kind === "reference" && source.reference === other.reference),
    );
  });
}

/**
 * The free reference among the units that decides all that a reference has to match (a team's member, whose team the role is of): then the
 * combinations of both can be counted. Null where several units do, or either may be NULL.
 */
export function deciderOf(
  unit: Unit,
  units: readonly Unit[],
  draft: DraftTable,
): (Unit & { kind: "reference" }) | null {
  if (unit.kind !== "reference") return null;
  const { pick, parent } = draft.references[unit.reference]!;
  if (pick.kind !== "matching" || parent === draft.table.id) return null;
  const decider = units.find(
    (other) =>
      other.kind === "reference" &&
      pick.columns.every((column) => {
        const source = sourceOf(draft, column);
        return source?.kind === "reference" && source.reference === other.reference;
      }),
  );
  if (decider?.kind !== "reference" || !isFree(decider, draft)) return null;
  if (draft.references[decider.reference]!.parent === draft.table.id) return null;
  const required = [unit, decider].every((one) =>
    unitColumns(one, draft).every((column) => !findColumn(draft.table, column)!.nullable || draft.required.has(column)),
  );
  return required ? decider : null;
}

/**
 * Whether what the reference decides is read while rows are settled: by another one of the cycle that refers here, or by a key over a
 * reference to the table's own rows. Then the row keeps the parent that its number gives it.
 */
export function isRead(reference: number, { columns, references, table, handedOn }: DraftTable): boolean {
  const keyed = new Set(uniqueKeys(table).flatMap(({ parts }) => parts.flatMap(partColumns)));
  const decides = (name: string, number: number) => {
    const source = columns.get(name)?.source;
    return source?.kind === "reference" && source.reference === number;
  };
  const matched = references.flatMap(({ pick, parent }, other) => {
    if (pick.kind !== "matching" || parent !== table.id) return [];
    return [...columns.keys()].some((name) => keyed.has(name) && decides(name, other)) ? pick.columns : [];
  });
  return [...matched, ...handedOn].some((name) => decides(name, reference));
}

/** How many parents the reference may pick. */
export function parentCount(draft: DraftTable, reference: number): number {
  const { parents, foreignKey } = draft.references[reference]!;
  const all = parents.existing + parents.added;
  return Math.min(all, draft.rooms.get(foreignKey) ?? all);
}

/**
 * How many parents the reference may pick as one of the units of a slot. Where others have to agree with it, the first of these stands for
 * all combinations.
 */
export function slotRadix(
  unit: Unit & { readonly kind: "reference" },
  units: readonly Unit[],
  draft: DraftTable,
): number {
  const group = jointGroups(units, draft).find((members) => members.includes(unit.reference));
  if (!group) return parentCount(draft, unit.reference);
  if (group[1] !== unit.reference) return 1;
  // Counted when the parents are known: until then enough.
  return draft.rooms.get(draft.references[unit.reference]!.foreignKey) ?? draft.needed;
}

/** References among the units of which the first decides what the others have to match, in whatever order the units are. */
export function jointGroups(units: readonly Unit[], draft: DraftTable): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const unit of units) {
    const decider = deciderOf(unit, units, draft);
    if (unit.kind !== "reference" || !decider) continue;
    groups.set(decider.reference, [...(groups.get(decider.reference) ?? [decider.reference]), unit.reference]);
  }
  return [...groups].map(([decider, [, ...others]]) => [decider, ...others.sort((a, b) => a - b)]);
}

/** Whether the column's index is the row's number among the children of that reference's parent. */
export function countsWithin(column: string, reference: number, draft: DraftTable): boolean {
  const source = sourceOf(draft, column);
  return source?.kind === "generator" && source.index.kind === "ordinal" && source.index.reference === reference;
}
