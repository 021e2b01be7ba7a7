import {
  columnsOf,
  type Expression,
  type Partition,
  type Partitioning,
  type SqlText,
  type Table,
} from "@seedloom/core";

const HASH = "satisfies_hash_partition";

/** What a table's partitions ask of its rows, as expressions and as the `question` to a database: each row must fall into one of them. */
export function partitionRules(table: Table): { name: string; sql: SqlText; question: string }[] {
  if (!table.partitioning) return [];
  const texts = new Map(textsOf(table.partitioning));
  const rule = (text: string, expression: Expression) => ({
    name: "partition bounds",
    sql: { text, expression },
    question: boundsText(expression, texts),
  });
  // What is not the hash's narrows columns and is repaired here.
  const readable = boundsOf(table.partitioning, false);
  const all = hashedColumns(table).size > 0 ? boundsOf(table.partitioning, true) : null;
  return [
    ...(readable ? [rule(`a partition of ${table.id} for the row`, readable)] : []),
    ...(all ? [rule(`a partition of ${table.id} for the row's hash`, all)] : []),
  ];
}

/** Columns whose hash decides whether a row has a place. */
export function hashedColumns({ partitioning }: Table): ReadonlySet<string> {
  const visit = ({ keys, partitions: all }: Partitioning): string[] => {
    const partitions = all.filter(({ foreign }) => foreign !== true);
    return visited(keys, partitions);
  };
  const visited = (keys: Partitioning["keys"], partitions: readonly Partition[]): string[] => [
    ...(coversAll(partitions) || partitions.every(({ bound }) => bound.kind !== "hash")
      ? []
      : keys.flatMap(({ expression }) => (expression ? columnsOf(expression) : []))),
    ...partitions.flatMap((partition) => (partition.partitioning ? visit(partition.partitioning) : [])),
  ];
  return new Set(partitioning ? visit(partitioning) : []);
}

/** The keys and the conditions of hash partitions of all levels, with the database's own text. */
function textsOf({ keys, partitions }: Partitioning): (readonly [Expression, string])[] {
  return [
    ...keys.flatMap(({ expression, text }) => (expression ? [[expression, quoted(expression) ?? text] as const] : [])),
    ...partitions.flatMap(({ partitioning }) => (partitioning ? textsOf(partitioning) : [])),
  ];
}

function quoted(expression: Expression): string | null {
  return expression.kind === "column" ? `"${expression.name.replaceAll('"', '""')}"` : null;
}

/** Rows of any hash have a place where the remainders of the partitions cover all numbers. */
function coversAll(partitions: readonly Partition[]): boolean {
  const hashes = partitions.flatMap(({ bound }) => (bound.kind === "hash" ? [bound] : []));
  const largest = Math.max(1, ...hashes.map(({ modulus }) => modulus));
  // Each modulus divides the next larger one (https://www.postgresql.org/docs/current/sql-createtable.html).
  return Array.from({ length: largest }, (_, number) => number).every((number) =>
    hashes.some(({ modulus, remainder }) => number % modulus === remainder),
  );
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
    case "not":
      return `NOT (${text(expression.operand)})`;
    case "compare":
      return `${text(expression.left)} ${expression.operator} ${text(expression.right)}`;
    case "isNull":
      return `${text(expression.operand)} IS ${expression.negated ? "NOT " : ""}NULL`;
    case "call": {
      const [condition] = expression.arguments;
      return expression.name === HASH && condition?.kind === "literal" ? String(condition.value) : "true";
    }
    case "literal":
      return `'${String(expression.value).replaceAll("'", "''")}'`;
    default:
      return "true";
  }
}

/** Null where every row has a partition, or the keys cannot be read. */
function boundsOf(partitioning: Partitioning, hashes: boolean): Expression | null {
  const keys = partitioning.keys.map((key) => key.expression);
  if (keys.some((key) => key === null)) return null;
  const partitions = partitioning.partitions.filter(({ foreign }) => foreign !== true);
  const elsewhere = partitioning.partitions.filter(({ foreign }) => foreign === true);
  const anyHash = !hashes || coversAll(partitions);
  const bounds = partitions.map((partition) => boundOf(partition, keys as Expression[], hashes, anyHash));
  // Rows that a partition takes and has no partition of its own for do not go into the default one.
  const named = partitions.filter(({ bound }) => bound.kind !== "default");
  const gaps = named.some(({ partitioning: own }) => own && boundsOf(own, hashes) !== null);
  const rest = gaps ? outside(named, keys as Expression[]) : null;
  const branches = bounds.map((bound, place) => {
    if (rest === null || partitions[place]!.bound.kind !== "default") return bound;
    return bound === "any" ? rest : both([rest, bound]);
  });
  if (elsewhere.length > 0 && branches.includes("any")) return outside(elsewhere, keys as Expression[]);
  if (branches.some((branch) => branch === "any")) return null;
  return either(branches as Expression[]);
}

/** Rows that none of some partitions takes: where others take any row, and these are foreign or have gaps. */
function outside(partitions: readonly Partition[], keys: readonly Expression[]): Expression | null {
  const bounds = partitions.map((partition) => ownBound(partition, keys, true));
  return bounds.includes("any") ? null : { kind: "not", operand: either(bounds as Expression[]) };
}

function boundOf(
  partition: Partition,
  keys: readonly Expression[],
  hashes: boolean,
  anyHash: boolean,
): Expression | "any" {
  const own = ownBound(partition, keys, anyHash);
  const nested = partition.partitioning && boundsOf(partition.partitioning, hashes);
  if (!nested) return own;
  return own === "any" ? nested : both([own, nested]);
}

function ownBound({ bound }: Partition, keys: readonly Expression[], anyHash: boolean): Expression | "any" {
  switch (bound.kind) {
    case "default":
      return "any";
    case "hash": {
      // Only the database knows its hash: the first argument is what it is asked.
      const { condition } = bound;
      if (condition === undefined || anyHash) return "any";
      return { kind: "call", name: HASH, arguments: [{ kind: "literal", value: condition }, ...keys] };
    }
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
        ...beyond(keys, bound.from, ">=", bound.fromAbove !== true),
        ...beyond(keys, bound.to, "<", bound.toBelow !== true),
      ]);
  }
}

/**
 * The row-wise comparison of the keys with a bound, written out: `a > x OR (a = x AND b >= y)`. What equals all that stands before the bound's
 * first null is inside where `inclusive`.
 */
function beyond(
  keys: readonly Expression[],
  bound: readonly (string | null)[],
  operator: ">=" | "<",
  inclusive: boolean,
): Expression[] {
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
  // A MINVALUE or MAXVALUE after equal values: everything from there on is inside, or nothing.
  if (finite >= 0 && inclusive)
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
