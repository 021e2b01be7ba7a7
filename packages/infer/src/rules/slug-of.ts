import { baseType } from "@seedloom/core";
import type { Column, GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { Suggestion, Rule } from "../rule.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { sibling } from "../context/sibling.ts";

/** What slugs are made of, best first. */
const SOURCES = ["title", "name", "headline", "label", "display name", "product name", "subject", "model"];

const SLUGS = new Set([
  "slug",
  "permalink",
  "url key",
  "url slug",
  "seo slug",
  "url name",
  "url title",
  "alias",
  "handle",
  "link rewrite",
]);
/** Whose aliases are other names. */
const ALIASED = new Set(["person", "company", "place", "media", "nature", "product", "game"]);
/** Shops that sell online call their addresses handles; people are called by theirs. */
const isOtherName = (phrase: string, subject: string): boolean =>
  (phrase === "alias" && ALIASED.has(subject)) ||
  (phrase === "handle" && subject !== "product" && subject !== "lookup");

/** `dashboard_title` of dashboards. */
const ownNames = (noun: string | undefined): readonly string[] =>
  noun === undefined ? [] : [`${noun} title`, `${noun} name`];

/** A word that most columns of a table begin with says nothing of each. */
function isPrefix(word: string, { columnWords }: TableFacts): boolean {
  const all = [...columnWords.values()];
  return all.length > 3 && all.filter(([first]) => first === word).length * 2 > all.length;
}

/** The same behind what the row is of: WordPress has a `post_name` beside a `post_title`. */
const SLUGS_OF = /^(post|page|article|entry|topic|term) (?:slug|name|permalink|url key)$/;

/** `name_en` beside `name_hr`, where nothing but these says what the row is called. */
function inSomeLanguage({ table }: ColumnContext): Column | null {
  const found = table.columns.filter(
    ({ name, type, generated }) =>
      /^(?:name|title)_(?:en|de|fr|es|it|nl|pt|hr|pl|cs|sl|sv|da|fi|tr|uk|ru|ar|zh|ja)$/i.test(name) &&
      baseType(type).kind === "text" &&
      generated.kind === "no",
  );
  if (found.length < 2) return null;
  return found.find(({ name }) => /_en$/i.test(name)) ?? found.find(({ nullable }) => !nullable) ?? found[0]!;
}

/** A slug beside a title or a name is made from it; where that may be missing and the slug may not, from other words then. */
export const slugOf: Rule = {
  name: "slugOf",
  strength: 66,
  propose(context) {
    const { words, typeClass, column, inKey } = context;
    if (typeClass !== "text") return [];
    // `s_slug` beside `s_name`, where a letter says the type, and `core_alias` beside `core_title`.
    const [letter = ""] = words;
    const begins =
      words.length === 2 &&
      (letter.length === 1 || (!SLUGS_OF.test(words.join(" ")) && isPrefix(letter, context.facts)));
    const typed = begins ? `${letter} ` : "";
    const phrase = words.join(" ").slice(typed.length);
    const [, of = ""] = SLUGS_OF.exec(phrase) ?? [];
    // Where a row is shown, too: `archive_slug` beside `name`.
    const shown =
      /^(?:archive|public|page|web|website|share|shared|short|booking|event|custom|old|canonical) slug$/.test(phrase);
    const sources = /^(?:user )?nicename$/.test(phrase)
      ? ["user login", "login", "username", "display name"]
      : SLUGS.has(phrase)
        ? [...SOURCES, ...ownNames(context.facts.words.at(-1))]
        : of === ""
          ? shown
            ? SOURCES
            : []
          : [`${of} title`, ...(shown ? SOURCES : [])];
    const source =
      sibling(
        { ...context, column: { ...column, nullable: true } },
        sources.map((each) => typed + each),
        ["text"],
      ) ?? (phrase === "slug" ? inSomeLanguage(context) : null);
    if (source === null || isOtherName(phrase, context.facts.noun?.noun.subject ?? "")) return [];
    const made: GeneratorSpec = { generator: "slugOf", inputs: { from: { column: source.name } } };
    const suggestion: Suggestion = { spec: made, evidence: `a slug beside ${source.name}`, confidence: 0.92 };
    // Where there are fewer names than rows.
    const apart: Suggestion = {
      spec: { ...made, options: { apart: true } },
      evidence: `a slug beside ${source.name}, with an ending of its own`,
      confidence: 0.91,
    };
    if (column.nullable || !source.nullable) return inKey ? [suggestion, apart] : [suggestion];
    // Drafts without a title have addresses, too.
    if (inKey) return [{ ...apart, spec: { ...made, options: { apart: true, otherwise: "untitled" } } }];
    const options = { first: made, otherwise: { generator: "slug" } };
    return [{ ...suggestion, spec: { generator: "orElse", options, inputs: made.inputs! } }];
  },
};
