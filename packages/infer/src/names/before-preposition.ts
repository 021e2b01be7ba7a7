const PREPOSITIONS = new Set(["for", "per", "without", "with", "before", "after", "until", "than"]);

/** Words that lead to whom something is said, where something is said: `comment_to_reviewer`, `reason_of_rejection`. */
const ADDRESSED = new Set(["to", "of", "from", "by"]);
const SAID = new Set(
  "comment note message reason remark instruction reply answer question feedback complaint".split(" "),
);

/** `reason_for_no_barcode` is a reason: what stands before a preposition, or null without one. */
export function beforePreposition(words: readonly string[]): readonly string[] | null {
  if (words.length === 3 && words[1] === "of" && isHead(words)) return words.slice(0, 1);
  const at = words.findIndex(
    (word, place) => place > 0 && (PREPOSITIONS.has(word) || (ADDRESSED.has(word) && SAID.has(words[place - 1] ?? ""))),
  );
  // `difficulty_at_time`: how it was then.
  if (words.length > 2 && words.at(-2) === "at" && words.at(-1) === "time") return words.slice(0, -2);
  // `reply_to_id` is a key.
  if (KEYS.has(words.at(-1) ?? "")) return null;
  // `digest_after_minutes` are minutes.
  if (TIMES.has(words.at(-1) ?? "")) return null;
  return at < 0 || at === words.length - 1 ? null : words.slice(0, at);
}

/** `disposition_of_ship` is no ship: what ends in `-tion` and the like is what is told of what stands behind `of`. */
const isHead = ([head = "", , last = ""]: readonly string[]): boolean =>
  /(?:tion|sion|ment|ness|ity|ance|ence)$/.test(head) && !KEYS.has(last);

const KEYS = new Set(["id", "uuid", "guid", "key"]);

const TIMES = new Set("millisecond second minute hour day week month".split(" "));
