import { streamKey, permute, type Value } from "@seedloom/core";
import { matcherOver } from "../references/matched-keys.ts";
import { numbersRows } from "../references/reference-step.ts";
import type { TableInput } from "../table-input.ts";
import type { Move } from "./repair.ts";

/** Combinations of parents that are kept: beyond that there is no need to know all. */
const COMBINATIONS = 50_000;

/** Combinations that the search sees at a time. */
const WINDOW = 60;

/**
 * Moves over foreign keys that share columns: combinations of parents that agree with one another, so that the search can go from one
 * to another where changing a single parent never fits. They are listed once, when first asked for. References `without` are picked
 * otherwise.
 */
export function jointMoves(input: TableInput, without: ReadonlySet<number>): Move[] {
  const { table, tablePlan } = input;
  const { references, columns } = tablePlan;
  const decidedBy = new Map(
    columns.flatMap(({ column, source }) => (source.kind === "reference" ? [[column, source] as const] : [])),
  );
  return groupsOf(input, without).map((group): Move => {
    const mine = [...decidedBy].filter(([, source]) => group.includes(source.reference));
    const positions = mine.map(([column]) => table.columns.findIndex((candidate) => candidate.name === column));
    let combinations: (readonly number[])[] | null = null;
    return {
      positions,
      candidates: (_values, row, round) => {
        combinations ??= combine(input, group, decidedBy);
        const total = combinations.length;
        const first = (row * 17 + round * WINDOW) % Math.max(1, total);
        return Array.from({ length: Math.min(WINDOW, total) }, (_, offset): readonly Value[] => {
          const chosen = combinations![(first + offset) % total]!;
          return mine.map(([, { reference, parentColumn }]) =>
            input.parentRows(reference).value(parentColumn, chosen[group.indexOf(reference)]!),
          );
        });
      },
    };
  });

  /** The parents of a group that agree, one number each, in an order that is the same for the same plan. */
  function combine(
    { plan, parentRows }: TableInput,
    group: readonly number[],
    sources: ReadonlyMap<string, { readonly reference: number; readonly parentColumn: string }>,
  ): (readonly number[])[] {
    const found: (readonly number[])[] = [];
    const steps = group.map((reference) => {
      const { pick } = references[reference]!;
      if (pick.kind !== "matching") return null;
      return { names: pick.columns, matcher: matcherOver(input, reference, pick.columns) };
    });
    const extend = (chosen: readonly number[]): void => {
      if (found.length >= COMBINATIONS) return;
      const place = chosen.length;
      if (place === group.length) {
        found.push(chosen);
        return;
      }
      const rows = parentRows(group[place]!);
      const total = rows.existing + rows.added;
      const step = steps[place];
      if (!step) {
        const key = streamKey(plan.seed, `${table.id}#joint${place}`);
        for (let index = 0; index < total; index++) extend([...chosen, permute(index, total, key)]);
        return;
      }
      const values = step.names.map((name) => {
        const source = sources.get(name)!;
        return parentRows(source.reference).value(source.parentColumn, chosen[group.indexOf(source.reference)]!);
      });
      if (values.includes(null)) return;
      for (const index of step.matcher.all(values)) extend([...chosen, index]);
    };
    extend([]);
    return found;
  }
}

/** References that hang together by shared columns, those that decide before those that match. */
function groupsOf({ tablePlan }: TableInput, without: ReadonlySet<number>): number[][] {
  const { references, columns } = tablePlan;
  const groups = references.map((_, reference) => [reference]);
  references.forEach(({ pick, late }, reference) => {
    // The parents of a late one are made from rows of this table: they are not to be asked for while these are looked for.
    if (pick.kind !== "matching" || late || without.has(reference)) return;
    for (const name of pick.columns) {
      const source = columns.find((column) => column.column === name)?.source;
      // What no reference decides cannot be changed along with the parent.
      if (source?.kind !== "reference") continue;
      const [mine, other] = [groups[reference]!, groups[source.reference]!];
      if (mine === other) continue;
      other.push(...mine);
      mine.forEach((member) => (groups[member] = other));
    }
  });
  return [...new Set(groups)]
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((a, b) => a - b))
    .filter((group) =>
      group.every((reference) => {
        const { pick } = references[reference]!;
        if (pick.kind === "slot" || (pick.kind === "runs" && numbersRows(tablePlan, reference))) return false;
        if (pick.kind !== "matching") return true;
        return pick.columns.every((name) => {
          const source = columns.find((column) => column.column === name)?.source;
          return source?.kind === "reference" && group.includes(source.reference);
        });
      }),
    );
}
