import { findTable } from "@seedloom/core";
import type { Table } from "@seedloom/core";
import { VOCABULARY } from "../words/vocabulary.ts";
import type { ColumnContext } from "./column-context.ts";
import { findNoun } from "./find-noun.ts";
import { ownThings } from "./own-things.ts";

/** As many as a text is written with. */
const MOST = 5;

/** What nobody counts, what is no word for people, and what programs keep for themselves. */
const UNTOLD = new Set(
  "information info data datum media news equipment stock inventory staff content software progress feedback history detail metadata option value type status kind code log setting config configuration parameter property attribute field column table row record key index version migration revision session token job cache audit lock translation mapping meta statistic activity entry queue batch sequence counter link relation reset verification attempt permission access description note comment image file text name state class object instance entity node base main list line part element map set body schema database template source target parent child level preference default".split(
    " ",
  ),
);

/** What the table's rows have to do with, as nouns in the singular: what they refer to and what refers to them, then what else the schema keeps. */
export function thingsAround(context: ColumnContext): readonly string[] {
  const near = tied(context);
  const enough = new Set(near).size > 1;
  const far = (enough ? [] : ownThings(context)).flatMap((thing) => nounOf(thing.split("_"), null));
  return others(context, [...near, ...far]);
}

/** The same, of no more than what they refer to and what refers to them. */
export const thingsTied = (context: ColumnContext): readonly string[] => others(context, tied(context));

function others({ facts }: ColumnContext, nouns: readonly string[]): readonly string[] {
  const own = new Set([facts.words.join(" "), facts.words.at(-1)]);
  return [...new Set(nouns)].filter((noun) => !own.has(noun) && !own.has(noun.split(" ")[0] ?? "")).slice(0, MOST);
}

/** Keys of those who do something with a row, rather than of those whom it is about. */
const WHO =
  /(?:^|_)(?:creator|author|editor|modifier|updater|approver|reviewer|uploader|operator)(?:_?id)?$|(?:creat|chang|modif|updat|delet|void|retir|approv|review|edit|enter|upload|record|insert|verifi|cancel|clos|assign)[a-z]*_?(?:by|user)(?:_?id)?$/i;

function tied({ catalog, table, factsOf }: ColumnContext): readonly string[] {
  const parents = table.foreignKeys.flatMap(({ references, columns }) => {
    const parent = findTable(catalog, references.table);
    // Whoever entered, changed or struck out a row is not what it is about.
    const isWho = parent !== undefined && factsOf(parent).subject === "person" && WHO.test(columns[0] ?? "");
    return parent === undefined || isWho ? [] : [parent];
  });
  const children = catalog.tables.filter(
    (other) =>
      other !== table &&
      other.foreignKeys.some(({ references, columns }) => references.table === table.id && !WHO.test(columns[0] ?? "")),
  );
  return [...parents, ...children]
    .filter((other) => other !== table && factsOf(other).subject !== "junction")
    .flatMap((other) => nounOf(factsOf(other).words, other));
}

/** What people call a row, where it is a word or two that are known as a noun. */
function nounOf(words: readonly string[], table: Table | null): readonly string[] {
  // `auth_user`: those who log in are users to whoever reads of them.
  if (words.length === 2 && words[0] === "authentication") return nounOf(words.slice(1), table);
  const last = words.at(-1) ?? "";
  if (words.length === 0 || words.length > 2 || words.some((word) => UNTOLD.has(word))) return [];
  const isKnown = words.every((word) => word.length > 2 && /^[a-z]+$/.test(word) && VOCABULARY.has(word));
  if (!isKnown || findNoun([last]) === null) return [];
  return table !== null && !table.name.toLowerCase().includes(last.slice(0, 3)) ? [] : [words.join(" ")];
}
