import { baseType, findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import type { TableFacts } from "../../context/table-facts.ts";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { listedIn } from "../../column/listed.ts";

/** What something is called by. */
const HEADS = new Set(["name", "title", "label", "designation"]);
/** The same name once more, as others see it or in full. */
const AGAIN = new Set(
  "public visible shown displayed display presentation official full long complete formal derived admin administrative ascii friendly verbose human readable expanded physical published commercial printed primary normal descriptive".split(
    " ",
  ),
);
/** The same name in brief. */
const BRIEFLY = new Set("short brief abbreviated abbreviation abbrev acronym".split(" "));
/** Room for a name in full. */
const ENOUGH = 16;

/** What people are called by is their own affair; what is said in messages is no name. */
const SPEAKING: ReadonlySet<string> = new Set(["person", "account", "message"]);
/** What stands in the place of a name and is none: a rank, a file, somebody's own. */
const OTHER = new Set(
  "jobTitle namePrefix fullName firstName lastName displayName fileName filePath hostname domain email url constant json countryNativeName languageName isoLanguage".split(
    " ",
  ),
);
/** Rules whose lists are the only values allowed. */
const BOUND = new Set<ColumnRecipe["rule"]>(["enumLabels", "checkList", "commentList", "existingValues", "override"]);

/** What makes names as programs give them. */
const PROGRAMS = new Set("respelled slug settingKey configKey columnName permission functionName".split(" "));

interface Named {
  readonly recipe: ColumnRecipe;
  readonly column: Column;
  readonly head: string;
  /** Words that tell how the thing is named: none for the name itself. */
  readonly manner: string;
  /** Whether nothing but that is said. */
  readonly bare: boolean;
}

/**
 * What a row is called by stands in it once and again: `public_name`, `official_title`, `admin_name` and a `title` beside the `name` are that name,
 * `brief_title` its short form.
 */
export const withNamesAgain: RowPass = (recipes, { table, facts, keys }) => {
  if (SPEAKING.has(facts.subject ?? "")) return recipes;
  const named = recipes.flatMap((recipe): readonly Named[] => {
    const column = findColumn(table, recipe.column);
    if (column === undefined || typeClass(column.type) !== "text" || OTHER.has(recipe.spec.generator)) return [];
    const read = readName(facts.columnWords.get(column.name) ?? [], facts);
    return read === null || isReferring(table.foreignKeys, column.name) ? [] : [{ recipe, column, ...read }];
  });
  if (named.length < 2) return recipes;
  const leader = leaderOf(named);
  if (leader === undefined) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const own = named.find((one) => one.recipe === recipe);
    if (own === undefined || own === leader || recipe.spec.inputs !== undefined || BOUND.has(recipe.rule))
      return recipe;
    if (keys.has(recipe.column) || isTied(table, recipe.column)) return recipe;
    // One entity's columns agree as they are.
    if (recipe.entity !== null && recipe.entity === leader.recipe.entity) return recipe;
    // Codes and paths are of one another; nothing is made of a name for the name's sake.
    if (isName(recipe.spec) !== isName(leader.recipe.spec) || (own.manner === "" && own.head === "name")) return recipe;
    // A label says what `shownName` reads, or something of its own.
    if (own.manner === "" && own.head === "label") return recipe;
    // Beside `strategy_name` the `title` of a strategy's row may be its own.
    if (own.manner === "" && own.bare !== leader.bare) return recipe;
    const inputs = { from: { column: leader.column.name } };
    const spec = formOf(own, leader, inputs);
    const whole =
      leader.column.nullable && !own.column.nullable
        ? { generator: "orElse", options: { first: spec, otherwise: recipe.spec }, inputs }
        : spec;
    return retold(recipe, whole, `; what ${leader.column.name} says`, { entity: null });
  });
};

/** Whether a column's words name the row itself, and in what manner; null where they name something else. */
function readName(
  words: readonly string[],
  { words: about, noun }: TableFacts,
): Omit<Named, "recipe" | "column"> | null {
  const own = new Set([...about, ...(noun?.words.split(" ") ?? [])]);
  const heads = words.filter((word) => HEADS.has(word));
  if (heads.length !== 1 || !HEADS.has(words.at(-1) ?? "")) return null;
  const rest = words.filter((word) => !HEADS.has(word) && !own.has(word));
  const isManner = rest.length === 0 || (rest.length === 1 && (AGAIN.has(rest[0] ?? "") || BRIEFLY.has(rest[0] ?? "")));
  if (!isManner) return null;
  const [head = ""] = heads;
  // `check_label` of a check is what its name says; a `label` alone may be anything's.
  const manner = rest[0] ?? (head === "label" && words.length > 1 ? "display" : "");
  return { head, manner, bare: words.length === 1 };
}

/** The name itself, else the title, else what is named in full. */
function leaderOf(named: readonly Named[]): Named | undefined {
  const free = named.filter(({ recipe }) => isName(recipe.spec));
  const plain = (head: string) => free.find((one) => one.manner === "" && one.head === head);
  return (
    plain("name") ?? plain("title") ?? plain("designation") ?? free.find(({ manner }) => AGAIN.has(manner)) ?? free[0]
  );
}

/** Codes and switches call nothing by a name. */
function isName({ generator, options }: GeneratorSpec): boolean {
  const values = options?.["values"];
  if (Array.isArray(values)) return values.length > 2;
  const regex = options?.["regex"];
  return generator !== "pattern" || (typeof regex === "string" && /\s/.test(regex));
}

function formOf({ column, manner }: Named, leader: Named, inputs: NonNullable<GeneratorSpec["inputs"]>): GeneratorSpec {
  const room = lengthOf(column);
  if (BRIEFLY.has(manner) && room < ENOUGH) return { generator: "codeOf", options: { as: "initials" }, inputs };
  if (!BRIEFLY.has(manner) && isOfPrograms(leader.recipe.spec))
    return { generator: "recased", options: { as: "title" }, inputs };
  return lengthOf(leader.column) > room
    ? { generator: "textFrom", options: { template: "{from}" }, inputs }
    : { generator: "copy", inputs };
}

/** Whether names are such as programs give: `order_items`, `town-square`. */
function isOfPrograms(spec: GeneratorSpec): boolean {
  if (PROGRAMS.has(spec.generator)) return true;
  const texts = listedIn(spec).map(String);
  return texts.filter((text) => /^[a-z][a-zA-Z0-9]*(?:[_.:-][a-zA-Z0-9]+)*$/.test(text)).length * 2 > texts.length;
}

function lengthOf({ type }: Column): number {
  const base = baseType(type);
  return base.kind === "text" ? (base.maxLength ?? Infinity) : Infinity;
}

const isReferring = (keys: readonly { readonly columns: readonly string[] }[], name: string): boolean =>
  keys.some(({ columns }) => columns.includes(name));
