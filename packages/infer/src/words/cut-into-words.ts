/** Short words that a longer run of letters may be cut into; others need three letters. */
const SHORT = new Set(["id", "at", "by", "on", "no", "is", "ip", "of", "to", "in"]);

/** Words that end names whatever stands before them, and end no other word. */
const TAIL = /^([a-z]{4,})(comments?|notes|number|message|description|reason|address|phonetic)$/;

/** When programs did something and by whom, in one run: `createat`, `lastpostat`, `updateby`. */
const DONE =
  /^(last|first|next)?(create|delete|edit|update|expire|start|end|publish|archive|post|send|read|login|view|join|remove|modify|approve|submit|insert|complete|finish|close|open|cancel|verify|confirm|activity|upload|access|check|change)(?:s|d|ed)?(at|by|on)$/;

/** What was done, as names with separators say it. */
const PAST: Readonly<Record<string, string>> = {
  create: "created",
  delete: "deleted",
  edit: "edited",
  update: "updated",
  expire: "expires",
  publish: "published",
  archive: "archived",
  send: "sent",
  join: "joined",
  remove: "removed",
  modify: "modified",
  approve: "approved",
  submit: "submitted",
  insert: "inserted",
  complete: "completed",
  finish: "finished",
  close: "closed",
  open: "opened",
  cancel: "cancelled",
  verify: "verified",
  confirm: "confirmed",
  upload: "uploaded",
  change: "changed",
};

/**
 * Cuts a run of letters into known words, as few as possible, or null where it cannot be done.
 * @example
 * cutIntoWords("orderdate", new Set(["order", "date"])); // => ["order", "date"]
 */
export function cutIntoWords(text: string, known: ReadonlySet<string>): readonly string[] | null {
  if (text.length < 5 || text.length > 40) return null;
  const done = DONE.exec(text);
  if (done !== null) {
    const [, order, verb = "", link = ""] = done;
    return [...(order === undefined ? [] : [order]), PAST[verb] ?? verb, link];
  }
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end++) {
    let found: readonly string[] | null = null;
    for (let start = Math.max(0, end - 16); start < end; start++) {
      const before = best[start];
      const word = text.slice(start, end);
      if (before === null || before === undefined || !isWord(word, known)) continue;
      if (found === null || before.length + 1 < found.length) found = [...before, word];
    }
    best.push(found);
  }
  const whole = best[text.length] ?? null;
  // A cut that is mostly crumbs is chance.
  // The id at the end is no crumb: `chatflowid`.
  const long = whole === null ? 0 : whole.length - (whole.length > 2 && whole.at(-1) === "id" ? 1 : 0);
  const chance =
    whole?.length === 2 &&
    text.length < 8 &&
    whole.every((word) => word.length === 3) &&
    whole.some((word) => CRUMBS.has(word));
  if (whole !== null && whole.length > 1 && text.length / long >= 3.5 && !chance) return whole;
  const tail = TAIL.exec(text);
  return tail === null ? null : [tail[1] ?? "", tail[2] ?? ""];
}

/** Short words that are hardly ever a part of a longer one; where they are, it is chance: `diaper`, `paper`, `viper`. */
const CRUMBS = new Set(["per", "dia", "ant", "est", "ate", "min", "max", "seq", "dow", "dom"]);

function isWord(word: string, known: ReadonlySet<string>): boolean {
  return word.length > 2 ? known.has(word) || (word.endsWith("s") && known.has(word.slice(0, -1))) : SHORT.has(word);
}
