import { findColumn, findTable } from "@seedloom/core";
import type { Catalog, ColumnRecipe, Generator, GeneratorSpec, Recipe, Table, TableRecipe } from "@seedloom/core";
import { kinOf } from "@seedloom/generators";
import { isTied } from "../context/is-tied.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { retold } from "../row/changed.ts";
import { insideWhen } from "./inside-when.ts";
import { type Listed, listedIn, sampleOf } from "./texts-of.ts";

type Facts = (table: Table) => TableFacts;

/** What says which of several things a row is, in a word or two. */
const SORTED =
  /(?:^| )(?:type|kind|category|categories|subcategory|class|group|family|section|topic|module|genre|subject|theme|area|department|domain|icon|emoji|handler|plugin|component|widget|interface|command|feature|metric|entity|resource|scope|unit|audience|sector|industry|specialty|specialization|discipline|action|operation|reason|label|queue|tag|trade|usage|use)$/;
/** What tells of a row in words. */
const TOLD =
  /(?:^| )(?:description|desc|summary|about|detail|details|content|contents|body|message|text|caption|alt|excerpt|synopsis|abstract|overview|purpose|definition|meaning|explanation|instruction|instructions|template|prompt|snippet|tagline|blurb|intro|introduction|objective|goal|motivation|question|answer|output|result|response|suggestion|recommendation|remediation|solution|cause|impact|symptom|resolution|finding|findings|indication|statement|hint|tooltip|help|info|information|reaction|scenario)$/;
/** What a row is called by. */
const NAMED =
  /(?:^| )(?:name|title|subject|headline|heading|label|question|item|product|service|goal|challenge|topic|issue|problem|task|symptom|procedure|medication|diagnosis|merchant|payee|skill|hobby|sport|event|activity|action|operation|key|code|crime|offence|cause)$/;
/** What it is, where nothing names it. */
const KIND =
  /(?:^| )(?:type|kind|category|class|group|reason|action|event|operation|activity|service|command|method|topic|section|scenario|trade|department|specialty|key|code|slug)$/;
/** What is said in a sentence or two and tells what a row is about. */
const SAID = /^(?:.* )?(?:message|text|description|subject|question|reason|resolution|details|summary)$/;
/** What people are called tells nothing. */
const OF_PEOPLE =
  /(?:^| )(?:first|last|middle|full|given|family|user|person|people|contact|author|owner|creator|sender|recipient|employee|patient|student|teacher|driver|doctor|display|nick|login|file|host|server|instance|key|domain|bucket|table|column|schema|database|class) name$/;
/** Another one, or an earlier or later one, of what something else in the row is. */
const ANOTHER =
  /(?:^| )(?:old|new|previous|prior|former|next|from|to|source|target|origin|destination|alternate|alternative|alt|secondary|second|third|parent|other|related|reply|forward|replacement|successor|predecessor|opponent|away|home|guest|before|after|language|lang|currency|locale|color|colour|status|state|stage|step|phase|priority|severity|level|rank|grade|sex|gender|unit|city|town|region|country|county|day|month|weekday|frequency|interval|period|timezone|tongue|host|port|version|size|format|algorithm|role|permission)(?: |$)/;
/** What a row itself is called: the others follow it, and the others of these, in this order, the ones before. */
const OWN_NAMES = [
  "name",
  "title",
  "label",
  "subject",
  "headline",
  "heading",
  "key",
  "code",
  "type",
  "kind",
  "category",
];
/** In which form a thing stands there once more: `os_short` and `os_full` beside `os`, a `permanent_location` beside the `location`. */
const FORMS = new Set(
  "full short long brief text label display name title desc description abbreviated abbr permanent home current usual stop output meta".split(
    " ",
  ),
);
/** Rules after whose evidence nothing is to be said about which value goes where. */
const GIVEN: ReadonlySet<ColumnRecipe["rule"]> = new Set(["override", "existingValues", "polymorphic", "parentCopy"]);

/** So many of what leads, and of what follows, have to have kin on the other side. */
const ENOUGH = 0.3;
/** Where nothing in a column's name says that it tells of the row, so many on either side have to go together. */
const CLEARLY = 0.6;
/** Where one text goes with so many there is no telling. */
const ALIKE = 0.6;
/** With so many the rest says nothing, or the same as what leads. */
const MOST = 0.5;
/** From so many words on in the middle a list is one of sentences. */
const WORDS = 3;

/** Words that people say: neither codes nor addresses of anything. */
const SPOKEN = /^(?!.*(?:\.(?:example|com|org|net)\b|[\\@{}<>]|^\/)).*[a-z]{3}/i;

/** Codes and numbers are alike by chance. */
const WORDED = /[a-z]{3}|\p{L}{4}/iu;

/** What may say no more than the name does. */
const AS_NAMED =
  /(?:^| )(?:description|desc|summary|about|detail|details|message|text|caption|alt|purpose|definition|meaning|info|information)$/;

type Registry = Readonly<Record<string, Generator>>;

/**
 * What stands beside a name, or beside what a row is, speaks of the same: of the texts that a column may hold those that share words with it
 * or are about the same thing. An electricity bill is of the utilities, and "Rotates the logs every night" describes no backup.
 */
export function withKin(recipe: Recipe, catalog: Catalog, factsOf: Facts, generators: Registry): Recipe {
  const tables = Object.entries(recipe.tables).map(([id, own]): readonly [string, TableRecipe] => {
    const table = findTable(catalog, id);
    return [
      id,
      table === undefined ? own : { ...own, columns: agreeing(table, own.columns, factsOf(table), generators) },
    ];
  });
  return { tables: Object.fromEntries(tables) };
}

type Columns = TableRecipe["columns"];

function agreeing(table: Table, own: Columns, facts: TableFacts, generators: Registry): Columns {
  const phrase = (name: string): string => (facts.columnWords.get(name) ?? []).join(" ");
  let columns = own;
  for (const [name, recipe] of Object.entries(columns)) {
    if (GIVEN.has(recipe.rule) || recipe.entity !== null || isTied(table, name)) continue;
    if (insideWhen(recipe.spec).inputs !== undefined) continue;
    // What others go with has values that these know.
    if (Object.values(columns).some(({ spec }) => spec.generator === "conditional" && readsItself(spec, name)))
      continue;
    const words = phrase(name);
    const listed = listedIn(recipe.spec, generators);
    if (listed === null) continue;
    const { values } = listed;
    const told = isSentences(values);
    const spoken = values.filter((value) => SPOKEN.test(value)).length * 2 >= values.length;
    const called = spoken && (told ? TOLD : SORTED).test(words);
    if (!values.every((value) => WORDED.test(value) || value === "")) continue;
    const twin = twinOf(table, name, listed, columns, phrase, generators);
    if (twin !== null) {
      const spec = { generator: "copy", inputs: { from: { column: twin } } };
      columns = { ...columns, [name]: retold(recipe, listed.with(spec), `; the same as in ${twin}`) };
      continue;
    }
    if (!called && (ANOTHER.test(words) || OWN_NAMES.slice(0, 2).includes(words))) continue;
    const leader = leaderOf(name, { told, called }, columns, phrase, kinOf(values), generators);
    if (leader === null) continue;
    const nullable = findColumn(table, name)?.nullable === true;
    const or =
      !leader.tellsMost || !told || !called ? "any" : nullable ? "none" : AS_NAMED.test(words) ? "same" : "any";
    columns = { ...columns, [name]: following(recipe, listed, leader, or) };
  }
  return columns;
}

/** The column that holds the same in another form: of the same list, called alike. */
function twinOf(
  table: Table,
  name: string,
  { values }: Listed,
  columns: Columns,
  phrase: (name: string) => string,
  generators: Registry,
): string | null {
  const words = phrase(name).split(" ");
  const own = new Set(values);
  const nullable = findColumn(table, name)?.nullable === true;
  const twin = Object.values(columns).find(({ column, spec, nullRate }) => {
    const others = phrase(column).split(" ");
    if (column === name || words.length !== others.length + 1 || (!nullable && nullRate > 0)) return false;
    const alike = others.join(" ");
    const isAfter = words.slice(0, -1).join(" ") === alike && FORMS.has(words.at(-1)!);
    const isBefore = words.slice(1).join(" ") === alike && FORMS.has(words[0]!);
    if ((!isAfter && !isBefore) || reads(columns, spec, name)) return false;
    const list = listedIn(spec, generators)?.values ?? [];
    return list.length > 2 && list.length === own.size && list.every((value) => own.has(value));
  });
  return twin?.column ?? null;
}

interface Leader {
  readonly column: string;
  /** Share of what it may hold that something among what follows goes with. */
  readonly share: number;
  /** Whether hardly anything that it may hold has nothing that goes with it. */
  readonly tellsMost: boolean;
  /** Whether most of what follows goes with something that it may hold. */
  readonly clear: boolean;
  /** Where all that it may hold is known, what goes with none of it in particular. */
  readonly left: readonly number[];
}

/** The column that a list is chosen by: the one most of whose values have kin in it, names before kinds. */
function leaderOf(
  follower: string,
  { told, called: tells }: { readonly told: boolean; readonly called: boolean },
  columns: Columns,
  phrase: (name: string) => string,
  kin: Kin,
  generators: Registry,
): Leader | null {
  const others = Object.values(columns).filter(
    ({ column, spec, entity }) =>
      column !== follower &&
      // What stands in few rows tells nothing of the others.
      insideWhen(spec) === spec &&
      !/person|company|place/.test(entity ?? "") &&
      !reads(columns, spec, follower) &&
      !OF_PEOPLE.test(phrase(column)),
  );
  const place = OWN_NAMES.indexOf(phrase(follower));
  for (const called of told || !tells ? [NAMED, KIND] : [NAMED, SAID, KIND]) {
    const leaders = others
      .filter(({ column }) => called.test(phrase(column)))
      .filter(({ column }) => tells || place < 0 || OWN_NAMES.slice(0, place).includes(phrase(column)))
      .flatMap(({ column, spec }) => {
        const list = listedIn(spec, generators)?.values ?? [];
        const values = list.length > 0 || called === SAID ? list : sampleOf(spec, generators);
        return leading(column, values, kin, called === NAMED, list.length > 0);
      })
      .filter(({ share, clear }) => tells || (share >= CLEARLY && clear))
      .toSorted((a, b) => b.share - a.share);
    if (leaders[0] !== undefined) return leaders[0];
  }
  return null;
}

type Kin = ReturnType<typeof kinOf>;

function leading(
  column: string,
  values: readonly string[],
  kin: Kin,
  named: boolean,
  listed: boolean,
): readonly Leader[] {
  if (values.length < 2 || values.some((value) => value.startsWith("{"))) return [];
  const places = values.map((value) => kin.near(value)).filter(({ length }) => length > 0);
  const share = places.length / values.length;
  const counts = new Map<number, number>();
  for (const near of places) for (const place of near) counts.set(place, (counts.get(place) ?? 0) + 1 / near.length);
  // What most of the texts have in common with what leads is there by chance where the rest of them never comes up.
  const used = counts.size / Math.min(kin.size, values.length);
  const alike = Math.max(0, ...counts.values()) / values.length;
  if (counts.size < 2 || alike > ALIKE) return [];
  if (share < ENOUGH || used < (listed ? ENOUGH : MOST)) return [];
  const left = Array.from({ length: kin.size }, (_, place) => place).filter((place) => listed && !counts.has(place));
  return [{ column, share, tellsMost: named && share >= MOST && used >= MOST, clear: listed && used >= CLEARLY, left }];
}

const readsItself = ({ inputs = {} }: GeneratorSpec, name: string): boolean =>
  Object.values(inputs).some((input) => !("via" in input) && input.column === name);

/** Whether a spec reads a column of its row, by however many others. */
function reads(columns: Columns, spec: GeneratorSpec, name: string, depth = 0): boolean {
  if (depth > 8) return true;
  return Object.values(spec.inputs ?? {}).some((input) => {
    if ("via" in input) return false;
    const other = columns[input.column];
    return input.column === name || (other !== undefined && reads(columns, other.spec, name, depth + 1));
  });
}

function following(recipe: ColumnRecipe, listed: Listed, { column, share, left }: Leader, or: string): ColumnRecipe {
  const said = recipe.spec.options?.["said"];
  const { values } = listed;
  const rest = or === "any" && share >= MOST && left.length > 0 ? { left: left.map((place) => values[place]!) } : {};
  const spec: GeneratorSpec = {
    generator: "akin",
    options: { values, ...rest, ...(or !== "any" && { or }), ...(typeof said === "string" && { said }) },
    inputs: { of: { column } },
  };
  return retold(recipe, listed.with(spec), `; speaks of the same as ${column}`);
}

function isSentences(values: readonly string[]): boolean {
  const counts = values.map((value) => value.split(" ").length).toSorted((a, b) => a - b);
  return counts[counts.length >> 1]! >= WORDS;
}
