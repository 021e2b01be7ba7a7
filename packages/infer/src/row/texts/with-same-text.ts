import { findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

type Form = "html" | "plain" | "copy" | "opening";

/** How a text is kept, by the words for it. */
const FORMS: readonly (readonly [words: RegExp, form: Form])[] = [
  [/^(?:html|xhtml|cooked|rendered|formatted)$/, "html"],
  [/^(?:plain|plaintext|stripped|decoded|unformatted)$/, "plain"],
  [/^(?:markdown|md|raw)$/, "copy"],
  [/^(?:excerpt|snippet|teaser)$/, "opening"],
];

/** What is written by people, the plainest first. */
const WRITTEN =
  /^(?:text|body|content|message|comment|bio|description|note|answer|question|post|page|article|signature|summary|reply|comment text|message text|message body|full description)$/;
/** What a message is in full, or on small screens. */
const MESSAGES = /^(?:full|small|short|long) (?:message|msg)$/;
/** Of these one is what `html`, `markdown` and `excerpt` alone are of. */
const WHOLE = ["body", "content", "text", "message"];

/** What makes a text that is as long as there is room. */
const TEXTS = new Set(
  "passage html markdown blogBody essay paragraph bio bioOf rowText weighted entryText message note sentence comment text article pattern assistantChat chat opinion".split(
    " ",
  ),
);
/** Of what nothing is known the others tell. */
const UNTOLD = new Set<ColumnRecipe["rule"]>(["unknownText", "typeFallback"]);
const BOUND = new Set<ColumnRecipe["rule"]>(["enumLabels", "checkList", "commentList", "existingValues", "override"]);

interface Kept {
  readonly recipe: ColumnRecipe;
  readonly column: Column;
  /** What is kept so: `bio` of `bio_raw`; nothing of `html`. */
  readonly of: string;
  /** Null for the text itself. */
  readonly form: Form | null;
}

/**
 * A text that a row keeps several times is one text: `html`, `text` and `markdown` of a page, `bio_raw` and `bio_cooked`, the `excerpt` of the
 * `content`.
 */
export const withSameText: RowPass = (recipes, { table, facts, keys }) => {
  const kept = recipes.flatMap((recipe): readonly Kept[] => {
    const column = findColumn(table, recipe.column);
    if (column === undefined || typeClass(column.type) !== "text" || keys.has(column.name)) return [];
    if (!TEXTS.has(recipe.spec.generator) || BOUND.has(recipe.rule) || isTied(table, column.name)) return [];
    const read = readText(facts.columnWords.get(column.name) ?? []);
    return read === null ? [] : [{ recipe, column, ...read }];
  });
  if (!kept.some(({ form }) => form !== null)) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const own = kept.find((one) => one.recipe === recipe);
    const leader = own === undefined ? undefined : leaderOf(own, kept);
    if (own === undefined || leader === undefined || leader === own) return recipe;
    // What is told of the title tells more of the text than its beginning does.
    if (own.form === "opening" && own.recipe.spec.inputs !== undefined) return recipe;
    const inputs = { from: { column: leader.column.name } };
    const form = own.form === null ? "plain" : own.form;
    const made: GeneratorSpec =
      form === "copy"
        ? { generator: "textFrom", options: { template: "{from}" }, inputs }
        : { generator: "recased", options: { as: form }, inputs };
    const spec =
      leader.column.nullable && !own.column.nullable
        ? { generator: "orElse", options: { first: made, otherwise: withoutInputs(recipe) }, inputs }
        : made;
    return retold(recipe, spec, `; what ${leader.column.name} says`, {
      entity: null,
      ...(UNTOLD.has(recipe.rule) && { nullRate: 0 }),
    });
  });
};

/** What a column's words say of a text and of how it is kept; null where they name no text. */
function readText(words: readonly string[]): Pick<Kept, "of" | "form"> | null {
  if (MESSAGES.test(words.join(" "))) return { of: "message", form: "copy" };
  const form = FORMS.find(([said]) => words.some((word) => said.test(word)));
  if (form === undefined) {
    const of = words.join(" ");
    return WRITTEN.test(of) ? { of, form: null } : null;
  }
  const rest = words.filter((word) => !FORMS.some(([said]) => said.test(word)));
  // `plain_text` and `text_html` are of no other text than the row's.
  const of = rest.join(" ");
  if (rest.length === 0) return { of: "", form: form[1] };
  if (of === "text") return { of: "text", form: form[1] };
  return WRITTEN.test(of) ? { of, form: form[1] } : null;
}

/** The text that others repeat: of those of which something is known the one that is kept as it is, else the plainest. */
function leaderOf(own: Kept, kept: readonly Kept[]): Kept | undefined {
  const all = kept.filter(({ of }) => of === own.of || (isWhole(of) && isWhole(own.of)));
  if (!all.some(({ form }) => form !== null)) return undefined;
  const told = all.filter(({ recipe }) => !UNTOLD.has(recipe.rule));
  const alike = told.length > 0 ? told : all;
  // Full and small messages alone are of one another; a `description` beside a `body` is another text.
  const whole = WHOLE.map((of) => alike.find((one) => one.form === null && one.of === of)).find(
    (one) => one !== undefined,
  );
  const isKept = own.form === null && alike.includes(own);
  const itself = alike.find((one) => one.form === null && one.of === own.of) ?? (isKept ? own : whole);
  if (itself !== undefined) return itself;
  for (const form of ["plain", "copy", "html"] as const) {
    const found = alike.find((one) => one.form === form);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isWhole = (of: string): boolean => of === "" || WHOLE.includes(of);

/** What there is without the text that it repeats. */
function withoutInputs({ spec, considered }: ColumnRecipe): GeneratorSpec {
  if (spec.inputs === undefined) return spec;
  return considered.find((one) => one.spec.inputs === undefined)?.spec ?? { generator: "sentence" };
}
