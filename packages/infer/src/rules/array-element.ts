import { baseType } from "@seedloom/core";
import type { GeneratorSpec } from "@seedloom/core";
import { fallbackSpec } from "@seedloom/generators";
import type { ColumnContext } from "../context/column-context.ts";
import type { Rule } from "../rule.ts";
import { typeClass } from "../context/type-class.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { skewed } from "../given/skewed.ts";
import { asSpec } from "../given/as-spec.ts";
import { listedValue } from "../column/listed.ts";

/** Who takes part in something, and whom something is sent to. */
const PEOPLE = new Set(
  "participant attendee speaker guest author contributor invitee passenger collaborator presenter panelist coauthor performer actor witness interviewer student teacher volunteer player founder investor reviewer approver watcher assignee stakeholder sender".split(
    " ",
  ),
);
const WRITTEN_TO = new Set("recipient cc bcc addressee subscriber".split(" "));

/** What things are marked with. */
const TAGGED = new Set("tag label hashtag keyword topic theme interest category".split(" "));

/** What is said of each behind what they are: `skills_needed` are skills. */
const NEEDED = new Set("needed required used wanted offered involved preferred selected need use".split(" "));

/** `days`, `weekdays`, `days_of_week`. */
const WEEKDAYS = /^(?:(?:week|working|active|open|available)_?)?days?(?:_?of_?(?:the_?)?week)?$/i;

/** What can stand in a list of anything. */
const VAGUE = { generator: "choice", options: { values: ["general", "standard", "other", "internal"] } };

/** Who lists objects has something to say of each. */
const NAMED_VALUE = {
  generator: "json",
  options: { shape: { name: { generator: "word" }, value: { generator: "integer", options: { min: 1, max: 100 } } } },
};

/** One by one what texts have several of: `hiking, cooking` of a text is two elements of an array. */
export function singly(spec: GeneratorSpec): GeneratorSpec {
  const values = spec.options?.["values"];
  if (!Array.isArray(values)) return spec;
  const texts = values.map((value: unknown) => String(listedValue(value)));
  const several = texts.filter((text) => /^[^.!?]+, [^.!?]+$|^[\w.:-]+(?:,[\w.:-]+)+$/.test(text));
  if (several.length * 3 < texts.length) return spec;
  return {
    generator: "choice",
    options: { values: [...new Set(texts.flatMap((text) => text.split(/, ?| and /).map((each) => each.trim())))] },
  };
}

/** People in a list, by name; where letters go, by address. */
function whoIn({ words }: ColumnContext): string | null {
  const last = words.at(-1) ?? "";
  return WRITTEN_TO.has(last) ? "email" : PEOPLE.has(last) ? "fullName" : null;
}

/** Arrays of what their name means in the singular: `tags text[]`. */
export const arrayElement: Rule = {
  name: "arrayElement",
  strength: 60,
  propose(context) {
    const { type, column } = context;
    if (type.kind !== "array") return [];
    const element = baseType(type.element);
    // Days of the week rather than of the month, most of them those on which people work.
    if (element.kind === "integer" && WEEKDAYS.test(column.name)) {
      const days = { generator: "choice", options: { values: [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 0] } };
      return [
        {
          spec: { generator: "array", options: { element: days, min: 1, max: 5 } },
          evidence: "days of the week",
          confidence: 0.85,
        },
      ];
    }
    const of = typeClass(element);
    // Each element is one of what the column's name has many of.
    // Of labels in a list each is a word, as of tags.
    const words = context.words.at(-1) === "label" ? [...context.words.slice(0, -1), "tag"] : context.words;
    const bare = NEEDED.has(words.at(-1) ?? "") && words.length > 1 ? words.slice(0, -1) : words;
    // Its default is an array.
    const one: typeof column = { ...column, name: bare.join("_"), default: null };
    const maxLength = element.kind === "text" ? element.maxLength : null;
    const named =
      // One letter is no word.
      of === null || maxLength === 1
        ? []
        : findMeanings({ ...context, words: bare, column: one, type: element, typeClass: of, maxLength }, of);
    const last = context.words.at(-1) ?? "";
    if (element.kind === "float" && ["embedding", "vector", "feature"].includes(last)) {
      const element = { generator: "float", options: { min: -1, max: 1 } };
      const options = { element, min: 8, max: 8 };
      return [{ spec: { generator: "array", options }, evidence: `numbers of an ${last}`, confidence: 0.85 }];
    }
    // What is referred to is no word, and of what nothing is known there is none.
    const who = /(?:^|[_a-z])ids?$/i.test(column.name) ? "uuid" : TAGGED.has(last) ? "tag" : whoIn(context);
    const unknown = of === "json" ? NAMED_VALUE : fallbackSpec(element, maxLength);
    const fallback = of !== "text" ? unknown : who === null ? VAGUE : { generator: who };
    const specs = [
      ...(element.kind === "enum" ? [skewed(element.labels)] : []),
      ...named.map(({ given }) => singly(asSpec(given))),
      ...(fallback === null ? [] : [fallback]),
    ];
    return specs.slice(0, 4).map((spec, at) => ({
      spec: { generator: "array", options: { element: spec, ...(spec === VAGUE ? { min: 0, max: 2 } : {}) } },
      evidence: `an array of ${column.typeText} named "${context.words.join(" ")}"`,
      confidence: at === 0 && named.length > 0 ? 0.8 : 0.5,
    }));
  },
};
