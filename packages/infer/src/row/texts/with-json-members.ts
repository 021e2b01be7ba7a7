import type { ColumnRecipe, GeneratorSpec, Input } from "@seedloom/core";
import { typeClass } from "../../context/type-class.ts";
import { canonicalWords } from "../../words/canonical-words.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

const SCALARS = new Set(["text", "integer", "decimal", "boolean"]);
/** What is called so says something else of each thing. */
const OWN = new Set(["id", "key", "value", "position", "level", "count", "total", "score", "date", "token"]);

/** What tells in JSON who somebody is. */
const NAMED = /^(?:(?:full |display |real |account )?name|(?:account |card )?holder(?: name)?|cardholder(?: name)?)$/;

/** Members of JSON that are called like a column of the row say what that column says: `{"language": "de"}` where `language` is `de`. */
export const withJsonMembers: RowPass = (recipes, { table, facts }) => {
  if (!recipes.some(isShaped)) return recipes;
  const columns = new Map<string, string>();
  const spelt = new Set<string>();
  const kinds = new Map(table.columns.map(({ name, type }) => [name, typeClass(type)]));
  for (const { name, type } of table.columns) {
    const kind = typeClass(type);
    const recipe = recipes.find(({ column }) => column === name);
    const plain = kind !== null && SCALARS.has(kind) && recipe !== undefined;
    if (plain && recipe.spec.generator !== "json") {
      columns.set((facts.columnWords.get(name) ?? []).join(" "), name);
      spelt.add(name);
    }
  }
  const person = personOf(recipes);
  return recipes.map((recipe) => {
    if (!isShaped(recipe)) return recipe;
    const shape = recipe.spec.options?.["shape"] as Readonly<Record<string, unknown>>;
    const inputs: Record<string, Input> = {};
    const said = Object.entries(shape).map(([member, part]) => {
      const phrase = canonicalWords(member).join(" ");
      const names = phrase === "event" ? EVENTS : [phrase];
      const isTold = isLeaf(part) && !OWN.has(phrase) && !isOfOther(phrase, part);
      const called = spelt.has(member) ? [member] : names.map((name) => columns.get(name));
      const column = isTold ? called.find((name) => isThere(name) && isAlike(part, kinds.get(name))) : undefined;
      if (column === undefined && person !== null && isLeaf(part) && isName(part) && NAMED.test(phrase)) {
        Object.assign(inputs, person.inputs);
        return [member, person] as const;
      }
      if (column === undefined || column === recipe.column) return [member, part] as const;
      inputs[member] = { column };
      return [member, { generator: "copy", inputs: { [member]: { column } } }] as const;
    });
    const names = Object.keys(inputs);
    if (names.length === 0) return recipe;
    const options = { ...recipe.spec.options, shape: Object.fromEntries(said) };
    const spec: GeneratorSpec = { ...recipe.spec, options, inputs };
    return retold(recipe, spec, `; ${names.join(" and ")} as the row says`);
  });
};

/** What is yes or no in one place is so in the other: whether mail may be sent to somebody is no address. */
const isAlike = (part: unknown, kind: string | null | undefined): boolean =>
  (part as GeneratorSpec).generator !== "boolean" || kind === "boolean" || kind === "integer";

/** One of a few names is that of a browser, a test or a plan, and not the row's. */
const isOfOther = (phrase: string, part: unknown): boolean =>
  phrase === "name" && (part as GeneratorSpec).generator === "choice";

const isName = (part: unknown): boolean => (part as GeneratorSpec).generator === "fullName";

/** The name of the one whom a row is about: as it stands there, or as an address for mail tells it; null where nobody is named. */
function personOf(recipes: readonly ColumnRecipe[]): GeneratorSpec | null {
  const of = (generator: string) =>
    recipes.find(
      ({ spec, entity }) => spec.generator === generator && spec.inputs === undefined && entity === "person",
    );
  const whole = of("fullName");
  if (whole !== undefined) return { generator: "copy", inputs: { named: { column: whole.column } } };
  const [first, last, mail] = [of("firstName"), of("lastName"), of("email")];
  if (first !== undefined && last !== undefined)
    return {
      generator: "textFrom",
      options: { template: "{first} {last}" },
      inputs: { first: { column: first.column }, last: { column: last.column } },
    };
  return mail === undefined
    ? null
    : { generator: "recased", options: { as: "named" }, inputs: { from: { column: mail.column } } };
}

/** What happened is called so beside what tells of it. */
const EVENTS = ["event type", "event name", "event key", "event", "topic", "action", "type"];

/** A record that no column tells yet; what is looked for is no copy of the row that keeps it. */
const isShaped = ({ spec, evidence }: ColumnRecipe): boolean => {
  if (/^JSON named "(?:[a-z]+ )?(?:filter|query|param(?:eter)?|search param)", of/.test(evidence)) return false;
  const shape = spec.options?.["shape"];
  return (
    (spec.generator === "json" || spec.generator === "xml") &&
    spec.inputs === undefined &&
    typeof shape === "object" &&
    shape !== null &&
    !Array.isArray(shape) &&
    !("generator" in shape)
  );
};

const isLeaf = (part: unknown): boolean => typeof part === "object" && part !== null && "generator" in part;

const isThere = (name: string | undefined): name is string => name !== undefined;
