import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { sibling } from "../context/sibling.ts";

/** Things whose codes say nothing of what they are called: numbers of people, firms, papers and places. */
const NUMBERED: ReadonlySet<string> = new Set([
  "person",
  "company",
  "order",
  "payment",
  "account",
  "product",
  "place",
  "address",
  "file",
  "device",
  "transport",
  "vehicle",
  "health",
  "message",
  "education",
  "media",
  "content",
  "event",
  "log",
]);

/** What people call by initials. */
const BY_INITIALS = new Set(
  "project department team unit board space warehouse branch division cost center".split(" "),
);

/** What lists its rows by a key of a few letters: the issues of a project are WEB-17. */
const KEYED = new Set("project space board workspace team".split(" "));

/** The key of a project by its name; null where a key is something else. */
export function initialsOfName(context: ColumnContext): GeneratorSpec | null {
  if (!KEYED.has(context.facts.words.at(-1) ?? "") || (context.maxLength ?? 9) > 60) return null;
  const name = sibling(context, ["name", "title"], ["text"]);
  return name === null
    ? null
    : {
        generator: "codeOf",
        options: { as: "initials", ...(context.inKey ? { apart: true } : {}) },
        inputs: { from: { column: name.name } },
      };
}

/** Room for whole words. */
const ENOUGH = 16;

/** The code that a row of a list has by its name, `as` its place wants it; null where codes are something else. */
export function codeOfName(context: ColumnContext): GeneratorSpec | null {
  const { facts, maxLength, inKey } = context;
  const subject = facts.noun?.noun.subject ?? "";
  const brief = BY_INITIALS.has(facts.words.at(-1) ?? "");
  // Of all that is to be done only projects have codes that say what they are.
  if (NUMBERED.has(subject) || (subject === "work" && !brief)) return null;
  const name = sibling(context, ["name", "title", "label", `${facts.words.join(" ")} name`], ["text"]);
  if (name === null) return null;
  const short = brief || (maxLength ?? ENOUGH) < ENOUGH;
  // Names repeat, codes in keys may not.
  if (inKey && (maxLength ?? Infinity) < (short ? 6 : ENOUGH)) return null;
  const as = short ? "initials" : maxLength === null ? "snake" : "constant";
  return {
    generator: "codeOf",
    options: inKey ? { as, apart: true } : { as },
    inputs: { from: { column: name.name } },
  };
}
