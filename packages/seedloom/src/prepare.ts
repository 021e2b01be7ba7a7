import { SeedError, findTable, own } from "@seedloom/core";
import type { Catalog, Database, Existing, Notice, Plan, Recipe, TableId } from "@seedloom/core";
import { askDatabase, createPlan, existingRequest, followPeriods, narrowReferenced } from "@seedloom/engine";
import type { CellFunction } from "@seedloom/engine";
import { examplesRequest, followNames, infer, isFilledLookup, schemaLocale, withExamples } from "@seedloom/infer";
import { applySettings } from "./settings/apply-settings.ts";
import { checkSettings, toAsOf, toLocale } from "./settings/check-settings.ts";
import { openDatabase } from "./target/open-database.ts";
import { planHash } from "./runs/plan-hash.ts";
import { selectTables } from "./settings/select-tables.ts";
import type { Settings } from "./settings/settings.ts";
import type { Target } from "./target/target.ts";

/** Rows of a table for which nothing else is said. */
const DEFAULT_ROWS = 100;

/** The seed where none is given: fixed, so that every run repeats. */
const DEFAULT_SEED = "seedloom";

/** Everything between a target and the first row. */
export interface Prepared {
  readonly database: Database;
  readonly catalog: Catalog;
  readonly existing: Existing;
  readonly selected: readonly TableId[];
  readonly recipe: Recipe;
  readonly functions: Readonly<Record<string, CellFunction>>;
  readonly plan: Plan;
  readonly hash: string;
}

/** Opens a target, hands it to `work`, and closes what was opened here. */
export async function withDatabase<Result>(
  target: Target,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const { database, close } = await openDatabase(target);
  try {
    return await work(database);
  } finally {
    await close();
  }
}

/**
 * Introspects, infers, applies the settings and plans; reads only.
 * @throws SeedError `CONFIG`, `INTROSPECT`, `UNSATISFIABLE`, `ABORTED`
 */
export async function prepare(database: Database, settings: Settings, signal?: AbortSignal): Promise<Prepared> {
  const catalog = followNames(narrowReferenced(followPeriods(await introspect(database, settings, signal))));
  const chosen = selectTables(catalog, settings);
  if (chosen.length === 0) {
    throw new SeedError(
      "CONFIG",
      `${database.label} has no table to fill${catalog.tables.length === 0 ? ": run the migrations first" : ", for exclude takes all of them away"}.`,
    );
  }
  const existing = await database.existing(catalog, existingRequest(catalog, chosen));
  const { selected, notices } = leaveAlone(catalog, chosen, existing, settings);
  throwIfAborted(signal);
  const wanted = examplesRequest(catalog, existing, selected);
  const examples = wanted.tables.length === 0 ? { tables: {} } : await database.existing(catalog, wanted);
  throwIfAborted(signal);
  const asOf = toAsOf(settings.asOf);
  const inferred = infer(catalog, { existing: withExamples(existing, examples), asOf: Date.parse(asOf) });
  const locale = toLocale(settings.locale ?? schemaLocale(catalog));
  const { recipe, functions } = applySettings(inferred, catalog, settings, { locale, asOf: Date.parse(asOf) });
  const input = {
    catalog,
    recipe,
    existing,
    selected,
    rows: settings.rows ?? DEFAULT_ROWS,
    seed: settings.seed ?? DEFAULT_SEED,
    asOf,
    locale,
    functions,
  };
  const { plan: made, catalog: followed } = await askDatabase(input, createPlan(input), {
    evaluate(_table, expressions, rows) {
      throwIfAborted(signal);
      return database.evaluate(catalog, expressions, rows);
    },
    identifier: (name) => database.sql.identifier(name),
    ...(database.rehearse && {
      rehearse(rehearsal) {
        throwIfAborted(signal);
        return database.rehearse!(catalog, rehearsal);
      },
    }),
  });
  const plan = { ...made, notices: [...notices, ...made.notices] };
  throwIfAborted(signal);
  return { database, catalog: followed, existing, selected, recipe, functions, plan, hash: planHash(plan) };
}

/** Tables in which migration tools note what has run: a made-up row there would stop the next migration. */
const BOOKS =
  /^(_prisma_migrations|__drizzle_migrations|knex_migrations(_lock)?|kysely_migration(_lock)?|schema_migrations|ar_internal_metadata|alembic_version|flyway_schema_history|databasechangelog(lock)?|__efmigrationshistory|django_migrations|sequelizemeta|typeorm_migrations|goose_db_version|atlas_schema_revisions|phinxlog|doctrine_migration_versions)$/i;

/** Such tables, and those that list something, are left alone once they hold rows, unless they are named. */
function leaveAlone(
  catalog: Catalog,
  chosen: readonly TableId[],
  existing: Existing,
  { tables = [], counts = {} }: Settings,
): { readonly selected: readonly TableId[]; readonly notices: readonly Notice[] } {
  const lists = (id: TableId) => {
    const table = findTable(catalog, id);
    return table !== undefined && isFilledLookup(table, existing);
  };
  const isBook = (id: TableId) => BOOKS.test(id.split(".").at(-1) ?? id) && (existing.tables[id]?.rows ?? 0) > 0;
  const left = chosen.filter(
    (id) => (isBook(id) || lists(id)) && !tables.includes(id) && own(counts, id) === undefined,
  );
  return {
    selected: chosen.filter((id) => !left.includes(id)),
    notices: left.map((table) => ({
      code: "TABLE_LEFT_ALONE",
      table,
      message: isBook(table)
        ? `${table} is where migrations are written down and was left alone; name it in tables to fill it.`
        : `${table} lists something and has its ${existing.tables[table]?.rows ?? 0} rows: left alone; name it in tables or in counts to add to it.`,
    })),
  };
}

/** Reads the catalog under the settings' schemas, after checking the settings. */
export async function introspect(database: Database, settings: Settings, signal?: AbortSignal): Promise<Catalog> {
  checkSettings(settings);
  throwIfAborted(signal);
  const catalog = await database.introspect(settings.schemas === undefined ? {} : { schemas: settings.schemas });
  throwIfAborted(signal);
  return catalog;
}

/** @throws SeedError `ABORTED` */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) {
    throw new SeedError("ABORTED", "Stopped before anything was written; the database is as it was.");
  }
}
