import { findColumn } from "@seedloom/core";
import { targetsOf } from "../context/polymorphic-pair.ts";
import { skewed } from "../given/skewed.ts";
import type { Rule } from "../rule.ts";

/** Tables of what people look for again and again. */
const SAVED = /^(?:saved (?:filter|search|view|query)|filter preset|custom view)$/;
/** Tables of what users added to the columns of others. */
const ADDED =
  /^(?:(?:\w+ )?custom (?:field|property|attribute)(?: (?:def|definition|setting))?|field definition|property definition)$/;
/** What says which things are looked for. */
const WHICH =
  /^(?:mode|applies to|entity name|model type|model name|entity|entity type|object type|record type|model|resource|resource type|target|module)$/;
/** People filter the few things that an application is about. */
const MOST = 8;

/** What people call filters that find any sort of thing. */
const CALLED =
  "Recently added|Favourites|Changed this week|Without tags|Added this month|To be sorted|Newest first|Highest rated|Missing details|Possible duplicates|Added by me|Oldest first|Not touched for a year|Waiting for review".split(
    "|",
  );

/** `mode` of a saved filter, `model` of a custom field: which of this database's things it finds; its `name` fits them all. */
export const filteredThing: Rule = {
  name: "filteredThing",
  quotes: true,
  strength: 66,
  propose(context) {
    const { table, facts, words, typeClass, maxLength } = context;
    const isSaved = SAVED.test(facts.words.join(" "));
    if (typeClass !== "text" || !(isSaved || ADDED.test(facts.words.join(" ")))) return [];
    const tellsWhich = isSaved && [...facts.columnWords.values()].some((told) => WHICH.test(told.join(" ")));
    if (tellsWhich && /^(?:name|title|label)$/.test(words.join(" ")) && (maxLength ?? 99) > 24)
      return [{ spec: skewed(CALLED), evidence: "filters of things of several sorts", confidence: 0.9 }];
    if (!WHICH.test(words.join(" "))) return [];
    const id = findColumn(table, table.primaryKey?.columns[0] ?? "");
    const things = id === undefined ? [] : targetsOf(context, id).map((target) => target.table.name);
    const values = things.filter((name) => name.length <= (maxLength ?? Infinity)).slice(0, MOST);
    if (values.length < 2) return [];
    return [{ spec: skewed(values), evidence: "tables of this database", confidence: 0.9 }];
  },
};
