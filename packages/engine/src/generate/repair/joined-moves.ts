import {
  baseType,
  compileExpression,
  type EvaluationScope,
  type Expression,
  operandsOf,
  SeedError,
  type StreamKey,
  streamKey,
  textType,
  type Value,
  variant,
} from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { bare } from "./bare.ts";
import { fits } from "./candidates.ts";
import { patternOf } from "./pattern-of.ts";
import type { Move } from "./repair.ts";
import { joinedParts } from "./solve-text.ts";
import { columnPosition } from "../column-places.ts";
import type { TableInput } from "../table-input.ts";

/** Texts of a pattern that are taken apart at a time. */
const DRAWS = 4;

/** A text that columns are put together to. */
interface Joined {
  readonly parts: readonly Expression[];
  /** What it has to be. */
  readonly wanted: (values: readonly Value[], row: number, round: number) => readonly Value[];
}

/**
 * Moves over columns that a rule puts together to one text which something else decides (`full_name = first || ' ' || last`, a pattern of
 * `area || '-' || number`): the text is taken apart at what stands between them, and all of them change at once.
 * @param free Positions of columns that may change.
 */
export function joinedMoves(
  input: TableInput,
  scope: EvaluationScope,
  expressions: readonly Expression[],
  free: ReadonlySet<number>,
): Move[] {
  const { table, plan } = input;
  const key = streamKey(plan.seed, `${table.id}#joined`);
  return expressions
    .flatMap((expression) => joinedTexts(expression, input, scope, key))
    .flatMap(({ parts, wanted }) => {
      const positions = parts.flatMap((part) => {
        const node = bare(part);
        return node.kind === "column" ? [columnPosition(table, node.name)] : [];
      });
      if (positions.length < 2 || !positions.every((position) => free.has(position))) return [];
      const types = positions.map((position) => baseType(table.columns[position]!.type));
      const cut = (text: string): readonly Value[] | null => {
        const pieces = takeApart(text, parts);
        const made = pieces?.map((piece, place): Value => {
          const typed = compileExpression(
            { kind: "cast", operand: { kind: "literal", value: piece }, type: types[place]! },
            scope,
          );
          return "unsupported" in typed ? null : typed.evaluate([]);
        });
        return made?.every((value, place) => value !== null && fits(value, types[place]!)) === true ? made : null;
      };
      const candidates: Move["candidates"] = (values, row, round) =>
        wanted(values, row, round)
          .flatMap((text) => (typeof text === "string" ? [cut(text)] : []))
          .filter((made) => made !== null);
      return [{ positions, candidates }];
    });
}

function joinedTexts(expression: Expression, input: TableInput, scope: EvaluationScope, key: StreamKey): Joined[] {
  const found: Joined[] = [];
  const visit = (node: Expression): void => {
    if (node.kind === "compare" && node.operator === "=") {
      for (const [side, other] of [
        [node.left, node.right],
        [node.right, node.left],
      ] as const) {
        const parts = joinedParts(side);
        const compiled = parts && compileExpression({ kind: "cast", operand: other, type: textType() }, scope);
        if (parts && compiled && !("unsupported" in compiled))
          found.push({ parts, wanted: (values) => [compiled.evaluate(values)] });
      }
    }
    if (node.kind === "match" && !node.negated) {
      const parts = joinedParts(node.operand);
      const pattern = bare(node.pattern);
      const wanted =
        parts && pattern.kind === "literal"
          ? drawing(patternOf(node.flavour, String(pattern.value)), input, key)
          : null;
      if (parts && wanted) found.push({ parts, wanted });
    }
    operandsOf(node).forEach(visit);
  };
  visit(expression);
  return found;
}

/** Texts that match a pattern; null where none can be made. */
function drawing(regex: string, { plan, generators }: TableInput, key: StreamKey): Joined["wanted"] | null {
  const context = { type: textType(), maxLength: null, locale: plan.locale, asOf: Date.parse(plan.asOf) };
  try {
    const made = compileGenerator({ generator: "pattern", options: { regex } }, context, generators);
    if (!made) return null;
    return (_, row, round) =>
      Array.from({ length: DRAWS }, (__, draw) => made.draw(variant(key, DRAWS * round + draw), row, []));
  } catch (error) {
    // A pattern with back references: the search goes on without.
    if (error instanceof SeedError && error.code === "CONFIG") return null;
    throw error;
  }
}

/** What the columns among the parts have to be; null where what stands between them is not found. */
function takeApart(text: string, parts: readonly Expression[]): readonly string[] | null {
  const pieces: string[] = [];
  let from = 0;
  for (let place = 0; place < parts.length; place++) {
    const part = bare(parts[place]!);
    if (part.kind === "literal") {
      const literal = String(part.value);
      if (!text.startsWith(literal, from)) return null;
      from += literal.length;
      continue;
    }
    const next = parts.slice(place + 1).map(bare);
    const to = endOf(text, from, next);
    if (part.kind !== "column" || to < from) return null;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return from === text.length ? pieces : null;
}

/** Where a part ends: before the literal that comes next, halfway to the end where another column does. */
function endOf(text: string, from: number, [next]: readonly Expression[]): number {
  if (!next) return text.length;
  if (next.kind === "literal") return text.indexOf(String(next.value), from + 1);
  return from + Math.ceil((text.length - from) / 2);
}
