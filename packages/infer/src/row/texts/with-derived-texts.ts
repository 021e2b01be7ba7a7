import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";
import type { RowFacts, RowPass } from "../row-pass.ts";

/** What a permission is for, and what it lets somebody do with that. */
const THING = /^(?:resource|module|subject|entity|object|feature|area)(?: (?:name|type))?$/;
const ACT = /^(?:action|operation|verb|ability)(?: (?:name|type))?$/;

/** Rules whose lists are the only values allowed. */
const BOUND = new Set<ColumnRecipe["rule"]>(["enumLabels", "checkList", "existingValues", "override"]);

/**
 * Texts that are made of another one of their row: the parts of a permission (`resource` and `action` of `orders:read`), the plural of a name, how
 * a name sounds, the beginning of a uuid or a secret.
 */
export const withDerivedTexts: RowPass = (recipes, row) =>
  recipes.map((recipe) => {
    const { column: name, spec, rule } = recipe;
    const column = findColumn(row.table, name);
    const isText = column !== undefined && typeClass(column.type) === "text";
    if (!isText || spec.inputs !== undefined || BOUND.has(rule)) return recipe;
    const words = row.facts.columnWords.get(name) ?? [];
    // What tells rows apart does so by its beginning, too.
    const derived = row.keys.has(name)
      ? isReferred(row, name)
        ? null
        : beginningOf(words, recipes, row)
      : (partOfPermission(words, recipes) ??
        pluralOf(words, row) ??
        soundOf(words, row) ??
        beginningOf(words, recipes, row));
    if (derived === null) return recipe;
    const { as, from } = derived;
    const source = findColumn(row.table, from);
    if (from === name || (source?.nullable === true && !column.nullable)) return recipe;
    const made = { generator: "recased", options: { as }, inputs: { from: { column: from } } };
    return retold(recipe, made, `, ${as} of ${from}`, { entity: null });
  });

interface Derived {
  readonly as: "first" | "last" | "plural" | "soundex" | "beginning";
  readonly from: string;
}

function partOfPermission(words: readonly string[], recipes: readonly ColumnRecipe[]): Derived | null {
  const phrase = words.join(" ");
  const as = THING.test(phrase) ? "first" : ACT.test(phrase) ? "last" : null;
  const whole = as === null ? undefined : recipes.find(({ spec }) => spec.generator === "permission");
  return as === null || whole === undefined ? null : { as, from: whole.column };
}

/** `name_plural` of `name`, `label_plural` of `label_singular`. */
function pluralOf(words: readonly string[], row: RowFacts): Derived | null {
  if (!words.includes("plural")) return null;
  const rest = words.filter((word) => word !== "plural");
  const phrase = rest.join(" ");
  const spoken = ["name", "title", "label", "display name"];
  const wanted = phrase === "" || spoken.includes(phrase) ? [...new Set([phrase, ...spoken])] : [phrase];
  const from = textNamed(row, [
    ...(phrase === "" ? [] : [phrase, `${phrase} singular`, `singular ${phrase}`]),
    ...wanted.flatMap((one) => (one === "" ? [] : [one, `${one} singular`, `singular ${one}`])),
    "singular",
  ]);
  return from === null ? null : { as: "plural", from };
}

/** Other ways to write down how a name sounds. */
const SPELLED = new Set(["soundex", "std", "standard", "code", "key"]);

function soundOf(words: readonly string[], row: RowFacts): Derived | null {
  if (!words.includes("soundex") || words.includes("dm")) return null;
  const rest = words.filter((word) => !SPELLED.has(word));
  const from = textNamed(
    row,
    rest.length === 0 ? ["last name", "name", "term", "word", "keyword", "place", "title"] : [rest.join(" ")],
  );
  return from === null ? null : { as: "soundex", from };
}

/** What is too long to be read out, and what may be shown of secrets. */
const LONG = new Set(["uuid", "sha1", "sha256", "gitSha"]);
const SECRETS = new Set(["apiKey"]);
const BRIEF = new Set(["short", "abbreviated"]);

/** `uuidShort` beside `uuid`, `short_sha` beside `sha`; the `prefix` of a `key` that stands in clear. */
function beginningOf(words: readonly string[], recipes: readonly ColumnRecipe[], row: RowFacts): Derived | null {
  const isPrefix = words.at(-1) === "prefix";
  if (!isPrefix && !words.some((word) => BRIEF.has(word))) return null;
  const rest = words.filter((word) => !BRIEF.has(word) && word !== "prefix").join(" ");
  const wanted = new Set(isPrefix && rest === "" ? ["key", "token", "secret"] : [rest]);
  const whole = recipes.find(
    ({ column, spec }) =>
      (isPrefix ? SECRETS : LONG).has(spec.generator) &&
      wanted.has((row.facts.columnWords.get(column) ?? []).join(" ")),
  );
  return whole === undefined ? null : { as: "beginning", from: whole.column };
}

/** Whether a column is the table's own key, or one to another table. */
function isReferred({ table }: RowFacts, name: string): boolean {
  const own = table.primaryKey?.columns.includes(name) === true;
  return own || table.foreignKeys.some(({ columns }) => columns.includes(name));
}

/** The text of the row that is called so, whatever the order of the words. */
function textNamed({ table, facts }: RowFacts, wanted: readonly string[]): string | null {
  const sorted = (phrase: string) => phrase.split(" ").toSorted().join(" ");
  const named = wanted.flatMap((phrase) =>
    table.columns.filter(
      ({ name, type }) =>
        typeClass(type) === "text" && sorted((facts.columnWords.get(name) ?? []).join(" ")) === sorted(phrase),
    ),
  );
  return named[0]?.name ?? null;
}
