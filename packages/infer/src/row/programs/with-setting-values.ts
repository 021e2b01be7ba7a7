import type { ColumnRecipe, Table } from "@seedloom/core";
import { findNoun } from "../../context/find-noun.ts";
import { ownThings } from "../../context/own-things.ts";
import { wordsOfTables } from "../../context/schema-words.ts";
import type { ColumnContext } from "../../context/column-context.ts";
import { retold } from "../changed.ts";
import type { RowFacts } from "../row-pass.ts";
import { freeTextsIn, listedIn } from "../../column/listed.ts";

/** What a setting's key is made by. */
const KEYS = new Set(["configKey", "settingName"]);

/** What names a value beside it: of settings, of properties and attributes of things. */
const NAMES =
  /^(?:(?:config|setting|option|meta|param|property|prop|attribute|attr|variable|preference|dialog|meta data) )?(?:key|name|property|attribute|option|variable|parameter|setting|preference|field|prop name|key name)$/;
/** How such names are made. */
const NAMED = new Set([...KEYS, "pattern", "weighted", "choice", "columnName"]);

/** Values of settings that nobody tied to anything. */
const isValue = ({ spec, evidence }: ColumnRecipe): boolean =>
  spec.generator === "configValue" || (spec.generator === "json" && /^JSON named "(?:[a-z]+ )?value"/.test(evidence));

/** What holds the value of what a key beside it names, whatever it is. */
const VALUE =
  /^(?:(?:config|setting|option|meta|meta data|metadata|param|parameter|property|prop|attribute|attr|variable|var|preference|claim|tag|label|field|custom field|header|facet|fact|string|text|current|default) )*(?:value|val)$|^(?:varvalue|avalue|confvalue|keyvalue)$/;
/** What such a key is called. */
const KEY =
  /^(?:(?:config|setting|option|meta|meta data|metadata|param|parameter|property|prop|attribute|attr|variable|var|preference|claim|tag|label|field|custom field|header|facet|fact) )+(?:key|name|type)$|^(?:key|name|field|property|attribute|option|variable|parameter|setting|preference|keyword|varname|aname|confname|fieldname|field name)$/;
/** What may be said of a value before anybody asks whose it is. */
const SAID_OF_VALUES = new Set(["weighted", "choice", "tag", "configValue"]);

/** Words of tables that hold settings, and for whose they are. */
const OF_SETTINGS = new Set("setting preference option config configuration parameter variable".split(" "));
const PERSONAL = new Set("user member account profile customer student player employee".split(" "));

/** Words of tables that hold what is noted of other things. */
const OF_NOTES = new Set("metadata meta metadatum attribute property context flag attr prop extra".split(" "));

/** Words of tables that a program keeps settings of itself in. */
const OF_PROGRAM = new Set("system default global plugin variable".split(" "));

/** Tables of programs that sell, or that publish. */
const SELLING = ["invoice", "order", "payment", "product", "subscription", "price", "cart", "sale", "billing"];
const PUBLISHING = ["post", "article", "comment", "blog", "page", "newsletter"];

/** Tables of programs that serve others: how they do is set there. */
const SERVING = ["webhook", "worker", "deployment", "bucket", "cluster"];

/** What can be set of a thing, and things of which nothing is set. */
const OF_THINGS =
  "*_page_size|*_notification_enabled|default_*_type|*_export_enabled|*_reminder_days|*_approval_required|*_retention_days|max_*_count|*_prefix|*_default_status".split(
    "|",
  );
const OF_PLACES: ReadonlySet<string> = new Set(["place", "lookup", "setting", "log", "internet"]);

/** Keys of what can be set in an application with such tables: some of its own, and none of a shop where nothing is sold. */
function keysHere(context: ColumnContext): Readonly<Record<string, unknown>> {
  const tables = wordsOfTables(context.catalog);
  const has = (words: readonly string[]) => words.some((word) => tables.has(word));
  const without = [...(has(SELLING) ? [] : ["sales"]), ...(has(PUBLISHING) ? [] : ["writing"])];
  if (!has(SERVING)) without.push("machinery");
  const things = ownThings(context)
    .filter((thing) => !OF_PLACES.has(findNoun(thing.split("_"))?.noun.subject ?? "place"))
    .slice(0, 10);
  const also = things.flatMap((thing, at) =>
    // Not the same of each: nobody would set all that of every thing.
    OF_THINGS.filter((_, place) => (place + at) % 2 === 0).map((key) => key.replace("*", thing)),
  );
  return { ...(without.length > 0 ? { without } : {}), ...(also.length > 0 ? { also } : {}) };
}

/** Rules that know the only words there are. */
const LISTING: ReadonlySet<ColumnRecipe["rule"]> = new Set([
  "checkList",
  "enumLabels",
  "existingValues",
  "commentList",
]);

/** Whether a value stands only in keys that its name and something else tell apart: one of a user, of a domain. */
function isToldApart(table: Table, value: string, key: string): boolean {
  if (table.foreignKeys.some(({ columns }) => columns.includes(value))) return false;
  const uniques = table.uniques.map(({ parts }) => parts.map((part) => (part.kind === "column" ? part.column : "")));
  return [table.primaryKey?.columns ?? [], ...uniques].every(
    (columns) => !columns.includes(value) || (columns.includes(key) && columns.length > 2),
  );
}

/** What a column of that name tells of the setting beside it. */
function toldOf({ spec, rule }: ColumnRecipe, phrase: string): Readonly<Record<string, unknown>> | null {
  if (spec.inputs !== undefined) return null;
  if (/^(?:(?:setting |config )?(?:group|category|section)|group name)$/.test(phrase) && !LISTING.has(rule))
    return { what: "group" };
  if (/^(?:label|title|display name|description)$/.test(phrase)) return { what: "label" };
  return /^(?:(?:value |data |setting |config )?type)$/.test(phrase) ? { what: "type", values: listedIn(spec) } : null;
}

/** Where a setting's value stands beside its key, it is of the kind that the key asks for. Columns of `keys` need values of their own. */
export function withSettingValues(recipes: readonly ColumnRecipe[], row: RowFacts): readonly ColumnRecipe[] {
  return withKeyedValues(withValues(recipes, row), row).map((recipe, at) => keyed(recipe, row, row.contexts[at]!));
}

/** A value of anything beside the one key that names what it is: a tag's, a claim's, a parameter's. */
function withKeyedValues(
  recipes: readonly ColumnRecipe[],
  { facts, keys, contexts }: RowFacts,
): readonly ColumnRecipe[] {
  const phrase = ({ column }: ColumnRecipe) => facts.columnWords.get(column)?.join(" ") ?? "";
  const named = recipes.filter(
    (recipe) => KEY.test(phrase(recipe)) && contexts[recipes.indexOf(recipe)]!.typeClass === "text",
  );
  const told = named.filter((recipe) => freeTextsIn(recipe.spec).length > 2 || KEYS.has(recipe.spec.generator));
  const plain = told.filter((recipe) => !phrase(recipe).endsWith(" type"));
  const [key, another] = plain.length > 0 ? plain : told;
  if (key === undefined || another !== undefined) return recipes;
  const called = freeTextsIn(key.spec);
  return recipes.map((recipe, at) => {
    const { spec, column, rule } = recipe;
    if (!VALUE.test(phrase(recipe)) || !SAID_OF_VALUES.has(spec.generator) || contexts[at]!.typeClass !== "text")
      return recipe;
    if (spec.inputs !== undefined || keys.has(column) || LISTING.has(rule)) return recipe;
    const among = freeTextsIn(recipe.spec);
    const options = { ...(among.length > 0 && { among, ...(among.length === called.length && { keys: called }) }) };
    const made = { generator: "settingValue", options, inputs: { of: { column: key.column } } };
    return retold(recipe, made, `, of ${key.column}`);
  });
}

/** What is a key of nobody knows what is one of the application's settings, or what is noted of a thing. */
function keyed(recipe: ColumnRecipe, { facts }: RowFacts, context: ColumnContext): ColumnRecipe {
  if (recipe.spec.generator !== "configKey") return recipe;
  const noted = facts.words.some((word) => OF_NOTES.has(word));
  if (noted && !context.unique && !facts.words.some((word) => OF_SETTINGS.has(word)))
    return retold(recipe, { generator: "settingKey", options: { noted } }, "; as programs note it");
  if (!facts.words.some((word) => OF_SETTINGS.has(word) || OF_PROGRAM.has(word))) return recipe;
  return retold(recipe, { generator: "settingKey", options: keysHere(context) }, "; as programs call what can be set");
}

function withValues(
  recipes: readonly ColumnRecipe[],
  { table, facts, keys, contexts }: RowFacts,
): readonly ColumnRecipe[] {
  const phrase = ({ column }: ColumnRecipe) => facts.columnWords.get(column)?.join(" ") ?? "";
  const told = recipes.filter(({ spec }) => KEYS.has(spec.generator));
  // The property of a class's attribute is the property, not the attribute.
  const named = recipes.filter((recipe) => NAMED.has(recipe.spec.generator) && NAMES.test(phrase(recipe)));
  const plain = named.filter((recipe) => /(?:name|key|property)$/.test(phrase(recipe)));
  const [key, ...others] = told.length > 0 ? told : plain.length === 1 ? plain : named;
  if (key === undefined || others.length > 0) return recipes;
  // A key beside a value is a key, whatever a code would be.
  const isKey = KEYS.has(key.spec.generator) || (key.spec.generator === "pattern" && /(?:^| )key$/.test(phrase(key)));
  const ofSettings = facts.words.some((word) => OF_SETTINGS.has(word));
  const noted = !ofSettings && facts.words.some((word) => OF_NOTES.has(word)) && !keys.has(key.column);
  const known = isKey && (ofSettings || noted) && recipes.some(isValue);
  const personal = facts.words.some((word) => PERSONAL.has(word));
  return recipes.map((recipe) => {
    if (recipe === key && known) {
      const options = noted ? { noted } : personal ? { personal } : keysHere(contexts[0]!);
      const spec = { generator: "settingKey", ...(Object.keys(options).length > 0 ? { options } : {}) };
      return retold(recipe, spec, "; as programs call what can be set");
    }
    const free = !keys.has(recipe.column) || isToldApart(table, recipe.column, key.column);
    const told = known && free ? toldOf(recipe, phrase(recipe)) : null;
    if (told !== null) {
      const spec = { generator: "settingTold", options: told, inputs: { of: { column: key.column } } };
      return retold(recipe, spec, `, of ${key.column}`);
    }
    if (!isValue(recipe) || (keys.has(recipe.column) && !isToldApart(table, recipe.column, key.column))) return recipe;
    const spec = { generator: "settingValue", inputs: { of: { column: key.column } } };
    return retold(recipe, spec, `, of ${key.column}`);
  });
}
