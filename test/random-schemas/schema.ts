import fc from "fast-check";

/** A random schema as a model: turned into DDL of either dialect, and small enough to read when it fails. */
export interface RandomSchema {
  readonly tables: readonly RandomTable[];
}

export interface RandomTable {
  readonly columns: readonly RandomColumn[];
  readonly key: "identity" | "text" | "pair";
  /** By position of the parent; may be the table itself or a later one. */
  readonly references: readonly { readonly to: number; readonly nullable: boolean; readonly unique: boolean }[];
  readonly uniques: readonly RandomUnique[];
  readonly checks: readonly RandomCheck[];
}

export interface RandomColumn {
  readonly type: ColumnKind;
  readonly nullable: boolean;
}

export type ColumnKind = "integer" | "smallint" | "boolean" | "text" | "varchar" | "date" | "timestamp" | "numeric";

/** Columns and references by position; `extra` makes it an expression or partial index. */
export interface RandomUnique {
  readonly columns: readonly number[];
  readonly references: readonly number[];
  readonly extra: "none" | "lower" | "partial" | "coalesce";
}

/** A template of the grammar that CHECKs are drawn from, applied to columns by position. */
export interface RandomCheck {
  readonly template: number;
  readonly a: number;
  readonly b: number;
  readonly n: number;
}

const column: fc.Arbitrary<RandomColumn> = fc.record({
  type: fc.constantFrom<ColumnKind>(
    "integer",
    "smallint",
    "boolean",
    "text",
    "varchar",
    "date",
    "timestamp",
    "numeric",
  ),
  nullable: fc.boolean(),
});

const table = (tables: number): fc.Arbitrary<RandomTable> =>
  fc.array(column, { minLength: 1, maxLength: 6 }).chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      key: fc.constantFrom("identity" as const, "identity" as const, "text" as const, "pair" as const),
      references: fc.array(
        fc.record({
          to: fc.nat(tables - 1),
          nullable: fc.boolean(),
          unique: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
        }),
        { maxLength: 3 },
      ),
      uniques: fc.array(
        fc.record({
          columns: fc.uniqueArray(fc.nat(columns.length - 1), { minLength: 0, maxLength: 3 }),
          references: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
          extra: fc.constantFrom(
            "none" as const,
            "none" as const,
            "lower" as const,
            "partial" as const,
            "coalesce" as const,
          ),
        }),
        { maxLength: 2 },
      ),
      checks: fc.array(
        fc.record({
          template: fc.nat(100),
          a: fc.nat(columns.length - 1),
          b: fc.nat(columns.length - 1),
          n: fc.integer({ min: 1, max: 40 }),
        }),
        { maxLength: 4 },
      ),
    }),
  );

export const randomSchema: fc.Arbitrary<RandomSchema> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.record({ tables: fc.tuple(...Array.from({ length: count }, () => table(count))) }));

/** CHECKs by the kinds of the columns they need; `b` is a second column of the same family. */
const SINGLE: Readonly<Record<string, readonly ((a: string, n: number) => string)[]>> = {
  number: [
    (a, n) => `${a} > ${n}`,
    (a, n) => `${a} >= ${n} and ${a} < ${n + 30}`,
    (a, n) => `${a} between ${-n} and ${n}`,
    (a, n) => `${a} in (${n}, ${n + 1}, ${n + 5}, ${n * 2})`,
    (a, n) => `${a} <> ${n} and ${a} <= ${n + 3} and ${a} >= ${n - 3}`,
    (a, n) => `${a} % ${(n % 5) + 2} = 0 and ${a} >= 0`,
    (a, n) => `${a} is null or ${a} > ${n}`,
    (a, n) => `case when ${a} > ${n} then ${a} < ${n + 100} else ${a} > ${-n} end`,
    (a, n) => `abs(${a}) <= ${n * 10}`,
    (a, n) => `not (${a} < ${n})`,
  ],
  text: [
    (a, n) => `length(${a}) > ${(n % 4) + 1}`,
    (a) => `${a} in ('red', 'green', 'blue', 'x')`,
    (a) => `${a} like 'A%'`,
    (a) => `${a} <> ''`,
    (a) => `lower(${a}) = ${a}`,
    (a) => `upper(${a}) = ${a}`,
    (a) => `trim(${a}) <> ''`,
    (a, n) => `length(${a}) between 2 and ${3 + (n % 6)}`,
    (a) => `${a} like '%-%' or ${a} is null`,
    (a) => `${a} not like '% %'`,
  ],
  instant: [
    (a) => `${a} >= '2020-01-01'`,
    (a) => `${a} < '2015-06-01'`,
    (a) => `${a} between '2019-01-01' and '2019-12-31'`,
    (a) => `${a} is not null`,
  ],
  boolean: [(a) => a, (a) => `not ${a}`, (a) => `${a} is null or ${a}`],
};

const PAIR: Readonly<Record<string, readonly ((a: string, b: string, n: number) => string)[]>> = {
  number: [
    (a, b) => `${a} < ${b}`,
    (a, b) => `${a} <= ${b}`,
    (a, b) => `${a} <> ${b}`,
    (a, b, n) => `${a} + ${b} <= ${n * 10}`,
    (a, b, n) => `${b} = ${a} + ${n}`,
    (a, b) => `${a} is null or ${b} is null or ${a} > ${b}`,
  ],
  text: [(a, b) => `${a} <> ${b}`, (a, b) => `length(${a}) <= length(${b})`, (a, b) => `${a} = ${b} or ${a} is null`],
  instant: [(a, b) => `${a} < ${b}`, (a, b) => `${a} <= ${b} or ${b} is null`, (a, b) => `${b} >= ${a}`],
  boolean: [(a, b) => `${a} or ${b}`, (a, b) => `not (${a} and ${b})`, (a, b) => `${a} <> ${b}`],
  any: [
    (a, b) => `(${a} is null) = (${b} is null)`,
    (a, b) => `${a} is not null or ${b} is not null`,
    (a, b) => `(${a} is null) <> (${b} is null)`,
    (a, b) => `case when ${a} is null then ${b} is null else true end`,
  ],
};

function family(kind: ColumnKind): "number" | "text" | "instant" | "boolean" {
  switch (kind) {
    case "integer":
    case "smallint":
    case "numeric":
      return "number";
    case "text":
    case "varchar":
      return "text";
    case "date":
    case "timestamp":
      return "instant";
    case "boolean":
      return "boolean";
  }
}

/** The CHECK's text, or null where its columns do not suit it. */
export function checkText(check: RandomCheck, columns: readonly RandomColumn[]): string | null {
  const a = columns[check.a]!;
  const b = columns[check.b]!;
  const [x, y] = [`c${check.a}`, `c${check.b}`];
  const singles = SINGLE[family(a.type)]!;
  if (check.a === check.b || check.template % 2 === 0)
    return singles[(check.template >> 1) % singles.length]!(x, check.n);
  const pairs = a.type === b.type ? [...PAIR[family(a.type)]!, ...PAIR["any"]!] : PAIR["any"]!;
  return pairs[(check.template >> 1) % pairs.length]!(x, y, check.n);
}

const TYPES: Readonly<Record<ColumnKind, string>> = {
  integer: "integer",
  smallint: "smallint",
  boolean: "boolean",
  text: "text",
  varchar: "varchar(12)",
  date: "date",
  timestamp: "timestamp",
  numeric: "numeric(8,2)",
};

/** The DDL: tables first, then foreign keys (PostgreSQL), or both together (SQLite, which does not look for parents yet). */
export function ddl(schema: RandomSchema, dialect: "postgres" | "sqlite"): string[] {
  const statements: string[] = [];
  const later: string[] = [];
  schema.tables.forEach((table, index) => {
    const lines: string[] = [];
    const type = keyTypeOf(table);
    if (table.key === "identity") {
      lines.push(
        dialect === "postgres" ? "id integer generated by default as identity primary key" : "id integer primary key",
      );
    } else lines.push(`id ${type} not null`);
    if (table.key === "pair") lines.push("part smallint not null");
    table.columns.forEach((column, place) => {
      lines.push(`c${place} ${TYPES[column.type]}${column.nullable ? "" : " not null"}`);
    });
    table.references.forEach((reference, place) => {
      const parent = schema.tables[reference.to]!;
      const kind = keyTypeOf(parent);
      lines.push(`r${place} ${kind}${reference.nullable ? "" : " not null"}${reference.unique ? " unique" : ""}`);
      if (parent.key === "pair") lines.push(`p${place} smallint${reference.nullable ? "" : " not null"}`);
    });
    if (table.key === "text") lines.push("primary key (id)");
    if (table.key === "pair") lines.push("primary key (id, part)");
    for (const check of table.checks) {
      const text = checkText(check, table.columns);
      if (text) lines.push(`check (${text})`);
    }
    table.references.forEach((reference, place) => {
      const parent = schema.tables[reference.to]!;
      const [mine, theirs] = parent.key === "pair" ? [`r${place}, p${place}`, "id, part"] : [`r${place}`, "id"];
      const key = `foreign key (${mine}) references t${reference.to} (${theirs})`;
      if (dialect === "sqlite") lines.push(key);
      else later.push(`alter table t${index} add ${key}`);
    });
    statements.push(`create table t${index} (${lines.join(", ")})`);
    table.uniques.forEach((unique, place) => {
      const text = uniqueText(unique, table);
      if (text) later.push(`create unique index u${index}_${place} on t${index} ${text}`);
    });
  });
  return [...statements, ...later];
}

function keyTypeOf(table: RandomTable): string {
  return table.key === "text" ? "varchar(20)" : "integer";
}

function uniqueText(unique: RandomUnique, table: RandomTable): string | null {
  const columns = unique.columns.map((place) => ({ name: `c${place}`, column: table.columns[place]! }));
  const references = unique.references.filter((place) => place < table.references.length).map((place) => `r${place}`);
  const parts = columns.map(({ name, column }) => {
    if (unique.extra === "lower" && family(column.type) === "text") return `lower(${name})`;
    if (unique.extra === "coalesce" && family(column.type) === "number") return `coalesce(${name}, 0)`;
    return name;
  });
  const all = [...parts, ...references];
  if (all.length === 0) return null;
  const guard = unique.extra === "partial" ? columns.find(({ column }) => column.nullable) : undefined;
  return `(${all.join(", ")})${guard ? ` where ${guard.name} is not null` : ""}`;
}
