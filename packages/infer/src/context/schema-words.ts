import type { Catalog } from "@seedloom/core";
import { canonicalPhrase } from "../words/canonical-phrase.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import type { ColumnContext } from "./column-context.ts";
import type { TableFacts } from "./table-facts.ts";

/** Words of tables' names that tell a field of work; some only where they stand together. */
export interface Marks {
  /** Those that hardly any other field has. */
  readonly own: readonly string[];
  /** Those that others have, too. */
  readonly shared: readonly string[];
}

const names = new WeakMap<Catalog, string>();

/** The names of all tables in canonical words. */
function namesOf(catalog: Catalog): string {
  const found = names.get(catalog) ?? catalog.tables.map(({ name }) => ` ${canonicalWords(name).join(" ")} `).join("|");
  names.set(catalog, found);
  return found;
}

const holds = (text: string, mark: string): boolean => text.includes(` ${canonicalPhrase(mark)} `);

const schemas = new WeakMap<Catalog, Map<Marks, boolean>>();

/** Whether the schema's tables have two of a field's own marks, or one and a shared one, or three of those. */
function tellsSchema(catalog: Catalog, marks: Marks): boolean {
  const known = schemas.get(catalog) ?? new Map<Marks, boolean>();
  schemas.set(catalog, known);
  const found = known.get(marks);
  if (found !== undefined) return found;
  const text = namesOf(catalog);
  const count = (words: readonly string[]) => words.filter((mark) => holds(text, mark)).length;
  const told = count(marks.own) * 2 + count(marks.shared) > 2;
  known.set(marks, told);
  return told;
}

/** What tells that a table is of a field: its own name, or those of its schema's tables together. */
export type Teller = "table" | "schema" | null;

const tables = new WeakMap<TableFacts, Map<Marks, Teller>>();

/** Whether a table's own name has one of a field's own marks, or the tables of its schema tell of the field together. */
export function tellerOfField({ catalog, facts }: ColumnContext, marks: Marks): Teller {
  const known = tables.get(facts) ?? new Map<Marks, Teller>();
  tables.set(facts, known);
  const found = known.get(marks);
  if (found !== undefined) return found;
  const text = ` ${facts.words.join(" ")} `;
  const own = marks.own.some((mark) => holds(text, mark));
  const told = own ? "table" : tellsSchema(catalog, marks) ? "schema" : null;
  known.set(marks, told);
  return told;
}
