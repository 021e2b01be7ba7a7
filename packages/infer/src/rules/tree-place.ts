import type { ForeignKey } from "@seedloom/core";
import { literalDefault } from "../context/literal-default.ts";
import type { ColumnContext } from "../context/column-context.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { sibling } from "../context/sibling.ts";

const LEVELS = new Set([
  "level",
  "depth",
  "tree level",
  "tree depth",
  "nesting level",
  "hierarchy level",
  "node level",
  "level number",
]);
const PATHS = new Set([
  "path",
  "full path",
  "tree path",
  "materialized path",
  "hierarchy path",
  "node path",
  "path name",
  "lineage",
  "path string",
  "url path",
]);
const ANCESTRY = new Set(["parent path", "ancestry", "ancestor", "ancestor path", "ancestor id", "path id", "id path"]);

/** `level`, `path` and `ancestry` of rows that form a tree: as the rows above have it. */
export const treePlace: Rule = {
  name: "treePlace",
  strength: 67,
  propose(context) {
    const { words, typeClass, type, table, inKey, column } = context;
    const key = table.foreignKeys.find(
      ({ references, columns }) => references.table === table.id && columns.length === 1,
    );
    if (key === undefined || inKey || column.generated.kind !== "no") return [];
    const phrase = words.join(" ");
    if (typeClass === "integer" && LEVELS.has(phrase)) return [levelOf(context, key)];
    if (typeClass !== "text" && type.kind !== "ltree") return [];
    const counted = key.references.columns[0] ?? "id";
    if (ANCESTRY.has(phrase)) {
      return column.nullable ? [pathOf(key, counted, null, { led: false }, "the keys of the rows above")] : [];
    }
    if (!PATHS.has(phrase)) return [];
    const name = sibling(
      { ...context, column: { ...column, nullable: false } },
      ["slug", "name", "title", "label", "code"],
      ["text"],
    );
    if (name === null) return [pathOf(key, counted, counted, {}, "the keys of the rows above and its own")];
    return [pathOf(key, name.name, name.name, {}, `${name.name} of the rows above and its own`)];
  },
};

function levelOf({ column, limits }: ColumnContext, key: ForeignKey): Suggestion {
  const given = literalDefault(column);
  const one =
    limits.min === 1 ||
    given === 1 ||
    given === "1" ||
    (given !== 0 && given !== "0" && limits.min === null && /level|lvl/i.test(column.name));
  return {
    spec: {
      generator: "treeLevel",
      ...(one ? { options: { root: 1 } } : {}),
      inputs: { above: { column: key.references.columns[0] ?? "id", via: key.columns.join(","), above: true } },
    },
    evidence: `the level in the tree of ${key.columns.join(", ")}`,
    confidence: 0.92,
    nullRate: 0,
  };
}

function pathOf(key: ForeignKey, of: string, own: string | null, options: object, evidence: string): Suggestion {
  return {
    spec: {
      generator: "treePath",
      ...(Object.keys(options).length === 0 ? {} : { options: { ...options } }),
      inputs: {
        above: { column: of, via: key.columns.join(","), above: true },
        ...(own === null ? {} : { own: { column: own } }),
      },
    },
    evidence: `a path of ${evidence}`,
    confidence: 0.9,
    nullRate: 0,
  };
}
