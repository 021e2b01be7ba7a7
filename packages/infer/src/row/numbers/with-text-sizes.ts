import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What a size of a text is called, and what it is counted in. */
const SIZES: readonly (readonly [name: RegExp, as: string])[] = [
  [
    /^(?:(?:content|body|text|total|description|article|post) )?(?:word count|number (?:of )?word|word|wordcount)$/,
    "words",
  ],
  [
    /^(?:(?:content|body|text|total|post|message) )?(?:char(?:acter)? count|number (?:of )?character|character|charcount|letter count|length character|character length)$/,
    "characters",
  ],
  [/^(?:content|body|text|message|post|title|description|comment|name|note) length$/, "characters"],
  [
    /^(?:(?:content|chunk|text|estimated|approx) )?(?:token count|number (?:of )?token|token|token length|token number)$/,
    "tokens",
  ],
  [
    /^(?:(?:estimated|est) )?reading time(?: (?:minute|min|minimum))?$|^(?:(?:estimated|est) )?read time (?:minute|min|minimum)$|^minutes? (?:to )?read$/,
    "minutes",
  ],
  [/^(?:content|body|text|value|data) (?:size|byte|bytes)$|^byte size$/, "bytes"],
];
/** Bare `length` of what is nothing but a text. */
const TEXTS_THEMSELVES = new Set("post message comment chunk passage segment sentence document".split(" "));
/** What people take minutes to read. */
const READ = new Set("article post blog story news lesson guide tutorial".split(" "));
/** Where the text stands, the longest first. */
const TEXTS = [
  "content",
  "body",
  "full text",
  "text",
  "message",
  "chunk text",
  "chunk",
  "body text",
  "body html",
  "content html",
  "markdown",
  "html",
  "description",
  "value",
  "comment",
  "note",
];
/** What is made of a text besides keeping it. */
const OTHERS = /^(?:input|output|prompt|completion|max|maximum|used|reset|api|access|limit|budget)$/;

/** `word_count` and `reading_time` of an article, `token_count` of a chunk, `length` of a post: of the text of the row. */
export const withTextSizes: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = (column: string) => (facts.columnWords.get(column) ?? []).join(" ");
  const kindOf = (column: string) => typeClass(findColumn(table, column)!.type);
  return recipes.map((recipe): ColumnRecipe => {
    const { column, spec } = recipe;
    const kind = kindOf(column);
    if ((kind !== "integer" && kind !== "decimal") || spec.inputs !== undefined || keys.has(column)) return recipe;
    const phrase = phraseOf(column);
    if (phrase.split(" ").some((word) => OTHERS.test(word))) return recipe;
    const bare = phrase === "length" && facts.words.some((word) => TEXTS_THEMSELVES.has(word));
    // When a message was read says nothing of how long it is.
    const isRead = phrase === "read time" && facts.words.some((word) => READ.has(word));
    const as = isRead ? "minutes" : bare ? "characters" : SIZES.find(([name]) => name.test(phrase))?.[1];
    const [, own] = /^(.+) (?:length|len)$/.exec(phrase) ?? [];
    const isText = (name: string) => kindOf(name) === "text" && !keys.has(name);
    const of = recipes.find((other) => own !== undefined && isText(other.column) && phraseOf(other.column) === own);
    if (as === undefined && of === undefined) return recipe;
    const text =
      of ??
      TEXTS.map((said) => recipes.find((other) => isText(other.column) && phraseOf(other.column) === said)).find(
        (found) => found !== undefined,
      );
    if (
      text === undefined ||
      ("of" in (text.spec.inputs ?? {}) &&
        Object.values(text.spec.inputs ?? {}).some((input) => input.column === column))
    )
      return recipe;
    const inputs = { of: { column: text.column } };
    const made: GeneratorSpec = { generator: "textSize", options: { as: as ?? "characters" }, inputs };
    const mayMiss = findColumn(table, text.column)!.nullable && !findColumn(table, column)!.nullable;
    const told = mayMiss ? { generator: "orElse", options: { first: made, otherwise: spec }, inputs } : made;
    return retold(recipe, told, `; of ${text.column}`, { nullRate: 0, entity: null });
  });
};
