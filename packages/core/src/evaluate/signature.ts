import type { ColumnType } from "../type.ts";
import type { CompositeValue, RangeValue, Value } from "../value.ts";
import type { Interval } from "../temporal/interval.ts";
import { conversionOf } from "./cast.ts";
import { intervalOf } from "./compare.ts";
import { UnsupportedExpression } from "./failure.ts";
import { derivedNode, type EvaluationScope, isConstant, type Node, type Row } from "./node.ts";
import type { Numeric } from "./numeric.ts";
import {
  BIGINT,
  BIT,
  BOOLEAN,
  BYTES,
  type Category,
  categoryOf,
  DATE,
  DECIMAL,
  FLOAT,
  INET,
  INTERVAL,
  JSON_TYPE,
  type SqlType,
  TEXT,
  TIME,
  TIMESTAMP,
  UUID,
} from "./sql-type.ts";
import { type JsonValue, parseJson } from "./values/json.ts";
import { type Network, parseNetwork } from "./values/network.ts";

/** What an implementation is handed for each kind of parameter. */
export interface ParameterValues {
  text: string;
  /** A whole number as a JavaScript number. */
  integer: number;
  /** A whole number, exactly. */
  whole: number | bigint;
  /** Any exact number. */
  number: Numeric;
  float: number;
  boolean: boolean;
  bytes: Uint8Array;
  bit: string;
  date: number;
  time: number;
  timestamp: number;
  interval: Interval;
  uuid: string;
  json: JsonValue;
  network: Network;
  range: RangeValue;
  multirange: readonly RangeValue[];
  array: readonly Value[];
  composite: CompositeValue;
  vector: string;
  /** As it is, whatever its type. */
  any: Value;
}

export type ParameterKind = keyof ParameterValues;
/** A trailing `?` marks a parameter that may be left out. */
export type Parameter = ParameterKind | `${ParameterKind}?`;

type ValueOf<P> = P extends `${infer K extends ParameterKind}?`
  ? ParameterValues[K] | undefined
  : P extends ParameterKind
    ? ParameterValues[P]
    : never;
type ValuesOf<P extends readonly Parameter[]> = { [I in keyof P]: ValueOf<P[I]> };

type Implementation = (...values: never[]) => Value;

/** What binding an overload to its place may look at. */
export interface Binding {
  readonly types: readonly SqlType[];
  readonly nodes: readonly Node[];
  readonly scope: EvaluationScope;
}

/** The type of a call: fixed, or made from those of its arguments. */
export type ResultType = SqlType | ((types: readonly SqlType[]) => SqlType);

/** One way to call a function or operator. */
export interface Overload {
  readonly parameters: readonly Parameter[];
  /** The last parameter may stand any number of times. */
  readonly variadic: boolean;
  /** Whether it is called with NULLs too; elsewhere NULL in gives NULL out. */
  readonly takesNull: boolean;
  readonly result: ResultType;
  readonly bind: (binding: Binding) => Implementation;
}

/** A function that settles its arguments itself: those that unite types or skip arguments (COALESCE). */
export type Form = (nodes: readonly Node[], scope: EvaluationScope) => Node;

/** A function by the ways it can be called, or one that compiles its own arguments. */
export type SqlFunction = readonly Overload[] | Form;

/**
 * An overload whose arguments are never NULL: NULL in, NULL out.
 * @example
 * overload(["text", "integer"], TEXT, (text, count) => text.repeat(count))
 */
export function overload<const P extends readonly Parameter[]>(
  parameters: P,
  result: ResultType,
  evaluate: (...values: ValuesOf<P>) => Value,
): Overload {
  return { parameters, variadic: false, takesNull: false, result, bind: () => evaluate as unknown as Implementation };
}

/** As `overload`, made for the types of its arguments, constants among them, or the scope. */
export function boundOverload<const P extends readonly Parameter[]>(
  parameters: P,
  result: ResultType,
  bind: (binding: Binding) => (...values: ValuesOf<P>) => Value,
): Overload {
  return { parameters, variadic: false, takesNull: false, result, bind: bind as unknown as Overload["bind"] };
}

/** As `boundOverload`, called with NULLs too. */
export function nullOverload<const P extends readonly Parameter[]>(
  parameters: P,
  result: ResultType,
  bind: (binding: Binding) => (...values: { [I in keyof P]: ValueOf<P[I]> | null }) => Value,
): Overload {
  return { ...boundOverload(parameters, result, bind as never), takesNull: true };
}

/** As `overload`, with any number of arguments of the last kind. */
export function variadicOverload<K extends ParameterKind>(
  kind: K,
  result: ResultType,
  evaluate: (...values: ParameterValues[K][]) => Value,
): Overload {
  return {
    parameters: [kind],
    variadic: true,
    takesNull: false,
    result,
    bind: () => evaluate,
  };
}

/** What an argument of no type, or of a type that a lenient dialect converts, becomes for a parameter. */
const PARAMETER_TYPES: Readonly<Partial<Record<ParameterKind, SqlType>>> = {
  text: TEXT,
  integer: BIGINT,
  whole: BIGINT,
  number: DECIMAL,
  float: FLOAT,
  boolean: BOOLEAN,
  bytes: BYTES,
  bit: BIT,
  date: DATE,
  time: TIME,
  timestamp: TIMESTAMP,
  interval: INTERVAL,
  uuid: UUID,
  json: JSON_TYPE,
  network: INET,
};

/** Categories a parameter takes as they are or by an implicit cast, the best first. */
const ACCEPTED: Readonly<Record<ParameterKind, readonly Category[]>> = {
  text: ["text"],
  integer: ["integer"],
  whole: ["integer"],
  number: ["decimal", "integer", "float"],
  float: ["float", "decimal", "integer"],
  boolean: ["boolean"],
  bytes: ["bytes"],
  bit: ["bit"],
  date: ["date"],
  time: ["time"],
  timestamp: ["timestamp", "date"],
  interval: ["interval"],
  uuid: ["uuid"],
  json: ["json"],
  network: ["network"],
  range: ["range"],
  multirange: ["multirange"],
  array: ["array"],
  composite: ["composite"],
  vector: ["vector"],
  any: [],
};

const REFUSED = Infinity;

function kindOf(parameter: Parameter): ParameterKind {
  return (parameter.endsWith("?") ? parameter.slice(0, -1) : parameter) as ParameterKind;
}

/** How far an argument is from a parameter: 0 the same, small an implicit cast, large a lenient dialect's conversion. */
function distance(type: SqlType, kind: ParameterKind, lenient: boolean): number {
  if (kind === "any") return 5;
  const category = categoryOf(type);
  const place = ACCEPTED[kind].indexOf(category);
  if (place >= 0) return place;
  // An untyped literal is text if the function takes text.
  if (category === "unknown")
    return kind === "text" ? 3 : PARAMETER_TYPES[kind] || kind === "array" || kind === "range" ? 4 : REFUSED;
  if (!lenient || !PARAMETER_TYPES[kind]) return REFUSED;
  if (category === "any") return kind === "number" ? 4 : kind === "text" ? 5 : 8;
  if (kind === "text") return category === "opaque" ? REFUSED : 10;
  if (kind === "number" || kind === "whole" || kind === "integer")
    return category === "boolean"
      ? 8
      : category === "decimal" || category === "float"
        ? 9
        : category === "text"
          ? 12
          : REFUSED;
  if (kind === "date" || kind === "timestamp" || kind === "time")
    return category === "text" || category === "timestamp" || category === "date" || category === "time"
      ? 11
      : category === "integer" || category === "decimal"
        ? 13
        : REFUSED;
  if (kind === "json") return category === "text" ? 11 : REFUSED;
  if (kind === "boolean") return 12;
  if (kind === "bytes") return category === "text" ? 11 : REFUSED;
  if (kind === "float") return category === "text" || category === "boolean" ? 12 : REFUSED;
  return REFUSED;
}

function costOf(candidate: Overload, types: readonly SqlType[], lenient: boolean): number {
  const { parameters, variadic } = candidate;
  const least = variadic ? parameters.length : parameters.filter((parameter) => !parameter.endsWith("?")).length;
  if (types.length < least || (!variadic && types.length > parameters.length)) return REFUSED;
  return types.reduce<number>(
    (sum, type, place) => sum + distance(type, kindOf(parameters[Math.min(place, parameters.length - 1)]!), lenient),
    0,
  );
}

/** The overload that is nearest to the arguments' types; null where none takes them. */
export function resolveOverload(
  candidates: readonly Overload[],
  types: readonly SqlType[],
  lenient: boolean,
): Overload | null {
  let best: Overload | null = null;
  let bestCost = REFUSED;
  for (const candidate of candidates) {
    const cost = costOf(candidate, types, lenient);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

/** An argument on its way: evaluated, and unless that is NULL, made what the parameter wants. */
interface Argument {
  readonly evaluate: (row: Row) => Value;
  /** Null where values are wanted as they are. JSON's null is a value, so that NULL must be told before. */
  readonly adapt: ((value: Value & {}) => unknown) | null;
}

function argumentOf(node: Node, kind: ParameterKind, others: readonly Node[], lenient: boolean): Argument {
  const { evaluate } = node;
  const adapt = adapter(node.type, kind, others, lenient);
  if (adapt && isConstant(node) && node.constant !== null) {
    try {
      const value = adapt(node.constant);
      return { evaluate, adapt: () => value };
    } catch {
      // Left to the row: a CASE may never come here.
    }
  }
  return { evaluate, adapt };
}

function adapter(
  type: SqlType,
  kind: ParameterKind,
  others: readonly Node[],
  lenient: boolean,
): ((value: Value & {}) => unknown) | null {
  if (kind === "any") return null;
  const category = categoryOf(type);
  let target = PARAMETER_TYPES[kind];
  // An untyped literal beside an array or a range is one of the same type.
  if (!target && category === "unknown")
    target = others.find((other) => categoryOf(other.type) === kind)?.type ?? {
      kind: "array",
      element: TEXT as ColumnType,
      dimensions: 1,
    };
  const sameAlready = ACCEPTED[kind].includes(category) && kind !== "text";
  const convert = target && !sameAlready ? conversionOf(type, target, { lenient }) : null;
  const shape = SHAPES[kind];
  if (!shape) return convert;
  return convert ? (value) => shape(convert(value) as Value & {}) : shape;
}

/** How values of some kinds are handed over. */
const SHAPES: Readonly<Partial<Record<ParameterKind, (value: Value & {}) => unknown>>> = {
  integer: Number,
  float: Number,
  interval: intervalOf,
  json: (value) => parseJson(value as string),
  network: (value) => parseNetwork(value as string),
};

/**
 * A call of one of the overloads.
 * @throws UnsupportedExpression where none takes the arguments.
 */
export function callNode(
  name: string,
  candidates: readonly Overload[],
  nodes: readonly Node[],
  scope: EvaluationScope,
): Node {
  const lenient = scope.numericBooleans ?? false;
  const types = nodes.map((node) => node.type);
  const chosen = resolveOverload(candidates, types, lenient);
  if (!chosen) throw new UnsupportedExpression(`${name}(${types.map((type) => type.kind).join(", ")})`);
  const { parameters } = chosen;
  const values = nodes.map((node, place) => {
    const kind = kindOf(parameters[Math.min(place, parameters.length - 1)]!);
    return argumentOf(node, kind, nodes, lenient);
  });
  const result = typeof chosen.result === "function" ? chosen.result(types) : chosen.result;
  const call = chosen.bind({ types, nodes, scope }) as (...values: unknown[]) => Value;
  const evaluate = chosen.takesNull ? looseCall(call, values) : strictCall(call, values);
  return derivedNode(result, nodes, evaluate);
}

/** Calls with no argument that is NULL; written out for the usual numbers of arguments, since it runs once a row. */
function strictCall(call: (...values: unknown[]) => Value, values: readonly Argument[]): (row: Row) => Value {
  const [first, second] = values;
  if (values.length === 1 && first) {
    const { evaluate, adapt } = first;
    return (row) => {
      const a = evaluate(row);
      return a === null ? null : call(adapt ? adapt(a) : a);
    };
  }
  if (values.length === 2 && first && second) {
    const { evaluate: left, adapt: adaptLeft } = first;
    const { evaluate: right, adapt: adaptRight } = second;
    return (row) => {
      const a = left(row);
      if (a === null) return null;
      const b = right(row);
      return b === null ? null : call(adaptLeft ? adaptLeft(a) : a, adaptRight ? adaptRight(b) : b);
    };
  }
  return (row) => {
    const given: unknown[] = [];
    for (const { evaluate, adapt } of values) {
      const value = evaluate(row);
      if (value === null) return null;
      given.push(adapt ? adapt(value) : value);
    }
    return call(...given);
  };
}

function looseCall(call: (...values: unknown[]) => Value, values: readonly Argument[]): (row: Row) => Value {
  return (row) =>
    call(
      ...values.map(({ evaluate, adapt }) => {
        const value = evaluate(row);
        return value === null || !adapt ? value : adapt(value);
      }),
    );
}
