import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import { isInKeys } from "../context/is-in-keys.ts";
import type { Rule } from "../rule.ts";

/** What three letters are short for, and what they say in full. */
const CODED =
  /(?:code|cd|currency|ccy|country|nation|lang|language|locale|unit|uom|day|month|airport|station|abbr|abbreviation|id|no|num|number|zone|size|symbol|ext|extension|suffix|prefix|initials|sex|gender|grade|type|status|state|class|category|level|version|title|name|key|ref|age|time|year|hand|pos|position|team|league|rating|blood|group|tag|mark|season|sign|mode|race|ward)$/i;

const isOfThree = ({ name, type }: Column): boolean => {
  const base = baseType(type);
  return base.kind === "text" && base.maxLength === 3 && !base.fixed && !CODED.test(name);
};

/** `partner`, `phone_service` and `churn`, all `varchar(3)`: three letters that are no code say yes or no, where several columns have them. */
export const yesNo: Rule = {
  name: "yesNo",
  strength: 60.7,
  propose({ table, column, words, facts, foreignKey }) {
    if (
      !isOfThree(column) ||
      words.includes("id") ||
      /[a-z]ID/.test(column.name) ||
      foreignKey !== null ||
      isInKeys(table, column.name)
    )
      return [];
    const alike = table.columns.filter((other) => isOfThree(other) && !isInKeys(table, other.name));
    if (alike.length < 3 || facts.columnWords.size < 6) return [];
    const lower = table.columns.every(({ name }) => name === name.toLowerCase());
    const values = (lower ? ["no", "yes"] : ["No", "Yes"]).map((value, at) => [value, at === 0 ? 60 : 40]);
    return [
      { spec: { generator: "weighted", options: { values } }, evidence: "three letters: yes or no", confidence: 0.85 },
    ];
  },
};
