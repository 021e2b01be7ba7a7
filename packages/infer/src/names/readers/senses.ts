import { withoutContainers } from "../../context/find-noun.ts";
import { wordsOfTables } from "../../context/schema-words.ts";
import { SENSES } from "../../data/senses.ts";
import type { Ask } from "./reader.ts";

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function toldFor(word: string): ReadonlySet<string> | undefined {
  known ??= new Map(
    SENSES.flatMap(({ words, told }) =>
      words.split(" ").map((each) => [each.replaceAll("_", " "), new Set(told.split(" "))] as const),
    ),
  );
  return known.get(word);
}

/** Whether a list that a word names is of its sense here: other tables, or other columns of this one, tell the line of work that has such. */
export function isInThatSense(word: string, { context }: Ask): boolean {
  const told = toldFor(word);
  if (told === undefined) return true;
  const { catalog, facts, column } = context;
  const own = new Set([...facts.words, ...context.words, word]);
  for (const each of wordsOfTables(catalog)) if (!own.has(each) && told.has(each)) return true;
  // What stands before the word says of what it is: `gym_class`, `support_ticket`.
  if (facts.words.some((each) => each !== word && told.has(each))) return true;
  return [...facts.columnWords].some(
    ([name, words]) => name !== column.name && words.some((each) => each !== word && told.has(each)),
  );
}

/** What says of a row only that it is one, or what somebody did with what stands before: the type of a leave request is one of leave. */
const LIGHT = new Set(
  "entry item line row object type kind category class status code setup map mapping link relation assignment allocation request application registration booking log history archive audit version revision event activity action change record list information file document transaction movement definition template".split(
    " ",
  ),
);

/** The words of a table that say whose types and states its rows have, the last first: of a `device_port_log` the log and the port, not the device. */
export function ownersIn(words: readonly string[]): readonly string[] {
  const bare = withoutContainers(words);
  const said = bare.length > 0 ? bare : words;
  const end = said.findLastIndex((word) => !LIGHT.has(word));
  return [...new Set([...said.slice(Math.max(end, 0)).toReversed(), ...words.slice(said.length).toReversed()])];
}
