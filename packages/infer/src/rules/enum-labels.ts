import type { ColumnContext } from "../context/column-context.ts";
import type { Rule } from "../rule.ts";
import { literalDefault } from "../context/literal-default.ts";
import { listedByAuthor } from "../given/listed-by-author.ts";
import { isPlural } from "../words/is-plural.ts";

/** An enum's or a set's labels. */
export const enumLabels: Rule = {
  name: "enumLabels",
  quotes: true,
  strength: 100,
  propose(context) {
    const { type, limits } = context;
    if (type.kind === "set") {
      const several = { spec: { generator: "set" }, evidence: "a set of labels", confidence: 1 };
      return isChoice(context, type.labels)
        ? [
            { spec: listedByAuthor(type.labels, context), evidence: "a set that is used as an enum", confidence: 1 },
            several,
          ]
        : [several];
    }
    if (type.kind !== "enum") return [];
    const labels = type.labels.filter(
      (label) => limits.values?.includes(label) !== false && !limits.forbidden.includes(label),
    );
    if (labels.length === 0) return [];
    const evidence = `enum ${type.name} with ${type.labels.length} labels`;
    return [{ spec: listedByAuthor(labels, context), evidence, confidence: 1 }];
  },
};

/** Sets of which one is chosen: with a default that is one of them, or none, and a name in the singular. */
function isChoice({ column }: ColumnContext, labels: readonly string[]): boolean {
  const given = literalDefault(column);
  if (isPlural(column.name) || typeof given !== "string") return false;
  return given === "" || labels.includes(given);
}
