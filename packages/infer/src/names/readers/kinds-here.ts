import type { Column, Table } from "@seedloom/core";
import { namesOf, targetsOf } from "../../context/polymorphic-pair.ts";
import { typeClass } from "../../context/type-class.ts";
import { canonicalWords } from "../../words/canonical-words.ts";
import { singular } from "../../words/singular.ts";
import { splitName } from "../../words/split-name.ts";
import type { Ask } from "./reader.ts";

/** Words for whatever a row may be about. */
const ANYTHING = /^(?:item|object|entity|target|record|reference|ref|element|subject|related|owner|source)_?id$/i;

/** What tables of one thing are told apart by, that is no kind of it. */
const ASIDE = new Set(
  "old new temp tmp archive archived backup deleted shadow my all user default current other next last first sub main pending history test".split(
    " ",
  ),
);

/** More than these are parts of an application rather than kinds of one thing. */
const MOST = 8;

/** The kinds of a table's rows that the schema itself tells, in the words of its tables; null where it tells none. */
export function kindsHere({ context, modifiers, as, phrase }: Ask): readonly string[] | null {
  if (as !== "text" || modifiers.length > 0 || context.unique) return null;
  return parts(context.table, context.catalog.tables) ?? (phrase === "type" ? rowsMeant(context) : null);
}

/** `article_contents` and `video_contents` whose key is one of `contents`: those are its kinds. */
function parts(table: Table, tables: readonly Table[]): readonly string[] | null {
  const own = canonicalWords(table.name);
  const names = tables.flatMap((other) => {
    const key = other.primaryKey?.columns ?? [];
    const isPart =
      other !== table &&
      key.length === 1 &&
      other.foreignKeys.some(({ columns, references }) => references.table === table.id && columns.join() === key[0]);
    if (!isPart) return [];
    const words = canonicalWords(other.name);
    if (words.at(-1) !== own.at(-1)) return [];
    const rest = words.filter((word) => !own.includes(word) && !ASIDE.has(word));
    return rest.length > 0 && rest.length < 3 ? [rest.join("_")] : [];
  });
  const kinds = [...new Set(names)];
  return kinds.length > 1 && kinds.length <= MOST ? kinds : null;
}

/** `type` beside `item_id`, which no foreign key explains: what the tables are called. */
function rowsMeant({ catalog, table, facts, factsOf }: Ask["context"]): readonly string[] | null {
  const id = table.columns.find(
    ({ name }) => ANYTHING.test(name) && !table.foreignKeys.some(({ columns }) => columns.includes(name)),
  );
  if (id === undefined || typeClass(id.type) === null) return null;
  // `item_type` beside it says that already.
  const stem = id.name.replace(/_?id$/i, "").toLowerCase();
  if (
    table.columns.some(({ name }) => name.toLowerCase().replace(/_?type$/, "") === stem && name.toLowerCase() !== stem)
  )
    return null;
  // An `item_id` where there are items is theirs.
  if (catalog.tables.some((other) => canonicalWords(other.name).at(-1) === stem)) return null;
  // A text has room for the keys of anything: only where several tables have such keys are these meant.
  if (typeClass(id.type) === "text" && targetsOf({ catalog, table, facts, factsOf }, id).length < 3) return null;
  const names = namesOf({ catalog, table, facts, factsOf }, id).map(snake);
  return names.length > 1 ? names : null;
}

/** Where Rails keeps what it has migrated, a bare `type` is the class of a row: `IssueQuery` of the queries. */
export function subclasses({ catalog, table, column }: Ask["context"]): readonly string[] | null {
  if (
    column.name !== "type" ||
    !catalog.tables.some(({ name }) => name === "ar_internal_metadata" || name === "schema_migrations")
  )
    return null;
  const own = splitName(table.name);
  const last = singular(own.at(-1) ?? "");
  const owners = table.columns.filter(({ name }) => /^[a-z]+_id$/.test(name) && !ASIDE.has(name.slice(0, -3)));
  const names = [...new Set(owners.map((each: Column) => camel(each.name.slice(0, -3)) + camel(last)))];
  return names.length > 1 ? names.slice(0, 4) : null;
}

const camel = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const snake = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
