import type { Column, GeneratorSpec, Table } from "@seedloom/core";
import { columnContext } from "../context/column-context.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { nameMeaning } from "./name-meaning.ts";

/**
 * A table that does nothing but list words (`protocols (name, description)`) has those that the columns which refer to it would take
 * if it were not there: `listener.protocol`.
 */
export const takenByReferrers: Rule = {
  name: "takenByReferrers",
  strength: 63.2,
  propose(context) {
    const { typeClass, foreignKey, table, words, facts } = context;
    if (typeClass !== "text" || foreignKey !== null || table.columns.length > MOST) return [];
    if (facts.noun?.noun.list !== undefined || isPlaced(table)) return [];
    // What is called by an identifier is no word.
    if (table.primaryKey?.columns.join() !== context.column.name || words.at(-1) === "id") return [];
    // A list of its own field of work, or of a table like this, is surer than what a column's name says.
    const [own] = findMeanings(context, "text");
    if (own?.ofField === true || (own?.confidence ?? 0) > SURE) return [];
    const told = referrersOf(context).flatMap((referrer) => takenBy(context, referrer));
    const [best] = told.toSorted((one, other) => other.confidence - one.confidence);
    return best === undefined ? [] : [best];
  },
};

/** Columns of a table that lists words: their key, a number, a description, an order, a flag. */
const MOST = 5;

/** From here on a reading of the table's own names stands. */
const SURE = 0.94;

/** What is less sure than this is said of anything: standard, special, other. */
const LIKELY = 0.75;

/** Fewer values than these are no list. */
const FEWEST = 3;

/** Rows that belong to other rows are no words. */
const isPlaced = ({ foreignKeys, id }: Table): boolean => foreignKeys.some(({ references }) => references.table !== id);

interface Referrer {
  readonly table: Table;
  readonly column: Column;
}

/** The columns that refer to the table alone, of whatever table. */
function referrersOf({ catalog, table }: ColumnContext): readonly Referrer[] {
  return catalog.tables.flatMap((other) =>
    other.id === table.id
      ? []
      : other.foreignKeys.flatMap(({ columns, references }) => {
          const column = other.columns.find(({ name }) => name === columns[0]);
          return references.table !== table.id || columns.length > 1 || column === undefined
            ? []
            : [{ table: other, column }];
        }),
  );
}

/** What a column that refers to the list would hold were it none that refers: words of a list, or nothing. */
function takenBy(context: ColumnContext, { table, column }: Referrer): readonly Suggestion[] {
  const { catalog, factsOf, asOf } = context;
  const facts = factsOf(table);
  const text: Column = { ...column, type: context.column.type, typeText: context.column.typeText, default: null };
  const seen = columnContext({ catalog, table, facts, factsOf, asOf }, text, []);
  if (seen.words.at(-1) === "id") return [];
  const plain: ColumnContext = { ...seen, foreignKey: null, unique: false, inKey: false, inPrimaryKey: false };
  const [first] = nameMeaning.propose(plain);
  const spec = first === undefined || first.confidence < LIKELY ? null : listOf(first.spec);
  if (first === undefined || spec === null) return [];
  const evidence = `what ${table.name}.${column.name} takes, which refers to it`;
  return [{ spec, evidence, confidence: first.confidence }];
}

/** Generators of few words that have no options. */
const OF_WORDS = new Set(["protocol", "httpMethod"]);

/** The words of a list, each once and the usual ones first; null where a spec makes none. */
function listOf(spec: GeneratorSpec): GeneratorSpec | null {
  if (OF_WORDS.has(spec.generator)) return spec;
  const given = spec.options?.["values"];
  if (spec.inputs !== undefined || !Array.isArray(given)) return null;
  const values: readonly unknown[] =
    spec.generator === "weighted" ? given.map((one: unknown) => (one as unknown[])[0]) : given;
  if (values.length < FEWEST || !values.every((value) => typeof value === "string" && value !== "")) return null;
  return { generator: "choice", options: { values } };
}
