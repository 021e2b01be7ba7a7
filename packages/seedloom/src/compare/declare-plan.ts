import { baseType, columnsOf, findColumn, findTable } from "@seedloom/core";
import type {
  Catalog,
  ColumnPlan,
  GeneratorContext,
  GeneratorSpec,
  Marginal,
  Plan,
  ReferencePlan,
  Table,
  TablePlan,
} from "@seedloom/core";
import { registry } from "@seedloom/generators";
import type { Declaration, DeclaredChildren, DeclaredColumn, DeclaredTable } from "@seedloom/validate";

/** Classes of parents by popularity, of which each has its own mean number of children. */
const POPULARITIES = 200;

/**
 * What a plan promises of the rows that it adds, in the terms of the field: distributions and shares of NULL of the columns that are
 * drawn freely, children per parent, numbers of rows. What constraints have a say in is left out, and said so.
 * @param counts whether the plan's numbers of rows are promises too: not those of a plan that was made after the rows
 */
export function declarePlan(plan: Plan, catalog: Catalog, counts: boolean): Declaration {
  const tables: DeclaredTable[] = [];
  const omitted: string[] = [];
  for (const tablePlan of plan.tables) {
    const table = findTable(catalog, tablePlan.table);
    if (table === undefined || (counts && tablePlan.rows === 0)) continue;
    if (counts && tablePlan.existing > 0) {
      omitted.push(`${table.id}: it had ${tablePlan.existing} rows that the plan says nothing about.`);
      continue;
    }
    const entangled = entangledColumns(table);
    const columns = tablePlan.columns.flatMap((column) =>
      entangled.has(column.column) ? [] : declaredColumn(plan, table, column),
    );
    const untold = tablePlan.columns.filter(({ column }) => !columns.some((other) => other.column === column));
    if (untold.length > 0) {
      omitted.push(
        `${table.id}: the plan says of ${untold.map(({ column }) => column).join(", ")} no distribution that could be tested alone.`,
      );
    }
    tables.push({
      table: table.id,
      rows: counts && tablePlan.filledBy === undefined ? tablePlan.rows : null,
      columns,
      children: counts
        ? tablePlan.references.flatMap((reference) => declaredChildren(tablePlan, table, reference))
        : [],
    });
  }
  return { label: `the plan (seed ${plan.seed})`, tables, omitted };
}

/** Columns whose values constraints of several columns, or of several rows, may have drawn again. */
function entangledColumns(table: Table): ReadonlySet<string> {
  const checked = table.checks.map(({ sql }) => (sql.expression === null ? null : columnsOf(sql.expression)));
  // A CHECK that nobody here can read may speak of any column.
  const all = table.columns.map((column) => column.name);
  return new Set([
    ...checked.flatMap((columns) => (columns === null ? all : columns.length > 1 ? columns : [])),
    ...(table.exclusions.length > 0 ? all : []),
    ...(table.primaryKey?.columns ?? []),
    ...table.uniques.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "column" ? [part.column] : all))),
  ]);
}

function declaredColumn(plan: Plan, table: Table, column: ColumnPlan): readonly DeclaredColumn[] {
  const { source, nullRate, events = [] } = column;
  const type = findColumn(table, column.column)?.type;
  const isReference = source.kind === "reference";
  if (type === undefined || isReference) return [];
  const base = baseType(type);
  const context: GeneratorContext = {
    type: base,
    maxLength: base.kind === "text" ? base.maxLength : null,
    locale: plan.locale,
    asOf: Date.parse(plan.asOf),
  };
  const usual: Marginal | null =
    source.kind === "constant"
      ? { kind: "categories", shares: [[source.value, 1]] }
      : source.kind === "generator" && source.index.kind === "draw"
        ? marginalOf(source.spec, context)
        : null;
  const exceptions = events.map(({ share, spec }) => ({ share, marginal: marginalOf(spec, context) }));
  // The first event that applies has the last word; they are independent of one another.
  let left = 1;
  const parts: [number, Marginal][] = [];
  for (const { share, marginal } of exceptions) {
    if (marginal === null) return [];
    if (share > 0) parts.push([left * share, marginal]);
    left *= 1 - share;
  }
  if (usual === null) {
    // How often it is NULL is said all the same, where nothing but chance decides it.
    const known = events.length === 0 && source.kind === "generator" && !readsOthers(source.spec);
    return known && source.index.kind === "draw" ? [{ column: column.column, nullRate, marginal: null }] : [];
  }
  const whole: [number, Marginal][] = [...parts, [left * (1 - nullRate), usual]];
  return [{ column: column.column, ...withoutNull(whole, left * nullRate) }];
}

/** What a spec's values are like; null where its generator does not say, or reads other columns. */
function marginalOf(spec: GeneratorSpec, context: GeneratorContext): Marginal | null {
  return readsOthers(spec) ? null : (registry[spec.generator]?.marginal?.(spec.options ?? {}, context) ?? null);
}

function readsOthers({ inputs = {} }: GeneratorSpec): boolean {
  return Object.keys(inputs).length > 0;
}

/** Separates NULL, which a list of values may hold too, from the rest. */
function withoutNull(
  parts: readonly (readonly [number, Marginal])[],
  nulls: number,
): Pick<DeclaredColumn, "nullRate" | "marginal"> {
  let nullRate = nulls;
  const rest = parts.flatMap(([weight, marginal]): [number, Marginal][] => {
    if (weight <= 0) return [];
    if (marginal.kind !== "categories") return [[weight, marginal]];
    const missing = marginal.shares.reduce((sum, [value, share]) => (value === null ? sum + share : sum), 0);
    nullRate += weight * missing;
    const shares = marginal.shares
      .filter(([value]) => value !== null)
      .map(([value, share]) => [value, share / (1 - missing)] as const);
    return shares.length === 0 ? [] : [[weight * (1 - missing), { kind: "categories", shares }]];
  });
  const [only] = rest;
  return {
    nullRate: Math.min(1, nullRate),
    marginal: only === undefined ? null : rest.length === 1 ? only[1] : { kind: "mixture", parts: rest },
  };
}

function declaredChildren(
  { rows }: TablePlan,
  table: Table,
  { foreignKey, parent, parents, nullRate, pick, before }: ReferencePlan,
): readonly DeclaredChildren[] {
  const key = table.foreignKeys[foreignKey];
  const total = parents.existing + parents.added;
  if (key === undefined || total === 0 || (pick.kind !== "popular" && pick.kind !== "runs")) return [];
  const mean = (rows * (1 - nullRate)) / total;
  // Older parents have more children than the law of those that were always there.
  const marginal = pick.kind === "popular" && before !== true ? popularity(mean, pick.skew) : null;
  return [{ columns: key.columns, parent, mean, marginal }];
}

/**
 * Children per parent of independent picks by a power law, whose u-th quantile is u^(1 + 2 skew): each parent's number is as good as
 * Poisson, with a mean by its rank.
 */
function popularity(mean: number, skew: number): Marginal {
  const inverse = 1 / (1 + 2 * skew);
  const poisson = (of: number): Marginal => {
    return { kind: "numbers", law: { name: "poisson", mean: of }, min: null, max: null, step: 1 };
  };
  if (skew === 0) return poisson(mean);
  // Ranks get denser towards the popular end, where means differ most.
  const edge = (place: number) => (place / POPULARITIES) ** 3;
  const parts = Array.from({ length: POPULARITIES }, (_, place): [number, Marginal] => {
    const [from, to] = [edge(place), edge(place + 1)];
    return [to - from, poisson((mean * (to ** inverse - from ** inverse)) / (to - from))];
  });
  return { kind: "mixture", parts };
}
