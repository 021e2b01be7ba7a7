import { baseType } from "@seedloom/core";
import type { Catalog, GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { literalDefault } from "../context/literal-default.ts";
import { LETTERS, modestText } from "../names/modest-text.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { asSpec } from "../given/as-spec.ts";

/** Words of names whose bytes are no text. */
const BINARY = new Set(
  (
    "image photo picture thumbnail thumb favicon wallpaper poster screenshot preview icon avatar cover logo file blob binary data datum hash digest checksum sha1 sha256 md5 salt " +
    "signature key secret token fingerprint embedding uuid guid id ip audio video pdf attachment certificate content payload " +
    "event body document address spatial geometry geography geom shape wkb mac encrypted cipher nonce iv hex handle scan password state aaguid"
  ).split(" "),
);

/** Of those, words whose bounded bytes are text in a collation of its own: MySQL's programs keep keys and addresses so. */
const KEPT_AS_TEXT = new Set("key ip event document body content".split(" "));
/** Keys that are no text. */
const KEYS = new Set("public private secret encryption signing aes session master".split(" "));

/** `us_key varbinary(255)`: longer than a digest or an address in bytes. */
function isLongText(words: readonly string[], maxLength: number | null): boolean {
  const least = words.at(-1) === "ip" ? 39 : 30;
  const fits = maxLength !== null && maxLength >= least && maxLength <= 767;
  return fits && KEPT_AS_TEXT.has(words.at(-1) ?? "") && !words.some((word) => KEYS.has(word));
}

/** What is text where a schema keeps even its moments as text in bytes. */
const ALL_TEXT = new Set("key data ip event document body content password address payload state".split(" "));
const keepsText = new WeakMap<Catalog, boolean>();

/** Whether some table has a moment in bytes of any length: then all of the schema's text is kept so. */
function isAllText({ catalog, type }: ColumnContext): boolean {
  if (type.kind !== "bytes" || type.maxLength !== null) return false;
  const known =
    keepsText.get(catalog) ??
    catalog.tables.some(({ columns }) =>
      columns.some(({ name, type: other }) => baseType(other).kind === "bytes" && /timestamp$/i.test(name)),
    );
  keepsText.set(catalog, known);
  return known;
}

/** What the table is about says nothing of its columns: `image.img_name` is a name. */
function isBinary(words: readonly string[], table: readonly string[]): boolean {
  return words.some((word, at) => BINARY.has(word) && (at === words.length - 1 || !table.includes(word)));
}

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

/** Text kept as bytes, as `varbinary` names and titles in MySQL are: readable UTF-8 of what the name means. */
export const bytesText: Rule = {
  name: "bytesText",
  strength: 57,
  propose(context) {
    const { type, words, unique, facts } = context;
    if (type.kind === "bytes" && type.maxLength === 1) return [oneLetter(context)];
    if (type.kind !== "bytes" || type.fixed) return [];
    // A key to sort by is made of a text, in no readable form.
    const readable = isAllText(context) && !words.includes("sort");
    const told = readable ? words.filter((word) => !ALL_TEXT.has(word)) : words;
    const binary = isBinary(told, facts.words);
    if (binary && !(/^varbinary/i.test(context.column.typeText) && isLongText(words, type.maxLength))) return [];
    const place = { ...context, typeClass: "text" as const, maxLength: type.maxLength };
    const named = findMeanings(place, "text").map(({ given, phrase }) => ({
      spec: { generator: "utf8", options: { text: asSpec(given) } },
      evidence: `bytes named "${phrase}": text`,
      confidence: 0.78,
    }));
    // A bounded binary column with a plain name is text in a collation of its own.
    const bounded = type.maxLength !== null && type.maxLength > 16 && type.maxLength <= 767;
    const plain = {
      spec: { generator: "utf8", options: { text: { generator: unique ? "settingName" : "label" } } },
      evidence: `${context.column.typeText}: short text kept as bytes`,
      confidence: 0.5,
    };
    if (bounded || words.at(-1) === "name") return [...named, plain];
    return named.length > 0 || !readable ? named : [anyText(context)];
  },
};
