import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import { ownThings } from "../../context/own-things.ts";
import { spellerOf } from "../../context/polymorphic-pair.ts";
import { skewed } from "../../given/skewed.ts";
import { plural } from "../../words/plural.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What is said of the application's things, of one of them or of all. */
const SAID: Readonly<Record<string, "one" | "all">> = {
  permission: "all",
  scope: "all",
  rowEvent: "one",
  urlPath: "all",
};
/** What every application has beside its own. */
const EVERYWHERE = ["user", "role", "setting", "report"];

/** What tells of which kind a row's thing is: one of what the application keeps. */
const WHICH = /(?:^| )(?:entity|object|model|resource|subject|type|class)$/;
/** A column tells of a few kinds. */
const MOST = 8;

/** Rights, events and paths are about what the application keeps: `servers:update` where there are servers. */
export const withOwnThings: RowPass = (recipes, { contexts }) => {
  const [context] = contexts;
  if (context === undefined || !recipes.some(({ spec }) => isSaid(spec) || spec.generator === "tableName"))
    return recipes;
  const own = ownThings(context);
  if (own.length === 0) return recipes;
  return recipes.map((recipe, at) => {
    const spec = isSaid(recipe.spec)
      ? (about(recipe.spec, own) as GeneratorSpec)
      : recipe.spec.generator === "tableName"
        ? oneOf(own, contexts[at] ?? context)
        : null;
    return spec === null ? recipe : retold(recipe, spec, "; of what there is here");
  });
};

/** The kinds of things that there are, as the application spells them; null where a column tells of tables themselves. */
function oneOf(own: readonly string[], { words, inKey, maxLength, catalog }: ColumnContext): GeneratorSpec | null {
  if (inKey || !WHICH.test(words.join(" "))) return null;
  const spell = spellerOf(catalog);
  const kinds = [...new Set(own.map(spell))].filter((kind) => kind.length <= (maxLength ?? Infinity)).slice(0, MOST);
  return kinds.length < 2 ? null : skewed(kinds, maxLength);
}

/** Whether a spec, or one within JSON or a list, says something of the application's things. */
function isSaid(spec: GeneratorSpec): boolean {
  return takes(spec) || (HOLDERS.has(spec.generator) && WITHIN.test(JSON.stringify(spec)));
}

const HOLDERS = new Set(["json", "array", "mixture", "utf8"]);
const WITHIN = /"generator":"(?:permission|scope|rowEvent)"/;

const takes = ({ generator, options = {} }: GeneratorSpec): boolean =>
  Object.hasOwn(SAID, generator) && (generator !== "urlPath" || options["kind"] === "api");

/** The same, told of these. */
function about(value: unknown, things: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => about(each, things));
  if (value === null || typeof value !== "object") return value;
  const spec = value as GeneratorSpec;
  if (typeof spec.generator === "string" && takes(spec)) {
    const several = [...new Set([...things, ...EVERYWHERE])].map(plural);
    const told = SAID[spec.generator] === "one" ? things : several;
    return { ...spec, options: { ...spec.options, things: told } };
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, about(each, things)]));
}
