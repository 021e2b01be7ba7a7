import type { Suggestion, Rule } from "../rule.ts";
import { skewed } from "../given/skewed.ts";
import { isPolymorphic, kindsOf, namesOf, typeBeside } from "../context/polymorphic-pair.ts";
import { identifier } from "./identifier.ts";

/** `commentable_type` beside `commentable_id`: names of this database's tables, and keys of their rows. */
export const polymorphic: Rule = {
  name: "polymorphic",
  quotes: true,
  strength: 66,
  propose(context) {
    const { table, column, facts, words } = context;
    if (BARE.has(words.join(" "))) return kindOfRow(context);
    if (words.at(-1) === "type") {
      const id = table.columns.find(
        (other) =>
          other !== column && facts.columnWords.get(other.name)?.join(" ") === `${words.slice(0, -1).join(" ")} id`,
      );
      if (id === undefined || !isPolymorphic(context, column, id)) return [];
      const names = namesOf(context, id);
      const values = names.length >= 1 ? names : ["User", "Order", "Product", "Post"];
      return [{ spec: skewed(values), evidence: `stands beside ${id.name}: kinds of rows`, confidence: 0.85 }];
    }
    return words.at(-1) === "id" ? keys(context) : [];
  },
};

/** What programs call a row of any table. */
const BARE = new Set(["model", "entity", "object", "resource", "record", "auditable", "trackable", "taggable"]);

/** `model` beside `model_id`, where no table is called so: which kind of row it is the key of. */
function kindOfRow(context: Parameters<Rule["propose"]>[0]): readonly Suggestion[] {
  const { table, column, facts, words, typeClass, inKey, catalog, factsOf } = context;
  const [word = ""] = words;
  const id = table.columns.find((other) => facts.columnWords.get(other.name)?.join(" ") === `${word} id`);
  if (typeClass !== "text" || inKey || id === undefined || facts.words.includes(word)) return [];
  const isReferred = table.foreignKeys.some(
    ({ columns }) => columns.includes(id.name) || columns.includes(column.name),
  );
  if (isReferred || catalog.tables.some((other) => factsOf(other).words.at(-1) === word)) return [];
  const names = namesOf(context, id);
  if (names.length < 2) return [];
  return [{ spec: skewed(names), evidence: `stands beside ${id.name}: kinds of rows`, confidence: 0.85 }];
}

/** Keys of the rows that the type names; where it may name what no table holds, any number there. */
function keys(context: Parameters<Rule["propose"]>[0]): readonly Suggestion[] {
  const { table, column } = context;
  const type = typeBeside(context);
  if (type === null || context.inKey || !isPolymorphic(context, type, column)) return [];
  const { kinds, all } = kindsOf(context, type, column);
  if (kinds.length === 0) return [];
  const inputs = Object.fromEntries([
    ["is", { column: type.name }],
    ...kinds.map(
      ({ table: any, key }, at) => [at === 0 ? "of" : `of${at + 1}`, { column: key, via: type.name, any }] as const,
    ),
  ]);
  const spec = { generator: "keyOf", options: { values: kinds.map(({ names }) => names) }, inputs };
  const evidence = `the key of a row that ${type.name} names in ${table.name}`;
  if (all && (!type.nullable || column.nullable)) return [{ spec, evidence, confidence: 0.9 }];
  const [otherwise] = identifier.propose(context);
  if (otherwise === undefined) return [];
  return [
    {
      spec: { generator: "orElse", options: { first: spec, otherwise: otherwise.spec }, inputs },
      evidence: `${evidence}, where a table is named so`,
      confidence: 0.85,
    },
  ];
}
