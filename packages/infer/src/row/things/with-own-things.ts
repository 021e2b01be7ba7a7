import type { GeneratorSpec } from "@seedloom/core";
import { ownThings } from "../../context/own-things.ts";
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

/** Rights, events and paths are about what the application keeps: `servers:update` where there are servers. */
export const withOwnThings: RowPass = (recipes, { contexts }) => {
  const [context] = contexts;
  if (context === undefined || !recipes.some(({ spec }) => isSaid(spec))) return recipes;
  const own = ownThings(context);
  if (own.length === 0) return recipes;
  return recipes.map((recipe) =>
    isSaid(recipe.spec) ? retold(recipe, about(recipe.spec, own) as GeneratorSpec, "; of what there is here") : recipe,
  );
};

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
