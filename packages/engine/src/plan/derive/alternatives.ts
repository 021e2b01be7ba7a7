import {
  baseType,
  type ColumnPlan,
  type ColumnType,
  compileExpression,
  type EvaluationScope,
  type Expression,
  type Generator,
  type GeneratorSpec,
  type Table,
  type Value,
} from "@seedloom/core";
import { candidateSource, fits } from "../../generate/repair/candidates.ts";
import type { RowRule } from "../../generate/rules/row-rules.ts";
import { valuesFromLiterals } from "./values-from-literals.ts";
import { choices, type ColumnTask, compileProposed } from "../draft/choose-generator.ts";
import { deriveJson } from "./derive-json.ts";

/** Values of rows that are there that are worth drawing from. */
const SHOWN = 1_000;

/** Alternatives of a column: each costs a question about every row that nothing before it could please. */
const MOST = 160;

/** Literals that are worth a try each. */
const FEW_LITERALS = 16;

/** Rules of a table that only the database can judge, by the columns that they mention: all where none is known. */
export function askedPositions(table: Table, rules: readonly RowRule[]): ReadonlySet<number> {
  const everything = table.columns.map((_, position) => position);
  return new Set(
    rules.flatMap((rule) => (rule.asked === null ? [] : rule.positions.length > 0 ? rule.positions : everything)),
  );
}

/**
 * What else a column may draw from where a rule rejects its own generator's values that cannot be evaluated here, most telling
 * first: values that are there, its default, its other proposals, JSON of the shape that the rules ask for, their literals, any generator of its type (those that the
 * rule's text names first), and NULL.
 * @param there values of the column in rows that were there
 */
export function alternatives(task: ColumnTask, plan: ColumnPlan, there: readonly Value[]): GeneratorSpec[] {
  const { table, scope, generators } = task;
  const position = table.columns.findIndex((column) => column.name === task.column);
  const column = table.columns[position]!;
  const type = baseType(column.type);
  const asked = task.rules.filter(
    (rule) => rule.asked && (rule.positions.length === 0 || rule.positions.includes(position)),
  );
  const own = task.rules.filter((rule) => rule.holds && rule.positions.length === 1 && rule.positions[0] === position);
  const row: Value[] = table.columns.map(() => null);
  const among = (values: readonly Value[]): GeneratorSpec[] => {
    const possible = values.filter((value) => {
      row[position] = value;
      return value !== null && fits(value, type) && own.every((rule) => rule.holds!(row));
    });
    row[position] = null;
    return possible.length > 0 ? [choiceOf([...new Set(possible)])] : [];
  };
  /** An alternative is tried once a row: few literals, of which some will do, are drawn thrice and then tried one by one. */
  const oneByOne = (values: readonly Value[]): GeneratorSpec[] => {
    const [choice] = among(values);
    const possible = (choice?.options?.["values"] ?? []) as readonly Value[];
    if (choice === undefined || possible.length < 2 || possible.length > FEW_LITERALS) return among(values);
    const turned = [1, 2].map((by) => choiceOf([...possible.slice(by), ...possible.slice(0, by)]));
    return [choice, ...turned, ...possible.map((value) => choiceOf([value]))];
  };
  const expressions = asked.flatMap((rule): Expression[] => (rule.expression ? [rule.expression] : []));
  const literals = candidateSource(table.columns, position, expressions, scope);
  const specs: GeneratorSpec[] = [
    ...among(there.slice(0, SHOWN)),
    ...(column.default && !column.default.volatile
      ? among([constantOf(column.default.sql.expression, type, scope)])
      : []),
    ...[...choices(task, false)].map((choice) => choice.spec),
    ...(type.kind === "json" || type.kind === "text" ? deriveJson(expressions, task.column, scope) : []),
    ...oneByOne(literals(row)),
    ...oneByOne(valuesFromLiterals(type, expressions)),
    ...shapes(type),
    ...others(generators, type, asked.map((rule) => `${rule.sql.text} ${rule.name}`).join(" ")),
  ];
  const nullable = column.nullable && !table.primaryKey?.columns.includes(column.name);
  const known = new Set([nameOf(plan.source.kind === "generator" ? plan.source.spec : null)]);
  // What other columns are read for could read this one.
  const different = specs.filter(
    (spec) =>
      !spec.inputs &&
      !known.has(nameOf(spec)) &&
      known.add(nameOf(spec)) &&
      compileProposed(spec, { ...task, chosen: false }) !== null,
  );
  return [...different.slice(0, MOST), ...(nullable ? [{ generator: "constant", options: { value: null } }] : [])];
}

function choiceOf(values: readonly Value[]): GeneratorSpec {
  return { generator: "choice", options: { values } };
}

function constantOf(expression: Expression | null, type: ColumnType, scope: EvaluationScope): Value {
  if (!expression) return null;
  const compiled = compileExpression({ kind: "cast", operand: expression, type }, scope);
  return "unsupported" in compiled || compiled.positions.length > 0 ? null : compiled.evaluate([]);
}

const ALPHABETS = ["0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789abcdef"];

/** Texts of every usual length and alphabet, whole numbers of every sign and size. */
function shapes(type: ColumnType): readonly GeneratorSpec[] {
  switch (type.kind) {
    case "text": {
      const lengths = [8, 6, 10, 4, 12, 5, 3, 2, 16, 7, 9, 11, 13, 14, 15, 1, 20, 24, 32].filter(
        (length) => length <= (type.maxLength ?? Infinity),
      );
      return lengths.flatMap((length) =>
        ALPHABETS.map((alphabet) => ({ generator: "code", options: { length, alphabet } })),
      );
    }
    case "integer":
      return [
        [0, 1],
        [-9, 9],
        [1, 100],
        [-1_000, -1],
        [1_000, 30_000],
        [30_000, 2_000_000_000],
      ].map(([min, max]) => ({ generator: "integer", options: { min, max } }));
    default:
      return [];
  }
}

/** Generators of a type, best at it first; before them those whose name stands in the text (`is_valid_iban`). */
function others(
  generators: Readonly<Record<string, Generator>>,
  type: ColumnType,
  text: string,
): readonly GeneratorSpec[] {
  const letters = text.toLowerCase().replaceAll(/[^a-z]/g, "");
  const fitting = Object.values(generators)
    .map(({ name, types }) => ({
      name,
      place: types.indexOf(type.kind),
      named: name.length > 2 && letters.includes(name.toLowerCase()),
    }))
    .filter(({ place, named }) => place === 0 || (place > 0 && named));
  return fitting
    .toSorted((a, b) => Number(b.named) - Number(a.named) || (a.name < b.name ? -1 : 1))
    .map(({ name }) => ({ generator: name }));
}

function nameOf(spec: GeneratorSpec | null): string {
  return JSON.stringify(spec, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}
