import type { Expression, Partition, Partitioning, SqlText, Table } from "@seedloom/core";

/** What a table's partitions ask of its rows, as expressions and as the `question` to a database: each row must fall into one of them. */
export function partitionRules(table: Table): { name: string; sql: SqlText; question: string }[] {
  if (!table.partitioning) return [];
  const expression = boundsOf(table.partitioning);
  if (!expression) return [];
  const question = boundsText(expression, new Map(keysOf(table.partitioning)));
  return [{ name: "partition bounds", sql: { text: `a partition of ${table.id} for the row`, expression }, question }];
}

/** The keys of all levels, with the database's own text. */
function keysOf({ keys, partitions }: Partitioning): (readonly [Expression, string])[] {
  return [
    ...keys.flatMap(({ expression, text }) => (expression ? [[expression, text] as const] : [])),
    ...partitions.flatMap(({ partitioning }) => (partitioning ? keysOf(partitioning) : [])),
  ];
}

/** Bounds as SQL, in which the keys stand as the database wrote them. */
function boundsText(expression: Expression, keys: ReadonlyMap<Expression, string>): string {
  const text = (node: Expression): string => boundsText(node, keys);
  const key = keys.get(expression);
  if (key !== undefined) return `(${key})`;
  switch (expression.kind) {
    case "and":
    case "or":
      return expression.operands
        .map((operand) => `(${text(operand)})`)
        .join(expression.kind === "and" ? " AND " : " OR ");
    case "compare":
      return `${text(expression.left)} ${expression.operator} ${text(expression.right)}`;
    case "isNull":
      return `${text(expression.operand)} IS ${expression.negated ? "NOT " : ""}NULL`;
    case "literal":
      return `'${String(expression.value).replaceAll("'", "''")}'`;
    default:
      return "true";
  }
}

/** Null where every row has a partition, or the keys cannot be read. */
function boundsOf(partitioning: Partitioning): Expression | null {
  const keys = partitioning.keys.map((key) => key.expression);
  if (keys.some((key) => key === null)) return null;
  const branches = partitioning.partitions.map((partition) => boundOf(partition, keys as Expression[]));
  if (branches.some((branch) => branch === "any")) return null;
  return either(branches as Expression[]);
}

function boundOf(partition: Partition, keys: readonly Expression[]): Expression | "any" {
  const own = ownBound(partition, keys);
  const nested = partition.partitioning && boundsOf(partition.partitioning);
  if (!nested) return own;
  return own === "any" ? nested : both([own, nested]);
}

function ownBound({ bound }: Partition, keys: readonly Expression[]): Expression | "any" {
  switch (bound.kind) {
    case "default":
    case "hash":
      return "any";
    case "list": {
      // A NULL has no partition unless it is listed: it must not pass as an equality that is unknown.
      const listed = keys.map((_, place) => bound.values.some((tuple) => tuple[place] === null));
      const equal = (value: string, place: number): readonly Expression[] => [
        ...(listed[place] ? [isNull(keys[place]!, true)] : []),
        compare("=", keys[place]!, value),
      ];
      const tuples = bound.values.map((tuple) =>
        both(tuple.flatMap((value, place) => (value === null ? [isNull(keys[place]!, false)] : equal(value, place)))),
      );
      return both([...keys.filter((_, place) => !listed[place]).map((key) => isNull(key, true)), either(tuples)]);
    }
    case "range":
      return both([
        ...keys.map((key) => isNull(key, true)),
        ...beyond(keys, bound.from, ">="),
        ...beyond(keys, bound.to, "<"),
      ]);
  }
}

/** The row-wise comparison of the keys with a bound, written out: `a > x OR (a = x AND b >= y)`. */
function beyond(keys: readonly Expression[], bound: readonly (string | null)[], operator: ">=" | "<"): Expression[] {
  const strict = operator === ">=" ? ">" : "<";
  const finite = bound.findIndex((value) => value === null);
  const length = finite < 0 ? bound.length : finite;
  if (length === 0) return [];
  const alternatives: Expression[] = [];
  for (let place = 0; place < length; place++) {
    const equal = bound.slice(0, place).map((value, before) => compare("=", keys[before]!, value!));
    const last = place === length - 1 && finite < 0;
    alternatives.push(both([...equal, compare(last ? operator : strict, keys[place]!, bound[place]!)]));
  }
  // A MINVALUE or MAXVALUE after equal values: everything from there on is inside.
  if (finite >= 0)
    alternatives.push(both(bound.slice(0, length).map((value, place) => compare("=", keys[place]!, value!))));
  return [either(alternatives)];
}

const compare = (operator: "=" | ">" | ">=" | "<", left: Expression, value: string): Expression => ({
  kind: "compare",
  operator,
  left,
  right: { kind: "literal", value },
});

const isNull = (operand: Expression, negated: boolean): Expression => ({ kind: "isNull", negated, operand });

function both(operands: readonly Expression[]): Expression {
  return operands.length === 1 ? operands[0]! : { kind: "and", operands };
}

function either(operands: readonly Expression[]): Expression {
  return operands.length === 1 ? operands[0]! : { kind: "or", operands };
}
