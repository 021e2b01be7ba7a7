import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isBinary, keepsAllText } from "../context/texts-in-bytes.ts";
import { typeClass } from "../context/type-class.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { literalDefault } from "../context/literal-default.ts";
import { LETTERS, modestText } from "../names/modest-text.ts";
import { jsonShape } from "./json-shape.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { asSpec } from "../given/as-spec.ts";

/** What programs keep as one text, with names and values in it. */
const RECORDS =
  /^(?:data|restriction|grant|dependency|dep|param|parameter|option|setting|value|extra|properties|property|info)$/;

/** Text of which nothing is known, where a schema keeps all of its text in bytes. */
function anyText({ words, column, type }: ColumnContext): Suggestion {
  const maxLength = type.kind === "bytes" ? type.maxLength : null;
  const text = RECORDS.test(words.at(-1) ?? "")
    ? { generator: "json" }
    : asSpec(modestText({ words, name: column.name, maxLength, fixed: false }));
  return {
    spec: { generator: "utf8", options: { text } },
    evidence: `${column.typeText} in a schema that keeps its texts so`,
    confidence: 0.3,
  };
}

/** What says yes or no in a word: `processed`, `api`, `strictMode`. */
const TOLD = /(?:ed|able|ible|on|off|mode|enabled|flag|active)$/i;

/** `binary(1)`: a yes or no where it defaults to one or is named so, and a letter for one of a few kinds elsewhere. */
function oneLetter(context: ColumnContext): Suggestion {
  const { column } = context;
  const given = String(literalDefault(column) ?? /^'?([01])/.exec(column.default?.sql.text ?? "")?.[1] ?? "");
  const place = { ...context, typeClass: "text" as const, maxLength: 1 };
  const means = findMeanings(place, "text").find(({ ofField }) => ofField === true);
  const yes = given === "0" || given === "1" || TOLD.test(column.name);
  const flag: GeneratorSpec = {
    generator: "weighted",
    options: {
      values: [
        ["0", given === "1" ? 20 : 70],
        ["1", given === "1" ? 80 : 30],
      ],
    },
  };
  const text = means !== undefined ? asSpec(means.given) : yes ? flag : asSpec(LETTERS);
  return {
    spec: { generator: "utf8", options: { text } },
    evidence: `${column.typeText}: ${yes && means === undefined ? "yes or no" : "one letter for one of a few"}`,
    confidence: 0.8,
  };
}

/** What programs send one another, which brokers keep as it came. */
const SENT = /^(?:(?:event|message|request|response|job|webhook) )?payload$|^(?:request|response|webhook) body$/;

/** JSON, as nearly all messages between programs are. */
function messageOf(context: ColumnContext): Suggestion {
  const { spec } = jsonShape.propose({ ...context, typeClass: "json", type: { kind: "json", binary: false } })[0] ?? {
    spec: { generator: "json" },
  };
  return {
    spec: { generator: "utf8", options: { text: spec } },
    evidence: "what programs send one another",
    confidence: 0.7,
  };
}

/** What a table of something keeps that thing in. */
const WHOLE =
  /^(?:.*\b)?(?:data|datum|content|blob|body|attachment|file|file content|file data|binary|object|value|document)$/;
const PICTURES = new Set("icon image picture photo avatar thumbnail logo favicon".split(" "));
const FILES = new Set("file attachment document upload report contract resume asset".split(" "));
const STORES = new Set("cache config queue session setting variable option registry".split(" "));

/** An icon's, a file's, a cache entry's content, as the table's name says. */
function keptWhole(context: ColumnContext): Suggestion | null {
  const { words, facts, column } = context;
  if (!WHOLE.test(words.join(" "))) return null;
  const of = facts.words.findLast((word) => PICTURES.has(word) || FILES.has(word) || STORES.has(word));
  const own = words.find((word) => FILES.has(word));
  const evidence = `${column.typeText}: what a ${of ?? own} holds`;
  if (of !== undefined && PICTURES.has(of)) return { spec: ofFile(context, "imageBytes"), evidence, confidence: 0.75 };
  if (own !== undefined || (of !== undefined && FILES.has(of)))
    return { spec: ofFile(context, "fileBytes"), evidence, confidence: 0.75 };
  // PHP's programs keep their variables so.
  if (of === undefined || !/^(?:tiny|medium|long)?blob/i.test(column.typeText)) return null;
  const text = of === "session" ? SESSION : SERIALIZED;
  return { spec: { generator: "utf8", options: { text } }, evidence, confidence: 0.7 };
}

const SERIALIZED = {
  generator: "pattern",
  options: {
    regex: 'a:[2]:\\{s:2:"id";i:[1-9][0-9]{1,3};s:6:"status";s:6:"(active|closed|queued|hidden|public)";\\}',
  },
};
const SESSION = {
  generator: "pattern",
  options: { regex: 'uid\\|i:[1-9][0-9]{1,3};csrf\\|s:16:"[0-9a-f]{16}";lang\\|s:2:"(en|de|fr|es)";' },
};

/** Of the kind that a name or a media type beside it says. */
function ofFile({ facts, column, table }: ColumnContext, generator: "fileBytes" | "imageBytes"): GeneratorSpec {
  const told = [...facts.columnWords].filter(
    ([name, words]) =>
      name !== column.name &&
      /(?:^| )(?:file name|filename|mime type|media type|content type|mime|file type|extension)$/.test(words.join(" ")),
  );
  const texts = told.filter(([name]) => {
    const found = table.columns.find((each) => each.name === name);
    return found !== undefined && typeClass(found.type) === "text";
  });
  const [first] = texts;
  return first === undefined ? { generator } : { generator, inputs: { of: { column: first[0] } } };
}

/** What texts are kept in as well as anything else. */
const DOCUMENTS = /^(?:body|doc|document|content|message|state|payload)$/;

/** Text kept as bytes, as `varbinary` names and titles in MySQL are: readable UTF-8 of what the name means. */
export const bytesText: Rule = {
  name: "bytesText",
  strength: 57,
  propose(context) {
    const { type, words, unique, facts } = context;
    if (type.kind === "bytes" && type.maxLength === 1) return [oneLetter(context)];
    if (type.kind !== "bytes" || type.fixed) return [];
    // A key to sort by is made of a text, in no readable form.
    const readable = type.maxLength === null && keepsAllText(context.catalog) && !words.includes("sort");
    if (SENT.test(words.join(" ")) && (type.maxLength ?? 999) > 255) return [messageOf(context)];
    const place = { ...context, typeClass: "text" as const, maxLength: type.maxLength };
    const meant = findMeanings(place, "text");
    // What such programs are known to write there is no file of any sort.
    const known = DOCUMENTS.test(words.at(-1) ?? "") ? meant.find(({ ofField }) => ofField === true) : undefined;
    if (known !== undefined && !unique)
      return [
        {
          spec: { generator: "utf8", options: { text: asSpec(known.given) } },
          evidence: `bytes named "${known.phrase}": what such programs write there`,
          confidence: 0.9,
        },
      ];
    const kept = keptWhole(context);
    if (kept !== null) return [kept];
    // `attribute_bytes` holds bytes; a size would be a number.
    if (isBinary(words, facts.words, readable) || /^bytes?$/.test(words.at(-1) ?? "")) return [];
    // JSON of which nobody knows what is in it says less than bytes that nobody can read.
    if (meant[0] !== undefined && asSpec(meant[0].given).generator === "json" && !readable) return [];
    const named = meant.map(({ given, phrase }) => ({
      spec: { generator: "utf8", options: { text: asSpec(given) } },
      evidence: `bytes named "${phrase}": text`,
      confidence: 0.78,
    }));
    const plain = {
      spec: { generator: "utf8", options: { text: { generator: unique ? "settingName" : "label" } } },
      evidence: `${context.column.typeText}: a name kept as bytes`,
      confidence: 0.5,
    };
    if (words.at(-1) === "name") return [...named, plain];
    return named.length > 0 || !readable ? named : [anyText(context)];
  },
};
