import { findTable } from "@seedloom/core";
import type { Catalog, Table } from "@seedloom/core";
import { canonicalPhrase } from "../words/canonical-phrase.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import type { Marks } from "../data/marks.ts";
import type { ColumnContext } from "./column-context.ts";
import { withoutContainers } from "./find-noun.ts";
import type { TableFacts } from "./table-facts.ts";

const names = new WeakMap<Catalog, ReadonlyMap<string, ReadonlySet<number>>>();

/** What stands in the names of tables in canonical words: each of their phrases, with the numbers of the tables that have it. */
function phrasesOf(catalog: Catalog): ReadonlyMap<string, ReadonlySet<number>> {
  const found = names.get(catalog) ?? readPhrases(catalog);
  names.set(catalog, found);
  return found;
}

function readPhrases({ tables }: Catalog): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [number, { name }] of tables.entries()) {
    for (const phrase of phrasesIn(canonicalWords(name)))
      found.set(phrase, (found.get(phrase) ?? new Set()).add(number));
  }
  return found;
}

function phrasesIn(words: readonly string[]): readonly string[] {
  return words.flatMap((_, start) =>
    words.slice(start).map((__, more) => words.slice(start, start + more + 1).join(" ")),
  );
}

const tableWords = new WeakMap<Catalog, ReadonlySet<string>>();

/** All words of tables' names. */
export function wordsOfTables(catalog: Catalog): ReadonlySet<string> {
  const found =
    tableWords.get(catalog) ?? new Set([...phrasesOf(catalog).keys()].filter((phrase) => !phrase.includes(" ")));
  tableWords.set(catalog, found);
  return found;
}

const schemas = new WeakMap<Catalog, Map<Marks, Telling>>();

/** What a schema's tables tell of a field: enough by themselves, enough for words that other fields lack, enough for tables with columns of the field, or nothing. */
type Telling = "all" | "part" | "some" | "little" | "none";

/** Such a share of a schema's tables has to tell of a field by what others have, too, so that tables that do not are of it. */
const SHARE = 0.08;

/** So many tables are few. */
const FEW = 10;

/**
 * Enough are two of a field's own marks in two tables, or one and a shared one in another, or three of those; some is one of its own, little
 * one that is shared, or so few of many tables that the field is but one of several.
 */
function tellsSchema(catalog: Catalog, marks: Marks): Telling {
  const known = schemas.get(catalog) ?? new Map<Marks, Telling>();
  schemas.set(catalog, known);
  const found = known.get(marks);
  if (found !== undefined) return found;
  const phrases = phrasesOf(catalog);
  const few = catalog.tables.length <= FEW;
  const tellers = (words: readonly string[], but: ReadonlySet<number>) => {
    const each = [...new Set(words.map(canonicalPhrase))].map((mark) =>
      [...(phrases.get(mark) ?? [])].filter((table) => few || !but.has(table)),
    );
    const tables = new Set(each.flat());
    // A mark in many tables is one, and a table with many marks is, unless there are but few tables.
    const found = each.filter(({ length }) => length > 0).length;
    return { tables, count: few ? found : Math.min(tables.size, found) };
  };
  const own = tellers(marks.own, new Set());
  // What there is everywhere tells nothing by itself.
  const shared = tellers(own.count > 0 ? marks.shared : marks.shared.filter((mark) => !EVERYDAY.has(mark)), own.tables);
  const wide = own.tables.size + shared.tables.size >= SHARE * catalog.tables.length;
  const enough = own.count * 2 + shared.count > 2;
  const told =
    enough && wide
      ? "all"
      : enough && own.count > 1
        ? "part"
        : own.count > 0
          ? "some"
          : shared.count > 0
            ? "little"
            : "none";
  known.set(marks, told);
  return told;
}

/** What tells that a table is of a field: its own name, or those of its schema's tables together. */
export type Teller = "table" | "schema" | null;

/** Tables that there are in any schema: what they hold is of no field, unless it is said. */
const EVERYDAY = new Set(
  "user customer employee staff account invoice payment transaction expense supplier vendor contact address company notification message email comment document file attachment log setting role permission session task".split(
    " ",
  ),
);

interface Known {
  readonly own: boolean;
  readonly everyday: boolean;
}

const tables = new WeakMap<TableFacts, Map<Marks, Known>>();

type CanonicalMarks = Readonly<Record<Exclude<keyof Marks, "alone">, ReadonlySet<string>>>;

const canonicals = new WeakMap<Marks, CanonicalMarks>();

function canonicalMarks(marks: Marks): CanonicalMarks {
  const found = canonicals.get(marks) ?? {
    own: new Set(marks.own.map(canonicalPhrase)),
    shared: new Set(marks.shared.map(canonicalPhrase)),
    columns: new Set(marks.columns.map(canonicalPhrase)),
  };
  canonicals.set(marks, found);
  return found;
}

interface Said {
  /** Phrases of its name, with and without what several tables' names begin with: `waffle_flag`. */
  readonly phrases: readonly string[];
  /** What its columns are called. */
  readonly columns: readonly string[];
  readonly isEveryday: boolean;
}

const said = new WeakMap<TableFacts, Said>();

/** What a table says of itself, which every field asks for. */
function saidOf(table: Table, facts: TableFacts): Said {
  const found = said.get(facts) ?? {
    phrases: [...new Set([...phrasesIn(facts.words), ...phrasesIn(canonicalWords(table.name))])],
    columns: [...facts.columnWords.values()].map((words) => words.join(" ")),
    isEveryday: EVERYDAY.has(withoutContainers(facts.words).at(-1) ?? ""),
  };
  said.set(facts, found);
  return found;
}

/** What a table's own name and columns tell: that it is of the field, or nothing, because there are such tables everywhere. */
function tellsTable({ catalog, table, facts, factsOf }: ColumnContext, marks: Marks): Known {
  const own = saidOf(table, facts);
  const canonical = canonicalMarks(marks);
  const has = ({ columns }: Said) => columns.some((column) => canonical.columns.has(column));
  const parents = () =>
    table.foreignKeys.flatMap(({ references }) => {
      const parent = findTable(catalog, references.table);
      // People have to do with everything: what refers to them is of no field for that.
      if (parent === undefined || factsOf(parent).subject === "person") return [];
      return [saidOf(parent, factsOf(parent))];
    });
  return {
    own:
      own.phrases.some((phrase) => canonical.own.has(phrase)) ||
      (canonical.columns.size > 0 && [own, ...parents()].some(has)),
    everyday: own.isEveryday && !own.phrases.some((phrase) => canonical.shared.has(phrase)),
  };
}

/**
 * Whether a table's own name or columns have one of a field's own marks, or the tables of its schema tell of the field together.
 * @param named whether the meaning counts only behind words that tell of the field by themselves
 * @param isOfIt whether a column of that name is the field's, in whatever table
 * @param phrase what the column is called
 */
export function tellerOfField(
  context: ColumnContext,
  marks: Marks,
  named: boolean,
  isOfIt: (phrase: string) => boolean,
  phrase: string,
): Teller {
  const { catalog, facts } = context;
  const known = tables.get(facts) ?? new Map<Marks, Known>();
  tables.set(facts, known);
  const told = known.get(marks) ?? tellsTable(context, marks);
  known.set(marks, told);
  if (told.own) return "table";
  if (marks.alone === true || (told.everyday && !named)) return null;
  const schema = tellsSchema(catalog, marks);
  if (schema === "all" || (schema === "part" && !ANYWHERE.has(phrase))) return "schema";
  return schema !== "none" && columnsOf(facts, marks, isOfIt) >= ENOUGH[schema] ? "schema" : null;
}

/** What columns are called in any field. */
const ANYWHERE = new Set(
  "note comment remark description source reason category type status state color colour location size unit weight product level title name item region channel material area operation method section department operator result position activity action text message content frequency quantity condition price value year".split(
    " ",
  ),
);

const owned = new WeakMap<TableFacts, Map<Marks, number>>();

/** So many of a table's columns tell its field, where its schema tells some or little. */
const ENOUGH = { part: 2, some: 2, little: 4 };

/** How many of the table's columns are called as the field's are. */
function columnsOf(facts: TableFacts, marks: Marks, isOfIt: (phrase: string) => boolean): number {
  const known = owned.get(facts) ?? new Map<Marks, number>();
  owned.set(facts, known);
  const found = known.get(marks);
  if (found !== undefined) return found;
  const phrases = new Set([...facts.columnWords.values()].map((words) => words.join(" ")));
  const count = [...phrases].filter((phrase) => !ANYWHERE.has(phrase) && isOfIt(phrase)).length;
  known.set(marks, count);
  return count;
}
