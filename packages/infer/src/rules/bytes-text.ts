import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";
import { asSpec } from "./name-meaning.ts";

/** Words of names whose bytes are no text. */
const BINARY = new Set(
  (
    "image photo picture thumbnail icon avatar cover logo file blob binary data datum hash digest checksum sha1 sha256 md5 salt " +
    "signature key secret token fingerprint embedding uuid guid id ip audio video pdf attachment certificate content payload " +
    "event body document address mac encrypted cipher nonce iv hex handle scan password state"
  ).split(" "),
);

/** What the table is about says nothing of its columns: `image.img_name` is a name. */
function isBinary(words: readonly string[], table: readonly string[]): boolean {
  return words.some((word, at) => BINARY.has(word) && (at === words.length - 1 || !table.includes(word)));
}

/** Text kept as bytes, as `varbinary` names and titles in MySQL are: readable UTF-8 of what the name means. */
export const bytesText: Rule = {
  name: "bytesText",
  strength: 57,
  propose(context) {
    const { type, words, unique, facts } = context;
    if (type.kind !== "bytes" || type.fixed || isBinary(words, facts.words)) return [];
    const place = { ...context, typeClass: "text" as const, maxLength: type.maxLength };
    const named = findMeanings(place, "text").map(({ given, phrase }) => ({
      spec: { generator: "utf8", options: { text: asSpec(given) } },
      evidence: `bytes named "${phrase}": text`,
      confidence: 0.78,
    }));
    // A bounded binary column with a plain name is text in a collation of its own.
    const bounded = type.maxLength !== null && type.maxLength > 16 && type.maxLength <= 767;
    const plain = {
      spec: { generator: "utf8", options: { text: { generator: unique ? "slug" : "label" } } },
      evidence: `${context.column.typeText}: short text kept as bytes`,
      confidence: 0.5,
    };
    return bounded || words.at(-1) === "name" ? [...named, plain] : named;
  },
};
