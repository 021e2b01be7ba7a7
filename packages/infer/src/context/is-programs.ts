import { baseType } from "@seedloom/core";
import type { Catalog } from "@seedloom/core";
import { MACHINES, OF_PEOPLE, OF_PROGRAMS, WRITTEN_BY_PROGRAMS } from "../data/subjects-of-programs.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import type { ColumnContext } from "./column-context.ts";
import type { TableFacts } from "./table-facts.ts";

const tables = new WeakMap<TableFacts, boolean>();

/** Whether a table is one that programs keep for themselves, as most of its columns tell: nobody fills it in by hand. */
export function isPrograms({ facts, table }: Pick<ColumnContext, "facts" | "table">): boolean {
  const found = tables.get(facts) ?? tells(facts, table);
  tables.set(facts, found);
  return found;
}

function tells({ columnWords }: TableFacts, { columns }: ColumnContext["table"]): boolean {
  const told = columns.filter(({ name }) => columnWords.get(name)?.at(-1) !== "id");
  const technical = told.filter(
    ({ name, type }) =>
      baseType(type).kind === "json" || (columnWords.get(name) ?? []).some((word) => WRITTEN_BY_PROGRAMS.has(word)),
  ).length;
  return technical >= 3 && technical * 3 >= told.length;
}

/** So many different machines, in such a share of the tables. */
const [ENOUGH, SHARE] = [4, 0.15];

/** So many columns at least, such a share of them with words of programs, and so many times as many as with words of people. */
const [COLUMNS, TECHNICAL, TIMES] = [30, 0.1, 7 / 3];

const schemas = new WeakMap<Catalog, boolean>();

/**
 * Whether a program keeps there what it is itself about (machines, packets, jobs, accounts), as the names of tables or of columns tell
 * together: things are not called as in an office there.
 */
export function isOfPrograms(catalog: Catalog): boolean {
  const found = schemas.get(catalog) ?? (areMachines(catalog) || areTechnical(catalog));
  schemas.set(catalog, found);
  return found;
}

function areMachines({ tables }: Catalog): boolean {
  const told = tables.map(({ name }) => canonicalWords(name).filter((word) => MACHINES.has(word)));
  const words = new Set(told.flat());
  return words.size >= ENOUGH && told.filter(({ length }) => length > 0).length >= SHARE * tables.length;
}

function areTechnical({ tables }: Catalog): boolean {
  const columns = tables.flatMap((table) => table.columns.map(({ name }) => canonicalWords(name)));
  const technical = columns.filter((words) => words.some((word) => OF_PROGRAMS.has(word))).length;
  const human = columns.filter((words) => words.some((word) => OF_PEOPLE.has(word))).length;
  return columns.length >= COLUMNS && technical >= TECHNICAL * columns.length && technical >= TIMES * human;
}
