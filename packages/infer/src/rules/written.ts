import { bioOf, calledSo, judged } from "../passages/called-so.ts";
import { choiceOf, ofFeed, ofItsTable } from "../passages/in-few-tables.ts";
import { ofItsRows } from "../passages/of-its-rows.ts";
import { textOf } from "../passages/text.ts";
import type { Rule } from "../rule.ts";
import { languageOf } from "../topics/language-of.ts";

/** What a text can be told by: its own name before its table's. The first that applies. */
const READINGS = [calledSo, judged, bioOf, choiceOf, ofFeed, ofItsTable, ofItsRows];

/** What people write in tickets, threads, comments, messages, notes and on pages: by what it stands below, and agreeing with what stands above. */
export const written: Rule = {
  name: "written",
  strength: 66.5,
  propose(context) {
    const { typeClass, inKey, foreignKey, type } = context;
    if (typeClass !== "text" || type.kind !== "text" || inKey || foreignKey !== null || languageOf(context) !== "en")
      return [];
    const text = textOf(context);
    for (const reading of READINGS) {
      const found = reading(text);
      if (found !== null) return [found];
    }
    return [];
  },
};
