import { findTable } from "@seedloom/core";
import type { Notice, Plan, Table, TableId, TablePlan } from "@seedloom/core";
import type { CompiledPlan } from "../../generate/compile-plan.ts";
import { acceptedValues } from "./accepted-values.ts";
import { readsElsewhere, tableScope } from "../../generate/rules/row-rules.ts";
import { lookupKeys } from "../look/follow-lookups.ts";
import { type Hints, hintsFor } from "../look/hints.ts";
import type { PlanInput } from "../plan-input.ts";
import { createDuplicates } from "./duplicates.ts";
import type { Duplicates } from "./duplicates.ts";
import { refusalRules } from "../refusal-rules.ts";
import { rehearseTable } from "./rehearse-table.ts";
import { createJudge } from "./judge.ts";
import type { Judge, Oracle } from "./judge.ts";
import { ANY_KEY, rejected, unsatisfiable, brokenRule } from "./broken.ts";
import { replanned } from "./lessons.ts";
import type { Lessons, Replan } from "./lessons.ts";
import { compile, slices, collisions } from "./rows.ts";
import { createSeek } from "./seek.ts";
import { surveyParents } from "./survey-parents.ts";

/** Rows that are asked about first: what no row of them can keep is an error before the others are made. */
const PILOT = 100;

/** Tables of more rows are asked about by a sample, if all of that is accepted. */
const ALL_ASKED = 200_000;

const SAMPLE = 20_000;

export async function askTable(
  input: PlanInput,
  plan: Plan,
  id: TableId,
  oracle: Oracle,
  { loose: looseTables, followed, hinted, hints: said, among: surveyed }: Lessons,
): Promise<Plan | Replan> {
  const loose = looseTables.has(id);
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
  const refusals = [
    ...refusalRules(input.catalog, table, scope, firstRow),
    ...judge.rules.filter(readsElsewhere),
  ].filter(({ sql }) =>
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
  let hinting: Hints | null = null;
  const hints = () => (hinting ??= hintsFor(input.catalog, table, plan, plain, said));
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
      () => (!followed.has(id) && lookupKeys(input.catalog, table).length > 0) || (!hinted.has(id) && hints().size > 0),
    );
    switch (tried.kind) {
      case "kept":
        return finished(tried.plan, tried.sampled ? [...notices, sampled(id, rows)] : notices);
      case "impossible":
        return finished(own, notices);
      case "refused": {
        const error = unsatisfiable(table, { ...brokenRule(rule), text: `"${tried.words}"` }, drafted);
        // What it looks up in other tables: there as it should be, and referred to.
        if (!followed.has(id) && lookupKeys(input.catalog, table).length > 0)
          return { table: id, lesson: { kind: "followed" }, error };
        if (!hinted.has(id) && hints().size > 0)
          return { table: id, lesson: { kind: "hinted", hints: hints() }, error };
        if (tried.accepted && !surveyed.has(id)) {
          const among = await surveyParents(input.catalog, plain, drafted, tried.accepted, oracle);
          if (among.size > 0) return { table: id, lesson: { kind: "among", among }, error };
        }
        // Rows that a bijection numbers have no others to become.
        if (!loose && drafted.slots.length > 0) return { table: id, lesson: { kind: "loose" }, error };
        if (tried.kept === 0 && firstRow === 0) throw error;
        return replanned(id, tried.kept, rows, `${rule.name} ("${tried.words}")`, error);
      }
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

function sampled(table: TableId, rows: number): Notice {
  return {
    code: "ASKED_BY_SAMPLE",
    table,
    message: `${table}: the database was asked about a sample of ${SAMPLE} of its ${rows} rows, by the constraints that only it can judge, and accepts them all; the load judges the others.`,
  };
}
