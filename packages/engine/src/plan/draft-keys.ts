import {
  baseType,
  type ColumnPlan,
  columnsOf,
  type CompiledGenerator,
  type ConstraintPlan,
  findColumn,
  type GeneratorSpec,
  type ReferencePlan,
  type SlotPlan,
  type Table,
  type UniquePart,
} from "@seedloom/core";
import { partColumns, type UniqueKey, uniqueKeys } from "../generate/keys.ts";
import { slotCapacity } from "../generate/slot.ts";
import type { Choice } from "./choose-generator.ts";

/** A table's plan while its unique keys are being arranged; columns, references and slots are changed in place. */
export interface DraftTable {
  readonly table: Table;
  readonly columns: Map<string, ColumnPlan>;
  readonly references: ReferencePlan[];
  readonly slots: SlotPlan[];
  /** Different rows needed: those that were there and those to add. */
  readonly needed: number;
  /** Whether a spec's later indexes have later values. */
  readonly rises: (spec: GeneratorSpec) => boolean;
  /** The generator that a column's name and type ask for, where all that it makes keeps the column's rules. */
  readonly preferred: (column: string) => Choice | null;
  /** Whether numbers from 1 on may stand in for what the generator of `preferred` makes. */
  readonly countsFromOne: (column: string) => boolean;
  /** A generator for a column that can make many different values. */
  readonly roomiest: (column: string, needed: number) => Choice | null;
  /** A spec bound to a column; null where it does not fit. */
  readonly bound: (spec: GeneratorSpec, column: string) => CompiledGenerator | null;
  /** Columns that a rule forbids to be NULL, whatever their type says. */
  readonly required: ReadonlySet<string>;
  /** Columns whose spec the user chose. */
  readonly overridden: ReadonlySet<string>;
  /** Whether keys are left to settling, except where a column counts on. */
  readonly loose: boolean;
  /** Whether keys over expressions go through all combinations of what these are made from. */
  readonly dense: boolean;
  /** Columns that other tables of its cycle refer to. */
  readonly handedOn: ReadonlySet<string>;
  /** What a column describes together with others, by `ColumnRecipe.entity`. */
  readonly entityOf: (column: string) => string | null;
}

export interface ArrangedKeys {
  readonly constraints: readonly ConstraintPlan[];
  /** Greatest number of rows that the keys allow altogether. */
  readonly capacity: number;
  /** The key that sets it. */
  readonly limitedBy: string | null;
  /** Columns whose values by index do not always keep the column's own rules. */
  readonly partial: ReadonlySet<string>;
  /** Texts of the keys that hold only if rows are settled one after another. */
  readonly settled: readonly string[];
}

/** What a unique key is made of: references as a whole, and columns that are the table's own. */
type Unit =
  | { readonly kind: "reference"; readonly reference: number }
  | { readonly kind: "column"; readonly column: string };

/** Arranges every unique key of the table: by a sequence, by a bijection over one or several columns, or by settling. */
export function arrangeKeys(draft: DraftTable): ArrangedKeys {
  const constraints: ConstraintPlan[] = [];
  const satisfied: (readonly string[])[] = [];
  let capacity = Infinity;
  let limitedBy: string | null = null;
  const settled: string[] = [];
  const partial = new Set<string>();
  const say = (key: UniqueKey, means: ConstraintPlan["means"], how: string) =>
    constraints.push({ table: draft.table.id, constraint: key.name, text: key.text, means, how });
  const limit = (rows: number, key: UniqueKey) => {
    if (rows < capacity) {
      capacity = rows;
      limitedBy = key.text;
    }
  };
  const keys = uniqueKeys(draft.table).sort((a, b) => a.parts.length - b.parts.length);
  const roomiest: Chooser = (column) => draft.roomiest(column, draft.needed);

  const strict = new Set(
    keys.flatMap((key) => key.parts.filter((part) => key.nullsNotDistinct || !passesNull(part)).flatMap(partColumns)),
  );
  strict.forEach((column) => neverNull(draft, column));
  for (const key of keys) {
    const units = unitsOf(key, draft);
    if (!units) {
      settled.push(key.text);
      const below = draft.dense ? unitsBelow(key, draft) : null;
      if (below && arrangeProduct(key, below, draft, strict, partial, roomiest)) {
        say(
          key,
          "construction",
          "all combinations of its columns are gone through, and those that collide passed over",
        );
        continue;
      }
      say(key, "repair", "rows are settled one after another, because the key is an expression over several columns");
      continue;
    }
    const names = units.map(unitName);
    // Parents that differ may agree in the columns that the key holds: settling passes over those.
    const exact = tellsParentsApart(key, units, draft);
    const covered = satisfied.find((subset) => subset.every((name) => names.includes(name)));
    if (covered) {
      if (!exact && covered.some((name) => name.startsWith("reference"))) settled.push(key.text);
      say(key, "construction", `its part ${covered.map(bare).join(", ")} is unique by itself`);
      continue;
    }
    const counted = units.find((unit) => unit.kind === "column" && sourceOf(draft, unit.column)?.kind === "sequence");
    if (counted) {
      satisfied.push([unitName(counted)]);
      say(key, "construction", `${bare(unitName(counted))} counts on`);
      continue;
    }
    const next = arrangeNext(key, units, draft);
    if (next) {
      satisfied.push(names);
      if (next === "settled" || draft.loose) settled.push(key.text);
      say(key, "construction", "each row refers to the next one of those that agree with it");
      continue;
    }
    if (arrangeOnce(key, units, draft, strict)) {
      settled.push(key.text);
      say(key, "construction", "each parent is taken once");
      continue;
    }
    if (!exact && !draft.loose) settled.push(key.text);
    if (draft.loose) {
      settled.push(key.text);
      say(key, "repair", "rows are settled one after another, because other constraints share its columns");
      continue;
    }
    if (isNumbered(units, draft) || arrangeOrdinal(key, units, draft)) {
      satisfied.push(names);
      say(key, "construction", "rows are numbered within their parent");
      continue;
    }
    const derived = arrangeDerived(units, draft);
    if (derived) {
      // Two names may still make one slug: settling passes over the second.
      settled.push(key.text);
      say(key, "construction", `it is derived from ${derived}, which a bijection makes unique`);
      continue;
    }
    // What the columns are meant to hold, where that is enough; only then what is meant less and holds more.
    const single =
      arrangeSingle(key, units, draft, strict, partial, draft.preferred) ??
      (hasRoom(units, draft, draft.preferred) ? null : arrangeSingle(key, units, draft, strict, partial, roomiest));
    if (single) {
      satisfied.push([unitName(single.unit)]);
      if (!single.nullable) limit(single.capacity, key);
      say(key, "construction", `a bijection gives every row another ${bare(unitName(single.unit))}`);
      continue;
    }
    const product =
      arrangeProduct(key, units, draft, strict, partial, draft.preferred) ??
      arrangeProduct(key, units, draft, strict, partial, roomiest);
    if (product) {
      satisfied.push(product.units.map(unitName));
      if (!product.nullable && !key.predicate) limit(product.capacity, key);
      if (key.predicate && product.capacity < draft.needed) settled.push(key.text);
      say(
        key,
        "construction",
        `a bijection gives every row another combination of ${product.units.map(unitName).map(bare).join(", ")}`,
      );
      continue;
    }
    settled.push(key.text);
    say(key, "repair", "rows are settled one after another, because other keys share its columns");
  }
  return { constraints, capacity, limitedBy, partial, settled };
}

const unitName = (unit: Unit) => (unit.kind === "column" ? `column ${unit.column}` : `reference ${unit.reference}`);
const bare = (name: string) => name.replace(/^column /, "").replace(/^reference \d+$/, "parent");

function sourceOf(draft: DraftTable, column: string): ColumnPlan["source"] | undefined {
  return draft.columns.get(column)?.source;
}

/** Functions that keep values apart that differ in more than case and blanks, as generated ones always do. */
const KEEPS_APART = new Set(["lower", "upper", "trim", "btrim", "ltrim", "rtrim", "coalesce", "casefold"]);

/** Whether NULL in its column makes the part NULL, so that the key does not concern the row. */
function passesNull(part: UniquePart): boolean {
  return part.kind === "column" || part.sql.expression?.kind !== "call" || part.sql.expression.name !== "coalesce";
}

/** A key over so many characters is taken for one over the whole text. */
export const LONG_PREFIX = 64;

function isPlain(part: UniquePart): boolean {
  // Web addresses of the same beginning differ behind it.
  if (part.kind === "column") return part.prefix === null || part.prefix >= LONG_PREFIX;
  const check = (node: typeof part.sql.expression): boolean => {
    if (!node) return false;
    switch (node.kind) {
      case "column":
        return true;
      case "cast":
      case "collate":
        return check(node.operand);
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

/** Null where a part is an expression that a bijection over its columns does not settle. */
function unitsOf(key: UniqueKey, draft: DraftTable): Unit[] | null {
  const units = new Map<string, Unit>();
  for (const part of key.parts) {
    if (!isPlain(part)) {
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
function unitsBelow(key: UniqueKey, draft: DraftTable): Unit[] | null {
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
function tellsParentsApart(key: UniqueKey, units: readonly Unit[], draft: DraftTable): boolean {
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

function neverNull(draft: DraftTable, column: string): void {
  const plan = draft.columns.get(column);
  if (!plan) return;
  if (plan.source.kind === "reference") {
    const reference = draft.references[plan.source.reference]!;
    draft.references[plan.source.reference] = { ...reference, nullRate: 0 };
  } else draft.columns.set(column, { ...plan, nullRate: 0 });
}

/** Whether the unit may be NULL in rows that the key then does not concern; `strict` are columns of keys that it would. */
function isNullable(unit: Unit, draft: DraftTable, strict: ReadonlySet<string>): boolean {
  const columns =
    unit.kind === "column"
      ? [unit.column]
      : draft.table.foreignKeys[draft.references[unit.reference]!.foreignKey]!.columns;
  return columns.every(
    (column) => findColumn(draft.table, column)!.nullable && !strict.has(column) && !draft.required.has(column),
  );
}

/** Whether NULL is one more value to the key, which settling finds where bijections have run out of values. */
function countsNull(unit: Unit, draft: DraftTable, strict: ReadonlySet<string>): boolean {
  if (unit.kind !== "column" || !strict.has(unit.column)) return false;
  return findColumn(draft.table, unit.column)!.nullable && !draft.table.primaryKey?.columns.includes(unit.column);
}

/** Free: nothing else depends on how it is made. */
function isFree(unit: Unit, draft: DraftTable): boolean {
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
 * Whether what the reference decides is read while rows are settled: by another one of the cycle that refers here, or by a key over a
 * reference to the table's own rows. Then the row keeps the parent that its number gives it.
 */
function isRead(reference: number, { columns, references, table, handedOn }: DraftTable): boolean {
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

/** A parent that the row's number gives, and each of them once: NULL comes after the last where it may. */
function arrangeOnce(key: UniqueKey, units: readonly Unit[], draft: DraftTable, strict: ReadonlySet<string>): boolean {
  if (key.predicate) return false;
  for (const unit of units) {
    if (unit.kind !== "reference" || !isRead(unit.reference, draft)) continue;
    const reference = draft.references[unit.reference]!;
    if (reference.pick.kind === "slot" || reference.pick.kind === "matching" || reference.pick.kind === "cover")
      continue;
    const { columns } = draft.table.foreignKeys[reference.foreignKey]!;
    const nullable = columns.some((column) => findColumn(draft.table, column)!.nullable && !strict.has(column));
    if (!nullable && parentCount(draft, unit.reference) < draft.needed && units.length > 1) continue;
    draft.references[unit.reference] = {
      ...reference,
      nullRate: 0,
      pick: { kind: "cover", ...(nullable ? { once: true } : {}) },
    };
    return true;
  }
  return false;
}

function parentCount(draft: DraftTable, reference: number): number {
  const { parents } = draft.references[reference]!;
  return parents.existing + parents.added;
}

/** Whether the column's index is the row's number among the children of that reference's parent. */
function countsWithin(column: string, reference: number, draft: DraftTable): boolean {
  const source = sourceOf(draft, column);
  return source?.kind === "generator" && source.index.kind === "ordinal" && source.index.reference === reference;
}

/**
 * A required reference to the table's own rows that agree (a tenant's), each of which is referred to once: every row refers to the next
 * one. Settling looks after what the key leaves out of the reference.
 */
function arrangeNext(key: UniqueKey, units: readonly Unit[], draft: DraftTable): "exact" | "settled" | null {
  if (key.predicate) return null;
  for (const unit of units) {
    if (unit.kind !== "reference") continue;
    const reference = draft.references[unit.reference]!;
    const { columns } = draft.table.foreignKeys[reference.foreignKey]!;
    const { pick } = reference;
    if (pick.kind !== "matching" || reference.parent !== draft.table.id || reference.deferred) continue;
    if (columns.every((column) => findColumn(draft.table, column)!.nullable)) continue;
    draft.references[unit.reference] = { ...reference, pick: { ...pick, next: true } };
    const held = key.parts.flatMap(partColumns);
    return columns.every((column) => held.includes(column)) ? "exact" : "settled";
  }
  return null;
}

/** A parent and a time of its series: no two rows have both in common. */
function isNumbered(units: readonly Unit[], draft: DraftTable): boolean {
  return units.some(
    (unit) =>
      unit.kind === "reference" &&
      units.some((other) => {
        if (other.kind !== "column" || !draft.overridden.has(other.column)) return false;
        const source = sourceOf(draft, other.column);
        return (
          source?.kind === "generator" && draft.rises(source.spec) && countsWithin(other.column, unit.reference, draft)
        );
      }),
  );
}

/**
 * One reference that runs and one whole number: the row's number within its parent, or, for years, moments and codes, which nobody counts
 * from one, as many different ones.
 */
function arrangeOrdinal(key: UniqueKey, units: readonly Unit[], draft: DraftTable): boolean {
  if (units.length !== 2 || key.predicate) return false;
  const parent = units.find((unit) => unit.kind === "reference");
  const line = units.find((unit) => unit.kind === "column");
  if (!parent || !line || !isFree(parent, draft) || !isFree(line, draft) || draft.overridden.has(line.column))
    return false;
  const reference = draft.references[parent.reference]!;
  if (reference.pick.kind !== "runs") return false;
  if (baseType(findColumn(draft.table, line.column)!.type).kind !== "integer") return false;
  const longest = Math.max(50, 8 * Math.ceil(draft.needed / Math.max(1, parentCount(draft, parent.reference))));
  const counted = draft.countsFromOne(line.column);
  const choice = counted ? draft.roomiest(line.column, longest) : draft.preferred(line.column);
  if (!choice || choice.share < 1 || choice.capacity < longest) return false;
  draft.references[parent.reference] = { ...reference, nullRate: 0 };
  const plan = draft.columns.get(line.column)!;
  draft.columns.set(line.column, {
    ...plan,
    nullRate: 0,
    source: {
      kind: "generator",
      spec: counted ? { generator: "sequence", options: { start: 1, step: 1 } } : choice.spec,
      index: { kind: "ordinal", reference: parent.reference },
    },
  });
  return true;
}

/**
 * A column that is made from another of the row (a slug from a name) stays so: the other is made unique.
 * @returns the other column, or null where this is not such a key
 */
function arrangeDerived(units: readonly Unit[], draft: DraftTable): string | null {
  for (const unit of units) {
    if (unit.kind !== "column" || !isFree(unit, draft)) continue;
    const source = sourceOf(draft, unit.column);
    if (source?.kind !== "generator") continue;
    const inputs = Object.values(source.spec.inputs ?? {});
    const origin = inputs[0];
    if (inputs.length !== 1 || !origin || "via" in origin) continue;
    const slot = sourceOf(draft, origin.column);
    if (slot?.kind !== "generator" || !staysApart(source.spec, unit.column, origin.column, draft)) continue;
    if (slot.index.kind === "slot" && draft.slots[slot.index.slot]!.radices.length === 1) return origin.column;
    if (slot.index.kind !== "draw" || draft.overridden.has(origin.column)) continue;
    const choice = draft.roomiest(origin.column, draft.needed);
    if (!choice || choice.share < 1 || choice.capacity < 2 * draft.needed) continue;
    setSpec(draft, origin.column, choice);
    neverNull(draft, origin.column);
    if (!shareSlot(draft, origin.column, choice.capacity)) {
      useSlot(draft, [{ kind: "column", column: origin.column }], [choice.capacity], true, [false]);
    }
    return origin.column;
  }
  return null;
}

/** Values of which it is seen whether what is made of them differs. */
const SEEN = 16;

/** Whether different values make different ones, as far as a few of them tell: slugs of names do, flags of moments do not. */
function staysApart(spec: GeneratorSpec, column: string, origin: string, draft: DraftTable): boolean {
  const makes = draft.bound(spec, column);
  const isText = baseType(findColumn(draft.table, origin)!.type).kind === "text";
  const made = Array.from({ length: SEEN }, (_, index) =>
    makes?.at(0, [isText ? `Name ${index}` : Date.UTC(2020, 0, 1 + 37 * index)]),
  );
  return new Set(made.map(String)).size > SEEN / 2;
}

/** Chooses a column's generator. */
type Chooser = (column: string) => Choice | null;

/** Whether the free parts of a key have enough combinations of what their columns are meant to hold. */
function hasRoom(units: readonly Unit[], draft: DraftTable, choose: Chooser): boolean {
  const free = units.filter((unit) => isFree(unit, draft));
  const radices = free.map((unit) =>
    unit.kind === "reference" ? parentCount(draft, unit.reference) : (choose(unit.column)?.capacity ?? 0),
  );
  return free.length > 0 && !radices.includes(0) && slotCapacity({ radices }) >= draft.needed;
}

/** One column or one reference that has enough values by itself. */
function arrangeSingle(
  key: UniqueKey,
  units: readonly Unit[],
  draft: DraftTable,
  strict: ReadonlySet<string>,
  partial: Set<string>,
  choose: Chooser,
): { unit: Unit; capacity: number; nullable: boolean } | null {
  const alone = units.length === 1;
  // What foreign keys share (a tenant) is to have many rows: the others of the key are told apart first.
  const shared = new Set(draft.references.flatMap(({ pick }) => (pick.kind === "matching" ? pick.columns : [])));
  const isShared = (unit: Unit) => unit.kind === "column" && shared.has(unit.column);
  // A unit that is already told apart by an earlier slot of its own was found by `satisfied`.
  for (const unit of units.toSorted((a, b) => Number(isShared(a)) - Number(isShared(b)))) {
    if (!isFree(unit, draft)) continue;
    const nullable = isNullable(unit, draft, strict);
    if (unit.kind === "reference") {
      const capacity = parentCount(draft, unit.reference);
      if (!alone) continue;
      // A partial key concerns some rows only: more rows than parents can be.
      if (key.predicate && capacity < draft.needed) return null;
      useSlot(draft, [unit], [capacity], false, [nullable]);
      return { unit, capacity, nullable };
    }
    const choice = choose(unit.column);
    if (!choice || choice.capacity === 0) continue;
    const capacity = Math.floor(choice.capacity * choice.share);
    if (capacity < draft.needed && (!alone || choose === draft.preferred || (key.predicate && !nullable))) continue;
    if (capacity < draft.needed && countsNull(unit, draft, strict)) continue;
    setSpec(draft, unit.column, choice);
    if (choice.share < 1) partial.add(unit.column);
    if (!shareSlot(draft, unit.column, choice.capacity)) {
      useSlot(draft, [unit], [choice.capacity], choice.capacity > 4096, [nullable]);
    }
    return { unit, capacity, nullable };
  }
  return null;
}

/** All free units together. */
function arrangeProduct(
  key: UniqueKey,
  units: readonly Unit[],
  draft: DraftTable,
  strict: ReadonlySet<string>,
  partial: Set<string>,
  choose: Chooser,
): { units: readonly Unit[]; capacity: number; nullable: boolean } | null {
  const free = units.filter((unit) => isFree(unit, draft));
  if (free.length === 0) return null;
  const choices = free.map((unit) => (unit.kind === "column" ? choose(unit.column) : null));
  const radices = free.map((unit, place) =>
    unit.kind === "reference" ? parentCount(draft, unit.reference) : (choices[place]?.capacity ?? 0),
  );
  if (radices.includes(0)) return null;
  const capacity = slotCapacity({ radices });
  // With a part that is not free, the free ones must do it alone; otherwise settling finds more rows.
  if ((free.length < units.length || choose === draft.preferred) && capacity < draft.needed) return null;
  if (key.predicate && capacity < draft.needed) return null;
  if (capacity < draft.needed && free.some((unit) => countsNull(unit, draft, strict))) return null;
  free.forEach((unit, place) => {
    if (unit.kind !== "column") return;
    setSpec(draft, unit.column, choices[place]!);
    if (choices[place]!.share < 1) partial.add(unit.column);
  });
  // The largest place last: where the product exceeds what an index can count, its tail is what is cut off.
  const order = free.map((unit, place) => ({ unit, radix: radices[place]! })).sort((a, b) => a.radix - b.radix);
  const nullable = order.map(({ unit }) => isNullable(unit, draft, strict));
  useSlot(
    draft,
    order.map(({ unit }) => unit),
    order.map(({ radix }) => radix),
    true,
    nullable,
  );
  return { units: free, capacity, nullable: nullable.includes(true) };
}

/** A second unique column of an entity reads the same index, so that both describe the same thing. */
function shareSlot(draft: DraftTable, column: string, capacity: number): boolean {
  const slot = entitySlot(draft, column);
  if (slot === null || capacity < draft.needed) return false;
  const plan = draft.slots[slot]!;
  draft.slots[slot] = { ...plan, columns: [...plan.columns, column], radices: [Math.min(plan.radices[0]!, capacity)] };
  useDigit(draft, column, slot, 0);
  return true;
}

/** The slot that an entity's columns read, where one of them is unique by itself and has room for every row. */
function entitySlot(draft: DraftTable, column: string): number | null {
  const entity = draft.entityOf(column);
  if (entity === null) return null;
  const slot = draft.slots.findIndex(
    ({ columns, radices }) =>
      radices.length === 1 && radices[0]! >= draft.needed && columns.some((other) => draft.entityOf(other) === entity),
  );
  return slot < 0 ? null : slot;
}

/** Lets the other columns of an entity read the index that makes one of them unique. */
export function joinEntities(draft: DraftTable): void {
  for (const [column, { source }] of draft.columns) {
    if (source.kind !== "generator" || source.index.kind !== "draw") continue;
    const slot = entitySlot(draft, column);
    if (slot !== null) useDigit(draft, column, slot, 0);
  }
}

function useDigit(draft: DraftTable, column: string, slot: number, digit: number): void {
  const plan = draft.columns.get(column)!;
  if (plan.source.kind !== "generator") return;
  draft.columns.set(column, { ...plan, source: { ...plan.source, index: { kind: "slot", slot, digit } } });
}

function setSpec(draft: DraftTable, column: string, choice: Choice): void {
  const plan = draft.columns.get(column)!;
  draft.columns.set(column, { ...plan, source: { kind: "generator", spec: choice.spec, index: { kind: "draw" } } });
}

function useSlot(
  draft: DraftTable,
  units: readonly Unit[],
  radices: readonly number[],
  scattered: boolean,
  nullable: readonly boolean[],
): void {
  const slot = draft.slots.length;
  const columns: string[] = [];
  units.forEach((unit, digit) => {
    if (unit.kind === "reference") {
      const reference = draft.references[unit.reference]!;
      columns.push(...draft.table.foreignKeys[reference.foreignKey]!.columns);
      draft.references[unit.reference] = { ...reference, pick: { kind: "slot", slot, digit } };
      return;
    }
    columns.push(unit.column);
    useDigit(draft, unit.column, slot, digit);
  });
  draft.slots.push({ columns, radices, scattered, nullable });
}
