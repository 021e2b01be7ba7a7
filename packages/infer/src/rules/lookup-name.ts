import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { ENTRANCE } from "../names/readers/events.ts";
import { skewed } from "../names/skewed.ts";
import { STATUSES, TICKETS, TYPES } from "../data/value-lists.ts";
import type { Rule } from "../rule.ts";

const NAMES = new Set(["name", "title", "label", "value", "text", "display name"]);

/** The name in a table that lists something: real, distinct, complete entries. */
export const lookupName: Rule = {
  name: "lookupName",
  strength: 63,
  propose(context) {
    const { typeClass, facts, foreignKey } = context;
    if (typeClass !== "text" || foreignKey !== null || facts.noun === null || !isName(context)) return [];
    const { noun, words } = facts.noun;
    // Beside a code the name has to agree with it: the generator of the entity does, a list does not.
    if (hasCode(context)) return [];
    if (noun.list !== undefined) {
      return [{ spec: { generator: noun.list }, evidence: `names of a table that lists ${words}`, confidence: 0.92 }];
    }
    const spec = listed(facts.words, context.unique, letsPeopleIn(context));
    return spec === null
      ? []
      : [{ spec, evidence: `names of a table that lists ${facts.words.join(" ")}`, confidence: 0.9 }];
  },
};

/** Whether tickets are for getting in, not for asking for help. */
function letsPeopleIn({ catalog }: ColumnContext): boolean {
  return catalog.tables.some(({ name }) => ENTRANCE.test(name));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function hasCode({ facts, column }: ColumnContext): boolean {
  const kind = facts.noun?.noun.name;
  if (kind !== "country" && kind !== "currencyName") return false;
  return [...facts.columnWords].some(
    ([name, words]) =>
      name !== column.name && ["code", "iso", "iso2", "iso3", "abbreviation"].some((word) => words.includes(word)),
  );
}

/** `name`, or the noun itself, alone or with `name`: `country`, `country_name`. */
function isName({ words, facts }: ColumnContext): boolean {
  const phrase = words.join(" ");
  const noun = facts.noun?.words ?? "";
  const own = facts.words.join(" ");
  // `us_states.state_name`: the last word is enough.
  const last = noun.split(" ").at(-1) ?? "";
  if (phrase === `${last} name`) return true;
  return NAMES.has(phrase) || [noun, `${noun} name`, own, `${own} name`].includes(phrase);
}

/** Where names have to be new, what there is of the common ones: `Extended leave`, `Regional permit`. */
const QUALIFIERS =
  "Standard,Extended,Temporary,Regional,Special,Express,Seasonal,Junior,Senior,Limited,Basic,Premium,Annual,Monthly,Internal,External,Local,National,Group,Private,Public,Partial,Full,Late,Early,Weekend,Online,Provisional".split(
    ",",
  );

/** `address_types`, `ticket_statuses`: the values that such columns have elsewhere, with capitals. */
function listed(words: readonly string[], unique: boolean, entrance: boolean): GeneratorSpec | null {
  const kind = words.at(-1);
  const lists =
    kind === "type" || kind === "kind" || kind === "source"
      ? TYPES
      : kind === "status" || kind === "state"
        ? STATUSES
        : null;
  const stem = words.slice(0, -1);
  if (lists === null || stem.length === 0) return null;
  if (entrance && stem.at(-1) === "ticket") return skewed(TICKETS.map(capital));
  const known = [words.join(" "), stem.join(" "), ...stem.toReversed()].find(
    (word) => word !== "default" && Object.hasOwn(lists, word),
  );
  const values = known === undefined ? undefined : lists[known];
  if (values === undefined) return null;
  const spoken = values.map((value) => value.charAt(0).toUpperCase() + value.slice(1).replaceAll("_", " "));
  const all = unique
    ? [...spoken, ...QUALIFIERS.flatMap((word) => spoken.map((value) => `${word} ${value.toLowerCase()}`))]
    : spoken;
  return { generator: "choice", options: { values: all } };
}
