import { Dictionary } from "../words/dictionary.ts";
import { PHRASES, PLACES, SHAPES } from "./shapes.prepared.ts";

const PLACES_OF = new Dictionary<number>(PHRASES, PLACES);
const read = new Map<number, unknown>();

/** The shape that a phrase names, each the same object whenever it is asked for; undefined where none is known. */
function shapeOf(phrase: string): unknown {
  const place = PLACES_OF.get(phrase);
  if (place === undefined) return undefined;
  const shape = read.get(place) ?? JSON.parse(SHAPES.at(place));
  read.set(place, shape);
  return shape;
}

/** Words at the end of such names that say no more than that there is something. */
const EMPTY = new Set(
  "data dump serialized json jsonb info information raw payload blob object list array map set dict content details detail result".split(
    " ",
  ),
);

/** What these hold is known of nothing that more words stand before: a password policy allows and denies nobody. */
const ALONE = new Set(["policy", "submission", "price", "amount", "value", "identity"]);

/** A shape and the words that told it. */
export interface NamedShape {
  readonly shape: unknown;
  readonly phrase: string;
}

/** The shape that a JSON column's words name: by their longest known end, then without what only says "data". */
export function jsonNamed(words: readonly string[]): NamedShape | null {
  // `ids_for_suggestions` are ids.
  const link = words.findIndex((word, at) => at > 0 && ["for", "of", "by", "from"].includes(word));
  if (link > 0) return jsonNamed(words.slice(0, link));
  for (let end = words.length; end > 0; end--) {
    const told = words.slice(0, end);
    for (let start = 0; start < end; start++) {
      const phrase = told.slice(start).join(" ");
      if (start > 0 && ALONE.has(phrase)) continue;
      const shape = shapeOf(phrase);
      if (shape !== undefined) return { shape, phrase };
    }
    if (!EMPTY.has(words[end - 1] ?? "")) break;
  }
  return null;
}

/** The shape that a JSON column has in tables of some things: by the longest known end of its name behind a word of the table's. */
export function jsonOfTable(table: readonly string[], words: readonly string[]): NamedShape | null {
  const whole = foundOfTable(table, words);
  // `args_json` of a command: its arguments.
  return whole !== null || words.length < 2 || !WRITTEN.has(words.at(-1) ?? "")
    ? whole
    : foundOfTable(table, words.slice(0, -1));
}

/** Words at the end of names for how something is written. */
const WRITTEN = new Set(["json", "jsonb", "dump", "serialized"]);

/** Columns that say nothing of what is in them. */
const VAGUE = new Set("data datum metadata meta extra info detail property attribute".split(" "));
/** Last words of tables that say nothing of what the row is. */
const HELD = new Set(
  "profile account info detail datum data record entry list log version history revision item row meta metadata event".split(
    " ",
  ),
);

/** What parts of programs are about, whatever keeps them. */
const OF_PARTS =
  /^(?:embed(?:ding)?|vector|manager|model|llm|oidc|oauth|saml|sso|ldap|api|auth|storage|cache|runtime|network|ui|dns|ssl|proxy|logging|webhook|sync|backup|deploy(?:ment)?|build|log)$/;

/** How many words of a table's name tell what its rows are, at least. */
const leastOf = (table: readonly string[]): number =>
  HELD.has(table.at(-1) ?? "") ? Math.max(1, table.length - 1) : table.length;

function foundOfTable(table: readonly string[], words: readonly string[]): NamedShape | null {
  const told = jsonNamed(words)?.phrase.split(" ").length ?? 0;
  for (let start = 0; words.length - start >= Math.max(1, told); start++) {
    // The `embedding_config` of a document store is no shop's.
    if (start > 0 && OF_PARTS.test(words[start - 1]!)) break;
    const end = words.slice(start).join(" ");
    // The `data` of a user's key are the key's.
    const least = VAGUE.has(end) ? leastOf(table) : 1;
    for (let last = table.length; last >= least; last--) {
      for (const first of [Math.max(0, last - 3), Math.max(0, last - 2), last - 1]) {
        const phrase = `${table.slice(first, last).join(" ")} ${end}`;
        const shape = shapeOf(phrase);
        if (shape !== undefined) return { shape, phrase };
      }
    }
  }
  return null;
}

/**
 * A shape whose keys are spelt as the table's columns are.
 * @example
 * spelt({ firstName: 1 }, true); // => { first_name: 1 }
 */
export function spelt(shape: unknown, snake: boolean): unknown {
  if (!snake) return shape;
  if (Array.isArray(shape)) return shape.map((each) => spelt(each, snake));
  if (typeof shape !== "object" || shape === null) return shape;
  if ("generator" in shape)
    return "options" in shape && isChosen(shape.options) ? respelt(shape, shape.options) : shape;
  return Object.fromEntries(
    Object.entries(shape).map(([key, value]) => [
      key.replace(/[a-z][A-Z]/g, (pair) => `${pair[0]}_${pair[1]?.toLowerCase()}`),
      spelt(value, snake),
    ]),
  );
}

interface Chosen {
  readonly values: readonly unknown[];
}

/** Whether something is chosen from records. */
const isChosen = (options: unknown): options is Chosen =>
  typeof options === "object" &&
  options !== null &&
  "values" in options &&
  Array.isArray(options.values) &&
  options.values.some((value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value));

const respelt = (shape: object, options: Chosen): unknown => ({
  ...shape,
  options: { ...options, values: options.values.map((value) => spelt(value, true)) },
});
