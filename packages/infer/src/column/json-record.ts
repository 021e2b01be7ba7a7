import type { GeneratorSpec, Table } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { findNoun } from "../context/find-noun.ts";
import { literalDefault } from "../context/literal-default.ts";
import { USE_BY_PHRASE, WORDS_OF_USES } from "../data/json/vague.ts";
import { asSpec } from "../given/as-spec.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { singly } from "../rules/array-element.ts";
import { isJsonText, jsonShape, UNKNOWN_CONTEXT } from "../rules/json-shape.ts";
import type { Suggestion } from "../rule.ts";
import { isPlural } from "../words/is-plural.ts";
import { jsonHere } from "./json-here.ts";
import { ownFacts } from "./own-facts.ts";
import { columnsOf, fieldsOf, pairOf, toldOf } from "./told-rows.ts";
import type { ChooseField } from "./told-rows.ts";

/** Names of what holds a row: as it was, as it came, as it is now. */
const ROW =
  /^(?:(?:old|new|previous|prior|original|current|normalized|corrected|parsed|cleaned)(?: (?:value|data|row|state|record|version|values))?|raw (?:row|record)|before|after|snapshot|record|row|entity|object|document|audited change|change|object change|diff|delta)$/;
/** The same in other languages, the noun first or last. */
const ROW_ABROAD =
  /^(?:dat[oa]s?|valor(?:es)?|valeurs?|donnees|werte?|daten|dados|dati|valori|registro)_?(?:antigu[oa]s?|anterior(?:es)?|previ[oa]s?|nuev[oa]s?|nov[oa]s?|anciennes?|nouvelles?|alt|neu|vecchi|nuovi|precedenti)$|^(?:alte?r?|neue?r?|ancien(?:ne)?s?|nouve(?:au|lle)s?)_?(?:werte?|daten|valeurs?|donnees)$/i;
/** Tables that keep rows as they were. */
const KEPT = new Set(
  "revision version history snapshot archive audit change draft record entry backup trash copy import".split(" "),
);
/** As many columns as a glance takes in. */
const MOST = 4;
/** So sure is what names of JSON say. */
const KNOWN = 0.75;
/** From here on a name means in JSON what it means in a text. */
const LIKELY = 0.6;

/**
 * JSON that tells of rows of this database, with the columns of the table that it is about, and JSON of which nothing is known:
 * `chooseField` says how a column's values come about. No rule of the registry's, as it needs all of them.
 */
export function jsonRecord(context: ColumnContext, chooseField: ChooseField): readonly Suggestion[] {
  if (context.existing.length > 0) return [];
  const phrase = context.words.join(" ");
  if (context.typeClass !== "json") {
    const isUse = context.words.some((word) => WORDS_OF_USES.has(word));
    if ((!isUse && !HELD.test(phrase)) || !isJsonText(context)) return [];
    const here = isUse ? hereOf(context, chooseField) : [];
    if (here.length > 0) return here;
    const [known] = jsonShape.propose(context);
    const isOwn = known === undefined || (PLAIN.test(phrase) && OF_THINGS.test(known.evidence));
    return isOwn ? ofOwn(context, chooseField) : [];
  }
  const [known] = jsonShape.propose(context);
  // `data` of a row without more is what the row says, unless it is known what such rows carry.
  const isRow =
    /^(?:raw )?data$/.test(phrase) &&
    (known?.confidence ?? 0) < KNOWN &&
    context.facts.words.some((word) => KEPT.has(word));
  const isTold = ROW.test(phrase) || ROW_ABROAD.test(context.column.name);
  const table = isTold ? toldOf(context) : isRow ? context.table : null;
  const shape = table === null ? null : rowOf(context, table, chooseField);
  if (shape !== null && table !== null) {
    const each = /change|diff|delta/.test(phrase) ? changed(shape) : shape;
    return [shaped({ shape: each }, `a row of ${table.name}`, 0.78)];
  }
  if (known !== undefined && PLAIN.test(phrase) && OF_THINGS.test(known.evidence)) {
    const own = ofOwn(context, chooseField);
    if (own.length > 0) return own;
  }
  if (known === undefined || known.evidence === UNKNOWN_CONTEXT) {
    const own = ofOwn(context, chooseField);
    return own.length > 0 || known !== undefined ? own : unknown(context);
  }
  return hereOf(context, chooseField);
}

/** Names of what holds something, whatever it is: `raw_data`, `ocr_result`, `send_data`, `rollup`. */
const HELD =
  /(?:^| )(?:data|datum|raw|ocr|payload|content|info|information|record|dump|snapshot|json|result|response|detail|state|backup|summary|attr|attribute|extra|context|processed|cache|profile)$/;

/** The `data` of a thing or an order are what the row says, whatever such things are elsewhere; what is sent and kept for programs is known. */
const PLAIN = /(?:^| )(?:raw |full )?(?:data|datum)$/;
const OF_THINGS = /^JSON named "(?:item|product|device|order|sale|asset|article|vehicle|thing) (?:data|datum)"$/;

/** What a row says of itself, where the name says that something is held and not what. */
function ofOwn(context: ColumnContext, chooseField: ChooseField): readonly Suggestion[] {
  const { words, facts } = context;
  // `taxes_rollup` of an order holds its taxes.
  const isOfOther = words.some((word) => !HELD.test(word) && !facts.words.includes(word) && findNoun([word]) !== null);
  if (!HELD.test(words.join(" ")) || isOfOther) return [];
  if (literalDefault(context.column) === "[]") return [];
  const own = ownFacts(context, chooseField, MOST);
  return own.length < 2
    ? []
    : [shaped({ shape: Object.fromEntries(own), empty: 0.1, optional: 0.15 }, "what the row says itself", 0.6)];
}

/** What a name tells by its use alone is of this schema's tables. */
function hereOf(context: ColumnContext, chooseField: ChooseField): readonly Suggestion[] {
  const [known] = jsonShape.propose(context);
  const phrase = /^JSON named "(.*)"$/.exec(known?.evidence ?? "")?.[1] ?? "";
  const use = USE_BY_PHRASE.get(phrase);
  // `notification settings` tell more than `settings` do.
  if (use === undefined) return [];
  const options = jsonHere(use, context, literalDefault(context.column) === "[]", chooseField);
  return options === null ? [] : [shaped(options, `JSON named "${phrase}", of what there is here`, 0.75)];
}

function shaped(options: Readonly<Record<string, unknown>>, evidence: string, confidence: number): Suggestion {
  return { spec: { generator: "json", options }, evidence, confidence };
}

function rowOf(
  context: ColumnContext,
  table: Table,
  chooseField: ChooseField,
): Readonly<Record<string, unknown>> | null {
  const entries = fieldsOf(context, table, columnsOf(table).slice(0, MOST), chooseField);
  return entries.length < 2 ? null : Object.fromEntries(entries);
}

/** What was and what is: `{"price": [12, 14]}`; of what changes again and again, where there is such. */
function changed(shape: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries(shape) as [string, GeneratorSpec][];
  // A version only rises.
  const changing = entries.filter(([name, spec]) => CHANGING.has(spec.generator) && !/version/i.test(name));
  const told = changing.length > 0 ? changing : entries;
  return Object.fromEntries(told.slice(0, 2).map(([name, spec]) => [name, pairOf(spec)]));
}

/** What changes: states, kinds, figures and texts. */
const CHANGING = new Set("weighted choice boolean integer count decimal amount price percentage date byAge".split(" "));

/** A list of what a text of that name would be, or nothing: whatever stood there would be wrong. */
function unknown(context: ColumnContext): readonly Suggestion[] {
  const isList = isPlural(context.column.name) || literalDefault(context.column) === "[]";
  const [best] = isList ? findMeanings(context, "text") : [];
  const spec =
    best === undefined || best.confidence < LIKELY || best.given === "json" ? null : singly(asSpec(best.given));
  if (spec !== null && spec.inputs === undefined && !/"[[{]/.test(JSON.stringify(spec.options ?? {})))
    return [shaped({ shape: [spec, spec, spec], optional: 0.4 }, `a list of what is named "${best!.phrase}"`, 0.5)];
  return [shaped({ shape: isList ? [] : {} }, "JSON of which nothing is known", 0.3)];
}
