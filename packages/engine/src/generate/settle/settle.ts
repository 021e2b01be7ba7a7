import type { ExistingTable, TablePlan, Value } from "@seedloom/core";
import type { TableInput } from "../table-input.ts";
import { earlierRows } from "./earlier-rows.ts";
import { type ExclusionRule, exclusionRules, TakenRanges } from "../rules/exclusions.ts";
import { type KeyRule, keyRules } from "../rules/keys.ts";
import type { Goal } from "../repair/repair.ts";
import { computedColumns, withOrigins } from "../rules/row-rules.ts";
import { packedOrder } from "../slots/packed-order.ts";
import { slotCapacity } from "../slots/slot.ts";
import { steadyIndexes, steadySlots } from "../slots/steady-slots.ts";
import type { Settlement } from "./settlement.ts";
import { createTableProgram, type TableProgram } from "../table-program.ts";

/** Tries of a row's streams before the search takes over. */
const TRIES = 24;

/** Searches that may fail before the keys are searched for as well. */
const FAILURES = 3;

/** Tuples that a row may pass over because they are taken or break a rule. */
const SKIPS = 4_096;

/** Collisions with keys that the row can leave before it is searched for. */
const PATIENCE = 6;

/** Searches for a row, after which the table counts as full. */
const SEARCHES = 3;

export interface Settled {
  readonly program: TableProgram;
  /** Rows that fit; fewer than planned where the keys allow no more. */
  readonly rows: number;
  /** The key that was in the way of the first row that did not fit. */
  readonly full: string | null;
}

/**
 * Goes through the rows one after another and finds for each a try that collides with no row before it and none that was
 * there. This is the way for keys that no bijection covers; it remembers the keys while it runs, and afterwards only what
 * each row needs to be made again. `announce` gets the program before the work starts: in a cycle of tables, settling this one
 * asks it for keys.
 */
export function settleTable(
  input: TableInput,
  existing: ExistingTable | undefined,
  announce: (program: TableProgram) => void,
): Settled {
  const { table, tablePlan } = input;
  const attempts = new Map<number, number>();
  const patches = new Map<number, readonly Value[]>();
  const capacities = tablePlan.slots.map(slotCapacity);
  const cursors = tablePlan.slots.map((_, slot) => tablePlan.firstRow % capacities[slot]!);
  // Where a key's columns may be NULL, rows beyond its tuples get NULL and never run out; what only lists begins anew.
  const left = tablePlan.slots.map((slot, index) =>
    slot.nullable.includes(true) || slot.again === true ? Infinity : capacities[index]!,
  );
  const unused = [...capacities];
  const slotIndexes = tablePlan.slots.map(() => new Map<number, number>());
  const steady = steadySlots(tablePlan);
  const orders: (Float64Array | null)[] = tablePlan.slots.map(() => null);
  const indexAt = (slot: number) => orders[slot]?.[cursors[slot]!] ?? cursors[slot]!;
  const starts = new Map(tablePlan.attempts);
  let current = -1;
  let trying = 0;

  const settlement: Settlement = {
    concerns: (row) => row === current || attempts.has(row) || patches.has(row),
    attempt: (row) => (row === current ? trying : (attempts.get(row) ?? 0)),
    slotIndex: (slot, row) =>
      row === current && !steady.has(slot) ? indexAt(slot) : (slotIndexes[slot]!.get(row) ?? row),
    patch: (row) => patches.get(row),
  };
  const earlier = earlierRows(input);
  const program = createTableProgram({ ...input, earlier }, settlement);
  for (const slot of steady) {
    const tuples = slotIndexes[slot]!;
    const valueAt = (column: string, of: number, tuple: number) => {
      tuples.set(of, tuple);
      return program.values(column, Float64Array.of(of), 1)[0]!;
    };
    for (const [of, tuple] of steadyIndexes(input, slot, existing, valueAt)) tuples.set(of, tuple);
  }
  announce(program);
  // Keys that a bijection covers need no book: passing over tuples keeps them one-to-one.
  const asked = new Set(tablePlan.settled);
  const computed = computedColumns(table, program.scope);
  const widened = <Rule extends { readonly text: string; readonly positions: readonly number[] }>(
    rules: readonly Rule[],
  ) =>
    rules.flatMap((rule) =>
      asked.has(rule.text) ? [{ ...rule, positions: withOrigins(rule.positions, computed) }] : [],
    );
  const keys = widened(keyRules(table, program.scope).rules);
  const exclusions = widened(exclusionRules(table, program.scope));
  const book = createBook(keys, exclusions);
  for (const values of existingRows(existing, table.columns)) {
    book.enter(values);
    earlier.enter(values);
  }

  const wandering = (positions: readonly number[]) =>
    slotsBehind(positions, tablePlan, table.columns).filter((slot) => !steady.has(slot));
  const slotsOf = keys.map((key) => wandering(key.positions));
  const advance = (slot: number): boolean => {
    const rest = --unused[slot]!;
    cursors[slot] =
      rest <= 0 && tablePlan.slots[slot]!.nullable.includes(true)
        ? capacities[slot]!
        : (cursors[slot]! + 1) % capacities[slot]!;
    return --left[slot]! > 0;
  };

  for (const [slot, { packed }] of tablePlan.slots.entries()) {
    if (!packed) continue;
    current = tablePlan.firstRow;
    const rowOf = (index: number) => {
      cursors[slot] = index;
      const values = program.attempt(current, 0, []);
      return typeof values === "string" ? null : values;
    };
    const own = keys.flatMap((rule, index) => (decidesAll(slot, rule.positions, input) ? [index] : []));
    const isTaken = (place: number, key: string) => book.has(own[place]!, key);
    orders[slot] = packedOrder(
      input,
      slot,
      own.map((index) => keys[index]!),
      isTaken,
      rowOf,
    );
    cursors[slot] = 0;
    current = -1;
  }

  let full: string | null = null;

  /** Keys that a NULL in a column which no slot decides would take the row out of: the search finds that, other tuples seldom do. */
  const leavable = keys.map(({ positions }) =>
    positions.some(
      (position) =>
        table.columns[position]!.nullable &&
        table.columns[position]!.generated.kind !== "computed" &&
        slotsBehind([position], tablePlan, table.columns).length === 0,
    ),
  );

  let gaveUp = false;

  /** Tries the row's own streams, passing over tuples that are taken or rejected; gives up after so many collisions with keys that can be left. */
  const fit = (row: number, patience = Infinity): readonly Value[] | null => {
    let skipped = 0;
    let met = 0;
    gaveUp = false;
    let failed = 0;
    const start = starts.get(row) ?? 0;
    for (trying = start; trying < start + TRIES && failed < FAILURES;) {
      if (left.some((rest) => rest <= 0)) return null;
      const values = program.attempt(row, trying, []);
      const kept = typeof values !== "string";
      const collision = kept ? book.collision(values) : null;
      if (kept && collision === null) return values;
      if (values === "failed") failed++;
      if (collision !== null && leavable[collision] === true && patience < Infinity) {
        gaveUp = met++ === patience;
        if (gaveUp) return null;
        trying++;
        continue;
      }
      if (collision !== null) full = keys[collision]?.name ?? exclusions[collision - keys.length]!.name;
      // Other slots stay where they are: keys that rows elsewhere refer to must not wander.
      const slots = collision === null ? wandering(program.missed()) : (slotsOf[collision] ?? []);
      if (slots.length > 0 && skipped++ < SKIPS) {
        if (!slots.every(advance)) return null;
      } else trying++;
    }
    return null;
  };

  /** Lets the search look for values that keep the keys as well. */
  const search = (row: number): readonly Value[] | null => {
    const goals = book.goals();
    for (let searches = 0; searches < SEARCHES; searches++) {
      trying++;
      const values = program.attempt(row, trying, goals);
      if (typeof values !== "string") return values;
      if (values === "stuck") return null;
    }
    return null;
  };

  let row = tablePlan.firstRow;
  for (const end = row + tablePlan.rows; row < end; row++) {
    current = row;
    const soon = fit(row, PATIENCE);
    const searched = soon ?? (left.some((rest) => rest <= 0) ? null : search(row));
    const late = searched === null && gaveUp ? fit(row) : null;
    const fitting = soon ?? late;
    const found = searched ?? late;
    if (!found) break;
    book.enter(found);
    earlier.enter(found);
    if (!fitting) patches.set(row, [...found]);
    else if (trying > 0) attempts.set(row, trying);
    cursors.forEach((_, slot) => {
      if (steady.has(slot)) return;
      const index = indexAt(slot);
      if (index !== row) slotIndexes[slot]!.set(row, index);
      advance(slot);
    });
    current = -1;
  }
  current = -1;
  const exhausted = left.findIndex((rest) => rest <= 0);
  const because =
    exhausted < 0
      ? null
      : (keys.find((_, key) => slotsOf[key]!.includes(exhausted))?.name ??
        `distinct combinations of ${tablePlan.slots[exhausted]!.columns.join(", ")}`);
  return { program, rows: row - tablePlan.firstRow, full: full ?? because };
}

function createBook(keys: readonly KeyRule[], exclusions: readonly ExclusionRule[]) {
  const seen = keys.map(() => new Set<string>());
  const ranges = exclusions.map(() => new TakenRanges());
  return {
    has: (index: number, key: string): boolean => seen[index]!.has(key),
    /** Number of the key (exclusions after keys) that a row breaks, or null. */
    collision(values: readonly Value[]): number | null {
      for (let index = 0; index < keys.length; index++) {
        const key = keys[index]!.keyOf(values);
        if (key !== null && seen[index]!.has(key)) return index;
      }
      for (let index = 0; index < exclusions.length; index++) {
        const place = exclusions[index]!.placeOf(values);
        if (place && ranges[index]!.overlaps(place)) return keys.length + index;
      }
      return null;
    },
    enter(values: readonly Value[]): void {
      keys.forEach((rule, index) => {
        const key = rule.keyOf(values);
        if (key !== null) seen[index]!.add(key);
      });
      exclusions.forEach((rule, index) => {
        const place = rule.placeOf(values);
        if (place) ranges[index]!.take(place);
      });
    },
    goals(): Goal[] {
      return [
        ...keys.map((rule, index) => ({
          positions: rule.positions,
          holds: (values: readonly Value[]) => {
            const key = rule.keyOf(values);
            return key === null || !seen[index]!.has(key);
          },
        })),
        ...exclusions.map((rule, index) => ({
          positions: rule.positions,
          holds: (values: readonly Value[]) => {
            const place = rule.placeOf(values);
            return !place || !ranges[index]!.overlaps(place);
          },
        })),
      ];
    },
  };
}

/** Whether a slot decides the columns at these positions alone, but for what the database computes of them. */
function decidesAll(slot: number, positions: readonly number[], { table, tablePlan }: TableInput): boolean {
  return positions.every((position) => {
    const { generated } = table.columns[position]!;
    return generated.kind === "computed" || slotsBehind([position], tablePlan, table.columns).includes(slot);
  });
}

/** Slots that decide columns at these positions, or columns that these are made from. */
function slotsBehind(
  positions: readonly number[],
  plan: TablePlan,
  columns: readonly { readonly name: string }[],
): readonly number[] {
  const found = new Set<number>();
  for (const { column, source } of plan.columns) {
    if (!positions.some((position) => columns[position]!.name === column)) continue;
    if (source.kind === "generator" && source.index.kind === "slot") found.add(source.index.slot);
    if (source.kind === "generator") {
      const origins = Object.values(source.spec.inputs ?? {}).filter((input) => !("via" in input));
      const theirs = origins.map((input) => columns.findIndex((one) => one.name === input.column));
      if (theirs.length > 0) slotsBehind(theirs, plan, columns).forEach((slot) => found.add(slot));
    }
    if (source.kind === "reference") {
      const { pick } = plan.references[source.reference]!;
      if (pick.kind === "slot") found.add(pick.slot);
      if (pick.kind === "matching" && pick.nth) found.add(pick.nth.slot);
    }
  }
  return [...found];
}

function* existingRows(
  existing: ExistingTable | undefined,
  columns: readonly { readonly name: string }[],
): Generator<readonly Value[]> {
  if (!existing) return;
  const count = Math.max(0, ...Object.values(existing.values).map((values) => values.length));
  const row: Value[] = columns.map(() => null);
  for (let index = 0; index < count; index++) {
    columns.forEach(({ name }, position) => {
      row[position] = existing.values[name]?.[index] ?? null;
    });
    yield row;
  }
}
