import type { Column } from "@seedloom/core";
import { baseType } from "@seedloom/core";
import { literalDefault } from "../context/literal-default.ts";
import { readLimits } from "../context/limits.ts";
import { skewed } from "../given/skewed.ts";
import type { Rule } from "../rule.ts";
import type { ColumnContext } from "../context/column-context.ts";

/** Single words that mean the same wherever they stand; a `status` or a `type` is another in each table. */
const ALIKE = new Set(["platform", "difficulty", "severity", "gender", "timeframe", "channel", "provider", "currency"]);

/** `cost_summary.service_type` where a check or an enum of `costs.service_type` lists what there is. */
export const listedElsewhere: Rule = {
  name: "listedElsewhere",
  quotes: true,
  strength: 73,
  propose(context) {
    const { typeClass, unique, foreignKey, limits, words, maxLength } = context;
    if (typeClass !== "text" || unique || foreignKey !== null || limits.values !== null) return [];
    if (words.length < 2 ? !ALIKE.has(words[0] ?? "") : words.at(-1) === "status") return [];
    // What it defaults to is none of those: another kind of thing.
    const usual = literalDefault(context.column);
    const lists = listsOf(context).filter(({ values }) => typeof usual !== "string" || values.includes(usual));
    const [first] = lists;
    // Where two tables list different words nobody knows which are meant.
    if (first === undefined || lists.some(({ values }) => values.join("|") !== first.values.join("|"))) return [];
    return [
      {
        spec: skewed(first.values, maxLength),
        evidence: `${first.table} lists what a ${context.column.name} may be`,
        confidence: 0.85,
      },
    ];
  },
};

interface Listed {
  readonly table: string;
  readonly values: readonly string[];
}

function listsOf({ catalog, table, column }: ColumnContext): readonly Listed[] {
  return catalog.tables.flatMap((other) => {
    const twin = other === table ? undefined : other.columns.find(({ name }) => name === column.name);
    const values = twin === undefined ? [] : (enumOf(twin) ?? readLimits(other.checks, twin.name, false).values ?? []);
    const texts = values.filter((value) => typeof value === "string");
    return texts.length < 2 ? [] : [{ table: other.name, values: texts }];
  });
}

function enumOf({ type }: Column): readonly string[] | null {
  const base = baseType(type);
  return base.kind === "enum" ? base.labels : null;
}
