import type { Given } from "../../../data/meaning.ts";
import { NAMED_RECORDS } from "../../../data/named-records.ts";
import { NAMED_THINGS } from "../../../data/named-things.ts";
import type { NamedThing } from "../../../data/named-things.ts";
import { wordsOfTables } from "../../../context/schema-words.ts";
import type { Ask, Special } from "../reader.ts";

/** So many words have to tell; where there are tables of everything, one of them in the row or the table's own name. */
const [ENOUGH, MANY] = [2, 60];

const BY_NOUN = new Map<string, readonly NamedThing[]>();
for (const thing of [...NAMED_THINGS, ...NAMED_RECORDS])
  for (const noun of thing[0].split(",")) BY_NOUN.set(noun, [...(BY_NOUN.get(noun) ?? []), thing]);

/** What a name is called. */
const NAME = /^(?:(.+) )?(?:name|title|label)$/;

/** Names of things whose word means something else in other applications: a `field` of cards, a `resource` that is reserved. */
export function namedThing({ phrase, modifiers, context }: Ask): Special | null {
  const [called, before = ""] = NAME.exec(phrase) ?? [];
  const words = held(context.facts.words);
  // `interview_name` of interviews; another thing's name is none of theirs.
  const own = [...modifiers, before].join(" ").trim();
  if (called === undefined || !` ${words.join(" ")} `.includes(own === "" ? " " : ` ${own} `)) return null;
  for (let start = 0; start < words.length; start++) {
    const noun = words.slice(start).join(" ");
    const things = BY_NOUN.get(noun) ?? BY_NOUN.get(`${noun} ${called.split(" ").at(-1)}`) ?? [];
    const thing = things.find(([, beside]) => told(beside, context));
    // Somebody's title is what they do.
    if (thing !== undefined && !(called.endsWith("title") && thing[2] === "@fullName"))
      return { given: givenBy(thing[2]), confidence: 0.955 };
  }
  return null;
}

/** `node_field_data` is about nodes. */
const held = (words: readonly string[]): readonly string[] =>
  words.length > 2 && words.slice(-2).join(" ") === "field data" ? words.slice(0, -2) : words;

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
