import fc from "fast-check";
import { checkText, type ColumnKind, type RandomCheck, type RandomColumn } from "./schema.ts";

/**
 * Random schemas with what makes constraints hard: domains over domains, enums, arrays, generated columns, composite keys that share a
 * tenant's column (in cycles of any kind), MATCH FULL, exclusions, partitions. A dialect leaves out what it has no word for.
 */
export interface RichSchema {
  readonly tables: readonly RichTable[];
}

export interface RichTable {
  /** `tenant`: (t, id), where `t` is shared by the keys to other tenants' tables; `pair`: (id, part). */
  readonly key: "identity" | "tenant" | "pair";
  readonly columns: readonly { readonly kind: RichKind; readonly nullable: boolean }[];
  /** By position of the parent; may be the table itself or a later one. */
  readonly references: readonly {
    readonly to: number;
    readonly nullable: boolean;
    readonly full: boolean;
    readonly unique: boolean;
  }[];
  readonly uniques: readonly RichUnique[];
  readonly checks: readonly RandomCheck[];
  /** A column computed from column `from`. */
  readonly generated: { readonly from: number; readonly unique: boolean } | null;
  readonly exclusion: boolean;
  readonly partition: "none" | "list" | "hash" | "range";
}

/** Columns and references by position. */
export interface RichUnique {
  readonly columns: readonly number[];
  readonly references: readonly number[];
  /** How many of the columns stand in an expression: of few results, of as many as the column's, or none does. */
  readonly form: "plain" | "same" | "few";
  /** Partial: where the first column or reference that may be NULL is, or is not. */
  readonly where: "always" | "given" | "missing";
  /** Whether one NULL is the same as another. */
  readonly nullsAlike: boolean;
  /** Whether it holds the computed column too, or what the table's key shares with others (the tenant, the part). */
  readonly computed: boolean;
  readonly shared: boolean;
}

export type RichKind = ColumnKind | "positive" | "strict" | "word" | "mood" | "numbers" | "words";

/** What stands behind a kind: the plain kind that templates and pools know it as, and the conditions that its domain adds. */
export const KINDS: Readonly<
  Record<
    RichKind,
    { readonly plain: ColumnKind | null; readonly type: string; readonly rule?: (name: string) => string }
  >
> = {
  integer: { plain: "integer", type: "integer" },
  smallint: { plain: "smallint", type: "smallint" },
  boolean: { plain: "boolean", type: "boolean" },
  text: { plain: "text", type: "text" },
  varchar: { plain: "varchar", type: "varchar(12)" },
  date: { plain: "date", type: "date" },
  timestamp: { plain: "timestamp", type: "timestamp" },
  numeric: { plain: "numeric", type: "numeric(8,2)" },
  positive: {
    plain: "integer",
    type: "integer",
    rule: (name) => `(${name} is null or (${name} > 0 and ${name} < 30000))`,
  },
  strict: {
    plain: "integer",
    type: "integer",
    rule: (name) => `(${name} is not null and ${name} > 0 and ${name} < 30000 and ${name} % 2 = 1)`,
  },
  word: {
    plain: "varchar",
    type: "varchar(12)",
    rule: (name) => `(${name} is null or (length(${name}) >= 2 and lower(${name}) = ${name}))`,
  },
  mood: { plain: null, type: "text", rule: (name) => `(${name} is null or ${name} in ('sad', 'ok', 'happy'))` },
  numbers: { plain: null, type: "text" },
  words: { plain: null, type: "text" },
};

const POSTGRES_ONLY = ["positive", "strict", "word", "mood"] as const;

const PRELUDE = [
  "create type mood as enum ('sad', 'ok', 'happy')",
  "create domain positive as integer check (value > 0) constraint below check (value < 30000)",
  "create domain strict as positive default 5 not null check (value % 2 = 1)",
  "create domain word as varchar(12) check (length(value) >= 2) check (lower(value) = value)",
];

const kind = fc.constantFrom<RichKind>(...(Object.keys(KINDS) as RichKind[]));

const table = (tables: number): fc.Arbitrary<RichTable> =>
  fc.array(fc.record({ kind, nullable: fc.boolean() }), { minLength: 1, maxLength: 5 }).chain((columns) =>
    fc.record({
      key: fc.constantFrom("identity" as const, "tenant" as const, "tenant" as const, "pair" as const),
      columns: fc.constant(columns),
      references: fc.array(
        fc.record({
          to: fc.nat(tables - 1),
          nullable: fc.boolean(),
          full: fc.boolean(),
          unique: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
        }),
        { maxLength: 3 },
      ),
      uniques: fc.array(
        fc.record({
          columns: fc.uniqueArray(fc.nat(columns.length - 1), { maxLength: 3 }),
          references: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
          form: fc.constantFrom("plain" as const, "plain" as const, "same" as const, "few" as const),
          where: fc.constantFrom("always" as const, "always" as const, "given" as const, "missing" as const),
          nullsAlike: fc.boolean(),
          computed: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
          shared: fc.integer({ min: 0, max: 2 }).map((n) => n === 0),
        }),
        { maxLength: 3 },
      ),
      checks: fc.array(
        fc.record({
          template: fc.nat(100),
          a: fc.nat(columns.length - 1),
          b: fc.nat(columns.length - 1),
          n: fc.integer({ min: 1, max: 40 }),
        }),
        { maxLength: 3 },
      ),
      generated: fc.option(fc.record({ from: fc.nat(columns.length - 1), unique: fc.boolean() })),
      exclusion: fc.boolean(),
      partition: fc.constantFrom("none" as const, "none" as const, "list" as const, "hash" as const, "range" as const),
    }),
  );

export const richSchema: fc.Arbitrary<RichSchema> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.record({ tables: fc.tuple(...Array.from({ length: count }, () => table(count))) }));

/** The columns as the plain templates know them; opaque kinds as texts, of which only NULL is asked. */
function plainColumns({ columns }: RichTable): readonly RandomColumn[] {
  return columns.map(({ kind: of, nullable }) => ({ type: KINDS[of].plain ?? "text", nullable }));
}

/** The CHECKs of a table, as texts; without what its domains say. */
export function richChecks(of: RichTable): string[] {
  return of.checks.flatMap((check) => {
    const opaque = [check.a, check.b].some((place) => KINDS[of.columns[place]!.kind].plain === null);
    if (opaque) return [`c${check.a} is not null or c${check.b} is not null`];
    return checkText(check, plainColumns(of)) ?? [];
  });
}

export function richDdl({ tables }: RichSchema, dialect: "postgres" | "sqlite"): string[] {
  const postgres = dialect === "postgres";
  const statements: string[] = [];
  const later: string[] = [];
  tables.forEach((of, index) => {
    const name = `t${index}`;
    const lines = keyLines(of, postgres);
    of.columns.forEach(({ kind: kindOf, nullable }, place) => {
      lines.push(`c${place} ${typeOf(kindOf, postgres)}${nullable ? "" : " not null"}`);
      const { rule } = KINDS[kindOf];
      if (rule && !(postgres && isOwn(kindOf))) lines.push(`check (${rule(`c${place}`)})`);
    });
    if (of.generated) {
      const { from } = of.generated;
      const source = plainColumns(of)[from]!.type;
      const opaque = KINDS[of.columns[from]!.kind].plain === null;
      const [type, text] =
        opaque || source === "boolean" || source === "date" || source === "timestamp"
          ? ["integer", `case when c${from} is null then 1 else 2 end`]
          : source === "text" || source === "varchar"
            ? ["text", `upper(c${from})`]
            : ["integer", `c${from} * 2`];
      lines.push(`g ${type} generated always as (${text}) stored`);
    }
    if (postgres && of.exclusion) lines.push("span int4range not null");
    const partitioned = postgres && of.key === "pair" && of.partition !== "none";
    of.references.forEach(({ to, nullable, full, unique }, place) => {
      const parent = tables[to]!;
      const [first, second] = [`r${place}`, `p${place}`];
      const required = nullable ? "" : " not null";
      lines.push(`${first} integer${required}${unique && parent.key === "identity" && !partitioned ? " unique" : ""}`);
      const shared = of.key === "tenant" && parent.key === "tenant";
      if (parent.key !== "identity" && !shared) lines.push(`${second} smallint${required}`);
      const [mine, theirs] =
        parent.key === "identity"
          ? [first, "id"]
          : parent.key === "tenant"
            ? [`${shared ? "t" : second}, ${first}`, "t, id"]
            : [`${first}, ${second}`, "id, part"];
      const match = full && parent.key !== "identity" && !shared && postgres ? " match full" : "";
      const key = `foreign key (${mine}) references t${to} (${theirs})${match}`;
      if (postgres) later.push(`alter table ${name} add ${key}`);
      else lines.push(key);
    });
    richChecks(of).forEach((text) => lines.push(`check (${text})`));
    if (postgres && of.exclusion && !partitioned) lines.push("exclude using gist (span with &&)");
    const by = { none: "", list: "list (part)", hash: "hash (part)", range: "range (part)" }[of.partition];
    // SQLite wants the columns before the table's constraints.
    const isConstraint = (line: string) => /^(primary|check|foreign|exclude)/.test(line);
    const ordered = [...lines.filter((line) => !isConstraint(line)), ...lines.filter(isConstraint)];
    statements.push(`create table ${name} (${ordered.join(", ")})${partitioned ? ` partition by ${by}` : ""}`);
    if (partitioned) statements.push(...partitionsOf(name, of.partition));
    if (partitioned) return;
    of.uniques.forEach((unique, place) => {
      const text = uniqueText(unique, of, postgres);
      if (text) later.push(`create unique index u${index}_${place} on ${name} ${text}`);
    });
    if (of.generated?.unique) later.push(`create unique index g${index} on ${name} (g)`);
  });
  return [...(postgres ? PRELUDE : []), ...statements, ...later];
}

function uniqueText(unique: RichUnique, of: RichTable, postgres: boolean): string | null {
  const columns = unique.columns.map((place) => ({ name: `c${place}`, ...of.columns[place]! }));
  const references = unique.references
    .filter((place) => place < of.references.length)
    .map((place) => ({ name: `r${place}`, ...of.references[place]! }));
  const own = [
    ...columns.map(({ name, kind: kindOf }) => expressionOver(name, kindOf, unique.form)),
    ...references.map(({ name, nullable }) => (unique.form === "same" && nullable ? `coalesce(${name}, -1)` : name)),
  ];
  if (own.length === 0) return null;
  const shared = unique.shared ? { identity: [], tenant: ["t"], pair: ["part"] }[of.key] : [];
  const all = [...shared, ...own, ...(unique.computed && of.generated ? ["g"] : [])];
  const optional = [...columns, ...references].find(({ nullable }) => nullable);
  const where =
    optional && unique.where !== "always"
      ? ` where ${optional.name} is ${unique.where === "given" ? "not null" : "null"}`
      : "";
  return `(${all.join(", ")})${postgres && unique.nullsAlike ? " nulls not distinct" : ""}${where}`;
}

function expressionOver(name: string, kindOf: RichKind, form: RichUnique["form"]): string {
  const { plain } = KINDS[kindOf];
  if (form === "plain") return name;
  switch (plain) {
    case "text":
    case "varchar":
      return form === "few" ? `length(${name})` : `lower(${name})`;
    case "integer":
    case "smallint":
      return form === "few" ? `(${name} % 7)` : `coalesce(${name}, 0)`;
    default:
      return form === "few" ? `(case when ${name} is null then 0 else 1 end)` : name;
  }
}

function isOwn(of: RichKind): boolean {
  return (POSTGRES_ONLY as readonly string[]).includes(of);
}

function typeOf(of: RichKind, postgres: boolean): string {
  if (!postgres) return KINDS[of].type;
  if (isOwn(of)) return of;
  return of === "numbers" ? "positive[]" : of === "words" ? "word[]" : KINDS[of].type;
}

function keyLines({ key }: RichTable, postgres: boolean): string[] {
  switch (key) {
    case "identity":
      return [postgres ? "id integer generated by default as identity primary key" : "id integer primary key"];
    case "tenant":
      return ["t smallint not null", "id integer not null", "primary key (t, id)", "check (t in (1, 2, 3))"];
    case "pair":
      return ["id integer not null", "part smallint not null", "primary key (id, part)"];
  }
}

function partitionsOf(name: string, by: RichTable["partition"]): string[] {
  const bounds = {
    none: [],
    list: ["in (1, 2, 3)", "in (7)"],
    hash: ["with (modulus 3, remainder 0)", "with (modulus 3, remainder 2)"],
    range: ["from (10) to (20)", "from (30) to (100)"],
  }[by];
  return bounds.map((bound, place) => `create table ${name}_${place} partition of ${name} for values ${bound}`);
}
