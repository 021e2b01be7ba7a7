import type { Catalog } from "@seedloom/core";
import { canonicalWords } from "../words/canonical-words.ts";
import type { ColumnContext } from "./column-context.ts";
import type { TableFacts } from "./table-facts.ts";

/** Words of tables' names that tell a field of work; two that only tell together are joined by an underscore. */
export interface Marks {
  /** Those that hardly any other field has. */
  readonly own: readonly string[];
  /** Those that others have, too. */
  readonly shared: readonly string[];
}

const known = new WeakMap<Catalog, ReadonlySet<string>>();

/** All words of all tables' names, and all two that stand together. */
function schemaWords(catalog: Catalog): ReadonlySet<string> {
  const found = known.get(catalog) ?? new Set(catalog.tables.flatMap(({ name }) => withPairs(canonicalWords(name))));
  known.set(catalog, found);
  return found;
}

const withPairs = (words: readonly string[]): readonly string[] => [
  ...words,
  ...words.slice(1).map((word, at) => `${words[at]}_${word}`),
];

const answers = new WeakMap<TableFacts, Map<Marks, boolean>>();

/** Whether a table's own name has one of a field's own marks, or the schema's tables have two, or one and a shared one, or three of those. */
export function isOfField({ catalog, facts }: ColumnContext, marks: Marks): boolean {
  const told = answers.get(facts) ?? new Map<Marks, boolean>();
  answers.set(facts, told);
  const answer = told.get(marks) ?? tellsField(catalog, facts, marks);
  told.set(marks, answer);
  return answer;
}

function tellsField(catalog: Catalog, facts: TableFacts, { own, shared }: Marks): boolean {
  const table = new Set(withPairs(facts.words));
  if (own.some((mark) => table.has(mark))) return true;
  const words = schemaWords(catalog);
  const count = (marks: readonly string[]) => marks.filter((mark) => words.has(mark)).length;
  return count(own) * 2 + count(shared) > 2;
}
