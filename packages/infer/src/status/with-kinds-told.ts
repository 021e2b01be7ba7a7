import type { ColumnRecipe } from "@seedloom/core";
import { schemaLanguage } from "../speech/schema-language.ts";
import type { OfKinds } from "../data/told-by-kinds.ts";
import * as PREPARED from "../patterns/tables/told-by-kinds.prepared.ts";
import { PatternTable } from "../patterns/pattern-table.ts";
import { isMadeFrom } from "../row/made-from.ts";
import type { RowFacts, RowPass } from "../row/row-pass.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { stemOf } from "../words/stem-of.ts";
import { isConditional, missingOf, onlyWhere } from "./only-where.ts";
import { freeTextsIn } from "../column/listed.ts";

const OF_KINDS = new PatternTable<OfKinds>(PREPARED);

/** What columns are called, by their last words, that tell of what kind a row is. */
const KINDS = new Set(
  (
    "type kind method mode category strategy protocol format medium role scope variant option frequency trigger basis " +
    "purpose engine driver provider channel class form target means tier department source status state record rr action operation event"
  ).split(" "),
);
/** Lists that generators have by themselves. */
const LISTED: Readonly<Record<string, string>> = {
  paymentMethod: "credit_card paypal bank_transfer debit_card cash invoice apple_pay google_pay direct_debit gift_card",
};
/** Values that say too little of a column that begins with their words. */
const VAGUE = new Set(
  (
    "user customer client admin name default other text status date time public private general standard basic normal primary home work " +
    "personal product item order account active inactive new open total number price amount first last full start end min max is has note code " +
    "type internal external system custom manual auto automatic local global high low medium day week month year hour minute none all any " +
    "email phone mobile sms website web whatsapp facebook instagram address mail fax male female person people company unit value data " +
    "string integer number boolean main main current base free paid own page post article a b c yes no true false key id title description " +
    "image video file document link url content message comment group event project task member employee staff student teacher category tag " +
    "vat tax gst sale sales invoice access deposit dept annual yearly payment delivery settlement transfer source destination target"
  ).split(" "),
);
/** What is done to anything. */
const DONE = new Set(
  "refresh run running created create updated update deleted delete started begin old late review completion authorization remote".split(
    " ",
  ),
);
/** Columns of which a word alone tells the kind: what is begun by a channel is no matter of its own. */
const SURELY = new Set("type kind method mode category strategy protocol format role scope basis class".split(" "));
/** Things that a row may be about. */
const THINGS = new Set(
  "customer client group event project task member employee staff student teacher product item order post page article comment message company unit team person invoice dept category folder image file document video".split(
    " ",
  ),
);
/** Kinds of keys: where a row is about one of several things, it has the key of that one. */
const KEYS = new Set(["id", "uuid", "guid", "ref"]);

interface Teller {
  readonly column: string;
  readonly words: readonly string[];
  /** Values as they are stored, and as they are spoken. */
  readonly values: readonly (readonly [stored: string, spoken: string])[];
}

/** What only rows of a kind have stands in these alone: `card_brand` of payments by card, `mqtt_topic` of monitors of that type. */
export const withKindsTold: RowPass = (recipes, row) => {
  const tellers = tellersOf(recipes, row);
  if (tellers.length === 0) return recipes;
  // What a file is its name tells, which knows nothing of a list of kinds.
  const hasFile = recipes.some(({ spec }) => row.generators[spec.generator]?.entity === "file");
  return recipes.map((recipe) => {
    const { column } = recipe;
    const words = row.facts.columnWords.get(column) ?? [];
    if (words.length === 0 || row.keys.has(column) || isConditional(recipe)) return recipe;
    const missing = missingOf(row.table, column);
    if (missing === null) return recipe;
    // With its table's noun before it or without.
    const names = [words, ...(words[0] === row.facts.words.at(-1) ? [words.slice(1)] : [])].map((each) =>
      each.join(" "),
    );
    const kinds = OF_KINDS.matching(...names).filter(({ ofFiles }) => !(ofFiles === true && hasFile));
    for (const teller of tellers) {
      if (teller.column === column) continue;
      const values = ofKinds(kinds, teller) ?? (missing === "zero" ? null : namedAfter(words, teller, row));
      if (values === null || isMadeFrom(recipes, teller.column, column)) continue;
      const because = `; where ${teller.column} is ${values.join(", ")}`;
      return onlyWhere(recipe, { column: teller.column, values, because }, row.table);
    }
    return recipe;
  });
};

function tellersOf(recipes: readonly ColumnRecipe[], { facts, contexts }: RowFacts): readonly Teller[] {
  const catalog = contexts[0]?.catalog;
  const english = catalog !== undefined && schemaLanguage(catalog) === "en";
  return recipes.flatMap(({ column, spec }) => {
    const words = facts.columnWords.get(column) ?? [];
    const listed = english && Object.hasOwn(LISTED, spec.generator) ? LISTED[spec.generator]!.split(" ") : [];
    const values = listed.length > 0 ? listed : freeTextsIn(spec);
    // `provider_id` is the provider where it is one of a list of words.
    const last = words.at(-1) === "id" && words.length > 1 ? words.at(-2) : words.at(-1);
    if (values.length < 2 || !(KINDS.has(last ?? "") || last === "user")) return [];
    return [{ column, words, values: values.map((value) => [value, spokenKind(value)] as const) }];
  });
}

const spokenKind = (value: string): string =>
  value
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .trim();

/** The kinds that a teller has of those in which something stands; null where that would be all of them or none. */
function ofKinds(kinds: readonly OfKinds[], teller: Teller): readonly string[] | null {
  const told = teller.words.join(" ");
  for (const { told: tells, has, lacks } of kinds) {
    if (tells?.test(told) === false) continue;
    const found = teller.values.filter(([, spoken]) =>
      has === undefined ? lacks?.test(spoken) === false : has.test(spoken),
    );
    if (isSome(found, teller)) return found.map(([stored]) => stored);
  }
  return null;
}

const isSome = ({ length }: readonly unknown[], { values }: Teller): boolean => length > 0 && length < values.length;

/** The kinds after which a column is called. `status` tells how far things are, which other passes read. */
function namedAfter(words: readonly string[], teller: Teller, { facts }: RowFacts): readonly string[] | null {
  if (!SURELY.has(teller.words.at(-1) ?? "") || teller.values.length > MOST) return null;
  const found = teller.values.filter(([, spoken]) => isOf(words, spoken, teller, facts.words));
  return isSome(found, teller) ? found.map(([stored]) => stored) : null;
}

const MOST = 16;

/** Whether a column's name begins with a kind: `exercise_fen` of lessons of the kind `exercise`. */
function isOf(words: readonly string[], kind: string, teller: Teller, table: readonly string[]): boolean {
  const said = kind.split(" ");
  const [first = "", ...more] = said;
  if (more.length > 1 || first.length < 3 || table.includes(first) || teller.words.includes(first)) return false;
  const isKey = words.length === said.length + 1 && KEYS.has(words.at(-1) ?? "");
  // `App\\Models\\User` is a place in a program.
  if (DONE.has(first) || !/^[a-z\d ]+$/.test(kind)) return false;
  if ((VAGUE.has(first) || VAGUE.has(singularOf(first))) && more.length === 0 && !(isKey && THINGS.has(first)))
    return false;
  const begins = said.every((word, at) => stemOf(words[at] ?? "") === stemOf(singularOf(word)));
  return begins && words.length > said.length;
}

const singularOf = (word: string): string => canonicalWords(word).at(-1) ?? word;
