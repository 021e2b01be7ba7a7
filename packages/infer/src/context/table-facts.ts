import type { Catalog, Column, Table } from "@seedloom/core";
import { canonicalWords } from "../words/canonical-words.ts";
import type { Subject } from "../data/subjects.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import { wordsInLanguage, wordsOfNames } from "../words/words-in-language.ts";
import { tokensOf } from "../words/expand-in-context.ts";
import {
  besideOthers,
  grown,
  namedByDescription,
  namedByWords,
  spelt,
  withFamilyNames,
  withGivenNames,
  withTendered,
} from "./column-names.ts";
import { findNoun } from "./find-noun.ts";
import type { FoundNoun } from "./find-noun.ts";
import { labelOf, tableLabelOf } from "./label-of.ts";
import { isTold } from "./told-noun.ts";
import {
  commonEnding,
  commonPrefix,
  isCoreData,
  markOfKey,
  sharedInitials,
  withoutEnding,
  withoutPrefix,
} from "./shared-affix.ts";
import { withoutMark } from "./table-mark.ts";
import { nounOfColumns, settled } from "./table-noun.ts";
import { typeClass } from "./type-class.ts";
import { withoutTypeLetter } from "./type-letters.ts";

/** What a table's name and columns say of it as a whole. */
export interface TableFacts {
  readonly words: readonly string[];
  /** What it is about, or null. */
  readonly noun: FoundNoun | null;
  readonly subject: Subject | "junction" | null;
  /** A word that most of its columns begin with, as TPC-H's `c_name`; null without one. */
  readonly prefix: string | null;
  /** Words of each column's name without the prefix, by column name. */
  readonly columnWords: ReadonlyMap<string, readonly string[]>;
  /** Whether every column but the primary key may be null. */
  readonly allNullable: boolean;
}

/**
 * Reads a table's name, without the mark that tables of its application bear, and the names of its columns.
 * @param catalog where the table stands: what its noun means may depend on it; without one words are what they mostly are
 */
export function tableFacts(table: Table, marks: readonly string[] = [], catalog: Catalog | null = null): TableFacts {
  const language = catalog === null ? "en" : schemaLanguage(catalog);
  const begins = isCoreData(table) ? 1 : 0;
  const whole = withoutMark(table.name.slice(begins), marks);
  const sign = begins > 0 ? "" : ownSign(whole, table);
  const own = whole.slice(0, whole.length - sign.length);
  const label = tableLabelOf(table);
  const words =
    label === null
      ? spelledOut(own, withoutTongue(withoutNotation(wordsInLanguage(own, language)), table))
      : canonicalWords(label);
  const ending = commonEnding(table, own);
  const initials = sign.length > 0 ? sign.length : sharedInitials(table, words);
  const mark = markOfKey(table, words);
  const plainly = withoutTypeLetter(table);
  const names = table.columns.map((column) => {
    const label = labelOf(column);
    if (label !== null) return label;
    const name = plainly(column);
    const short = name.toLowerCase().startsWith(mark) ? mark.length : 0;
    const begun = short > 0 ? name.slice(short) : withoutInitial(name.slice(initials + begins), own, words, table);
    return ending === null ? begun : withoutEnding(begun, ending);
  });
  const spoken = wordsOfNames(names, language);
  const short = ownShortForm(table, words);
  const raw = new Map(
    table.columns.map(({ name }, at) => [
      name,
      withOwnShortForm(besideOthers(names, at, language) ?? spoken[at] ?? [], name, short),
    ]),
  );
  const prefix = commonPrefix([...raw.values()], words);
  const spelled = spelt(
    table,
    new Map([...raw].map(([name, given]) => [name, withoutPrefix(given, prefix).map((word) => grown(word, words))])),
    words,
  );
  const plain = withTendered(spelled, table);
  const columnWords =
    language === "en" ? namedByDescription(plain, table) : withGivenNames(withFamilyNames(namedByWords(plain, table)));
  // `company_name` lists companies: what a table of names is about stands before the word.
  const about = words.length > 1 && words.at(-1) === "name" ? words.slice(0, -1) : words;
  const found = settled(findNoun(about), about, table);
  const told = found === null || catalog === null || isTold(found, catalog, columnWords) ? found : null;
  const noun = told ?? nounOfColumns(table, columnWords);
  const keys = new Set(table.primaryKey?.columns);
  return {
    words,
    noun,
    subject: isJunction(table) ? "junction" : (noun?.noun.subject ?? null),
    prefix,
    columnWords,
    allNullable: table.columns.every((column) => column.nullable || keys.has(column.name)),
  };
}

interface ShortForm {
  readonly short: string;
  /** What the letters mean elsewhere, and what here. */
  readonly elsewhere: readonly string[];
  readonly means: string;
}

/** `auth` of authorities whose key is `auth_id`: the beginning of the table's own word, which means another thing elsewhere; null without one. */
function ownShortForm({ primaryKey }: Table, words: readonly string[]): ShortForm | null {
  const [key = "", more] = primaryKey?.columns ?? [];
  const [short = "", id, ...others] = tokensOf(key);
  if (more !== undefined || id !== "id" || others.length > 0 || short.length < 3) return null;
  const means = words.find((word) => word.length > short.length + 1 && word.startsWith(short));
  const elsewhere = canonicalWords(short);
  const spelled = elsewhere.join(" ");
  return means === undefined || spelled === means || spelled === short ? null : { short, elsewhere, means };
}

function withOwnShortForm(words: readonly string[], name: string, form: ShortForm | null): readonly string[] {
  if (form === null || tokensOf(name)[0] !== form.short) return words;
  const { elsewhere, means } = form;
  return elsewhere.every((word, at) => words[at] === word) ? [means, ...words.slice(elsewhere.length)] : words;
}

/** What textbooks put a table's initial before: `dname` and `Dlocation` of departments, `bname` of boats. */
const TEXTBOOK =
  /^([A-Za-z])_?((?:[Nn]ame|[Ll]oc|[Ll]ocation|[Cc]ity|[Cc]olou?r|[Aa]ddr|[Aa]ddress|[Tt]itle|[Pp]hone|[Bb]udget|width|height)(?:[A-Z_].*)?|(?:NAME|LOC|LOCATION|CITY|COLOU?R|ADDR|ADDRESS|TITLE|PHONE|BUDGET)(?:_.*)?)$/;

function withoutInitial(name: string, own: string, words: readonly string[], { columns }: Table): string {
  const [, initial = "", rest = ""] = TEXTBOOK.exec(name) ?? [];
  const isOwn = [own, ...words].some((word) => word.toLowerCase().startsWith(initial.toLowerCase()));
  // Of `fname` and `lname` one is no name of a faculty.
  const isPart = columns.some(
    (other) => other.name !== name && /^[a-z]_?name$/i.test(other.name) && /name$/i.test(rest),
  );
  return rest !== "" && isOwn && !isPart ? rest : name;
}

/** `_qry` of `query_qry (qry_id, qry_name, qry_sql)`: what stands for the table in its columns' names, and again at its own end. */
function ownSign(own: string, { columns }: Table): string {
  const sign = /_[a-z]{2,6}$/i.exec(own)?.[0].toLowerCase() ?? "";
  const begun = `${sign.slice(1)}_`;
  const signed = columns.filter(({ name }) => name.toLowerCase().startsWith(begun)).length;
  return sign !== "" && signed > 2 && signed === columns.length ? sign : "";
}

/** Words for what is written once for each language. */
const TONGUES = new Set("language lang translation locale localization localisation l10n i18n intl".split(" "));
const WRITTEN =
  /^(?:name|title|label|description|short_?description|content|body|text|value|caption|subject|question)$/i;

/** `product_lang (product_id, lang_id, name)`: the texts of a product in one language are a product's. */
function withoutTongue(words: readonly string[], { columns }: Table): readonly string[] {
  if (words.length < 2 || !TONGUES.has(words.at(-1) ?? "")) return words;
  const tells = columns.some(({ name }) => /lang|locale|culture|master_id/i.test(name));
  const says = columns.some(({ name }) => WRITTEN.test(name) || /(?:^|_)(?:name|title|description)(?:_|$)/i.test(name));
  return tells && says ? words.slice(0, -1) : words;
}

function withoutNotation(words: readonly string[]): readonly string[] {
  return words.length > 1 && ["tbl", "t", "tb", "dim", "fact", "table"].includes(words[0] ?? "")
    ? words.slice(1)
    : words;
}

function isJunction(table: Table): boolean {
  if (table.foreignKeys.length < 2) return false;
  const inKeys = new Set(table.foreignKeys.flatMap((key) => key.columns));
  return table.columns.every((column) => inKeys.has(column.name) || isBookkeeping(column));
}

function isBookkeeping(column: Column): boolean {
  const kind = typeClass(column.type);
  return (
    column.generated.kind !== "no" ||
    kind === "timestamp" ||
    kind === "boolean" ||
    /^(id|position|sort|sort_order)$/i.test(column.name)
  );
}

/** `passes` are what people get in with; only in a column is `pass` a password. */
const spelledOut = (name: string, words: readonly string[]): readonly string[] => {
  // A table of them is called after no codes.
  if (/^cds?$/i.test(name)) return ["album"];
  return words.at(-1) === "password" && /(?:^|_|[a-z](?=P))pass(?:es)?$/i.test(name)
    ? [...words.slice(0, -1), "pass"]
    : words;
};
