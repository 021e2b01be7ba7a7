import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { JSON_OF_KINDS } from "../../data/json/of-kinds.ts";
import type { JsonOfKinds } from "../../data/json/of-kinds.ts";
import { spelt } from "../../names/json-named.ts";
import { retold } from "../changed.ts";
import type { RowFacts, RowPass } from "../row-pass.ts";
import { freeTextsIn } from "../../column/listed.ts";

/** What columns are called, by their last words, that tell of what kind a row is. */
const KINDS =
  /(?:^| )(?:type|kind|provider|channel|destination|source|method|mode|driver|backend|service|platform|integration|connector|vendor|engine|event|event name|action|operation|component|widget|block|element|category|format|variant|key|slug|app|strategy|transport|medium)$/;
/** What says how the text of a row is written, and is of no other column of it. */
const OF_BODY = /^(?:content|body|text) (?:type|format)$/;
const hasBody = ({ facts }: RowFacts): boolean =>
  [...facts.columnWords.values()].some((words) =>
    /^(?:body|text|html|html body|body html|message)$/.test(words.join(" ")),
  );
/** What says only in tables of such rows of what kind they are. */
const NAMED = /^(?:name|title|event|key|slug|event name)$/;
/** So many kinds at most are told. */
const MOST = 60;
/** So large a part of the kinds has to be known. */
const KNOWN = 0.5;

interface Teller {
  readonly column: string;
  readonly words: readonly string[];
  readonly values: readonly string[];
}

/** JSON of rows of several kinds is what rows of that kind have: the `config` of a webhook its address, that of a schedule its times. */
export const withJsonOfKinds: RowPass = (recipes, row) => {
  if (!recipes.some(isJson) || isOfRights(row)) return recipes;
  const tellers = recipes.flatMap((recipe): readonly Teller[] => {
    const words = row.facts.columnWords.get(recipe.column) ?? [];
    const values = freeTextsIn(recipe.spec);
    if (OF_BODY.test(words.join(" ")) && hasBody(row)) return [];
    const isTeller = KINDS.test(words.join(" ")) || (NAMED.test(words.join(" ")) && isOfEvents(row));
    return isTeller && values.length > 1 && values.length <= MOST ? [{ column: recipe.column, words, values }] : [];
  });
  if (tellers.length === 0) return recipes;
  const toldOf = tellings(recipes, tellers, row);
  return recipes.map((recipe) => {
    const told = toldOf.get(recipe.column);
    if (told === undefined) return recipe;
    const { column } = told.teller;
    const options = { cases: told.cases, otherwise: recipe.spec };
    const spec: GeneratorSpec = { generator: "conditional", options, inputs: { given: { column } } };
    return retold(recipe, spec, `; as rows have it whose ${column} is so`);
  });
};

interface Telling {
  readonly teller: Teller;
  readonly cases: Readonly<Record<string, GeneratorSpec>>;
}

/** What is made to be set goes before what is asked for. */
const FIRST = /(?:^| )(?:config|configuration|setting|content|prop|property|parameter|datum|data)$/;

/** What a kind has stands in one column of a row: a second one is something else of it. */
function tellings(
  recipes: readonly ColumnRecipe[],
  tellers: readonly Teller[],
  row: RowFacts,
): ReadonlyMap<string, Telling> {
  const wordsOf = ({ column }: ColumnRecipe) => row.facts.columnWords.get(column) ?? [];
  const isFirst = (recipe: ColumnRecipe) => Number(FIRST.test(wordsOf(recipe).join(" ")));
  const used = new Set<JsonOfKinds>();
  const found = new Map<string, Telling>();
  const asked = recipes.filter((recipe) => isJson(recipe) && !row.keys.has(recipe.column));
  for (const recipe of asked.toSorted((a, b) => isFirst(b) - isFirst(a))) {
    const words = wordsOf(recipe);
    for (const teller of tellers.toSorted((a, b) => sharedWith(b, words) - sharedWith(a, words))) {
      const group = groupOf(teller, words, recipe, row);
      const cases = group === undefined || used.has(group) ? null : casesOf(teller, group, row);
      if (group === undefined || cases === null) continue;
      used.add(group);
      found.set(recipe.column, { teller, cases });
      break;
    }
  }
  return found;
}

/** JSON that no column tells yet, and that no row shows. */
const isJson = ({ spec, rule, evidence }: ColumnRecipe): boolean =>
  spec.generator === "json" && spec.inputs === undefined && rule !== "override" && !evidence.startsWith("the shape of");

/** What may be done is no doing. */
const isOfRights = ({ facts }: RowFacts): boolean =>
  facts.words.some((word) => /^(?:permission|right|role)$/.test(word));

const isOfEvents = ({ facts }: RowFacts): boolean => facts.words.at(-1) === "event";

/** How many words two columns' names begin with alike. */
function sharedWith({ words }: Teller, other: readonly string[]): number {
  const end = words.findIndex((word, at) => word !== other[at]);
  return end < 0 ? words.length : end;
}

function groupOf(
  teller: Teller,
  words: readonly string[],
  { evidence }: ColumnRecipe,
  { facts }: RowFacts,
): JsonOfKinds | undefined {
  const own = words.slice(sharedWith(teller, words)).join(" ");
  const called = [own, words.join(" ")];
  const about = facts.words.join(" ");
  const isVague = evidence.includes("of what there is here") || evidence.startsWith("JSON of which nothing");
  return JSON_OF_KINDS.find(({ rows, called: names, vague, kinds }) => {
    const isNamed = called.some((name) => names.test(name));
    const isOf = rows.test(about) || (isNamed && rows.test(teller.words.join(" ")));
    const fits = isNamed || (isVague && called.some((name) => vague?.test(name)));
    return isOf && fits && shareOf(teller.values, kinds) >= KNOWN;
  });
}

function casesOf(
  teller: Teller,
  group: JsonOfKinds,
  { table }: RowFacts,
): Readonly<Record<string, GeneratorSpec>> | null {
  const snake = table.columns.some(({ name }) => name.includes("_"));
  const cases = teller.values.flatMap((value) => {
    const shape = shapeFor(value, group.kinds);
    return shape === undefined
      ? []
      : [[value, { generator: "json", options: { shape: spelt(shape, snake) } }] as const];
  });
  return cases.length < 2 ? null : Object.fromEntries(cases);
}

const shareOf = (values: readonly string[], kinds: JsonOfKinds["kinds"]): number =>
  values.filter((value) => shapeFor(value, kinds) !== undefined).length / values.length;

function shapeFor(value: string, kinds: JsonOfKinds["kinds"]): unknown {
  const spoken = spokenKind(value);
  return kinds.find(([begins]) => beginning(begins).test(spoken))?.[1];
}

/** Patterns of kinds, made when they are first asked for: every value of every list is. */
const beginnings = new Map<string, RegExp>();

function beginning(begins: string): RegExp {
  const pattern = beginnings.get(begins) ?? new RegExp(`(?:^| )(?:e ?|web ?)?(?:${begins})`);
  beginnings.set(begins, pattern);
  return pattern;
}

/** `http_request` and `App\\Nodes\\HttpRequest` as people say them. */
const spokenKind = (value: string): string =>
  value
    .replace(/^.*[\\/:]/, "")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase()
    .replaceAll(/[\s_.-]+/g, " ")
    .trim();
