import { textType } from "@seedloom/core";
import type { GeneratorSpec, Value } from "@seedloom/core";
import { codeFormat } from "../names/code-format.ts";
import { literalDefault } from "../context/literal-default.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { findNoun } from "../context/find-noun.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { jsonNamed, jsonOfTable, spelt, type NamedShape } from "../names/json-named.ts";
import { keysOfOwn } from "../names/keys-of-own.ts";
import { shapeInComment } from "../names/shape-in-comment.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { asSpec } from "../given/as-spec.ts";
import { rowTold } from "./row-told.ts";
import { isPlural } from "../words/is-plural.ts";
import { typeClass } from "../context/type-class.ts";
import { splitName } from "../words/split-name.ts";

/** What makes somebody look at a row once more. */
const FLAGGED = {
  generator: "choice",
  options: { values: ["duplicate", "high_amount", "mismatch", "unusual_time", "incomplete", "new_account"] },
};

/** JSON in the shape of the rows that are there, of the default, or of what the name says. */
export const jsonShape: Rule = {
  name: "jsonShape",
  strength: 71,
  propose(context) {
    if (context.typeClass !== "json" && !isJsonText(context)) return [];
    const { existing, column } = context;
    const translated = context.typeClass === "json" && existing.length === 0 ? inEachTongue(context) : null;
    if (translated !== null) return [translated];
    const seen = existing.map(parsed).filter((value) => typeof value === "object" && value !== null);
    if (seen.length > 0) return [shaped(shapeOf(seen), `the shape of ${seen.length} rows`, 0.88)];
    const shown = shapeInComment(column.comment);
    if (shown !== null) return [shaped(shown, "the shape that its comment shows", 0.86)];
    const given = parsed(literalDefault(column) ?? null);
    // A list of one is an example of what may stand in it, if that is known.
    const isExample = Array.isArray(given) && given.length === 1 && jsonNamed(context.words) !== null;
    if (typeof given === "object" && given !== null && Object.keys(given).length > 0 && !isExample)
      return [shaped(shapeOf([given]), "the shape of its default", 0.8)];
    const keys = keysOfOwn(context);
    if (keys !== null) return [shaped(keys, "keys of what there is", 0.75)];
    const raw = splitName(column.name).map((word) => word.toLowerCase());
    const named =
      jsonOfTable(context.facts.words, context.words) ??
      ofPerson(context) ??
      severalOf(longerOf(jsonNamed(raw), jsonNamed(context.words)), column.name);
    if (/[a-z]_?ids(?:_json)?$/i.test(context.column.name)) {
      const key = keyOf(context);
      return [shaped([key, key, key], "a list of keys", 0.75)];
    }
    const snake = context.table.columns.some(({ name }) => name.includes("_"));
    if (Array.isArray(given) && context.words.at(-1) === "flag") return [shaped([FLAGGED], "a list of flags", 0.75)];
    // Who asks for something from where is known of what is asked.
    if (named?.phrase === "context" && !context.facts.words.some((word) => ASKED.has(word)))
      return [shaped({}, UNKNOWN_CONTEXT, 0.6)];
    if (named !== null) {
      const { shape, phrase } = named;
      const one = isOfOne(shape, context, given) ? ONE : shape;
      return [shaped(spelt(asDefaulted(one, given), snake), `JSON named "${phrase}"`, 0.75)];
    }
    const listed = namesOf(context, Array.isArray(given));
    if (listed !== null) return [listed];
    return isToldJson(context) ? [wordsTold(context) ?? ANYTHING] : [];
  },
};

/** Evidence of a context of which no more is known. */
export const UNKNOWN_CONTEXT = "a context that nobody knows";

/** Who somebody is, told in a record: `author jsonb`. */
const ONE = {
  id: { generator: "integer", options: { min: 1, max: 900 } },
  name: { generator: "fullName" },
  email: { generator: "email" },
};

/** Whether a column is about one of those of whom such columns have several. */
function isOfOne(shape: unknown, { column }: ColumnContext, given: unknown): boolean {
  const isNames =
    Array.isArray(shape) && shape.every((each) => (each as GeneratorSpec | null)?.generator === "fullName");
  return isNames && !isPlural(column.name) && !Array.isArray(given);
}

/** Several labels are what a thing is marked with, one is what it is called in some languages. */
const severalOf = (named: NamedShape | null, name: string): NamedShape | null =>
  named?.phrase === "label" && isPlural(name) ? jsonNamed(["tag"]) : named;

/** `name jsonb` where nothing but texts can be meant: what a text of that name would be, by language. */
function inEachTongue(context: ColumnContext): Suggestion | null {
  const phrase = context.words.join(" ");
  if (isPlural(context.column.name)) return null;
  if (!/^(?:name|title|label|display name)$/.test(phrase) && !(SAID.test(phrase) && isTranslated(context))) return null;
  const [best] = findMeanings(context, "text");
  const text = { ...context, typeClass: "text" as const, type: textType(), maxLength: null };
  const [told] = SAID.test(phrase) ? rowTold.propose(text) : [];
  const spec = told?.spec ?? (best === undefined || best.confidence < 0.5 ? null : asSpec(best.given));
  if (spec === null || spec.inputs !== undefined) return null;
  return shaped({ en_US: spec }, `what "${best!.phrase}" is in a text, by language`, 0.8);
}

/** What is said in words of a language. */
const SAID =
  /(?:^| )(?:name|title|label|description|city|help|subject|summary|caption|heading|headline)$|^model$|^(?:description|help) \w+$/;
/** So many columns of JSON that can only be texts tell that a schema keeps its texts by language. */
const SEVERAL = 3;

const isTranslated = ({ catalog, factsOf }: ColumnContext): boolean =>
  catalog.tables
    .flatMap((table) =>
      table.columns.filter(
        ({ name, type }) =>
          typeClass(type) === "json" &&
          !isPlural(name) &&
          SAID.test((factsOf(table).columnWords.get(name) ?? []).join(" ")),
      ),
    )
    .slice(0, SEVERAL).length === SEVERAL;

/** What rows are known by that a list refers to: counted, or not. */
function keyOf({ catalog, factsOf, words, table: own }: ColumnContext): GeneratorSpec {
  const of = words.filter((word) => !/^(?:ids?|json)$/.test(word)).join(" ");
  const table = catalog.tables.find((each) => factsOf(each).words.join(" ") === of);
  const counted = table ?? own;
  const key = counted.columns.find(({ name }) => name === counted.primaryKey?.columns[0]);
  return key !== undefined && typeClass(key.type) !== "integer"
    ? { generator: "uuid" }
    : { generator: "integer", options: { min: 1, max: 500 } };
}

/** Where no name says what is in it, it is JSON all the same. */
const ANYTHING: Suggestion = { spec: { generator: "json" }, evidence: "the comment says JSON", confidence: 0.6 };

/** What a text of that name would be, in a list. */
function wordsTold(context: ColumnContext): Suggestion | null {
  const [best] = findMeanings(context, "text");
  const spec = best === undefined || best.given === "json" ? null : asSpec(best.given);
  if (spec === null || !Array.isArray(spec.options?.["values"])) return null;
  return shaped(
    [{ generator: spec.generator, options: { values: spec.options["values"] } }],
    `the comment says JSON, named "${best!.phrase}"`,
    0.6,
  );
}

/** Mappers note in comments what the type does not say: `(DC2Type:json)`. */
const isToldJson = ({ column, typeClass }: ColumnContext): boolean =>
  typeClass === "text" && (column.comment ?? "").startsWith("(DC2Type:json");

/** What more words told: `img_metadata` is that of an image. */
function longerOf(one: NamedShape | null, other: NamedShape | null): NamedShape | null {
  const count = (shape: NamedShape | null) => shape?.phrase.split(" ").length ?? 0;
  return count(other) > count(one) ? other : one;
}

/** Whether one of the answers is right. */
const isAsked = ({ facts }: ColumnContext): boolean =>
  [...facts.columnWords.values()].some((words) =>
    /^(?:correct|right) (?:answer|option|choice|index)/.test(words.join(" ")),
  );

/** Settings of a person are what the person likes. */
function ofPerson(context: ColumnContext): NamedShape | null {
  const { words, facts } = context;
  if (
    /^(?:option|choice|value)$/.test(words.join(" ")) &&
    facts.words.some((word) => ["field", "question", "attribute", "poll", "survey"].includes(word))
  )
    return jsonNamed([isAsked(context) ? "quiz" : "answer", "option"]);
  if (isAsked(context) && words.join(" ") === "answer") return jsonNamed(["quiz", "option"]);
  const person = (facts.noun?.noun.subject === "person" || facts.words[0] === "user") && !facts.words.includes("field");
  return person && /^(?:setting|option|config)$/.test(words.join(" ")) ? jsonNamed(["preference"]) : null;
}

function shaped(shape: unknown, evidence: string, confidence: number): Suggestion {
  return { spec: { generator: "json", options: { shape } }, evidence, confidence };
}

/** Text whose name says that it is JSON, with room for it. */
export function isJsonText(context: ColumnContext): boolean {
  if (context.typeClass !== "text" || (context.maxLength ?? 999) < 60) return false;
  const { existing } = context;
  if (SAYS_JSON.test(context.column.comment ?? "")) return true;
  const [best] = findMeanings(context, "text");
  // A program of that sort is known to write it otherwise: as YAML, or as PHP does.
  if (best !== undefined && best.confidence >= KNOWN && best.given !== "json" && existing.length === 0) return false;
  if (isToldJson(context) || keysOfOwn(context) !== null || isListOfRights(context) || isListOfNames(context))
    return true;
  // Rows that are there leave no doubt.
  const texts = existing.filter((value) => value !== null && value !== "");
  if (texts.length > 0 && texts.every((text) => typeof parsed(text) === "object" && parsed(text) !== null)) return true;
  const given = literalDefault(context.column);
  if (
    given === "[]" ||
    given === "{}" ||
    isWrittenList(given) ||
    /(?:^|_)(?:json|dump|serialized)$/i.test(context.column.name)
  )
    return true;
  return best?.given === "json";
}

/** Comments that say how a text is written. */
const SAYS_JSON =
  /^(?:an? )?(?:json(?: (?:object|array|list|map|string|text|data|encoded\b.*))?|seriali[sz]ed (?:array|object|list|map)\b.*)$/i;

/** So sure is only what is known of a table of some trade. */
const KNOWN = 0.972;

/** A default such as `["en"]`. */
const isWrittenList = (given: unknown): boolean => typeof given === "string" && /^\[.+\]$|^\{".+\}$/.test(given);

/** What a role or a user may do, all of it in one text; a permission's own table has one in each row. */
const isListOfRights = ({ words, column, facts, maxLength }: ColumnContext): boolean =>
  words.at(-1) === "permission" &&
  isPlural(column.name) &&
  (maxLength ?? MUCH) >= MUCH &&
  facts.words.at(-1) !== "permission";

/** `line_items longtext`: several of what has a name or an address, in one text. */
function isListOfNames(context: ColumnContext): boolean {
  const { column, maxLength, words } = context;
  if ((maxLength ?? MUCH * 2) < MUCH * 2 || !isPlural(column.name) || words.length > 3 || LISTED.test(column.name))
    return false;
  const [best] = findMeanings(context, "text");
  const noun = best === undefined ? findNoun(words)?.noun.name : best.given;
  return noun !== null && noun !== undefined && NAMES.has(asSpec(noun).generator);
}

/** What is written with commas between. */
const LISTED = /tags?$|keywords?$|names$|address(?:es)?$|notes$|series$|news$|details$|labels$/i;
const NAMES = new Set(
  "productName imageUrl packageName pageTitle fileName eventName softwareName url label".split(" "),
);

/** Words of tables of what somebody asked for or did. */
const ASKED = new Set(
  "log error audit event request session exception trace activity job issue report visit login attempt call run history".split(
    " ",
  ),
);

/** Room for several of them. */
const MUCH = 250;

/** Things that have names, in a list: `instructors`, `warehouses`. */
function namesOf({ words, column }: ColumnContext, isList: boolean): Suggestion | null {
  const found = findNoun(words);
  if (found === null || found.noun.name === null || (!isList && !isPlural(column.name))) return null;
  const name = asSpec(found.noun.name);
  if (name.inputs !== undefined || ["tableName", "columnName", "typeName"].includes(name.generator)) return null;
  return shaped([name, name], `a list of names of ${found.words}`, 0.6);
}

/** A default of `[]` says list, one of `{}` says record. */
function asDefaulted(shape: unknown, given: unknown): unknown {
  if (Array.isArray(given) && !Array.isArray(shape)) return isOneOfLists(shape) ? shape : [switches(shape) ?? shape];
  if (given === null || Array.isArray(given) || !Array.isArray(shape)) return shape;
  return typeof given === "object" ? { items: shape } : shape;
}

/** Whether lists are chosen from: nobody wants lists of lists. */
function isOneOfLists(shape: unknown): boolean {
  const values = (shape as GeneratorSpec | null)?.options?.["values"];
  return Array.isArray(values) && values.every((value: unknown) => Array.isArray(value));
}

/** What is on in a list of switches: their names. */
function switches(shape: unknown): unknown {
  if (typeof shape !== "object" || shape === null) return null;
  const on = Object.values(shape).every((each: unknown) => JSON.stringify(each)?.startsWith('{"generator":"boolean"'));
  return on ? { generator: "choice", options: { values: Object.keys(shape) } } : null;
}

function parsed(value: Value): unknown {
  if (typeof value !== "string") return null;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}
/** Examples of texts that nearly all differ are no list. */
const OPEN = { least: 20, share: 0.8 };

/** Codes of their format and words where nearly all of many differ, otherwise one of those seen. */
function textsLike(examples: readonly string[]): unknown {
  const values = [...new Set(examples)];
  if (examples.length >= OPEN.least && values.length > examples.length * OPEN.share) {
    const regex = codeFormat(values);
    if (regex !== null) return { generator: "pattern", options: { regex } };
    if (values.every((value) => /^[a-z]+$/.test(value))) return { generator: "word" };
  }
  return { generator: "choice", options: { values: values.slice(0, 50) } };
}

/** The shape of examples: the same keys, numbers between the least and the greatest, words of those seen. */
function shapeOf(examples: readonly unknown[]): unknown {
  const [first] = examples;
  if (examples.every((each) => typeof each === "boolean")) return { generator: "boolean" };
  if (examples.every((each) => typeof each === "number")) {
    const numbers = examples.filter((each) => typeof each === "number");
    const [min, max] = [Math.min(...numbers), Math.max(...numbers)];
    return {
      generator: numbers.every(Number.isInteger) ? "integer" : "decimal",
      options: { min, max: Math.max(max, min + 1) },
    };
  }
  if (examples.every((each) => typeof each === "string")) return textsLike(examples);
  if (Array.isArray(first)) {
    const items = examples.flatMap((each) => (Array.isArray(each) ? (each as readonly unknown[]) : []));
    return items.length === 0 ? [] : [shapeOf(items)];
  }
  if (typeof first !== "object" || first === null) return first;
  return Object.fromEntries(
    Object.keys(first).map((key) => [
      key,
      shapeOf(
        examples.map((each) => (each as Readonly<Record<string, unknown>>)?.[key]).filter((each) => each !== undefined),
      ),
    ]),
  );
}
