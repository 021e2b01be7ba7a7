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
}

/** Columns computed from others, recomputed after every change. */
export type Recompute = (values: Value[]) => void;

const ROUNDS = 60;

/**
 * Makes a row satisfy its goals by local search (WalkSAT: Selman, Kautz and Cohen, "Noise strategies for improving local
 * search", 1994): takes a goal that fails, tries every candidate of every move that touches it, keeps the one that leaves
 * fewest goals failing. Deterministic: ties and detours are decided by `key` and `row`. Changes `values` in place.
 * @returns whether all goals hold now; `values` is left as the search left it where they do not.
 */
export function repairRow(
  values: Value[],
  goals: readonly Goal[],
  moves: readonly Move[],
  recompute: Recompute,
  key: StreamKey,
  row: number,
): boolean {
  for (let round = 0; round < ROUNDS; round++) {
    const failing = goals.filter((goal) => !goal.holds(values));
    if (failing.length === 0) return true;
    const goal = failing[below(failing.length, key, row, 3 * round)]!;
    const touching = moves.filter((move) => move.positions.some((position) => goal.positions.includes(position)));
    if (touching.length === 0) return false;
    const stuck = round % 8 === 7;
    const tried = stuck ? joint(values, touching, row, round) : single(values, touching, row, round);
    if (tried.length === 0) continue;
    const offset = below(tried.length, key, row, 3 * round + 1);
    let best: Change | null = null;
    let fewest = Infinity;
    // The first candidates are the most natural: ties go to them, except now and then, to get out of a circle.
    const wander = round > 4 && round % 3 === 2;
    for (let index = 0; index < tried.length; index++) {
      const change = tried[wander ? (index + offset) % tried.length : index]!;
      const left = failuresAfter(values, change, goals, recompute);
      if (left < fewest) {
        fewest = left;
        best = change;
      }
    }
    if (best) apply(values, best, recompute);
  }
  return goals.every((goal) => goal.holds(values));
}

type Change = readonly { readonly positions: readonly number[]; readonly values: readonly Value[] }[];

function single(values: readonly Value[], moves: readonly Move[], row: number, round: number): Change[] {
  return moves.flatMap((move) =>
    move.candidates(values, row, round).map((candidate) => [{ positions: move.positions, values: candidate }]),
  );
}

/** Two moves at once, for goals that no single change can reach ("either both are null or both are not"). */
function joint(values: readonly Value[], moves: readonly Move[], row: number, round: number): Change[] {
  const pairs: Change[] = [];
  const few = moves.map((move) => ({ move, candidates: move.candidates(values, row, round).slice(0, 12) }));
  for (let first = 0; first < few.length; first++) {
    for (let second = first + 1; second < few.length; second++) {
      for (const a of few[first]!.candidates) {
        for (const b of few[second]!.candidates) {
          pairs.push([
            { positions: few[first]!.move.positions, values: a },
            { positions: few[second]!.move.positions, values: b },
          ]);
          if (pairs.length >= 2000) return pairs;
        }
      }
    }
  }
  return pairs.length > 0 ? pairs : single(values, moves, row, round);
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
  let failures = 0;
  for (const goal of goals) if (!goal.holds(values)) failures++;
  for (let part = change.length - 1; part >= 0; part--) {
    for (let place = 0; place < change[part]!.positions.length; place++) {
      values[change[part]!.positions[place]!] = before[part]![place]!;
    }
  }
  recompute(values);
  return failures;
}
