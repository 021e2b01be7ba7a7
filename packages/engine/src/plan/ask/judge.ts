import {
  type Catalog,
  type Rehearsal,
  type Rehearsed,
  type RowBatch,
  SeedError,
  type SqlText,
  type Table,
  type TableId,
  type TablePlan,
  type Value,
} from "@seedloom/core";
import { computedColumns, type RowRule, rowRules, tableScope } from "../../generate/rules/row-rules.ts";

/** What a plan asks of the database that it is for. */
export interface Oracle {
  /**
   * The values of expressions on candidate rows, as `Database.evaluate` gives them.
   * @throws SeedError `LOAD` or `USAGE` where an expression cannot be asked.
   */
  evaluate(
    table: TableId,
    expressions: readonly SqlText[],
    rows: RowBatch,
  ): Promise<readonly (readonly (boolean | null)[])[]>;
  /** A name in the database's quotes, as `SqlSyntax.identifier` gives it. */
  identifier(name: string): string;
  /** What becomes of rows that are inserted, as `Database.rehearse` tells it; absent where nothing can be tried. */
  rehearse?(rehearsal: Rehearsal): Promise<readonly Rehearsed[]>;
}

/** Rows of one question. */
const BATCH = 5_000;

/** What a database says of rows of one table. */
export interface Judge {
  /** Rules that it decides. */
  readonly rules: readonly RowRule[];
  /** Rules that cannot be asked: left to the load. */
  readonly unasked: readonly RowRule[];
  /** For each row (by position in `Table.columns`) the rule that it breaks, or null. */
  broken(rows: readonly (readonly Value[])[]): Promise<(RowRule | null)[]>;
  /** For each value whether the rules that concern the column at `position` alone accept it there. */
  accepts(position: number, values: readonly Value[]): Promise<boolean[]>;
}

interface Question {
  readonly rule: RowRule;
  /** For each row whether the rule is kept. */
  kept(rows: readonly (readonly Value[])[]): Promise<boolean[]>;
}

/** Asks about the rules of a table that cannot be evaluated here. `sample` is any row of the table. */
export async function createJudge(
  catalog: Catalog,
  table: Table,
  tablePlan: TablePlan,
  asOf: string,
  sample: () => readonly Value[],
  oracle: Oracle,
): Promise<Judge> {
  const scope = tableScope(catalog, table, asOf);
  const computed = computedColumns(table, scope).map((column) => column.position);
  const planned = tablePlan.columns.map(({ column }) => table.columns.findIndex(({ name }) => name === column));
  const questions: Question[] = [];
  const unasked: RowRule[] = [];
  for (const rule of rowRules(catalog, table, scope)) {
    if (rule.asked === null) continue;
    const question = createQuestion(table, rule, [...planned, ...computed], oracle);
    const answered = await question.kept([sample()]).then(() => true, cannotBeAsked);
    if (answered) questions.push(question);
    else unasked.push(rule);
  }
  const row = table.columns.map((): Value => null);
  return {
    rules: questions.map(({ rule }) => rule),
    unasked,
    async broken(rows) {
      const first = rows.map((): RowRule | null => null);
      for (const { rule, kept } of questions) {
        const answers = await kept(rows);
        answers.forEach((answer, index) => {
          if (!answer) first[index] ??= rule;
        });
      }
      return first;
    },
    async accepts(position, values) {
      const rows = values.map((value) => row.with(position, value));
      const accepted = values.map(() => true);
      for (const { rule, kept } of questions) {
        if (rule.positions.length !== 1 || rule.positions[0] !== position) continue;
        const answers = await kept(rows);
        answers.forEach((answer, index) => (accepted[index] &&= answer));
      }
      return accepted;
    },
  };
}

/** A rule is asked about its own columns only, and about each combination of their values once. */
function createQuestion(table: Table, rule: RowRule, everything: readonly number[], oracle: Oracle): Question {
  const vague =
    rule.positions.length === 0 ||
    rule.expression === null ||
    rule.positions.some((position) => table.columns[position]!.generated.kind === "computed");
  const positions = vague && rule.asked!.text !== "true" ? everything : rule.positions;
  const known = new Map<string, boolean>();
  return {
    rule,
    async kept(rows) {
      const names = rows.map((row) => nameOf(row, positions));
      const unknown = new Map<string, readonly Value[]>();
      names.forEach((name, index) => {
        if (!known.has(name)) unknown.set(name, rows[index]!);
      });
      const pending = [...unknown];
      for (let from = 0; from < pending.length; from += BATCH) {
        const slice = pending.slice(from, from + BATCH);
        const [answers = []] = await oracle.evaluate(table.id, [rule.asked!], {
          table: table.id,
          firstRow: 0,
          count: slice.length,
          columns: positions.map((position) => table.columns[position]!.name),
          values: positions.map((position) => slice.map(([, row]) => row[position]!)),
        });
        slice.forEach(([name], index) => known.set(name, answers[index] !== false));
      }
      return names.map((name) => known.get(name)!);
    },
  };
}

function cannotBeAsked(error: unknown): false {
  if (error instanceof SeedError && (error.code === "LOAD" || error.code === "USAGE")) return false;
  throw error;
}

function nameOf(row: readonly Value[], positions: readonly number[]): string {
  return JSON.stringify(
    positions.map((position) => row[position]!),
    (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value),
  );
}
