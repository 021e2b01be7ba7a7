import type { Given } from "../../../data/meaning.ts";
import { NAMED_THINGS } from "../../../data/named-things.ts";
import { wordsOfTables } from "../../../context/schema-words.ts";
import type { Ask, Special } from "../reader.ts";

/** So many words have to tell; where there are tables of everything, one of them in the row or the table's own name. */
const [ENOUGH, MANY] = [2, 60];

const BY_NOUN = new Map(
  NAMED_THINGS.flatMap((thing) => thing[0].split(",").map((noun) => [noun.trim(), thing] as const)),
);

/** Names of things whose word means something else in other applications: a `field` of cards, a `resource` that is reserved. */
export function namedThing({ modifiers, context }: Pick<Ask, "modifiers" | "context">): Special | null {
  const { words } = context.facts;
  const own = words.join(" ");
  // `interview_name` of interviews; another thing's name is none of theirs.
  if (modifiers.length > 0 && !own.endsWith(modifiers.join(" "))) return null;
  for (let start = 0; start < words.length; start++) {
    const thing = BY_NOUN.get(words.slice(start).join(" "));
    if (thing !== undefined && told(thing[1], context)) return { given: givenBy(thing[2]), confidence: 0.955 };
  }
  return null;
}

function told(beside: string, { facts, catalog }: Ask["context"]): boolean {
  if (beside === "") return true;
  const row = new Set([...facts.words, ...[...facts.columnWords.values()].flat()]);
  const tables = wordsOfTables(catalog);
  const telling = beside.split(" ").filter((word) => row.has(word) || tables.has(word));
  const near = catalog.tables.length < MANY || telling.some((word) => row.has(word));
  return telling.length >= ENOUGH && near;
}

function givenBy(meant: string): Given {
  if (meant.startsWith("@")) return meant.slice(1);
  if (meant.startsWith("~")) return { generator: "pattern", options: { regex: meant.slice(1) } };
  return { generator: "choice", options: { values: meant.split("|") } };
}
