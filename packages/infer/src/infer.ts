import { own } from "@seedloom/core";
import type { Catalog, Column, Existing, Generator, Recipe, Table, TableId, TableRecipe, Value } from "@seedloom/core";
import { registry } from "@seedloom/generators";
import { tablesById } from "./context/tables-known.ts";
import { columnContext } from "./context/column-context.ts";
import { tableMarks } from "./context/table-mark.ts";
import { withTextsOfBytes } from "./context/texts-in-bytes.ts";
import { withWholeNumbers } from "./context/whole-numbers.ts";
import { tableFacts } from "./context/table-facts.ts";
import type { TableFacts } from "./context/table-facts.ts";
import { EXAMPLES } from "./table/examples-request.ts";
import { asOften } from "./column/as-often.ts";
import { fitter } from "./column/fit-spec.ts";
import type { Fit } from "./column/fit-spec.ts";
import { inferColumn } from "./column/infer-column.ts";
import { listedColumn, rowCountOf } from "./table/row-count.ts";
import { withAuditedRows } from "./agreements/with-audited-rows.ts";
import { withBodySites } from "./agreements/with-body-sites.ts";
import { withKnownThings } from "./agreements/with-known-things.ts";
import { withKin } from "./agreements/with-kin.ts";
import { withLabValues } from "./agreements/with-lab-values.ts";
import { withMedicines } from "./agreements/with-medicines.ts";
import { withNotes } from "./agreements/with-notes.ts";
import { withPairs } from "./agreements/with-pairs.ts";
import { withParentsFacts } from "./agreements/with-parents-facts.ts";
import { ROW_PASSES } from "./row/row-passes.ts";
import { keptAsBytes } from "./row/files/kept-as-bytes.ts";
import { withEntities } from "./row/people/with-entities.ts";
import { sumsOfChildren } from "./money/sums-of-children.ts";
import { withPhrasesSaid } from "./speech/with-phrases-said.ts";
import { withSpeech } from "./speech/with-speech.ts";
import { relationshipsOf } from "./table/relationships.ts";

export interface InferOptions {
  /** Where specs' names are looked up; default: the built-in generators. */
  readonly generators?: Readonly<Record<string, Generator>>;
  /** Rows that are there, as examples. */
  readonly existing?: Existing | null;
  /** "Now", in milliseconds since 1970; default: the present. */
  readonly asOf?: number;
}

/**
 * Decides for every column that the database does not compute how its values come about, and for every foreign key how
 * children fall on parents, each with its evidence. Total and deterministic: the type's fallback is always valid.
 * @example
 * infer(catalog).tables["users"]?.columns["email"]?.spec; // { generator: "email" }
 */
export function infer(given: Catalog, options: InferOptions = {}): Recipe {
  const whole = withWholeNumbers(given);
  const catalog = withTextsOfBytes(whole);
  const { generators = registry, existing = null, asOf = Date.now() } = options;
  const fit = fitter(generators);
  const known = new Map<Table, TableFacts>();
  const marks = tableMarks(catalog);
  const factsOf = (table: Table): TableFacts => {
    const found = known.get(table) ?? tableFacts(table, marks, catalog);
    known.set(table, found);
    return found;
  };
  const surroundings = { catalog, tableOf: tablesById(catalog), factsOf, asOf, existing, fit, generators };
  const tables = catalog.tables.map((table) => [table.id, inferTable(table, surroundings)] as const);
  const above = withParentsFacts({ tables: Object.fromEntries(tables) }, catalog, factsOf);
  const again = withAuditedRows(above, catalog, factsOf);
  const paired = withBodySites(withNotes(withMedicines(withPairs(again, catalog), catalog), catalog), catalog);
  const knowing = withKnownThings(paired, catalog, factsOf, generators);
  const akin = withKin(withLabValues(knowing, catalog, factsOf), catalog, factsOf, generators);
  const summed = sumsOfChildren(akin, catalog, factsOf);
  return asOften(keptAsBytes(withPhrasesSaid(withSpeech(summed, catalog, generators), catalog), whole, catalog));
}

/** Of keys all rows are known: as many as of other columns show what they look like. */
function examplesOf(rows: Readonly<Record<string, readonly Value[]>>, { name, type }: Column): readonly Value[] {
  const examples = (own(rows, name) ?? []).slice(0, EXAMPLES);
  // Text that is kept as bytes comes as these.
  return type.kind === "text"
    ? examples.map((value) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value))
    : examples;
}

interface Surroundings {
  readonly catalog: Catalog;
  readonly tableOf: (id: TableId) => Table | undefined;
  readonly factsOf: (table: Table) => TableFacts;
  readonly asOf: number;
  readonly existing: Existing | null;
  readonly fit: Fit;
  readonly generators: Readonly<Record<string, Generator>>;
}

function inferTable(table: Table, surroundings: Surroundings): TableRecipe {
  const { catalog, factsOf, asOf, existing, fit, generators } = surroundings;
  const facts = factsOf(table);
  const rows = existing?.tables[table.id]?.values ?? {};
  const columns = table.columns
    .filter((column) => column.generated.kind !== "computed")
    .map((column) => columnContext({ catalog, table, facts, factsOf, asOf }, column, examplesOf(rows, column)))
    .map((context) => ({ context, inferred: inferColumn(context, fit, generators) }));
  const keys = new Set(columns.flatMap(({ context }) => (context.inKey ? [context.column.name] : [])));
  const relationships = relationshipsOf(table, catalog, facts, surroundings);
  const contexts = columns.map(({ context }) => context);
  const row = { table, known: surroundings, facts, contexts, relationships, keys, generators };
  const alone = withEntities(columns.map(({ inferred }) => inferred));
  const recipes = ROW_PASSES.reduce((tied, pass) => pass(tied, row), alone);
  return {
    table: table.id,
    rows: rowCountOf(recipes, contexts, fit, generators),
    ...listedColumn(recipes, contexts, facts, keys),
    columns: Object.fromEntries(recipes.map((recipe) => [recipe.column, recipe])),
    relationships,
    subject: facts.noun?.words ?? facts.subject,
  };
}
