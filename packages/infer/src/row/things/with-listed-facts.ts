import { findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { typeClass } from "../../context/type-class.ts";
import { changed, retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** A fact that a list keeps of each of its rows: by the column's words, and by what it holds otherwise where the words alone would not do. */
interface Fact {
  readonly called: RegExp;
  readonly generator: string;
  readonly kind?: "text" | "number";
  /** Only in place of one of these. */
  readonly instead?: RegExp;
  /** The least room for it. */
  readonly room?: number;
}

interface List {
  readonly table: RegExp;
  readonly entity: string;
  readonly facts: readonly Fact[];
}

const LISTS: readonly List[] = [
  {
    table: /(?:^| )(?:country|nation|country (?:info|information|datum|data|code|list|region))$/,
    entity: "place",
    facts: [
      {
        called: /^(?:(?:country|nation|short|english|common|iso|display) )?name$/,
        generator: "isoCountry",
        kind: "text",
        instead: /^country$/,
        room: 4,
      },
      {
        called:
          /^(?:(?:phone|call|calling|dial|dialling|dialing|telephone|international|country) (?:code|prefix)|phone|prefix|phone country code|calling code number)$/,
        generator: "callingCode",
        instead: /^(?:choice|weighted|integer|phone|pattern|digits)$/,
      },
      {
        called:
          /^(?:(?:iso |un |country )?(?:numeric|number|num)(?: iso)?(?: code)?|num ?code|iso num(?:eric)?|iso code numeric|m 49)$/,
        generator: "countryNumeric",
        instead: /^(?:integer|pattern|digits|weighted|choice|identifier)$/,
      },
      {
        called:
          /^(?:(?:surface|land|total) )?area(?: in)?(?: (?:sq|square) ?(?:km|kilometer|kilometre))?$|^areainsqkm$/,
        generator: "countryArea",
        kind: "number",
      },
      { called: /^(?:total )?population$/, generator: "countryPopulation", kind: "number" },
      { called: /^continent(?: name)?$/, generator: "continent", kind: "text", room: 13 },
    ],
  },
  {
    table: /(?:^| )(?:language|lang|locale|i18n locale)$/,
    entity: "language",
    facts: [
      { called: /native|local name|own name|autonym|endonym/, generator: "languageNativeName", kind: "text" },
      {
        called: /^(?:(?:language|lang|locale|english|display|iso) )?(?:name|title|english name)$/,
        generator: "isoLanguage",
        kind: "text",
        instead: /^(?:weighted|choice|languageName|languageNameOfPlace)$/,
      },
      {
        called:
          /(?:^| )(?:locale|culture|language tag|locale code|culture code|lang code|language code)$|^(?:code|tag)$/,
        generator: "languageLocale",
        kind: "text",
        instead: /^(?:localeCode|weighted)$/,
        room: 5,
      },
      {
        called:
          /^(?:(?:language|lang|iso|locale|sef|short|url) ?)?(?:code|iso|iso code|sef|abbreviation|short code|dir|directory|slug|key|language code|iso 639 1)$/,
        generator: "languageCode",
        kind: "text",
        instead: /^(?:languageOfPlace|weighted|choice|directoryPath|languageCode)$/,
      },
      {
        called:
          /^(?:iso )?(?:code|639) (?:2|3|2 ?t|2 ?b)$|^(?:iso )?(?:639 )?(?:2|3|2 ?t|2 ?b)(?: code)?$|^(?:three letter|3 letter|alpha 3)(?: code)?$/,
        generator: "languageCode3",
        kind: "text",
        instead: /^(?:languageOfPlace|languageCode|countryCode3|pattern|weighted|choice)$/,
        room: 3,
      },
      {
        called: /^(?:iso )?(?:code|639) 1$|^(?:alpha 2|two letter)(?: code)?$/,
        generator: "languageCode",
        kind: "text",
        instead: /^(?:languageOfPlace|languageCode|countryCode|pattern|weighted|choice)$/,
      },
    ],
  },
  {
    table: /(?:^| )(?:currency|currency format|money unit)$/,
    entity: "currency",
    facts: [
      {
        called:
          /^(?:decimal|decimal place|precision|fraction digit|minor unit|exponent|decimal digit|number of decimal|scale)$/,
        generator: "currencyDecimals",
        kind: "number",
      },
      {
        called: /^(?:currency )?(?:name|title)$|^currency$/,
        generator: "currencyName",
        kind: "text",
        instead: /^(?:weighted|choice|currencyOfPlace|currencyNameOfPlace)$/,
        room: 8,
      },
      {
        called: /(?:^| )(?:code|iso|iso code|symbol|abbreviation|iso 4217)$/,
        generator: "currencyCode",
        kind: "text",
        instead: /^(?:currencyOfPlace|codes)$/,
        room: 3,
      },
    ],
  },
  {
    table: /(?:^| )airport(?: (?:geo|datum|data|info|location))?$/,
    entity: "airport",
    facts: [
      {
        called: /^(?:(?:airport )?iata(?: ?code)?|airport code)$/,
        generator: "airportCode",
        kind: "text",
        instead: /^pattern$/,
        room: 3,
      },
      {
        called: /^(?:airport )?icao(?: ?code)?$/,
        generator: "airportIcao",
        kind: "text",
        instead: /^pattern$/,
        room: 4,
      },
      {
        called: /^(?:(?:airport )?city|municipality|town)$/,
        generator: "airportCity",
        kind: "text",
        instead: /^city$/,
      },
      { called: /^(?:airport )?country(?: name)?$/, generator: "airportCountry", kind: "text", instead: /^country$/ },
      {
        called: /^(?:airport )?country code$/,
        generator: "airportCountryCode",
        kind: "text",
        instead: /^countryCode$/,
      },
      { called: /^lat(?:itude)?$/, generator: "airportLatitude", kind: "number", instead: /^latitude$/ },
      { called: /^(?:longitude|long|lng|lon)$/, generator: "airportLongitude", kind: "number", instead: /^longitude$/ },
    ],
  },
];

/** Rules that know the column better than its name tells. */
const BOUND = new Set<ColumnRecipe["rule"]>([
  "enumLabels",
  "checkList",
  "existingValues",
  "override",
  "identityColumn",
]);

/**
 * A list of countries, languages, currencies or airports keeps facts of one in each of its rows: code, name, calling code and area of one
 * country, tag and native name of one language.
 */
export const withListedFacts: RowPass = (recipes, { table, facts, generators }) => {
  const words = facts.words.join(" ");
  const list = LISTS.find((one) => one.table.test(words));
  if (list === undefined) return recipes;
  const isOf = ({ spec }: ColumnRecipe) => generators[spec.generator]?.entity === list.entity;
  // What another table already calls it is read from there.
  const copied = recipes.find(
    ({ column, spec }) =>
      spec.generator === "copy" && /(?:^| )name$/.test((facts.columnWords.get(column) ?? []).join(" ")),
  );
  const of = copied !== undefined && list.entity === "airport" ? { of: { column: copied.column } } : undefined;
  const tied = recipes.map((recipe): ColumnRecipe => {
    const column = findColumn(table, recipe.column);
    if (column === undefined || recipe.spec.inputs !== undefined || BOUND.has(recipe.rule)) return recipe;
    if (table.foreignKeys.some(({ columns }) => columns.includes(column.name))) return recipe;
    const spec = factOf(list, facts.columnWords.get(column.name) ?? [], column, recipe);
    if (spec === null) return recipe;
    const made: GeneratorSpec = of === undefined ? spec : { ...spec, inputs: of };
    return retold(recipe, made, `, of the row's ${list.entity}`, { entity: of === undefined ? list.entity : null });
  });
  // One country's row has no other country in it.
  return tied.map((recipe) =>
    isOf(recipe) && recipe.spec.inputs === undefined ? changed(recipe, { entity: list.entity }) : recipe,
  );
};

function factOf(list: List, words: readonly string[], column: Column, { spec }: ColumnRecipe): GeneratorSpec | null {
  const kind = typeClass(column.type) === "text" ? "text" : "number";
  const phrase = words.join(" ");
  const room = column.type.kind === "text" ? (column.type.maxLength ?? Infinity) : Infinity;
  const fact = list.facts.find(
    (one) =>
      one.called.test(phrase) &&
      (one.kind === undefined || one.kind === kind) &&
      (one.instead === undefined || one.instead.test(spec.generator)) &&
      (kind === "number" || room >= (one.room ?? 0)),
  );
  if (fact === undefined || fact.generator === spec.generator) return null;
  if (kind === "number" && !["integer", "decimal", "float"].includes(typeClass(column.type) ?? "")) return null;
  return { generator: fact.generator };
}
