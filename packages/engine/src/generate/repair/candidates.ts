import {
  baseType,
  type Column,
  type ColumnType,
  type CompiledExpression,
  compileExpression,
  type EvaluationScope,
  type Expression,
  isRange,
  operandsOf,
  type Value,
} from "@seedloom/core";
import { isColumnNamed } from "./bare.ts";
import { solveFor } from "./solve-for.ts";
import { solveBeginning, solveMatch } from "./solve-text.ts";

const DAY = 86_400_000;

/** SQLite's functions of moments, with the place of the moment: `'+90 days'` beside it is not one. */
const READ_MOMENT: Readonly<Partial<Record<string, number>>> = {
  date: 0,
  datetime: 0,
  time: 0,
  julianday: 0,
  unixepoch: 0,
  strftime: 1,
};

/** Two types whose values can stand for one another. */
function alike(a: ColumnType, b: ColumnType): boolean {
  const family = (type: ColumnType): string => {
    switch (type.kind) {
      case "array":
        return `array of ${family(baseType(type.element))}`;
      case "range":
      case "composite":
      case "other":
        return `${type.kind} ${type.name}`;
      case "integer":
      case "decimal":
      case "float":
      case "money":
      case "year":
        return "number";
      case "date":
      case "timestamp":
        return "instant";
      default:
        return type.kind;
    }
  };
  return family(baseType(a)) === family(baseType(b));
}

/** Fits a computed value to the column: whole numbers for integers, midnight for dates, the column's decimals. */
function fitTo(value: Value, type: ColumnType): Value {
  const base = baseType(type);
  if (typeof value === "number") {
    if (base.kind === "integer" || base.kind === "year") return Math.round(value);
    if (base.kind === "decimal" && base.scale !== null) return Number(value.toFixed(base.scale));
    if (base.kind === "date") return Math.floor(value / DAY) * DAY;
    if (base.kind === "text") return String(value);
  }
  if (typeof value === "boolean" && base.kind === "integer") return value ? 1 : 0;
  return value;
}

/** Values a little beside a value: what turns a strict comparison around. */
function beside(value: Value, type: ColumnType): Value[] {
  const base = baseType(type);
  if (typeof value === "number") {
    const step = stepOf(base);
    return [value + step, value - step];
  }
  if (typeof value === "bigint") return [value + 1n, value - 1n];
  if (typeof value === "string" && base.kind === "text") {
    const day = WRITTEN_DAY.exec(value);
    if (day) return [DAY, -DAY].map((step) => dayAfter(day[0], step) + value.slice(day[0].length));
    const longer = value + "a";
    // Digits come before letters, and have no capitals.
    const before = "0".repeat(value.length);
    const room = base.maxLength ?? Infinity;
    return [longer, before].filter((text) => text !== value && text.length <= room);
  }
  return [];
}

/** A text that begins with a day is a moment to whoever compares it: its neighbours are other days. */
const WRITTEN_DAY = /^\d{4}-\d\d-\d\d(?=$|[ T]\d\d:)/;

function dayAfter(day: string, step: number): string {
  const moment = Date.parse(`${day}T00:00:00Z`) + step;
  return moment >= FIRST_DAY && moment < AFTER_LAST_DAY ? new Date(moment).toISOString().slice(0, 10) : day;
}

function stepOf(type: ColumnType): number {
  switch (type.kind) {
    case "date":
      return DAY;
    case "timestamp":
      return 3_600_000;
    case "time":
    case "interval":
      return 60_000;
    case "decimal":
      return type.scale === null ? 0.5 : 10 ** -type.scale;
    case "money":
      return 0.01;
    case "float":
      return 0.5;
    default:
      return 1;
  }
}

/**
 * Values worth trying in a column so that the expressions come true, from the expressions themselves: their literals and
 * what stands on the other side of a comparison with the column, each with its neighbours; besides that other columns of
 * the kind, NULL, the extremes of small types.
 */
export function candidateSource(
  columns: readonly Column[],
  position: number,
  expressions: readonly Expression[],
  scope: EvaluationScope,
): (values: readonly Value[]) => Value[] {
  const column = columns[position]!;
  const constants: Value[] = [];
  const computed: CompiledExpression[] = [];
  const add = (expression: Expression) => {
    const cast: Expression = { kind: "cast", operand: expression, type: baseType(column.type) };
    const compiled = compileExpression(cast, scope);
    if ("unsupported" in compiled) return;
    if (compiled.positions.length > 0) computed.push(compiled);
    else {
      const value = compiled.evaluate([]);
      if (value !== null && value !== false) constants.push(value);
    }
  };
  const visit = (node: Expression) => {
    if (node.kind === "literal" && node.value !== null) add(node);
    if (node.kind === "compare" || node.kind === "distinct") {
      for (const [side, other] of [
        [node.left, node.right],
        [node.right, node.left],
      ] as const) {
        for (const solved of solveFor(side, column.name, other)) add(solved);
      }
    }
    if (node.kind === "quantified" && node.quantifier === "any" && isColumnNamed(node.left, column.name)) {
      for (const index of [1, 2])
        add({ kind: "subscript", operand: node.array, index: { kind: "literal", value: index } });
    }
    if (node.kind === "match") {
      for (const whole of solveMatch(node)) solveFor(node.operand, column.name, whole).forEach(add);
    }
    if (node.kind === "call" && node.arguments[0]) {
      for (const whole of solveBeginning(node)) solveFor(node.arguments[0], column.name, whole).forEach(add);
    }
    if (node.kind === "operator" && base.kind === "network") {
      const [part, whole] = node.operator.startsWith("<<") ? [node.left, node.right] : [node.right, node.left];
      // The ends of a network: what lies within it for certain.
      if (/^(<<|>>)=?$/.test(node.operator) && isColumnNamed(part, column.name)) {
        for (const end of [{ kind: "call", name: "broadcast", arguments: [whole] } as const, whole])
          add({ kind: "call", name: "host", arguments: [end] });
      }
    }
    if (node.kind === "operator" && (node.operator === "@>" || node.operator === "<@")) {
      const [whole, part] = node.operator === "@>" ? [node.left, node.right] : [node.right, node.left];
      if (base.kind === "range" && !base.multi && isColumnNamed(whole, column.name)) {
        const bounds: Expression = { kind: "literal", value: "[]" };
        add({ kind: "call", name: base.name, arguments: [part, part, bounds] });
      }
      if (isColumnNamed(part, column.name)) add({ kind: "call", name: "lower", arguments: [whole] });
    }
    const steered = node.kind === "call" ? READ_MOMENT[node.name] : undefined;
    if (node.kind !== "call" || steered === undefined) operandsOf(node).forEach(visit);
    else if (node.arguments[steered]) visit(node.arguments[steered]);
  };
  const base = baseType(column.type);
  expressions.forEach(visit);
  if (base.kind === "json") constants.push(...objectsWith(keysRead(expressions, column.name)));
  constants.push(...smallDomain(base));
  const similar = columns.flatMap((other, index) =>
    index !== position && alike(other.type, column.type) ? [index] : [],
  );

  return (values) => {
    const found: Value[] = [];
    if (column.nullable) found.push(null);
    for (const expression of computed) {
      const value = fitTo(expression.evaluate(values), column.type);
      if (value !== null) found.push(value, ...beside(value, column.type));
    }
    if (constants.length > 0) found.push(...inOtherYears(values[position]!, base));
    for (const constant of constants) {
      const value = fitTo(constant, column.type);
      found.push(value, ...beside(value, column.type));
    }
    for (const other of similar) {
      const value = fitTo(values[other]!, column.type);
      if (value !== null) found.push(value, ...beside(value, column.type), ...further(value, base));
    }
    // A neighbour in binary has digits that the column has no room for: the row is judged as it will be stored.
    return found.map((value) => fitTo(value, base)).filter((value) => fits(value, base));
  };
}

/** The keys of an object in a column that expressions ask for or read. */
function keysRead(expressions: readonly Expression[], column: string): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Expression): void => {
    // What must not be there is not put there.
    if (node.kind === "not") return;
    if (node.kind === "operator" && ["?", "->", "->>"].includes(node.operator) && isColumnNamed(node.left, column)) {
      const key = node.right.kind === "cast" ? node.right.operand : node.right;
      if (key.kind === "literal" && typeof key.value === "string") found.add(key.value);
    }
    operandsOf(node).forEach(visit);
  };
  expressions.forEach(visit);
  return [...found];
}

/** Objects that have all of some keys: of the same value each, and of numbers that fall and rise. */
function objectsWith(keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return [];
  const object = (value: (place: number) => unknown) =>
    JSON.stringify(Object.fromEntries(keys.map((key, place) => [key, value(place)])));
  const same = [1, "a", true, [], {}].map((value) => object(() => value));
  return [...same, object((place) => keys.length - place), object((place) => place + 1)];
}

/** Days and months ahead and back: what an interval between two instants may ask for. */
function further(value: Value, type: ColumnType): Value[] {
  if (typeof value !== "number" || (type.kind !== "date" && type.kind !== "timestamp")) return [];
  return [7, 31, 366, -7, -31, -366].map((days) => value + days * DAY);
}

/** Years back and ahead in which a moment is looked for that lies outside of what is allowed: partitions end with the year that they were made for. */
const YEARS = [-1, -2, -3, -4, -5, 1, 2];

/** The same day of the week and the same hour in other years, which looks more like a moment than where a year begins. */
function inOtherYears(value: Value, type: ColumnType): Value[] {
  if (typeof value !== "number" || (type.kind !== "date" && type.kind !== "timestamp")) return [];
  return YEARS.map((years) => value + years * 364 * DAY);
}

/** Labels of a SET of which all combinations are tried. */
const MOST_MEMBERS = 6;

/** All values of a SET of these labels, none among them. */
function membersOf(labels: readonly string[]): string[] {
  return Array.from({ length: 2 ** labels.length }, (_, bits) =>
    labels.filter((__, place) => Math.floor(bits / 2 ** place) % 2 === 1).join(","),
  );
}

function smallDomain(type: ColumnType): Value[] {
  switch (type.kind) {
    case "boolean":
      return [true, false];
    case "enum":
      return [...type.labels];
    case "set":
      return membersOf(type.labels.slice(0, MOST_MEMBERS));
    case "integer":
    case "decimal":
    case "float":
    case "money":
      return [0, 1, 2, 10, 100];
    case "text":
      return ["", "a"];
    case "array":
      return [[]];
    case "json":
      return ["{}", "[]", "null"];
    default:
      return [];
  }
}

/** Years of four digits: what every database holds, and what sorts as it should where dates are text. */
const FIRST_DAY = Date.parse("0001-01-01T00:00:00Z");
const AFTER_LAST_DAY = Date.UTC(10_000, 0, 1);

/** Whether a type's storage holds a value: the walls a search must not run through. */
export function fits(value: Value, type: ColumnType): boolean {
  if (value === null) return true;
  switch (type.kind) {
    case "boolean":
      return typeof value === "boolean" || value === 0 || value === 1;
    case "integer": {
      if (typeof value !== "number" && typeof value !== "bigint") return false;
      if (typeof value === "number" && !Number.isInteger(value)) return false;
      const bound = 2 ** (type.unsigned ? type.bits : type.bits - 1);
      return value < bound && value >= (type.unsigned ? 0 : -bound);
    }
    case "decimal":
      if (typeof value === "string") return true;
      if (typeof value !== "number" || !Number.isFinite(value)) return typeof value === "bigint";
      return type.precision === null || Math.abs(value) < 10 ** (type.precision - (type.scale ?? 0));
    case "text":
      return typeof value === "string" && (type.maxLength === null || value.length <= type.maxLength);
    case "enum":
      return typeof value === "string" && type.labels.includes(value);
    case "set":
      // In the order of the labels, each once, as the database keeps it.
      return (
        typeof value === "string" && type.labels.filter((label) => value.split(",").includes(label)).join(",") === value
      );
    case "date":
    case "timestamp":
      return typeof value === "number" && value >= FIRST_DAY && value < AFTER_LAST_DAY;
    case "time":
      return typeof value === "number" && value >= 0 && value < DAY;
    case "interval":
    case "float":
    case "money":
    case "year":
      return typeof value === "number" && Number.isFinite(value);
    case "array":
      return Array.isArray(value);
    case "range":
      return type.multi ? Array.isArray(value) : isRange(value);
    default:
      return true;
  }
}
