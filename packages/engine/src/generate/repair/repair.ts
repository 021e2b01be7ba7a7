import { below, type StreamKey, type Value } from "@seedloom/core";

/** Something the search may change: a column's value, or the parent of a reference with all its columns. */
export interface Move {
  /** Positions of the columns it writes. */
  readonly positions: readonly number[];
  /** Other values for them in the row at hand, most natural first; `round` counts the search's steps. */
  candidates(values: readonly Value[], row: number, round: number): readonly (readonly Value[])[];
}

/** What must hold, over the columns at `positions`. */
export interface Goal {
  readonly positions: readonly number[];
  holds(values: readonly Value[]): boolean;
  /** How far it is from holding: how many conditions are false on the way that misses fewest. Without it, one. */
  readonly misses?: (values: readonly Value[]) => number;
}

/** 0 where a goal holds. */
function distance(goal: Goal, values: readonly Value[]): number {
  if (goal.holds(values)) return 0;
  return goal.misses === undefined ? 1 : Math.max(1, goal.misses(values));
}

function distances(goals: readonly Goal[], values: readonly Value[]): number {
  let sum = 0;
  for (const goal of goals) sum += distance(goal, values);
  return sum;
}

export type Outcome = "kept" | "stuck" | "failed";

/** Columns computed from others, recomputed after every change. */
export type Recompute = (values: Value[]) => void;

const ROUNDS = 60;

/** Pairs of changes looked at where single ones do not help. */
const PAIRS = 500;

/**
 * Makes a row satisfy its goals by local search (WalkSAT: Selman, Kautz and Cohen, "Noise strategies for improving local
 * search", 1994): takes a goal that fails, tries the candidates of every move that touches it, keeps the one that leaves
 * fewest goals failing. Deterministic: ties and detours are decided by `key` and `row`. Changes `values` in place.
 * @returns `kept` where all goals hold now; `stuck` where a goal failed that no move touches; `failed` where the search gave
 *   up. `values` is left as the search left it.
 */
export function repairRow(
  values: Value[],
  goals: readonly Goal[],
  moves: readonly Move[],
  recompute: Recompute,
  key: StreamKey,
  row: number,
): Outcome {
  const touchedBy = moves.map((move) => goalsTouched(move.positions, goals));
  for (let round = 0; round < ROUNDS; round++) {
    const failing = goals.filter((goal) => !goal.holds(values));
    if (failing.length === 0) return "kept";
    const total = distances(failing, values);
    const goal = failing[below(failing.length, key, row, 3 * round)]!;
    const all = moves.flatMap((move, index) => (touchedBy[index]!.includes(goal) ? [index] : []));
    // Another column first in another row: "exactly one of them" is not always the same one.
    const touching = rotated(all, below(1 << 20, key, row, 3 * round + 2));
    if (touching.length === 0) return "stuck";
    // The first candidates are the most natural: ties go to them, except now and then, to get out of a circle.
    const wander = round > 4 && round % 3 === 2;
    const tried =
      round % 8 === 7 ? pairs(values, moves, touching, row, round) : singles(values, moves, touching, row, round);
    const list = wander ? rotated([...tried], below(1 << 20, key, row, 3 * round + 1)) : tried;
    let best: Change | null = null;
    let fewest = Infinity;
    const consider = (changes: Iterable<Change>) => {
      for (const change of changes) {
        const affected = change.length === 1 ? touchedBy[change[0]!.move]! : goals;
        const before =
          change.length === 1
            ? distances(
                affected.filter((one) => failing.includes(one)),
                values,
              )
            : total;
        const left = total - before + failuresAfter(values, change, affected, recompute);
        if (left >= fewest) continue;
        fewest = left;
        best = change;
        if (left === 0) break;
      }
    };
    consider(list);
    if (fewest >= total && round % 4 === 0) {
      consider(
        rotated([...nullPatterns(values, moves, touching, row, round)], below(1 << 20, key, row, 3 * round + 2)),
      );
    }
    if (best) apply(values, best, recompute);
  }
  return goals.every((goal) => goal.holds(values)) ? "kept" : "failed";
}

/** New values for the columns of some moves, by number. */
type Change = readonly {
  readonly move: number;
  readonly positions: readonly number[];
  readonly values: readonly Value[];
}[];

/** Goals that a change of these columns can turn. */
function goalsTouched(positions: readonly number[], goals: readonly Goal[]): readonly Goal[] {
  return goals.filter((goal) => goal.positions.some((place) => positions.includes(place)));
}

function* singles(
  values: readonly Value[],
  moves: readonly Move[],
  touching: readonly number[],
  row: number,
  round: number,
): IterableIterator<Change> {
  for (const index of touching) {
    const { positions, candidates } = moves[index]!;
    for (const candidate of candidates(values, row, round)) yield [{ move: index, positions, values: candidate }];
  }
}

/** Two moves at once, for goals that no single change can reach ("either both are null or both are not"). */
function* pairs(
  values: readonly Value[],
  moves: readonly Move[],
  touching: readonly number[],
  row: number,
  round: number,
): IterableIterator<Change> {
  const few = touching.map((index) =>
    moves[index]!.candidates(values, row, round)
      .slice(0, 12)
      .map((candidate) => ({ move: index, positions: moves[index]!.positions, values: candidate })),
  );
  let count = 0;
  for (let first = 0; first < few.length; first++) {
    for (let second = first + 1; second < few.length; second++) {
      for (const a of few[first]!) {
        for (const b of few[second]!) {
          if (count++ >= PAIRS) return;
          yield [a, b];
        }
      }
    }
  }
  if (count === 0) yield* singles(values, moves, touching, row, round);
}

/** Columns that are looked at together: 2^6 patterns. */
const PATTERNED = 6;

const isNullValue = (value: Value) => value === null;

/** Which columns are NULL, for all at once: what "exactly one of them" needs where more than two are wrong. */
function* nullPatterns(
  values: readonly Value[],
  moves: readonly Move[],
  touching: readonly number[],
  row: number,
  round: number,
): IterableIterator<Change> {
  const choices = touching
    .map((index) => {
      const { positions, candidates } = moves[index]!;
      const found = candidates(values, row, round);
      const empty = found.find((candidate) => candidate.every(isNullValue));
      const held = positions.map((position) => values[position]!);
      const filled = held.some(isNullValue) ? found.find((candidate) => !candidate.some(isNullValue)) : held;
      return empty && filled ? [empty, filled].map((chosen) => ({ move: index, positions, values: chosen })) : null;
    })
    .filter((choice) => choice !== null)
    .slice(0, PATTERNED);
  if (choices.length < 2) return;
  for (let pattern = 0; pattern < 2 ** choices.length; pattern++) {
    yield choices.map((choice, place) => choice[(pattern >> place) & 1]!);
  }
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  if (list.length === 0) return list;
  const offset = by % list.length;
  return [...list.slice(offset), ...list.slice(0, offset)];
}

function apply(values: Value[], change: Change, recompute: Recompute): void {
  for (const part of change) {
    for (let place = 0; place < part.positions.length; place++) values[part.positions[place]!] = part.values[place]!;
  }
  recompute(values);
}

function failuresAfter(values: Value[], change: Change, goals: readonly Goal[], recompute: Recompute): number {
  const before = change.map((part) => part.positions.map((position) => values[position]!));
  apply(values, change, recompute);
  const failures = distances(goals, values);
  for (let part = change.length - 1; part >= 0; part--) {
    const { positions } = change[part]!;
    for (let place = 0; place < positions.length; place++) values[positions[place]!] = before[part]![place]!;
  }
  recompute(values);
  return failures;
}
