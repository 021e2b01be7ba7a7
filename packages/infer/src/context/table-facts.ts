import type { Catalog, Column, Table } from "@seedloom/core";
import { BESIDE } from "../data/foreign/beside.ts";
import type { Spoken } from "../data/topics/topic.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { splitName } from "../words/split-name.ts";
import type { Subject } from "../data/subjects.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import { wordsInLanguage, wordsOfNames } from "../words/words-in-language.ts";
import { VOCABULARY } from "../words/vocabulary.ts";
import { expandInContext, tokensOf } from "../words/expand-in-context.ts";
import { findNoun } from "./find-noun.ts";
import type { FoundNoun } from "./find-noun.ts";
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
import { typeClass } from "./type-class.ts";

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
  const words = spelledOut(own, withoutTongue(withoutNotation(wordsInLanguage(own, language)), table));
  const ending = commonEnding(table, own);
  const initials = sign.length > 0 ? sign.length : sharedInitials(table, words);
  const mark = markOfKey(table, words);
  const names = table.columns.map(({ name }) => {
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
  const plain = spelt(
    table,
    new Map([...raw].map(([name, given]) => [name, withoutPrefix(given, prefix).map((word) => grown(word, words))])),
    words,
  );
  const columnWords = language === "en" ? plain : withGivenNames(withFamilyNames(namedByWords(plain, table)));
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
  /^([A-Za-z])_?((?:[Nn]ame|[Ll]oc|[Ll]ocation|[Cc]ity|[Cc]olou?r|[Aa]ddr|[Aa]ddress|[Tt]itle|[Pp]hone|[Bb]udget)(?:[A-Z_].*)?|(?:NAME|LOC|LOCATION|CITY|COLOU?R|ADDR|ADDRESS|TITLE|PHONE|BUDGET)(?:_.*)?)$/;

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

/** The words of a name that its table's other columns explain; null where they do not. */
function besideOthers(names: readonly string[], at: number, language: Spoken | "en"): readonly string[] | null {
  const own = splitName(names[at] ?? "").join("_");
  const possible = BESIDE[language]?.filter(({ names: known }) => known.test(own)) ?? [];
  if (possible.length === 0) return null;
  const others = names.filter((_, other) => other !== at).map((name) => splitName(name).join("_"));
  const found = possible.find(
    ({ beside, unless }) =>
      others.some((name) => beside.test(name)) && !others.some((name) => unless?.test(name) ?? false),
  );
  return found?.meaning.split(" ") ?? null;
}

/** `nom` beside `prenom`, `naam` beside `voornaam`: that of the family. */
function withFamilyNames(words: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const all = [...words.values()].map((each) => each.join(" "));
  if (!all.includes("first name") || all.includes("last name")) return words;
  // `realname` beside `firstname` is what is left of it.
  const isReal = (column: string) => /^real_?name$/i.test(column);
  const hasReal = [...words.keys()].some(isReal);
  const isRest = (column: string, own: readonly string[]) => (hasReal ? isReal(column) : own.join(" ") === "name");
  return new Map([...words].map(([column, own]) => [column, isRest(column, own) ? ["last", "name"] : own]));
}

/** Which of two family names: they go with a given name all the same. */
const FAMILY = /^(?:father|mother|paternal|maternal|first|second) last name$/;

/** `nombre_per` beside `apellido_per`, `nombre` beside `apellido_paterno`: what a person is called by. */
function withGivenNames(words: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const all = [...words.values()].map((each) => each.join(" "));
  const about = all.flatMap((phrase) =>
    FAMILY.test(phrase) ? ["name"] : phrase.endsWith(" last name") ? [phrase.replace(/last name$/, "name")] : [],
  );
  if (about.length === 0 || all.some((phrase) => phrase.endsWith("first name"))) return words;
  return new Map(
    [...words].map(([column, own]) => [
      column,
      about.includes(own.join(" ")) ? [...own.slice(0, -1), "first", "name"] : own,
    ]),
  );
}

/** A list of kinds has no more columns. */
const LIST = 4;
const SAYS = new Set(["description", "label", "designation"]);
const SHORTLY = /^(?:desc|libel|lib$|lib_|bez|omschr|design|denom)/i;
const CODES = new Set(["id", "code", "abbreviation", "acronym", "number"]);
const CALLED = /(?:^| )(?:name|title)$/;

/** `citta(id, descr)`, `unite(id, libelle)`: rows of a list that have no name are called by what describes them. */
function namedByWords(
  words: ReadonlyMap<string, readonly string[]>,
  { columns }: Table,
): ReadonlyMap<string, readonly string[]> {
  if (columns.length > LIST || [...words.values()].some((own) => CALLED.test(own.join(" ")))) return words;
  const said = columns.filter(({ name }) => SHORTLY.test(name) && SAYS.has(words.get(name)?.join(" ") ?? ""));
  const [only, another] = said;
  if (only === undefined || another !== undefined || typeClass(only.type) !== "text") return words;
  // What has figures or days beside it is more than a list.
  const isList = columns.every(
    (column) =>
      column === only || CODES.has(words.get(column.name)?.at(-1) ?? "") || typeClass(column.type) === "boolean",
  );
  return isList ? new Map([...words, [only.name, ["name"]]]) : words;
}

/** `adjud_name` of an `adjudicator`: the beginning of a table's word stands for it. */
function grown(word: string, table: readonly string[]): string {
  if (word.length < 4 || VOCABULARY.has(word)) return word;
  return table.find((whole) => whole.length > word.length + 1 && whole.startsWith(word)) ?? word;
}

/** Short forms that only the other columns explain are spelt out. */
function spelt(
  { columns }: Table,
  wordsOf: ReadonlyMap<string, readonly string[]>,
  about: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const tellers = new Map<string, string[]>();
  for (const { name } of columns) {
    for (const word of new Set([...(wordsOf.get(name) ?? []), ...tokensOf(name)])) {
      tellers.set(word, [...(tellers.get(word) ?? []), name]);
    }
  }
  return new Map(
    columns.map((column) => {
      const isBeside = (word: string) =>
        about.includes(word) || (tellers.get(word)?.some((name) => name !== column.name) ?? false);
      return [column.name, expandInContext(column, wordsOf.get(column.name) ?? [], isBeside)];
    }),
  );
}

/** Columns beside which a word keeps its usual meaning, or loses it, and the word for what it means otherwise. */
interface Ambiguity {
  readonly beside?: RegExp;
  readonly unless?: RegExp;
  /** Columns without which it is what it usually is, whatever else there is. */
  readonly only?: RegExp;
  /** Null where it stands for what the words before it name; a dash where it then means nothing, nothing where so behind other words. */
  readonly otherwise: string | null;
}

/** Words of tables that are one thing beside some columns and another beside others. */
const AMBIGUOUS: Readonly<Record<string, Ambiguity>> = {
  account: {
    unless: /username|user_name|display_?name|avatar|passw|bio/i,
    otherwise: "user",
  },
  client: {
    unless: /secret|redirect|oauth|grant|scope/i,
    otherwise: "app",
  },
  // What a program met with has a trace, what people go to has none.
  event: { only: /traceback|stack_?trace|exception/i, otherwise: "log" },
  release: {
    beside: /artist|label|album|track|record|genre|barcode/i,
    otherwise: "version",
  },
  // Of a queue, a menu, a dataset: what is kept of goods tells goods.
  item: {
    beside:
      /price|cost|sku|stock|brand|quantit|qty|barcode|weight|unit|uom|material|colou?r|size|supplier|vendor|warehouse|amount|reorder|serial|categor|manufact/i,
    otherwise: "",
  },
  term: {
    beside: /start|end|year|semester|begin/i,
    otherwise: "tag",
  },
  topic: {
    unless: /post|view|repl|pinned|closed|excerpt/i,
    otherwise: "thread",
  },
  template: {
    unless: /price|weight|sku|barcode|volume/i,
    otherwise: "product",
  },
  story: { beside: /sprint|point|epic|assign|priority|backlog|estimate|acceptance/i, otherwise: "article" },
  broadcast: { beside: /channel|program|air|station|episode|stream|viewer/i, otherwise: "announcement" },
  variant: { beside: /price|sku|stock|size|colou?r|barcode|weight|option|inventory|material/i, otherwise: "-" },
  profile: {
    beside:
      /name_?first|first_?name|last_?name|full_?name|e_?mail|avatar|photo|picture|bio|birth|gender|phone|user|person|about|nick|member|stripe|subscription|onboard|headline|pronoun|skill|credits|^role$|_xp$|^xp$|streak/i,
    otherwise: "configuration",
  },
  code: { otherwise: null },
  revision: {
    beside: /title|body|content|slug|author|text|excerpt/i,
    otherwise: null,
  },
  property: {
    beside: /address|city|street|rent|price|bed|bath|area|agent|land|postal|zip|lat|square|floor|tenant/i,
    otherwise: "attribute",
  },
  field: {
    beside: /type|label|required|option|form|table|data|value|default|key|placeholder|entity|module|format/i,
    otherwise: "playing field",
  },
  option: { beside: /value|autoload|key|setting/i, otherwise: null },
  team: {
    unless: /marca|modelo|serie|serial|^brand(?:_?(?:name|id))?$|^model|manufactur|fabricante|vida_?util/i,
    otherwise: "equipment",
  },
  invitation: { unless: /e_?mail|phone|token|sms/i, otherwise: "contact" },
  review: {
    unless: /student|aluno|alumno|question|bimestre|semest|exam|max_?score|pontua|grade|applied/i,
    otherwise: "exam",
  },
  // Trees of pages and of categories were never planted.
  tree: { beside: /species|planted|height|trunk|genus|age|crown|bark|location|lat|girth|health/i, otherwise: null },
  // Of an application that firms rent: the firm.
  tenant: {
    unless: /slug|plan|domain|stripe|schema|workspace|trial|subscription|setting|logo|api_?key|billing|seats/i,
    otherwise: "organization",
  },
  // Films where scenes are grouped into them.
  group: { unless: /^director$/i, only: /^(?:duration|runtime|length|release_?date)$/i, otherwise: "movie" },
  division: { unless: /bracket|team|league|tournament|season|rank|wins/i, otherwise: "league" },
  party: {
    beside: /venue|start|host|guest|location|date|time/i,
    otherwise: "political party",
  },
  job: {
    beside: /salary|title|company|appl|employ|location|posted|wage|department|min_|max_/i,
    otherwise: "background job",
  },
  object: {
    beside: /schema|bucket|class|oid|key/i,
    otherwise: "artwork",
  },
  class: {
    beside: /teacher|student|room|course|school|instructor|schedule|grade|credit|capacity|semester|term|subject|start/i,
    otherwise: "type",
  },
};

function settled(found: FoundNoun | null, words: readonly string[], table: Table): FoundNoun | null {
  const reading = found === null ? undefined : AMBIGUOUS[found.words];
  if (reading === undefined) return found;
  const { beside, unless, only, otherwise } = reading;
  const before = words.slice(0, words.length - (found?.words.split(" ").length ?? 0));
  const has = (names: RegExp | undefined) => names !== undefined && table.columns.some(({ name }) => names.test(name));
  if (only !== undefined && !has(only)) return found;
  if (has(beside) || (unless !== undefined && !has(unless))) return found;
  if (otherwise === "") return before.length > 0 ? findNoun(before) : found;
  return otherwise === null ? (findNoun(before) ?? found) : findNoun([otherwise]);
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

/** Where programs log in, with a user's name. */
const REACHED = ["url", "host", "hostname", "port", "token", "path", "bucket", "endpoint", "base url", "server"];

/** A table whose name says nothing may still hold a person's or a product's columns. */
function nounOfColumns(table: Table, columnWords: ReadonlyMap<string, readonly string[]>): FoundNoun | null {
  const phrases = new Set([...columnWords.values()].map((words) => words.join(" ")));
  const has = (...wanted: string[]) => wanted.some((phrase) => phrases.has(phrase));
  if (
    has("first name", "last name", "birth date") ||
    (has("user name") && !has("title", "content", "body", "subject", "amount") && !(has("name") && has(...REACHED))) ||
    (has("email") && has("password", "password hash"))
  ) {
    return findNoun(["person"]);
  }
  if (has("sku", "unit price", "barcode") && table.foreignKeys.length === 0) return findNoun(["product"]);
  if (has("isbn")) return findNoun(["book"]);
  if (has("iban", "account number")) return findNoun(["account"]);
  return null;
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
const spelledOut = (name: string, words: readonly string[]): readonly string[] =>
  words.at(-1) === "password" && /(?:^|_|[a-z](?=P))pass(?:es)?$/i.test(name) ? [...words.slice(0, -1), "pass"] : words;
