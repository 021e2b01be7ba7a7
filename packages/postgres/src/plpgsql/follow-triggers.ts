import { columnsOf, compileExpression, simplify, type SimplifyScope, type SqlText, type TableId } from "@seedloom/core";
import type { ExpressionReader } from "../expressions.ts";
import { quoteIdentifier, quoteLiteral } from "../quote.ts";
import { type Facts, noFacts } from "./facts.ts";
import { isPlain, isSteady } from "./plain-functions.ts";
import type { Library, Routine } from "./routines.ts";
import { type Return, Run } from "./run.ts";
import type { RunContext } from "./run-context.ts";
import { conditionOf, either, leavesOf, type Sym, type Way } from "./sym.ts";

/** A trigger on INSERT that has a function of the user's. */
export interface Firing {
  readonly name: string;
  readonly table: { readonly schema: string; readonly name: string };
  readonly timing: "before" | "after" | "instead of";
  readonly eachRow: boolean;
  /** Its WHEN over `new`; null where it has none. */
  readonly when: string | null;
  readonly given: readonly string[];
  readonly routine: Routine;
}

/** What is known of a table whose triggers are followed. */
export interface Setting {
  readonly library: Library;
  readonly expressions: ExpressionReader;
  readonly scope: SimplifyScope;
  /** A column's type in SQL; undefined where there is no such column. */
  readonly typeOf: (column: string) => string | undefined;
  /** Whether the database computes a column, which a BEFORE trigger sees as NULL. */
  readonly isComputed: (column: string) => boolean;
  /** Columns of keys and rules: what a trigger puts there matters. */
  readonly matters: ReadonlySet<string>;
  readonly idOf: (parts: readonly string[]) => TableId;
}

/** What a trigger does to a new row and to others. */
export interface Followed {
  readonly facts: Facts;
  /** What has to be true of a row that it lets in as it is. */
  readonly conditions: readonly SqlText[];
  /** Whether it may refuse rows for reasons that `conditions` do not say. */
  readonly refuses: boolean;
  /** What of it could not be read. */
  readonly unread: readonly string[];
}

/** Follows a table's triggers on INSERT, in the order in which they fire, each with the row that those before have left. */
export function followTriggers(firings: readonly Firing[], setting: Setting): readonly Followed[] {
  let held = new Map<string, Sym>();
  const place = ({ timing }: Firing) => (timing === "before" ? 0 : 1);
  const order = firings.toSorted((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
  const found = new Map<Firing, Followed>();
  for (const firing of order) {
    const { followed, after } = followTrigger(firing, setting, held);
    found.set(firing, followed);
    if (firing.timing === "before" && firing.eachRow) held = after;
  }
  return firings.map((firing) => found.get(firing)!);
}

function followTrigger(
  firing: Firing,
  setting: Setting,
  before: Map<string, Sym>,
): { followed: Followed; after: Map<string, Sym> } {
  const { library, expressions, scope, idOf, typeOf } = setting;
  const facts = noFacts();
  const unread: string[] = [];
  const ways: Way[] = [];
  const read = (text: string): SqlText => {
    const sql = expressions.read(text);
    return sql.expression ? { text, expression: simplify(sql.expression, scope) } : sql;
  };
  const inside = firing.timing === "before";
  const context: RunContext = {
    library,
    facts,
    idOf,
    isPlain,
    always(condition) {
      const { expression } = read(condition);
      return expression?.kind === "literal" ? expression.value === true : null;
    },
    columnType: typeOf,
    column: (name) =>
      typeOf(name) === undefined ? null : inside && setting.isComputed(name) ? "NULL" : quoteIdentifier(name),
    refuse: (way) => ways.push(way),
    unread: (why) => unread.push(why),
  };
  const code = library.code(firing.routine);
  if (code.kind !== "plpgsql") {
    const why = code.kind === "unread" ? code.why : `function ${firing.routine.name} is no trigger's`;
    return { followed: { facts, conditions: [], refuses: true, unread: [why] }, after: new Map([["new", null]]) };
  }
  const run = new Run(context, code.body, [firing.routine]);
  const start = new Map([...before, ...namesOf(firing)]);
  const when = firing.when === null ? [] : run.enter(firing.when, start);
  const end = run.start(start, when);
  // Control may not reach the end of a trigger's function.
  if (!end.ended) ways.push(end.way);
  const rows = run.returns.filter(({ what }) => what === "row");
  const dropped = run.returns.filter(({ what }) => what === "nothing");
  // What is put elsewhere (the partition that the row belongs to) is not lost.
  if (inside && firing.eachRow && facts.inserts.length === 0 && !facts.writes)
    ways.push(...dropped.map(({ way }) => way));
  const after = inside && firing.eachRow ? leftBy(run.returns, rows, before) : before;
  const conditions: SqlText[] = [];
  let refuses = facts.writes || unread.length > 0 || (after !== before && mayFail(after, before));
  const ask = (text: string) => {
    const sql = read(text);
    if (sql.expression?.kind === "literal" && sql.expression.value !== false) return;
    if (sql.expression === null || sql.expression.kind === "literal" || !firing.eachRow) refuses = true;
    else conditions.push(sql);
  };
  for (const way of ways) {
    if (way === null) refuses = true;
    else ask(`NOT (${conditionOf(way)})`);
  }
  if (after !== before) {
    for (const text of kept(after, before, when, setting)) {
      if (text === null) refuses = true;
      else ask(text);
    }
  }
  return { followed: { facts, conditions, refuses, unread: [...new Set(unread)] }, after };
}

/** What a trigger's function finds in its own variables (https://www.postgresql.org/docs/current/plpgsql-trigger.html). */
function namesOf({ name, table, timing, eachRow, given }: Firing): readonly (readonly [string, Sym])[] {
  const text = (value: string) => `${quoteLiteral(value).trim()}::text`;
  return [
    ["tg_op", text("INSERT")],
    ["tg_name", text(name)],
    ["tg_when", text(timing.toUpperCase())],
    ["tg_level", text(eachRow ? "ROW" : "STATEMENT")],
    ["tg_table_name", text(table.name)],
    ["tg_relname", text(table.name)],
    ["tg_table_schema", text(table.schema)],
    ["tg_nargs", String(given.length)],
    ["tg_argv", null],
    ["tg_relid", null],
  ];
}

/** The row that a trigger leaves, by what its function returns where. */
function leftBy(returns: readonly Return[], rows: readonly Return[], before: Map<string, Sym>): Map<string, Sym> {
  if (returns.some(({ what }) => what === "other")) return new Map([["new", null]]);
  const columns = (held: ReadonlyMap<string, Sym>) =>
    [...held.keys()].filter((name) => name === "new" || name.startsWith("new."));
  const left = new Map(before);
  const [first, ...more] = rows.toReversed();
  if (!first) return left;
  for (const name of columns(first.held)) left.set(name, first.held.get(name)!);
  for (const row of more) {
    const when = row.way && conditionOf(row.way);
    for (const name of new Set([...columns(row.held), ...left.keys()])) {
      const own = quoteIdentifier(name.slice(4));
      left.set(name, either(when, row.held.get(name) ?? own, left.get(name) ?? own));
    }
  }
  return left;
}

/** Casts that only some texts survive: `to_tsvector(new.language::regconfig, new.body)`. */
const FALLIBLE = /(?:::|\bas)\s*(?:pg_catalog\.)?(?:reg[a-z]+|jsonb?|uuid|inet|cidr|xml)\b/i;

/** Whether what a trigger puts into a column cannot be computed of every row. */
function mayFail(after: ReadonlyMap<string, Sym>, before: ReadonlyMap<string, Sym>): boolean {
  return [...after].some(
    ([name, sym]) => sym !== before.get(name) && leavesOf(sym).some(({ text }) => text !== null && FALLIBLE.test(text)),
  );
}

/** Conditions on which the columns that matter keep what they were given; null for one of which nothing can be said. */
function kept(
  after: ReadonlyMap<string, Sym>,
  before: ReadonlyMap<string, Sym>,
  when: Way,
  { matters, expressions, scope }: Setting,
): readonly (string | null)[] {
  if (after.has("new")) return [null];
  const conditions: (string | null)[] = [];
  for (const name of matters) {
    const sym = after.get(`new.${name}`);
    const own = quoteIdentifier(name);
    if (sym === undefined || sym === before.get(`new.${name}`)) continue;
    for (const { way, text } of leavesOf(sym)) {
      if (text === own) continue;
      const reach = way && when && [...when, ...way];
      const condition = reach && conditionOf(reach);
      const { expression = null } = text === null ? {} : expressions.read(text);
      const tells =
        expression !== null &&
        isSteady(expression) &&
        !columnsOf(expression).includes(name) &&
        !("unsupported" in compileExpression(expression, scope));
      const concerned = condition === null ? null : expressions.read(condition).expression;
      const same = `${own} IS NOT DISTINCT FROM ${text}`;
      if (tells && condition !== null)
        conditions.push(reach?.length === 0 ? same : `((${condition}) IS NOT TRUE) OR (${same})`);
      // Whatever comes there, where the trigger leaves it alone.
      else if (concerned && columnsOf(concerned).includes(name)) conditions.push(`NOT (${condition})`);
      else conditions.push(null);
    }
  }
  return conditions;
}
