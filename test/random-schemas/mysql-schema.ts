import fc from "fast-check";

/** A random schema of what MySQL and MariaDB have; small enough to read when it fails. */
export interface MysqlSchema {
  readonly tables: readonly MysqlTable[];
}

interface MysqlTable {
  readonly key: "counted" | "unsigned" | "text" | "binary" | "tenant" | "enum";
  readonly columns: readonly MysqlColumn[];
  readonly computed: readonly { readonly of: number; readonly form: number; readonly stored: boolean }[];
  /** By position of the parent; may be the table itself or a later one. */
  readonly references: readonly {
    readonly to: number;
    readonly nullable: boolean;
    readonly unique: boolean;
    /** Whether a key to a tenant's table takes the tenant of this table's own key. */
    readonly overlapping: boolean;
  }[];
  /** Columns, computed columns and references by position. */
  readonly uniques: readonly {
    readonly columns: readonly number[];
    readonly computed: readonly number[];
    readonly references: readonly number[];
    readonly prefix: number | null;
  }[];
  readonly checks: readonly { readonly template: number; readonly a: number; readonly b: number; readonly n: number }[];
}

interface MysqlColumn {
  readonly type: Kind;
  readonly nullable: boolean;
}

/** Types by kind, with values of which a solver tries all. */
const KINDS = {
  int: {
    type: "int",
    family: "number",
    values: ["-40", "-3", "0", "1", "2", "5", "7", "12", "20", "33", "41", "60", "90"],
  },
  tiny: {
    type: "tinyint unsigned",
    family: "number",
    values: ["0", "1", "2", "5", "7", "12", "20", "33", "41", "60", "90"],
  },
  big: {
    type: "bigint unsigned",
    family: "number",
    values: ["0", "1", "2", "5", "7", "12", "20", "33", "41", "60", "90"],
  },
  decimal: {
    type: "decimal(7,2) unsigned",
    family: "number",
    values: ["0", "1", "2", "5", "7.5", "12", "20", "33", "41", "60", "90"],
  },
  flag: { type: "tinyint(1)", family: "flag", values: ["0", "1"] },
  varchar: {
    type: "varchar(20)",
    family: "text",
    values: ["'red'", "'x'", "'A'", "'a-b'", "'AB'", "'abcde'", "'A-1'", "'blue'"],
  },
  binary: {
    type: "varchar(20) collate utf8mb4_bin",
    family: "text",
    values: ["'red'", "'x'", "'A'", "'a-b'", "'AB'", "'abcde'", "'A-1'", "'blue'"],
  },
  latin: {
    type: "char(8) character set latin1",
    family: "text",
    values: ["'red'", "'x'", "'A'", "'a-b'", "'AB'", "'abcde'", "'A-1'", "'blue'"],
  },
  utf8: {
    type: "varchar(12) character set utf8mb3",
    family: "text",
    values: ["'red'", "'x'", "'A'", "'a-b'", "'AB'", "'abcde'", "'A-1'", "'blue'"],
  },
  enum: { type: "enum('new', 'open', 'closed', '')", family: "enum", values: ["'new'", "'open'", "'closed'", "''"] },
  set: {
    type: "set('x', 'y', 'z')",
    family: "set",
    values: ["''", "'x'", "'y'", "'z'", "'x,y'", "'x,z'", "'y,z'", "'x,y,z'"],
  },
  year: { type: "year", family: "year", values: ["1990", "2003", "2010", "2015", "2024"] },
  date: {
    type: "date",
    family: "instant",
    values: ["'2014-01-01'", "'2015-01-01'", "'2019-03-01'", "'2019-05-01'", "'2022-01-01'"],
  },
  datetime: {
    type: "datetime(3)",
    family: "instant",
    values: ["'2014-01-01'", "'2015-01-01'", "'2019-03-01'", "'2019-05-01'", "'2022-01-01'"],
  },
  timestamp: {
    type: "timestamp",
    family: "instant",
    values: ["'2014-01-01'", "'2015-01-01'", "'2019-03-01'", "'2019-05-01'", "'2022-01-01'"],
  },
  bits: { type: "bit(4)", family: "bits", values: ["b'0000'", "b'0001'", "b'0110'", "b'1111'"] },
  json: { type: "json", family: "json", values: ["'{\"a\": 1}'", "'[1]'", "'{}'", "'\"x\"'"] },
} as const satisfies Record<
  string,
  { readonly type: string; readonly family: string; readonly values: readonly string[] }
>;

type Kind = keyof typeof KINDS;

const kinds = Object.keys(KINDS).filter((name): name is Kind => name in KINDS);

const SINGLE: Readonly<Record<string, readonly ((a: string, n: number) => string)[]>> = {
  number: [
    (a, n) => `${a} > ${n}`,
    (a, n) => `${a} between ${n} and ${n + 30}`,
    (a, n) => `${a} in (${n}, ${n + 1}, ${n + 5}, ${n * 2})`,
    (a, n) => `mod(${a}, ${(n % 5) + 2}) = 0`,
    (a, n) => `${a} div 10 <= ${n}`,
    (a, n) => `if(${a} > ${n}, ${a} < ${n + 100}, ${a} <> 3) = true`,
    (a, n) => `not (${a} < ${n})`,
    (a, n) => `ifnull(${a}, ${n}) <= ${n + 20}`,
  ],
  text: [
    (a, n) => `char_length(${a}) > ${(n % 4) + 1}`,
    (a) => `${a} in ('red', 'green', 'blue', 'x')`,
    (a) => `${a} like 'A%'`,
    (a) => `${a} regexp '^[a-z]+$'`,
    (a) => `trim(${a}) <> ''`,
    (a) => `lower(${a}) = ${a}`,
    (a) => `locate('-', ${a}) = 0`,
    (a) => `find_in_set(${a}, 'red,blue,x') > 0`,
    (a) => `${a} not like '% %'`,
    (a, n) => `length(${a}) between 2 and ${3 + (n % 6)}`,
  ],
  enum: [(a) => `${a} <> 'closed'`, (a) => `${a} in ('new', 'open')`, (a) => `${a} is not null`, (a) => `${a} <> ''`],
  set: [(a) => `find_in_set('x', ${a}) > 0`, (a) => `${a} <> ''`, (a) => `${a} <> 'x,y,z'`],
  year: [(a) => `${a} >= 2000`, (a) => `${a} between 2010 and 2020`],
  instant: [
    (a) => `${a} >= '2015-01-01'`,
    (a) => `${a} < '2020-06-01'`,
    (a) => `year(${a}) = 2019`,
    (a) => `${a} is null or ${a} > '2014-06-01'`,
  ],
  flag: [(a) => `${a} = true`, (a) => `${a} is not null`, (a) => `not ${a} or ${a} is null`],
  bits: [(a) => `${a} <> b'0000'`, (a) => `${a} & 1 = 1`],
  json: [(a) => `json_type(${a}) = 'OBJECT'`, (a) => `json_length(${a}) > 0`],
};

const PAIR: Readonly<Record<string, readonly ((a: string, b: string, n: number) => string)[]>> = {
  number: [(a, b) => `${a} <= ${b}`, (a, b) => `${a} <> ${b}`, (a, b, n) => `${a} + ${b} <= ${n * 10 + 60}`],
  text: [(a, b) => `${a} <> ${b}`, (a, b) => `char_length(${a}) <= char_length(${b})`],
  instant: [(a, b) => `${a} <= ${b}`, (a, b) => `${b} is null or ${a} < ${b}`],
  any: [
    (a, b) => `(${a} is null) = (${b} is null)`,
    (a, b) => `${a} is not null or ${b} is not null`,
    (a, b) => `${a} is null xor ${b} is null`,
    (a, b) => `(${a} is null) + (${b} is null) < 2`,
  ],
};

const position = fc.nat(7);

const table = (tables: number): fc.Arbitrary<MysqlTable> =>
  fc.record({
    key: fc.constantFrom("counted", "counted", "unsigned", "text", "binary", "tenant", "tenant", "enum"),
    columns: fc.array(fc.record({ type: fc.constantFrom(...kinds), nullable: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    }),
    computed: fc.array(fc.record({ of: position, form: position, stored: fc.boolean() }), { maxLength: 2 }),
    references: fc.array(
      fc.record({
        to: fc.nat(tables - 1),
        nullable: fc.boolean(),
        unique: fc.nat(4).map((n) => n === 0),
        overlapping: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    uniques: fc.array(
      fc.record({
        columns: fc.uniqueArray(position, { maxLength: 2 }),
        computed: fc.uniqueArray(fc.nat(1), { maxLength: 1 }),
        references: fc.uniqueArray(fc.nat(2), { maxLength: 1 }),
        prefix: fc.option(fc.integer({ min: 2, max: 6 })),
      }),
      { maxLength: 2 },
    ),
    checks: fc.array(
      fc.record({ template: fc.nat(100), a: position, b: position, n: fc.integer({ min: 1, max: 40 }) }),
      {
        maxLength: 3,
      },
    ),
  });

/** One to five tables. */
export const mysqlSchema: fc.Arbitrary<MysqlSchema> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.record({ tables: fc.tuple(...Array.from({ length: count }, () => table(count))) }));

/** The CHECK's text; null where its columns are gone. */
function checkText({ template, a, b, n }: MysqlTable["checks"][number], columns: readonly MysqlColumn[]): string {
  const [first, second] = [a % columns.length, b % columns.length];
  const [x, y] = [`c${first}`, `c${second}`];
  const family = (place: number) => KINDS[columns[place]!.type].family;
  const singles = SINGLE[family(first)]!;
  if (first === second || template % 2 === 0) return singles[(template >> 1) % singles.length]!(x, n);
  const pairs = family(first) === family(second) ? [...(PAIR[family(first)] ?? []), ...PAIR["any"]!] : PAIR["any"]!;
  return pairs[(template >> 1) % pairs.length]!(x, y, n);
}

/** The CHECKs of a table. */
export function checksOf(schema: MysqlSchema, index: number): readonly string[] {
  const { checks, columns } = schema.tables[index]!;
  return checks.map((check) => checkText(check, columns));
}

/** An INSERT into a table of the same columns (`probeDdl`) of all rows of small domains; null where no CHECK speaks of a column. */
export function solvableSql(schema: MysqlSchema, index: number): string | null {
  const checks = checksOf(schema, index);
  const { columns } = schema.tables[index]!;
  const used = columns.flatMap(({ type, nullable }, place) =>
    checks.some((text) => new RegExp(`\\bc${place}\\b`).test(text))
      ? [{ name: `c${place}`, type, values: [...KINDS[type].values, ...(nullable ? ["null"] : [])] }]
      : [],
  );
  if (used.length === 0) return null;
  const sources = used.map(
    ({ name, values }) =>
      `(select * from (${values.map((value) => `select ${value} as ${name}`).join(" union all ")}) v) s${name}`,
  );
  return `insert into probe (${used.map(({ name }) => name).join(", ")}) select ${used.map(({ name }) => name).join(", ")} from ${sources.join(" cross join ")}`;
}

/** A table of the same columns without keys and NOT NULL, for candidates. */
export function probeDdl(schema: MysqlSchema, index: number): string {
  const columns = schema.tables[index]!.columns.map(({ type }, place) => `c${place} ${KINDS[type].type} null`);
  return `create temporary table probe (${columns.join(", ")})`;
}

const KEY_TYPES = {
  counted: "int auto_increment",
  unsigned: "bigint unsigned auto_increment",
  text: "varchar(20)",
  binary: "binary(16)",
  tenant: "int unsigned",
  enum: "enum('a', 'b', 'c', 'd', 'e', 'f')",
} as const;

/** The DDL: tables first, then foreign keys. `functional` adds index expressions, which only MySQL has. */
export function mysqlDdl(schema: MysqlSchema, functional: boolean): readonly string[] {
  const later: string[] = [];
  const creates = schema.tables.map((table, index) => {
    const lines = [`id ${KEY_TYPES[table.key]} not null`];
    if (table.key === "tenant") lines.push("tenant smallint unsigned not null");
    table.columns.forEach(({ type, nullable }, place) => {
      lines.push(`c${place} ${KINDS[type].type}${nullable ? " null" : " not null"}`);
    });
    const references = table.references.map((reference, place) => {
      const parent = schema.tables[reference.to]!;
      // A tree that is one line ends nowhere.
      const unique = reference.unique && reference.to !== index;
      const absent = reference.nullable ? " null" : " not null";
      lines.push(
        `r${place} ${KEY_TYPES[parent.key].replace(" auto_increment", "")}${absent}${unique ? " unique" : ""}`,
      );
      if (parent.key !== "tenant") return { mine: [`r${place}`], theirs: ["id"] };
      const shared = reference.overlapping && table.key === "tenant";
      if (!shared) lines.push(`p${place} smallint unsigned${absent}`);
      return { mine: [shared ? "tenant" : `p${place}`, `r${place}`], theirs: ["tenant", "id"] };
    });
    const computed = table.computed.flatMap(({ of, form, stored }, place) => {
      const column = table.columns[of % table.columns.length]!;
      const expression = computedText(`c${of % table.columns.length}`, column, form);
      if (expression === null) return [];
      lines.push(`g${place} ${expression} ${stored ? "stored" : "virtual"}`);
      return [`g${place}`];
    });
    lines.push(table.key === "tenant" ? "primary key (tenant, id)" : "primary key (id)");
    for (const text of checksOf(schema, index)) lines.push(`check (${text})`);
    for (const unique of table.uniques) {
      const parts = [
        ...unique.columns
          .map((place) => place % table.columns.length)
          .flatMap((place) => part(`c${place}`, table.columns[place]!, unique.prefix, functional)),
        ...unique.computed.flatMap((place) => computed[place] ?? []),
        ...unique.references.flatMap((place) => (place < references.length ? [`r${place}`] : [])),
      ];
      const distinct = [...new Map(parts.map((text) => [text.replace(/\(\d+\)$/, ""), text])).values()];
      if (distinct.length > 0) lines.push(`unique key (${distinct.join(", ")})`);
    }
    references.forEach(({ mine, theirs }, place) => {
      const parent = table.references[place]!.to;
      later.push(
        `alter table t${index} add foreign key (${mine.join(", ")}) references t${parent} (${theirs.join(", ")})`,
      );
    });
    return `create table t${index} (${lines.join(", ")})`;
  });
  return [...creates, ...later];
}

/** A column of a unique key, by its first characters or an expression at times; none for what cannot be one. */
function part(name: string, { type }: MysqlColumn, prefix: number | null, functional: boolean): readonly string[] {
  const { family } = KINDS[type];
  if (family === "json") return [];
  if (family !== "text" || prefix === null) return [name];
  if (prefix === 6 && functional) return [`(lower(${name}))`];
  return [`${name}(${prefix})`];
}

function computedText(name: string, { type }: MysqlColumn, form: number): string | null {
  switch (KINDS[type].family) {
    case "number":
      return form % 2 === 0 ? `decimal(30,2) as (${name} + 1)` : `tinyint as (if(${name} is null, null, 1))`;
    case "text":
      // What a CHAR gives depends on sql_mode, which MariaDB does not take.
      if (type === "latin") return null;
      return form % 2 === 0 ? `varchar(60) as (lower(${name}))` : `int as (char_length(${name}))`;
    case "flag":
    case "enum":
      return `tinyint as (case when ${name} is null then null else 1 end)`;
    default:
      return null;
  }
}
