import { isGiven } from "../columns/is-given.ts";
import { baseType, type EvaluationScope, type Expression, type Value } from "@seedloom/core";
import { candidateSource, fits } from "./candidates.ts";
import type { Move } from "./repair.ts";
import { numbersRows } from "../references/reference-step.ts";
import { joinedMoves } from "./joined-moves.ts";
import { jointMoves } from "./joint-moves.ts";
import { createRowBlock, RowBlocks } from "../row-block.ts";
import type { RowRule } from "../rules/row-rules.ts";
import type { Step, StepName } from "../step.ts";
import { decidedColumns } from "../column-places.ts";
import type { TableInput } from "../table-input.ts";

/** Other values of a generator that a search sees at a time. */
const DRAWS = 6;

/** The same, where nothing else may come in their place because the user chose the generator. */
const CHOSEN_DRAWS = 60;

/**
 * What a search may change in a row: every column that no key depends on, and references as a whole but for those `without`, which are
 * picked when it is over.
 */
export function compileMoves(
  input: TableInput,
  scope: EvaluationScope,
  rules: readonly RowRule[],
  steps: ReadonlyMap<StepName, Step>,
  without: ReadonlySet<number>,
): readonly Move[] {
  const { table, tablePlan } = input;
  const positionOf = (name: string) => table.columns.findIndex((column) => column.name === name);
  const expressions = rules.flatMap((rule): Expression[] => (rule.expression ? [rule.expression] : []));
  const handedOn = new Set([
    ...(tablePlan.handedOn ?? []),
    // What other rows of this table are found by.
    ...tablePlan.references.flatMap(({ late, parent, foreignKey }) =>
      late && parent === table.id ? table.foreignKeys[foreignKey]!.references.columns : [],
    ),
  ]);
  const columnMoves = tablePlan.columns.flatMap(({ column, source, ...said }): Move[] => {
    if (handedOn.has(column)) return [];
    const drawn = source.kind === "generator" && source.index.kind === "draw";
    if (!drawn && source.kind !== "constant") return [];
    const position = positionOf(column);
    const given = isGiven(said);
    const proposed = given ? () => [] : candidateSource(table.columns, position, expressions, scope);
    // What reads its parent is not drawn again: here no parent is at hand.
    const alone = drawn && !Object.values(source.spec.inputs ?? {}).some((wanted) => "via" in wanted);
    const redraw = alone
      ? redrawing(input, steps, [`column:${position}`], [position], given ? CHOSEN_DRAWS : DRAWS)
      : null;
    return [
      {
        positions: [position],
        candidates: (values, row, round) => [
          ...(redraw ? redraw(values, row, round) : []),
          ...proposed(values).map((value) => [value]),
        ],
      },
    ];
  });
  const matched = new Set(
    tablePlan.references.flatMap(({ pick }, reference) =>
      pick.kind === "matching" && !without.has(reference) ? pick.columns : [],
    ),
  );
  const referenceMoves = tablePlan.references.flatMap(({ pick }, reference): Move[] => {
    if (without.has(reference)) return [];
    if (pick.kind === "slot" || (pick.kind === "runs" && numbersRows(tablePlan, reference))) return [];
    const names = decidedColumns(tablePlan, reference);
    // Another reference was chosen to agree with this one: it stays as it is.
    if (names.length === 0 || names.some((name) => matched.has(name) || handedOn.has(name))) return [];
    const positions = names.map(positionOf);
    const redraw =
      pick.kind === "matching"
        ? null
        : redrawing(
            input,
            steps,
            [`reference:${reference}`, ...positions.map((position): StepName => `column:${position}`)],
            positions,
            DRAWS,
          );
    const nullable = positions.every((position) => table.columns[position]!.nullable);
    if (redraw === null && !nullable) return [];
    return [
      {
        positions,
        candidates: (values, row, round) => [
          ...(redraw ? redraw(values, row, round) : []),
          ...(nullable ? [positions.map(() => null)] : []),
        ],
      },
    ];
  });
  const free = new Set(columnMoves.flatMap(({ positions }) => positions));
  return [
    ...columnMoves,
    ...referenceMoves,
    ...jointMoves(input, without),
    ...joinedMoves(input, scope, expressions, free),
  ];
}

/** Values that the same generators give at other tries: the natural candidates. */
function redrawing(
  { table, tablePlan }: TableInput,
  steps: ReadonlyMap<StepName, Step>,
  names: readonly StepName[],
  positions: readonly number[],
  draws: number,
): Move["candidates"] {
  // More than one at a time: a row of a tree reads the row above, for which the search may have to do the same.
  const blocks = new RowBlocks((capacity) =>
    createRowBlock(capacity, table.columns.length, tablePlan.references.length, tablePlan.slots),
  );
  const list = names.map((name) => steps.get(name)!);
  return (values, row, round) => {
    const found: (readonly Value[])[] = [];
    const block = blocks.take(1);
    for (let place = 0; place < values.length; place++) block.values[place] = [values[place]!];
    block.rows[0] = row;
    for (let draw = 0; draw < draws; draw++) {
      block.attempt = 1000 + draws * round + draw;
      for (const step of list) step.run(block);
      const candidate = positions.map((position) => block.values[position]![0]!);
      const possible = candidate.every((value, place) => {
        const column = table.columns[positions[place]!]!;
        return value === null ? column.nullable : fits(value, baseType(column.type));
      });
      if (possible) found.push(candidate);
    }
    blocks.give(block);
    return found;
  };
}
