import {
  type ColumnRecipe,
  findTable,
  type Notice,
  type Plan,
  SeedError,
  type Table,
  type TableId,
  type TablePlan,
  type TableRecipe,
  type Value,
} from "@seedloom/core";
import { type CompiledPlan, compilePlan } from "../generate/compile-plan.ts";
import { acceptedValues } from "./accepted-values.ts";
import { type RowRule, tableScope } from "../generate/row-rules.ts";
import { createPlan, type PlanInput } from "./create-plan.ts";
import { OVERRIDE } from "./table-context.ts";
import { fewerRows } from "./draft-table.ts";
import { createDuplicates, type Duplicates } from "./duplicates.ts";
import { refusalRules } from "./refusal-rules.ts";
import { rehearseTable } from "./rehearse-table.ts";
import { createJudge, type Judge, type Oracle } from "./judge.ts";

/** Rows that are asked about first: what no row of them can keep is an error before the others are made. */
const PILOT = 100;

/** Tables of more rows are asked about by a sample, if all of that is accepted. */
const ALL_ASKED = 200_000;
const SAMPLE = 20_000;

/** Tries of a row that are asked about together: few at first, as most rows need no more. */
const atOnce = (spent: number) => (spent === 0 ? 2 : 8);

/** Tries of a row, where its columns have few alternatives. */
const FEWEST_TRIES = 64;

/** Plans that may be made anew, each with fewer rows or looser keys. */
const REPLANS = 24;

/**
 * Lets the database judge the rows of a plan by the rules that cannot be evaluated here (functions of the user, exotic
 * operators) and by the unique keys of the kind, before anything is written: rows that it rejects start at a later try, which draws other values. Goes in load order,
 * because children may read what their parents hold; the same database gives the same plan.
 * @param input What the plan was made from: where a unique key decides the values that are rejected, it is planned again.
 * @throws SeedError `UNSATISFIABLE` where a row finds no values that the database accepts.
 */
export async function askDatabase(input: PlanInput, plan: Plan, oracle: Oracle): Promise<Plan> {
  const lessons: Lessons = { limits: new Map(), loose: new Set(input.loose), values: new Map() };
  let asked = plan;
  for (let replans = 0; ; replans++) {
    const outcome = await askTables(input, asked, oracle, lessons.loose);
    if (!("lesson" in outcome)) {
      return { ...outcome, notices: [...outcome.notices, ...fewer(input, outcome, lessons.limits)] };
    }
    if (replans >= REPLANS) throw outcome.error;
    learn(outcome, lessons);
    asked = createPlan({ ...input, recipe: taught(input, lessons), loose: [...lessons.loose] });
  }
}

interface Limit {
  readonly rows: number;
  readonly wanted: number;
  readonly because: string;
}

/** What earlier rounds found out. */
interface Lessons {
  readonly limits: Map<TableId, Limit>;
  /** Tables whose keys are settled row by row. */
  readonly loose: Set<TableId>;
  /** The values that columns draw from. */
  readonly values: Map<TableId, ReadonlyMap<string, readonly Value[]>>;
}

/** A table that has to be planned again. */
interface Replan {
  readonly table: TableId;
  readonly lesson:
    | { readonly kind: "limit"; readonly limit: Limit }
    | { readonly kind: "loose" }
    | { readonly kind: "values"; readonly values: ReadonlyMap<string, readonly Value[]> };
  /** What to say if that does not help. */
  readonly error: SeedError;
}

function learn({ table, lesson }: Replan, { limits, loose, values }: Lessons): void {
  switch (lesson.kind) {
    case "limit":
      limits.set(table, { ...lesson.limit, wanted: limits.get(table)?.wanted ?? lesson.limit.wanted });
      break;
    case "loose":
      loose.add(table);
      break;
    case "values":
      values.set(table, new Map([...(values.get(table) ?? []), ...lesson.values]));
  }
}

/** The recipe with the lessons: they bind like the user's word. */
function taught({ recipe }: PlanInput, { limits, values }: Lessons): PlanInput["recipe"] {
  const tables = Object.entries(recipe.tables).map(([id, table]): [TableId, TableRecipe] => {
    const limit = limits.get(id);
    const columns = [...(values.get(id) ?? [])].map(([column, list]): [string, ColumnRecipe] => [
      column,
      {
        column,
        spec:
          list.length > 0
            ? { generator: "choice", options: { values: list } }
            : { generator: "constant", options: { value: null } },
        rule: OVERRIDE,
        evidence: "values that the database accepts",
        confidence: 1,
        entity: null,
        nullRate: table.columns[column]?.nullRate ?? 0,
        considered: [],
      },
    ]);
    return [
      id,
      {
        ...table,
        rows: limit ? { kind: "exactly", rows: limit.rows } : table.rows,
        columns: { ...table.columns, ...Object.fromEntries(columns) },
      },
    ];
  });
  return { tables: Object.fromEntries(tables) };
}

function fewer({ catalog }: PlanInput, plan: Plan, limits: ReadonlyMap<TableId, Limit>): Notice[] {
  return plan.tables.flatMap(({ table: id, rows }) => {
    const limit = limits.get(id);
    const table = findTable(catalog, id);
    return limit && table ? [fewerRows(table, limit.wanted, rows, limit.because)] : [];
  });
}

async function askTables(
  input: PlanInput,
  plan: Plan,
  oracle: Oracle,
  loose: ReadonlySet<TableId>,
): Promise<Plan | Replan> {
  const asked = new Set(plan.constraints.flatMap(({ table, means }) => (means === "database" ? [table] : [])));
  let current = plan;
  for (const { table, rows } of plan.tables) {
    if (rows === 0) continue;
    if (asked.has(table)) {
      const outcome = await askTable(input, current, table, oracle, loose.has(table));
      if ("lesson" in outcome) return outcome;
      current = outcome;
    } else if (current !== plan && current.tables.some((one) => one.table === table && one.settled.length > 0)) {
      // Its parents are others now: it may hold fewer rows.
      const { rows: possible, full } = compile(input, current).settledRows(table);
      if (possible < rows) return replanned(table, possible, rows, full ?? "what its parents allow");
    }
  }
  return current;
}

function replanned(table: TableId, rows: number, wanted: number, because: string, error?: SeedError): Replan {
  const none = new SeedError("UNSATISFIABLE", `${table}: no rows are left, because ${because} allows none.`, { table });
  return { table, lesson: { kind: "limit", limit: { rows, wanted, because } }, error: error ?? none };
}

function compile(input: PlanInput, plan: Plan): CompiledPlan {
  const { catalog, existing, functions, generators } = input;
  return compilePlan({ plan, catalog, existing, ...(functions && { functions }), ...(generators && { generators }) });
}

async function askTable(
  input: PlanInput,
  plan: Plan,
  id: TableId,
  oracle: Oracle,
  loose: boolean,
): Promise<Plan | Replan> {
  const table = findTable(input.catalog, id)!;
  const drafted = plan.tables.find((one) => one.table === id)!;
  const { firstRow, rows } = drafted;
  const scope = tableScope(input.catalog, table, plan.asOf);
  const withTable = (own: TablePlan): Plan => ({
    ...plan,
    tables: plan.tables.map((one) => (one.table === id ? own : one)),
  });
  const plain = compile(input, withTable(withoutAlternatives(drafted)));
  const judge = await createJudge(input.catalog, table, drafted, plan.asOf, () => plain.row(id, firstRow), oracle);
  const duplicates = await createDuplicates(
    input.catalog,
    table,
    drafted,
    plan.asOf,
    input.existing.tables[id],
    oracle,
  );
  const refusals = refusalRules(table, scope).filter(({ sql }) =>
    plan.constraints.some(({ table: of, text, means }) => of === id && means === "database" && text === sql.text),
  );
  const finished = (own: TablePlan, notices: readonly Notice[] = []): Plan => ({
    ...withTable(own),
    constraints: plan.constraints.map((constraint) => {
      const { table: of, text, means } = constraint;
      const asked =
        judge.rules.some((rule) => rule.sql.text === text) ||
        duplicates.keys.some((key) => key.text === text) ||
        (oracle.rehearse !== undefined && refusals.some((rule) => rule.sql.text === text));
      if (of !== id || means !== "database" || asked) return constraint;
      return { ...constraint, means: "none", how: "left to the load: the database cannot be asked either" };
    }),
    notices: [...plan.notices, ...notices],
  });
  /** The last word is the triggers'. */
  const rehearsed = async (own: TablePlan, notices: readonly Notice[] = []): Promise<Plan | Replan> => {
    const [rule] = refusals;
    if (!rule || !oracle.rehearse) return finished(own, notices);
    const tried = await rehearseTable(
      input.catalog,
      own,
      drafted,
      (plans) => compile(input, withTable(plans)),
      judge,
      oracle,
    );
    switch (tried.kind) {
      case "kept":
        return finished(tried.plan, tried.sampled ? [...notices, sampled(id, rows)] : notices);
      case "impossible":
        return finished(own, notices);
      case "refused":
        if (tried.kept === 0 && firstRow === 0)
          throw unsatisfiable(table, { ...brokenRule(rule), text: `"${tried.words}"` }, drafted);
        return replanned(
          id,
          tried.kept,
          rows,
          `${rule.name} ("${tried.words}")`,
          unsatisfiable(table, { ...brokenRule(rule), text: `"${tried.words}"` }, drafted),
        );
    }
  };
  const range = (count: number, step = 1) =>
    Array.from({ length: count }, (_, index) => firstRow + Math.floor(index * step));

  const all = rows > ALL_ASKED ? range(SAMPLE, rows / SAMPLE) : range(rows);
  // Its own generators first: alternatives are for tables that need them.
  if (plain.settledRows(id).rows === rows && !(await rejects(plain, id, all, judge, duplicates))) {
    return rehearsed(withoutAlternatives(drafted), all.length < rows ? [sampled(id, rows)] : []);
  }
  const values = await acceptedValues(input, plan, table, drafted, plain, judge);
  for (const [column, list] of values) {
    if (list.length === 0 && !(await acceptsNull(table, column, judge))) throw rejected(table, column, judge, drafted);
  }
  const [column] = values.keys();
  if (column !== undefined) {
    return { table: id, lesson: { kind: "values", values }, error: rejected(table, column, judge, drafted) };
  }
  const sought = await createSeek(
    input,
    withTable,
    drafted,
    judge,
    duplicates,
  )(range(rows), range(Math.min(PILOT, rows)));
  if (!("lost" in sought)) return rehearsed(sought);

  const { lost, broken } = sought;
  const error = unsatisfiable(table, broken ?? ANY_KEY, drafted);
  const why = broken ? `${broken.name}: ${broken.text}` : ANY_KEY.name;
  if (!loose && drafted.slots.length > 0) return { table: id, lesson: { kind: "loose" }, error };
  // Some rows can be: its keys allow no more of what the database accepts.
  const full = broken !== null && duplicates.keys.some((key) => key.text === broken.text);
  if (drafted.settled.length > 0 && (full || lost.length < rows)) {
    return replanned(id, full ? rows - lost.length : Math.max(1, rows - lost.length), rows, why, error);
  }
  throw error;
}

async function acceptsNull(table: Table, name: string, judge: Judge): Promise<boolean> {
  const position = table.columns.findIndex((column) => column.name === name);
  const possible = table.columns[position]!.nullable && !table.primaryKey?.columns.includes(name);
  return possible && (await judge.accepts(position, [null])).every(Boolean);
}

function withoutAlternatives(plan: TablePlan): TablePlan {
  return {
    ...plan,
    columns: plan.columns.map((column) => {
      const { alternatives, ...plain } = column;
      return alternatives === undefined ? column : plain;
    }),
  };
}

/** Whether the database rejects one of the rows as they are planned. */
async function rejects(
  compiled: CompiledPlan,
  id: TableId,
  rows: readonly number[],
  judge: Judge,
  duplicates: Duplicates,
): Promise<boolean> {
  for (const slice of slices(rows)) {
    const broken = await judge.broken(slice.map((row) => [...compiled.row(id, row)]));
    if (broken.some((rule) => rule !== null)) return true;
  }
  return (await collisions(compiled, id, rows, duplicates)).rows.length > 0;
}

/** Rows that collide in a unique key that only the database can read. */
async function collisions(compiled: CompiledPlan, id: TableId, rows: readonly number[], duplicates: Duplicates) {
  if (duplicates.keys.length === 0) return { rows: [], key: null };
  const found = await duplicates.among(rows.map((row) => [...compiled.row(id, row)]));
  const [first] = found.filter((one) => one.rows.length > 0);
  return { rows: [...new Set(found.flatMap((one) => one.rows))].map((index) => rows[index]!), key: first?.key ?? null };
}

const SLICE = 5_000;

function* slices(rows: readonly number[]): IterableIterator<readonly number[]> {
  for (let from = 0; from < rows.length; from += SLICE) yield rows.slice(from, from + SLICE);
}

/** A rule or a unique key that rows break, with the columns that it is known to mention. */
interface Broken {
  readonly name: string;
  readonly text: string;
  readonly positions: readonly number[];
}

function brokenRule({ name, sql, positions }: RowRule): Broken {
  return { name, text: sql.text, positions };
}

interface Lost {
  /** Rows for which there is no such try. */
  readonly lost: readonly number[];
  /** What stood in the way first; null where it was the table's other keys. */
  readonly broken: Broken | null;
}

/** Finds for each row a try that the database accepts. */
function createSeek(
  input: PlanInput,
  withTable: (own: TablePlan) => Plan,
  drafted: TablePlan,
  judge: Judge,
  duplicates: Duplicates,
): (rows: readonly number[], pilot: readonly number[]) => Promise<TablePlan | Lost> {
  const id = drafted.table;
  const settled = drafted.settled.length > 0;

  const seekRows = async (rows: readonly number[]): Promise<TablePlan | Lost> => {
    const starts = new Map<number, number>();
    const spent = new Map<number, number>();
    const most = Math.max(FEWEST_TRIES, ...drafted.columns.map(({ alternatives = [] }) => 4 + 2 * alternatives.length));
    const planned = (): TablePlan => ({ ...drafted, attempts: [...starts].toSorted(([a], [b]) => a - b) });
    const lost: number[] = [];
    let broken: Broken | null = null;
    let pending = rows;
    let compiled = compile(input, withTable(drafted));
    while (pending.length > 0) {
      let failing: number[] = [];
      for (const slice of slices(pending)) {
        const found = await judge.broken(slice.map((row) => [...compiled.row(id, row)]));
        for (const [index, rule] of found.entries()) {
          if (!rule) continue;
          failing.push(slice[index]!);
          broken ??= brokenRule(rule);
        }
      }
      const { rows: colliding, key } = await collisions(compiled, id, rows, duplicates);
      if (key) broken ??= { name: key.name, text: key.text, positions: [] };
      failing = [...new Set([...failing, ...colliding])];
      // Other values may collide, and settling moves rows on to tries that nobody has asked about: again, until there are none.
      pending = failing.length > 0 && (settled || colliding.length > 0) ? rows : [];
      while (failing.length > 0) {
        const still: number[] = [];
        for (const slice of slices(failing)) {
          const tries = slice.flatMap((row) => nextTries(compiled, id, row, spent.get(row) ?? 0));
          const rules = await judge.broken(tries.map((one) => one.values));
          const found = new Map<number, number>();
          tries.forEach(({ row, attempt }, index) => {
            if (!rules[index] && !found.has(row)) found.set(row, attempt);
          });
          for (const row of slice) {
            const attempt = found.get(row);
            if (attempt !== undefined) starts.set(row, attempt);
            spent.set(row, attempt ?? (spent.get(row) ?? 0) + atOnce(spent.get(row) ?? 0));
            if (spent.get(row)! > most) lost.push(row);
            else if (attempt === undefined) still.push(row);
          }
        }
        failing = still;
      }
      if (lost.length > 0) return { lost, broken };
      compiled = compile(input, withTable(planned()));
      const possible = compiled.settledRows(id).rows;
      if (possible < rows.length) return { lost: rows.slice(possible), broken };
    }
    return planned();
  };

  return async (rows, pilot) => {
    const first = await seekRows(pilot);
    return "lost" in first || pilot.length === rows.length ? first : seekRows(rows);
  };
}

function nextTries(compiled: CompiledPlan, id: TableId, row: number, spent: number) {
  return Array.from({ length: atOnce(spent) }, (_, index) => spent + 1 + index).flatMap((attempt) => {
    const values = compiled.tryRow(id, row, attempt);
    return values ? [{ row, attempt, values }] : [];
  });
}

function sampled(table: TableId, rows: number): Notice {
  return {
    code: "ASKED_BY_SAMPLE",
    table,
    message: `${table}: the database was asked about a sample of ${SAMPLE} of its ${rows} rows, by the constraints that only it can judge, and accepts them all; the load judges the others.`,
  };
}

const ANY_KEY: Broken = { name: "its keys", text: "no more different rows", positions: [] };

function rejected(table: Table, column: string, { rules }: Judge, plan: TablePlan): SeedError {
  const position = table.columns.findIndex(({ name }) => name === column);
  const rule = rules.find(({ positions }) => positions.length === 1 && positions[0] === position)!;
  return unsatisfiable(table, brokenRule(rule), plan);
}

function unsatisfiable(table: Table, { name: constraint, text, positions }: Broken, { columns }: TablePlan): SeedError {
  const names = positions.map((position) => table.columns[position]!.name);
  const used = columns.filter(({ column }) => names.includes(column));
  const tried = [
    ...new Set(
      used.flatMap(({ source, alternatives = [] }) => [
        source.kind === "generator" ? source.spec.generator : source.kind,
        ...alternatives.map((spec) => spec.generator),
      ]),
    ),
  ];
  return new SeedError(
    "UNSATISFIABLE",
    `${table.id}: the database rejects every value that was found for ${names.join(", ") || "the row"} by ${constraint}: ` +
      `${text} (tried ${tried.join(", ") || "nothing"}); ` +
      `give ${names.join(" or ") || "a column"} a list of values, a generator or a function under overrides in the configuration.`,
    {
      table: table.id,
      constraint,
      text,
      tried,
      ...(names.length === 1 && { column: names[0]! }),
    },
  );
}
