import { findColumn } from "@seedloom/core";
import { targetsOf } from "../context/polymorphic-pair.ts";
import { skewed } from "../given/skewed.ts";
import type { Rule } from "../rule.ts";

/** Tables of what people look for again and again. */
const SAVED = /^(?:saved (?:filter|search|view|query)|filter preset|custom view)$/;
/** What says which things are looked for. */
const WHICH = /^(?:mode|entity|entity type|object type|record type|model|resource|resource type|target|module)$/;
/** People filter the few things that an application is about. */
const MOST = 8;

/** `mode` of a saved filter: which of this database's things it finds. */
export const filteredThing: Rule = {
  name: "filteredThing",
  quotes: true,
  strength: 66,
  propose(context) {
    const { table, facts, words, typeClass, maxLength } = context;
    if (typeClass !== "text" || !SAVED.test(facts.words.join(" ")) || !WHICH.test(words.join(" "))) return [];
    const id = findColumn(table, table.primaryKey?.columns[0] ?? "");
    const things = id === undefined ? [] : targetsOf(context, id).map((target) => target.table.name);
    const values = things.filter((name) => name.length <= (maxLength ?? Infinity)).slice(0, MOST);
    if (values.length < 2) return [];
    return [{ spec: skewed(values), evidence: "tables of this database", confidence: 0.9 }];
  },
};
